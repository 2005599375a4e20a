"""Who at a ministry works on a commitment, by which day of its own, and what it waits for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from commitments.actions.work.assigned_mail import tell_assigned
from commitments.models import Assignment, Commitment, Membership, Ministerie, WorkEntry
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed

LONGEST_WAIT = 200
"""Characters that say what the work waits for."""


class Conflict(Exception):
    """Somebody else rearranged it after the page was opened; `assignment` is how it is now."""

    def __init__(self, assignment: Assignment) -> None:
        super().__init__("the assignment was changed by somebody else")
        self.assignment = assignment


@dataclass(frozen=True)
class Unchanged:
    """Stands for a value that is left as it is, where None means that there is none."""


KEEP = Unchanged()


@transaction.atomic
def arrange(
    *,
    commitment: Commitment,
    ministerie: Ministerie,
    by: Any,
    seen: int | None = None,
    behandelaar: Any | Unchanged = KEEP,
    internal_due_on: date | Unchanged | None = KEEP,
    waits_for: str | Unchanged = KEEP,
) -> Assignment:
    """Change what is given, leave the rest, and write a line in the trail for what became different.

    A new behandelaar gets a mail.

    `seen` is the version that `by` saw (0: there was none yet; None: whatever it is). Nothing is written
    when nothing differs. Raises PermissionDenied, Conflict, or ValidationError keyed by field.
    """
    check_works_here(commitment, ministerie, by)
    # Two first arrangements at once: the lock lets the second find the row of the first.
    Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    kept = Assignment.objects.filter(commitment=commitment, ministerie=ministerie).first()
    arranged = kept or Assignment(commitment=commitment, ministerie=ministerie)
    if seen not in (None, arranged.version):
        raise Conflict(arranged)
    given = {"behandelaar": behandelaar, "internal_due_on": internal_due_on, "waits_for": waits_for}
    wanted = {name: value for name, value in given.items() if not isinstance(value, Unchanged)}
    _check(wanted, commitment=commitment, ministerie=ministerie)
    before = {name: getattr(arranged, name) for name in wanted}
    different = {name: value for name, value in wanted.items() if value != before[name]}
    if not different:
        return arranged
    for name, value in different.items():
        setattr(arranged, name, value)
    arranged.version += 1
    arranged.save()
    for name in different:
        _note_down(arranged, name, before[name], by)
    if "behandelaar" in different:
        tell_assigned(arranged, by=by)
    return arranged


def members_of(ministerie: Ministerie) -> Any:
    """The people who can be given work at this ministry, by name."""
    members = Membership.objects.filter(ministerie=ministerie, user__is_active=True)
    return members.select_related("user").order_by("user__last_name", "user__first_name", "user__username")


def check_works_here(commitment: Commitment, ministerie: Ministerie, by: Any) -> None:
    """Refuse who does not work at this ministry, or what it does not hold. Raises PermissionDenied."""
    holds = any(holder.ministerie_id == ministerie.pk for holder in commitment.holders.all())
    if not (holds and is_allowed(Action.WORK, roles_of(by, [ministerie.pk]))):
        raise PermissionDenied(_("U kunt dit alleen regelen voor afspraken van uw eigen ministerie."))


def name_of(person: Any) -> str:
    """As colleagues know somebody."""
    return person.get_full_name() or person.get_username()


def _check(wanted: Mapping[str, Any], *, commitment: Commitment, ministerie: Ministerie) -> None:
    person = wanted.get("behandelaar")
    if person is not None and not members_of(ministerie).filter(user=person).exists():
        raise ValidationError({"behandelaar": _("Kies een collega die bij uw ministerie werkt.")})
    day, term = wanted.get("internal_due_on"), commitment.due_on
    if day is not None and term is not None and day > term:
        # A day before a term that is long past helps nobody: that term is to be moved first.
        said = (
            _("De termijn aan de Kamer is al voorbij: %(term)s. Verschuif die eerst, bij Termijn.")
            if term < timezone.localdate()
            else _("Dit is na de termijn aan de Kamer, %(term)s. Kies die dag of eerder.")
        )
        raise ValidationError({"internal_due_on": said % {"term": date_format(term)}})
    if len(wanted.get("waits_for") or "") > LONGEST_WAIT:
        raise ValidationError(
            {"waits_for": _("Houd het kort: hooguit %(most)d tekens.") % {"most": LONGEST_WAIT}}
        )


_WHAT = {
    "behandelaar": WorkEntry.What.OWNER,
    "internal_due_on": WorkEntry.What.INTERNAL_TERM,
    "waits_for": WorkEntry.What.WAITING,
}


def _note_down(arranged: Assignment, name: str, before: Any, by: Any) -> None:
    WorkEntry.objects.create(
        commitment=arranged.commitment,
        ministerie=arranged.ministerie,
        what=_WHAT[name],
        by=by,
        text=f"{_told(before)} → {_told(getattr(arranged, name))}",
    )


def _told(value: Any) -> str:
    if not value:
        return "–"
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else name_of(value)
