"""Which of several decisions tells what became of a motie."""

from itertools import permutations

import pytest

from commitments.dates import DateBasis
from commitments.sources.datatypes import BesluitRecord
from commitments.sources.deciding import decide
from commitments.sources.loading import Report, load_rows
from commitments.statuses import Outcome
from tests.sources import rows


def besluiten(*kinds: str, **fields: str) -> list[BesluitRecord]:
    """Decisions of these kinds, one a day from 1 March on."""
    given = [
        rows.besluit(day, kind, **{"GewijzigdOp": f"2031-03-{day:02}T16:00:00+01:00", **fields})
        for day, kind in enumerate(kinds, start=1)
    ]
    return [one for one in load_rows("Besluit", given, Report()) if isinstance(one, BesluitRecord)]


@pytest.mark.parametrize(
    ("kinds", "outcome", "day"),
    [
        (["Stemmen - aangenomen"], Outcome.ADOPTED, 1),
        (["Stemmen - verworpen"], Outcome.REJECTED, 1),
        (["Stemmen - niet aangenomen"], Outcome.REJECTED, 1),
        (["Stemmen - ingetrokken"], Outcome.WITHDRAWN, 1),
        (["Stemmen - vervallen"], Outcome.LAPSED, 1),
        (["Stemmen - zonder stemming aannemen"], Outcome.ADOPTED, 1),
        (["Stemmen - aangehouden", "Stemmen - aangenomen"], Outcome.ADOPTED, 2),
        (["Stemmen - gestaakt", "Stemmen - verworpen"], Outcome.REJECTED, 2),
        (["Stemmen - verworpen", "Stemmen - gestaakt"], Outcome.REJECTED, 1),
        (["Stemmen - uitstellen", "Ingediend", "Stemmen - aangenomen", "Rondgezonden"], Outcome.ADOPTED, 3),
        (["STEMMEN – AANGENOMEN"], Outcome.ADOPTED, 1),
        (["Stemmen - gestaakt"], Outcome.UNKNOWN, None),
        (["Aangenomen voor kennisgeving"], Outcome.UNKNOWN, None),
        ([], Outcome.UNKNOWN, None),
    ],
)
def test_the_latest_deciding_vote_tells(kinds: list[str], outcome: Outcome, day: int | None) -> None:
    decision = decide(besluiten(*kinds))

    assert decision.outcome == outcome
    assert (decision.besluit is None) == (outcome == Outcome.UNKNOWN)
    assert decision.basis == (DateBasis.REGISTER if day else DateBasis.NONE)
    assert (decision.voted.end.day if decision.voted.end else None) == day


@pytest.mark.parametrize("status", ["Voorstel", "Concept voorstel", "Iets nieuws", None])
def test_a_decision_that_is_not_final_decides_nothing(status: str | None) -> None:
    assert decide(besluiten("Stemmen - aangenomen", Status=status)).outcome == Outcome.UNKNOWN


def test_the_order_of_the_decisions_does_not_matter() -> None:
    given = besluiten("Stemmen - aangehouden", "Stemmen - gestaakt", "Stemmen - verworpen")
    same_day = besluiten(
        "Stemmen - verworpen", "Stemmen - aangenomen", GewijzigdOp="2031-03-03T16:00:00+01:00"
    )

    answers = {decide(order).besluit.id for order in permutations([*given, *same_day])}

    assert len(answers) == 1
