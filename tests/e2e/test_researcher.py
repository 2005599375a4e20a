"""A researcher's day, by keyboard and without an account: from a number to the words, and down the list."""

import re
from contextlib import nullcontext

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from commitments.finding import layout
from tests.e2e.conftest import NARROW, WIDE
from tests.e2e.keyboard import fold_out, follow, pick, tab_to, type_in
from tests.queries import analyse

pytestmark = pytest.mark.e2e

MOTIE = "/afspraken/motie-33694-43/"


def test_researcher_finds_a_motie_by_citation_and_reads_its_passage(dossier: None, page: Page) -> None:
    page.goto("/")
    type_in(page, "Zoek in afspraken, documenten en passages", "33 694, nr. 43", role="searchbox")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"{MOTIE}(\?|$)"))
    expect(page.get_by_text("verdrag of andere bindende internationale regelgeving").first).to_be_visible()
    expect(page.get_by_role("region", name="Stand van zaken")).to_contain_text("In behandeling")

    follow(page, "Kamerstuk 33694-6")

    expect(page).to_have_url(re.compile("/documenten/33694-6.*#"))
    expect(page.locator(":target")).to_be_visible()


def test_citation_leads_to_its_motie_without_javascript(dossier: None, plain_page: Page) -> None:
    page = plain_page
    page.goto("/")
    type_in(page, "Zoek in afspraken, documenten en passages", "33694-43", role="searchbox")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(rf"{MOTIE}(\?|$)"))


def test_first_tab_offers_the_way_past_the_menu(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Ga naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.get_by_role("main")).to_be_focused()


def test_focus_stays_on_the_filter_that_the_reader_ticked(dossier: None, page: Page) -> None:
    page.goto("/afspraken/")
    expect(_count(page)).to_have_text("46 afspraken")
    tab_to(page, "checkbox", "Motie (3)", exact=True)
    page.keyboard.press("Space")
    expect(_count(page)).to_have_text("3 afspraken")
    expect(page.get_by_role("checkbox", name="Motie (3)", exact=True)).to_be_focused()

    page.keyboard.press("Tab")

    expect(page.get_by_role("checkbox", name="Toezegging (33)", exact=True)).to_be_focused()


def test_focus_stays_on_the_order_although_it_is_drawn_anew(dossier: None, page: Page) -> None:
    page.goto("/afspraken/")
    pick(page, "Volgorde", "Oudste eerst")
    expect(page).to_have_url(re.compile("volgorde=oudste"))

    expect(page.get_by_role("combobox", name="Volgorde")).to_be_focused()
    expect(page.get_by_role("combobox", name="Volgorde")).to_have_value("oudste")


@pytest.mark.parametrize("path", ["/documenten/", "/mijlpalen/"])
def test_focus_stays_on_the_dossier_that_the_reader_chose(dossier: None, page: Page, path: str) -> None:
    page.goto(path)
    tab_to(page, "combobox", "Dossier")
    page.keyboard.press("ArrowDown")
    expect(page).to_have_url(re.compile(r"dossier=\w"))

    expect(page.get_by_role("combobox", name="Dossier")).to_be_focused()


def test_menu_and_filters_fold_out_by_keyboard_on_a_narrow_screen(dossier: None, page: Page) -> None:
    page.set_viewport_size(NARROW)
    page.goto("/")
    fold_out(page, "Menu")
    follow(page, "Afspraken", exact=True)
    fold_out(page, "Filters")
    tab_to(page, "checkbox", "Aanbeveling (10)", exact=True)
    page.keyboard.press("Space")

    expect(_count(page)).to_have_text("10 afspraken")


def _count(page: Page) -> Locator:
    return page.locator("#results").get_by_role("status")


def test_choices_that_were_folded_open_stay_open_with_new_numbers(dossier: None, page: Page) -> None:
    page.goto("/afspraken/")
    fold_out(page, "Meer filters")
    tab_to(page, "checkbox", "Aangenomen (2)", exact=True)
    page.keyboard.press("Space")
    expect(_count(page)).to_have_text("2 afspraken")
    page.keyboard.press("Space")
    expect(_count(page)).to_have_text("46 afspraken")

    expect(page.get_by_role("checkbox", name="Aangenomen (2)", exact=True)).to_be_focused()


def test_search_narrows_by_a_facet_and_widens_by_its_chip(dossier: None, page: Page) -> None:
    page.goto("/zoeken/?q=wapens")
    tab_to(page, "checkbox", "Kamerbrief (7)", exact=True)
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("q=wapens&soort=kamerbrief"))
    expect(page.get_by_role("checkbox", name="Kamerbrief (7)", exact=True)).to_be_focused()

    follow(page, "Soort: Kamerbrief verwijder dit filter")

    expect(page).to_have_url(re.compile(r"q=wapens(&volgorde=relevantie)?$"))


def test_on_a_phone_the_folded_filters_tell_how_many_are_chosen(dossier: None, page: Page) -> None:
    page.set_viewport_size(NARROW)
    page.goto("/zoeken/?q=wapens")
    panel = page.locator(".filter-panel > summary")
    expect(panel).not_to_contain_text("gekozen")

    panel.click()
    page.get_by_label("Kamerbrief (7)", exact=True).check()

    expect(panel).to_contain_text("(1 gekozen)")


@pytest.mark.parametrize("address", ["/afspraken/", "/zoeken/?q=wapens"])
def test_on_a_phone_the_filters_tell_what_is_left_and_lead_to_it(
    dossier: None, page: Page, address: str
) -> None:
    page.set_viewport_size(NARROW)
    page.goto(address)
    page.locator(".filter-panel > summary").click()
    way_on = page.get_by_role("link", name="Naar de resultaten")
    expect(way_on).to_be_in_viewport(ratio=1)

    page.get_by_role("checkbox", name=re.compile("^Aanbeveling")).check()
    left = page.locator("#results .result")
    expect(page.locator("#results .chip")).to_have_count(1)

    expect(way_on).to_have_text(f"Naar de resultaten ({left.count()})")
    way_on.click()
    expect(left.first).to_be_in_viewport()
    expect(way_on).not_to_be_in_viewport()


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("address", ["/afspraken/", "/zoeken/?q=kabinet"])
@pytest.mark.parametrize("rows", [50_000, 0], ids=["numbers at once", "numbers a moment later"])
def test_what_the_reader_ticks_stays_in_its_place_on_the_screen(
    dossier: None, page: Page, address: str, size: ViewportSize, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse()
    monkeypatch.setattr(layout, "_SMALL", rows)
    monkeypatch.setattr(layout, "_known", {})
    page.set_viewport_size(size)
    page.goto(address)
    if size == NARROW:
        page.locator(".filter-panel > summary").click()
    choice = page.get_by_role("checkbox", name=re.compile("^Defensie"))
    choice.scroll_into_view_if_needed()
    page.evaluate("window.scrollBy(0, 200)")
    before = _top(choice)

    numbers = page.expect_response(lambda answer: answer.request.headers.get("hx-target") == "facets")
    with nullcontext() if rows else numbers:
        choice.check()

    expect(page.locator("#results .chip")).to_have_count(1)
    expect(page.get_by_text(re.compile("De aantallen zijn precies"))).to_be_attached()
    expect(page.locator(".htmx-request, .htmx-settling, .htmx-swapping")).to_have_count(0)
    assert abs(_top(choice) - before) < 2


def _top(choice: Locator) -> float:
    box = choice.bounding_box()
    assert box
    return box["y"]
