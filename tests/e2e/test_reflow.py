"""Enlarged to 200 and to 400 percent nothing scrolls sideways (WCAG 2.2, 1.4.10)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.e2e.barriers import sticking_out
from tests.e2e.pages import PUBLIC, REFUSED, STAFF

pytestmark = pytest.mark.e2e

# A window of 1280 pixels holds 640 of the page at 200 percent and 320 at 400.
ENLARGED = (640, 320)


def _sideways(page: Page, paths: tuple[str, ...]) -> list[str]:
    found = []
    for path in paths:
        page.goto(path)
        for width in ENLARGED:
            page.set_viewport_size({"width": width, "height": 450})
            found += sticking_out(page)
    return found


def test_public_pages_fit_when_enlarged(page: Page, dossier: None) -> None:
    assert not _sideways(page, PUBLIC + REFUSED)


def test_pages_of_staff_fit_when_enlarged(
    page: Page,
    context: BrowserContext,
    dossier: None,
    sign_in: Callable[[BrowserContext, str], None],
) -> None:
    sign_in(context, "medewerker-bz")
    assert not _sideways(page, STAFF)
