"""Who submitted a motie."""

import pytest

from commitments.letters.submitters import submitters
from commitments.letters.text import letter_text

CLOSING = "en gaat over tot de orde van de dag."


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("Jansen", ("Jansen",)),
        ("Inge van Dijk\n\nVan der Plas\n\nSix Dijkstra", ("Inge van Dijk", "Van der Plas", "Six Dijkstra")),
        ("Kostić\n\nYeşilgöz-Zegerius\n\nEl Abassi", ("Kostić", "Yeşilgöz-Zegerius", "El Abassi")),
        ("\\Ceder________________", ("Ceder",)),
        ("Jansen\n\nDeze regel hoort hier niet maar staat er toch.\n\nSmit", ("Jansen", "Smit")),
        ("De Hoop\n\nDe Hoop", ("De Hoop",)),
    ],
)
def test_names_under_the_text(ending: str, expected: tuple[str, ...]) -> None:
    letter = letter_text(f"De Kamer,\n\nverzoekt de regering iets te doen,\n\n{CLOSING}\n\n{ending}\n")

    assert submitters(letter, "MOTIE VAN HET LID ANDERS") == expected


def test_names_without_the_closing_words() -> None:
    letter = letter_text("De Kamer,\n\nverzoekt de regering dit te doen,\n\nJansen\n\nSmit")

    assert submitters(letter, "") == ("Jansen", "Smit")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("MOTIE VAN HET LID VAN DER PLAS C.S.", ("Van der Plas",)),
        ("MOTIE VAN DE LEDEN PIRI, DE ROON EN VAN NISPEN", ("Piri", "De Roon", "Van Nispen")),
        (
            "GEWIJZIGDE MOTIE VAN HET LID SLAGT-TICHELMAN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12",
            ("Slagt-Tichelman",),
        ),
        ("BRIEF VAN DE MINISTER", ()),
    ],
)
def test_names_in_the_title_serve_where_none_stands_below(title: str, expected: tuple[str, ...]) -> None:
    assert submitters(letter_text(f"De Kamer,\n\n{CLOSING}"), title) == expected
