"""PDF files: lines and paragraphs from the places of the letters, notes raised, running feet once."""

import pytest
from django.utils import translation

from commitments.letters.extraction import UnreadableFile, extract
from tests.letters.extraction.files import pdf, printed

FOOT = (70.0, 40.0, 7.0, "Tweede Kamer, vergaderjaar 2022-2023, 33 694, nr. 67 {}")


def test_lines_and_paragraphs_follow_from_the_distances() -> None:
    page = printed(
        (70, 700, 11, "Deze alinea heeft een regel"),
        (70, 687, 11, "en nog een regel."),
        (70, 661, 11, "Dit is een nieuwe alinea."),
        (70, 648, 11, "Ook met twee regels."),
    )

    assert extract(pdf(page)).text == (
        "Deze alinea heeft een regel\nen nog een regel.\n\nDit is een nieuwe alinea.\nOok met twee regels."
    )


def test_small_raised_digit_is_the_mark_of_a_note() -> None:
    page = printed(
        (70, 700, 11, "Zie het advies"),
        (141, 704, 6, "1"),
        (150, 700, 11, "over wapens uit 2019."),
    )

    assert extract(pdf(page)).text == "Zie het advies¹ over wapens uit 2019."


def test_low_digit_and_digit_of_full_size_are_no_marks() -> None:
    page = printed(
        (70, 700, 11, "De uitstoot van CO"), (163, 698, 6, "2"), (170, 700, 11, "daalt met 3 procent.")
    )

    assert "CO2 daalt met 3" in extract(pdf(page)).text


def test_columns_are_parted_by_a_tab() -> None:
    page = printed(
        (70, 700, 11, "De Minister van Defensie,"), (320, 700, 11, "De Minister van Buitenlandse Zaken,")
    )

    assert extract(pdf(page)).text == "De Minister van Defensie,\tDe Minister van Buitenlandse Zaken,"


def test_running_foot_stays_on_the_first_page_only() -> None:
    words = ("Geachte voorzitter, ", "Daarna volgt dit. ", "En dan dat. ", "Hoogachtend, ")
    pages = [
        printed((70, 700, 11, said * 3), (*FOOT[:3], FOOT[3].format(number)))
        for number, said in enumerate(words, start=1)
    ]

    text = extract(pdf(*pages)).text

    assert text.count("vergaderjaar 2022-2023") == 1
    assert text.count("\f") == 3
    assert [said.strip() in text for said in words] == [True] * 4


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (pdf(printed()), "alleen beelden"),
        (pdf(printed((70, 700, 11, "3"))), "alleen beelden"),
        (pdf(printed((70, 700, 11, "Een brief met tekst")), encrypted=True), "wachtwoord"),
        (b"%PDF-1.4\nniets", "beschadigd"),
    ],
)
def test_pdf_without_readable_text_says_why(content: bytes, reason: str) -> None:
    with translation.override("nl"), pytest.raises(UnreadableFile) as caught:
        extract(content)

    assert reason in str(caught.value)
