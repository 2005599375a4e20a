"""What the status form tells beforehand: what holds now, what is needed, what the letter says."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from commitments.models import Commitment, Document
from commitments.statuses import MinistryStatus
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true", "HX-Target": "status-form"}


@pytest.fixture
def commitment() -> Commitment:
    return CommitmentFactory(held_by=[MinisterieFactory()])


@pytest.fixture
def staff(client: Client, commitment: Commitment) -> Client:
    """Signed in for the ministry that holds the commitment."""
    client.force_login(UserFactory(staff_of=commitment.lead))
    return client


@pytest.fixture
def letter() -> Document:
    return DocumentFactory(
        slug="voortgang", title="Voortgang REAIM", reference="33694-67", dated_from=date(2023, 1, 26)
    )


def url_of(commitment: Commitment, track: str = "ministerie") -> str:
    return f"{commitment.get_absolute_url()}status/{track}/"


def evidence(client: Client, commitment: Commitment, **typed: str) -> str:
    """What stands in the part about the letter while somebody types."""
    return text_of(client.get(f"{url_of(commitment)}bewijs/", typed, headers={**HTMX, "HX-Target": "found"}))


def test_form_says_what_holds_now_on_the_page_and_in_the_fragment(
    staff: Client, commitment: Commitment
) -> None:
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.IN_PROGRESS)

    for headers in ({}, HTMX):
        assert "Nu: In behandeling" in text_of(staff.get(url_of(commitment), headers=headers))
    assert "Status bijwerken: volgens het ministerie" in text_of(staff.get(url_of(commitment), headers=HTMX))


def test_form_asks_for_the_letter_before_the_day(staff: Client, commitment: Commitment) -> None:
    text = staff.get(url_of(commitment)).text

    assert text.index('name="to"') < text.index('name="letter"') < text.index('name="effective_from"')


def test_form_says_which_statuses_need_a_letter(staff: Client, commitment: Commitment) -> None:
    shown = text_of(staff.get(url_of(commitment)))

    assert (
        "Verplicht bij: Afgedaan gemeld, Deels afgedaan gemeld, Niet uitgevoerd gemeld, Vervallen gemeld."
    ) in shown
    # Optional or not depends on the status, so the fields themselves do not call it optional.
    assert "De zin waarin het staat (hoeft niet)" not in shown
    assert "Toelichting (hoeft niet)" in shown


def test_form_says_when_every_status_needs_a_letter(client: Client, commitment: Commitment) -> None:
    client.force_login(UserFactory(data_entry=True))
    unknown = MotieFactory(outcome="onbekend").commitment

    for url in (url_of(commitment, "kamer"), url_of(unknown)):
        shown = text_of(client.get(url))
        assert "Verplicht: een brief, en de zin waarin het staat." in shown
        assert "Bij een andere status mag het." not in shown


def test_form_says_what_to_do_about_empty_fields(staff: Client, commitment: Commitment) -> None:
    shown = text_of(staff.post(url_of(commitment), {"seen": ""}))

    assert "Nieuwe status Kies de nieuwe status." in shown
    assert "Sinds Vul in sinds wanneer deze status geldt." in shown


def test_undo_says_what_to_do_without_a_reason(staff: Client, commitment: Commitment) -> None:
    change = StatusChangeFactory(commitment=commitment)
    url = f"{commitment.get_absolute_url()}status/{change.pk}/ongedaan/"

    shown = text_of(staff.post(url, {"seen": change.pk, "note": " "}))

    assert "Schrijf waarom u dit ongedaan maakt." in shown


def test_chosen_letter_tells_its_date_above_the_day(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    assert "Datum van de gekozen brief" not in evidence(staff, commitment, letter="reaim")
    shown = evidence(staff, commitment, letter="reaim", document=letter.slug)
    assert "Datum van de gekozen brief: 26 januari 2023." in shown


def test_passages_about_this_commitment_come_first(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    for name, quote in (("a", "Een eerste zin."), ("b", "Een tweede zin."), ("c", "De zin hierover.")):
        PassageFactory(document=letter, slug=name, quote=quote)
    LinkFactory(commitment=commitment, passage=letter.passages.get(slug="c"))
    LinkFactory(passage=letter.passages.get(slug="b"))

    shown = evidence(staff, commitment, letter="reaim", document=letter.slug)

    places = [shown.index(quote) for quote in ("De zin hierover.", "Een eerste zin.", "Een tweede zin.")]
    assert places == sorted(places)


def test_letter_that_is_cited_by_its_date_shows_it_once(staff: Client, commitment: Commitment) -> None:
    DocumentFactory(title="Stand van zaken REAIM", reference="", dated_from=date(2025, 10, 1))
    DocumentFactory(title="REAIM Summit", reference="33694-68", dated_from=date(2023, 6, 23))

    shown = evidence(staff, commitment, letter="reaim")

    assert shown.count("1 oktober 2025") == 1
    assert "Kamerstuk 33694-68 · REAIM Summit (23 juni 2023)" in shown


def test_letter_that_is_not_there_leads_to_data_entry_and_is_said_once(
    staff: Client, commitment: Commitment
) -> None:
    help_text = "Staat de brief hier nog niet? Vraag gegevensbeheer om hem toe te voegen."
    assert evidence(staff, commitment, letter="bestaat niet").count(help_text) == 1

    values: dict[str, Any] = {"to": "afgedaan", "effective_from": "2023-05-01", "letter": "bestaat niet"}
    response = staff.post(url_of(commitment), values)
    # In the summary and at the field, not a third time as a search result.
    assert text_of(response).count(help_text) == 2


def test_letter_is_found_by_its_year(staff: Client, commitment: Commitment) -> None:
    for year in (2023, 2025):
        DocumentFactory(title=f"REAIM brief {year - 2000}", dated_from=date(year, 6, 1))
    DocumentFactory(title="REAIM periode", dated_from=date(2024, 12, 1), dated_to=date(2025, 1, 31))

    shown = evidence(staff, commitment, letter="reaim 2025")

    assert "2 brieven gevonden" in shown
    assert "REAIM brief 23" not in shown
