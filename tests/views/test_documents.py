"""The list of documents and the page of one: passages, citations, and what drafts keep to themselves."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from commitments.dates import DateBasis
from commitments.finding import how_many
from commitments.models import Citation
from commitments.views import documents as views
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    LinkFactory,
    MotieFactory,
    OordeelFactory,
    PassageFactory,
    RegisterRowFactory,
    SignerFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import analyse

pytestmark = pytest.mark.django_db

URL = "/documenten/"
HTMX = {"HX-Request": "true", "HX-Target": "results"}


def test_document_list_is_newest_first_with_undated_ones_last(client: Client) -> None:
    for title, day in (("Oud", date(2019, 1, 1)), ("Ongedateerd", None), ("Nieuw", date(2023, 1, 1))):
        DocumentFactory(title=title, dated_from=day)

    assert [one.title for one in client.get(URL).context["page"].rows] == ["Nieuw", "Oud", "Ongedateerd"]


def test_document_list_is_a_page_and_for_htmx_a_fragment(client: Client) -> None:
    signer = SignerFactory(document=DocumentFactory(stub=True, title="Kamerbrief REAIM"))

    for response in (client.get(URL), client.get(URL, headers=HTMX)):
        shown = text_of(response)
        assert "1 document" in shown
        assert f"Kamerbrief REAIM Alleen aangehaald Kamerbrief {signer.document.reference}" in shown
        assert signer.office in shown
    assert client.get(URL, headers=HTMX).text.strip().startswith('<div id="results">')


def test_document_list_says_how_many_there_are(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Geen documenten gevonden" in text_of(client.get(URL))
    monkeypatch.setattr(how_many, "EXACT", 2)
    monkeypatch.setattr(views, "PAGE_SIZE", 2)
    for expected in ("1 document", "2 documenten", "circa 3 documenten"):
        DocumentFactory()
        analyse()
        assert expected in text_of(client.get(URL))
    assert " 3 documenten" in text_of(client.get(f"{URL}?tel=precies"))
    monkeypatch.setattr(how_many, "expected_rows", lambda _records: 1)
    assert "meer dan 2 documenten" in text_of(client.get(URL))


def test_every_document_is_on_a_page_that_the_list_leads_to(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PAGE_SIZE", 2)
    documents = [DocumentFactory(dated_from=date(2020, 1, day)) for day in range(1, 6)]

    seen, address = [], f"{URL}?soort={documents[0].kind}"
    while address:
        page = client.get(address)
        seen += [one.pk for one in page.context["page"].rows]
        [address] = [found for found in links_in(page) if "na=" in found] or [""]
        address = address and f"{URL}{address}"

    assert seen == [document.pk for document in reversed(documents)]


@pytest.mark.parametrize(
    "question", ["q=%00", "soort=onzin", "gelezen=x", "dossier=%F0%9F%A4%96", "q=" + "x" * 9000]
)
def test_document_list_survives_nonsense(client: Client, question: str) -> None:
    DocumentFactory()

    assert client.get(f"{URL}?{question}").status_code == 200
    assert client.get(f"{URL}?{question}", headers=HTMX).status_code == 200


def test_drafts_are_for_keepers_of_the_data(client: Client) -> None:
    dossier = DossierFactory(slug="33694", title="Geheim dossier")
    draft = DocumentFactory(draft=True, title="Geheime brief", dossier=dossier, reference="33694-67")

    def found() -> tuple[int, bool]:
        lists = [client.get(f"{URL}?{q}").text for q in ("", "q=geheime", "q=33694-67", "dossier=33694")]
        return client.get(draft.get_absolute_url()).status_code, any("Geheim" in text for text in lists)

    assert found() == (404, False)
    client.force_login(UserFactory())
    assert found() == (404, False)
    client.force_login(UserFactory(data_entry=True))
    assert found() == (200, True)


def test_document_detail_shows_the_text_with_its_passages(client: Client) -> None:
    document = DocumentFactory(text="Geachte voorzitter,\n\nHet kabinet zal <de Kamer> informeren.\n")
    passage = PassageFactory(
        document=document, slug="brief-p1", quote="Het kabinet zal", place="", start=21, end=36
    )
    link = LinkFactory(passage=passage)

    response = client.get(document.get_absolute_url())

    assert '<mark class="passage">Het kabinet zal</mark> &lt;de Kamer&gt; informeren.' in response.text
    assert 'id="tekst-1"' in response.text
    assert 'id="brief-p1"' in response.text
    assert {"#tekst-1", "#brief-p1", link.commitment.get_absolute_url()} <= set(links_in(response))


def test_document_detail_says_what_a_passage_does(client: Client) -> None:
    document = DocumentFactory()
    LinkFactory(passage__document=document, basis=DateBasis.INFERRED, note="Zelfde woorden.", role="vervult")
    OordeelFactory(passage__document=document, verdict="deels", aanbeveling__number=4)
    OordeelFactory(
        passage__document=document, aanbeveling=None, advies=OordeelFactory().advies, verdict="volledig"
    )

    shown = text_of(client.get(document.get_absolute_url()))

    assert "Komt de afspraak na:" in shown
    assert "Afgeleid" in shown
    assert "Zelfde woorden." in shown
    assert "Ten dele overgenomen: aanbeveling 4" in shown
    assert "Volledig overgenomen: het advies als geheel" in shown


def test_document_detail_begins_with_what_it_does_in_short(client: Client) -> None:
    link = LinkFactory(role="doet", commitment__subject="Een brief sturen")
    LinkFactory(passage=link.passage, role="noemt")

    shown = text_of(client.get(link.passage.document.get_absolute_url()))

    assert "In het kort Maakt deze afspraken (1) Een brief sturen passage 1 Noemt alleen (1)" in shown
    assert "In het kort" not in text_of(client.get(DocumentFactory().get_absolute_url()))


def test_document_detail_tells_a_value_once_when_sources_agree(client: Client) -> None:
    document = DocumentFactory(dated_from=None)
    for record in ("Zaak 1", "Zaak 2"):
        ClaimFactory(
            commitment=None,
            document=document,
            field="reference",
            printed="nr. 67",
            passage=None,
            basis=DateBasis.REGISTER,
            register_record=record,
        )

    shown = text_of(client.get(document.get_absolute_url()))

    assert shown.count("nr. 67") == 1
    assert "Zaak 1" in shown
    assert "Zaak 2" in shown


def test_document_detail_hides_passages_and_links_of_drafts(client: Client) -> None:
    document = DocumentFactory()
    shared, secret = (PassageFactory(document=document, quote=q, place=q) for q in ("Openbaar.", "Geheim."))
    shown, draft = CommitmentFactory(), CommitmentFactory(draft=True, subject="Geheime afspraak")
    LinkFactory(passage=shared, commitment=shown)
    LinkFactory(passage=shared, commitment=draft, note="Geheime noot", basis=DateBasis.INFERRED)
    LinkFactory(passage=secret, commitment=draft)
    OordeelFactory(
        passage=secret, aanbeveling__commitment__draft=True, aanbeveling__commitment__subject="Geheim advies"
    )

    response = client.get(document.get_absolute_url())

    assert "Openbaar." in response.text
    assert "Gehei" not in response.text


def test_document_detail_hides_draft_documents_that_it_hangs_together_with(client: Client) -> None:
    document = DocumentFactory()
    hidden = DocumentFactory(draft=True, title="Geheime brief", slug="geheime-brief", reference="37999-9")
    CitationFactory(document=document, target=hidden, printed="", normalised="")
    CitationFactory(document=hidden, target=document)
    ClaimFactory(
        commitment=None,
        document=document,
        field="dated",
        printed="geheime datum",
        passage=PassageFactory(document=hidden),
    )
    MotieFactory(commitment__draft=True, commitment__reference=document.reference)

    response = client.get(document.get_absolute_url())

    assert "geheim" not in response.text.lower()
    assert "37999" not in response.text
    assert "Dit is" not in text_of(response)


def test_document_detail_groups_citations_by_what_they_are(client: Client) -> None:
    document, target = DocumentFactory(), DocumentFactory()
    relations = [Citation.Relation.CITES, Citation.Relation.FOLLOWS_UP, Citation.Relation.CITES]
    for number, relation in enumerate(relations):
        CitationFactory(document=document, relation=relation, printed=f"nr. {number}", target=target)
    CitationFactory(
        document=document, printed="233694, nr. 43", normalised="33694-43", correction="Een 2 te veel."
    )
    CitationFactory(document=target, target=document, place="voetnoot 7")

    response = client.get(document.get_absolute_url())
    shown = text_of(response)

    assert shown.count("Haalt aan") == 1 + 1  # the group of its own, and what the other document does
    assert "“233694, nr. 43”, voetnoot 1" in shown
    assert "Een 2 te veel." in shown
    assert "Haalt aan, voetnoot 7" in shown
    assert target.get_absolute_url() in links_in(response)


def test_document_detail_leads_to_the_motie_that_it_is(client: Client) -> None:
    document = DocumentFactory(kind="motie")
    motie = MotieFactory(commitment__reference=document.reference).commitment

    assert motie.get_absolute_url() in links_in(client.get(document.get_absolute_url()))


def test_document_detail_says_of_a_beslisnota_that_it_fulfils_nothing(client: Client) -> None:
    nota, stub = DocumentFactory(beslisnota=True), DocumentFactory(stub=True)

    assert "geen brief aan de Kamer" in text_of(client.get(nota.get_absolute_url()))
    assert "Niemand heeft dit document hier ingevoerd" in text_of(client.get(stub.get_absolute_url()))


def test_document_pages_answer_head_and_refuse_what_writes(client: Client) -> None:
    for url in (URL, DocumentFactory().get_absolute_url()):
        assert client.head(url).status_code == 200
        assert client.post(url).status_code == 405
    assert client.get(f"{URL}bestaat-niet/").status_code == 404


def test_a_letter_that_only_the_register_names_says_so(client: Client) -> None:
    letter = DocumentFactory(stub=True)
    row = RegisterRowFactory(commitment=None, document=letter)
    shown = text_of(client.get(letter.get_absolute_url()))
    assert "alleen wat het register van de Tweede Kamer ervan zegt" in shown
    assert "andere documenten het aanhalen" not in shown
    assert "uit haar register gehaald" not in shown

    CitationFactory(target=letter)
    assert "andere documenten het aanhalen" in text_of(client.get(letter.get_absolute_url()))

    row.removed_at = datetime(2031, 6, 1, tzinfo=UTC)
    row.save()
    assert "uit haar register gehaald" in text_of(client.get(letter.get_absolute_url()))
