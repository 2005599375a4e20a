"""Drafts, internal notes and uploads: none of it where the public can come."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import (
    AssignmentFactory,
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    MinisterieFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
SECRET = "geheimzinnig onderwerp"
LISTS = (
    "start",
    "commitment_list",
    "document_list",
    "advies_list",
    "milestone_list",
    "ministerie_list",
    "sources",
)


def test_draft_is_on_no_page_and_in_no_answer(client: Client) -> None:
    ministerie = MinisterieFactory()
    letter = DocumentFactory()
    passage = PassageFactory(document=letter)
    draft = CommitmentFactory(draft=True, subject=SECRET, text=SECRET, held_by=[ministerie], slug="concept-1")
    LinkFactory(commitment=draft, passage=passage)
    hidden_letter = DocumentFactory(draft=True, title=SECRET, slug="concept-brief")
    pages = [reverse(name) for name in LISTS]
    pages += [letter.get_absolute_url(), ministerie.get_absolute_url()]
    pages += [f"{reverse(name)}?q=geheimzinnig" for name in ("commitment_list", "document_list")]

    for page in pages:
        content = client.get(page, follow=True).content.decode()
        assert SECRET not in content, page
        assert "concept-1" not in content, page

    for address in (draft.get_absolute_url(), hidden_letter.get_absolute_url()):
        assert client.get(address).status_code == 404


def test_draft_and_nothing_at_all_get_the_same_answer(client: Client) -> None:
    CommitmentFactory(draft=True, slug="concept-1")

    draft = client.get(reverse("commitment_detail", args=["concept-1"]))
    nothing = client.get(reverse("commitment_detail", args=["bestaat-niet"]))

    assert draft.status_code == nothing.status_code == 404
    tells_apart = re.compile(r"concept-1|bestaat-niet|\b\w{64}\b")
    pages = {tells_apart.sub("", answer.content.decode()) for answer in (draft, nothing)}
    assert len(pages) == 1


def test_name_of_the_official_is_on_no_page(client: Client) -> None:
    ministerie = MinisterieFactory()
    official = UserFactory(
        username="ambtenaar-x", first_name="Xandra", last_name="Quirijnen", staff_of=ministerie
    )
    commitment = CommitmentFactory(held_by=[ministerie])
    AssignmentFactory(commitment=commitment, ministerie=ministerie, behandelaar=official)
    StatusChangeFactory(commitment=commitment, by=official, recorded_as=f"Ministerie van {ministerie.name}")

    content = client.get(commitment.get_absolute_url()).content.decode()

    assert ministerie.name in content
    for name in ("ambtenaar-x", "Xandra", "Quirijnen"):
        assert name not in content


@pytest.mark.parametrize(
    "path", ["/media/documenten/2026/brief.pdf", "/media/", "/static/../reaim_tracker/settings.py"]
)
def test_uploads_and_code_have_no_address(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/.env", "/.git/config", "/docker-compose.yml", "/backups/", "/manage.py"])
def test_nothing_of_the_set_up_is_served(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_admin_says_nothing_to_who_has_no_business_there(client: Client) -> None:
    CommitmentFactory(draft=True, subject=SECRET)
    client.force_login(UserFactory(staff_of=MinisterieFactory()))

    answer = client.get(reverse("admin:commitments_commitment_changelist"), follow=True)

    assert SECRET not in answer.content.decode()
