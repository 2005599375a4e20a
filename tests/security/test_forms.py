"""Forms that somebody else filled in, and fields that the page did not offer."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Commitment, Ministerie, StatusChange
from commitments.statuses import Track
from tests.factories import CommitmentFactory, MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def defensie() -> Ministerie:
    """Return the ministry that holds the commitment."""
    return MinisterieFactory(name="Defensie")


@pytest.fixture
def commitment(defensie: Ministerie) -> Commitment:
    """Return an open toezegging of that ministry."""
    return CommitmentFactory(held_by=[defensie])


def address(commitment: Commitment, track: Track = Track.MINISTRY) -> str:
    """Return where its status is updated."""
    return reverse("status_update", args=[commitment.slug, track])


DATA = {"to": "in_behandeling", "effective_from": date(2026, 1, 2).isoformat(), "seen": ""}


def test_form_of_another_site_is_refused(commitment: Commitment, defensie: Ministerie) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(UserFactory(staff_of=defensie))

    assert browser.post(address(commitment), DATA).status_code == 403
    assert not StatusChange.objects.exists()


@pytest.mark.parametrize("name", ["login", "logout"])
def test_every_small_form_needs_its_token_too(name: str) -> None:
    assert Client(enforce_csrf_checks=True).post(reverse(name), {}).status_code == 403


@pytest.mark.parametrize(
    ("from_where", "status"), [("cross-site", 403), ("same-site", 403), ("same-origin", 302)]
)
def test_language_is_switched_from_our_own_pages_only(from_where: str, status: int) -> None:
    """That form has no token, so that public pages are the same for everybody."""
    browser = Client(enforce_csrf_checks=True, headers={"sec-fetch-site": from_where})

    assert browser.post(reverse("set_language"), {"language": "en"}).status_code == status
    assert ("django_language" in browser.cookies) == (status == 302)


def test_own_form_is_accepted(client: Client, commitment: Commitment, defensie: Ministerie) -> None:
    client.force_login(UserFactory(staff_of=defensie))

    assert client.post(address(commitment), DATA).status_code == 302
    assert StatusChange.objects.get().to == "in_behandeling"


def test_staff_of_another_ministry_cannot_write(client: Client, commitment: Commitment) -> None:
    client.force_login(UserFactory(staff_of=MinisterieFactory(name="Buitenlandse Zaken")))

    assert client.post(address(commitment), DATA).status_code == 403
    assert not StatusChange.objects.exists()


def test_ministry_cannot_write_the_judgement_of_the_kamer(
    client: Client, commitment: Commitment, defensie: Ministerie
) -> None:
    client.force_login(UserFactory(coordinator_of=defensie))

    assert client.post(address(commitment, Track.KAMER), {**DATA, "to": "voldaan"}).status_code == 403
    assert not StatusChange.objects.exists()


def test_fields_that_the_form_does_not_have_change_nothing(
    client: Client, commitment: Commitment, defensie: Ministerie
) -> None:
    user = UserFactory(staff_of=defensie)
    client.force_login(user)
    planted = {
        "by": str(UserFactory().pk),
        "recorded_as": "De minister",
        "recorded_at": "2001-01-01",
        "track": "kamer",
        "commitment": str(CommitmentFactory().pk),
        "published_at": "",
    }

    client.post(address(commitment), {**DATA, **planted})

    change = StatusChange.objects.get()
    assert (change.by, change.commitment, change.track) == (user, commitment, Track.MINISTRY)
    assert change.recorded_as == "Ministerie van Defensie"
    assert change.recorded_at.year > 2001
    commitment.refresh_from_db()
    assert commitment.published_at is not None


def test_step_that_the_page_did_not_offer_is_refused(
    client: Client, commitment: Commitment, defensie: Ministerie
) -> None:
    client.force_login(UserFactory(staff_of=defensie))

    for to in ("geen", "openstaand", "voldaan", "onzin", "afgedaan"):
        # 'Afgedaan' may follow, but not without the letter that says so.
        client.post(address(commitment), {**DATA, "to": to})

    assert not StatusChange.objects.exists()
