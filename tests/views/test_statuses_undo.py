"""Taking the last entry back on the page, with a reason."""

from datetime import date

import pytest
from django.test import Client

from commitments.models import Commitment, StatusChange
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def commitment() -> Commitment:
    return CommitmentFactory(held_by=[MinisterieFactory()])


@pytest.fixture
def change(commitment: Commitment) -> StatusChange:
    return StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE, note="Zie de brief.")


@pytest.fixture
def staff(client: Client, commitment: Commitment) -> Client:
    """Signed in for the ministry that holds the commitment."""
    client.force_login(UserFactory(staff_of=commitment.lead))
    return client


def url_of(change: StatusChange) -> str:
    return f"{change.commitment.get_absolute_url()}status/{change.pk}/ongedaan/"


def test_undo_asks_for_a_reason_and_shows_what_is_undone(staff: Client, change: StatusChange) -> None:
    response = staff.get(url_of(change))
    shown = text_of(response)

    assert "Afgedaan gemeld sinds 24 april 2019" in shown
    assert change.evidence is not None
    assert change.evidence.quote in shown
    assert f'name="seen" value="{change.pk}"' in response.text

    for note in ("", "  ", "a\0b", "x" * 2001):
        response = staff.post(url_of(change), {"note": note, "seen": change.pk})
        assert list(response.context["form"].errors) == ["note"]
    assert list(staff.post(url_of(change)).context["form"].errors) == ["note", "seen"]
    assert StatusChange.objects.count() == 1


def test_undo_leads_back_to_the_commitment(staff: Client, change: StatusChange) -> None:
    values = {"note": "Verkeerde brief.", "seen": change.pk}

    response = staff.post(url_of(change), values, follow=True)

    assert response.redirect_chain == [(change.commitment.get_absolute_url(), 302)]
    shown = text_of(response)
    assert "De wijziging is ongedaan gemaakt." in shown
    assert "Ongedaan gemaakt: Verkeerde brief." in shown
    assert "Zie de brief." in shown
    assert "Openstaand" in shown


def test_undo_twice_writes_once_and_says_why(staff: Client, change: StatusChange) -> None:
    values = {"note": "Verkeerde brief.", "seen": change.pk}
    staff.post(url_of(change), values)

    response = staff.post(url_of(change), values)

    assert "intussen gewijzigd" in text_of(response)
    assert "Verkeerde brief." in response.text
    assert StatusChange.objects.count() == 2


def test_undo_takes_only_the_last_entry(staff: Client, change: StatusChange) -> None:
    latest = StatusChangeFactory(commitment=change.commitment, note="Toch niet.")

    for seen in (change.pk, latest.pk, "9" * 30):
        response = staff.post(url_of(change), {"note": "Fout.", "seen": seen})
        assert response.status_code == 200
        assert response.context["form"].non_field_errors()
    assert StatusChange.objects.count() == 2


def test_undo_is_for_those_who_may_change_the_track(
    client: Client, commitment: Commitment, change: StatusChange
) -> None:
    judged = StatusChangeFactory(commitment=commitment, track=Track.KAMER, to=KamerStatus.MET)
    assert client.get(url_of(change)).status_code == 302

    for user, on_ministry, on_kamer in (
        (UserFactory(), 403, 403),
        (UserFactory(coordinator_of=MinisterieFactory()), 403, 403),
        (UserFactory(staff_of=commitment.lead), 200, 403),
        (UserFactory(data_entry=True), 200, 200),
    ):
        client.force_login(user)
        for entry, expected in ((change, on_ministry), (judged, on_kamer)):
            assert client.get(url_of(entry)).status_code == expected
            assert client.post(url_of(entry), {"note": "", "seen": entry.pk}).status_code == expected
    assert StatusChange.objects.count() == 2


def test_undo_is_not_found_where_it_does_not_belong(staff: Client, change: StatusChange) -> None:
    other = StatusChangeFactory()
    draft = StatusChangeFactory(commitment=CommitmentFactory(draft=True, held_by=[change.commitment.lead]))
    url = change.commitment.get_absolute_url()

    for address in (
        url_of(draft),
        f"{url}status/{other.pk}/ongedaan/",
        f"{url}status/0/ongedaan/",
        f"{url}status/{'9' * 40}/ongedaan/",
        "/afspraken/bestaat-niet/status/1/ongedaan/",
    ):
        assert staff.get(address).status_code == 404
        assert staff.post(address, {"note": "Fout.", "seen": 1}).status_code == 404


def test_undo_hides_the_words_of_a_letter_that_was_withdrawn(staff: Client, commitment: Commitment) -> None:
    letter = DocumentFactory(draft=True)
    change = StatusChangeFactory(
        commitment=commitment,
        to=MinistryStatus.DONE,
        evidence=PassageFactory(document=letter, quote="Geheime zin."),
    )

    assert "Geheime zin." not in staff.get(url_of(change)).text
    response = staff.post(url_of(change), {"note": "", "seen": change.pk})
    assert "Geheime zin." not in response.text


def test_undo_says_which_status_comes_back(staff: Client, commitment: Commitment) -> None:
    first = StatusChangeFactory(commitment=commitment, effective_from=date(2023, 5, 1))
    last = StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE, effective_from=date(2023, 9, 1))

    of_last = text_of(staff.get(url_of(last)))
    of_first = text_of(staff.get(url_of(first)))

    assert "Dan geldt weer: In behandeling sinds 1 mei 2023" in of_last
    # Only the last one can be undone: of another nothing comes back.
    assert "Dan geldt weer" not in of_first


def test_undo_of_the_first_says_with_what_the_track_began(staff: Client, change: StatusChange) -> None:
    assert "Dan geldt weer: Openstaand zoals voor de eerste wijziging" in text_of(staff.get(url_of(change)))
