"""What holds for any text at all: nothing fails, spans are right, and time is linear."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.actions.passages import find_span
from commitments.letters.document_facts import document_facts
from commitments.letters.moties import find_moties
from commitments.letters.references import references
from commitments.letters.text import letter_text
from commitments.letters.toezeggingen import find_toezeggingen
from commitments.letters.verdicts import find_verdicts

# Anything at all, lone surrogates and control characters too, with much of what letters are made of.
_PIECES = st.sampled_from(
    [
        *(
            "Nr. 67 BRIEF VAN DE MINISTER",
            "33 694",
            "Kamerstuk 33 694, nrs. 45, 48 en 59",
            "op stuk nr. 8",
            "\n",
        ),
        *(
            "\n\n",
            "\f",
            " ",
            "-\n",
            "1 Noot.",
            "advies1",
            "\u00b9",
            "[footnoteRef:1]",
            "[1: noot]",
            "1.",
            "- ",
        ),
        *(
            "de motie van het lid Jansen c.s.",
            "is uitgevoerd",
            "Den Haag, 26 januari 2023",
            "zal in 2026",
            "\x00",
        ),
        *(
            "De Minister van Defensie,",
            "W.B. Hoekstra",
            "Pagina 1 van 2",
            "\ud800",
            "\ufb01",
            "e\u0301",
            "\u00ad",
        ),
        *(
            "De Kamer,",
            "en gaat over tot de orde van de dag.",
            "Aanbeveling 3: “x.”",
            "\n1\tMaak het openbaar.\tOvergenomen.\n",
            "\n4b | Betaal. | Zie bijlage |\n",
            "heb ik u toegezegd",
            "Dat lukt niet.",
            ". ",
            "kst-33694-67",
            "\r\n",
        ),
    ]
)
ANYTHING = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=300),
    st.lists(st.one_of(_PIECES, st.text(max_size=8)), max_size=60).map("".join),
)


@given(ANYTHING)
@settings(max_examples=300)
def test_any_text_is_read_and_every_place_points_at_its_words(text: str) -> None:
    letter = letter_text(text)

    assert letter.text == text
    for sentence in letter.sentences:
        assert letter.plain[sentence.start : sentence.end] == sentence.plain
        start, end = letter.origin(sentence.start, sentence.end)
        assert 0 <= start < end <= len(text)
        assert letter.quote(sentence.start, sentence.end) == " ".join(
            letter.quote(sentence.start, sentence.end).split()
        )
    starts = [sentence.start for sentence in letter.sentences]
    assert starts == sorted(starts)
    for note in letter.notes:
        assert 0 <= note.start <= note.end <= len(text)


@given(ANYTHING)
@settings(max_examples=300)
def test_origin_goes_up_and_comes_back(text: str) -> None:
    letter = letter_text(text)
    last = 0

    for place in range(len(letter.plain)):
        start, end = letter.origin(place, place + 1)
        assert last <= start < end
        assert letter.plain_place(start) <= place
        last = start


@given(ANYTHING)
@settings(max_examples=300)
def test_everything_is_found_in_any_text(text: str) -> None:
    letter = letter_text(text)
    cited = references(letter)
    facts = document_facts(letter, cited)

    promises = find_toezeggingen(letter, facts)
    verdicts = find_verdicts(letter)
    for one in (*cited, *find_moties(letter, cited), *facts.evidence, *promises, *verdicts):
        assert 0 <= one.start <= one.end <= len(text)
        assert one.rule
    assert [one.start for one in cited] == sorted(one.start for one in cited)


@given(st.lists(_PIECES.filter(lambda piece: "\ud800" not in piece), max_size=40).map("".join))
@settings(max_examples=200)
def test_a_quote_without_a_note_inside_stands_in_the_text(text: str) -> None:
    letter = letter_text(text)

    for sentence in letter.sentences:
        start, end = letter.origin(sentence.start, sentence.end)
        quote = letter.quote(sentence.start, sentence.end)
        if find_span(text[start:end], letter.text[start:end].strip()) and "[" not in text[start:end]:
            is_cut = any(start <= letter.lines[i].start < end for i in letter.page_lines | letter.note_lines)
            assert is_cut or not quote or find_span(text, quote) is not None


def _steps(work: Callable[[], object]) -> int:
    """How many lines of Python a piece of work runs: the same on every machine."""
    count = 0

    def trace(_frame: FrameType, event: str, _arg: object) -> Callable[..., object]:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "Het kabinet zal uw Kamer informeren over de motie-Jansen (Kamerstuk 33 694, nr. 43). ",
        "de motie van het lid Jansen c.s. (33 694, nr. 12) ",
        "advies1 \n\n1 Kamerstuk 33 694, nr. 43.\n\f",
        "aangekon-\ndigde ",
        "De Minister van Defensie,\n",
        "Aanbeveling 1\n\n",
        "op stuk nr. 8 ",
        "\n",
        "[1: ",
        "1\tMaak het openbaar.\tOvergenomen.\n",
        "De motie-Jansen (33 694, nr. 43) vraagt dit. Ik heb daarover overlegd. ",
    ],
)
def test_twice_the_text_takes_twice_the_steps(piece: str) -> None:
    def read(times: int) -> None:
        letter = letter_text(piece * times)
        cited = references(letter)
        document_facts(letter, cited)
        find_moties(letter, cited)

    small, large = _steps(lambda: read(300)), _steps(lambda: read(600))

    assert large < small * 2.3
