"""The facets on both lists: numbers at once or a moment later, kept in the address, without drafts."""

import re
from contextlib import contextmanager
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pytest
from django.http import HttpResponse
from django.test import Client

from commitments.actions.search import index_in_batches
from commitments.finding import how_many, layout
from commitments.finding.facets import samples
from commitments.finding.facets.counting import Facets
from commitments.finding.search import TooBroadError
from commitments.views import commitments as views
from commitments.views import faceted
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    MinisterieFactory,
    MotieFactory,
    SubmitterFactory,
    UserFactory,
)
from tests.html import links_in, text_of
from tests.queries import analyse, queries_of

pytestmark = pytest.mark.django_db

LIST, SEARCH = "/afspraken/", "/zoeken/?q=zeewier"
HTMX = {"HX-Request": "true", "HX-Target": "results"}
FOR_FACETS = {"HX-Request": "true", "HX-Target": "facets"}


@pytest.fixture
def records() -> None:
    """Twelve about seaweed, so that a search needs nothing that lacks it; and drafts about it."""
    bz, defensie = MinisterieFactory(slug="bz", name="Buitenlandse Zaken"), MinisterieFactory(slug="defensie")
    dossier = DossierFactory(slug="33694")
    for n in range(4):
        CommitmentFactory(subject=f"Zeewier {n}", held_by=[bz], dossier=dossier)
        motie = MotieFactory(
            commitment__subject=f"Zeewier oogsten {n}",
            commitment__held_by=[defensie, bz],
            commitment__reference=f"31111-{n + 10}",
        )
        SubmitterFactory(motie=motie, surname="Koopmans", given="")
        DocumentFactory(title=f"Brief over zeewier {n}", dossier=dossier)
    # The paper of a motie that is there is no second record.
    DocumentFactory(title="Zeewier oogsten 0", kind="motie", reference="31111-10")
    DocumentFactory(title="Zeewier verslag", kind="verslag", draft=True)
    MotieFactory(
        commitment__subject="Zeewier geheim",
        commitment__draft=True,
        commitment__held_by=[MinisterieFactory(slug="geheim", name="Geheim")],
    )
    list(index_in_batches())


def facets_of(response: HttpResponse) -> Facets:
    """The facets that the page shows."""
    shown: Facets = response.context["facets"]
    return shown


def numbers(response: HttpResponse, name: str) -> dict[str, int | None]:
    """The values of one facet with their numbers."""
    [facet] = [one for one in facets_of(response).facets if one.described.name == name]
    return {value.value: value.count for value in facet.values}


def length(response: HttpResponse) -> int:
    """How many the page says that there are."""
    return int(response.context["count"])


@pytest.mark.parametrize("url", [LIST, SEARCH])
def test_panel_is_a_form_that_works_without_scripts(client: Client, records: None, url: str) -> None:
    page = client.get(url)

    assert "Motie (4)" in text_of(page)
    assert "De aantallen zijn precies." in text_of(page)
    boxes = re.findall(
        r'<input type="checkbox" id="facet-soort-motie" name="soort" value="motie"[^>]*>', page.text
    )
    [form] = re.findall(r'form="(\w+)"', boxes[0])
    assert f'<form id="{form}"' in page.text
    assert re.search(r"<button[^>]*>Filters toepassen</button>", page.text)


SEARCHES = (
    "",
    "&soort=motie",
    "&soort=kamerbrief",
    "&soort=motie&soort=kamerbrief",
    "&ministerie=bz&soort=motie",
)


@pytest.mark.parametrize("question", SEARCHES)
def test_search_facets_have_the_length_of_the_list_they_lead_to(
    client: Client, records: None, question: str
) -> None:
    shown = facets_of(client.get(f"{SEARCH}{question}"))

    seen = 0
    for facet in shown.facets:
        name = facet.described.name
        others = re.sub(rf"&{name}=[^&]*", "", question)
        for value in facet.values:
            found = client.get(f"{SEARCH}{others}&{urlencode({name: value.value})}").context["search"]
            assert found.with_all == value.count, (name, value)
            seen += 1
    assert seen >= 3


def test_search_facets_count_both_tables_by_kind(client: Client, records: None) -> None:
    page = client.get(SEARCH)

    assert numbers(page, "soort") == {"motie": 4, "toezegging": 4, "kamerbrief": 4}
    assert numbers(page, "ministerie") == {"bz": 8, "defensie": 4}


def test_years_and_dossiers_hold_letters_too(client: Client) -> None:
    DocumentFactory(
        title="Brief over zeewier",
        dated_from=date(2019, 5, 1),
        dated_to=date(2019, 5, 1),
        dossier__slug="12345",
    )
    CommitmentFactory(
        subject="Zeewier op zee", made_from=date(2020, 1, 1), made_to=date(2020, 1, 1), dossier=None
    )

    list(index_in_batches())

    page = client.get(SEARCH)
    assert (numbers(page, "jaar")["2019"], numbers(page, "dossier")["12345"]) == (1, 1)
    for chosen in ("jaar=2019", "dossier=12345"):
        found = client.get(f"{SEARCH}&{chosen}").context["search"].found
        assert [one.candidate.title for one in found] == ["Brief over zeewier"]


def test_facet_that_only_commitments_have_leaves_documents_out(client: Client, records: None) -> None:
    page = client.get(f"{SEARCH}&ministerie=bz")

    assert length(page) == 8
    assert numbers(page, "soort") == {"motie": 4, "toezegging": 4}
    assert numbers(page, "ministerie") == {"bz": 8, "defensie": 4}


@pytest.mark.parametrize("url", [LIST, SEARCH])
def test_drafts_are_in_no_number_for_a_visitor(client: Client, records: None, url: str) -> None:
    page = client.get(url)
    assert "Geheim" not in page.text
    assert (numbers(page, "soort")["motie"], "geheim" in numbers(page, "ministerie")) == (4, False)
    assert "verslag" not in numbers(page, "soort")

    client.force_login(UserFactory(data_entry=True))
    page = client.get(url)
    assert (numbers(page, "soort")["motie"], numbers(page, "ministerie")["geheim"]) == (5, 1)


def test_ministry_with_drafts_alone_cannot_be_asked_by_a_visitor(client: Client, records: None) -> None:
    assert length(client.get(f"{LIST}?ministerie=geheim")) == 0


@pytest.mark.parametrize("url", [LIST, SEARCH])
def test_fragment_brings_the_numbers_along(client: Client, records: None, url: str) -> None:
    joint = "&" if "?" in url else "?"
    fragment = client.get(f"{url}{joint}soort=motie", headers=HTMX)

    assert fragment.text.strip().startswith('<div id="results">')
    assert '<div id="facets" hx-swap-oob="true">' in fragment.text
    assert "<html" not in fragment.text


@pytest.mark.parametrize("url", [LIST, SEARCH])
def test_above_the_limit_the_numbers_come_a_moment_later(
    client: Client, records: None, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(how_many, "EXACT", 3)
    monkeypatch.setattr(views, "PAGE_SIZE", 3)

    page = client.get(url)

    assert "Motie (" not in text_of(page)
    assert 'id="facet-soort-motie"' in page.text
    assert 'hx-trigger="load"' in page.text
    [later] = [link for link in links_in(page) if "aantallen=ja" in link]
    address = url.partition("?")[0] + later
    fragment, plain = client.get(address, headers=FOR_FACETS), client.get(address)
    assert fragment.text.strip().startswith('<div id="facets">')
    assert "Brief over" not in fragment.text
    for response in (fragment, plain):
        assert "Motie (4)" in text_of(response)
        assert 'hx-trigger="load"' not in response.text


@pytest.mark.parametrize("url", [LIST, SEARCH])
def test_in_a_large_table_the_numbers_of_what_is_not_chosen_come_a_moment_later(
    client: Client, records: None, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse()
    monkeypatch.setattr(layout, "_known", {})
    monkeypatch.setattr(layout, "_SMALL", 0)
    chosen = f"{url}{'&' if '?' in url else '?'}soort=motie"

    assert "Motie (4)" in text_of(client.get(url))
    assert "Motie (" not in text_of(client.get(chosen))
    assert "Motie (4)" in text_of(client.get(f"{chosen}&aantallen=ja"))


@pytest.mark.parametrize("url", [LIST, SEARCH])
def test_numbers_of_the_newest_only_say_so(
    client: Client, records: None, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(samples, "NEWEST", 3)
    monkeypatch.setattr(faceted, "NEWEST", 3)

    assert "De aantallen zijn uit de nieuwste 3." in text_of(client.get(url))


@pytest.mark.parametrize("url", [LIST, SEARCH])
def test_numbers_that_take_too_long_are_left_out_and_the_filters_work(
    client: Client, records: None, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> Any:
        raise TooBroadError

    monkeypatch.setattr(faceted.counting, "counted", stopped)

    fragment = client.get(f"{url}{'&' if '?' in url else '?'}soort=motie", headers=FOR_FACETS)

    assert "duurde te lang. De filters werken wel." in text_of(fragment)
    assert 'hx-trigger="load"' not in fragment.text
    assert re.search(r'id="facet-soort-motie"[^>]* checked', fragment.text)


def test_count_above_the_limit_is_about_until_somebody_asks(
    client: Client, records: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(how_many, "EXACT", 3)
    monkeypatch.setattr(views, "PAGE_SIZE", 3)
    analyse()

    page = client.get(f"{LIST}?soort=motie&soort=toezegging&na=9999-01-01_1")

    assert re.search(r"circa \d+ afspraken Tel precies", text_of(page))
    [precisely] = [link for link in links_in(page) if "tel=precies" in link]
    assert "na=" not in precisely
    counted = client.get(LIST + precisely)
    assert "8 afspraken" in text_of(counted)
    assert "circa" not in text_of(counted)
    assert not [link for link in links_in(counted) if "na=" in link and "tel=" in link]


def test_exact_count_that_takes_too_long_says_so(
    client: Client, records: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def stopped() -> Any:
        raise TooBroadError
        yield

    monkeypatch.setattr(how_many, "EXACT", 3)
    monkeypatch.setattr(views, "PAGE_SIZE", 3)
    monkeypatch.setattr(how_many, "limited_time", stopped)

    assert "Precies tellen duurde te lang." in text_of(client.get(f"{LIST}?tel=precies"))


def test_chips_of_the_search_lead_to_the_question_without_them(client: Client, records: None) -> None:
    page = client.get(f"{SEARCH}&ministerie=bz&ministerie=defensie&pagina=1")

    assert "Ministerie: Buitenlandse Zaken" in text_of(page)
    chips = [link for link in links_in(page) if link.startswith(f"{SEARCH}&ministerie")]
    assert chips == [f"{SEARCH}&ministerie=defensie", f"{SEARCH}&ministerie=bz"]


def test_order_by_longest_open_starts_with_the_oldest_open_one(client: Client, records: None) -> None:
    page = client.get(f"{LIST}?volgorde=langst-open")

    rows = page.context["page"].rows
    assert rows == sorted(rows, key=lambda row: (row.made_order, row.pk))
    assert "Alleen wat open is en een datum heeft." in text_of(page)


def test_search_asks_the_same_for_more_values(client: Client, records: None) -> None:
    def ask() -> None:
        assert client.get(f"{SEARCH}").status_code == 200

    ask()
    before = len(queries_of(ask))
    for n in range(10):
        motie = MotieFactory(
            commitment__subject=f"Zeewier snijden {n}",
            commitment__held_by=[MinisterieFactory()],
            commitment__dossier=DossierFactory(),
        )
        SubmitterFactory(motie=motie, surname=f"Naam {n}")
    list(index_in_batches())

    assert len(queries_of(ask)) == before
    assert before <= 42
