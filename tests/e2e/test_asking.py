"""A coordinator asks, a colleague answers by the link in the mail, and every page on the way is usable."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from commitments.actions.mail.delivering import deliver
from commitments.models import Assignment, Commitment, Ministerie, OutgoingMail, Proposal
from commitments.statuses import Track
from tests.e2e.barriers import barriers_on, sticking_out
from tests.e2e.conftest import NARROW, WIDE
from tests.factories import OutgoingMailFactory

pytestmark = pytest.mark.e2e

SignIn = Callable[[BrowserContext, str], None]


@pytest.fixture
def commitments(dossier: None) -> list[Commitment]:
    """Return three open commitments, of which the first two have an owner."""
    bz = Ministerie.objects.get(slug="buitenlandse-zaken")
    owner = get_user_model().objects.get(username="medewerker-bz")
    found = list(Commitment.objects.open(Track.MINISTRY).held_by([bz]).order_by("pk")[:3])
    for commitment in found[:2]:
        Assignment.objects.create(commitment=commitment, ministerie=bz, behandelaar=owner)
    return found


def new_address(commitments: list[Commitment]) -> str:
    """Return where these are asked about."""
    return "/werk/uitvragen/nieuw/?" + "&".join(f"afspraak={one.slug}" for one in commitments)


def mailed_link() -> str:
    """Return the path of the link in the last mail that left."""
    list(deliver(limit=10, now=timezone.now()))
    (found,) = re.findall(r"(/antwoord/\S+)", str(mail.outbox[-1].body))[:1]
    return str(found)


def test_question_travels_from_the_coordinator_to_the_answer(
    page: Page, plain_page: Page, context: BrowserContext, commitments: list[Commitment], sign_in: SignIn
) -> None:
    sign_in(context, "coordinator-bz")
    page.goto(new_address(commitments))
    expect(page.get_by_text("Heeft geen behandelaar.")).to_be_visible()
    page.get_by_label("Uw vraag").fill("Haalt u de termijn?")
    page.get_by_role("button", name="Mail bekijken").click()
    shown = page.frame_locator("iframe.mail__frame")
    expect(shown.get_by_text("Haalt u de termijn?")).to_be_visible()
    page.get_by_role("button", name="2 vragen stellen").click()
    expect(page.get_by_text("2 vragen zijn gesteld.")).to_be_visible()

    # A mail program's own browser: no script, and nobody signed in.
    plain_page.goto(mailed_link())
    expect(plain_page.get_by_text("Haalt u de termijn?")).to_be_visible()
    plain_page.get_by_label("Hoe staat het ervoor?").fill("De brief ligt bij de minister.")
    plain_page.get_by_role("button", name="Antwoord versturen").click()
    expect(plain_page.get_by_role("heading", name="Uw antwoord is binnen")).to_be_visible()
    assert Proposal.objects.open().get(change="bericht").reasons == "De brief ligt bij de minister."

    page.goto("/werk/uitvragen/?stand=beantwoord")
    expect(page.get_by_text("De brief ligt bij de minister.")).to_be_visible()


def test_form_shows_what_belongs_to_the_answer(
    page: Page, context: BrowserContext, commitments: list[Commitment], sign_in: SignIn
) -> None:
    sign_in(context, "coordinator-bz")
    page.goto(new_address(commitments[:1]))
    page.get_by_role("button", name="Vraag stellen").click()
    page.goto(mailed_link())

    for choice, status, term in (
        ("Hoe het staat, in eigen woorden", False, False),
        ("Een andere status", True, False),
        ("Een andere termijn", False, True),
    ):
        page.get_by_label(choice).check()
        expect(page.get_by_text("Nieuwe status", exact=True)).to_be_visible(visible=status)
        expect(page.get_by_label("Nieuwe termijn")).to_be_visible(visible=term)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_pages_about_questions_and_mails_have_no_barriers(
    page: Page, context: BrowserContext, commitments: list[Commitment], sign_in: SignIn, size: Any
) -> None:
    page.set_viewport_size(size)
    sign_in(context, "coordinator-bz")
    bz = Ministerie.objects.get(slug="buitenlandse-zaken")
    failed = OutgoingMailFactory(ministerie=bz, state="mislukt", error="Geen gehoor.")
    found: list[str] = []

    def look() -> None:
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # a plain string
            found.extend(barriers_on(page, colours_alone=scheme == "dark"))
        found.extend(sticking_out(page))

    page.goto(new_address(commitments))
    look()
    page.get_by_role("button", name="Mail bekijken").click()
    expect(page.frame_locator("iframe.mail__frame").get_by_role("link").first).to_be_visible()
    look()
    page.get_by_role("button", name="2 vragen stellen").click()
    expect(page.get_by_text("2 vragen zijn gesteld.")).to_be_visible()
    look()
    request = OutgoingMail.objects.exclude(pk=failed.pk).earliest("pk").item.partition(":")[2]
    link = mailed_link()
    for path in (
        f"/werk/uitvragen/{request}/antwoord/",
        "/werk/uitvragen/nieuw/",
        "/werk/uitvragen/?stand=beantwoord",
        "/werk/post/",
        f"/werk/post/{failed.pk}/",
        link,
        "/antwoord/verknoeid/",
    ):
        page.goto(path)
        look()
    page.goto(link)
    page.get_by_label("Een andere status").check()
    page.get_by_role("button", name="Antwoord versturen").click()
    expect(page.get_by_role("alert").first).to_be_visible()
    look()
    assert not found
