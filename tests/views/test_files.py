"""Downloading the original file: for who may see the document, and never opened on this site."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client

from commitments.models import Document
from tests.factories import DocumentFactory, IntakeFactory, MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db


def with_file(name: str = "brief.pdf", **values: object) -> Document:
    document: Document = DocumentFactory(slug="brief", **values)
    document.file.save(name, ContentFile(b"<script>alert(1)</script>"))
    return document


def test_file_is_sent_as_an_attachment_that_runs_nothing(client: Client) -> None:
    with_file()

    response = client.get("/documenten/brief/bestand/")

    assert b"".join(response.streaming_content) == b"<script>alert(1)</script>"  # type: ignore[attr-defined]
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Disposition"] == 'attachment; filename="brief.pdf"'
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    response.close()


@pytest.mark.parametrize("name", ["brief.html", "brief.svg", "brief"])
def test_unknown_kind_of_file_has_no_type_of_its_own(client: Client, name: str) -> None:
    with_file(name)

    response = client.get("/documenten/brief/bestand/")

    assert response.headers["Content-Type"] == "application/octet-stream"
    assert "attachment" in response.headers["Content-Disposition"]
    response.close()


def test_document_without_a_file_gives_nothing(client: Client) -> None:
    DocumentFactory(slug="brief")

    assert client.get("/documenten/brief/bestand/").status_code == 404


def test_file_that_is_gone_gives_nothing(client: Client) -> None:
    document = with_file()
    document.file.storage.delete(document.file.name)

    assert client.get("/documenten/brief/bestand/").status_code == 404


@pytest.mark.parametrize("user", [None, {}])
def test_draft_is_hidden_from_others(client: Client, user: dict[str, bool] | None) -> None:
    with_file(draft=True)
    if user is not None:
        client.force_login(UserFactory(**user))

    assert client.get("/documenten/brief/bestand/").status_code == 404


def test_draft_is_for_who_brought_it_in(client: Client) -> None:
    staff = UserFactory(staff_of=MinisterieFactory())
    IntakeFactory(document=with_file(draft=True), by=staff)
    client.force_login(staff)

    response = client.get("/documenten/brief/bestand/")

    assert response.status_code == 200
    response.close()


def test_page_of_the_document_links_to_its_file(client: Client) -> None:
    with_file()

    assert "/documenten/brief/bestand/" in client.get("/documenten/brief/").text
