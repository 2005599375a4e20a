"""Publishing a letter with what was recorded from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from commitments.actions.publishing import publish
from commitments.models import Commitment, Document


@dataclass(frozen=True)
class Waiting:
    """What becomes public with a letter: itself, what it makes or reports on, and the stubs that it cites."""

    is_letter_draft: bool
    commitments: Sequence[Commitment]
    stubs: Sequence[Document]

    def __bool__(self) -> bool:
        return self.is_letter_draft or bool(self.commitments) or bool(self.stubs)


def waiting(document: Document) -> Waiting:
    """What is not public yet of a letter and of what rests on it."""
    drafts = Commitment.objects.filter(published_at__isnull=True).defer("search", "text")
    linked = drafts.filter(links__passage__document=document)
    answered = drafts.filter(aanbeveling__oordelen__passage__document=document)
    ids = {*linked.values_list("pk", flat=True), *answered.values_list("pk", flat=True)}
    stubs = Document.objects.filter(
        cited_by__document=document, published_at__isnull=True, holding=Document.Holding.CITED
    )
    return Waiting(
        is_letter_draft=document.published_at is None,
        commitments=list(drafts.filter(pk__in=ids).select_related("aanbeveling").order_by("kind", "pk")),
        stubs=list(stubs.defer("text").distinct().order_by("reference")),
    )


@transaction.atomic
def publish_letter(*, document: Document, by: Any, now: datetime) -> int:
    """Publish all of `waiting` and give how many records that were. Raises PermissionDenied."""
    due = waiting(document)
    records: list[Commitment | Document] = [document, *due.stubs, *due.commitments]
    return sum(publish(record=record, by=by, now=now) for record in records)
