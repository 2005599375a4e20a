"""Every page and state, wide and narrow, light and dark: axe finds nothing and nothing sticks out."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.e2e.conftest import NARROW, WIDE

pytestmark = pytest.mark.e2e

PUBLIC = (
    "/",
    "/afspraken/",
    "/afspraken/?q=autonome+wapens&soort=motie&soort=toezegging&status=openstaand",
    "/afspraken/?q=onvindbaarwoord",
    "/afspraken/?q=233694-43",
    "/afspraken/motie-33694-43/",
    "/afspraken/motie-35848-8/",
    "/afspraken/motie-36600-50/",
    "/afspraken/toezegging-33694-67-r117/",
    "/afspraken/aanbeveling-aiv-119-4/",
    "/afspraken/aanbeveling-aiv-119-7/",
    "/documenten/",
    "/documenten/33694-67/",
    "/documenten/beslisnota-reaim-2025/",
    "/documenten/33694-45/",
    "/dossiers/",
    "/adviezen/",
    "/adviezen/aiv-119-cavv-38/",
    "/mijlpalen/",
    "/ministeries/",
    "/bronnen/",
    "/begrippen/",
    "/inloggen/",
    "/bestaat-niet/",
)
STAFF = (
    "/",
    "/afspraken/motie-33694-43/",
    "/afspraken/motie-33694-43/status/ministerie/",
)
KEEPER = (
    "/beheer/",
    "/beheer/commitments/commitment/",
    "/beheer/commitments/commitment/add/?kind=toezegging",
    "/beheer/commitments/document/add/",
    "/afspraken/motie-33694-43/status/kamer/",
)
Check = Callable[[Page], None]


def _sweep(page: Page, paths: tuple[str, ...], check: Check) -> None:
    too_wide = []
    for path in paths:
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the two words
            page.goto(path)
            check(page)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            too_wide.append(path)
    assert not too_wide


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_public_pages_have_no_barriers(
    page: Page, dossier: None, size: Any, axe_finds_nothing: Check
) -> None:
    page.set_viewport_size(size)
    _sweep(page, PUBLIC, axe_finds_nothing)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize(("username", "paths"), [("medewerker-bz", STAFF), ("gegevensbeheer", KEEPER)])
def test_pages_of_those_who_work_have_no_barriers(
    page: Page,
    context: BrowserContext,
    dossier: None,
    sign_in: Callable[[BrowserContext, str], None],
    size: Any,
    username: str,
    paths: tuple[str, ...],
    axe_finds_nothing: Check,
) -> None:
    page.set_viewport_size(size)
    sign_in(context, username)
    _sweep(page, paths, axe_finds_nothing)


def test_pages_in_english_have_no_barriers(page: Page, dossier: None, axe_finds_nothing: Check) -> None:
    page.goto("/afspraken/motie-33694-43/")
    page.get_by_role("button", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"
    _sweep(page, PUBLIC[:6], axe_finds_nothing)


def test_refused_form_has_no_barriers(
    page: Page,
    context: BrowserContext,
    dossier: None,
    sign_in: Callable[[BrowserContext, str], None],
    axe_finds_nothing: Check,
) -> None:
    sign_in(context, "medewerker-bz")
    page.goto("/afspraken/motie-33694-43/status/ministerie/")
    page.get_by_role("button", name="Opslaan").click()
    page.get_by_text("Er is iets niet goed ingevuld").wait_for()
    axe_finds_nothing(page)
