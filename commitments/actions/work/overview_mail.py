"""The weekly overview for the coordinators of a ministry: one mail per coordinator, ministry and week."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from django.db import transaction

from commitments.actions.mail.outbox import queue
from commitments.actions.mail.texts import Overview, of_overview
from commitments.actions.second_pair import coordinators_of
from commitments.actions.work.substitutes import who_gets
from commitments.models import Commitment, Membership, Ministerie, OutgoingMail, Proposal, UpdateRequest
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.statuses import Track

SOON = timedelta(days=14)
MOST_IN_A_LIST = 50
"""Rows of one list in a mail; a ministry with more reads the rest on its page."""


def send_overviews(*, today: date) -> Iterator[OutgoingMail]:
    """Put this week's overview of each ministry in the outbox; gives the mails, those of before too.

    A ministry with nothing to tell gets none. What a mail says is as it stood when it was first made.
    """
    year, week, _day = today.isocalendar()
    coordinated = Membership.objects.filter(role=Membership.MemberRole.COORDINATOR).values("ministerie")
    for ministerie in Ministerie.objects.filter(pk__in=coordinated):
        overview = overview_of(ministerie, today=today)
        if overview:
            yield from _send(overview, ministerie, f"{year}-W{week:02}", today=today)


def overview_of(ministerie: Ministerie, *, today: date) -> Overview:
    """What asks for attention: published commitments only, as on the pages."""
    held = Commitment.objects.filter(published_at__isnull=False).held_by([ministerie])
    requests = UpdateRequest.objects.filter(ministerie=ministerie, state=UpdateRequest.State.OPEN)
    return Overview(
        became_overdue=_listed(held.became_overdue(Track.MINISTRY, today=today)),
        due_soon=_listed(held.upcoming(Track.MINISTRY, today=today).filter(due_on__lte=today + SOON)),
        unanswered=list(
            requests.select_related("commitment__aanbeveling", "asked_of").order_by("answer_by", "pk")[
                :MOST_IN_A_LIST
            ]
        ),
        to_judge=Proposal.objects.of_ministeries([ministerie]).open().count(),
    )


def _listed(found: CommitmentQuerySet) -> list[Commitment]:
    rows = found.select_related("aanbeveling").defer("text", "search").order_by("due_order", "id")
    return list(rows[:MOST_IN_A_LIST])


@transaction.atomic
def _send(overview: Overview, ministerie: Ministerie, week: str, *, today: date) -> list[OutgoingMail]:
    coordinators = [member.user for member in coordinators_of(ministerie)]
    people = who_gets(coordinators, ministerie_id=ministerie.pk, today=today)
    return [
        queue(
            purpose=OutgoingMail.Purpose.DIGEST,
            item=f"ministerie:{ministerie.pk}",
            period=week,
            recipient=person,
            content=partial(of_overview, overview, ministerie=ministerie, person=person),
            ministerie=ministerie,
        )
        for person in {person.pk: person for person in people.values()}.values()
    ]
