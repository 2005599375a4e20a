"""Undoing what was just done in the list: in the row, and of several rows after a preview."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.work.assigning import arrange
from commitments.models import Assignment, Commitment, Ministerie, WorkEntry
from commitments.views.work.steps import MOST_KEPT
from tests.factories import CommitmentFactory, MinisterieFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken", slug="bz")


@pytest.fixture
def officer(bz: Ministerie, client: Client) -> User:
    user: User = UserFactory(staff_of=bz, first_name="Daan", last_name="Smit")
    client.force_login(user)
    return user


@pytest.fixture
def rows(bz: Ministerie) -> list[Commitment]:
    return [CommitmentFactory(held_by=[bz], subject=subject) for subject in ("Eerste", "Tweede")]


def change(client: Client, rows: list[Commitment], **values: Any) -> Any:
    """Change these together, and read the list that tells of it."""
    sent = {"afspraak": [row.slug for row in rows], "next": "/werk/?wie=allen", "do": "1", **values}
    return client.post(reverse("work_bulk"), sent, follow=True)


def undo_address(response: Any) -> str:
    found = re.search(r'href="(/werk/ongedaan/[^"]+)"', response.text)
    assert found, "nothing to undo is offered"
    return found[1].replace("&amp;", "&")


def below(row: Commitment) -> dict[str, str]:
    return {"HX-Request": "true", "HX-Target": f"bij-{row.slug}"}


def test_several_rows_become_as_they_were_after_a_preview(
    client: Client, bz: Ministerie, officer: User, rows: list[Commitment]
) -> None:
    address = undo_address(change(client, rows, change="wacht-op", waits_for="Defensie"))
    arrange(commitment=rows[1], ministerie=bz, by=UserFactory(staff_of=bz), waits_for="de Raad van State")

    preview = " ".join(text_of(client.get(address)).split())

    assert "Er is nog niets gewijzigd." in preview
    assert "Eerste Dan geldt weer: Wacht op: niets" in preview
    assert "Tweede blijft zoals het is: Iemand anders wijzigde dit intussen." in preview
    assert "Maak 1 rij ongedaan" in preview
    assert Assignment.objects.get(commitment=rows[0]).waits_for == "Defensie"

    # What stands in the address goes along in the form.
    done = client.post(address, {"ministerie": "bz", "next": "/werk/?wie=allen"}, follow=True)

    assert done.redirect_chain[-1][0] == "/werk/?wie=allen"
    assert "1 rij is weer zoals eerst." in text_of(done)
    assert "Tweede: Iemand anders wijzigde dit intussen." in text_of(done)
    assert [one.waits_for for one in Assignment.objects.order_by("commitment_id")] == [
        "",
        "de Raad van State",
    ]
    assert "Er is niets ongedaan te maken" in text_of(client.get(address))


def test_statuses_are_undone_with_a_reason_that_everybody_reads(
    client: Client, officer: User, rows: list[Commitment]
) -> None:
    address = undo_address(change(client, rows, change="in-behandeling"))
    assert "Waarom maakt u dit ongedaan?" in text_of(client.get(address))

    refused = client.post(address, {"note": " "})
    assert "Schrijf waarom u dit ongedaan maakt." in text_of(refused)
    assert {row.ministry_status for row in Commitment.objects.all()} == {"in_behandeling"}

    client.post(address, {"note": "Verkeerde rijen."})

    assert {row.ministry_status for row in Commitment.objects.all()} == {"openstaand"}
    assert {row.statuschanges.last().note for row in Commitment.objects.all()} == {"Verkeerde rijen."}


def test_remarks_of_several_rows_stay_and_nothing_is_offered(
    client: Client, officer: User, rows: list[Commitment]
) -> None:
    response = change(client, rows, change="opmerking", text="Gelezen.")

    assert "2 rijen zijn gewijzigd." in text_of(response)
    assert "/werk/ongedaan/" not in response.text
    assert WorkEntry.objects.count() == 2


def test_preview_leads_back_to_the_form_with_what_was_filled_in(
    client: Client, officer: User, rows: list[Commitment]
) -> None:
    sent = {"afspraak": [row.slug for row in rows], "change": "opmerking", "text": "Gelezen."}
    assert "Terug naar het formulier" in text_of(client.post(reverse("work_bulk"), sent))

    form = client.post(reverse("work_bulk"), {**sent, "again": "1"})

    assert "Bekijk wat er gaat gebeuren" in text_of(form)
    assert "Gelezen.</textarea>" in form.text
    assert re.search(r'value="opmerking" (checked|selected)', form.text)
    assert not WorkEntry.objects.exists()


@pytest.mark.parametrize(
    ("name", "track", "values", "again"),
    [
        ("work_arrange", [], {"waits_for": "Defensie", "seen": "0"}, "Wacht op: niets"),
        ("status_update", ["ministerie"], {"to": "in_behandeling"}, "Status: Openstaand"),
        ("work_term", [], {"due_to": "2031-06-30", "note": "Meer tijd."}, "Termijn: geen"),
    ],
)
def test_change_of_one_row_is_undone_below_it(
    client: Client,
    officer: User,
    rows: list[Commitment],
    name: str,
    track: list[str],
    values: Any,
    again: str,
) -> None:
    row, today = rows[0], timezone.localdate().isoformat()
    sent = {"ministerie": "bz", "next": "/werk/", "effective_from": today, "effective": today, **values}
    address = undo_address(client.post(reverse(name, args=[row.slug, *track]), sent, headers=below(row)))

    form = client.get(address, headers=below(row))
    assert "<html" not in form.text
    assert again in text_of(form)
    shown = client.post(address, {"note": "Verkeerde rij.", "next": "/werk/"}, headers=below(row))

    assert shown["HX-Retarget"] == f"#werk-{row.slug}"
    assert "De wijziging is ongedaan gemaakt." in text_of(shown)
    row.refresh_from_db()
    assert (row.ministry_status, row.due_on) == ("openstaand", None)
    assert not Assignment.objects.exclude(waits_for="").exists()


def test_row_is_told_that_it_was_undone_already(
    client: Client, officer: User, rows: list[Commitment]
) -> None:
    address = undo_address(change(client, rows[:1], change="wacht-op", waits_for="Defensie"))
    client.post(address)

    told = client.get(address, headers=below(rows[0]))

    assert "Er is niets ongedaan te maken" in text_of(told)
    assert "<html" not in told.text
    assert "data-close" in told.text


def test_without_javascript_the_message_leads_to_undoing(
    client: Client, officer: User, rows: list[Commitment]
) -> None:
    sent = {"waits_for": "Defensie", "seen": "0", "next": "/werk/?wie=allen"}

    page = client.post(reverse("work_arrange", args=[rows[0].slug]), sent, follow=True)

    assert "Dit is bijgewerkt. Ongedaan maken" in " ".join(text_of(page).split())
    assert "Wacht op: niets" in text_of(client.get(undo_address(page)))


def test_somebody_else_cannot_undo_it(
    client: Client, bz: Ministerie, officer: User, rows: list[Commitment]
) -> None:
    address = undo_address(change(client, rows, change="wacht-op", waits_for="Defensie"))
    client.force_login(UserFactory(staff_of=bz))

    assert "Er is niets ongedaan te maken" in text_of(client.post(address))
    assert set(Assignment.objects.values_list("waits_for", flat=True)) == {"Defensie"}


def test_session_keeps_the_last_changes_alone(client: Client, officer: User, rows: list[Commitment]) -> None:
    addresses = [
        undo_address(change(client, rows[:1], change="wacht-op", waits_for=f"Brief {number}"))
        for number in range(MOST_KEPT + 1)
    ]

    assert "Er is niets ongedaan te maken" in text_of(client.get(addresses[0]))
    assert "Iemand anders wijzigde dit intussen." in text_of(client.get(addresses[1]))
    assert f"Wacht op: Brief {MOST_KEPT - 1}" in text_of(client.get(addresses[-1]))
