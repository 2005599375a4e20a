"""Many commitments at once, for tests that a page asks the database no more when there are more of them."""

from datetime import date

from django.db import connection

from commitments.dates import DateBasis
from commitments.models import (
    Commitment,
    Link,
    Ministerie,
    OfficeChange,
    Passage,
    StatusChange,
    TermChange,
    Toezegging,
)
from commitments.statuses import Kind, MinistryStatus, Track
from tests.factories import PassageFactory
from tests.factories.documents import PUBLISHED_AT

MADE_ON = date(2020, 3, 1)
_SINCE = {
    "effective_from": MADE_ON,
    "effective_to": MADE_ON,
    "effective_basis": DateBasis.STATED,
    "recorded_as": "Gegevensbeheer",
}


def many_toezeggingen(
    number: int, *, held_by: Ministerie, due_on: date | None = None, name: str = "veel"
) -> list[Commitment]:
    """Published toezeggingen in behandeling, each with a holder, a passage, a status and perhaps a term."""
    passage: Passage = PassageFactory()
    made = Commitment.objects.bulk_create(
        Commitment(
            slug=f"{name}-{n}",
            kind=Kind.TOEZEGGING,
            subject=f"Toezegging {n}",
            made_from=MADE_ON,
            made_to=MADE_ON,
            made_basis=DateBasis.STATED,
            published_at=PUBLISHED_AT,
        )
        for n in range(number)
    )
    Toezegging.objects.bulk_create(Toezegging(commitment=commitment) for commitment in made)
    Link.objects.bulk_create(
        Link(commitment=commitment, passage=passage, role=Link.LinkRole.MAKES) for commitment in made
    )
    OfficeChange.objects.bulk_create(
        OfficeChange(commitment=commitment, ministerie=held_by, part=OfficeChange.Part.LEAD, **_SINCE)
        for commitment in made
    )
    StatusChange.objects.bulk_create(
        StatusChange(
            commitment=commitment,
            track=Track.MINISTRY,
            to=MinistryStatus.IN_PROGRESS,
            evidence=passage,
            **_SINCE,
        )
        for commitment in made
    )
    if due_on is not None:
        TermChange.objects.bulk_create(
            TermChange(
                commitment=commitment,
                due_from=due_on,
                due_to=due_on,
                due_basis=DateBasis.STATED,
                **_SINCE,
            )
            for commitment in made
        )
    # The planner knows nothing of rows that came in one go, and may then choose to read them all for each.
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return made
