"""Who signed a letter."""

import pytest

from commitments.letters.signers import signers
from commitments.letters.text import letter_text

BODY = "In deze brief informeer ik uw Kamer over de stand van zaken. " * 5


def signed(ending: str) -> list[tuple[str, str | None]]:
    return [(one.office, one.name) for one in signers(letter_text(f"{BODY}\n\n{ending}"))]


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        (
            "De Minister van Buitenlandse Zaken,\nW.B. Hoekstra\n\n"
            "De minister van Defensie,\n\ndrs. K.H. Ollongren\n",
            [
                ("Minister van Buitenlandse Zaken", "W.B. Hoekstra"),
                ("Minister van Defensie", "K.H. Ollongren"),
            ],
        ),
        (
            "DE MINISTER VAN DEFENSIE\nRuben Brekelmans\n\tDE MINISTER VAN BUITENLANDSE ZAKEN\n",
            [("Minister van Defensie", "Ruben Brekelmans"), ("Minister van Buitenlandse Zaken", None)],
        ),
        (
            "De Minister van Defensie,\tDe Minister van Buitenlandse Zaken,\nK.H. Ollongren\tW.B. Hoekstra",
            [
                ("Minister van Defensie", "K.H. Ollongren"),
                ("Minister van Buitenlandse Zaken", "W.B. Hoekstra"),
            ],
        ),
        (
            "S.M. van Lier\nMinister van Defensie\n\nG.J. Heuk\nMinister van Buitenlandse Zaken\n",
            [("Minister van Defensie", "S.M. van Lier"), ("Minister van Buitenlandse Zaken", "G.J. Heuk")],
        ),
        (
            "De Minister van Volkshuisvesting en\nRuimtelijke Ordening,\nM.C.G. Keijzer",
            [("Minister van Volkshuisvesting en Ruimtelijke Ordening", "M.C.G. Keijzer")],
        ),
        (
            "De staatssecretaris van Binnenlandse Zaken,\nDigitalisering en Koninkrijk\n\nM. Smit-de Wit",
            [("Staatssecretaris van Binnenlandse Zaken", "M. Smit-de Wit")],
        ),
        ("Hoogachtend,\n\nde minister van Defensie,\n\nA. Jansen", [("Minister van Defensie", "A. Jansen")]),
        ("DE CHIEF INFORMATION OFFICER\n", [("Chief Information Officer", None)]),
        ("De minister van Defensie besluit op basis van het advies al\ndan niet daartoe.", []),
        ("Hoogachtend,\n", []),
    ],
)
def test_offices_and_names(ending: str, expected: list[tuple[str, str | None]]) -> None:
    assert signed(ending) == expected


def test_sender_above_the_letter_did_not_sign() -> None:
    assert signers(letter_text(f"De Minister van Defensie,\n\n{BODY}")) == ()


def test_an_office_in_small_letters_signs_where_a_name_stands_below() -> None:
    body = "Ik informeer uw Kamer over de voortgang van de werkzaamheden aan de bruggen en sluizen. " * 4
    letter = letter_text(f"{body}\n\nde minister van Defensie\n\nA. Roosjen\n")

    assert [(one.office, one.name) for one in signers(letter)] == [("Minister van Defensie", "A. Roosjen")]
