"""The filters by which an overview's numbers lead to their list: by term, and by the ministry's part."""

from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from commitments.finding.filters import CommitmentFilter
from commitments.models import Commitment
from commitments.statuses import MinistryStatus
from tests.factories import CommitmentFactory, MinisterieFactory, StatusChangeFactory

pytestmark = pytest.mark.django_db

TODAY = date(2023, 6, 15)


def found(**question: Any) -> set[Commitment]:
    """What the list shows for these parameters."""
    data = QueryDict(urlencode(question))
    return set(CommitmentFilter(data, queryset=Commitment.objects.all(), today=TODAY).qs)


def due(days: int) -> Commitment:
    """An open toezegging whose term ends so many days after today."""
    return CommitmentFactory(due=TODAY + timedelta(days))


def test_terms_of_this_week_soon_and_without_a_day() -> None:
    due(-8)
    week_ago, yesterday, today, soon = due(-7), due(-1), due(0), due(30)
    due(31)
    without = CommitmentFactory()

    assert found(termijn="week") == {week_ago, yesterday}
    assert found(termijn="binnenkort") == {today, soon}
    assert found(termijn="zonder") == {without}
    assert len(found(termijn="")) == len(found(termijn="onzin")) == 7


def test_terms_of_what_is_reported_closed_are_not_late_or_due() -> None:
    for days in (-1, 1):
        StatusChangeFactory(commitment=due(days), to=MinistryStatus.DONE)

    assert found(termijn="week") == found(termijn="binnenkort") == set()


def test_part_of_the_chosen_ministry() -> None:
    bz, defensie = MinisterieFactory(slug="bz"), MinisterieFactory(slug="defensie")
    lead = CommitmentFactory(held_by=[bz, defensie])
    joint = CommitmentFactory(held_by=[defensie, bz])
    CommitmentFactory()

    assert found(ministerie="bz", rol="eerste") == {lead}
    assert found(ministerie="bz", rol="mede") == {joint}
    assert found(ministerie="bz") == {lead, joint}


def test_part_without_a_ministry_means_any() -> None:
    alone = CommitmentFactory(held_by=[MinisterieFactory()])
    shared = CommitmentFactory(held_by=[MinisterieFactory(), MinisterieFactory()])
    CommitmentFactory()

    assert found(rol="eerste") == {alone, shared}
    assert found(rol="mede") == {shared}
