"""A ministry's own work: which row stands in which list, how many, and what comes first."""

from datetime import date, timedelta
from typing import Any

import pytest

from commitments.finding.work_lists import (
    Desk,
    WorkList,
    by_urgency,
    desk_of,
    group_of,
    in_list,
    lists_of,
    numbers,
    work_of,
)
from commitments.models import Commitment, Ministerie, Proposal
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.factories import (
    AbsenceFactory,
    AssignmentFactory,
    CommitmentFactory,
    MinisterieFactory,
    ProposalFactory,
    StatusChangeFactory,
    TransferFactory,
    UpdateRequestFactory,
    UserFactory,
    WorkEntryFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)  # a Monday
LATELY = TODAY - timedelta(days=10)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def owner(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz)


def work(
    bz: Ministerie, owner: Any = None, *, waits_for: str = "", own_term: date | None = None, **values: Any
) -> Commitment:
    """Something open that was made lately, is not late and has an owner, unless the test says otherwise."""
    values.setdefault("due", TODAY + timedelta(days=200))
    values.setdefault("made_from", LATELY)
    commitment = CommitmentFactory(held_by=[bz], **values)
    if owner or waits_for or own_term:
        AssignmentFactory(
            commitment=commitment,
            ministerie=bz,
            behandelaar=owner,
            waits_for=waits_for,
            internal_due_on=own_term,
        )
    return commitment


def rows_of(bz: Ministerie, people: Any = None) -> CommitmentQuerySet:
    return work_of(Desk(bz, TODAY, people), Commitment.objects.all())


def lists_with(commitment: Commitment, bz: Ministerie) -> set[WorkList]:
    rows = rows_of(bz)
    return {name for name in WorkList if in_list(name, rows, today=TODAY).filter(pk=commitment.pk).exists()}


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (TODAY - timedelta(days=8), WorkList.LATE),
        (TODAY - timedelta(days=7), WorkList.LATE_THIS_WEEK),
        (TODAY - timedelta(days=1), WorkList.LATE_THIS_WEEK),
        (TODAY, WorkList.SOON),
        (date(2026, 12, 11), WorkList.SOON),  # the fourteenth working day
        (date(2026, 12, 12), None),
    ],
)
def test_term_decides_the_list(bz: Ministerie, owner: Any, due: date, expected: WorkList | None) -> None:
    commitment = work(bz, owner, due=due)

    assert lists_with(commitment, bz) - {WorkList.ALL} == ({expected} if expected else set())


def test_internal_term_counts_where_it_is_earlier(bz: Ministerie, owner: Any) -> None:
    commitment = work(bz, owner, own_term=TODAY - timedelta(days=2))

    assert WorkList.LATE_THIS_WEEK in lists_with(commitment, bz)


def test_internal_term_of_another_ministry_does_not_count(bz: Ministerie, owner: Any) -> None:
    defensie = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[bz, defensie], due=TODAY + timedelta(days=200), made_from=LATELY)
    AssignmentFactory(
        commitment=commitment,
        ministerie=defensie,
        internal_due_on=TODAY - timedelta(days=2),
        waits_for="iets",
    )

    assert lists_with(commitment, bz) == {WorkList.WITHOUT_OWNER, WorkList.ALL}
    assert rows_of(bz).get().is_waiting is False  # type: ignore[attr-defined]  # annotated


def test_without_owner_term_or_sign_of_life(bz: Ministerie, owner: Any) -> None:
    assert WorkList.WITHOUT_OWNER in lists_with(work(bz), bz)
    assert WorkList.WITHOUT_TERM in lists_with(work(bz, owner, due=None), bz)
    silent = work(bz, owner, made_from=TODAY - timedelta(days=91))
    assert WorkList.SILENT in lists_with(silent, bz)

    StatusChangeFactory(commitment=silent, to=MinistryStatus.IN_PROGRESS, effective_from=LATELY)
    assert WorkList.SILENT not in lists_with(silent, bz)


def test_remark_is_a_sign_of_life_of_its_own_ministry(bz: Ministerie, owner: Any) -> None:
    silent = work(bz, owner, made_from=TODAY - timedelta(days=400))
    WorkEntryFactory(commitment=silent)
    assert WorkList.SILENT in lists_with(silent, bz)

    WorkEntryFactory(commitment=silent, ministerie=bz)
    assert WorkList.SILENT not in lists_with(silent, bz)


@pytest.mark.parametrize("what", ["request", "proposal", "transfer", "words"])
def test_waits_for_somebody(bz: Ministerie, owner: Any, what: str) -> None:
    commitment = work(bz, owner, waits_for="de landsadvocaat" if what == "words" else "")
    if what == "request":
        UpdateRequestFactory(commitment=commitment, ministerie=bz)
    if what == "proposal":
        ProposalFactory(commitment=commitment, ministerie=bz, change=Proposal.Change.STATUS)
    if what == "transfer":
        TransferFactory(commitment=commitment, from_ministerie=bz)

    assert lists_with(commitment, bz) == {WorkList.WAITING, WorkList.ALL}


def test_what_the_kamer_disputes_is_work_again(bz: Ministerie, owner: Any) -> None:
    closed, disputed, settled = (work(bz, owner) for _ in range(3))
    for commitment in (closed, disputed, settled):
        StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE, effective_from=LATELY)
    StatusChangeFactory(
        commitment=disputed, track=Track.KAMER, to=KamerStatus.DISPUTED, effective_from=LATELY
    )
    StatusChangeFactory(commitment=settled, track=Track.KAMER, to=KamerStatus.MET, effective_from=LATELY)

    assert list(rows_of(bz)) == [disputed]
    assert lists_with(disputed, bz) == {WorkList.DISPUTED, WorkList.ALL}


def test_own_desk_holds_ones_own_and_that_of_whom_one_stands_in_for(bz: Ministerie, owner: Any) -> None:
    colleague, stranger = UserFactory(staff_of=bz), UserFactory(staff_of=bz)
    mine, theirs = work(bz, owner), work(bz, colleague)
    work(bz, stranger)
    work(bz)
    alone = desk_of(owner, bz, today=TODAY, everything=False)
    assert list(work_of(alone, Commitment.objects.all())) == [mine]

    AbsenceFactory(user=colleague, substitute=owner, from_on=TODAY, until_on=TODAY)

    both = desk_of(owner, bz, today=TODAY, everything=False)
    assert set(work_of(both, Commitment.objects.all())) == {mine, theirs}
    later = desk_of(owner, bz, today=TODAY + timedelta(days=1), everything=False)
    assert list(work_of(later, Commitment.objects.all())) == [mine]


def test_numbers_are_the_lengths_of_the_lists_in_one_query(
    bz: Ministerie, owner: Any, django_assert_num_queries: Any
) -> None:
    for days in (-30, -3, 3, 300):
        work(bz, owner, due=TODAY + timedelta(days=days))
    work(bz, due=None)
    rows = rows_of(bz)

    with django_assert_num_queries(1):
        counted = numbers(rows, today=TODAY)

    assert counted == {name: in_list(name, rows, today=TODAY).count() for name in WorkList}
    assert counted[WorkList.ALL] == 5


def test_next_thing_to_do_comes_first_and_what_waits_comes_last(bz: Ministerie, owner: Any) -> None:
    waiting = work(bz, owner, due=TODAY - timedelta(days=1), waits_for="de Raad van State")
    later = work(bz, owner)
    long_late = work(bz, owner, due=TODAY - timedelta(days=300))
    soon = work(bz, owner, due=TODAY + timedelta(days=2))
    just_late = work(bz, owner, due=TODAY - timedelta(days=1))
    ownerless = work(bz)

    ordered = by_urgency(rows_of(bz), today=TODAY)

    assert list(ordered) == [just_late, soon, long_late, ownerless, later, waiting]
    assert [group_of(row) for row in ordered] == [
        WorkList.LATE_THIS_WEEK,
        WorkList.SOON,
        WorkList.LATE,
        WorkList.WITHOUT_OWNER,
        WorkList.ALL,
        WorkList.WAITING,
    ]


def test_own_question_is_work_and_waits_for_nobody(bz: Ministerie, owner: Any) -> None:
    commitment = work(bz, owner)
    UpdateRequestFactory(commitment=commitment, ministerie=bz, asked_of=owner)
    mine = rows_of(bz, [owner.pk]).get()

    assert mine.is_waiting is False  # type: ignore[attr-defined]  # annotated
    # To a coordinator it is a colleague who is to answer.
    assert rows_of(bz).get().is_waiting is True  # type: ignore[attr-defined]  # annotated


def test_row_tells_the_lists_that_its_labels_name(bz: Ministerie, owner: Any) -> None:
    work(bz, owner, due=TODAY - timedelta(days=1), waits_for="iemand")
    row = rows_of(bz).get()

    assert list(lists_of(row, today=TODAY)) == [WorkList.LATE_THIS_WEEK, WorkList.WAITING]
