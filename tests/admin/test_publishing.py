"""Publishing from the admin, and what stays afterwards."""

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Commitment, Document
from tests.admin.pages import Page, errors_on
from tests.factories import CommitmentFactory, DocumentFactory, LinkFactory, MinisterieFactory, PassageFactory
from tests.html import links_in, text_of

pytestmark = pytest.mark.django_db
LIST = reverse("admin:commitments_commitment_changelist")


def change(record: Commitment | Document) -> str:
    """The page of a record."""
    return reverse(f"admin:commitments_{record._meta.model_name}_change", args=[record.pk])


@pytest.mark.parametrize("make", [CommitmentFactory, DocumentFactory])
def test_button_publishes_and_leads_to_the_page(desk: Client, make: type) -> None:
    record = make(draft=True)

    response = Page(desk, change(record)).press("_publish")

    record.refresh_from_db()
    assert record.published_at is not None
    assert record.get_absolute_url() in links_in(desk.get(response.headers["Location"]))
    assert desk.get(record.get_absolute_url()).status_code == 200


def test_new_record_can_be_published_at_once(desk: Client) -> None:
    page = Page(desk, reverse("admin:commitments_document_add")).fill(kind="kamerbrief", title="Brief")

    assert errors_on(page.press("_publish")) == ""
    assert Document.objects.get().published_at is not None


def test_publishing_says_what_a_reader_would_miss(desk: Client) -> None:
    commitment = CommitmentFactory(draft=True)
    letter = DocumentFactory(draft=True, title="De brief van 8 juli")
    LinkFactory(commitment=commitment, passage=PassageFactory(document=letter))

    response = Page(desk, change(commitment)).press("_publish")

    text = text_of(desk.get(response.headers["Location"]))
    assert "Dit document is nog een concept: De brief van 8 juli." in text
    assert "Er is nog geen verantwoordelijk ministerie." in text


def test_name_can_be_chosen_until_it_was_published(desk: Client) -> None:
    record = CommitmentFactory(draft=True)
    assert errors_on(Page(desk, change(record)).fill(slug="betere-naam").press()) == ""
    record.refresh_from_db()
    assert record.slug == "betere-naam"

    page = Page(desk, change(record))
    page.press("_publish")
    assert "slug" not in Page(desk, change(record)).data
    Page(desk, change(record)).press("_withdraw")

    # Once it was public, the address may stand anywhere.
    withdrawn = Page(desk, change(record))
    withdrawn.fill(slug="nog-een-naam").press()
    record.refresh_from_db()
    assert (record.slug, record.published_at) == ("betere-naam", None)


def test_name_that_is_taken_is_refused(desk: Client) -> None:
    page = Page(desk, change(CommitmentFactory(draft=True))).fill(slug=CommitmentFactory().slug)

    assert "bestaat al" in errors_on(page.press())


def test_date_of_publication_cannot_be_typed(desk: Client) -> None:
    record = DocumentFactory(draft=True)

    Page(desk, change(record)).fill(published_at="2020-01-01").press()

    record.refresh_from_db()
    assert record.published_at is None


def test_list_publishes_and_withdraws_what_is_chosen(desk: Client) -> None:
    drafts = [CommitmentFactory(draft=True, held_by=[MinisterieFactory()]) for _ in range(2)]
    chosen = {"_selected_action": [draft.pk for draft in drafts]}

    text = text_of(desk.post(LIST, {"action": "publish_chosen", **chosen}, follow=True))
    assert "2 records gepubliceerd." in text
    assert not Commitment.objects.filter(published_at__isnull=True).exists()

    text = text_of(desk.post(LIST, {"action": "unpublish_chosen", **chosen}, follow=True))
    assert "2 publicaties ingetrokken." in text
    assert Commitment.objects.filter(published_at__isnull=True).count() == 2


def test_list_cannot_delete(desk: Client) -> None:
    assert "delete_selected" not in desk.get(LIST).text
