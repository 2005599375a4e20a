"""Choosing the letter that a status cites: by typing, with a button, and never one that is not to be seen."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from commitments.forms.evidence import MOST_SUGGESTIONS
from commitments.models import Commitment, Document, StatusChange
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    MinisterieFactory,
    PassageFactory,
    UserFactory,
)
from tests.html import text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true", "HX-Target": "found"}


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
    return DocumentFactory(slug="voortgang", title="Voortgang REAIM", reference="33694-67")


def url_of(commitment: Commitment) -> str:
    return f"{commitment.get_absolute_url()}status/ministerie/"


def look(client: Client, commitment: Commitment, **typed: str) -> HttpResponse:
    """What comes back while somebody types."""
    return client.get(f"{url_of(commitment)}bewijs/", typed, headers=HTMX)


def suggested(response: HttpResponse) -> list[str]:
    """The names of the letters that are offered."""
    return [document.slug for document in response.context["form"].suggested]


@pytest.mark.parametrize("typed", ["33694-67", "33 694, nr. 67", "reaim", "voortgang REA"])
def test_evidence_search_finds_a_letter_by_number_or_title(
    staff: Client, commitment: Commitment, letter: Document, typed: str
) -> None:
    DocumentFactory(title="Iets anders")

    response = look(staff, commitment, letter=typed)

    assert suggested(response) == [letter.slug]
    assert response.text.strip().startswith("<fieldset")
    assert 'id="found"' in response.text
    assert "1 brief gevonden" in text_of(response)


def test_evidence_search_shows_known_passages_of_the_chosen_letter_only(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    PassageFactory(document=letter, quote="Een bekende zin.", place="blz. 3")
    PassageFactory(quote="Uit een andere brief.")

    assert "Een bekende zin." not in look(staff, commitment, letter="reaim").text
    shown = text_of(look(staff, commitment, letter="reaim", document=letter.slug))

    assert "“Een bekende zin.” (blz. 3)" in shown
    assert "Een andere zin, hieronder overgenomen" in shown
    assert "Uit een andere brief." not in shown


def test_evidence_search_can_be_left_without_a_letter(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    """Radio buttons cannot be unticked."""
    assert "Geen van deze brieven" in text_of(look(staff, commitment, letter="reaim", document=letter.slug))


def test_evidence_search_keeps_what_was_chosen_when_the_words_change(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    other = DocumentFactory(title="Wapenexport")

    response = look(staff, commitment, letter="wapenexport", document=letter.slug, quote="Mijn zin.")

    assert suggested(response) == [letter.slug, other.slug]
    assert "Mijn zin." in response.text


def test_evidence_search_offers_no_more_than_fit(staff: Client, commitment: Commitment) -> None:
    for _ in range(MOST_SUGGESTIONS + 2):
        DocumentFactory(title="Voortgang")

    assert len(suggested(look(staff, commitment, letter="voortgang"))) == MOST_SUGGESTIONS
    assert "Geen brief gevonden" in text_of(look(staff, commitment, letter="bestaat niet"))
    assert suggested(look(staff, commitment)) == []


def test_evidence_search_offers_no_draft_and_no_beslisnota(client: Client, commitment: Commitment) -> None:
    draft = DocumentFactory(draft=True, title="REAIM geheim", slug="concept")
    nota = DocumentFactory(beslisnota=True, title="REAIM nota", slug="nota")
    open_letter = DocumentFactory(title="REAIM", slug="open")
    for document in (draft, nota):
        PassageFactory(document=document, quote="Geheime zin.")
    asked: tuple[dict[str, str], ...] = (
        {"letter": "reaim"},
        {"letter": draft.reference},
        *({"letter": typed, "document": name} for name in ("concept", "nota") for typed in ("", "reaim")),
    )

    for user in (UserFactory(coordinator_of=commitment.lead), UserFactory(data_entry=True)):
        client.force_login(user)
        for typed in asked:
            response = look(client, commitment, **typed)
            assert set(suggested(response)) <= {open_letter.slug}
            assert "geheim" not in response.text.lower()

    # A draft commitment may cite a letter that is published with it.
    own = CommitmentFactory(draft=True)
    assert set(suggested(look(client, own, letter="reaim"))) == {"concept", "open"}


@pytest.mark.parametrize(
    "name", ["letter", "document", "passage", "quote", "place", "to", "seen", "effective_from"]
)
def test_evidence_search_survives_nonsense(
    staff: Client, commitment: Commitment, letter: Document, name: str
) -> None:
    for value in ("\0", "a\0b", "\U0001f916", "x" * 3000, "<script>alert(1)</script>", "%", "'"):
        values = {"letter": "reaim", "document": letter.slug, name: value}
        for headers in ({}, HTMX):
            found = staff.get(f"{url_of(commitment)}bewijs/", values, headers=headers)
            assert found.status_code == 200
            assert "<script>alert" not in found.text
        assert staff.post(url_of(commitment), {**values, "find": "1"}).status_code == 200
        assert staff.post(url_of(commitment), values).status_code == 200
    assert not StatusChange.objects.exists()


def test_evidence_search_is_for_those_who_may_change_the_track(
    client: Client, commitment: Commitment
) -> None:
    url = f"{url_of(commitment)}bewijs/"
    assert client.get(url).status_code == 302
    assert "HX-Redirect" in client.get(url, headers=HTMX).headers

    for user in (UserFactory(), UserFactory(staff_of=MinisterieFactory())):
        client.force_login(user)
        assert client.get(url).status_code == 403
    client.force_login(UserFactory(staff_of=commitment.lead))
    assert client.get(url.replace("ministerie", "kamer")).status_code == 403
    assert client.post(url).status_code == 405


def test_find_button_looks_without_javascript_and_saves_nothing(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    PassageFactory(document=letter, quote="Een bekende zin.")
    values: dict[str, Any] = {"to": "afgedaan", "effective_from": "2023-05-01", "note": "Mijn toelichting."}

    response = staff.post(url_of(commitment), {**values, "letter": "reaim", "find": "1"})

    assert suggested(response) == [letter.slug]
    assert "Er is iets niet goed ingevuld" not in text_of(response)
    for kept in ("Mijn toelichting.", 'value="2023-05-01"', 'value="afgedaan" required id="id_to_1" checked'):
        assert kept in response.text

    response = staff.post(
        url_of(commitment), {**values, "letter": "reaim", "document": letter.slug, "find": "1"}
    )
    assert "Een bekende zin." in text_of(response)
    assert not StatusChange.objects.exists()


def test_evidence_search_asks_as_much_for_many_as_for_few(
    staff: Client, commitment: Commitment, letter: Document
) -> None:
    def search() -> None:
        assert look(staff, commitment, letter="reaim", document=letter.slug).status_code == 200

    PassageFactory(document=letter)
    few = queries_of(search)
    for _ in range(MOST_SUGGESTIONS - 1):
        LinkFactory(passage__document=DocumentFactory(title="REAIM"))
        PassageFactory(document=letter)

    assert len(queries_of(search)) == len(few) < 12
    assert not any('"commitments_document"."text"' in sql for sql in few)
