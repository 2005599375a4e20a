"""Plain text in the encodings that letters come in."""

import pytest

from commitments.letters.extraction import extract

WORDS = "Motie-Kröger: ‘€ 3 miljoen’ – één à twee jaar.\nTweede regel."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_every_encoding_gives_the_same_text(encoding: str) -> None:
    assert extract(WORDS.encode(encoding)).text == WORDS


def test_line_ends_become_line_feeds() -> None:
    assert extract(b"een\r\ntwee\rdrie\n").text == "een\ntwee\ndrie\n"


def test_text_is_otherwise_left_alone() -> None:
    text = " Nr. 67  BRIEF \n\n\f aangekon-\ndigde \tmotie \n"

    assert extract(text.encode()).text == text


def test_stray_nul_is_dropped() -> None:
    assert extract(b"Geachte voorzitter,\x00" + b" tekst" * 50).text.startswith("Geachte voorzitter, tekst")
