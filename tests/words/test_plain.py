"""Words that tell little of a subject."""

import pytest

from commitments.words.analyser import analyse
from commitments.words.plain import is_plain, plain_lexemes


@pytest.mark.parametrize("word", ["weinig", "betere", "invoeren", "voortgang"])
def test_adverbs_general_verbs_and_words_of_the_trade_are_plain(word: str) -> None:
    assert is_plain(analyse(word)[0])


@pytest.mark.parametrize(
    "word", ["lijkschouwer", "subsidie", "slachten", "drones", "kinderopvang", "Defensie"]
)
def test_what_names_a_subject_is_not(word: str) -> None:
    assert not is_plain(analyse(word)[0])


def test_words_are_many() -> None:
    assert len(plain_lexemes()) > 1_000
