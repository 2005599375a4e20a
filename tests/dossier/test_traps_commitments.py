"""Where the letters mislead about who promised what and what became of it, the dossier does not follow."""

from datetime import date

import pytest

from commitments.models import (
    Aanbeveling,
    Commitment,
    Link,
    Milestone,
    Motie,
    Oordeel,
    Passage,
    Proposal,
    Submitter,
    Toezegging,
)
from commitments.statuses import Execution, Track, Verdict

pytestmark = pytest.mark.usefixtures("dossier")


def commitment(slug: str) -> Commitment:
    return Commitment.objects.get(slug=slug)


def test_no_motie_is_closed_by_a_letter() -> None:
    assert not Commitment.objects.filter(kind="motie").closed(Track.MINISTRY).exists()


@pytest.mark.parametrize("slug", ["motie-33694-43", "motie-36600-50"])
def test_motie_that_is_being_given_effect_is_in_progress_with_evidence(slug: str) -> None:
    motie = commitment(slug)
    change = motie.statuschanges.get()

    assert motie.ministry_status == "in_behandeling"
    assert change.evidence.document.kind == "kamerbrief"


def test_no_motie_belhaj() -> None:
    assert not Submitter.objects.filter(surname__icontains="Belhaj").exists()


def test_van_ginneken_stays_open_while_the_promise_to_inform_is_done() -> None:
    motie, promise = commitment("motie-35848-8"), commitment("toezegging-33694-67-r17")

    assert (motie.motie.outcome, motie.execution) == ("onbekend", Execution.UNKNOWN)
    assert (motie.ministry_status, promise.ministry_status) == ("openstaand", "afgedaan")
    assert motie.statuschanges.get().evidence.place == "regel 20–24"
    assert motie in Commitment.objects.open(Track.MINISTRY)


def test_van_ginneken_has_no_words_that_no_letter_quotes() -> None:
    assert commitment("motie-35848-8").text == ""


def test_koopmans_has_a_month_and_no_day_of_vote() -> None:
    motie = commitment("motie-33694-43")

    assert (motie.made.start, motie.made.end) == (date(2019, 4, 1), date(2019, 4, 30))
    assert not motie.motie.voted
    assert motie.claims.get(field="voted").normalised == "2019"
    assert (motie.motie.outcome, motie.motie.outcome_basis) == ("aangenomen", "vermeld")


def test_koopmans_with_and_without_cs_is_one_motie() -> None:
    assert Submitter.objects.filter(surname="Koopmans").count() == 1
    claims = commitment("motie-33694-43").claims.filter(field="submitters")
    assert {c.normalised for c in claims} == {"Koopmans", "Koopmans c.s."}


def test_van_dijk_is_known_by_party_and_not_by_first_name() -> None:
    member = Submitter.objects.get(surname="Dijk")

    assert (member.full_name, member.fractie, member.given) == ("Van Dijk", "NSC", "")


def test_van_dijk_adopted_on_the_day_of_the_letter_beside_what_the_register_says() -> None:
    motie = Motie.objects.get(commitment__slug="motie-36600-50")
    votes = motie.commitment.claims.filter(field="voted")

    assert (motie.voted.start, motie.voted.basis) == (date(2024, 12, 4), "vermeld")
    assert (motie.tabled.start, motie.tabled.basis) == (date(2024, 12, 4), "register")
    assert "147 voor, 3 tegen" in votes.get(basis="register").printed
    assert votes.get(is_chosen=True).passage.document.slug == "kamerbrief-reaim-2025"


def test_request_of_a_member_is_the_motie_and_no_toezegging() -> None:
    request = Passage.objects.get(slug="beslisnota-reaim-2025-r30")

    assert [link.commitment.slug for link in request.links.all()] == ["motie-36600-50"]


def test_promise_of_8_july_2021_is_of_an_office_and_no_person() -> None:
    promise = Toezegging.objects.get(commitment__slug="toezegging-33694-63-r7")

    assert (promise.made_by, promise.made_by_basis) == ("minister van Buitenlandse Zaken", "afgeleid")
    assert promise.person is None
    assert (promise.commitment.made.start, promise.commitment.made.basis) == (date(2021, 7, 8), "afgeleid")


def test_promise_of_5_october_2022_is_of_no_minister_in_particular() -> None:
    promise = Toezegging.objects.get(commitment__slug="toezegging-33694-67-r17")

    assert (promise.made_by, promise.made_by_basis, promise.person) == ("het kabinet", "afgeleid", None)
    assert promise.commitment.lead is None
    assert set(promise.commitment.officechanges.values_list("basis", flat=True)) == {"afgeleid"}


def test_toezeggingen_done_are_those_a_letter_says_it_did() -> None:
    closed = Commitment.objects.closed(Track.MINISTRY).order_by("slug")

    assert [c.slug for c in closed] == [
        "toezegging-33694-63-r7",
        "toezegging-33694-67-r17",
        "toezegging-33694-67-r76",
    ]


def test_conference_held_is_proposed_as_done_and_not_closed() -> None:
    conference = commitment("toezegging-33694-63-r21")

    assert conference.ministry_status == "in_behandeling"
    assert conference.due_on == date(2022, 12, 31)
    assert conference.links.get(role="vervult").is_inferred
    assert "na het einde van 2022" in conference.proposals.get().reasons


def test_conference_promised_twice_is_one_repeated_promise() -> None:
    again = Toezegging.objects.get(commitment__slug="toezegging-kabinetsreactie-aiv-119-r430")

    assert again.repeats.commitment.slug == "toezegging-33694-63-r21"


def test_report_back_on_the_summit_is_only_possibly_33694_68() -> None:
    promise = commitment("toezegging-33694-67-r117")
    link = promise.links.get(passage__document__slug="33694-68")

    assert (link.is_inferred, link.note[:8]) == (True, "Mogelijk")
    assert promise.ministry_status == "openstaand"
    assert promise.proposals.get().document.slug == "33694-68"


def test_declaration_of_2023_is_not_ticked_off_by_the_blueprint_of_2024() -> None:
    declaration = commitment("toezegging-33694-67-r110")

    assert [link.role for link in declaration.links.all()] == ["doet"]
    assert not declaration.proposals.exists()
    assert not Milestone.objects.get(slug="reaim-summit-2024").links.filter(commitment=declaration).exists()


def test_conditional_promise_has_a_condition_and_no_day() -> None:
    promise = commitment("toezegging-33694-67-r20")

    assert promise.toezegging.condition
    assert (promise.due_on, promise.due_printed) == (None, "Op het moment dat het kabinet besluit tot inzet")


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("toezegging-33694-63-r80", "De komende maanden"),
        ("toezegging-33694-67-r117", "nog"),
        ("toezegging-kabinetsreactie-aiv-119-r538", "bij een volgend sleutelmoment"),
        ("toezegging-kamerbrief-reaim-2025-r22a", "De komende maanden"),
    ],
)
def test_open_deadline_keeps_its_words_and_is_never_late(slug: str, words: str) -> None:
    assert (commitment(slug).due_on, commitment(slug).due_printed) == (None, words)
    assert not Commitment.objects.overdue(Track.MINISTRY, today=date(2099, 1, 1)).filter(slug=slug).exists()


@pytest.mark.parametrize(
    ("slug", "day"),
    [
        ("toezegging-33694-67-r110", date(2023, 2, 16)),
        ("toezegging-kabinetsreactie-aiv-119-r491", date(2022, 12, 20)),
        ("toezegging-kamerbrief-reaim-2025-r31", date(2026, 9, 30)),
        ("toezegging-kamerbrief-reaim-2025-r40a", date(2026, 2, 5)),
        ("toezegging-kamerbrief-reaim-2025-r40b", date(2026, 12, 31)),
    ],
)
def test_worded_term_has_the_last_day_of_its_period_and_the_rule(slug: str, day: date) -> None:
    assert commitment(slug).due_on == day
    assert commitment(slug).due_rule


def test_wrr_reaction_is_awaited_in_the_autumn_of_the_letter_and_not_of_the_advice() -> None:
    term = commitment("toezegging-kabinetsreactie-aiv-119-r491").termchanges.get()

    assert (term.due.start.year, term.due.basis) == (2022, "afgeleid")
    assert "2021" in term.note


def test_letter_of_2025_promises_no_report_back() -> None:
    made = Link.objects.filter(role="doet", passage__document__slug="kamerbrief-reaim-2025")

    assert not [link for link in made if "informeren" in link.passage.quote]


def test_wishes_of_the_councils_are_no_toezeggingen() -> None:
    for promise in Commitment.objects.filter(kind="toezegging"):
        assert not promise.text.startswith(("De AIV", "Aanbeveling"))
        assert "oproep van de AIV" not in promise.text


def test_advice_as_instructed_to_the_minister_is_no_toezegging() -> None:
    assert not Link.objects.filter(role="doet", passage__document__kind="beslisnota").exists()


def test_3_and_5_share_one_sentence() -> None:
    shared = Oordeel.objects.filter(passage__slug="kabinetsreactie-aiv-119-r274")

    assert [o.aanbeveling.number for o in shared] == [3, 5]
    assert {o.phrase for o in shared} == {"Het kabinet neemt aanbeveling 3 en 5 over"}


def test_4_is_partly_adopted_with_three_parts_declined() -> None:
    oordeel = Oordeel.objects.get(aanbeveling__number=4)

    assert oordeel.verdict == Verdict.PARTLY
    assert [part.passage.place for part in oordeel.declined_parts.all()] == [
        "regel 193–195",
        "regel 195–199",
        "regel 208–211",
    ]


def test_7_has_no_verdict() -> None:
    oordeel = Oordeel.objects.get(aanbeveling__number=7)

    assert (oordeel.verdict, oordeel.phrase, oordeel.basis) == (Verdict.NOT_STATED, "", "afgeleid")
    assert oordeel.reading == "impliciet onderschreven"
    assert commitment("aanbeveling-aiv-119-7").execution == Execution.UNKNOWN


def test_verdict_on_the_whole_is_not_a_verdict_on_10() -> None:
    overall = Oordeel.objects.get(aanbeveling=None)

    assert (overall.verdict, overall.advies.slug) == (Verdict.LARGELY, "aiv-119-cavv-38")
    assert [o.verdict for o in Aanbeveling.objects.get(number=10).oordelen.all()] == [Verdict.ADOPTED]


def test_verdict_phrases_are_literal_and_name_or_mean_their_aanbeveling() -> None:
    for oordeel in Oordeel.objects.exclude(phrase=""):
        assert oordeel.phrase in oordeel.passage.quote
        assert "geen specifieke definitie" not in oordeel.phrase
        assert "rechtsregime" not in oordeel.phrase


def test_liability_stands_apart_from_aanbeveling_5() -> None:
    link = Link.objects.get(passage__slug="kabinetsreactie-aiv-119-r320")

    assert "geen van de aanbevelingen" in link.note
    assert not Oordeel.objects.filter(passage=link.passage).exists()


def test_gge_is_evidence_for_aanbeveling_2_and_not_for_koopmans() -> None:
    chair = Milestone.objects.get(slug="voorzitterschap-gge-laws")

    assert chair.links.filter(commitment__slug="aanbeveling-aiv-119-2", meaning="bewijs").exists()
    assert not chair.links.filter(commitment__slug="motie-33694-43").exists()


def test_themes_that_went_missing_are_noted() -> None:
    link = Link.objects.get(commitment__slug="toezegging-33694-63-r79", role="vervult")

    assert "niet-statelijke actoren" in link.note


def test_proposals_are_for_what_was_inferred_to_be_done() -> None:
    assert sorted(p.commitment.slug for p in Proposal.objects.all()) == [
        "toezegging-33694-63-r21",
        "toezegging-33694-63-r44",
        "toezegging-33694-63-r79",
        "toezegging-33694-63-r90",
        "toezegging-33694-67-r114",
        "toezegging-33694-67-r117",
        "toezegging-kabinetsreactie-aiv-119-r430",
        "toezegging-kabinetsreactie-aiv-119-r435",
    ]
