"""What is told of a motie behind it, from `wordings/moties*.txt`, and who submitted it."""

from pathlib import Path

import pytest

from tests.letters.test_moties import moties

_FILE = Path(__file__).parent / "wordings" / "moties.txt"
WORDINGS = [line.split(" | ") for line in _FILE.read_text("utf-8").splitlines() if " | " in line]
APART = [
    line.split(" | ", 1)
    for name in (
        "moties-apart.txt",
        "moties-letters.txt",
        "moties-entries.txt",
        "moties-forms.txt",
        "moties-blocks.txt",
    )
    for line in (_FILE.parent / name).read_text("utf-8").splitlines()
    if " | " in line
]
_PAPER = "(Kamerstuk 33 694, nr. 43)"


@pytest.mark.parametrize(("reported", "told"), WORDINGS)
def test_reported_in_the_sentences_behind_the_motie(reported: str, told: str) -> None:
    text = f"De motie-Jansen {_PAPER} verzoekt de regering om een proef. {told}"

    assert moties(text) == [("Jansen", "33694-43", reported)]


@pytest.mark.parametrize(("expected", "text"), APART)
def test_reported_of_each_motie(expected: str, text: str) -> None:
    found = moties(text.replace(" // ", "\n\n").replace(" / ", "\n"))

    assert "; ".join(" ".join(map(str, one)) for one in found) == expected


def test_moties_in_a_table_whose_lines_are_lost() -> None:
    text = (
        "Overzicht moties\n\nMotie Indiener Kamerstuk Stand van zaken\n"
        "Herstel van veengebieden Jansen c.s. 33 576, nr. 201 Uitgevoerd. Het programma is gestart.\n"
        "Verbod op stroom Van der Plas 33 576, nr. 205 In uitvoering. Het besluit volgt.\n"
        "Fonds voor weidevogels De Boer en Piri 33 576, nr. 209 Niet uitgevoerd. Er is geen geld.\n"
    )

    assert moties(text) == [
        ("Jansen c.s.", "33576-201", "executed"),
        ("Van der Plas", "33576-205", "progress"),
        ("De Boer en Piri", "33576-209", "refused"),
    ]


@pytest.mark.parametrize(
    ("sentence", "submitter"),
    [
        ("Een tweede motie, van het lid Jansen-Abdi c.s. {}, vraagt dit.", "Jansen-Abdi c.s."),
        ("In het debat heeft het lid Jansen de motie over voorrang ingediend {}.", "Jansen"),
        ("De door het lid Jansen ingediende motie {} vraagt dit.", "Jansen"),
        ("De door Jansen c.s. ingediende en aangenomen motie {} vraagt dit.", "Jansen c.s."),
        ("De motie die het lid Jansen indiende {}, vraagt dit.", "Jansen"),
        ("De motie, die door de leden Jansen en Piri is ingediend {}, vraagt dit.", "Jansen en Piri"),
        ("De motie Jansen/Van der Plas {} vraagt dit.", "Jansen/Van der Plas"),
        ("De motie van de leden Jansen, Van der Plas en De Groot {}.", "Jansen, Van der Plas en De Groot"),
        ("De motie van de leden Jansen (VVD) en Piri (GL) {} vraagt dit.", "Jansen en Piri"),
        ("Mevrouw De Boer diende een motie in {}.", "De Boer"),
        ("De leden Jansen en Piri hebben in het debat een motie ingediend {}.", "Jansen en Piri"),
        ("De motie ingediend door de leden Jansen en Piri {} vraagt dit.", "Jansen en Piri"),
        ("De motie van senator Jansen {} vraagt dit.", "Jansen"),
        ("De gewijzigde motie van de heer Jansen {} vraagt dit.", "Jansen"),
        ("Uw Kamer nam de motie {} van het lid Jansen c.s. aan.", "Jansen c.s."),
    ],
)
def test_submitter_in_other_words(sentence: str, submitter: str) -> None:
    assert [found[:2] for found in moties(sentence.format(_PAPER))] == [(submitter, "33694-43")]


def test_submitter_behind_the_number() -> None:
    text = "De motie op stuk nr. 43 (33 694) van het lid Jansen verzoekt dit."

    assert [found[:2] for found in moties(text)] == [("Jansen", "33694-43")]


def test_a_story_ends_with_its_paragraph() -> None:
    text = f"De motie-Jansen {_PAPER} verzoekt om een proef.\n\nIk heb met de sector gesproken over water."

    assert moties(text) == [("Jansen", "33694-43", "none")]
