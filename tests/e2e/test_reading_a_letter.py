"""Bringing in a letter and judging what was found in it: by keyboard, without JavaScript, on a phone."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import BrowserContext, Page, expect

from commitments.models import Commitment, Document, Link
from tests.actions.intake.letters import LETTER
from tests.e2e.barriers import barriers_on, sticking_out
from tests.e2e.conftest import NARROW
from tests.e2e.keyboard import (
    fold_out,
    follow,
    press_enter_on,
    press_until_focused,
    sign_in_by_keyboard,
    tab_to,
)

pytestmark = pytest.mark.e2e

SignIn = Callable[[BrowserContext, str], None]
FIND = "[data-find]:focus"


@pytest.fixture
def empty(transactional_db: None, settings: object) -> None:
    """A tracker with the ministries and the demo users, and nothing else."""
    settings.DEBUG = True  # type: ignore[attr-defined]
    fixtures = Path(__file__).parents[2] / "fixtures"
    call_command("loaddata", fixtures / "ministeries.json", verbosity=0)
    call_command("make_demo_users", verbosity=0)
    settings.DEBUG = False  # type: ignore[attr-defined]


def paste(page: Page, text: str = LETTER) -> None:
    """Bring in a pasted letter with the mouse."""
    page.goto("/brieven/nieuw/")
    page.get_by_label("Tekst van de brief").fill(text)
    page.get_by_role("button", name="Lees de tekst").click()
    page.wait_for_url("**/lezen/")


def test_data_entry_reads_a_letter_by_keyboard_until_it_is_public(empty: None, page: Page) -> None:
    page.goto("/")
    sign_in_by_keyboard(page, "gegevensbeheer")
    fold_out(page, "Bijhouden")
    follow(page, "Brieven", exact=True)
    follow(page, "Nieuwe brief")
    tab_to(page, "textbox", "Tekst van de brief")
    page.keyboard.insert_text(LETTER)
    follow(page, "Lees de tekst", role="button")
    follow(page, "Aanvaard alles wat uitdrukkelijk is", role="button")
    press_until_focused(page, "Tab", page.get_by_role("checkbox", name="Sneltoetsen"))
    page.keyboard.press("Space")

    page.keyboard.press("j")  # the title: change it
    expect(page.locator(FIND)).to_contain_text("Titel")
    page.keyboard.press("e")
    expect(page.locator("input:focus")).to_have_value("De voortgang van het werk aan de AIRCW")
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type("Voortgang van de AIRCW")
    page.keyboard.press("Enter")

    expect(page.locator(FIND)).to_contain_text("Komt een toezegging na")
    expect(page.locator("mark.passage--shown").first).to_contain_text("In het commissiedebat")
    page.keyboard.press("x")  # not about us
    expect(page.locator("#progress")).to_contain_text("10 van 10")
    follow(page, "Publiceer dit", role="button")

    expect(page.get_by_text("Alles uit deze brief is openbaar")).to_be_visible()
    letter = Document.objects.get(text__contains="AIRCW")
    assert (letter.title, letter.published_at is None) == ("Voortgang van de AIRCW", False)
    promise = Commitment.objects.get(kind="toezegging")
    assert promise.published_at is not None
    assert promise.links.get().role == Link.LinkRole.MAKES


def test_fulfilment_is_chosen_by_keyboard_and_changes_the_status(
    dossier: None, page: Page, context: BrowserContext, sign_in: SignIn
) -> None:
    sign_in(context, "gegevensbeheer")
    paste(page)
    page.get_by_role("button", name="Publiceer dit").click()
    find = page.locator("[data-find]", has_text="Komt een toezegging na")
    find.get_by_role("searchbox").focus()
    page.keyboard.type("projecten Summit")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(find.get_by_text("Gevonden met")).to_be_visible()
    wanted = find.get_by_role("radio", name="projecten, resultaten en acties")
    wanted.check()
    press_enter_on(page, "Aanvaarden")

    expect(find).to_contain_text("Aanvaard door Joost")
    closed = Commitment.objects.get(slug="toezegging-33694-67-r117")
    assert closed.ministry_status == "afgedaan"
    assert closed.statuschanges.get().evidence.document.reference == "33694-70"


def test_letter_is_read_without_javascript(empty: None, plain_page: Page, sign_in: SignIn) -> None:
    sign_in(plain_page.context, "gegevensbeheer")
    paste(plain_page)
    title = plain_page.locator("[data-find]").first
    title.get_by_role("link", name="Wijzigen").click()
    title.get_by_label("Titel").fill("Voortgang van de AIRCW")
    title.get_by_role("button", name="Opslaan en aanvaarden").click()
    expect(title).to_contain_text("Aanvaard door Joost")
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Voortgang van de AIRCW")

    plain_page.locator("[data-find]").nth(1).get_by_role("button", name="Weglaten").click()
    expect(plain_page.get_by_role("button", name="Toch beoordelen")).to_be_visible()


def test_half_done_letter_is_picked_up_by_a_colleague(
    empty: None, page: Page, context: BrowserContext, another_page: Page, sign_in: SignIn
) -> None:
    sign_in(context, "medewerker-defensie")
    paste(page)
    expect(page.get_by_text("Gegevensbeheer beoordeelt het")).to_be_visible()
    expect(page.get_by_role("button", name="Aanvaarden")).to_have_count(0)

    sign_in(another_page.context, "gegevensbeheer")
    another_page.goto("/brieven/")
    another_page.get_by_role("link", name="De voortgang van het werk aan de AIRCW").click()
    another_page.get_by_role("button", name="Aanvaarden", exact=True).first.click()
    expect(another_page.locator("#progress")).to_contain_text("1 van 10")


def test_nothing_is_in_the_way_on_any_of_the_pages(
    empty: None, page: Page, context: BrowserContext, sign_in: SignIn
) -> None:
    sign_in(context, "gegevensbeheer")
    page.goto("/brieven/")
    assert not barriers_on(page)
    page.goto("/brieven/nieuw/")
    assert not barriers_on(page)
    page.get_by_role("button", name="Lees de tekst").click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert not barriers_on(page)
    paste(page)
    assert not barriers_on(page)
    page.locator("[data-find]", has_text="Doet een toezegging").get_by_role("link", name="Wijzigen").click()
    expect(page.get_by_label("Uiterste dag")).to_be_visible()
    find = page.locator("[data-find]", has_text="Komt een toezegging na")
    find.get_by_role("button", name="Aanvaarden").click()
    expect(find.get_by_role("alert")).to_be_visible()
    assert not barriers_on(page)


def test_on_a_phone_the_letter_stands_below_the_finds(
    empty: None, page: Page, context: BrowserContext, sign_in: SignIn
) -> None:
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    sign_in(context, "gegevensbeheer")
    paste(page)

    finds, text = page.locator(".desk__finds").bounding_box(), page.locator(".desk__text").bounding_box()
    assert finds
    assert text
    assert text["y"] > finds["y"] + finds["height"] - 1
    assert not sticking_out(page)
    assert not barriers_on(page)
    page.locator(".desk__text > summary").click()
    expect(page.locator(".desk__scroll")).not_to_be_visible()


def test_keyboard_goes_on_behind_the_last_find_and_enter_saves(
    empty: None, page: Page, context: BrowserContext, sign_in: SignIn
) -> None:
    sign_in(context, "gegevensbeheer")
    weak = "Het kabinet wil zich blijven inzetten voor internationale afspraken over militaire AI.\n\n"
    paste(page, LETTER.replace("De Minister van Defensie,", weak + "De Minister van Defensie,"))
    page.get_by_role("button", name="Aanvaard alles wat uitdrukkelijk is").click()
    expect(page.get_by_role("button", name="Aanvaard alles wat uitdrukkelijk is")).to_have_count(0)
    page.get_by_role("checkbox", name="Sneltoetsen").check()

    page.keyboard.press("j")
    page.keyboard.press("a")  # the title
    expect(page.locator(FIND)).to_contain_text("Komt een toezegging na")
    page.keyboard.press("e")
    expect(page.locator("input:focus")).to_have_value(re.compile("In het commissiedebat"))
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type("De Kamer informeren over de conferentie")
    page.get_by_role("radio", name="Nog niet vastgelegd").press("Space")
    page.keyboard.press("Enter")  # not a search

    summary = page.locator(".shelf__weak > summary")
    expect(summary).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("j")
    expect(page.locator(FIND)).to_contain_text("blijven inzetten")
    promise = Commitment.objects.get(subject="De Kamer informeren over de conferentie")
    assert (promise.ministry_status, promise.lead.slug) == ("afgedaan", "defensie")
