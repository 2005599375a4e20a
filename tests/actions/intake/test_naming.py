"""What a letter and a promise are called before a person says it better."""

import pytest

from commitments.actions.intake.naming import line_of, literal_start, subject_of, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Betreft: Voortgang AIRCW\n\nGeachte voorzitter,", "Voortgang AIRCW"),
        ("Met deze brief informeer ik uw Kamer over de aan-\nkoop van schepen.", "De aankoop van schepen"),
        ("Geachte voorzitter,", "Kamerbrief"),
    ],
)
def test_title_comes_from_the_letter(text: str, title: str) -> None:
    assert title_of(text, {}, "Kamerbrief") == title


def test_title_of_the_file_goes_first() -> None:
    assert title_of("Betreft: iets", {"title": "Motie over water"}, "") == "Motie over water"


def test_subject_leaves_out_the_linking_word_and_is_one_line() -> None:
    assert subject_of("Daarnaast zal ik\nu informeren.") == "Zal ik u informeren"
    assert subject_of("woord " * 60).endswith("…")
    assert len(subject_of("woord " * 60)) <= 140


def test_long_quote_is_cut_at_a_sentence_and_stays_literal() -> None:
    quote = "Eerste zin is hier. " * 10

    cut = literal_start(quote, 70)

    assert quote.startswith(cut)
    assert cut.endswith("hier.")


def test_place_is_the_line() -> None:
    assert line_of("een\ntwee\ndrie", 5) == "regel 2"
