"""Using a page without a mouse: Tab, arrows, Enter, Space and letters, and nothing else."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from reaim_tracker.signing_in import DEMO_PASSWORD

MOST_TABS = 200
"""Presses after which whoever looks for something gives up: the longest form has some 120 stops."""


def let_settle(page: Page) -> None:
    """Wait until htmx is done with what it put in the page: at the end of that it moves the focus."""
    expect(page.locator(".htmx-added, .htmx-settling, .htmx-swapping")).to_have_count(0)


def press_until_focused(page: Page, key: str, wanted: Locator, *, most: int = MOST_TABS) -> None:
    """Press this key until one of these elements has the focus; fail when it never comes."""
    let_settle(page)
    for _press in range(most):
        page.keyboard.press(key)
        if has_focus(wanted):
            return
        # An arrow chooses, and just then the answer may be put in the page: without focus for a moment.
        let_settle(page)
        if has_focus(wanted):
            return
    pytest.fail(f"{key} never reaches {wanted} on {page.url}")


def has_focus(wanted: Locator) -> bool:
    """Whether one of these elements has the focus."""
    return bool(wanted.evaluate_all("found => found.includes(document.activeElement)"))


def tab_to(page: Page, role: str, name: str, *, exact: bool = False) -> None:
    """Go to the element that has this role and name for whoever hears the page."""
    wanted = page.get_by_role(role, name=name, exact=exact)  # type: ignore[arg-type]  # the name of a role
    press_until_focused(page, "Tab", wanted)


def follow(page: Page, name: str, *, role: str = "link", exact: bool = False) -> None:
    """Go to a link or a button, press Enter and wait for the next page."""
    tab_to(page, role, name, exact=exact)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def fold_out(page: Page, name: str) -> None:
    """Go to what folds out under this word, and press Enter."""
    press_until_focused(page, "Tab", page.locator("summary", has_text=name))
    page.keyboard.press("Enter")


def press_enter_on(page: Page, name: str, *, role: str = "button") -> None:
    """Go to a button or a link that changes the page without leaving it, and press Enter."""
    tab_to(page, role, name)
    page.keyboard.press("Enter")


def type_in(page: Page, name: str, text: str, *, role: str = "textbox", exact: bool = False) -> None:
    """Go to a field and type in it, in place of what stood there."""
    tab_to(page, role, name, exact=exact)
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type(text)


def choose(page: Page, option: str) -> None:
    """Go to a group of radio buttons and down it until the one that begins with these words is chosen."""
    wanted = page.get_by_role("radio", name=re.compile(f"^{re.escape(option)}"))
    group = page.locator(f'input[type="radio"][name="{wanted.first.get_attribute("name")}"]')
    press_until_focused(page, "Tab", group)
    if not has_focus(wanted):
        press_until_focused(page, "ArrowDown", wanted, most=group.count())
    page.keyboard.press("Space")
    expect(wanted).to_be_checked()


def pick(page: Page, name: str, option: str) -> None:
    """Go to a list that folds out and type the first letters of an option."""
    tab_to(page, "combobox", name)
    page.keyboard.type(option)
    expect(page.locator(":focus").locator("option:checked")).to_have_text(option)


def search_and_pick(page: Page, name: str, typed: str, *, found: str) -> None:
    """Open a field with search of the admin, type, and take the first record that it finds."""
    field = page.get_by_role("combobox", name=name)
    press_until_focused(page, "Tab", field)
    page.keyboard.press("Enter")
    # The list opens first and takes the focus a moment later: what is typed in between is lost.
    expect(page.locator(".select2-container--open .select2-search__field")).to_be_focused()
    page.keyboard.type(typed)
    expect(page.locator(".select2-results__option--highlighted")).to_contain_text(found)
    page.keyboard.press("Enter")
    expect(field).to_contain_text(found)
    expect(field).to_be_focused()


def sign_in_by_keyboard(page: Page, username: str) -> None:
    """From any page: the link at its top, then the form."""
    follow(page, "Inloggen")
    fill_in_sign_in(page, username)


def fill_in_sign_in(page: Page, username: str, *, password: str = DEMO_PASSWORD) -> None:
    """Name, password, Enter."""
    type_in(page, "Gebruikersnaam", username)
    type_in(page, "Wachtwoord", password)
    with page.expect_navigation():
        page.keyboard.press("Enter")
