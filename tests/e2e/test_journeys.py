"""The working day of each role, by keyboard, in a real browser."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from commitments.models import Commitment, Document

pytestmark = pytest.mark.e2e

SignIn = Callable[[BrowserContext, str], None]
MOTIE = "/afspraken/motie-33694-43/"
PROMISE = "/afspraken/toezegging-33694-67-r117/"


def tab_to(page: Page, name: str, *, most: int = 80) -> None:
    """Press Tab until the element with this text or label has the focus."""
    for _press in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "() => { const e = document.activeElement; const l = e.labels && e.labels[0];"
            " return [l && l.innerText, e.innerText, e.getAttribute('aria-label')].join(' ') }"
        )
        if name.casefold() in " ".join(focused.split()).casefold():
            return
    pytest.fail(f"Tab never reaches '{name}' on {page.url}")


def test_researcher_finds_a_motie_by_citation_and_reads_its_passage(dossier: None, page: Page) -> None:
    page.goto("/")
    tab_to(page, "Zoek in alle afspraken")
    page.keyboard.type("33 694, nr. 43")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{MOTIE}$"))
    expect(page.get_by_text("verdrag of andere bindende internationale regelgeving").first).to_be_visible()
    expect(page.get_by_role("region", name="Stand van zaken")).to_contain_text("In behandeling")
    tab_to(page, "Kamerstuk 33694-6")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/documenten/33694-.*#"))
    expect(page.locator(":target")).to_be_visible()


def test_staff_update_a_status_with_evidence(
    dossier: None, page: Page, context: BrowserContext, sign_in: SignIn
) -> None:
    sign_in(context, "medewerker-defensie")
    page.goto(PROMISE)
    tab_to(page, "Bijwerken")
    page.keyboard.press("Enter")
    expect(page.locator("#status-form")).to_be_focused()
    tab_to(page, "In behandeling")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(page.get_by_role("radio", name="Afgedaan gemeld", exact=True)).to_be_checked()
    tab_to(page, "In welke brief staat dit")
    page.keyboard.type("33694-68")
    expect(page.get_by_text("1 brief gevonden")).to_be_visible()
    tab_to(page, "Geen van deze brieven")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Kamerstuk 33694-68")).to_be_checked()
    tab_to(page, "De zin waarin het staat")
    page.keyboard.type("Met deze brief informeren wij uw Kamer over de uitkomsten van de REAIM Summit.")
    tab_to(page, "Waar staat die zin")
    page.keyboard.type("blz. 1")
    tab_to(page, "Opslaan")
    page.keyboard.press("Enter")
    expect(page.get_by_text("De status is bijgewerkt.")).to_be_visible()
    expect(page.get_by_role("region", name="Stand van zaken")).to_contain_text("Afgedaan gemeld")
    expect(page.locator("#verloop")).to_contain_text("uitkomsten van de REAIM Summit")
    assert Commitment.objects.get(slug="toezegging-33694-67-r117").ministry_status == "afgedaan"


def test_staff_of_another_ministry_cannot_update(
    dossier: None, page: Page, context: BrowserContext, sign_in: SignIn
) -> None:
    held_by_bz_alone = "/afspraken/toezegging-33694-63-r80/"
    sign_in(context, "medewerker-defensie")
    page.goto(held_by_bz_alone)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("link", name="Bijwerken")).to_have_count(0)
    response = page.goto(f"{held_by_bz_alone}status/ministerie/")
    assert response is not None
    assert response.status == 403
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_status_update_works_without_javascript(dossier: None, plain_page: Page, sign_in: SignIn) -> None:
    page = plain_page
    sign_in(page.context, "coordinator-bz")
    page.goto(MOTIE)
    page.get_by_role("link", name="Bijwerken").click()
    expect(page).to_have_url(re.compile("/status/ministerie/$"))
    page.get_by_label("Deels afgedaan gemeld").check()
    page.get_by_label("In welke brief staat dit").fill("33694-67")
    page.get_by_role("button", name="Zoek", exact=True).last.click()
    page.get_by_label("Kamerstuk 33694-67").first.check()
    page.get_by_label("De zin waarin het staat").fill("waarmee uitvoering wordt gegeven aan de motie")
    page.get_by_label("Waar staat die zin").fill("regel 12")
    page.get_by_role("button", name="Opslaan").click()
    expect(page).to_have_url(re.compile(f"{MOTIE}$"))
    expect(page.get_by_text("De status is bijgewerkt.")).to_be_visible()
    expect(page.get_by_role("region", name="Stand van zaken")).to_contain_text("Deels afgedaan gemeld")


def test_second_of_two_savers_sees_what_changed_and_keeps_their_text(
    dossier: None, page: Page, context: BrowserContext, sign_in: SignIn, browser: Any, live_server: Any
) -> None:
    sign_in(context, "medewerker-bz")
    page.goto(f"{MOTIE}status/ministerie/")
    other = browser.new_context(base_url=live_server.url, locale="nl-NL")
    sign_in(other, "coordinator-bz")
    first = other.new_page()
    for tab, text in ((first, "Eerste"), (page, "Tweede")):
        if tab is first:
            tab.goto(f"{MOTIE}status/ministerie/")
        tab.get_by_label("Afgedaan gemeld", exact=True).check()
        tab.get_by_label("In welke brief staat dit").fill("33694-67")
        tab.get_by_label("Kamerstuk 33694-67").first.check()
        tab.get_by_label("De zin waarin het staat").fill("waarmee uitvoering wordt gegeven aan de motie")
        tab.get_by_label("Waar staat die zin").fill("regel 12")
        tab.get_by_label("Toelichting").fill(text)
        tab.get_by_role("button", name="Opslaan").click()
    expect(page.get_by_text("Iemand anders was u voor.")).to_be_visible()
    expect(page.get_by_label("Toelichting")).to_have_value("Tweede")
    other.close()


def test_data_entry_records_a_toezegging_with_its_letter(
    dossier: None, page: Page, context: BrowserContext, sign_in: SignIn
) -> None:
    sign_in(context, "gegevensbeheer")
    page.goto("/beheer/commitments/document/add/")
    page.get_by_label("Soort", exact=False).first.select_option("kamerbrief")
    page.locator("#id_title").fill("Voortgang van het werk aan de AIRCW")
    page.locator("#id_dated_from").fill("11-03-2024")
    page.locator("#id_passages-0-quote").fill("Ik informeer uw Kamer voor de zomer over de AIRCW.")
    page.locator("#id_passages-0-place").fill("blz. 2")
    page.locator("input[name=_continue]").click()
    letter = Document.objects.get(title="Voortgang van het werk aan de AIRCW")
    passage = letter.passages.get()

    page.goto("/beheer/commitments/commitment/add/?kind=toezegging")
    page.locator("#id_subject").fill("De Kamer informeren over de AIRCW")
    page.locator("#id_text").fill(passage.quote)
    page.locator("#id_made_from").fill("11-03-2024")
    page.locator("input[name=_continue]").click()
    recorded = Commitment.objects.get(subject="De Kamer informeren over de AIRCW")

    assert recorded.kind == "toezegging"
    assert recorded.is_draft
    assert str(recorded.made) == "11 maart 2024"
    assert not Commitment.objects.filter(pk=recorded.pk, published_at__isnull=False).exists()
    page.goto(recorded.get_absolute_url())
    expect(page.get_by_text("Concept: alleen gegevensbeheer ziet dit")).to_be_visible()
