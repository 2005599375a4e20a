"""Who gets what is meant for a colleague of a ministry today."""

from collections.abc import Collection
from datetime import date
from typing import Any

from commitments.models import Absence, Membership


def who_gets(people: Collection[Any], *, ministerie_id: int, today: date) -> dict[int, Any]:
    """By id, each of these people or who stands in for them, if that person works at the ministry.

    Left out: who does not work there any more, or has an account that is switched off, and has nobody
    standing in. Two queries, however many people. See also `models.work.absence.substitute_for`.
    """
    absences = Absence.objects.on(today).filter(user__in=people).select_related("substitute")
    standing_in: dict[int, Any] = {}
    for absence in absences:
        standing_in.setdefault(absence.user_id, absence.substitute)
    asked = {person.pk for person in people} | {person.pk for person in standing_in.values()}
    members = set(
        Membership.objects.filter(ministerie=ministerie_id, user__in=asked, user__is_active=True).values_list(
            "user_id", flat=True
        )
    )
    found = {}
    for person in people:
        candidates = [standing_in.get(person.pk), person]
        gets = next((one for one in candidates if one is not None and one.pk in members), None)
        if gets is not None:
            found[person.pk] = gets
    return found
