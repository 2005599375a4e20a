"""A real browser against the real server, with the REAIM dossier in the database."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Playwright, sync_playwright

from tests.e2e.barriers import barriers_on

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 390, "height": 844}


@pytest.fixture(scope="session", autouse=True)
def _beside_an_event_loop() -> Iterator[None]:
    """Playwright's event loop looks like async code to Django; only these tests may say that it is not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield


@pytest.fixture(scope="session")
def playwright(_beside_an_event_loop: None) -> Iterator[Playwright]:
    """Playwright itself, once."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Debian's chromium: Playwright's own download is not needed."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "The browser tests need chromium (Debian: apt-get install chromium)."
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    launched = playwright.chromium.launch(executable_path=path, args=arguments)
    yield launched
    launched.close()


@pytest.fixture
def dossier(transactional_db: None, settings: Any) -> None:
    """The REAIM dossier and the demo users, as `make run` shows them."""
    settings.DEBUG = True
    call_command("load_dossier", verbosity=0)
    call_command("make_demo_users", verbosity=0)
    settings.DEBUG = False


def _breaks_the_policy(message: ConsoleMessage) -> bool:
    """Our own pages keep the policy to the letter; in Django's admin jQuery tries a style that is refused."""
    where = message.page.url if message.page else ""
    return "Content Security Policy" in message.text and "/beheer/" not in where


@contextmanager
def _visitor(browser: Browser, live_server: Any, **options: Any) -> Iterator[BrowserContext]:
    """A browser that nobody used before."""
    opened = browser.new_context(
        base_url=live_server.url, viewport=WIDE, locale="nl-NL", reduced_motion="reduce", **options
    )  # type: ignore[arg-type]
    opened.set_default_timeout(10_000)
    yield opened
    opened.close()


@pytest.fixture
def context(browser: Browser, live_server: Any) -> Iterator[BrowserContext]:
    """A fresh visitor; any request to another host, and any message of the CSP, fails the test."""
    strangers: list[str] = []
    complaints: list[str] = []
    with _visitor(browser, live_server) as opened:
        opened.on("request", lambda r: None if r.url.startswith(live_server.url) else strangers.append(r.url))
        opened.on("console", lambda m: complaints.append(m.text) if _breaks_the_policy(m) else None)
        yield opened
    assert not [url for url in strangers if not url.startswith(("data:", "blob:"))]
    assert not complaints


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """One tab, wide."""
    return context.new_page()


@pytest.fixture
def another_page(browser: Browser, live_server: Any) -> Iterator[Page]:
    """A tab of somebody else, at the same time."""
    with _visitor(browser, live_server) as opened:
        yield opened.new_page()


@pytest.fixture
def plain_page(browser: Browser, live_server: Any) -> Iterator[Page]:
    """A visitor whose browser runs no JavaScript."""
    with _visitor(browser, live_server, java_script_enabled=False) as opened:
        yield opened.new_page()


@pytest.fixture
def sign_in(live_server: Any) -> Callable[[BrowserContext, str], None]:
    """Sign a visitor in without the form, by giving their browser a session."""

    def sign(context: BrowserContext, username: str) -> None:
        client = Client()  # a new one each time: a second sign-in would end the first one's session
        client.force_login(get_user_model().objects.get(username=username))
        cookie = client.cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])

    return sign


@pytest.fixture
def axe_finds_nothing() -> Callable[[Page], None]:
    """Run axe on the page as it is now; list what it finds, with the element."""

    def check(page: Page) -> None:
        assert not barriers_on(page)

    return check
