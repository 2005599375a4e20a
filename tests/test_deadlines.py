"""Terms in the words of a letter: every rule's own examples, the rows of the table, what gives no day."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.deadlines import RULES, find_recesses, find_terms, read_term
from commitments.deadlines.reading import FIRST_DAY, LAST_DAY
from commitments.deadlines.rule import Example, TermRule

WRITTEN = date(2025, 2, 10)
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
PIECES = [example.words for _rule, example in EXAMPLES]


def due(words: str, written: date = WRITTEN) -> date | None:
    return read_term(words, document_date=written).due_on


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[example.words for _rule, example in EXAMPLES])
def test_every_example_is_read_by_its_own_rule(rule: TermRule, example: Example) -> None:
    term = read_term(example.words, document_date=date.fromisoformat(example.written_on))
    expected = date.fromisoformat(example.due_on) if example.due_on else None
    assert (term.due_on, term.rule, term.explanation) == (expected, rule.name, rule.explanation)


def test_every_rule_explains_itself_in_one_sentence() -> None:
    for rule in RULES:
        assert rule.explanation.endswith("."), rule.name
        assert "\n" not in rule.explanation
        assert len(rule.name) <= 200, "it must fit `due_rule` of a commitment"
        assert rule.examples


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("eind 2025/begin 2026", date(2026, 3, 31)),
        ("zo spoedig mogelijk, maar uiterlijk 1 april", date(2025, 4, 1)),
        ("zodra de resultaten bekend zijn, naar verwachting in het najaar", date(2025, 12, 20)),
        ("tussen 1 februari en 1 april 2025", date(2025, 4, 1)),
        ("voor 1 juli 2025 en vervolgens jaarlijks", date(2025, 6, 30)),
        ("jaarlijks voor 1 juli", None),
        ("binnen drie maanden na publicatie", None),
        ("uiterlijk twee weken voor het commissiedebat", None),
        ("voor het commissiedebat van 12 maart", date(2025, 3, 11)),
        ("vóór 1 maart jl.", None),
        ("31 februari 2026", date(2026, 2, 28)),
        ("uiterlijk 45 maart", None),
        ("VOOR DE ZOMER", date(2025, 6, 30)),
        ("voor\n  de   zomer", date(2025, 6, 30)),
        ("wanneer het zo uitkomt", None),
        ("", None),
    ],
)
def test_words_together(words: str, expected: date | None) -> None:
    assert due(words) == expected


def test_what_no_rule_knows_keeps_its_words_and_says_so() -> None:
    term = read_term("  bij\nnieuwe maan ", document_date=WRITTEN)
    assert (term.printed, term.due_on, term.rule) == ("bij nieuwe maan", None, "")


@pytest.mark.parametrize(
    ("words", "written", "expected"),
    [
        ("voor de zomer", date(2025, 6, 29), date(2025, 6, 30)),
        ("voor de zomer", date(2025, 7, 1), date(2026, 6, 30)),
        ("in maart", date(2025, 3, 30), date(2025, 3, 31)),
        ("in maart", date(2025, 4, 1), date(2026, 3, 31)),
        ("voor 1 april", date(2025, 3, 31), date(2025, 3, 31)),
        ("in het eerste kwartaal", date(2025, 2, 1), date(2025, 3, 31)),
        ("op 29 februari", date(2025, 1, 1), date(2025, 2, 28)),
        ("binnen een maand", date(2024, 1, 31), date(2024, 2, 29)),
        ("Prinsjesdag", date(2025, 9, 17), date(2026, 9, 15)),
    ],
)
def test_without_a_year_it_is_the_first_time_after_the_document(
    words: str, written: date, expected: date
) -> None:
    term = read_term(words, document_date=written)
    assert (term.due_on, term.has_year) == (expected, False)


def test_a_debate_counts_from_its_own_day() -> None:
    report = date(2025, 7, 4)
    debate = date(2025, 6, 25)
    assert read_term("binnen twee weken", document_date=report, debate_date=debate).due_on == date(2025, 7, 9)
    assert read_term("voor de zomer", document_date=report, debate_date=debate).due_on == date(2025, 6, 30)


def test_an_undated_letter_gives_a_day_only_where_its_window_agrees() -> None:
    spring = (date(2022, 1, 7), date(2022, 6, 20))
    assert read_term("in het najaar", document_date=spring).due_on == date(2022, 12, 20)
    assert read_term("eind 2023", document_date=spring).due_on == date(2023, 12, 31)
    assert read_term("voor 1 april", document_date=spring).due_on is None
    assert read_term("binnen twee weken", document_date=spring).due_on == date(2022, 7, 4)
    assert read_term("voor 1 april", document_date=None).due_on is None
    assert read_term("voor 1 april 2023", document_date=None).due_on == date(2023, 3, 31)


def test_a_recess_that_the_text_dates_moves_the_term() -> None:
    recesses = find_recesses("Het zomerreces begint op vrijdag 4 juli.", written_on=WRITTEN)
    term = read_term("voor het zomerreces", document_date=WRITTEN, recesses=recesses)
    assert term.due_on == date(2025, 7, 3)
    later = read_term("voor het zomerreces van 2026", document_date=WRITTEN, recesses=recesses)
    assert later.due_on == date(2026, 6, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Tijdens het zomerreces wordt doorgewerkt.",
        "Het reces is kort.",
        "Het zomerreces van 2 is op 45 juli.",
    ],
)
def test_a_recess_without_a_day_is_not_dated(text: str) -> None:
    assert find_recesses(text, written_on=WRITTEN) == ()


def test_terms_are_found_in_a_sentence() -> None:
    sentence = (
        "Ik stuur u vóór 1 juni 2025 een brief en kom daar na de zomer, of zo spoedig mogelijk, op terug."
    )
    assert [sentence[span.start : span.end] for span in find_terms(sentence)] == [
        "vóór 1 juni 2025",
        "na de zomer",
        "zo spoedig mogelijk",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "De motie van 4 december 2024 is aangenomen.",
        "De middelen voor 2026 zijn verhoogd.",
        "Verordening 2019/452 is van toepassing.",
        "Kamerstuk 33 694, nr. 12 en artikel 5 van maart.",
        "Sinds 1 januari 2020 geldt een norm; afgelopen zomer is zij gewijzigd.",
    ],
)
def test_days_that_are_no_terms_are_not_found(sentence: str) -> None:
    assert find_terms(sentence) == []


@given(
    words=st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join)),
    written=st.one_of(
        st.none(), st.dates(), st.tuples(st.dates(), st.dates()).map(lambda days: (min(days), max(days)))
    ),
    debate=st.none() | st.dates(),
)
def test_reading_never_fails_and_stays_within_bounds(
    words: str, written: date | tuple[date, date] | None, debate: date | None
) -> None:
    term = read_term(words, document_date=written, debate_date=debate)
    assert term.due_on is None or FIRST_DAY <= term.due_on <= LAST_DAY
    assert term.printed == " ".join(words.split())
    find_recesses(words, written_on=debate)


@given(
    st.lists(st.sampled_from([*PIECES, "en", "tot", "12", "2025", ".", ",", "\n"]), max_size=12).map(" ".join)
)
def test_found_terms_are_in_order_and_apart(text: str) -> None:
    spans = find_terms(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "unit", ["voor ", "binnen zes ", "de eerste helft van ", "1 maart ", "zodra ", "in de "]
)
def test_a_long_text_takes_no_longer_than_it_is_long(unit: str) -> None:
    # 40 kB would take minutes if a rule looked back and forth; the suite's own time limit is the measure.
    find_terms(unit * (40_000 // len(unit)))
