"""What may be deleted, and what stays because something else rests on it."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Claim, Commitment, Document, Passage
from tests.admin.pages import Page, errors_on
from tests.factories import (
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    LinkFactory,
    MilestoneFactory,
    PassageFactory,
    StatusChangeFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db


def delete(client: Client, record: Any) -> int:
    """Press delete and confirm; the status of the answer."""
    name = record._meta.model_name
    return client.post(
        reverse(f"admin:commitments_{name}_delete", args=[record.pk]), {"post": "yes"}
    ).status_code


def page_of(client: Client, record: Any) -> str:
    """What the page of a record says."""
    name = record._meta.model_name
    return text_of(client.get(reverse(f"admin:commitments_{name}_change", args=[record.pk])))


def test_commitment_is_never_deleted_and_the_page_says_why(desk: Client) -> None:
    commitment = CommitmentFactory(draft=True)

    assert delete(desk, commitment) == 403
    assert "Een afspraak wordt niet verwijderd." in page_of(desk, commitment)
    assert Commitment.objects.exists()


def test_passage_in_use_stays_and_names_its_users(desk: Client) -> None:
    passage = LinkFactory().passage
    StatusChangeFactory(evidence=passage)

    assert delete(desk, passage) == 403
    assert "Het staat bij: Statuswijzigingen, Verbanden met afspraken." in page_of(desk, passage)


def test_passage_of_a_milestone_stays(desk: Client) -> None:
    passage = PassageFactory()
    MilestoneFactory().passages.add(passage)

    assert delete(desk, passage) == 403


def test_unused_passage_may_go(desk: Client) -> None:
    passage = PassageFactory()

    assert "niet worden verwijderd" not in page_of(desk, passage)
    assert delete(desk, passage) == 302
    assert not Passage.objects.exists()


def test_passage_in_use_cannot_be_ticked_away_on_the_page_of_its_document(desk: Client) -> None:
    passage = LinkFactory().passage
    page = Page(desk, reverse("admin:commitments_document_change", args=[passage.document_id]))

    assert "vereist" in errors_on(page.fill("passages-0", DELETE="on").press()).lower()
    assert Passage.objects.exists()


@pytest.mark.parametrize(("is_draft", "status"), [(True, 302), (False, 403)])
def test_document_goes_only_as_unused_draft(desk: Client, is_draft: bool, status: int) -> None:
    document = DocumentFactory(draft=is_draft)

    assert delete(desk, document) == status
    assert Document.objects.exists() is not is_draft


def test_draft_with_passages_stays(desk: Client) -> None:
    assert delete(desk, PassageFactory(document__draft=True).document) == 403


def test_dossier_in_use_stays(desk: Client) -> None:
    assert delete(desk, CommitmentFactory().dossier) == 403
    assert delete(desk, DossierFactory()) == 302


def test_number_of_a_deleted_claim_no_longer_finds_the_commitment(desk: Client) -> None:
    claim = ClaimFactory(normalised="36600-X-50")

    assert delete(desk, claim) == 302

    assert not Claim.objects.exists()
    assert not Commitment.objects.search_backlog().exists()
