"""/begrippen/: each word has its place, and the other pages link to it."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.formats import date_format

from commitments import glossary
from commitments.statuses import Verdict
from tests.factories import AanbevelingFactory, CommitmentFactory, DocumentFactory, MinisterieFactory
from tests.html import text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
TERM = re.compile(r'<a class="term" href="/begrippen/#([a-z-]+)">')


def test_glossary_gives_each_term_its_address_and_text(client: Client) -> None:
    page = client.get("/begrippen/").content.decode()

    for section in glossary.SECTIONS:
        assert f'id="{section.anchor}"' in page
        for entry in section.entries:
            assert f'id="{entry.anchor}"' in page
    assert "Een belofte van een bewindspersoon aan de Kamer." in page
    assert "artikel 15.20a" in page


def test_glossary_tells_when_it_last_changed(client: Client) -> None:
    assert f"Laatst gewijzigd op {date_format(glossary.CHANGED_ON, 'j F Y')}." in text_of(
        client.get("/begrippen/")
    )


def test_glossary_asks_the_database_nothing(client: Client) -> None:
    assert queries_of(lambda: client.get("/begrippen/")) == []


def test_glossary_is_only_read(client: Client) -> None:
    assert client.post("/begrippen/").status_code == 405
    assert client.head("/begrippen/").status_code == 200


def test_pages_link_their_terms_to_entries_that_exist(client: Client) -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.NOT_STATED)
    ministerie = MinisterieFactory()
    motie = CommitmentFactory(kind="motie", detail__rejected=True, held_by=[ministerie])
    document = DocumentFactory(stub=True)
    anchors = {entry.anchor for section in glossary.SECTIONS for entry in section.entries}
    expected = {
        reverse("commitment_list"): {"motie", "toezegging", "aanbeveling", "bewindspersoon"},
        motie.get_absolute_url(): {"motie", "verworpen", "geen-status", "nog-geen-oordeel", "termijn"},
        aanbeveling.commitment.get_absolute_url(): {"aanbeveling", "geen-uitdrukkelijk-oordeel", "advies"},
        document.get_absolute_url(): {"kamerbrief", "kamerstuk", "alleen-aangehaald", "passage"},
        reverse("advies_list"): {"adviescollege", "oordeel", "aanbeveling"},
        reverse("document_list"): {"kamerbrief", "motie", "verslag", "advies"},
        reverse("dossier_list"): {"dossier", "kamer"},
        reverse("ministerie_list"): {"afspraak"},
        ministerie.get_absolute_url(): {"motie"},
        aanbeveling.advies.get_absolute_url(): {"advies", "geen-uitdrukkelijk-oordeel", "afgeleid"},
    }

    for address, words in expected.items():
        found = set(TERM.findall(client.get(address).content.decode()))
        assert words <= found <= anchors, address
