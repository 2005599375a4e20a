"""What a ministry holds now, and what came to it or went."""

from datetime import date

import pytest

from commitments.models import Commitment, OfficeChange
from commitments.overviews.holdings import holdings, moves
from commitments.statuses import Kind
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2023, 6, 15)
MOVED_ON = date(2022, 7, 1)
GONE, LEAD = OfficeChange.Part.GONE, OfficeChange.Part.LEAD


def test_holdings_have_a_row_for_each_kind_and_one_for_all() -> None:
    bz, defensie = MinisterieFactory(), MinisterieFactory()
    MotieFactory(commitment__held_by=[bz])
    CommitmentFactory(held_by=[defensie, bz])
    CommitmentFactory(held_by=[bz])

    motie, toezegging, together = holdings(bz, Commitment.objects.all(), today=TODAY)

    assert (motie.kind, motie.lead.total, motie.joint.total) == (Kind.MOTIE, 1, 0)
    assert (toezegging.kind, toezegging.lead.total, toezegging.joint.total) == (Kind.TOEZEGGING, 1, 1)
    assert (together.kind, together.lead.total, together.joint.total) == (None, 2, 1)
    assert together.total.total == 3


def test_holdings_of_a_ministry_without_any_are_empty() -> None:
    CommitmentFactory(held_by=[MinisterieFactory()])

    assert holdings(MinisterieFactory(), Commitment.objects.all(), today=TODAY) == []


def test_moves_show_both_sides_of_a_handover() -> None:
    old, new = MinisterieFactory(), MinisterieFactory()
    commitment = CommitmentFactory(held_by=[old])
    OfficeChangeFactory(commitment=commitment, ministerie=old, part=GONE, effective_from=MOVED_ON)
    OfficeChangeFactory(commitment=commitment, ministerie=new, effective_from=MOVED_ON)

    (out,) = moves(old, Commitment.objects.all(), today=TODAY)
    (into,) = moves(new, Commitment.objects.all(), today=TODAY)

    assert (out.direction, [other.ministerie for other in out.beside]) == ("uit", [new])
    assert (into.direction, [other.ministerie for other in into.beside]) == ("in", [old])


def test_moves_tell_a_changed_role_and_a_return_apart() -> None:
    ministerie = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[MinisterieFactory(), ministerie])
    for part, year in ((LEAD, 2020), (GONE, 2021), (LEAD, 2022)):
        OfficeChangeFactory(
            commitment=commitment, ministerie=ministerie, part=part, effective_from=date(year, 1, 1)
        )

    assert [move.direction for move in moves(ministerie, Commitment.objects.all(), today=TODAY)] == [
        "in",
        "uit",
        "rol",
    ]


def test_moves_leave_out_commitments_that_are_not_asked_about() -> None:
    ministerie = MinisterieFactory()
    draft = CommitmentFactory(held_by=[MinisterieFactory()], draft=True)
    OfficeChangeFactory(commitment=draft, ministerie=ministerie, effective_from=MOVED_ON)

    assert moves(ministerie, Commitment.objects.filter(published_at__isnull=False), today=TODAY) == []


def test_moves_take_four_queries_for_any_number() -> None:
    ministerie = MinisterieFactory()

    def move(times: int) -> None:
        for _ in range(times):
            commitment = CommitmentFactory(held_by=[MinisterieFactory()])
            OfficeChangeFactory(commitment=commitment, ministerie=ministerie, effective_from=MOVED_ON)

    def count() -> int:
        return len(queries_of(lambda: moves(ministerie, Commitment.objects.all(), today=TODAY)))

    move(1)
    assert count() == 4
    move(9)
    assert count() == 4
