"""The whole at a glance: kinds, ministeries, terms around today, what changed."""

from datetime import date, timedelta

import pytest

from commitments.models import Commitment
from commitments.overviews.whole import FEW_LINES, MOST_LINES, by_kind, by_ministerie, deadlines, overview
from commitments.statuses import Kind, MinistryStatus
from tests.bulk import many_toezeggingen
from tests.factories import CommitmentFactory, MinisterieFactory, MotieFactory, StatusChangeFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)


def due(days: int) -> Commitment:
    """An open toezegging whose term ends so many days after today."""
    return CommitmentFactory(due=TODAY + timedelta(days))


def test_kinds_come_in_their_own_order_and_only_when_there_are_any() -> None:
    CommitmentFactory()
    MotieFactory()

    assert [row.kind for row in by_kind(Commitment.objects.all(), today=TODAY)] == [
        Kind.MOTIE,
        Kind.TOEZEGGING,
    ]


def test_kind_says_in_words_what_its_bar_shows() -> None:
    CommitmentFactory.create_batch(3)
    StatusChangeFactory(to=MinistryStatus.DONE)

    (row,) = by_kind(Commitment.objects.all(), today=TODAY)

    assert row.in_words == "Openstaand 3, Gemeld klaar 1"
    assert [(part.name, part.width) for part in row.segments] == [
        ("openstaand", "75.00%"),
        ("gemeld", "25.00%"),
    ]


def test_ministeries_with_most_open_come_first_and_those_without_anything_last() -> None:
    empty, few, many = MinisterieFactory(), MinisterieFactory(), MinisterieFactory()
    CommitmentFactory(held_by=[few, many])
    CommitmentFactory(held_by=[many])

    rows = by_ministerie(Commitment.objects.all(), today=TODAY)

    assert [row.ministerie for row in rows] == [many, few, empty]
    assert [(row.lead.total, row.joint.total, row.total.open) for row in rows] == [
        (1, 1, 2),
        (1, 0, 1),
        (0, 0, 0),
    ]


def test_deadlines_show_this_week_and_the_coming_thirty_days() -> None:
    week_ago, yesterday, today, soon = due(-7), due(-1), due(0), due(30)
    due(-8)
    due(31)

    found = deadlines(Commitment.objects.all(), today=TODAY)

    assert found.this_week == [yesterday, week_ago]
    assert found.soon == [today, soon]
    assert found.earlier == found.later == []


def test_deadlines_fall_back_on_the_last_and_the_next() -> None:
    passed = [due(-days) for days in (100, 20, 400, 53)]
    coming = [due(days) for days in (90, 39, 900, 400)]

    found = deadlines(Commitment.objects.all(), today=TODAY)

    assert found.this_week == found.soon == []
    assert found.earlier == [passed[1], passed[3], passed[0]]
    assert found.later == [coming[1], coming[0], coming[3]]
    assert len(found.earlier) == len(found.later) == FEW_LINES


def test_deadlines_show_no_more_than_a_screenful() -> None:
    many_toezeggingen(MOST_LINES + 3, held_by=MinisterieFactory(), due_on=TODAY - timedelta(1))

    assert len(deadlines(Commitment.objects.all(), today=TODAY).this_week) == MOST_LINES


def test_changes_are_the_latest_that_stand() -> None:
    old = StatusChangeFactory(effective_from=date(2021, 1, 1))
    new = StatusChangeFactory(effective_from=date(2025, 1, 1))
    wrong = StatusChangeFactory(effective_from=date(2026, 1, 1))
    right = StatusChangeFactory(commitment=wrong.commitment, corrects=wrong, effective_from=date(2020, 1, 1))

    whole = overview(Commitment.objects.all(), own=[], today=TODAY)

    assert whole.changes == [new, old, right]


def test_overview_counts_only_the_commitments_it_is_asked_about() -> None:
    shown = StatusChangeFactory(commitment__held_by=[MinisterieFactory()])
    hidden = StatusChangeFactory(commitment__draft=True, commitment__held_by=[MinisterieFactory()])

    whole = overview(Commitment.objects.exclude(pk=hidden.commitment_id), own=[], today=TODAY)

    assert whole.total.total == 1
    assert whole.changes == [shown]
    assert whole.last_recorded_at == shown.recorded_at
    assert [row.ministerie for row in whole.ministeries] == [shown.commitment.lead]


def test_own_ministry_is_there_also_when_it_holds_nothing() -> None:
    own, other = MinisterieFactory(), MinisterieFactory()
    CommitmentFactory(held_by=[other])

    whole = overview(Commitment.objects.all(), own=[own.pk], today=TODAY)

    assert [row.ministerie for row in whole.own] == [own]
    assert [row.ministerie for row in whole.ministeries] == [other]


def test_statuses_are_the_bars_turned() -> None:
    MotieFactory(adopted=True)
    CommitmentFactory.create_batch(2)

    rows = {row.name: row for row in overview(Commitment.objects.all(), own=[], today=TODAY).statuses}

    assert rows["openstaand"].numbers == [(Kind.MOTIE, 1), (Kind.TOEZEGGING, 2)]
    assert (rows["openstaand"].total, rows["gemeld"].total) == (3, 0)


def test_overview_asks_as_much_of_a_thousand_as_of_ten() -> None:
    ministerie = MinisterieFactory()

    def count() -> int:
        return len(queries_of(lambda: overview(Commitment.objects.all(), own=[], today=TODAY)))

    many_toezeggingen(10, held_by=ministerie, due_on=TODAY - timedelta(1))
    many_toezeggingen(10, held_by=ministerie, due_on=TODAY + timedelta(1), name="komend")
    with_few = count()
    many_toezeggingen(1000, held_by=ministerie, due_on=TODAY - timedelta(2), name="meer")

    assert count() == with_few


def test_status_that_was_taken_back_is_no_change() -> None:
    wrong = StatusChangeFactory(to=MinistryStatus.DONE)
    StatusChangeFactory(commitment=wrong.commitment, to=MinistryStatus.NONE, corrects=wrong)
    stands = StatusChangeFactory()

    assert overview(Commitment.objects.all(), own=(), today=TODAY).changes == [stands]
