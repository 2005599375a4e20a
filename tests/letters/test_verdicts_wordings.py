"""Many wordings of verdicts, from `wordings/verdicts.txt`, and verdicts in the rows of tables and lists."""

from pathlib import Path

import pytest

from tests.letters.test_verdicts import under_heading, verdicts_in

_FILE = Path(__file__).parent / "wordings" / "verdicts.txt"
WORDINGS = [line.split(" | ") for line in _FILE.read_text("utf-8").splitlines() if " | " in line]
_APART = Path(__file__).parent / "wordings" / "verdicts-apart.txt"
APART = [line.split(" | ") for line in _APART.read_text("utf-8").splitlines() if " | " in line]
REACTIONS = [
    ("1", "Maak de staat openbaar.", "Overgenomen. De lijst komt in 2026.", "overgenomen"),
    ("2", "Stel een uiterste datum vast.", "Deels overgenomen. Dit is nauwkeuriger.", "deels"),
    ("3", "Zie toe op de uitvoering.", "Niet overgenomen.", "niet"),
    ("4a", "Richt een reserve in.", "Volledig overgenomen.", "volledig"),
    ("4b", "Breng die reserve elders onder.", "Wordt niet overgenomen, want te duur.", "niet"),
    ("5", "Neem de ervaringen mee.", "Staand beleid.", "staand_beleid"),
    ("6", "Heroverweeg de taken.", "Zie de toelichting hieronder.", "onduidelijk"),
    ("7", "Rapporteer jaarlijks.", "Onderschreven. De vorm volgt.", "onderschreven"),
    ("8", "Betaal meer.", "Het kabinet neemt deze aanbeveling niet over.", "niet"),
    ("9", "Betaal minder.", "Overgenomen, met uitzondering van de termijn.", "deels"),
    ("10", "Betaal anders.", "Grotendeels overgenomen.", "grotendeels"),
]
EXPECTED = {int(label) if label.isdigit() else label: verdict for label, _, _, verdict in REACTIONS}


@pytest.mark.parametrize(("verdict", "sentence"), WORDINGS)
def test_verdict_under_a_heading(verdict: str, sentence: str) -> None:
    assert verdicts_in(under_heading(sentence)) == {3: verdict}


@pytest.mark.parametrize(("expected", "text"), APART)
def test_verdict_on_each_recommendation(expected: str, text: str) -> None:
    found = verdicts_in(text.replace(" // ", "\n\n"))

    assert (" ".join(f"{label}:{verdict}" for label, verdict in found.items()) or "none") == expected


@pytest.mark.parametrize(
    "row",
    [
        "{}\t{}\t{}",
        "| {} | {} | {} |",
        "{} | {} | {}",
        "{}    {}    {}",
        "{}. {}\t{}",
        "Aanbeveling {}\t{}\t{}",
        "Aanbeveling {}: {}\t{}",
        "{}\t{}\t{}\tdirectie Wegen",
    ],
)
def test_verdicts_in_the_rows_of_a_table(row: str) -> None:
    rows = "\n".join(row.format(label, words, reaction) for label, words, reaction, _ in REACTIONS)

    assert verdicts_in(f"Reactie per aanbeveling\n\n{rows}\n\nTot slot\n\nWij danken de raad.") == EXPECTED


@pytest.mark.parametrize("row", ["{}. {} {}", "{}) {} {}", "{} {} {}"])
def test_verdicts_at_the_end_of_list_items(row: str) -> None:
    items = "\n\n".join(row.format(label, words, reaction) for label, words, reaction, _ in REACTIONS)

    assert verdicts_in(f"Reactie per aanbeveling\n\n{items}\n\nTot slot\n\nWij danken de raad.") == EXPECTED


def test_the_column_of_reactions_is_told_by_its_head() -> None:
    table = (
        "Nr.\tAanbeveling\tReactie kabinet\tStatus\n1\tJa\tNiet "
        "overgenomen\tAkkoord\n2\tNee\tOvergenomen\tNee"
    )

    assert verdicts_in(table) == {1: "niet", 2: "overgenomen"}


def test_a_row_that_refers_to_its_explanation_takes_the_verdict_there() -> None:
    table = "1\tMaak het openbaar.\tZie hieronder.\n2\tBetaal.\tOvergenomen."

    assert verdicts_in(f"{table}\n\nHet kabinet neemt aanbeveling 1 niet over.") == {
        1: "niet",
        2: "overgenomen",
    }


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Het kabinet kan zich in het merendeel van de aanbevelingen vinden.", "grotendeels"),
        ("Het kabinet kan zich vinden in de meeste aanbevelingen.", "grotendeels"),
        ("Wij nemen op één na alle aanbevelingen over.", "grotendeels"),
        ("Het kabinet neemt het gros van de aanbevelingen over.", "grotendeels"),
        ("Het kabinet neemt de helft van de aanbevelingen over.", "deels"),
        ("Het kabinet kan zich in alle aanbevelingen vinden.", "onderschreven"),
        ("Het kabinet neemt alle aanbevelingen over.", "overgenomen"),
    ],
)
def test_verdict_on_the_whole(sentence: str, verdict: str) -> None:
    assert verdicts_in(f"Dit is de kabinetsreactie op het advies. {sentence}") == {"advies": verdict}


def test_the_order_of_a_report_is_no_verdict_on_it() -> None:
    text = (
        "Dit is de kabinetsreactie op het rapport met aanbevelingen. Wij volgen niet de volgorde van "
        "het rapport."
    )

    assert verdicts_in(text) == {}
