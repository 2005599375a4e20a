"""/adviezen/: the list, and the page with the table."""

import re

import pytest
from django.test import Client

from commitments.dates import DateBasis
from commitments.models import Advies
from commitments.statuses import KamerStatus, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    AdviesFactory,
    AdviesNumberFactory,
    DeclinedPartFactory,
    LinkFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def text_of(client: Client, address: str) -> str:
    """The page as a reader reads it: without tags, in single spaces."""
    response = client.get(address)
    assert response.status_code == 200
    body = response.content.decode().partition("<main")[2].partition("</main>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_list_gives_numbers_date_and_verdicts_in_words(client: Client) -> None:
    advies = AdviesFactory(title="Autonome wapensystemen")
    AdviesNumberFactory(advies=advies, college__abbreviation="AIV", number="119")
    for verdict in (Verdict.ADOPTED, Verdict.ADOPTED, Verdict.PARTLY, None):
        AanbevelingFactory(advies=advies, verdict=verdict)
    OordeelFactory(aanbeveling=None, advies=advies, verdict=Verdict.LARGELY)

    text = text_of(client, "/adviezen/")

    assert "AIV 119 3 december 2021 Autonome wapensystemen 4 aanbevelingen" in text
    assert "2 overgenomen 1 ten dele overgenomen 1 nog geen kabinetsreactie bekend" in text
    assert "Over het hele advies Grotendeels overgenomen" in text


def test_list_is_newest_first_and_pages_on(client: Client) -> None:
    for year in range(1990, 2020):
        AdviesFactory(title=f"Advies van {year}", published_from=f"{year}-05-01")

    first = client.get("/adviezen/")
    following = re.search(r'href="(\?na=[^"]+)"', first.content.decode())
    assert following is not None
    second = client.get(f"/adviezen/{following[1]}")

    assert re.findall(r"Advies van (\d+)", first.content.decode())[:2] == ["2019", "2018"]
    assert re.findall(r"Advies van (\d+)", second.content.decode()) == [
        "1994",
        "1993",
        "1992",
        "1991",
        "1990",
    ]


def test_empty_list_helps_on(client: Client) -> None:
    text = text_of(client, "/adviezen/")

    assert "Er zijn nog geen adviezen" in text
    assert "Bekijk alle afspraken" in text


def test_list_asks_as_much_for_a_hundred_as_for_ten(client: Client) -> None:
    def fill(size: int) -> None:
        for _ in range(size):
            OordeelFactory()
            OordeelFactory(aanbeveling=None, advies=AdviesNumberFactory().advies)

    fill(10)
    few = len(queries_of(lambda: client.get("/adviezen/")))
    fill(90)

    assert len(queries_of(lambda: client.get("/adviezen/"))) == few


def test_page_shows_the_row_with_words_passage_and_what_was_done(client: Client) -> None:
    aanbeveling = AanbevelingFactory()
    oordeel = OordeelFactory(
        aanbeveling=aanbeveling, verdict=Verdict.PARTLY, phrase="neemt deze aanbeveling ten dele over"
    )
    part = DeclinedPartFactory(
        oordeel=oordeel, text="volledig openbaar", passage=PassageFactory(place="blz. 3")
    )
    link = LinkFactory(
        commitment=aanbeveling.commitment, basis=DateBasis.INFERRED, note="Dat staat er niet letterlijk."
    )
    StatusChangeFactory(commitment=aanbeveling.commitment, track=Track.KAMER, to=KamerStatus.MET)

    page = client.get(aanbeveling.advies.get_absolute_url()).content.decode()
    text = text_of(client, aanbeveling.advies.get_absolute_url())

    for address in (
        aanbeveling.commitment.get_absolute_url(),
        oordeel.passage.get_absolute_url(),
        part.passage.get_absolute_url(),
        link.passage.get_absolute_url(),
    ):
        assert f'href="{address}"' in page
    assert "Ten dele overgenomen" in text
    assert "neemt deze aanbeveling ten dele over" in text
    assert "volledig openbaar" in text
    assert "Meldt de voortgang Afgeleid Dat staat er niet letterlijk." in text
    assert "Volgens de Kamer: Voldaan" in text


def test_page_says_that_no_verdict_was_stated_and_marks_the_reading(client: Client) -> None:
    oordeel = OordeelFactory(
        verdict=Verdict.NOT_STATED, reading="impliciet onderschreven", basis=DateBasis.INFERRED
    )

    text = text_of(client, oordeel.advies.get_absolute_url())

    assert "Geen uitdrukkelijk oordeel Een lezer leidt hieruit af: impliciet onderschreven Afgeleid" in text
    assert "Geen zin neemt over of wijst af." in text


def test_page_of_an_unanswered_advies_says_so(client: Client) -> None:
    text = text_of(client, AanbevelingFactory().advies.get_absolute_url())

    assert "Nog geen kabinetsreactie bekend" in text
    assert "Er is nog geen kabinetsreactie bekend. Daarom is er geen status." in text
    assert "Er is geen oordeel over het advies als geheel bekend." in text


def test_page_tells_what_it_replaces_and_what_replaced_it(client: Client) -> None:
    old = AdviesFactory(title="De noodzaak van menselijke controle")
    new = AdviesFactory(title="Het belang van reguleren", replaces=old)
    hidden = AdviesFactory(title="Nog geheim", replaces=old)
    AanbevelingFactory(advies=hidden, commitment__draft=True)

    assert "Vervangt De noodzaak van menselijke controle" in text_of(client, new.get_absolute_url())
    text = text_of(client, old.get_absolute_url())
    assert "vervangen door een nieuwer advies: Het belang van reguleren" in text
    assert "Nog geheim" not in text


def test_page_without_aanbevelingen_helps_on(client: Client) -> None:
    text = text_of(client, AdviesFactory().get_absolute_url())

    assert "Van dit advies zijn nog geen aanbevelingen vastgelegd" in text
    assert "Alle adviezen" in text


def test_hidden_advies_is_not_found_and_a_keeper_sees_it_as_draft(client: Client) -> None:
    draft = AanbevelingFactory(commitment__draft=True, commitment__subject="Nog geheim")
    address = draft.advies.get_absolute_url()

    assert client.get(address).status_code == 404
    assert draft.advies.slug not in client.get("/adviezen/").content.decode()
    client.force_login(UserFactory(staff_of=[]))
    assert client.get(address).status_code == 404
    client.force_login(UserFactory(data_entry=True))
    assert "Nog geheim Concept" in text_of(client, address)


def test_draft_beside_published_ones_leaves_no_trace(client: Client) -> None:
    advies = AdviesFactory()
    AanbevelingFactory(advies=advies, number=1)
    AanbevelingFactory(advies=advies, number=2, commitment__draft=True, commitment__subject="Nog geheim")

    page = client.get(advies.get_absolute_url()).content.decode()

    assert "Nog geheim" not in page
    assert 'id="aanbeveling-2"' not in page
    assert "1 aanbeveling</li>" in page


def test_texts_are_escaped(client: Client) -> None:
    oordeel = OordeelFactory(phrase="<script>alert(1)</script>", aanbeveling__commitment__subject="<b>x</b>")

    page = client.get(oordeel.advies.get_absolute_url()).content.decode()

    assert "<script>alert" not in page
    assert "<b>x</b>" not in page


def test_aanbeveling_leads_to_its_advies(client: Client) -> None:
    aanbeveling = AanbevelingFactory(number=4)
    AdviesNumberFactory(advies=aanbeveling.advies, college__abbreviation="AIV", number="119")

    page = client.get(aanbeveling.commitment.get_absolute_url()).content.decode()

    address = aanbeveling.advies.get_absolute_url()
    breadcrumb = page.partition('class="breadcrumb"')[2].partition("</nav>")[0]
    assert f'<a href="{address}">AIV 119</a>' in breadcrumb
    assert f'href="{address}#aanbeveling-4"' in page
    assert f'<a href="{address}">{aanbeveling.advies.title}</a>' in page


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_pages_are_only_read(client: Client, method: str) -> None:
    advies: Advies = AanbevelingFactory().advies

    assert getattr(client, method)("/adviezen/").status_code == 405
    assert getattr(client, method)(advies.get_absolute_url()).status_code == 405


def test_unknown_advies_is_not_found(client: Client) -> None:
    assert client.get("/adviezen/bestaat-niet/").status_code == 404
