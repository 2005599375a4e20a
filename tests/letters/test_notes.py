"""Notes and their marks, in each of the ways that they are printed."""

import pytest

from commitments.letters.text import letter_text


def notes_of(text: str) -> list[tuple[str, str | None, str]]:
    """Number, the words up to and with the mark, and the note's own words."""
    letter = letter_text(text)
    return [
        (
            note.number,
            text[max(0, note.mark[0] - 8) : note.mark[1]] if note.mark else None,
            " ".join(text[note.start : note.end].split()),
        )
        for note in letter.notes
    ]


@pytest.mark.parametrize(
    ("marked", "mark"),
    [
        ("over het advies1 van de raad.", "t advies1"),
        ("in het jaar 20191 gebeurde dit.", "aar 20191"),
        ("rond REAIM1 in het domein.", "nd REAIM1"),
        ("Zoals eerder uiteenzette,1 is dit zo.", "enzette,1"),
        ("in het kader van de afspraken.1 Daarna", "spraken.1"),
        ("een raised mark\u00b9 staat hier.", "sed mark\u00b9"),
        ("de uitstoot van CO1 en het advies1 daarover.", "t advies1"),
    ],
)
def test_mark_is_glued_or_raised(marked: str, mark: str) -> None:
    assert notes_of(f"Dit gaat {marked}\n\n1 Kamerstuk 33 694, nr. 43.\n") == [
        ("1", mark, "Kamerstuk 33 694, nr. 43.")
    ]


@pytest.mark.parametrize(
    ("marked", "foot", "mark"),
    [
        ("de motie-Jansen[1] vraagt dat.", "[1] Kamerstuk 33 694, nr. 43.", "-Jansen[1]"),
        ("de motie-Jansen (voetnoot 1) vraagt dat.", "Noot 1: Kamerstuk 33 694, nr. 43.", "ootnoot 1)"),
        ("de motie-Jansen/Piri1, die dat vraagt.", "1. Kamerstuk 33 694, nr. 43.", "sen/Piri1"),
    ],
)
def test_note_is_printed_with_brackets_a_stop_or_a_word(marked: str, foot: str, mark: str) -> None:
    ((number, found, words),) = notes_of(f"Dit gaat over {marked}\n\n{foot}\n")

    assert (number, words) == ("1", "Kamerstuk 33 694, nr. 43.")
    assert found is not None
    assert found.endswith(mark[-7:])


def test_notes_stand_below_a_ruled_line_without_a_white_line() -> None:
    text = "De motie-Jansen1 is klaar.\n________________\n1 Kamerstuk 33 694, nr. 43.\n\nPagina 1 van 2\n"

    assert [words for _, _, words in notes_of(text)] == ["Kamerstuk 33 694, nr. 43."]


def test_a_numbered_list_is_no_note() -> None:
    text = "Zie het advies.1\n\n1. De eerste aanbeveling neem ik over.\n2. De tweede ook.\n"

    assert notes_of(text) == []


def test_numbers_in_the_text_are_no_notes() -> None:
    text = (
        "Er zijn twee groepen:\n\n1. Landen die dit vinden.\n\n2 landen vinden niets.\n\n3 andere ook niet."
    )

    assert notes_of(text) == []
    assert "2 landen vinden niets." in letter_text(text).plain


def test_each_page_has_its_own_notes_with_one_count() -> None:
    text = (
        "Eerst dit.1\n\n1 Noot een.\n\fDan dat.2 En zo.3\n\n2 Noot twee,\nover twee regels.\n3 Noot drie.\n"
    )

    assert [(number, words) for number, _mark, words in notes_of(text)] == [
        ("1", "Noot een."),
        ("2", "Noot twee, over twee regels."),
        ("3", "Noot drie."),
    ]
    assert letter_text(text).plain == "Eerst dit.\n\nDan dat. En zo."


def test_what_a_word_processor_leaves_is_read_and_left_out() -> None:
    text = (
        "De motie is aangenomen[footnoteRef:1]. [bookmark: _x]Daarna niets.  [1:  Kamerstuk 33694, nr. 43. ]"
    )

    assert notes_of(text) == [("1", "ngenomen[footnoteRef:1]", "Kamerstuk 33694, nr. 43.")]
    assert letter_text(text).plain == "De motie is aangenomen. Daarna niets."
