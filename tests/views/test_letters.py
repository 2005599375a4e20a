"""Bringing in a letter on the page, and the list of letters in progress."""

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from commitments.models import Document, Intake
from tests.actions.intake.letters import LETTER
from tests.factories import DocumentFactory, IntakeFactory, MinisterieFactory, ProposalFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db

NEW = "/brieven/nieuw/"


@pytest.fixture
def keeper(client: Client) -> User:
    user = UserFactory(data_entry=True)
    client.force_login(user)
    return user


def test_pasted_letter_leads_to_the_desk(client: Client, keeper: User) -> None:
    response = client.post(NEW, {"text": LETTER}, follow=True)

    assert response.redirect_chain[-1][0] == "/brieven/33694-70/lezen/"
    assert "De brief is bewaard als concept" in text_of(response)
    assert Document.objects.get(text__contains="AIRCW").published_at is None


def test_file_leads_to_the_desk(client: Client, keeper: User) -> None:
    response = client.post(NEW, {"file": SimpleUploadedFile("brief.txt", LETTER.encode())})

    assert response.url == "/brieven/33694-70/lezen/"
    assert Intake.objects.get().file_name == "brief.txt"


def test_same_letter_again_says_so(client: Client, keeper: User) -> None:
    client.post(NEW, {"text": LETTER})

    response = client.post(NEW, {"text": LETTER}, follow=True)

    assert "Deze brief stond hier al" in text_of(response)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("brief.pdf", b"%PDF-1.7 broken", "beschadigd"),
        ("brief.exe", b"MZ", "Kies een pdf, docx, txt of xml"),
        ("brief.txt", b"", "Dit bestand is leeg"),
    ],
)
def test_unreadable_file_says_why_beside_the_field(
    client: Client, keeper: User, name: str, content: bytes, reason: str
) -> None:
    response = client.post(NEW, {"file": SimpleUploadedFile(name, content)})

    assert response.status_code == 200
    assert response.text.count(reason) == 2  # above the form and at the field
    assert 'aria-invalid="true"' in response.text
    assert not Document.objects.exists()


@pytest.mark.parametrize("sent", [{"text": ""}, {}])
def test_nothing_sent_says_what_to_do(client: Client, keeper: User, sent: dict[str, str]) -> None:
    response = client.post(NEW, sent)

    assert "Plak de tekst van de brief" in response.text or "Kies een bestand, of plak" in response.text


def test_fifty_megabytes_of_text_get_a_clear_page(client: Client, keeper: User) -> None:
    response = client.post(
        NEW, "text=x", content_type="application/x-www-form-urlencoded", CONTENT_LENGTH="50000000"
    )

    assert response.status_code == 413
    assert "te groot om te versturen" in text_of(response)


def test_known_letter_with_another_text_asks_for_a_tick(client: Client, keeper: User) -> None:
    DocumentFactory(reference="33694-70", dossier=None)

    response = client.post(NEW, {"text": LETTER})

    assert "staat hier al, met een andere tekst" in response.text
    assert client.post(NEW, {"text": LETTER, "is_better": "on"}).status_code == 302


def test_letter_of_another_ministry_is_not_shown_to_who_sends_it_too(client: Client) -> None:
    client.force_login(UserFactory(staff_of=MinisterieFactory()))
    client.post(NEW, {"text": LETTER})
    other = Client()
    other.force_login(UserFactory(staff_of=MinisterieFactory()))

    response = other.post(NEW, {"text": LETTER}, follow=True)

    assert "was al aangeleverd" in text_of(response)
    assert "33694-70" not in response.text
    assert other.get("/brieven/33694-70/lezen/").status_code == 404


def test_list_shows_what_is_unfinished_with_its_progress(client: Client, keeper: User) -> None:
    document = IntakeFactory(document__title="Nog bezig").document
    ProposalFactory.create_batch(2, document=document, passage=None, commitment=None, group="motie")
    IntakeFactory(document__title="Klaar", document__draft=False)

    shown = text_of(client.get("/brieven/"))

    assert "Nog bezig" in shown
    assert "0 van 2 voorstellen beoordeeld" in shown
    assert "Klaar" not in shown


def test_published_letter_with_open_proposals_is_unfinished(client: Client, keeper: User) -> None:
    document = IntakeFactory(document__title="Openbaar", document__draft=False).document
    ProposalFactory(document=document, passage=None, commitment=None, group="motie")

    assert "Openbaar" in text_of(client.get("/brieven/"))


def test_empty_list_says_what_to_do(client: Client, keeper: User) -> None:
    response = client.get("/brieven/")

    assert "Lever een brief aan" in text_of(response)
    assert reverse("letter_new") in response.text


@pytest.mark.parametrize(("user", "is_shown"), [({"data_entry": True}, True), ({}, False)])
def test_header_shows_the_way_to_who_may(client: Client, user: dict[str, bool], is_shown: bool) -> None:
    client.force_login(UserFactory(**user))

    assert ('href="/brieven/"' in client.get("/begrippen/").text) is is_shown


def test_admin_index_shows_the_way(client: Client, keeper: User) -> None:
    assert reverse("letter_new") in client.get("/beheer/").text
