"""/dossiers/ and the page of one: what it shows to whom, in how many questions to the database."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Citation, Dossier, Link
from commitments.statuses import Kind
from tests.factories import (
    CitationFactory,
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    LinkFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def dossier() -> Dossier:
    """A letter with a promise, a letter that keeps it, and an event that shows it."""
    dossier = DossierFactory(slug="33694", title="Internationale Veiligheidsstrategie", summary="Over AI.")
    first = DocumentFactory(dossier=dossier, reference="33694-63", slug="33694-63", title="Eerste brief")
    second = DocumentFactory(
        dossier=dossier,
        reference="33694-67",
        slug="33694-67",
        title="Tweede brief",
        stub=True,
        dated_from=date(2023, 6, 23),
    )
    promise = CommitmentFactory(dossier=dossier, slug="belofte", subject="Een conferentie houden")
    LinkFactory(passage__document=first, commitment=promise, role=Link.LinkRole.MAKES)
    LinkFactory(passage__document=second, commitment=promise, role=Link.LinkRole.FULFILS)
    CitationFactory(document=second, target=first, relation=Citation.Relation.FOLLOWS_UP)
    MilestoneLinkFactory(commitment=promise, milestone__slug="summit", milestone__title="REAIM Summit")
    return dossier


def page_of(client: Client, dossier: Dossier) -> str:
    response = client.get(dossier.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def pictures(page: str) -> list[str]:
    return re.findall(r'<div class="picture picture--.*?\n</div>', page, flags=re.DOTALL)


def test_detail_shows_the_chain_as_a_picture_for_both_widths_and_as_a_list(
    client: Client, dossier: Dossier
) -> None:
    page = page_of(client, dossier)
    wide, narrow = pictures(page)

    for picture in (wide, narrow):
        assert re.findall(r'<a class="picture__mark" href="([^"]+)"', picture) == [
            "/documenten/33694-63/",
            "/mijlpalen/summit/",
            "/documenten/33694-67/",
        ]
        assert re.findall(r'<a class="picture__chip" href="([^"]+)"', picture) == ["/afspraken/belofte/"]
        assert "<title>23 juni 2023. Kamerbrief 33694-67. Tweede brief. Alleen aangehaald</title>" in picture
        assert (
            "<desc>Komt na: Een conferentie houden. Is een vervolg op: Kamerbrief 33694-63.</desc>" in picture
        )
    entries = re.findall(r'<li class="chain__item" id="([^"]+)"', page)
    assert entries == ["document-33694-63", "milestone-summit", "document-33694-67"]


def test_detail_needs_no_inline_style_or_script(client: Client, dossier: Dossier) -> None:
    page = page_of(client, dossier)

    assert not re.search(r"\sstyle=|<style|<script(?! src=)|\son\w+=", page)


def test_detail_has_every_id_once(client: Client, dossier: Dossier) -> None:
    ids = re.findall(r'\sid="([^"]+)"', page_of(client, dossier))

    assert len(ids) == len(set(ids))


def test_detail_links_its_numbers_to_the_lists_that_they_count(client: Client, dossier: Dossier) -> None:
    page = page_of(client, dossier)

    for address in (
        "/afspraken/?dossier=33694",
        "/documenten/?dossier=33694",
        "https://zoek.officielebekendmakingen.nl/dossier/33694",
    ):
        assert f'href="{address}"' in page


def test_detail_shows_drafts_to_those_who_keep_the_data_only(client: Client, dossier: Dossier) -> None:
    draft = CommitmentFactory(dossier=dossier, draft=True, subject="Geheime belofte")
    letter = DocumentFactory(dossier=dossier, reference="", slug="geheim", title="Geheime brief", draft=True)
    LinkFactory(passage__document=letter, commitment=draft, role=Link.LinkRole.MAKES)
    MilestoneLinkFactory(commitment=draft, milestone__title="Geheime gebeurtenis")

    assert "Geheime" not in page_of(client, dossier)
    client.force_login(UserFactory())
    assert "Geheime" not in page_of(client, dossier)
    client.force_login(UserFactory(data_entry=True))
    page = page_of(client, dossier)
    for words in ("Geheime belofte", "Geheime brief", "Geheime gebeurtenis"):
        assert words in page


def test_detail_of_a_dossier_of_drafts_is_not_found(client: Client) -> None:
    hidden = DocumentFactory(draft=True).dossier

    assert client.get(hidden.get_absolute_url()).status_code == 404
    client.force_login(UserFactory(data_entry=True))
    assert client.get(hidden.get_absolute_url()).status_code == 200


def test_detail_of_an_empty_dossier_says_so(client: Client) -> None:
    assert "In dit dossier staat nog niets" in page_of(client, DossierFactory())


def test_detail_of_no_dossier_is_not_found(client: Client) -> None:
    assert client.get("/dossiers/99999/").status_code == 404


def test_detail_is_only_read(client: Client, dossier: Dossier) -> None:
    assert client.post(dossier.get_absolute_url()).status_code == 405
    assert client.head(dossier.get_absolute_url()).status_code == 200


def test_detail_escapes_what_people_typed(client: Client) -> None:
    dossier = DossierFactory(title="<b>titel</b>")
    DocumentFactory(dossier=dossier, title='<script>alert("x")</script>')

    page = page_of(client, dossier)

    assert "<script>alert" not in page
    assert "<b>titel" not in page


def grow(dossier: Dossier, many: int) -> None:
    """As many toezeggingen, documents and events more, all tied to each other."""
    letters = [
        DocumentFactory(
            dossier=dossier,
            reference=f"{dossier.slug}-{100 + n}",
            slug=f"brief-{dossier.slug}-{n}",
            dated_from=date(2015, 1, 1) + timedelta(days=n * 20),
        )
        for n in range(many // 10)
    ]
    for number in range(many):
        commitment = CommitmentFactory(dossier=dossier)
        made, reports = letters[number % len(letters)], letters[-1]
        LinkFactory(passage__document=made, commitment=commitment, role=Link.LinkRole.MAKES)
        if number % 5 == 0:
            LinkFactory(passage__document=reports, commitment=commitment)
            MilestoneLinkFactory(commitment=commitment)


def test_detail_asks_the_same_for_10_and_for_200_commitments(client: Client) -> None:
    small, large = DossierFactory(slug="33694"), DossierFactory(slug="33695")
    grow(small, 10)
    grow(large, 200)
    CommitmentFactory(dossier=small, kind=Kind.AANBEVELING)
    CommitmentFactory(dossier=large, kind=Kind.AANBEVELING)

    few = queries_of(lambda: page_of(client, small))
    many = queries_of(lambda: page_of(client, large))

    assert len(few) == len(many)
    assert len(many) < 30
    page = page_of(client, large)
    assert "Alle 201 afspraken van dit dossier in de lijst" in page


def test_list_shows_each_dossier_with_its_numbers(client: Client, dossier: Dossier) -> None:
    page = client.get(reverse("dossier_list")).content.decode()

    assert '<a href="/dossiers/33694/">Internationale Veiligheidsstrategie</a>' in page
    assert "2 documenten, waarvan 1 alleen aangehaald" in page
    assert "<strong>1</strong> afspraak" in page
    assert 'href="/afspraken/?dossier=33694&amp;status=openstaand">1 openstaand</a>' in page


def test_list_holds_no_dossier_of_drafts(client: Client) -> None:
    hidden = CommitmentFactory(draft=True, dossier__title="Nog niet openbaar").dossier

    assert "Nog niet openbaar" not in client.get(reverse("dossier_list")).content.decode()
    client.force_login(UserFactory(data_entry=True))
    assert hidden.title in client.get(reverse("dossier_list")).content.decode()


def test_list_without_dossiers_says_so(client: Client) -> None:
    assert "Er zijn nog geen dossiers" in client.get(reverse("dossier_list")).content.decode()


def test_list_asks_the_same_for_1_and_for_10_dossiers(client: Client, dossier: Dossier) -> None:
    few = queries_of(lambda: client.get(reverse("dossier_list")))
    for _ in range(9):
        CommitmentFactory()
        DocumentFactory()
    many = queries_of(lambda: client.get(reverse("dossier_list")))

    assert len(few) == len(many)


def test_menu_and_records_lead_to_the_dossier(client: Client, dossier: Dossier) -> None:
    MilestoneFactory(slug="van-dit-dossier", dossier=dossier)

    assert 'href="/dossiers/"' in client.get(reverse("commitment_list")).content.decode()
    for address in ("/afspraken/belofte/", "/documenten/33694-63/", "/mijlpalen/van-dit-dossier/"):
        assert 'href="/dossiers/33694/"' in client.get(address).content.decode(), address
