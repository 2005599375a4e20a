"""The index and the frame of the admin."""

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Proposal
from tests.factories import CommitmentFactory, DocumentFactory, ProposalFactory, UserFactory
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
INDEX = reverse("admin:index")


def test_index_explains_the_order_of_entry_with_links(desk: Client) -> None:
    response = desk.get(INDEX)

    text = text_of(response)
    steps = ("Voer het document in", "Voeg de passages toe", "Leg de afspraak vast", "Publiceer het document")
    assert sorted(text.index(step) for step in steps) == [text.index(step) for step in steps]
    assert {reverse("admin:commitments_document_add"), reverse("admin:commitments_commitment_add")} <= set(
        links_in(response)
    )


def test_index_counts_what_waits(desk: Client) -> None:
    proposal = ProposalFactory(commitment=CommitmentFactory(draft=True))
    DocumentFactory(draft=True)
    ProposalFactory(
        commitment=proposal.commitment,
        state=Proposal.State.DISMISSED,
        judged_by=UserFactory(),
        judged_at=proposal.proposed_at,
    )

    text = text_of(desk.get(INDEX))

    assert "1 afspraak is nog een concept" in text
    assert "1 document is nog een concept" in text
    assert "1 voorstel wacht op een oordeel" in text


def test_index_groups_the_models_and_hides_empty_groups(desk: Client) -> None:
    names = [group["name"] for group in desk.get(INDEX).context["app_list"]]

    assert [str(name) for name in names] == [
        "Afspraken",
        "Documenten",
        "Adviezen",
        "Mijlpalen",
        "Organisaties",
        "Voorstellen",
        "Register van de Kamer",
    ]


def test_administrator_sees_the_group_of_people_too(chief: Client) -> None:
    assert str(chief.get(INDEX).context["app_list"][-1]["name"]) == "Gebruikers"


def test_index_asks_a_fixed_number_of_questions(desk: Client) -> None:
    few = queries_of(lambda: desk.get(INDEX))
    for _ in range(10):
        DocumentFactory(draft=True)

    assert len(queries_of(lambda: desk.get(INDEX))) == len(few) <= 12


def test_page_of_an_app_leads_to_the_index(desk: Client) -> None:
    assert desk.get(reverse("admin:app_list", args=["commitments"])).headers["Location"] == INDEX


def test_pages_hold_no_inline_script_or_style(desk: Client) -> None:
    commitment = CommitmentFactory()
    addresses = (
        INDEX,
        reverse("admin:commitments_commitment_changelist"),
        reverse("admin:commitments_commitment_change", args=[commitment.pk]),
    )
    for address in addresses:
        text = desk.get(address).text
        assert "style=" not in text
        assert "<style" not in text
        assert "onclick=" not in text
        assert all("src=" in tag.split(">")[0] for tag in text.split("<script")[1:])


def test_admin_speaks_english_to_who_asks(desk: Client) -> None:
    desk.cookies["django_language"] = "en"
    response = desk.get(reverse("admin:commitments_commitment_changelist"))

    assert '<html lang="en"' in response.text
