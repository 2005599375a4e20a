"""Many wordings of promises, of their ends and of what is neither, from `wordings/toezeggingen.txt`."""

from datetime import date
from pathlib import Path

import pytest

from commitments.letters.findings import Act, DocumentKind
from tests.letters.test_toezeggingen import read

_ENTRIES = Path(__file__).parent / "wordings" / "toezeggingen-entries.txt"
ENTRIES = [line.split(" | ") for line in _ENTRIES.read_text("utf-8").splitlines() if " | " in line]


def wordings(part: str) -> list[str]:
    """The lines of one part of the file."""
    text = (Path(__file__).parent / "wordings" / "toezeggingen.txt").read_text("utf-8")
    return text.partition(f"[{part}]\n")[2].partition("\n\n")[0].strip().splitlines()


@pytest.mark.parametrize("line", wordings("taken"))
def test_act_strength_and_day(line: str) -> None:
    expected, sentence = line.split(" | ")
    act, strength, due = expected.split()
    (found,) = read(sentence)
    assert (found.act, found.strength) == (act, strength)
    assert found.due_on == (None if due == "-" else date.fromisoformat(due))


@pytest.mark.parametrize("sentence", wordings("not taken"))
def test_no_promise(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize("sentence", wordings("weak"))
def test_no_more_than_an_intention(sentence: str) -> None:
    assert read(sentence) == []
    assert read(sentence, weak=True)


def test_what_the_chair_reads_out_in_one_breath() -> None:
    found = read(
        "Ik lees de toezeggingen voor. De minister stuurt voor de zomer een brief over de toeslagen. "
        "De minister gaat in gesprek met de sector en informeert de Kamer in september. "
        "Daarmee zijn wij aan het einde gekomen.",
        kind=DocumentKind.VERSLAG,
    )

    assert [one.due_on for one in found] == [date(2025, 6, 30), date(2025, 9, 30)]


def test_a_table_of_promises_whose_lines_are_lost() -> None:
    found = read(
        "Overzicht toezeggingen",
        "Brief over houtoogst Bakker (D66) Afgedaan met de brief van 3 februari 2025.\n"
        "Evaluatie Tuinman (BBB) Openstaand. De evaluatie ontvangt u in het najaar van 2025.\n"
        "Gesprek met provincies Dassen (Volt) Uitgesteld. Nieuwe termijn: eind september 2025.",
    )

    assert [(one.act, one.due_on) for one in found] == [
        (Act.FULFILLED, None),
        (Act.MADE, date(2025, 12, 20)),
        (Act.POSTPONED, date(2025, 9, 30)),
    ]


@pytest.mark.parametrize(("expected", "entry"), ENTRIES)
def test_entry_of_an_overview_of_promises(expected: str, entry: str) -> None:
    (found,) = read("Toezeggingen", entry.replace(" / ", "\n"), "Toelichting", "De scholen doen veel.")

    assert " ".join(filter(None, (found.act.value, str(found.due_on or "")))) == expected


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Deze informatie ontvangt uw Kamer nu medio 2026.", date(2026, 7, 31)),
        ("Dat overzicht stuur ik uw Kamer nu eind 2025.", date(2025, 12, 31)),
        ("Daarom ontvangt uw Kamer deze informatie pas in het najaar van 2025.", date(2025, 12, 20)),
    ],
)
def test_new_term_goes_before_that_of_what_causes_the_delay(told: str, day: date) -> None:
    (found,) = read(
        "Ook heb ik toegezegd uw Kamer voor de zomer te informeren over de stations. Dat lukt niet, omdat de "
        f"metingen pas in augustus gereed zijn. {told}"
    )

    assert (found.act, found.due_on) == (Act.POSTPONED, day)
