"""The analyser: Dutch text to lexemes for a stored `tsvector`, and a typed question to a `tsquery`.

PostgreSQL's own Dutch stemmer keeps motie apart from moties and brief from brieven, so lexemes are made here,
stored as they are, and found words are marked here as well. Whatever changes a lexeme raises `VERSION`, after
which every stored vector has to be made anew.
"""

from commitments.words.analyser import lexemes
from commitments.words.lexicon import Lexicon
from commitments.words.marking import highlight, mark
from commitments.words.questions import Question, Term, query, read
from commitments.words.vectors import VERSION, Weight, vector

__all__ = [
    "VERSION",
    "Lexicon",
    "Question",
    "Term",
    "Weight",
    "highlight",
    "lexemes",
    "mark",
    "query",
    "read",
    "vector",
]
