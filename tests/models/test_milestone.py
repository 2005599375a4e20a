"""Events as a set: who sees them, in which dossier, in what order."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.models import Commitment, Milestone
from tests.factories import (
    CommitmentFactory,
    DossierFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    PassageFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def seen_by_anybody() -> set[Milestone]:
    return set(Milestone.objects.visible_to(AnonymousUser()))


def test_event_of_drafts_only_is_hidden() -> None:
    MilestoneLinkFactory(commitment=CommitmentFactory(draft=True))
    MilestoneFactory().passages.add(PassageFactory(document__draft=True))

    assert seen_by_anybody() == set()


def test_event_with_something_published_shows() -> None:
    linked, quoted = MilestoneFactory(), MilestoneFactory()
    MilestoneLinkFactory(milestone=linked, commitment=CommitmentFactory(draft=True))
    MilestoneLinkFactory(milestone=linked)
    quoted.passages.add(PassageFactory())

    assert seen_by_anybody() == {linked, quoted}


def test_event_without_anything_shows() -> None:
    bare = MilestoneFactory()

    assert seen_by_anybody() == {bare}


def test_keepers_of_the_data_see_all() -> None:
    link = MilestoneLinkFactory(commitment=CommitmentFactory(draft=True))

    assert list(Milestone.objects.visible_to(UserFactory(data_entry=True))) == [link.milestone]


def test_in_dossier_finds_events_filed_there_and_events_of_its_commitments() -> None:
    dossier = DossierFactory()
    filed = MilestoneFactory(dossier=dossier)
    linked = MilestoneLinkFactory(commitment=CommitmentFactory(dossier=dossier)).milestone
    MilestoneLinkFactory()

    found = Milestone.objects.in_dossier(dossier, visible=Commitment.objects.all())

    assert set(found) == {filed, linked}


def test_in_dossier_does_not_betray_a_draft() -> None:
    dossier = DossierFactory()
    link = MilestoneLinkFactory(commitment=CommitmentFactory(dossier=dossier, draft=True))
    MilestoneLinkFactory(milestone=link.milestone)
    visible = Commitment.objects.visible_to(AnonymousUser())

    assert not Milestone.objects.in_dossier(dossier, visible=visible).exists()


def test_in_time_order_falls_back_on_the_plan_and_puts_the_unknown_last() -> None:
    unknown = MilestoneFactory(held_from=None, held_to=None)
    late = MilestoneFactory(held_from=date(2024, 1, 1), held_to=date(2026, 12, 31))
    planned = MilestoneFactory(
        held_from=None,
        held_to=None,
        planned_from=date(2022, 10, 1),
        planned_to=date(2022, 12, 31),
        planned_basis="vermeld",
    )
    early = MilestoneFactory(held_from=date(2016, 1, 1), held_to=date(2016, 12, 31))

    assert list(Milestone.objects.in_time_order()) == [early, planned, late, unknown]
