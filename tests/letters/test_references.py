"""The citations of a document: expanded, typed, and never its own number."""

import pytest

from commitments.letters.findings import FoundReference, ReferenceType
from commitments.letters.references import (
    NOTE_DOSSIER_BESIDE,
    NOTE_OWN_DOSSIER,
    NOTE_SLIP_BESIDE,
    references,
)
from commitments.letters.text import letter_text
from commitments.references import Kamerstuk
from commitments.references.finding import NOTE_SLIP

HEAD = "33 694 Veiligheid\n\nNr. 67 BRIEF VAN DE MINISTER VAN DEFENSIE\n\n"


def found(text: str, own: Kamerstuk | None = None) -> list[FoundReference]:
    return list(references(letter_text(text), own))


def numbers(text: str, own: Kamerstuk | None = None) -> list[tuple[str, ...]]:
    return [one.normalised for one in found(text, own)]


def test_citation_has_its_place_print_type_and_rule() -> None:
    text = "Zie de brief (Kamerstuk 33 694,\nnrs. 45, 48 en 59) hierover."

    (one,) = found(text)

    assert one.printed == one.quote == "Kamerstuk 33 694, nrs. 45, 48 en 59"
    assert text[one.start : one.end] == "Kamerstuk 33 694,\nnrs. 45, 48 en 59"
    assert one.normalised == ("33694-45", "33694-48", "33694-59")
    assert (one.type, one.rule, one.note) == (ReferenceType.KAMERSTUK, "marked", None)


@pytest.mark.parametrize(
    ("citation", "kind"),
    [
        ("Kamerstuk 33 694, nr. 43", "kamerstuk"),
        ("Handelingen II 2017/18, nr. 19, item 11", "handelingen"),
        ("Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 1028", "aanhangsel"),
        ("Kamerstukdossier 33 694", "dossier"),
    ],
)
def test_type_follows_from_the_citation(citation: str, kind: str) -> None:
    assert [one.type.value for one in found(f"Zie daarover {citation}.")] == [kind]


def test_own_number_head_and_feet_are_no_references() -> None:
    foot = "Tweede Kamer, vergaderjaar 2022-2023, 33 694, nr. 67 1"
    text = (
        f"{HEAD}Deze brief (Kamerstuk 33 694, nr. 67) volgt op Kamerstuk 33 694, nr. 64.\n\n{foot}\n\fEinde."
    )

    assert numbers(text) == [("33694-64",)]


def test_own_number_that_a_reader_concluded_is_left_out_too() -> None:
    assert numbers("Zie 33 694, nr. 67 en 33 694, nr. 64.", Kamerstuk("33694", "", "67")) == [("33694-64",)]


def test_six_digits_are_read_with_the_dossier_of_this_text() -> None:
    text = "Zie Kamerstuk 33694, nr. 68.\n\nEn Kamerstukken II, 2018-2019, 336924, nr. 43."
    one = found(text)[1]

    assert one.normalised == ("33694-43",)
    assert one.printed.endswith("336924, nr. 43")
    assert one.note == NOTE_SLIP


def test_six_digits_alone_lose_the_extra_one() -> None:
    assert numbers("Zie Kamerstukken II, 2018-2019, 233694, nr. 43.") == [("33694-43",)]


def test_a_number_that_no_dossier_has_is_read_as_the_one_near_it() -> None:
    one = found("Zie Kamerstuk 33 694, nr. 68 en Kamerstuk 83 694, nr. 43.")[1]

    assert (one.normalised, one.note) == (("33694-43",), NOTE_SLIP_BESIDE)


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("De motie op stuk nr. 41 is aangehouden.", ("33694-41",), NOTE_OWN_DOSSIER),
        ("De moties op stuk nrs. 41 en 43.", ("33694-41", "33694-43"), NOTE_OWN_DOSSIER),
        ("Ter vervanging van die gedrukt onder nr. 41.", ("33694-41",), NOTE_OWN_DOSSIER),
        ("De motie van het lid Jansen (nr. 12) vraagt dit.", ("33694-12",), NOTE_OWN_DOSSIER),
        ("Zie 35 848, nr. 8, vervangen door die op stuk nr. 9.", ("35848-9",), NOTE_DOSSIER_BESIDE),
    ],
)
def test_bare_number_takes_the_dossier_beside_it_else_the_own(
    text: str, expected: tuple[str, ...], note: str
) -> None:
    one = found(HEAD + text)[-1]

    assert (one.normalised, one.note) == (expected, note)


def test_bare_number_without_any_dossier_is_no_reference() -> None:
    assert found("De motie op stuk nr. 41 is aangehouden.") == []


def test_dossier_within_brackets_counts() -> None:
    (one,) = found("Gelet op de Wet gesloten coffeeshopketen (34 165) is dit nodig.")

    assert (one.type, one.normalised, one.printed) == (ReferenceType.DOSSIER, ("34165",), "34 165")


@pytest.mark.parametrize(
    "text",
    [
        "Verordening (EU) 2019/452 en CCW/MSP/2019/9 Annex 3.",
        "VN-resolutie 79/239 en 78/241.",
        "De strategie 2023-2027 en de agenda 2021-2025.",
        "Advies 119 AIV / No. 26 CAVV, HFM-330 en IST-169.",
        "Bel (070) 3 18 22 11 of zie Stb. 2019, 33694.",
        "CELEX:02008E0944-20190917",
    ],
)
def test_other_numbers_are_no_references(text: str) -> None:
    assert found(text) == []
