"""Pages in a state that no address leads to, refusals and failures among them: no barriers there either."""

from collections.abc import Callable

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.e2e.barriers import barriers_on, sticking_out
from tests.e2e.conftest import NARROW, WIDE
from tests.e2e.keyboard import choose, fill_in_sign_in, press_enter_on, type_in

pytestmark = pytest.mark.e2e

SignIn = Callable[[BrowserContext, str], None]
FORM = "/afspraken/motie-33694-43/status/ministerie/"


def _in_the_way(page: Page) -> list[str]:
    """What is in the way, wide and narrow, light and dark."""
    found = []
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)  # type: ignore[arg-type]  # width and height
        found += barriers_on(page) + sticking_out(page)
    page.emulate_media(color_scheme="dark")
    found += barriers_on(page, colours_alone=True)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]  # width and height
    return found


def test_refused_sign_in_and_the_lock_after_five_of_them(page: Page) -> None:
    page.goto("/inloggen/")
    fill_in_sign_in(page, "medewerker-bz", password="verkeerd")
    assert not _in_the_way(page)
    for _attempt in range(4):
        fill_in_sign_in(page, "medewerker-bz", password="verkeerd")

    expect(page.get_by_role("heading", level=1)).to_have_text("U kunt nu even niet inloggen")
    assert not _in_the_way(page)


def test_form_that_expired(page: Page, context: BrowserContext) -> None:
    page.goto("/inloggen/")
    context.clear_cookies()
    fill_in_sign_in(page, "medewerker-bz")

    expect(page.get_by_role("heading", level=1)).to_have_text("Dit formulier is verlopen")
    assert not _in_the_way(page)


@pytest.mark.parametrize("name", ["413.html", "500.html", "503.html"])
def test_pages_for_what_went_wrong(page: Page, name: str) -> None:
    def answer(route: Route) -> None:
        route.fulfill(content_type="text/html", body=render_to_string(name, {"megabytes": 20}))

    page.route("**/ging-mis/", answer)
    page.goto("/ging-mis/")

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert not _in_the_way(page)


@pytest.mark.parametrize(
    ("status", "advice"),
    [(503, "Zoek iets smaller"), (500, "Laad de pagina opnieuw")],
)
def test_filter_that_fails_says_what_to_do(page: Page, dossier: None, status: int, advice: str) -> None:
    page.goto("/afspraken/")
    page.route("**/afspraken/?*", lambda route: route.fulfill(status=status, body="stuk"))
    page.locator('.filter-panel input[type="checkbox"]:visible').first.check()

    expect(page.get_by_role("status").get_by_text(advice)).to_be_visible()
    assert not _in_the_way(page)


def test_status_form_with_letters_and_with_errors(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn
) -> None:
    sign_in(context, "medewerker-bz")
    page.goto(FORM)
    type_in(page, "In welke brief staat dit", "33694-67", role="searchbox")
    expect(page.get_by_text("1 brief gevonden")).to_be_visible()
    choose(page, "Kamerstuk 33694-67")
    expect(page.get_by_text("Bekende zinnen uit deze brief")).to_be_visible()
    assert not _in_the_way(page)

    press_enter_on(page, "Opslaan")
    expect(page.get_by_role("alert")).to_be_visible()
    assert not _in_the_way(page)


def test_status_form_on_the_page_of_its_afspraak(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn
) -> None:
    sign_in(context, "medewerker-bz")
    page.goto("/afspraken/motie-33694-43/")
    press_enter_on(page, "Bijwerken", role="link")
    expect(page.locator("#status-form")).to_be_focused()

    assert not _in_the_way(page)


@pytest.mark.parametrize("kind", ["commitment", "document"])
def test_admin_form_with_errors(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn, kind: str
) -> None:
    sign_in(context, "gegevensbeheer")
    page.goto(f"/beheer/commitments/{kind}/add/?kind=motie")
    with page.expect_navigation():
        press_enter_on(page, "Opslaan en publiceren")

    expect(page.get_by_role("alert")).to_be_visible()
    assert not _in_the_way(page)
