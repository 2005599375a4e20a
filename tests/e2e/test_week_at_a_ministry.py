"""A week at a ministry: dividing the work, asking, answering by mail, a second pair of eyes, handing over.

And, at its end, what a visitor from outside sees of all that: the results, and none of the words behind them.
"""

import re
from collections.abc import Callable
from io import StringIO
from typing import Any
from urllib.parse import quote_plus

import pytest
from django.core import mail
from django.core.management import call_command
from playwright.sync_api import BrowserContext, Locator, Page, expect

from commitments.models import Commitment, Ministerie
from tests.e2e.keyboard import choose, follow, pick, press_enter_on, press_until_focused, tab_to, type_in
from tests.factories import UserFactory

pytestmark = pytest.mark.e2e

SignIn = Callable[[BrowserContext, str], None]

ASKED, ARRANGED, MOVED = (
    "toezegging-kabinetsreactie-aiv-119-r491",
    "toezegging-33694-63-r21",
    "toezegging-33694-63-r44",
)
"""The three that the officer gets: one is asked about, one arranged in place, of one the term moves."""
HANDED_OVER = "toezegging-33694-63-r80"
"""Held by Buitenlandse Zaken alone."""
DISPUTED = "toezegging-33694-63-r7"
"""Closed by the ministry, with no judgement of the Kamer yet."""

OFFICER = "medewerker-bz"
SECOND = "tweede-coordinator-bz"
SENTENCE = "Met deze brief informeren wij uw Kamer over de kabinetsreactie op het WRR-advies."
WHY_LATER = "De conferentie is een jaar uitgesteld."

# Words that nobody outside the ministries may ever read; each stands in none of the dossier's texts.
WAITS_FOR = "de paraaf van afdeling Zonnewende"
INTERNAL_DAY, INTERNAL_TERM = "2022-07-09", "9 juli 2022"
QUESTION = "Ligt het stuk nog bij de Zilverkamer?"
REMARK = "De fractie Regenboogpad is ongerust."
JUDGED = "Netjes, geef dit door aan bureau Klaverblad."
TRANSFER_REASON = "Alleen Defensie heeft een eenheid Maansteen."
TRANSFER_ANSWER = "Onze afdeling Vuurtoren pakt dit op."
INTERNAL = (WAITS_FOR, QUESTION, REMARK, JUDGED, TRANSFER_REASON, TRANSFER_ANSWER)


@pytest.fixture
def coordinators(dossier: None, settings: Any, live_server: Any) -> None:
    """A second coordinator at Buitenlandse Zaken, and a mail server whose links lead here."""
    bz = Ministerie.objects.get(slug="buitenlandse-zaken")
    UserFactory(username=SECOND, first_name="Noor", last_name="", coordinator_of=bz)
    settings.SITE_URL = live_server.url
    settings.HAS_MAIL_SERVER = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


def test_week_at_a_ministry(coordinators: None, page: Page, another_page: Page, sign_in: SignIn) -> None:
    def sit_down(username: str) -> None:
        sign_in(page.context, username)
        page.goto("/werk/")

    sit_down("coordinator-bz")
    _switch_the_second_pair_on(page)
    _divide_the_work(page)
    _arrange_in_place(page)
    _ask(page)

    link = _mailed_link()
    _answer_by_mail(another_page, link)
    assert Commitment.objects.get(slug=ASKED).ministry_status == "openstaand"

    sit_down(SECOND)
    _approve(page, ASKED, remark=JUDGED)
    assert Commitment.objects.get(slug=ASKED).ministry_status == "afgedaan"

    sit_down(OFFICER)
    _remark(page)
    _propose_another_term(page)
    sit_down(SECOND)
    _approve(page, MOVED)
    assert str(Commitment.objects.get(slug=MOVED).due_on) == "2031-12-31"

    sit_down("coordinator-bz")
    _offer(page)
    sit_down("coordinator-defensie")
    _take_over(page)
    held_by = Commitment.objects.get(slug=HANDED_OVER).holders.values_list("ministerie__slug", flat=True)
    assert list(held_by) == ["defensie"]

    sign_in(page.context, "gegevensbeheer")
    _record_that_the_kamer_disputes(page)
    sit_down("coordinator-bz")
    _see_the_dispute(page)
    _read_the_trail(page)
    _see_none_of_it_from_outside(another_page)


def _subject(slug: str) -> str:
    return Commitment.objects.get(slug=slug).subject


def _row(page: Page, slug: str) -> Locator:
    return page.locator(f"#werk-{slug}")


def _switch_the_second_pair_on(page: Page) -> None:
    follow(page, "Werkwijze")
    tab_to(page, "checkbox", "Tweede paar ogen")
    page.keyboard.press("Space")
    follow(page, "Opslaan", role="button")
    expect(page.get_by_text("De werkwijze is bewaard.")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Tweede paar ogen")).to_be_checked()


def _divide_the_work(page: Page) -> None:
    """Three rows get the officer, after a look at what is going to happen."""
    page.goto("/werk/?lijst=zonder-behandelaar")
    for slug in (ASKED, ARRANGED, MOVED):
        tab_to(page, "checkbox", f"Kies: {_subject(slug)}", exact=True)
        page.keyboard.press("Space")
    change = page.get_by_role("button", name="Wijzig de gekozen rijen")
    press_until_focused(page, "Shift+Tab", change)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.get_by_text("U koos 3 rijen.")).to_be_visible()
    pick(page, "Behandelaar", "Daan")
    follow(page, "Bekijk wat er gaat gebeuren", role="button")
    expect(page.get_by_text("Er is nog niets gewijzigd.")).to_be_visible()
    expect(page.get_by_role("cell", name="Daan (nu: niemand)")).to_have_count(3)
    follow(page, "Wijzig 3 rijen", role="button")
    expect(page.get_by_text("3 rijen zijn gewijzigd.")).to_be_visible()
    # Back in the list that they just left.
    expect(page.get_by_role("heading", level=2, name="Zonder behandelaar")).to_be_visible()
    expect(_row(page, ASKED)).to_have_count(0)


def _arrange_in_place(page: Page) -> None:
    """The form opens below its row, and goes when it was saved."""
    page.goto("/werk/")
    row = _row(page, ARRANGED)
    opens = row.get_by_role("link", name="Regelen")
    press_until_focused(page, "Tab", opens)
    page.keyboard.press("Enter")
    expect(row.get_by_role("region", name="Regelen")).to_be_focused()
    # A field for a day has three parts to type in, in an order that depends on the browser's language.
    row.get_by_label("Interne termijn").fill(INTERNAL_DAY)
    type_in(page, "Wacht op", WAITS_FOR)
    press_enter_on(page, "Opslaan")
    expect(row.get_by_text("Dit is bijgewerkt.")).to_be_visible()
    expect(opens).to_be_focused()
    expect(row).to_contain_text(f"wacht op {WAITS_FOR}")
    expect(row).to_contain_text("Daan")
    expect(row.get_by_role("checkbox")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/werk/$"))


def _ask(page: Page) -> None:
    # Up from the row that was just arranged, and from there to what can be done with it.
    press_until_focused(page, "Shift+Tab", _row(page, ASKED).get_by_role("checkbox"))
    page.keyboard.press("Space")
    press_until_focused(page, "Shift+Tab", page.get_by_role("button", name="Vraag de stand van zaken"))
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/werk/uitvragen/nieuw/"))
    type_in(page, "Uw vraag", QUESTION)
    follow(page, "Vraag stellen", role="button")
    expect(page.get_by_text("De vraag is gesteld.")).to_be_visible()


def _mailed_link() -> str:
    """The link in the mail that asks the officer."""
    call_command("send_mail", stdout=StringIO())
    asking = [sent for sent in mail.outbox if sent.subject == f"Hoe staat het met: {_subject(ASKED)}"]
    assert [sent.to for sent in asking] == [[f"{OFFICER}@tracker.example"]]
    (link,) = re.findall(r"\S+/antwoord/\S+", str(asking[0].body))
    return str(link)


def _answer_by_mail(page: Page, link: str) -> None:
    """In a browser in which nobody signed in; the link works once."""
    page.goto(link)
    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(page.get_by_role("link", name="Inloggen")).to_be_visible()
    choose(page, "Een andere status")
    choose(page, "Afgedaan gemeld")
    type_in(page, "In welke brief staat dit", "33694-67")
    type_in(page, "De zin waarin het staat", SENTENCE)
    type_in(page, "Waar staat die zin", "blz. 1")
    follow(page, "Antwoord versturen", role="button")
    expect(page.get_by_role("heading", level=1)).to_have_text("Uw antwoord is binnen")

    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_have_text("Uw antwoord is binnen")
    expect(page.get_by_text("U antwoordde op")).to_be_visible()
    expect(page.get_by_role("button", name="Antwoord versturen")).to_have_count(0)


def _approve(page: Page, slug: str, *, remark: str = "") -> None:
    follow(page, "Voorstellen")
    follow(page, _subject(slug), exact=True)
    choose(page, "Akkoord")
    if remark:
        type_in(page, "Opmerking voor wie het voorstelde", remark)
    follow(page, "Leg uw oordeel vast", role="button")
    expect(page.get_by_text("Akkoord. Het voorstel is uitgevoerd.")).to_be_visible()


def _remark(page: Page) -> None:
    """From the officer's own list, on the page of the work."""
    follow(page, _subject(ARRANGED), exact=True)
    type_in(page, "Opmerking", REMARK, exact=True)
    follow(page, "Voeg toe", role="button")
    expect(page.get_by_role("listitem").filter(has_text=REMARK)).to_be_visible()


def _propose_another_term(page: Page) -> None:
    page.goto("/werk/")
    press_until_focused(page, "Tab", _row(page, MOVED).get_by_role("link", name="Termijn"))
    page.keyboard.press("Enter")
    page.get_by_label("Nieuwe termijn").fill("2031-12-31")
    type_in(page, "Waarom verschuift het", WHY_LATER)
    press_enter_on(page, "Stel dit voor")
    expect(_row(page, MOVED).get_by_text("Uw voorstel ligt bij de coördinator.")).to_be_visible()
    expect(_row(page, MOVED)).to_contain_text("wacht op de coördinator")
    assert str(Commitment.objects.get(slug=MOVED).due_on) == "2023-02-16"


def _offer(page: Page) -> None:
    page.goto(f"/werk/afspraak/{HANDED_OVER}/")
    follow(page, "Draag over aan een ander ministerie")
    pick(page, "Naar welk ministerie", "Defensie")
    type_in(page, "Waarom hoort het daar", TRANSFER_REASON)
    follow(page, "Bied aan", role="button")
    expect(page.get_by_text("De overdracht is aangeboden.")).to_be_visible()


def _take_over(page: Page) -> None:
    follow(page, "Overdrachten")
    follow(page, _subject(HANDED_OVER), exact=True)
    expect(page.get_by_text(TRANSFER_REASON)).to_be_visible()
    choose(page, "Ja, wij nemen het over")
    type_in(page, "Wie wordt verantwoordelijk", "Minister van Defensie")
    type_in(page, "Antwoord", TRANSFER_ANSWER, exact=True)
    follow(page, "Antwoord versturen", role="button")
    expect(page.get_by_text("Uw ministerie heeft de afspraak overgenomen.")).to_be_visible()


def _record_that_the_kamer_disputes(page: Page) -> None:
    page.goto(f"/afspraken/{DISPUTED}/status/kamer/")
    choose(page, "Betwist")
    type_in(page, "In welke brief staat dit", "33694-67", role="searchbox")
    expect(page.get_by_text("1 brief gevonden")).to_be_visible()
    choose(page, "Kamerstuk 33694-67")
    type_in(page, "De zin waarin het staat", "De Kamer vindt dat dit nog niet is gedaan.")
    type_in(page, "Waar staat die zin", "blz. 2")
    press_enter_on(page, "Opslaan")
    expect(page.get_by_text("De status is bijgewerkt.")).to_be_visible()


def _see_the_dispute(page: Page) -> None:
    follow(page, "1 Door de Kamer betwist")
    expect(page.get_by_role("heading", level=2)).to_have_text("Door de Kamer betwist")
    expect(page.get_by_role("heading", level=3)).to_have_text(_subject(DISPUTED))
    expect(_row(page, DISPUTED)).to_contain_text("Afgedaan gemeld")


def _read_the_trail(page: Page) -> None:
    """Inside, all of it is kept: what the outside is searched for below does exist."""
    inside = ""
    for slug in (ASKED, ARRANGED):
        page.goto(f"/werk/afspraak/{slug}/")
        inside += page.get_by_role("main").inner_text()
    page.goto("/werk/overdrachten/")
    follow(page, _subject(HANDED_OVER), exact=True)
    inside += page.get_by_role("main").inner_text()
    assert [words for words in (*INTERNAL, INTERNAL_TERM) if words not in inside] == []


def _see_none_of_it_from_outside(page: Page) -> None:
    """A visitor reads the results, and finds none of the words behind them, not even by searching."""
    changed = (ASKED, ARRANGED, MOVED, HANDED_OVER, DISPUTED)
    pages = [f"/afspraken/{slug}/" for slug in changed]
    pages += [
        "/",
        "/afspraken/",
        "/dossiers/33694/",
        "/ministeries/buitenlandse-zaken/",
        "/ministeries/defensie/",
    ]
    read: dict[str, str] = {}
    for address in pages:
        response = page.goto(address)
        assert response is not None
        assert response.status == 200, address
        read[address] = page.content()
    assert SENTENCE in read[f"/afspraken/{ASKED}/"]
    assert WHY_LATER in read[f"/afspraken/{MOVED}/"]
    assert "Minister van Defensie" in read[f"/afspraken/{HANDED_OVER}/"]
    everything = "\n".join(read.values())
    secret = (*INTERNAL, INTERNAL_DAY, INTERNAL_TERM)
    assert [words for words in secret if words in everything] == []

    for words in ("Zonnewende", "Zilverkamer", "Regenboogpad", "Klaverblad", "Maansteen", "Vuurtoren"):
        page.goto(f"/afspraken/?q={quote_plus(words)}")
        expect(page.locator("li.result")).to_have_count(0)
    page.goto(f"/werk/afspraak/{ARRANGED}/")
    expect(page).to_have_url(re.compile("/inloggen/"))
