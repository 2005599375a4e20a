"""Load over time: the same answer as `as_of` gives for one day, for many days from one reading."""

from datetime import date

import pytest

from commitments.models import Commitment, OfficeChange
from commitments.overviews.workload import MOST_YEARS, Load, days_to_show, workload
from commitments.statuses import OPEN, MinistryStatus, Track
from tests.bulk import many_toezeggingen
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    StatusChangeFactory,
    TermChangeFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2023, 6, 15)


def test_days_are_the_ends_of_years_and_today() -> None:
    assert days_to_show(date(2021, 5, 1), TODAY) == [date(2021, 12, 31), date(2022, 12, 31), TODAY]
    assert days_to_show(date(2023, 1, 1), TODAY) == [TODAY]
    assert len(days_to_show(date(1980, 1, 1), TODAY)) == MOST_YEARS + 1


def test_load_follows_status_and_term_through_the_years() -> None:
    ministerie = MinisterieFactory()
    commitment = CommitmentFactory(made_from=date(2020, 2, 1), held_by=[ministerie], due=date(2021, 3, 1))
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE, effective_from=date(2022, 7, 1))
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.IN_PROGRESS, effective_from=date(2023, 2, 1))

    assert workload(ministerie, Commitment.objects.all(), today=TODAY) == [
        Load(date(2020, 12, 31), open=1, overdue=0),
        Load(date(2021, 12, 31), open=1, overdue=1),
        Load(date(2022, 12, 31), open=0, overdue=0),
        Load(TODAY, open=1, overdue=1),
    ]


def test_load_forgets_a_status_that_was_taken_back() -> None:
    ministerie = MinisterieFactory()
    commitment = CommitmentFactory(made_from=date(2022, 2, 1), held_by=[ministerie])
    wrong = StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE)
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.NONE, corrects=wrong)

    assert [load.open for load in workload(ministerie, Commitment.objects.all(), today=TODAY)] == [1, 1]


def test_load_moves_with_the_commitment() -> None:
    old, new = MinisterieFactory(), MinisterieFactory()
    commitment = CommitmentFactory(made_from=date(2021, 2, 1), held_by=[old])
    moved_on = date(2022, 7, 1)
    OfficeChangeFactory(
        commitment=commitment, ministerie=old, part=OfficeChange.Part.GONE, effective_from=moved_on
    )
    OfficeChangeFactory(commitment=commitment, ministerie=new, effective_from=moved_on)

    of_old = workload(old, Commitment.objects.all(), today=TODAY)
    of_new = workload(new, Commitment.objects.all(), today=TODAY)

    assert [load.open for load in of_old] == [1, 0, 0]
    assert [(load.day.year, load.open) for load in of_new] == [(2022, 1), (2023, 1)]


def test_load_leaves_out_what_has_nothing_to_execute_and_corrected_entries() -> None:
    ministerie = MinisterieFactory()
    MotieFactory(rejected=True, commitment__held_by=[ministerie])
    commitment = CommitmentFactory(held_by=[ministerie])
    wrong = StatusChangeFactory(
        commitment=commitment, to=MinistryStatus.DONE, effective_from=date(2020, 1, 1)
    )
    StatusChangeFactory(
        commitment=commitment, to=MinistryStatus.OPEN, corrects=wrong, effective_from=date(2020, 1, 1)
    )

    assert {load.open for load in workload(ministerie, Commitment.objects.all(), today=TODAY)} == {1}


def test_load_of_a_ministry_that_never_held_anything_is_empty() -> None:
    CommitmentFactory(held_by=[MinisterieFactory()])

    assert workload(MinisterieFactory(), Commitment.objects.all(), today=TODAY) == []


def test_load_counts_only_the_commitments_it_is_asked_about() -> None:
    ministerie = MinisterieFactory()
    CommitmentFactory(held_by=[ministerie], draft=True)

    published = Commitment.objects.filter(published_at__isnull=False)

    assert workload(ministerie, published, today=TODAY) == []


def test_load_agrees_with_as_of_and_today_with_the_projections() -> None:
    ministerie = MinisterieFactory()
    for year, closed in ((2019, 2020), (2020, 2022), (2021, 2021), (2022, 2023), (2022, None)):
        commitment = CommitmentFactory(
            made_from=date(year, 3, 1), held_by=[ministerie], due=date(year, 12, 1)
        )
        TermChangeFactory(
            commitment=commitment, due_from=date(year + 1, 9, 1), effective_from=date(year + 1, 2, 1)
        )
        if closed is not None:
            StatusChangeFactory(
                commitment=commitment, to=MinistryStatus.DONE, effective_from=date(closed, 10, 1)
            )

    loads = workload(ministerie, Commitment.objects.all(), today=TODAY)

    for load in loads:
        then = Commitment.objects.as_of(Track.MINISTRY, load.day)
        assert load.open == then.filter(status_then__in=OPEN[Track.MINISTRY]).count()
        assert load.overdue == Commitment.objects.overdue_on(Track.MINISTRY, load.day).count()
    assert {load.open for load in loads} != {loads[0].open}


def test_load_takes_four_queries_for_any_number() -> None:
    ministerie = MinisterieFactory()

    def count() -> int:
        return len(queries_of(lambda: workload(ministerie, Commitment.objects.all(), today=TODAY)))

    many_toezeggingen(10, held_by=ministerie)
    assert count() == 4
    many_toezeggingen(1000, held_by=ministerie, name="meer")
    assert count() == 4
