"""Remarks within a ministry: for whom they are, and that nobody rewrites them."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction

from commitments.actions.work.remarks import LONGEST_REMARK, remark
from commitments.models import Commitment, Ministerie, WorkEntry
from tests.factories import CommitmentFactory, MinisterieFactory, UserFactory, WorkEntryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz])


def test_remark_is_kept_with_whom_it_mentions(bz: Ministerie, commitment: Commitment) -> None:
    writer, reader = UserFactory(staff_of=bz), UserFactory(coordinator_of=bz)

    entry = remark(
        commitment=commitment, ministerie=bz, by=writer, text=" Wie belt het RIVM? ", mentions=[reader]
    )

    assert (entry.text, entry.by, list(entry.mentions.all())) == ("Wie belt het RIVM?", writer, [reader])


def test_nobody_elsewhere_writes_or_is_mentioned(bz: Ministerie, commitment: Commitment) -> None:
    stranger = UserFactory(staff_of=MinisterieFactory())

    with pytest.raises(PermissionDenied):
        remark(commitment=commitment, ministerie=bz, by=stranger, text="Hallo")
    with pytest.raises(ValidationError):
        remark(
            commitment=commitment,
            ministerie=bz,
            by=UserFactory(staff_of=bz),
            text="Kijk",
            mentions=[stranger],
        )


@pytest.mark.parametrize("text", ["", " \n", "x" * (LONGEST_REMARK + 1)])
def test_empty_or_endless_remark_is_refused(bz: Ministerie, commitment: Commitment, text: str) -> None:
    with pytest.raises(ValidationError):
        remark(commitment=commitment, ministerie=bz, by=UserFactory(staff_of=bz), text=text)


def test_trail_is_not_rewritten() -> None:
    entry = WorkEntryFactory()
    lines = WorkEntry.objects.filter(pk=entry.pk)

    with pytest.raises(DatabaseError), transaction.atomic():
        lines.update(text="Iets anders")
    with pytest.raises(DatabaseError), transaction.atomic():
        lines.delete()


def test_trail_of_one_ministry_is_not_that_of_another(bz: Ministerie) -> None:
    entry = WorkEntryFactory(ministerie=bz)
    WorkEntryFactory()

    assert list(WorkEntry.objects.of([bz.pk])) == [entry]
