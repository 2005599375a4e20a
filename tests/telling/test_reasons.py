"""Why something is proposed, in the language of who reads it."""

import pytest
from django.utils import translation

from commitments.actions.intake import finds, proposing
from commitments.actions.intake.adding import BY_HAND
from commitments.letters import references as letter_references
from commitments.letters.explanations import explain, explanations, names_in
from commitments.models import Proposal
from commitments.references import finding
from commitments.telling.reasons import in_english, reason_of, told_again, why_of

KEPT = [
    proposing.TITLE_REASON,
    *proposing.REASONS.values(),
    finds.WHICH_ADVIES,
    BY_HAND,
    *(
        getattr(module, name)
        for module in (finding, letter_references)
        for name in vars(module)
        if name.startswith("NOTE_")
    ),
]


def test_every_rule_has_its_reason_in_english() -> None:
    missing = sorted(set(explanations()) - set(in_english()))

    assert missing == [], "Add these to commitments/telling/reasons_in_english.toml"


def test_english_reasons_are_sentences() -> None:
    assert [name for name, told in in_english().items() if not told.endswith(".")] == []


def test_reason_is_told_in_the_language_of_the_reader() -> None:
    proposal = Proposal(rule="zegt toe; voor de zomer: 30 juni", reasons="Wat er bewaard is.")

    assert reason_of(proposal).startswith("Hier wordt met zoveel woorden iets toegezegd. Voor de zomer en")
    with translation.override("en"):
        assert reason_of(proposal).startswith(
            "Here something is promised in so many words. Before the summer"
        )


def test_reason_of_a_rule_that_is_gone_is_the_one_that_was_kept() -> None:
    proposal = Proposal(rule="een regel van vroeger", reasons="Wat er bewaard is.")

    assert reason_of(proposal) == "Wat er bewaard is."
    with translation.override("en"):
        assert reason_of(proposal) == "Wat er bewaard is."


@pytest.mark.parametrize("kept", KEPT)
def test_fixed_sentence_has_its_english(kept: str) -> None:
    assert told_again(kept) == kept
    with translation.override("en"):
        assert told_again(kept) != kept


def test_nothing_kept_is_nothing_told() -> None:
    with translation.override("en"):
        assert told_again("") == ""
        assert reason_of(Proposal(rule="", reasons="")) == ""


@pytest.mark.parametrize(
    ("kept", "english"),
    [
        ("Hetzelfde nummer: 33694-43.", "The same number: 33694-43."),
        ("Ook een motie van Koopmans c.s..", "Also a motie of Koopmans c.s.."),
        ("7 van de 9 woorden zijn dezelfde.", "7 of the 9 words are the same."),
        ("Iets anders.", "Iets anders."),
    ],
)
def test_why_a_record_may_be_meant_is_told_in_english(kept: str, english: str) -> None:
    assert why_of(kept) == kept
    with translation.override("en"):
        assert why_of(kept) == english


def test_names_of_rules_may_hold_the_sign_that_parts_them() -> None:
    day = "een dag: die dag; vóór een dag: de dag ervoor"

    assert names_in(f"zegt toe; {day}") == ["zegt toe", day]
    assert names_in(f"zegt toe; {day}; vandaag of morgen: die dag") == [
        "zegt toe",
        day,
        "vandaag of morgen: die dag",
    ]
    assert explain(f"zegt toe; {day}").endswith("dan is het de dag ervoor.")


def test_name_that_was_cut_off_where_it_was_kept_is_known_again() -> None:
    long = "begroting of Belastingplan van een jaar: Prinsjesdag van het jaar ervoor"

    assert names_in(f"zegt toe; {long}"[:60]) == ["zegt toe", long]


def test_unknown_names_are_left_out() -> None:
    assert names_in("onbekend; zegt toe; nog iets") == ["zegt toe"]
    assert names_in("") == []
