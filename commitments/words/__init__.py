"""The analyser: Dutch text to lexemes for a stored `tsvector`, and a typed question to a `tsquery`.

PostgreSQL's own Dutch stemmer keeps motie apart from moties and brief from brieven, so lexemes are made here,
stored as they are, and found words are marked here as well. Whatever changes a lexeme raises `VERSION`, after
which every stored vector has to be made anew.
"""

from commitments.words.analyser import lexemes
from commitments.words.questions import VERSION, Weight, highlight, query, vector

__all__ = ["VERSION", "Weight", "highlight", "lexemes", "query", "vector"]
