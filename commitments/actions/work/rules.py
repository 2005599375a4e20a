"""Changing how a ministry works, and who stands in for whom; both go into the log."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.work.assigning import members_of, name_of
from commitments.models import Absence, AuditEntry, Ministerie, MinistryRules
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed
from commitments.telling.noted import WITHDRAWN


@transaction.atomic
def set_rules(*, rules: MinistryRules, by: Any, changed: list[str]) -> MinistryRules:
    """Save the rules of a ministry, `changed` naming the fields. Raises PermissionDenied."""
    if not is_allowed(Action.COORDINATE, roles_of(by, [rules.ministerie_id])):
        raise PermissionDenied(_("Alleen een coördinator bepaalt de werkwijze van het ministerie."))
    rules.save()
    if changed:
        told = "; ".join(f"{name}: {getattr(rules, name)}" for name in changed)
        AuditEntry.objects.create(what=AuditEntry.What.RULES, by=by, ministerie=rules.ministerie, detail=told)
    return rules


@transaction.atomic
def report_absence(
    *, ministerie: Ministerie, user: Any, substitute: Any, from_on: date, until_on: date, by: Any
) -> Absence:
    """Somebody is away and a colleague stands in. Raises PermissionDenied or ValidationError.

    One reports oneself; a coordinator reports anybody of the ministry.
    """
    _check(ministerie, user, by)
    members = set(members_of(ministerie).values_list("user_id", flat=True))
    if {user.pk, substitute.pk} - members:
        raise ValidationError(_("Kies collega's die bij uw ministerie werken."))
    same = Absence.objects.filter(user=user, from_on__lte=until_on, until_on__gte=from_on).first()
    if same is not None:
        raise ValidationError(
            _("Er staat al een afwezigheid in deze periode. Beëindig die eerst: vervanger is %(who)s.")
            % {"who": name_of(same.substitute)}
        )
    absence = Absence.objects.create(user=user, substitute=substitute, from_on=from_on, until_on=until_on)
    _log(absence, ministerie, by, f"{from_on} – {until_on}: {name_of(substitute)}")
    return absence


@transaction.atomic
def end_absence(*, absence: Absence, ministerie: Ministerie, by: Any, today: date) -> None:
    """End it today, or take it away where it has not begun. Raises PermissionDenied."""
    _check(ministerie, absence.user, by)
    if absence.from_on >= today:
        _log(absence, ministerie, by, WITHDRAWN)
        absence.delete()
        return
    absence.until_on = date.fromordinal(today.toordinal() - 1)
    absence.save(update_fields=["until_on"])
    _log(absence, ministerie, by, f"{absence.from_on} – {absence.until_on}")


def _check(ministerie: Ministerie, user: Any, by: Any) -> None:
    roles = roles_of(by, [ministerie.pk])
    if user.pk != by.pk and not is_allowed(Action.COORDINATE, roles):
        raise PermissionDenied(_("U meldt alleen uzelf afwezig. Een coördinator kan het voor anderen doen."))
    if not is_allowed(Action.WORK, roles):
        raise PermissionDenied(_("U werkt niet bij dit ministerie."))


def _log(absence: Absence, ministerie: Ministerie, by: Any, detail: str) -> None:
    AuditEntry.objects.create(
        what=AuditEntry.What.ABSENCE, by=by, about=absence.user, ministerie=ministerie, detail=detail
    )
