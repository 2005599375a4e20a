"""Judging a difference between two sources: a remark beside both, which changes neither."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.statuses import keeper_name, recorded_as
from commitments.models import Commitment, DifferenceJudgement, Document
from commitments.models.membership import general_roles, roles_of
from commitments.overviews.differences import Difference, find
from commitments.permissions import Action, is_allowed


class Changed(Exception):
    """What the sources say changed after the page was opened; `now` is the difference, None: it is gone."""

    def __init__(self, now: Difference | None) -> None:
        super().__init__("the sources say something else now")
        self.now = now


@transaction.atomic
def judge_difference(
    *, record: Commitment | Document, about: str, view: str, note: str, seen: str, by: Any
) -> DifferenceJudgement:
    """Add what `by` makes of the difference whose sides said `seen`. Locks the record.

    Raises PermissionDenied, Changed, or ValidationError keyed by field (view, note). Sent twice, as by a
    double click, it is added once.
    """
    locked: Commitment | Document = (
        type(record)._default_manager.select_for_update(of=("self",)).get(pk=record.pk)
    )
    if not may_judge(locked, by):
        raise PermissionDenied(_("U mag dit verschil niet beoordelen."))
    if view not in DifferenceJudgement.View.values:
        raise ValidationError({"view": _("Kies wat u van het verschil vindt.")})
    note = note.strip()
    if view != DifferenceJudgement.View.AGREES and not note:
        raise ValidationError({"note": _("Schrijf erbij waarom.")})
    difference = find(locked, about, by)
    if difference is None or difference.seen != seen:
        raise Changed(difference)
    last = difference.remarks[0].judgement if difference.remarks else None
    if last and (last.view, last.note, last.seen, last.by_id) == (view, note, seen, by.pk):
        return last
    judgement = DifferenceJudgement(
        about=about,
        view=view,
        note=note,
        seen=seen,
        by=by,
        recorded_as=recorded_as(locked, by) if isinstance(locked, Commitment) else keeper_name(by),
    )
    if isinstance(locked, Commitment):
        judgement.commitment = locked
    else:
        judgement.document = locked
    judgement.save(force_insert=True)
    judgement.refresh_from_db()
    return judgement


def may_judge(record: Commitment | Document, by: Any) -> bool:
    """Whether this person may judge differences about this record: a document belongs to no ministry."""
    if isinstance(record, Commitment):
        roles = roles_of(by, [holder.ministerie_id for holder in record.holders.all()])
    else:
        roles = general_roles(by)
    if record.published_at is None and not is_allowed(Action.VIEW_DRAFT, roles):
        return False
    return is_allowed(Action.JUDGE_DIFFERENCE, roles)
