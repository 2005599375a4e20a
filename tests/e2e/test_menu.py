"""The menu: what does not fit on one line folds out, by keyboard, without JavaScript, at any width."""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from playwright.sync_api import BrowserContext, Page, expect

from commitments.models import Membership
from tests.e2e.barriers import barriers_on, sticking_out
from tests.e2e.keyboard import fold_out, has_focus

pytestmark = pytest.mark.e2e
SignIn = Callable[[BrowserContext, str], None]
# From a phone to a desktop; 640 is a window of 1280 enlarged to 200 percent.
WIDTHS = (320, 390, 640, 768, 960, 1023, 1024, 1100, 1152, 1279, 1280, 1440)


def test_fold_opens_and_closes_by_keyboard(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn
) -> None:
    sign_in(context, "gegevensbeheer")
    page.goto("/begrippen/")
    letters = page.get_by_role("banner").get_by_role("link", name="Brieven")
    expect(letters).to_be_hidden()

    fold_out(page, "Bijhouden")
    expect(letters).to_be_visible()
    page.keyboard.press("Tab")
    assert has_focus(letters)
    page.keyboard.press("Escape")

    expect(letters).to_be_hidden()
    assert has_focus(page.locator("summary", has_text="Bijhouden"))


def test_one_fold_is_open_at_a_time_and_none_when_somebody_goes_on(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn
) -> None:
    sign_in(context, "gegevensbeheer")
    page.goto("/begrippen/")
    open_folds = page.locator(".menu-fold[open]")

    page.locator("summary", has_text="Meer").click()
    page.locator("summary", has_text="Bijhouden").click()
    expect(open_folds).to_have_count(1)
    page.get_by_role("heading", level=1).click()

    expect(open_folds).to_have_count(0)


def test_folds_open_without_javascript(plain_page: Page, dossier: None) -> None:
    plain_page.goto("/")
    plain_page.locator("summary", has_text="Meer").click()
    plain_page.get_by_role("banner").get_by_role("link", name="Mijlpalen").click()

    expect(plain_page.get_by_role("heading", level=1)).to_contain_text("Mijlpalen")
    # One sees in the closed menu where one is.
    weight = plain_page.locator("summary", has_text="Meer").evaluate("e => getComputedStyle(e).fontWeight")
    assert int(weight) > 500


def at_a_ministry() -> None:
    """Let the keeper of the data coordinate a ministry too, under a long name: the fullest header."""
    keeper = get_user_model().objects.get(username="gegevensbeheer")
    keeper.last_name = "van Wassenaer-Obdam tot Duivenvoorde"
    keeper.save()
    coordinator = Membership.objects.filter(role=Membership.MemberRole.COORDINATOR).first()
    assert coordinator is not None
    Membership.objects.create(user=keeper, ministerie=coordinator.ministerie, role=coordinator.role)


def test_full_header_leads_everywhere_by_keyboard(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn
) -> None:
    at_a_ministry()
    sign_in(context, "gegevensbeheer")
    header = page.get_by_role("banner")
    page.set_viewport_size({"width": 1100, "height": 900})
    page.goto("/begrippen/")
    fold_out(page, "Meer")
    page.keyboard.press("Tab")
    assert has_focus(header.get_by_role("link", name="Adviezen"))
    fold_out(page, "Joost")
    expect(header.locator(".site-account p")).to_have_text("Joost van Wassenaer-Obdam tot Duivenvoorde")

    page.set_viewport_size({"width": 960, "height": 900})
    page.goto("/begrippen/")
    fold_out(page, "Menu")
    page.keyboard.press("Tab")
    assert has_focus(header.get_by_role("link", name="Afspraken"))
    for name in ("Mijn werk", "Adviezen", "Brieven"):
        expect(header.get_by_role("link", name=name)).to_be_visible()


@pytest.mark.parametrize("works_there", [False, True], ids=["keeps", "keeps-and-works-there"])
@pytest.mark.parametrize("language", ["Nederlands", "English"])
def test_header_of_keepers_fits_at_every_width(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn, language: str, *, works_there: bool
) -> None:
    if works_there:
        at_a_ministry()
    sign_in(context, "gegevensbeheer")
    page.goto("/voorstellen/")
    if language == "English":
        page.locator("summary", has_text="Joost").click()
        page.get_by_role("button", name=language).click()
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found += sticking_out(page)
        height = page.get_by_role("banner").evaluate("e => e.getBoundingClientRect().height")
        if height > 80:
            found.append(f"{width}: the header is {height} high")
        box = page.get_by_role("banner").get_by_role("searchbox").bounding_box() if width >= 1024 else None
        if box is not None and box["width"] < 150:
            found.append(f"{width}: nothing can be read in the search box of {box['width']}")

    assert not found


@pytest.mark.parametrize("width", [390, 1280])
def test_open_menu_has_no_barriers(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn, width: int
) -> None:
    sign_in(context, "gegevensbeheer")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/voorstellen/")
    page.locator("summary", has_text="Menu" if width == 390 else "Bijhouden").click()

    expect(page.get_by_role("banner").get_by_role("link", name="Voorstellen")).to_be_visible()
    assert not barriers_on(page)
    page.emulate_media(color_scheme="dark")
    assert not barriers_on(page, colours_alone=True)
