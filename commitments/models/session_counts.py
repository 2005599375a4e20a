"""How much is known of what was made in each parliamentary year: per kind one query, whatever the number."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Case, CharField, Count, Exists, OuterRef, Q, QuerySet, Value, When

from commitments.models.motie import Submitter
from commitments.models.stemming import Stemming
from commitments.sessions import Session
from commitments.statuses import KamerStatus, Kind, Outcome

EARLIER, UNKNOWN = "eerder", ""
"""In place of a session: before the first one, and no day known."""

Rows = list[dict[str, Any]]


def moties_by_session(commitments: QuerySet[Any], sessions: Sequence[Session]) -> Rows:
    """Each row: the session, the total, and of how many each fact is known."""
    submitters = Submitter.objects.filter(motie=OuterRef("pk"))
    return _count(
        commitments.filter(kind=Kind.MOTIE),
        "made_to",
        sessions,
        number=~Q(reference=""),
        submitters=Q(Exists(submitters)),
        members=Q(Exists(submitters.filter(kamerlid__isnull=False))),
        appreciatie=~Q(motie__kabinetsappreciatie=""),
        outcome=~Q(motie__outcome=Outcome.UNKNOWN),
        voted=Q(motie__voted_to__isnull=False),
        votes=Q(Exists(Stemming.objects.filter(besluit=OuterRef("motie__decided_by")))),
    )


def toezeggingen_by_session(commitments: QuerySet[Any], sessions: Sequence[Session]) -> Rows:
    """As `moties_by_session`."""
    return _count(
        commitments.filter(kind=Kind.TOEZEGGING),
        "made_to",
        sessions,
        number=~Q(toezegging__register_number=""),
        office=~Q(toezegging__made_by=""),
        ministerie=Q(lead__isnull=False),
        made_to_whom=~Q(toezegging__made_to=""),
        term=Q(due_on__isnull=False),
        judged=~Q(kamer_status=KamerStatus.NONE),
    )


def letters_by_session(documents: QuerySet[Any], sessions: Sequence[Session]) -> Rows:
    """As `moties_by_session`, of letters from the cabinet."""
    letters = documents.filter(kind__in=["kamerbrief", "kabinetsreactie"])
    return _count(
        letters,
        "dated_to",
        sessions,
        number=~Q(reference=""),
        dossier=Q(dossier__isnull=False),
        text=~Q(text=""),
        read=Q(holding="gelezen"),
    )


def _count(records: QuerySet[Any], day: str, sessions: Sequence[Session], **known: Q) -> Rows:
    """`known` says of each fact when it is known. The newest session first, what has no day last."""
    in_session = [When(**{f"{day}__gte": one.start}, then=Value(one.label)) for one in sessions]
    session = Case(
        When(**{f"{day}__isnull": True}, then=Value(UNKNOWN)),
        *in_session,
        default=Value(EARLIER),
        output_field=CharField(),
    )
    counted = {name: Count("pk", filter=condition) for name, condition in known.items()}
    rows = (
        records.order_by().annotate(session=session).values("session").annotate(total=Count("pk"), **counted)
    )
    order = {one.label: place for place, one in enumerate(sessions)}
    return sorted(rows, key=lambda row: (order.get(row["session"], len(order)), row["session"] == UNKNOWN))
