"""Two people at the same time, on two real connections: one is first, the other is told."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from commitments.actions.passages import record_passage
from commitments.actions.statuses import Conflict, change_status, undo_status
from commitments.dates import UncertainDate
from commitments.models import Passage, StatusChange
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.at_once import at_once
from tests.factories import CommitmentFactory, DocumentFactory, StatusChangeFactory, UserFactory

pytestmark = pytest.mark.django_db(transaction=True)


def test_change_status_lets_one_of_two_at_once_win() -> None:
    commitment, users = CommitmentFactory(), [UserFactory(data_entry=True) for _ in range(3)]

    def save(user: Any) -> Callable[[], StatusChange]:
        return lambda: change_status(
            commitment=commitment,
            track=Track.MINISTRY,
            to=MinistryStatus.IN_PROGRESS,
            effective=UncertainDate.on(date(2024, 3, 1)),
            by=user,
            today=date(2025, 6, 1),
            seen=None,
        )

    results = at_once(*(save(user) for user in users))

    winner = StatusChange.objects.get()
    assert results.count(winner) == 1
    conflicts = [result for result in results if isinstance(result, Conflict)]
    assert [conflict.latest for conflict in conflicts] == [winner, winner]
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.IN_PROGRESS


def test_undo_status_lets_one_of_two_at_once_win() -> None:
    change = StatusChangeFactory(track=Track.KAMER, to=KamerStatus.MET)
    keeper = UserFactory(data_entry=True)

    def undo() -> StatusChange:
        return undo_status(change=change, by=keeper, seen=change.pk, reason="Verkeerd.")

    results = at_once(undo, undo)

    assert sorted(type(result).__name__ for result in results) == ["Conflict", "StatusChange"]
    assert StatusChange.objects.filter(corrects=change).count() == 1


def test_record_passage_gives_two_at_once_their_own_names() -> None:
    document = DocumentFactory(slug="33694-67", stub=True)

    results = at_once(
        *(
            lambda n=n: record_passage(document=document, quote=f"Zin {n}.", place=f"blz. {n}")
            for n in range(4)
        )
    )

    assert sorted(result.slug for result in results) == [f"33694-67-p{n}" for n in range(1, 5)]


def test_record_passage_gives_two_at_once_the_same_passage_for_the_same_words() -> None:
    document = DocumentFactory()

    results = at_once(*[lambda: record_passage(document=document, quote="Hoogachtend,", place="")] * 3)

    assert {result.pk for result in results} == {Passage.objects.get().pk}
