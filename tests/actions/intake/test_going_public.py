"""Publishing a letter with what was recorded from it, and nothing else."""

from datetime import datetime

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied

from commitments.actions.intake.going_public import publish_letter, waiting
from commitments.actions.intake.judging import accept_all_explicit
from commitments.models import Commitment, Document, Ministerie
from tests.factories import CommitmentFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_letter_goes_public_with_its_records_and_stubs(letter: Document, keeper: User, now: datetime) -> None:
    accept_all_explicit(document=letter, by=keeper, now=now)
    other = CommitmentFactory(draft=True)
    due = waiting(letter)

    number = publish_letter(document=letter, by=keeper, now=now)

    assert number == 1 + len(due.commitments) + len(due.stubs) == 4
    assert not waiting(Document.objects.get(pk=letter.pk))
    assert Document.objects.visible_to(AnonymousUser()).count() == 2
    assert other not in Commitment.objects.visible_to(AnonymousUser())


def test_staff_do_not_publish(letter: Document, defensie: Ministerie, now: datetime) -> None:
    with pytest.raises(PermissionDenied):
        publish_letter(document=letter, by=UserFactory(staff_of=defensie), now=now)

    assert waiting(letter)
