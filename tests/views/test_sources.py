"""/bronnen/: what there is, how complete, how fresh, where sources differ, what is missing."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from commitments.statuses import Verdict
from tests.bulk import many_toezeggingen
from tests.factories import (
    AanbevelingFactory,
    CitationFactory,
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    MilestoneFactory,
    MinisterieFactory,
    MotieFactory,
    RegisterRowFactory,
    StatusChangeFactory,
    SyncCursorFactory,
    SyncRunFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

URL = "/bronnen/"


def test_page_of_an_empty_tracker_says_what_there_is_not(client: Client) -> None:
    text = text_of(client.get(URL))

    assert "Er is nog geen document gelezen." in text
    assert "Er zijn nog geen afspraken." in text
    assert "Er zijn geen gegevens waarover bronnen verschillen." in text
    assert "Het register is hier nog niet ingelezen." in text


def test_page_gives_shares_for_each_kind(client: Client) -> None:
    LinkFactory(commitment=CommitmentFactory(due=date(2023, 1, 1)))
    CommitmentFactory()
    MotieFactory(adopted=True)
    AanbevelingFactory(verdict=Verdict.NOT_STATED)

    text = text_of(client.get(URL))

    assert "De passage waar het staat 0 van 1 (0%) 1 van 2 (50%) 0 van 1 (0%)" in text
    assert "Een termijn met een dag of periode 0 van 1 (0%) 1 van 2 (50%)" in text
    assert "Uitkomst van de stemming bekend 1 van 1 (100%)" in text
    assert "Uitdrukkelijk oordeel van het kabinet ––0 van 1 (0%)" in text


def test_page_counts_documents_read_and_only_cited(client: Client) -> None:
    DocumentFactory()
    DocumentFactory(stub=True)

    response = client.get(URL)

    assert "1 document is hier gelezen. 1 is alleen bekend omdat" in text_of(response)
    assert "Kamerbrief 1 1" in text_of(response)
    assert "/documenten/?soort=kamerbrief&gelezen=aangehaald" in links_in(response)


def test_page_says_how_fresh_it_is(client: Client) -> None:
    newest = DocumentFactory(dated_from=date(2025, 9, 24), reference="33694-80")
    StatusChangeFactory(recorded_at=datetime(2026, 1, 5, 12, tzinfo=UTC), evidence=None)

    response = client.get(URL)

    assert "Jongste gelezen document Kamerstuk 33694-80" in text_of(response)
    assert "Laatst vastgelegde status 5 januari 2026" in text_of(response)
    assert newest.get_absolute_url() in links_in(response)


def test_page_tells_of_the_register_and_what_it_lacks(client: Client) -> None:
    MotieFactory(commitment__made_from=date(2024, 10, 1))
    MotieFactory(adopted=True, commitment__draft=True)
    SyncCursorFactory(kind="moties", succeeded_at=datetime(2026, 1, 5, 12, tzinfo=UTC))
    RegisterRowFactory(conflicts={"tabled": {}})
    SyncRunFactory(
        state="mislukt",
        ended_at=datetime(2026, 1, 5, 13, tzinfo=UTC),
        report={"new": {"moties": 55732}},
        error="Geheim adres in /srv/tracker",
    )

    response = client.get(URL)

    text = text_of(response)
    assert "Register Tweede Kamer gelezen 5 januari 2026 13:00" in text
    assert "Moties: van 1 van de 1 ontbreekt “Uitkomst”. Bij deze moties is geen besluit bekend" in text
    assert "<td>55.732</td>" in response.text
    assert "Mislukt" in text
    assert "2024-2025 1 1 (100%)" in text
    assert "Geheim adres" not in text
    assert "/verschillen/?wat=feiten" in links_in(response)


def test_page_lists_corrected_and_unresolved_citations(client: Client) -> None:
    target = DocumentFactory(reference="33694-43")
    CitationFactory(printed="233694, nr. 43", target=target, correction="Er staan zes cijfers.")
    CitationFactory(printed="12 345, nr. 6", normalised="12345-6")

    response = client.get(URL)

    text = text_of(response)
    assert "Van de 2 verwijzingen is bij 1 bekend welk document bedoeld wordt, bij 1 niet." in text
    assert "gelezen als Kamerstuk 33694-43 Er staan zes cijfers." in text
    assert "Niet bekend welk document dit is. Gelezen als 12345-6." in text
    assert target.get_absolute_url() in links_in(response)


def test_page_shows_differences_about_every_sort_of_record(client: Client) -> None:
    records = {
        "commitment": CommitmentFactory(),
        "document": DocumentFactory(),
        "milestone": MilestoneFactory(),
    }
    for name, record in records.items():
        about = {"commitment": None, name: record}
        ClaimFactory(printed="nr. 50", normalised="36600-50", is_chosen=True, **about)
        ClaimFactory(printed="nr. X-50", normalised="36600-X-50", **about)

    response = client.get(URL)

    assert "Bij 3 gegevens zeggen de bronnen niet hetzelfde." in text_of(response)
    assert "Kamerstuknummer nr. 50 Register Tweede Kamer, Zaak 2019Z08535 nr. X-50" in text_of(response)
    for record in records.values():
        assert record.get_absolute_url() in links_in(response)


def test_page_counts_and_shows_no_drafts(client: Client) -> None:
    draft = CommitmentFactory(draft=True, subject="Nog geheim")
    for number in ("36600-50", "36600-X-50"):
        ClaimFactory(commitment=draft, normalised=number)
    letter = DocumentFactory(draft=True, title="Een geheime brief")
    CitationFactory(document=letter)

    hidden = text_of(client.get(URL))
    client.force_login(UserFactory(data_entry=True))
    shown = text_of(client.get(URL))

    for secret in ("Nog geheim", "Een geheime brief", "Bij 1 gegeven", "Van de 1 verwijzingen"):
        assert secret not in hidden
    assert "Er zijn nog geen documenten." in hidden
    for known in ("Nog geheim", "Een geheime brief", "Bij 1 gegeven"):
        assert known in shown


def test_page_has_a_breadcrumb_and_is_only_read(client: Client) -> None:
    assert 'aria-current="page"' in client.get(URL).text
    assert client.post(URL).status_code == 405


def test_page_asks_the_database_as_much_of_a_thousand_as_of_ten(client: Client) -> None:
    ministerie = MinisterieFactory()

    def disagree(times: int) -> None:
        for _ in range(times):
            commitment = CommitmentFactory()
            ClaimFactory(commitment=commitment)
            ClaimFactory(commitment=commitment)
            CitationFactory()

    disagree(2)
    many_toezeggingen(10, held_by=ministerie)
    with_few = len(queries_of(lambda: client.get(URL)))
    disagree(8)
    many_toezeggingen(1000, held_by=ministerie, name="meer")

    assert len(queries_of(lambda: client.get(URL))) == with_few < 28
