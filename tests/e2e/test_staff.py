"""A ministry's day, by keyboard: a status with its evidence, and what stands in the way of one."""

import re

import pytest
from playwright.sync_api import Page, expect

from commitments.models import Commitment
from tests.e2e.keyboard import (
    choose,
    fill_in_sign_in,
    follow,
    let_settle,
    press_enter_on,
    sign_in_by_keyboard,
    tab_to,
    type_in,
)

pytestmark = pytest.mark.e2e

MOTIE = "/afspraken/motie-33694-43/"
PROMISE = "/afspraken/toezegging-33694-67-r117/"
HELD_BY_BZ_ALONE = "/afspraken/toezegging-33694-63-r80/"
QUOTE = "waarmee uitvoering wordt gegeven aan de motie"


def test_staff_update_a_status_with_evidence(dossier: None, page: Page) -> None:
    page.goto(PROMISE)
    sign_in_by_keyboard(page, "medewerker-defensie")
    page.goto(PROMISE)
    press_enter_on(page, "Bijwerken", role="link")
    expect(page.locator("#status-form")).to_be_focused()
    choose(page, "Afgedaan gemeld")
    type_in(page, "In welke brief staat dit", "33694-68", role="searchbox")
    expect(page.get_by_text("1 brief gevonden")).to_be_visible()
    expect(page.get_by_role("searchbox", name="In welke brief staat dit")).to_be_focused()
    choose(page, "Kamerstuk 33694-68")
    type_in(
        page,
        "De zin waarin het staat",
        "Met deze brief informeren wij uw Kamer over de uitkomsten van de REAIM Summit.",
    )
    type_in(page, "Waar staat die zin", "blz. 1")
    press_enter_on(page, "Opslaan")

    expect(page.get_by_text("De status is bijgewerkt.")).to_be_visible()
    expect(page.locator("#status-form")).to_be_focused()
    expect(page.get_by_role("region", name="Stand van zaken")).to_contain_text("Afgedaan gemeld")
    expect(page.locator("#verloop")).to_contain_text("uitkomsten van de REAIM Summit")
    assert Commitment.objects.get(slug="toezegging-33694-67-r117").ministry_status == "afgedaan"


def test_what_was_typed_outlives_the_session(dossier: None, page: Page) -> None:
    page.goto(PROMISE)
    sign_in_by_keyboard(page, "medewerker-defensie")
    page.goto(PROMISE)
    press_enter_on(page, "Bijwerken", role="link")
    choose(page, "In behandeling")
    type_in(page, "Toelichting", "Wij werken eraan.")
    page.context.clear_cookies(name="sessionid")
    press_enter_on(page, "Opslaan")

    expect(page.get_by_text("U was niet meer ingelogd.")).to_be_visible()
    fill_in_sign_in(page, "medewerker-defensie")
    press_enter_on(page, "Opslaan wat ik had ingevuld")

    expect(page.get_by_text("De status is bijgewerkt.")).to_be_visible()
    expect(page.locator("#verloop")).to_contain_text("Wij werken eraan.")


def test_staff_of_another_ministry_cannot_update(dossier: None, page: Page) -> None:
    page.goto(HELD_BY_BZ_ALONE)
    sign_in_by_keyboard(page, "medewerker-defensie")
    page.goto(HELD_BY_BZ_ALONE)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("link", name="Bijwerken")).to_have_count(0)

    response = page.goto(f"{HELD_BY_BZ_ALONE}status/ministerie/")

    assert response is not None
    assert response.status == 403
    expect(page.get_by_role("heading", level=1)).to_have_text("U mag deze pagina niet zien")


def test_status_update_works_without_javascript(dossier: None, plain_page: Page) -> None:
    page = plain_page
    page.goto(MOTIE)
    sign_in_by_keyboard(page, "coordinator-bz")
    page.goto(MOTIE)
    follow(page, "Bijwerken")
    expect(page).to_have_url(re.compile("/status/ministerie/$"))
    choose(page, "Deels afgedaan gemeld")
    type_in(page, "In welke brief staat dit", "33694-67", role="searchbox")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    choose(page, "Kamerstuk 33694-67")
    type_in(page, "De zin waarin het staat", QUOTE)
    type_in(page, "Waar staat die zin", "regel 12")
    follow(page, "Opslaan", role="button")

    expect(page).to_have_url(re.compile(f"{MOTIE}$"))
    expect(page.get_by_text("De status is bijgewerkt.")).to_be_visible()
    expect(page.get_by_role("region", name="Stand van zaken")).to_contain_text("Deels afgedaan gemeld")


def test_second_of_two_savers_sees_what_changed_and_keeps_their_text(
    dossier: None, page: Page, another_page: Page
) -> None:
    for tab, username in ((page, "medewerker-bz"), (another_page, "coordinator-bz")):
        tab.goto(MOTIE)
        sign_in_by_keyboard(tab, username)
        tab.goto(f"{MOTIE}status/ministerie/")
    for tab, note in ((another_page, "Eerste"), (page, "Tweede")):
        choose(tab, "Afgedaan gemeld")
        type_in(tab, "In welke brief staat dit", "33694-67", role="searchbox")
        expect(tab.get_by_text("1 brief gevonden")).to_be_visible()
        choose(tab, "Kamerstuk 33694-67")
        type_in(tab, "De zin waarin het staat", QUOTE)
        type_in(tab, "Waar staat die zin", "regel 12")
        type_in(tab, "Toelichting", note)
        press_enter_on(tab, "Opslaan")
        expect(tab.get_by_text("Bezig met opslaan")).to_be_hidden()

    expect(another_page.get_by_text("De status is bijgewerkt.")).to_be_visible()
    expect(page.get_by_text("Iemand anders was u voor.")).to_be_visible()
    expect(page.locator("#status-form")).to_be_focused()
    expect(page.get_by_role("textbox", name="Toelichting")).to_have_value("Tweede")


def test_refused_form_moves_the_focus_to_its_errors_and_from_there_to_the_field(
    dossier: None, page: Page
) -> None:
    page.goto(MOTIE)
    sign_in_by_keyboard(page, "medewerker-bz")
    page.goto(f"{MOTIE}status/ministerie/")
    press_enter_on(page, "Opslaan")
    expect(page.get_by_role("alert")).to_contain_text("Er is iets niet goed ingevuld")
    expect(page.get_by_role("alert")).to_be_focused()

    let_settle(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_role("radio", name="Afgedaan gemeld", exact=True)).to_be_focused()


def test_arrows_through_the_letters_keep_the_last_choice(dossier: None, page: Page) -> None:
    """Each step asks for the sentences of that letter; an early answer must not undo a later step."""
    page.goto(MOTIE)
    sign_in_by_keyboard(page, "medewerker-bz")
    page.goto(f"{MOTIE}status/ministerie/")
    type_in(page, "In welke brief staat dit", "REAIM", role="searchbox")
    expect(page.get_by_text("brieven gevonden")).to_be_visible()
    third = page.locator('input[name="document"]').nth(3)
    tab_to(page, "radio", "Geen van deze brieven")
    with page.expect_response(re.compile(f"document={third.get_attribute('value')}")):
        for _press in range(3):
            page.keyboard.press("ArrowDown")

    expect(page.get_by_text("Bekende zinnen uit deze brief")).to_be_visible()
    expect(third).to_be_checked()
    expect(third).to_be_focused()
