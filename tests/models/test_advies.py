"""Adviezen as a set: who sees them, in what order, and by which name they go."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.models import Advies
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    AdviesNumberFactory,
    OordeelFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def seen_by_anybody() -> set[Advies]:
    return set(Advies.objects.visible_to(AnonymousUser()))


def test_advies_with_drafts_only_is_hidden() -> None:
    AanbevelingFactory(commitment__draft=True)

    assert seen_by_anybody() == set()


def test_advies_with_one_published_aanbeveling_shows() -> None:
    advies = AdviesFactory()
    AanbevelingFactory(advies=advies, commitment__draft=True)
    AanbevelingFactory(advies=advies)

    assert seen_by_anybody() == {advies}


def test_oordeel_in_a_draft_letter_does_not_show_an_advies() -> None:
    hidden, shown = AdviesFactory(), AdviesFactory()
    OordeelFactory(aanbeveling=None, advies=hidden, passage__document__draft=True)
    OordeelFactory(aanbeveling=None, advies=shown)

    assert seen_by_anybody() == {shown}


def test_advies_without_anything_shows() -> None:
    """Another advies may replace it: it is a public report, and nothing hangs on it."""
    bare = AdviesFactory()

    assert seen_by_anybody() == {bare}


@pytest.mark.parametrize("role", ["data_entry", "admin"])
def test_keepers_of_the_data_see_all(role: str) -> None:
    draft = AanbevelingFactory(commitment__draft=True)

    assert list(Advies.objects.visible_to(UserFactory(**{role: True}))) == [draft.advies]


def test_newest_first_puts_an_unknown_date_last() -> None:
    unknown = AdviesFactory(published_from=None)
    old = AdviesFactory(published_from=date(2015, 10, 1), published_to=date(2015, 10, 31))
    new = AdviesFactory(published_from=date(2021, 12, 3))

    assert list(Advies.objects.newest_first()) == [new, old, unknown]


def test_short_name_is_its_numbers_or_else_its_title() -> None:
    advies = AdviesFactory(title="Autonome wapensystemen")
    assert advies.short_name == "Autonome wapensystemen"

    AdviesNumberFactory(advies=advies, college__abbreviation="CAVV", number="38")
    AdviesNumberFactory(advies=advies, college__abbreviation="AIV", number="119")

    assert advies.short_name == "AIV 119 / CAVV 38"
