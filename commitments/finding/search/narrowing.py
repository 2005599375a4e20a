"""The fields that may be asked by name: indiener:, dossier: and ministerie:."""

from collections.abc import Iterable
from typing import Any

from commitments.models import Fractie, Ministerie
from commitments.references import parse_kamerstuk
from commitments.words.analyser import fold, fold_word


def narrowed(filters: Iterable[tuple[str, str]], commitments: Any, documents: Any) -> tuple[Any, Any]:
    """The records that fit all of these. Only moties have submitters: a member, or any of a fractie."""
    for name, value in filters:
        if name == "indiener":
            fracties = list(Fractie.objects.filter(abbreviation__iexact=value))
            documents = documents.none()
            commitments = (
                commitments.submitted_by_fractie(*fracties) if fracties else commitments.submitted_by(value)
            )
        elif name == "dossier":
            keys = [paper.dossier_key for paper in parse_kamerstuk(value)] or [value]
            commitments = commitments.filter(dossier__slug__in=keys)
            documents = documents.filter(dossier__slug__in=keys)
        else:
            ministeries = ministeries_named(value)
            commitments = commitments.held_by(ministeries)
            documents = documents.signed_by(ministeries)
    return commitments, documents


def ministeries_named(value: str) -> list[Ministerie]:
    """Those with this abbreviation, or with all of these words in their name."""
    asked, words = fold_word(value), fold(value).split()
    every = list(Ministerie.objects.all())
    short = [one for one in every if asked in map(fold_word, one.abbreviations)]
    return short or [one for one in every if words and all(word in fold(one.name) for word in words)]
