"""Reminders by the schedule of each ministry: of questions without an answer, and of terms, before and after.

Idempotent by the day of the step: whatever the time and however often it runs, one mail goes out for each
step. Days on which nothing ran are caught up with the latest step alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from commitments.actions.mail.composing import Content
from commitments.actions.mail.links import item_of
from commitments.actions.mail.outbox import queue
from commitments.actions.mail.texts import of_reminder, of_term
from commitments.actions.work.substitutes import who_gets
from commitments.models import (
    Assignment,
    Commitment,
    Holder,
    Ministerie,
    MinistryRules,
    OutgoingMail,
    Proposal,
    UpdateRequest,
)
from commitments.statuses import Track

CATCH_UP = timedelta(days=7)
"""A step for a term that is longer ago is left out: whoever was assigned since knows the term."""


@dataclass(frozen=True)
class Reminder:
    """One mail that is due."""

    purpose: OutgoingMail.Purpose
    item: str
    period: str
    person: Any
    ministerie: Ministerie
    commitment: Commitment
    request: UpdateRequest | None = None
    due: date | None = None

    @property
    def is_internal(self) -> bool:
        """Of the ministry's own term."""
        return self.period.startswith("intern")

    def content(self, today: date) -> Content:
        """What the mail says on this day."""
        if self.request is not None:
            return of_reminder(self.request, person=self.person, today=today)
        due = self.due or today
        return of_term(
            self.commitment, person=self.person, due=due, is_internal=self.is_internal, today=today
        )


def reminders(*, today: date) -> Iterator[Reminder]:
    """Every reminder whose step has come, sent before or not, one ministry after the other."""
    asked = set(UpdateRequest.objects.filter(state="open").values_list("ministerie_id", flat=True))
    assigned = set(Assignment.objects.order_by().values_list("ministerie_id", flat=True).distinct())
    for ministerie in Ministerie.objects.filter(pk__in=asked | assigned):
        rules = MinistryRules.of(ministerie.pk)
        yield from _of_requests(ministerie, rules, today)
        yield from _of_terms(ministerie, rules, today)


def new_reminders(*, today: date) -> list[Reminder]:
    """Those of `reminders` that are not in the outbox yet."""
    due = list(reminders(today=today))
    known = OutgoingMail.objects.filter(
        purpose__in=[OutgoingMail.Purpose.REMINDER, OutgoingMail.Purpose.TERM],
        item__in={one.item for one in due},
    )
    keys = set(known.values_list("purpose", "item", "recipient_id", "period"))
    return [one for one in due if (one.purpose.value, one.item, one.person.pk, one.period) not in keys]


@transaction.atomic
def send_reminder(reminder: Reminder, *, today: date) -> OutgoingMail:
    """Put it in the outbox; one that is there already stays the only one."""
    return queue(
        purpose=reminder.purpose,
        item=reminder.item,
        period=reminder.period,
        recipient=reminder.person,
        content=lambda: reminder.content(today),
        ministerie=reminder.ministerie,
        commitment=reminder.commitment,
    )


def latest_step(
    due: date, *, since: date, today: date, days_before: Sequence[int], every_days_after: int
) -> date | None:
    """The last day of the schedule after `since` up to and including today, None when there was none."""
    steps = [due - timedelta(days=days) for days in days_before]
    if every_days_after and today > due:
        rounds = (today - due).days // every_days_after
        steps += [due + timedelta(days=every_days_after * rounds)] if rounds else []
    return max((step for step in steps if since < step <= today), default=None)


def _of_requests(ministerie: Ministerie, rules: MinistryRules, today: date) -> Iterator[Reminder]:
    holds = Holder.objects.filter(commitment=OuterRef("commitment"), ministerie=ministerie)
    requests = UpdateRequest.objects.filter(
        Exists(holds), ministerie=ministerie, state="open", commitment__published_at__isnull=False
    ).exclude(commitment__in=Commitment.objects.closed(Track.MINISTRY))
    rows = requests.select_related("commitment__aanbeveling", "ministerie", "asked_of", "asked_by").defer(
        "commitment__text", "commitment__search"
    )
    found = list(rows.order_by("pk"))
    people = who_gets({row.asked_of for row in found}, ministerie_id=ministerie.pk, today=today)
    for row in found:
        step = latest_step(
            row.answer_by,
            since=timezone.localdate(row.asked_at),
            today=today,
            days_before=rules.remind_days_before,
            every_days_after=rules.remind_every_days_after,
        )
        person = people.get(row.asked_of_id)
        if step is not None and person is not None:
            yield Reminder(
                purpose=OutgoingMail.Purpose.REMINDER,
                item=item_of(row),
                period=step.isoformat(),
                person=person,
                ministerie=ministerie,
                commitment=row.commitment,
                request=row,
            )


def _of_terms(ministerie: Ministerie, rules: MinistryRules, today: date) -> Iterator[Reminder]:
    """To the behandelaar, while it is open and neither a question nor a proposal of theirs is under way."""
    last = today + timedelta(days=max(rules.remind_days_before, default=0))
    holds = Holder.objects.filter(commitment=OuterRef("commitment"), ministerie=ministerie)
    # Who was asked already gets the reminders of that question.
    asked = UpdateRequest.objects.filter(
        commitment=OuterRef("commitment"), ministerie=ministerie, state="open"
    )
    # What they propose lies with the coordinator: nothing is left to remind them of.
    proposed = Proposal.objects.open().filter(commitment=OuterRef("commitment"), ministerie=ministerie)
    near = Q(commitment__due_on__lte=last) | Q(internal_due_on__lte=last)
    if not rules.remind_every_days_after:
        near &= Q(commitment__due_on__gte=today) | Q(internal_due_on__gte=today)
    rows = Assignment.objects.filter(
        near,
        Exists(holds),
        ~Exists(asked),
        ~Exists(proposed),
        ministerie=ministerie,
        behandelaar__isnull=False,
        commitment__in=Commitment.objects.open(Track.MINISTRY).filter(published_at__isnull=False),
    )
    found = list(
        rows.select_related("commitment__aanbeveling", "behandelaar")
        .defer("commitment__text", "commitment__search")
        .order_by("pk")
    )
    people = who_gets({row.behandelaar for row in found}, ministerie_id=ministerie.pk, today=today)
    for row in found:
        yield from _of_assignment(row, people, ministerie, rules, today)


def _of_assignment(
    row: Assignment, people: Mapping[int, Any], ministerie: Ministerie, rules: MinistryRules, today: date
) -> Iterator[Reminder]:
    person = people.get(row.behandelaar.pk) if row.behandelaar else None
    for name, due in _terms_of(row, today):
        step = latest_step(
            due,
            since=today - CATCH_UP,
            today=today,
            days_before=rules.remind_days_before if due >= today else (),
            every_days_after=rules.remind_every_days_after,
        )
        if step is not None and person is not None:
            yield Reminder(
                purpose=OutgoingMail.Purpose.TERM,
                item=f"afspraak:{row.commitment.pk}",
                period=f"{name}:{due}:{step}",
                person=person,
                ministerie=ministerie,
                commitment=row.commitment,
                due=due,
            )


def _terms_of(row: Assignment, today: date) -> Iterator[tuple[str, date]]:
    """Both terms; once the one to the Kamer is past, the ministry's own adds nothing."""
    term, own = row.commitment.due_on, row.internal_due_on
    if term is not None:
        yield "kamer", term
    if own is not None and (term is None or term >= today):
        yield "intern", own
