"""Compounds by the words of the records: which are split, and that part of the lexicon is enough."""

import pytest

from commitments.words import Lexicon
from commitments.words.dutch import stem

COUNTS = {
    "paarden": 40,
    "markten": 12,
    "haaien": 4,
    "actie": 300,
    "plan": 2_000,
    "actieplan": 250,
    "kokkel": 3,
    "visserij": 90,
    "hand": 60,
    "gezondheid": 200,
    "zorg": 900,
    "zee": 150,
    "hond": 80,
    "minister": 5_000,
    "mini": 4,
    "ster": 3,
    "onder": 9_000,
    "zoeken": 90,
    "werk": 2,
    "opruimen": 20,
    "kosten": 300,
    "batterijen": 30,
    "huis": 400,
}
LEXICON = Lexicon(COUNTS.items())


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("paardenmarkten", ["paarden", "markten"]),
        ("haaienactieplan", ["haaien", "actieplan", "actie", "plan"]),
        ("handkokkelvisserij", ["hand", "kokkel", "visserij"]),
        ("gezondheidszorg", ["gezondheid", "zorg"]),
        ("zeehond", ["zee", "hond"]),
        ("opruimkosten", ["opruim", "kosten"]),  # by the verb
        ("opruimingskosten", ["opruiming", "kosten"]),
        ("huisbatterij", ["huis", "batterij"]),  # by the plural
    ],
)
def test_a_compound_is_made_of_words_in_use(word: str, parts: list[str]) -> None:
    assert set(parts) <= set(LEXICON.parts(word))


@pytest.mark.parametrize(
    "word",
    [
        "minister",  # far commoner than 'mini' and 'ster'
        "onderzoeken",  # 'onder' makes another word of it
        "handwerk",  # 'werk' is too seldom to be a word by itself
        "paarden",
        "paard2024",
        "",
    ],
)
def test_other_words_are_left_whole(word: str) -> None:
    assert LEXICON.parts(word) == []


def test_a_lexeme_of_a_part_is_marked() -> None:
    assert LEXICON.analyse("Paardenmarkten") == (stem("paardenmarkten"), "~paard", f"~{stem('markten')}")
    assert LEXICON.analyse("de") == ()


@pytest.mark.parametrize(
    "word", ["Haaienactieplan", "handkokkelvisserij", "minister", "opruimkosten", "opruimingskosten"]
)
def test_the_pieces_of_a_text_split_it_as_the_whole_lexicon_does(word: str) -> None:
    pieces = set(Lexicon.pieces_of([f"Over het {word}."]))
    some = Lexicon((known, count) for known, count in COUNTS.items() if known in pieces)

    assert some.analyse(word) == LEXICON.analyse(word)


def test_without_a_lexicon_the_tables_still_split() -> None:
    assert "~wapen" in Lexicon().analyse("wapensystemen")
