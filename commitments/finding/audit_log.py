"""Which entries of the log somebody reads, and which of those are asked for."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from commitments.models import AuditEntry, Membership, Ministerie


def log_of(ministerie: Ministerie | None) -> QuerySet[AuditEntry]:
    """The entries of a ministry and of who works there now; all of them for None. Newest first."""
    entries = AuditEntry.objects.select_related("about", "by", "ministerie").order_by("-pk")
    if ministerie is None:
        return entries
    people = Membership.objects.filter(ministerie=ministerie).values("user")
    return entries.filter(Q(ministerie=ministerie) | Q(about__in=people))


def asked_for(entries: QuerySet[AuditEntry], asked: Mapping[str, Any]) -> QuerySet[AuditEntry]:
    """Those of one kind (`what`), about or by whoever is so called (`who`), from and until a day."""
    if what := asked.get("what"):
        entries = entries.filter(what=what)
    if who := asked.get("who"):
        entries = entries.filter(_is_called(who))
    if from_on := asked.get("from_on"):
        entries = entries.filter(at__gte=_start_of(from_on))
    if until_on := asked.get("until_on"):
        entries = entries.filter(at__lt=_start_of(until_on + timedelta(days=1)))
    return entries


def _is_called(who: str) -> Q:
    found = Q(username__icontains=who)
    for person in ("about", "by"):
        for name in ("username", "first_name", "last_name"):
            found |= Q(**{f"{person}__{name}__icontains": who})
    return found


def _start_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
