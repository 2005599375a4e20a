"""What the admin says: errors that lead to their fields, plain Dutch, and the next step."""

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Document, Membership
from tests.admin.pages import Page
from tests.factories import CommitmentFactory, DocumentFactory, LinkFactory, MinisterieFactory, UserFactory
from tests.html import links_in, text_of

pytestmark = pytest.mark.django_db
ADD_DOCUMENT = reverse("admin:commitments_document_add")
ADD_USER = reverse("admin:auth_user_add")


def test_errors_are_listed_with_links_to_their_fields(desk: Client) -> None:
    page = Page(desk, ADD_DOCUMENT).fill(kind="kamerbrief", reference="zoveel", text="De brief.")
    page.fill("passages-0", quote="Andere woorden.")

    response = page.press()

    shown = text_of(response)
    assert "Er is niets opgeslagen. Wat u typte staat er nog." in shown
    assert "Titel: Dit veld is verplicht." in shown
    assert "Kamerstuknummer: Dit is niet te lezen als Kamerstuknummer." in shown
    assert "Passage 1, citaat: Deze woorden staan niet in de tekst van het document." in shown
    assert {"#id_title", "#id_reference", "#id_passages-0-quote"} <= set(links_in(response))
    assert 'value="zoveel"' in response.text
    assert not Document.objects.exists()


def test_errors_of_a_whole_form_are_in_the_list(desk: Client) -> None:
    response = Page(desk, reverse("admin:commitments_claim_add")).fill(printed="33694-67").press()

    assert "Kies één record: een afspraak, een document of een mijlpaal." in text_of(response)
    assert response.text.count("error-list") == 1


def test_page_without_errors_has_no_list(desk: Client) -> None:
    assert "error-list" not in desk.get(ADD_DOCUMENT).text


def test_new_document_with_passages_leads_to_recording_them(desk: Client) -> None:
    page = Page(desk, ADD_DOCUMENT).fill(kind="kamerbrief", title="Brief", text="Ik informeer uw Kamer.")
    response = page.fill("passages-0", quote="Ik informeer uw Kamer.").press()

    document = Document.objects.get()
    assert response.headers["Location"] == reverse("admin:commitments_document_change", args=[document.pk])
    page_after = desk.get(response.headers["Location"])
    assert "Ga naar de passages en klik op motie, toezegging of aanbeveling" in text_of(page_after)
    assert 'id="passages-group"' in page_after.text


def test_new_document_without_passages_leads_to_the_list(desk: Client) -> None:
    response = Page(desk, ADD_DOCUMENT).fill(kind="kamerbrief", title="Brief").press()

    assert response.headers["Location"] == reverse("admin:commitments_document_changelist")


def test_saving_is_told_without_an_article(desk: Client) -> None:
    """'De document is met succes toegevoegd' is what Django makes of it."""
    document = DocumentFactory(draft=True, title="Een brief")

    response = Page(desk, reverse("admin:commitments_document_change", args=[document.pk])).press()

    shown = text_of(desk.get(response.headers["Location"]))
    assert "Opgeslagen (document): " in shown
    assert "met succes" not in shown


def test_publishing_leads_to_the_document_that_is_still_a_draft(desk: Client) -> None:
    commitment = CommitmentFactory(draft=True, held_by=[MinisterieFactory()])
    letter = LinkFactory(commitment=commitment, passage__document__draft=True).passage.document
    LinkFactory(commitment=commitment)

    page = Page(desk, reverse("admin:commitments_commitment_change", args=[commitment.pk]))
    response = desk.get(page.press("_publish").headers["Location"])

    assert text_of(response).count("Open het document en publiceer het ook.") == 1
    assert reverse("admin:commitments_document_change", args=[letter.pk]) in links_in(response)


def test_index_leads_to_the_documents_that_are_there(desk: Client) -> None:
    response = desk.get(reverse("admin:index"))

    assert "Bestaat het al? Zoek het dan op." in text_of(response)
    assert reverse("admin:commitments_document_changelist") in links_in(response)


def test_list_offers_all_records_only_after_a_search(desk: Client) -> None:
    DocumentFactory(title="Voortgang")
    url = reverse("admin:commitments_document_changelist")

    assert "Alles tonen" not in text_of(desk.get(url))
    assert "1 gevonden Alles tonen" in text_of(desk.get(url, {"q": "voortgang"}))


@pytest.mark.parametrize("page", ["history", "delete"])
def test_pages_behind_a_record_lead_back_in_the_same_words(desk: Client, page: str) -> None:
    document = DocumentFactory(draft=True)

    response = desk.get(reverse(f"admin:commitments_document_{page}", args=[document.pk]))

    assert text_of(response).index("Beheer › Documenten › ") > 0
    assert "Voorpagina" not in text_of(response)


def test_adding_a_user_asks_a_name_and_a_password_in_dutch(chief: Client) -> None:
    shown = text_of(chief.get(ADD_USER))

    assert "Daarna vult u in wie het is en welke rol die persoon heeft." in shown
    for jargon in ("authenticatie", "LDAP", "After you", "Voorpagina"):
        assert jargon not in shown

    page = Page(chief, ADD_USER).fill(username="nieuw", password1="kort", password2="kort")
    assert "Dit wachtwoord is te kort. Kies een wachtwoord van 12 tekens of meer." in text_of(page.press())


def test_new_user_gets_a_ministry_on_the_next_page(chief: Client) -> None:
    long_enough = "een-lang-wachtwoord-9"
    page = Page(chief, ADD_USER).fill(username="nieuw", password1=long_enough, password2=long_enough)
    response = page.press()

    user_page = Page(chief, response.headers["Location"])
    assert "Beheer › Gebruikers › nieuw" in text_of(chief.get(response.headers["Location"]))
    user_page.add_row("memberships", ministerie=MinisterieFactory().pk, role="medewerker").press()
    assert Membership.objects.get().user.username == "nieuw"


def test_wrong_password_is_told_plainly(client: Client) -> None:
    UserFactory(username="ines")

    shown = text_of(client.post("/inloggen/", {"username": "ines", "password": "verkeerd"}))

    assert "horen niet bij elkaar. Let op hoofdletters." in shown
    assert "hoofdlettergevoelig" not in shown
