"""Making a commitment or a document visible to everybody, and taking that back."""

from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from commitments.actions.search import index_record
from commitments.models import Commitment, Document
from commitments.models.membership import general_roles
from commitments.permissions import Action, is_allowed


@transaction.atomic
def publish(*, record: Commitment | Document, by: Any, now: datetime) -> bool:
    """Show the record to everybody from `now` on; False when it was published already.

    Raises PermissionDenied. What hangs on it is not published with it: see `unready`.
    """
    is_new = _set(record, by=by, published_at=now)
    if is_new:
        # From now on its words may be suggested.
        index_record(record)
    return is_new


@transaction.atomic
def unpublish(*, record: Commitment | Document, by: Any) -> bool:
    """Make the record a draft again, at the same address; False when it was one. Raises PermissionDenied."""
    return _set(record, by=by, published_at=None)


def unready(record: Commitment | Document) -> list[str]:
    """What a reader would miss on the page of this record, one sentence each. It may be published so.

    See also `draft_sources`.
    """
    if isinstance(record, Document):
        return []
    missing = []
    if not _sources(record).exists():
        missing.append(_("Er is nog geen passage bij: lezers zien niet waar dit staat."))
    if not record.holders.exists():
        missing.append(_("Er is nog geen verantwoordelijk ministerie."))
    return missing


def draft_sources(record: Commitment | Document) -> list[Document]:
    """The documents behind a commitment that its readers cannot open, because they are still drafts."""
    if isinstance(record, Document):
        return []
    return list(_sources(record).filter(published_at__isnull=True).defer("text"))


def _sources(commitment: Commitment) -> QuerySet[Document]:
    return Document.objects.filter(passages__links__commitment=commitment).distinct()


def _set(record: Commitment | Document, *, by: Any, published_at: datetime | None) -> bool:
    """The moment kept is that of the first publication: publishing twice changes nothing."""
    if not is_allowed(Action.PUBLISH, general_roles(by)):
        raise PermissionDenied(_("U mag niet publiceren."))
    locked = type(record)._default_manager.select_for_update(of=("self",)).get(pk=record.pk)
    is_published = locked.published_at is not None
    if is_published == (published_at is not None):
        return False
    locked.published_at = record.published_at = published_at
    locked.save(update_fields=["published_at", "changed_at"])
    return True
