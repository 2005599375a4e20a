"""The list of all commitments: page and fragment, citations that lead somewhere, drafts that stay hidden."""

from datetime import date
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils.html import escape

from commitments.actions.search import index_commitments
from commitments.dates import UncertainDate
from commitments.finding import how_many
from commitments.finding.orders import LONGEST_OPEN, ORDERS
from commitments.models import Commitment
from commitments.views import commitments as views
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    MotieFactory,
    ToezeggingFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import analyse, queries_of

pytestmark = pytest.mark.django_db

URL = "/afspraken/"
HTMX = {"HX-Request": "true", "HX-Target": "results"}


def motie(reference: str, **values: object) -> Commitment:
    """A motie with this Kamerstuk number."""
    return MotieFactory(commitment__reference=reference, **values).commitment


def rows(response: HttpResponse) -> list[str]:
    """The subjects of the commitments in the list."""
    return [row.subject for row in response.context["page"].rows]


def test_list_is_a_page_and_for_htmx_a_fragment(client: Client) -> None:
    CommitmentFactory(subject="De Kamer informeren")

    page, fragment = client.get(URL), client.get(URL, headers=HTMX)

    assert "<html" in page.text
    assert fragment.text.strip().startswith('<div id="results">')
    for response in (page, fragment):
        assert "De Kamer informeren" in text_of(response)
        assert "1 afspraak" in text_of(response)
        assert "HX-Request" in response.headers["Vary"]


@pytest.mark.parametrize(
    "headers",
    [
        {"HX-Request": "true", "HX-Target": "iets-anders"},
        {"HX-Request": "true"},
        {**HTMX, "HX-Boosted": "true"},
        {**HTMX, "HX-History-Restore-Request": "true"},
        {"HX-Target": "results"},
    ],
)
def test_list_is_the_whole_page_for_every_other_request(client: Client, headers: dict[str, str]) -> None:
    assert "<html" in client.get(URL, headers=headers).text


def test_list_answers_head_and_refuses_what_writes(client: Client) -> None:
    assert client.head(URL).status_code == 200
    for method in (client.post, client.put, client.delete):
        assert method(URL).status_code == 405


SPELLINGS = [
    "33694-43",
    "  33 694, nr. 43 ",
    "33\u00a0694, nr.\u00a043",
    "33694\u201343",
    "Kamerstuk 33694-43",
    "Kamerstukken II 2018/19, 33694, nr. 43",
    "(Kamerstuk 33 694, nr. 43).",
    "motie op stuk nr. 43 (33 694)",
    "kst-33694-43",
    "https://zoek.officielebekendmakingen.nl/kst-33694-43.html",
    "36600-X-50",  # as another source numbers it
    "2019Z08535",
    "2019 z 08535",
]


@pytest.mark.parametrize("typed", SPELLINGS)
def test_list_leads_from_a_citation_straight_to_its_record(client: Client, typed: str) -> None:
    commitment = motie("33694-43", zaak_number="2019Z08535")
    ClaimFactory(commitment=commitment, normalised="36600-X-50")
    # The motie's own paper has the same number, which makes nothing ambiguous.
    DocumentFactory(kind="motie", reference="33694-43", dossier=commitment.dossier)

    plain, htmx = client.get(URL, {"q": typed}), client.get(URL, {"q": typed}, headers=HTMX)

    assert (plain.status_code, plain.headers["Location"]) == (302, commitment.get_absolute_url())
    assert (htmx.status_code, htmx.headers["HX-Redirect"]) == (200, commitment.get_absolute_url())
    assert "HX-Request" in plain.headers["Vary"]


def test_list_leads_to_a_toezegging_by_its_number_and_to_a_document_by_its_own(client: Client) -> None:
    promise = ToezeggingFactory(register_number="TZ202210-012").commitment
    letter = DocumentFactory(reference="33694-67", register_id="2023Z01213")

    for typed, record in (("tz202210-012", promise), ("33 694, nr. 67", letter), ("2023Z01213", letter)):
        assert client.get(URL, {"q": typed}).headers["Location"] == record.get_absolute_url()


def test_list_shows_both_records_of_an_ambiguous_citation(client: Client) -> None:
    first, second = motie("33694-43"), motie("33694-59")
    ClaimFactory(commitment=second, normalised="33694-43")

    response = client.get(URL, {"q": "33694-43"})

    assert {row.pk for row in response.context["page"].rows} == {first.pk, second.pk}


def test_list_shows_all_that_a_list_of_citations_names(client: Client) -> None:
    commitment = motie("33694-43")
    letter = DocumentFactory(reference="33694-67")
    motie("33694-44")

    response = client.get(URL, {"q": "33 694, nrs. 43 en 67"})

    assert [row.pk for row in response.context["page"].rows] == [commitment.pk]
    assert letter.get_absolute_url() in links_in(response)

    other = DocumentFactory(reference="33694-63")
    both = links_in(client.get(URL, {"q": "33 694, nrs. 63 en 67"}))
    assert {letter.get_absolute_url(), other.get_absolute_url()} <= set(both)


def test_list_shows_no_record_for_a_dossier(client: Client) -> None:
    motie("33694-43", commitment__dossier=DossierFactory(slug="33694"))
    index_commitments()

    response = client.get(URL, {"q": "33694"})

    assert (response.status_code, len(response.context["page"].rows)) == (200, 1)


def test_list_asks_whether_another_number_was_meant(client: Client) -> None:
    motie("33694-43")

    response = client.get(URL, {"q": "233694-43", "soort": "motie"})

    assert "Bedoelt u 33694-43?" in text_of(response)
    assert f"{URL}?q=33694-43" in links_in(response)


def test_list_tells_who_cites_a_number_of_which_no_record_exists(client: Client) -> None:
    CommitmentFactory()
    letter = CitationFactory(normalised="35848-8").document
    hidden = CitationFactory(normalised="35848-8", document=DocumentFactory(draft=True)).document

    found = links_in(client.get(URL, {"q": "35 848, nr. 8"}))

    assert letter.get_absolute_url() in found
    assert hidden.get_absolute_url() not in found


def test_list_says_how_it_can_be_that_nothing_is_found(client: Client) -> None:
    assert "Er zijn nog geen afspraken" in text_of(client.get(URL))

    CommitmentFactory(draft=True)
    assert "Er zijn nog geen afspraken" in text_of(client.get(URL))

    CommitmentFactory()
    assert "Hiervoor is niets gevonden" in text_of(client.get(URL, {"soort": "motie"}))


def test_list_helps_on_when_nothing_is_found(client: Client) -> None:
    CommitmentFactory()

    searched = client.get(URL, {"q": "niets & niemand"})
    assert "/documenten/?q=niets%20%26%20niemand" in links_in(searched)
    assert "Haal een filter weg" not in text_of(searched)
    assert "Haal een filter weg" in text_of(client.get(URL, {"soort": "motie"}))


def test_list_tells_the_last_day_of_a_term_and_the_words_it_was_read_from(client: Client) -> None:
    summer = UncertainDate.between(date(2026, 6, 1), date(2026, 8, 31), printed="deze zomer")
    CommitmentFactory(due=summer)
    CommitmentFactory(due=UncertainDate(printed="te zijner tijd"))

    shown = text_of(client.get(URL))

    assert "uiterlijk 31 augustus 2026 (“deze zomer”)" in shown
    assert "termijn zonder dag: “te zijner tijd”" in shown


def test_list_counts_exactly_up_to_a_limit(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(how_many, "EXACT", 2)
    monkeypatch.setattr(views, "PAGE_SIZE", 2)
    for expected in ("1 afspraak", "2 afspraken", "circa 3 afspraken", "circa 4 afspraken"):
        CommitmentFactory()
        analyse()
        assert expected in text_of(client.get(URL))
    monkeypatch.setattr(how_many, "expected_rows", lambda _records: 1)
    assert "meer dan 2 afspraken" in text_of(client.get(URL))


def test_what_stands_on_one_page_is_not_counted(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "PAGE_SIZE", 2)
    CommitmentFactory()
    CommitmentFactory()

    def counting() -> list[str]:
        return [sql for sql in queries_of(lambda: client.get(URL)) if sql.startswith("SELECT COUNT(*)")]

    assert counting() == []
    assert "2 afspraken" in text_of(client.get(URL))
    CommitmentFactory()
    assert len(counting()) == 1
    assert "3 afspraken" in text_of(client.get(URL))


@pytest.mark.parametrize("order", ORDERS)
def test_list_pages_through_all_of_them_and_keeps_the_question(
    client: Client, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    monkeypatch.setattr(views, "PAGE_SIZE", 2)
    made = [None, None, date(2020, 1, 1), date(2020, 1, 1), date(2021, 1, 1)]
    expected = {
        CommitmentFactory(subject=f"Afspraak {n}", made_from=day).subject
        for n, day in enumerate(made)
        if day or order != LONGEST_OPEN
    }
    question = {"q": "afspraak & meer", "soort": ["toezegging", "motie"], "volgorde": order}
    monkeypatch.setattr(views.CommitmentFilter, "by_words", lambda _self, queryset, _name, _value: queryset)

    seen, response = [], client.get(URL, question)
    first = response
    while True:
        seen += rows(response)
        following = [link for link in links_in(response) if "na=" in link]
        if not following:
            break
        kept = parse_qs(urlsplit(following[0]).query)
        assert {name: kept[name] for name in ("q", "soort", "volgorde")} == {
            "q": ["afspraak & meer"],
            "soort": ["toezegging", "motie"],
            "volgorde": [order],
        }
        assert "voor" not in kept
        response = client.get(URL + following[0])
    assert (len(seen), set(seen)) == (len(expected), expected)

    while previous := [link for link in links_in(response) if "voor=" in link]:
        response = client.get(URL + previous[0])
    assert rows(response) == rows(first)


def test_list_links_each_chip_to_the_question_without_it(client: Client) -> None:
    CommitmentFactory()

    response = client.get(f"{URL}?q=kamer&soort=motie&soort=toezegging&jaar=2019&na=x")

    chips = [link for link in links_in(response) if link.startswith(f"{URL}?q=kamer&")]
    assert chips == [
        f"{URL}?q=kamer&soort=toezegging&jaar=2019",
        f"{URL}?q=kamer&soort=motie&jaar=2019",
        f"{URL}?q=kamer&soort=motie&soort=toezegging",
    ]


NONSENSE = ["onzin", "\0", "\U0001f916", "x" * 10_000, "<script>alert(1)</script>", "%", "'--", "33694-43\0"]


@pytest.mark.parametrize(
    "name", ["q", "soort", "jaar", "ministerie", "telaat", "volgorde", "na", "voor", "x"]
)
def test_list_survives_nonsense(client: Client, name: str) -> None:
    CommitmentFactory()
    for value in NONSENSE:
        for headers in ({}, HTMX):
            response = client.get(f"{URL}?{name}={quote(value)}", headers=headers)
            assert response.status_code == 200
            assert "<script>alert" not in response.text


def test_list_marks_found_words_and_escapes_all_of_them(client: Client) -> None:
    subject = "<script>alert('wapens')</script> & wapens"
    CommitmentFactory(subject=subject)
    index_commitments()

    response = client.get(URL, {"q": "wapens <script>"})

    assert "<mark>wapens</mark>" in response.text
    assert "<script>alert" not in response.text
    assert "<mark>script</mark>" in response.text
    assert escape("<script>alert") not in response.text  # the mark stands between
    assert subject in text_of(response)


def test_list_shows_the_text_that_was_found_and_escapes_it(client: Client) -> None:
    commitment = CommitmentFactory(subject="Opvang", text="Over <script>alert('zeehonden')</script>.")
    index_commitments()

    response = client.get(URL, {"q": "zeehonden"})

    shown = f"In de tekst: {commitment.text}"
    assert shown in text_of(response)
    assert "<mark>zeehonden</mark>" in response.text
    assert "<script>alert" not in response.text
    assert "In de tekst" not in text_of(client.get(URL, {"q": "opvang"}))


def test_list_hides_drafts_whatever_is_asked(client: Client) -> None:
    dossier = DossierFactory(slug="33694")
    MotieFactory(
        commitment__draft=True,
        commitment__reference="33694-43",
        commitment__dossier=dossier,
        commitment__subject="Geheime motie",
        zaak_number="2019Z08535",
    )
    DocumentFactory(draft=True, reference="33694-67", title="Geheime brief", register_id="2023Z01213")
    CommitmentFactory()
    index_commitments()
    questions = ["", "q=geheime", "q=33694-43", "q=2019Z08535", "q=33694-67", "q=2023Z01213", "dossier=33694"]

    for question in [*questions, "soort=motie", "volgorde=oudste", "bewijs=nee", "q=233694-43"]:
        for headers in ({}, HTMX):
            response = client.get(f"{URL}?{question}", headers=headers)
            assert response.status_code == 200
            assert "Geheime" not in response.text
            assert "33694 ·" not in response.text
            assert "2 afspraken" not in text_of(response)

    client.force_login(UserFactory(data_entry=True))
    assert "Geheime motie" in client.get(f"{URL}?q=geheime").context["page"].rows[0].subject
    assert client.get(f"{URL}?q=33694-43").status_code == 302


def test_list_says_late_only_of_what_is_open_after_its_term(client: Client) -> None:
    CommitmentFactory(due=date(2020, 1, 1), subject="Met termijn")
    assert "Te laat" in text_of(client.get(URL, headers=HTMX))

    CommitmentFactory(subject="Zonder termijn")
    response = client.get(URL, {"telaat": "on"}, headers=HTMX)
    assert rows(response) == ["Met termijn"]
