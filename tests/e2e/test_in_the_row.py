"""Work without leaving the list: status, remark and term below the row, by keyboard, and undoing."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from commitments.models import Commitment, StatusChange, TermChange, WorkEntry
from tests.e2e.barriers import sticking_out
from tests.e2e.conftest import NARROW
from tests.e2e.keyboard import (
    choose,
    fill_in_sign_in,
    follow,
    press_enter_on,
    press_until_focused,
    tab_to,
    type_in,
)

pytestmark = pytest.mark.e2e

SignIn = Callable[[BrowserContext, str], None]

SLUG = "toezegging-33694-63-r44"
OTHER = "toezegging-kabinetsreactie-aiv-119-r491"
SENTENCE = "Met deze brief informeren wij uw Kamer over de kabinetsreactie op het WRR-advies."
REMARK = "De brief ligt bij de minister."
WHY = "Dit hoorde bij een andere toezegging."


@pytest.fixture
def work(dossier: None, page: Page, sign_in: SignIn) -> Page:
    """The work of the whole ministry, for somebody who works there."""
    sign_in(page.context, "medewerker-bz")
    page.goto("/werk/?wie=allen")
    return page


def _row(page: Page, slug: str = SLUG) -> Locator:
    return page.locator(f"#werk-{slug}")


def _open(page: Page, door: str, slug: str = SLUG) -> Locator:
    """Go to a link of the row, press Enter; gives what opened below it, which has the focus."""
    link = _row(page, slug).get_by_role("link", name=re.compile(f"^{door}"))
    press_until_focused(page, "Tab", link)
    page.keyboard.press("Enter")
    opened = page.locator(f"#bij-{slug}").get_by_role("region")
    expect(opened).to_be_focused()
    expect(link).to_have_attribute("aria-expanded", "true")
    return opened


def _number(page: Page, label: str) -> Locator:
    return page.get_by_role("link", name=label).locator("strong")


def test_status_remark_and_term_below_the_row(work: Page, axe_finds_nothing: Callable[[Page], None]) -> None:
    all_work = int(_number(work, "Al het werk").inner_text())

    _open(work, "Status")
    choose(work, "Afgedaan gemeld")
    type_in(work, "In welke brief staat dit", "33694-67", role="searchbox")
    expect(work.get_by_text("1 brief gevonden")).to_be_visible()
    choose(work, "Kamerstuk 33694-67")
    type_in(work, "De zin waarin het staat", SENTENCE)
    type_in(work, "Waar staat die zin", "blz. 1")
    axe_finds_nothing(work)
    press_enter_on(work, "Opslaan")
    expect(_row(work)).to_contain_text("Opgeslagen. De status is bijgewerkt.")
    expect(work.get_by_role("status").filter(has_text="Opgeslagen.")).to_have_count(1)
    expect(_row(work)).to_be_focused()
    expect(_number(work, "Al het werk")).to_have_text(str(all_work - 1))
    assert Commitment.objects.get(slug=SLUG).ministry_status == "afgedaan"

    press_enter_on(work, "Ongedaan maken", role="link")
    expect(work.get_by_text("Dan geldt weer:")).to_be_visible()
    type_in(work, "Waarom maakt u dit ongedaan", WHY)
    axe_finds_nothing(work)
    press_enter_on(work, "Ongedaan maken")
    expect(_row(work)).to_contain_text("De wijziging is ongedaan gemaakt.")
    expect(_row(work).get_by_role("link", name="Status")).to_be_focused()
    expect(_number(work, "Al het werk")).to_have_text(str(all_work))
    entries = StatusChange.objects.filter(commitment__slug=SLUG).order_by("pk")
    assert [entry.note for entry in entries][-2:] == ["", WHY]

    _open(work, "Opmerking")
    type_in(work, "Opmerking", REMARK, exact=True)
    press_enter_on(work, "Voeg toe")
    expect(_row(work)).to_contain_text("Uw opmerking staat erbij.")
    assert WorkEntry.objects.get(commitment__slug=SLUG).text == REMARK

    _open(work, "Termijn")
    press_enter_on(work, "Opslaan")
    expect(_row(work).get_by_role("alert")).to_be_focused()
    # A field for a day has three parts to type in, in an order that depends on the browser's language.
    _row(work).get_by_label("Nieuwe termijn").fill("2031-12-31")
    type_in(work, "Waarom verschuift het", "De conferentie is een jaar uitgesteld.")
    press_enter_on(work, "Opslaan")
    expect(_row(work)).to_contain_text("De termijn is verschoven.")
    expect(_row(work)).to_contain_text("31 december 2031")
    expect(work).to_have_url(re.compile(r"/werk/\?wie=allen$"))
    axe_finds_nothing(work)


def test_term_finds_its_letter_while_typing_and_enter_saves(
    work: Page, axe_finds_nothing: Callable[[Page], None]
) -> None:
    _open(work, "Termijn")
    _row(work).get_by_label("Nieuwe termijn").fill("2031-12-31")
    type_in(work, "In welke brief staat dit", "33694-67", role="searchbox")
    expect(work.get_by_text("1 brief gevonden")).to_be_visible()
    # In the field that looks for a letter Enter looks, and saves nothing.
    with work.expect_response(re.compile(r"/termijn/\?.*&find=1$")):
        work.keyboard.press("Enter")
    choose(work, "Kamerstuk 33694-67")
    expect(work.get_by_role("group", name="Bekende zinnen uit deze brief")).to_be_visible()
    press_enter_on(work, "Vul 26 januari 2023 in")
    expect(_row(work).get_by_label("Gemeld op")).to_have_value("2023-01-26")
    expect(_row(work).get_by_label("Gemeld op")).to_be_focused()
    axe_finds_nothing(work)
    press_until_focused(work, "Shift+Tab", work.get_by_role("textbox", name="De zin waarin het staat"))
    work.keyboard.type(SENTENCE)
    type_in(work, "Waar staat die zin", "blz. 1")
    work.keyboard.press("Enter")
    expect(_row(work)).to_contain_text("De termijn is verschoven.")
    expect(_row(work)).to_contain_text("Staat nu onder")
    moved = TermChange.objects.filter(commitment__slug=SLUG).latest("pk")
    assert moved.evidence is not None
    assert (moved.evidence.quote, moved.effective_to) == (SENTENCE, date(2023, 1, 26))


def test_one_form_of_a_row_is_open_and_the_focus_goes_back_to_its_link(work: Page) -> None:
    _open(work, "Termijn")
    work.keyboard.press("Escape")
    expect(work.locator(f"#bij-{SLUG}")).to_be_empty()
    expect(_row(work).get_by_role("link", name="Termijn")).to_be_focused()

    _open(work, "Regelen")
    press_enter_on(work, "Annuleren", role="link")
    expect(_row(work).get_by_role("link", name="Regelen")).to_be_focused()

    _open(work, "Regelen")
    tab_to(work, "textbox", "Wacht op")
    work.keyboard.type("de landsadvocaat")
    _row(work).get_by_role("link", name="Opmerking").click()
    expect(_row(work).get_by_role("region")).to_have_count(1)
    expect(_row(work).get_by_role("region", name="Opmerking")).to_be_visible()
    # The forms of two rows share no field.
    _row(work, OTHER).get_by_role("link", name="Opmerking").click()
    expect(work.get_by_role("textbox", name="Opmerking", exact=True)).to_have_count(2)
    _row(work, OTHER).get_by_role("link", name="Opmerking").click()
    expect(work.get_by_role("textbox", name="Opmerking", exact=True)).to_have_count(1)


def test_forms_fit_a_phone_in_the_dark(work: Page, axe_finds_nothing: Callable[[Page], None]) -> None:
    work.set_viewport_size(NARROW)  # type: ignore[arg-type]  # two numbers
    work.emulate_media(color_scheme="dark")
    for door in ("Status", "Termijn", "Opmerking", "Regelen"):
        _row(work).get_by_role("link", name=re.compile(f"^{door}")).click()
        expect(_row(work).get_by_role("region")).to_be_focused()
        assert sticking_out(work) == []
        axe_finds_nothing(work)


def test_who_was_signed_out_keeps_their_words(work: Page) -> None:
    _open(work, "Opmerking")
    type_in(work, "Opmerking", REMARK, exact=True)
    work.context.clear_cookies(name="sessionid")
    press_enter_on(work, "Voeg toe")

    expect(work.get_by_text("U was niet meer ingelogd.")).to_be_visible()
    fill_in_sign_in(work, "medewerker-bz")
    press_enter_on(work, "Opslaan wat ik had ingevuld")
    expect(work.get_by_text("Uw opmerking staat erbij.")).to_be_visible()
    expect(work).to_have_url(re.compile(rf"/werk/\?wie=allen#werk-{SLUG}$"))


def test_without_javascript_each_form_is_a_page_that_leads_back_to_the_row(
    dossier: None, plain_page: Page, sign_in: SignIn
) -> None:
    page = plain_page
    sign_in(page.context, "medewerker-bz")
    page.goto("/werk/?wie=allen&lijst=te-laat")
    _row(page).get_by_role("link", name="Opmerking").click()
    expect(page).to_have_url(re.compile(f"/werk/afspraak/{SLUG}/"))
    type_in(page, "Opmerking", REMARK, exact=True)
    follow(page, "Voeg toe", role="button")
    expect(page).to_have_url(re.compile(rf"/werk/\?wie=allen&lijst=te-laat#werk-{SLUG}$"))
    expect(page.get_by_text("Uw opmerking staat erbij.")).to_be_visible()

    _row(page).get_by_role("link", name="Regelen").click()
    type_in(page, "Wacht op", "de landsadvocaat")
    follow(page, "Opslaan", role="button")
    expect(_row(page)).to_contain_text("wacht op de landsadvocaat")
    follow(page, "Ongedaan maken")
    expect(page.get_by_text("Dan geldt weer:")).to_be_visible()
    follow(page, "Maak 1 rij ongedaan", role="button")
    expect(_row(page)).not_to_contain_text("wacht op de landsadvocaat")
