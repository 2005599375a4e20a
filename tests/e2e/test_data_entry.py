"""Data entry, by keyboard: a letter with its passage, and the toezegging that it makes, for all to read."""

import pytest
from playwright.sync_api import Page, expect

from commitments.models import Commitment, Link
from tests.e2e.keyboard import (
    fold_out,
    follow,
    pick,
    search_and_pick,
    sign_in_by_keyboard,
    tab_to,
    type_in,
)

pytestmark = pytest.mark.e2e

TITLE = "Voortgang van het werk aan de AIRCW"
QUOTE = "Ik informeer uw Kamer voor de zomer van 2024 over de AIRCW."
SUBJECT = "De Kamer informeren over de AIRCW"


def test_data_entry_records_a_toezegging_with_its_letter_and_everybody_reads_both(
    dossier: None, page: Page, another_page: Page
) -> None:
    page.goto("/")
    sign_in_by_keyboard(page, "gegevensbeheer")
    fold_out(page, "Bijhouden")
    follow(page, "Beheer")
    _publish_the_letter(page)
    _publish_its_toezegging(page)

    recorded = Commitment.objects.get(subject=SUBJECT)
    assert (recorded.kind, str(recorded.made), str(recorded.lead)) == (
        "toezegging",
        "11 maart 2024",
        "Defensie",
    )
    assert [(link.role, link.passage.quote) for link in recorded.links.all()] == [
        (Link.LinkRole.MAKES, QUOTE)
    ]
    _read_both(another_page)


def _publish_the_letter(page: Page) -> None:
    """With its passage and its signer; the dossier and the ministry are found by typing."""
    follow(page, "Voer het document in")
    pick(page, "Soort", "Kamerbrief")
    type_in(page, "Titel", TITLE)
    type_in(page, "Eerste dag", "11-03-2024")
    search_and_pick(page, "Dossier", "33694", found="33694")
    type_in(page, "Citaat", QUOTE)
    type_in(page, "Vindplaats", "blz. 2")
    type_in(page, "Ambt", "Minister van Defensie")
    search_and_pick(page, "Ministerie", "defensie", found="Defensie")
    follow(page, "Opslaan en publiceren", role="button")
    expect(page.get_by_text("Gepubliceerd.")).to_be_visible()


def _publish_its_toezegging(page: Page) -> None:
    """From the passage, which fills in the words, the date, the ministry and the link."""
    follow(page, TITLE)
    follow(page, "Toezegging", exact=True)
    type_in(page, "Onderwerp", SUBJECT)
    tab_to(page, "textbox", "Officiële tekst")
    expect(page.locator(":focus")).to_have_value(QUOTE)
    tab_to(page, "combobox", "Passage", exact=True)
    expect(page.locator(":focus")).to_contain_text(QUOTE[:40])
    tab_to(page, "combobox", "Rol")
    expect(page.locator(":focus").locator("option:checked")).to_have_text(str(Link.LinkRole.MAKES.label))
    follow(page, "Opslaan en publiceren", role="button")
    expect(page.get_by_text("Gepubliceerd.")).to_be_visible()


def _read_both(page: Page) -> None:
    """A visitor finds the toezegging by its words, and its letter from there."""
    page.goto("/")
    type_in(page, "Zoek in afspraken, documenten en passages", "informeren AIRCW", role="searchbox")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    follow(page, SUBJECT)
    expect(page.get_by_role("heading", level=1)).to_have_text(SUBJECT)
    expect(page.get_by_role("main").locator("blockquote").first).to_contain_text(QUOTE)
    follow(page, "Kamerbrief, 11 maart 2024")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(page.locator(":target")).to_contain_text(QUOTE)
