"""Recording a passage: the words are in the document, or their place is named."""

from string import ascii_letters

import pytest
from django.core.exceptions import ValidationError
from hypothesis import example, given
from hypothesis import strategies as st

from commitments.actions.passages import LONGEST_QUOTE, find_span, record_passage
from commitments.models import Document, Passage
from tests.factories import DocumentFactory, PassageFactory

LETTER = """Geachte voorzitter,

Het kabinet heeft de aangekon-
digde strategie voor coördi\u00adnatie\u00a0van AI vastgesteld.
De REAIM\u2011top volgt.
"""


@pytest.mark.parametrize(
    "quote",
    [
        "aangekondigde strategie",
        "aangekon-\ndigde strategie",
        "de  aangekon- digde\tstrategie",
        "voor coördinatie van AI",
        "voor coo\u0308rdinatie van AI",  # the accent apart, as copied from a PDF
        "De REAIM-top",
        "De REAIM\u2010top",
        "De\u200b REAIM\u2011top volgt.",
    ],
)
def test_find_span_finds_words_whatever_broke_them(quote: str) -> None:
    span = find_span(LETTER, quote)

    assert span is not None
    found = LETTER[slice(*span)]
    assert (found[0], found[-1]) == (quote[0], quote[-1])
    assert find_span(found, quote) == (0, len(found))


@pytest.mark.parametrize(
    "quote",
    ["het kabinet heeft", "aangekondigd strategie", "Geachte voorzitter.", "-", " \n", "", "strategie\0"],
)
def test_find_span_finds_nothing_else(quote: str) -> None:
    assert find_span(LETTER, quote) is None


def test_find_span_points_at_the_first_of_several() -> None:
    assert find_span("ja, nee, ja, nee", "nee") == (4, 7)


def test_find_span_takes_no_part_of_a_sign_for_its_span() -> None:
    assert find_span("de oﬃcier", "of") == (3, 5)
    assert find_span("½ voldaan", "½ voldaan") == (0, 9)


_BREAKS = ["", " ", "\n", "-\n", "\u00ad", " \u00a0", "\u2010\r\n"]


@given(
    before=st.text(max_size=20),
    pieces=st.lists(
        st.tuples(st.text(ascii_letters + "ëïöé.,", min_size=1, max_size=8), st.sampled_from(_BREAKS)),
        min_size=1,
        max_size=8,
    ),
    after=st.text(max_size=20),
)
@example(before="", pieces=[("a", "-\n")], after="")
def test_find_span_of_words_in_a_text_holds_those_words(
    before: str, pieces: list[tuple[str, str]], after: str
) -> None:
    """However the lines of the text break, the span lies within it and holds the letters of the quote."""
    quote = "".join(words for words, _break in pieces)
    text = before + "".join(words + broken for words, broken in pieces) + after

    span = find_span(text, quote)

    assert span is not None
    start, end = span
    assert 0 <= start < end <= len(text)
    assert find_span(text[start:end], quote) == (0, end - start)


@given(text=st.text(max_size=60), quote=st.text(max_size=20))
def test_find_span_never_fails_and_never_leaves_the_text(text: str, quote: str) -> None:
    span = find_span(text, quote)

    assert span is None or 0 <= span[0] < span[1] <= len(text)


def refused(document: Document, quote: str, place: str = "") -> list[str]:
    """The fields that are complained about; nothing may have been written."""
    with pytest.raises(ValidationError) as error:
        record_passage(document=document, quote=quote, place=place)
    assert not Passage.objects.exists()
    return list(error.value.message_dict)


@pytest.mark.django_db
def test_record_passage_points_into_the_text_that_is_held() -> None:
    document = DocumentFactory(slug="33694-67", text=LETTER)

    passage = record_passage(document=document, quote=" aangekon-\ndigde  strategie ", place=" blz. 1 ")

    assert (passage.slug, passage.place) == ("33694-67-p1", "blz. 1")
    assert passage.quote == "aangekon- digde strategie"
    assert document.text[passage.start : passage.end] == "aangekon-\ndigde strategie"


@pytest.mark.django_db
def test_record_passage_refuses_words_that_do_not_stand_there() -> None:
    document = DocumentFactory(text=LETTER)

    assert refused(document, "Het kabinet heeft de strategie ingetrokken.", "blz. 1") == ["quote"]
    assert refused(document, "  ", "blz. 1") == ["quote"]
    assert refused(document, "a " * LONGEST_QUOTE, "blz. 1") == ["quote"]


@pytest.mark.django_db
def test_record_passage_asks_for_the_place_where_no_text_is_held() -> None:
    document = DocumentFactory(stub=True)

    assert refused(document, "Het kabinet stelt een strategie vast.", " ") == ["place"]

    passage = record_passage(document=document, quote="Het kabinet stelt een strategie vast.", place="blz. 2")
    assert (passage.start, passage.end, passage.place) == (None, None, "blz. 2")


@pytest.mark.django_db
def test_record_passage_finds_the_same_passage_again() -> None:
    held, stub = DocumentFactory(text=LETTER), DocumentFactory(stub=True)
    first = record_passage(document=held, quote="Geachte voorzitter,", place="blz. 1")

    assert record_passage(document=held, quote="Geachte\nvoorzitter,", place="blz. 1") == first
    assert record_passage(document=held, quote="Geachte voorzitter,", place="") == first

    # Where no text is held the place tells two passages with the same words apart.
    by_place = [record_passage(document=stub, quote="Zie bijlage.", place=f"blz. {n}").pk for n in (1, 2, 1)]
    assert by_place[0] == by_place[2] != by_place[1]


@pytest.mark.django_db
def test_record_passage_gives_names_that_are_free() -> None:
    document = DocumentFactory(slug="33694-67", stub=True)
    PassageFactory(document=document, slug="33694-67-p2")
    PassageFactory(document=document, slug="reden")

    slugs = [record_passage(document=document, quote=f"Zin {n}.", place="blz. 1").slug for n in range(3)]

    assert slugs == ["33694-67-p3", "33694-67-p4", "33694-67-p5"]


@pytest.mark.django_db
def test_record_passage_has_room_for_the_longest_names() -> None:
    name = "a" * 120
    passages = [
        record_passage(document=DocumentFactory(slug=slug, stub=True), quote="Ja.", place="blz. 1")
        for slug in (name, name[:-1] + "b")
    ]

    assert len({passage.slug for passage in passages}) == 2


@pytest.mark.django_db
def test_record_passage_cuts_a_place_that_is_too_long() -> None:
    document = DocumentFactory(stub=True)
    passage = record_passage(document=document, quote="Ja.", place="x" * 150)

    assert len(passage.place) == 100
    assert record_passage(document=document, quote="Ja.", place="x" * 150) == passage
