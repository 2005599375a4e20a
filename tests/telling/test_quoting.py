"""Where the words of a commitment stand: in what made it, or in a letter that quotes them."""

from commitments.models import Commitment, Link, Passage
from commitments.telling import quoting


def said(role: str, quote: str) -> Link:
    return Link(role=role, passage=Passage(quote=quote))


def test_where_said_is_where_the_words_stand() -> None:
    """A motie is made by its paper, of which often only the title is known; a letter quotes it."""
    commitment = Commitment(text="om een verdrag te bereiken")
    paper = said(Link.LinkRole.MAKES, "Motie over een verdrag")
    letter = said(Link.LinkRole.REPORTS, "De Kamer vroeg om een verdrag\nte bereiken.")
    later = said(Link.LinkRole.MENTIONS, "Zij vroeg Om een verdrag te bereiken.")
    itself = said(Link.LinkRole.MAKES, "Verzoekt om een verdrag te bereiken.")

    assert quoting.where_said(commitment, [paper, letter, later]) == [letter]
    assert quoting.where_said(commitment, [letter, itself]) == [itself]
    assert quoting.where_said(commitment, [paper]) == [paper]
    assert quoting.where_said(Commitment(text=""), [letter, paper]) == [paper]
    assert quoting.where_said(commitment, []) == []


def test_is_quoted_whole_only_when_the_passage_says_nothing_else() -> None:
    commitment = Commitment(text="Ik stuur een brief.")

    assert quoting.is_quoted_whole(commitment, Passage(quote="Ik stuur\neen brief."))
    assert not quoting.is_quoted_whole(commitment, Passage(quote="Ik stuur een brief. En snel."))
    assert not quoting.is_quoted_whole(Commitment(text=""), Passage(quote=""))
