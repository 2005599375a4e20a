"""What somebody made of a difference stays as it was written (migration 0005)."""

import pytest
from django.db import IntegrityError, InternalError, transaction

from commitments.models import DifferenceJudgement
from tests.factories import DifferenceJudgementFactory, DocumentFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("deed", ["update", "delete"])
def test_judgement_is_neither_changed_nor_removed(deed: str) -> None:
    judgement = DifferenceJudgementFactory(note="zo was het")
    own = DifferenceJudgement.objects.filter(pk=judgement.pk)

    with (
        pytest.raises((IntegrityError, InternalError), match="alleen worden aangevuld"),
        transaction.atomic(),
    ):
        own.update(note="anders") if deed == "update" else own.delete()

    assert own.get().note == "zo was het"


def test_judgement_is_about_one_record() -> None:
    with pytest.raises(IntegrityError, match="about_one_record"), transaction.atomic():
        DifferenceJudgementFactory(document=DocumentFactory())


def test_explaining_and_disputing_need_a_why() -> None:
    with pytest.raises(IntegrityError, match="says_why"), transaction.atomic():
        DifferenceJudgementFactory(view=DifferenceJudgement.View.DISPUTES)
