"""Signing in and out, by keyboard."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.keyboard import fill_in_sign_in, fold_out, follow

pytestmark = pytest.mark.e2e


def test_whoever_must_sign_in_comes_out_where_they_were_going(dossier: None, page: Page) -> None:
    wanted = "/afspraken/motie-33694-43/status/ministerie/"
    page.goto(wanted)
    fill_in_sign_in(page, "medewerker-bz")
    expect(page).to_have_url(re.compile(f"{wanted}$"))

    # Under their own name.
    fold_out(page, "Daan")
    follow(page, "Uitloggen", role="button")

    expect(page.get_by_role("link", name="Inloggen")).to_be_visible()


@pytest.mark.parametrize("tab", ["page", "plain_page"])
def test_refused_sign_in_moves_the_focus_to_the_error(
    transactional_db: None, request: pytest.FixtureRequest, tab: str
) -> None:
    page: Page = request.getfixturevalue(tab)
    page.goto("/inloggen/")
    fill_in_sign_in(page, "medewerker-bz", password="verkeerd")

    expect(page.get_by_role("alert")).to_contain_text("Er is iets niet goed ingevuld")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("textbox", name="Gebruikersnaam")).to_have_value("medewerker-bz")
    expect(page).to_have_title(re.compile("^Fout:"))
