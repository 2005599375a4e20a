"""The term that the words of a toezegging name."""

from datetime import date

import pytest

from commitments.sources.datatypes import ToezeggingRecord
from commitments.sources.loading import Report, load_rows
from commitments.sources.terms import read_term
from tests.sources import rows


def toezegging(text: str) -> ToezeggingRecord:
    """A toezegging with this text, of 11 March 2031."""
    (record,) = load_rows("Toezegging", [rows.toezegging(Tekst=text)], Report())
    assert isinstance(record, ToezeggingRecord)
    return record


@pytest.mark.parametrize(
    ("text", "due_on"),
    [
        ("De minister stuurt uiterlijk 1 april 2032 een brief over dijken.", date(2032, 4, 1)),
        ("De minister stuurt binnen drie weken een brief over dijken.", date(2031, 4, 1)),
        ("Vóór 1 mei 2031 een brief en uiterlijk 1 juni 2031 een lijst.", date(2031, 6, 1)),
        ("De Kamer hoort op korte termijn, uiterlijk 1 juni 2031, meer.", date(2031, 6, 1)),
    ],
)
def test_the_last_day_that_the_words_allow(text: str, due_on: date) -> None:
    term = read_term(toezegging(text))

    assert term is not None
    assert term.due_on == due_on
    assert term.printed in text


def test_words_without_a_day_are_kept_without_one() -> None:
    term = read_term(toezegging("De minister komt hier op korte termijn op terug."))

    assert term is not None
    assert (term.printed, term.due_on) == ("op korte termijn", None)


def test_no_term_is_none() -> None:
    assert read_term(toezegging("De minister laat onderzoek doen naar dijken.")) is None
