"""The fields that may be asked by name: indiener:, dossier: and ministerie:."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef

from commitments.models import Commitment, Document, Fractie, Ministerie
from commitments.references import parse_kamerstuk
from commitments.words.analyser import fold, fold_word


def narrowed(filters: Iterable[tuple[str, str]], commitments: Any, documents: Any) -> tuple[Any, Any]:
    """The records that fit all of these, and none of those with a hyphen before their name."""
    for name, value in filters:
        if name.startswith("-"):
            fitting = _fitting(name[1:], value, Commitment.objects.all(), Document.objects.all())
            # Not `pk__in`, of which the planner expects half of all records, whatever it is.
            commitments, documents = (
                records.filter(~Exists(some.filter(pk=OuterRef("pk"))))
                for records, some in zip((commitments, documents), fitting, strict=True)
            )
            if name != "-dossier":
                # A motie stands for its paper, which has no submitters and no ministries.
                documents = documents.exclude(kind=Document.DocumentKind.MOTIE)
        else:
            commitments, documents = _fitting(name, value, commitments, documents)
    return commitments, documents


def _fitting(name: str, value: str, commitments: Any, documents: Any) -> tuple[Any, Any]:
    """Those that fit one. Only moties have submitters: a member, or any of a fractie."""
    if name == "indiener":
        # Omtzigt is a member, and was a fractie.
        fracties = list(Fractie.objects.filter(abbreviation__iexact=value))
        return commitments.submitted_by(value, fracties=fracties), documents.none()
    if name == "dossier":
        keys = [paper.dossier_key for paper in parse_kamerstuk(value)] or [value]
        return commitments.filter(dossier__slug__in=keys), documents.filter(dossier__slug__in=keys)
    ministeries = ministeries_named(value)
    return commitments.held_by(ministeries), documents.signed_by(ministeries)


def ministeries_named(value: str) -> list[Ministerie]:
    """Those with this abbreviation, or with all of these words in their name."""
    asked, words = fold_word(value), fold(value).split()
    every = list(Ministerie.objects.all())
    short = [one for one in every if asked in map(fold_word, one.abbreviations)]
    return short or [one for one in every if words and all(word in fold(one.name) for word in words)]
