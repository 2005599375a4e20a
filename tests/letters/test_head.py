"""The head of a printed Kamerstuk."""

import pytest

from commitments.letters.head import paper_in_feet, read_head
from commitments.letters.text import letter_text

TITLE = "BRIEF VAN DE MINISTER VAN DEFENSIE"


@pytest.mark.parametrize(
    ("dossier", "number", "expected"),
    [
        ("33 694 Internationale Veiligheidsstrategie", "Nr. 67", "33694-67"),
        ("33 694\nInternationale Veiligheidsstrategie", "Nr. 67", "33694-67"),
        ("33 694\tInternationale Veiligheidsstrategie", "Nr. 67\t", "33694-67"),
        ("21 501-02 Raad Algemene Zaken", "Nr. 2405", "21501-02-2405"),
        ("21 501\u201302 Raad Algemene Zaken", "Nr. 2405", "21501-02-2405"),
        ("36 600 X\nVaststelling van de begrotingsstaten", "Nr. 50", "36600-X-50"),
        ("36 410 A Vaststelling van de begroting", "Nr. 33", "36410-A-33"),
        ("27 484 (R 1669) Rijkswet", "Nr. 5", "27484-(R1669)-5"),
        ("35 848 Initiatiefnota", "E", "35848-E"),
        ("36 410 XVI-\nBegroting\n\n36 410 VI\nBegroting", "Nr. 109", "36410-XVI-109"),
    ],
)
def test_number_follows_from_dossier_and_number(dossier: str, number: str, expected: str) -> None:
    head = read_head(f"Tweede Kamer der Staten-Generaal\t2\n\n{dossier}\n\n{number} {TITLE}\n\nEn dan.")

    assert head.papers[0].canonical == expected
    assert (head.chamber, head.title) == ("Tweede Kamer", TITLE)


def test_title_runs_on_in_capitals_only() -> None:
    head = read_head(
        "Nr. 67  BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN \nDEFENSIE \nAan de Voorzitter"
    )

    assert head.title == "BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN DEFENSIE"
    assert (head.number, head.papers) == ("67", ())


@pytest.mark.parametrize(
    "text",
    [
        "Volgend op de brief (Kamerstuk 33 694,\nnr. 64) en het debat informeren wij u.",
        "Zie Kamerstuk 33 694,\nNr. 64) en verder.",
        "Zoals in motie\nNr. 64 staat te lezen is dit zo.",
        "33 694 Veiligheid\n\nEen tekst zonder nummer.",
        "",
    ],
)
def test_a_number_in_the_text_is_no_head(text: str) -> None:
    assert read_head(text).number == ""


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("kst-33694-67", "33694-67"),
        ("kst-36600-X-50", "36600-X-50"),
        ("Tweede Kamer, vergaderjaar 2022\u20132023, 33 694, nr. 67 1", "33694-67"),
        (
            "\u2019s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022\u20132023, 21 501-02, nr. 2405 1",
            "21501-02-2405",
        ),
        ("Pagina 1 van 3", None),
    ],
)
def test_foot_names_the_paper(foot: str, expected: str | None) -> None:
    letter = letter_text(f"De tekst van deze brief loopt door.\n{foot}\n\fNog een bladzijde met tekst.")
    found = paper_in_feet(letter.lines[index] for index in sorted(letter.page_lines))

    assert (found[0].canonical if found else None) == expected
    assert letter.plain.startswith("De tekst van deze brief loopt door.\n\nNog een")
