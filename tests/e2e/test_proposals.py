"""A keeper judges what the register's rules propose: by keyboard, without JavaScript, and on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from commitments.models import Citation, Proposal
from tests.e2e.barriers import barriers_on, sticking_out
from tests.e2e.conftest import NARROW, WIDE
from tests.e2e.keyboard import has_focus, press_enter_on
from tests.factories import CitationFactory, DocumentFactory, ProposalFactory

pytestmark = pytest.mark.e2e
SignIn = Callable[[BrowserContext, str], None]


@pytest.fixture
def corrections(dossier: None) -> list[Proposal]:
    """Two letters whose citation lacks its chapter."""
    made = []
    for title in ("Eerste brief", "Tweede brief"):
        letter = DocumentFactory(title=title, reference="", reference_basis="")
        citation = CitationFactory(document=letter, printed="36600, nr. 7", normalised="36600-7", target=None)
        made.append(
            ProposalFactory(
                change="correctie",
                commitment=None,
                passage=None,
                document=letter,
                payload={"citation": citation.pk, "normalised": "36600-X-7"},
                reasons="Dat nummer heeft geen stuk in het register, 36600-X-7 wel.",
            )
        )
    return made


def test_accepting_moves_on_to_the_next(
    page: Page, context: BrowserContext, corrections: list[Proposal], sign_in: SignIn
) -> None:
    first, second = reversed(corrections)
    sign_in(context, "gegevensbeheer")
    page.goto("/voorstellen/?soort=verwijzing")

    press_enter_on(page, "Aanvaarden : Tweede brief")

    judged = page.locator(f"#voorstel-{first.pk}")
    expect(judged).to_contain_text("Aanvaard door Joost")
    expect(page.locator(f"#voorstel-{second.pk}")).to_be_focused()
    assert Citation.objects.get(pk=first.payload["citation"]).normalised == "36600-X-7"
    waiting = Proposal.objects.waiting().count()
    expect(page.locator("#progress")).to_contain_text(f"{waiting} voorstellen wachten")


def test_changing_puts_the_focus_in_the_form(
    page: Page, context: BrowserContext, corrections: list[Proposal], sign_in: SignIn
) -> None:
    sign_in(context, "gegevensbeheer")
    page.goto("/voorstellen/?soort=verwijzing")
    press_enter_on(page, "Wijzigen : Tweede brief", role="link")

    field = page.get_by_role("textbox", name="Gelezen als")
    expect(field).to_have_value("36600-X-7")
    expect(field).to_be_focused()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type("36600-V-7")
    press_enter_on(page, "Opslaan en aanvaarden")

    expect(page.locator(f"#voorstel-{corrections[1].pk}")).to_contain_text("Aanvaard door Joost")
    assert Citation.objects.get(pk=corrections[1].payload["citation"]).normalised == "36600-V-7"


def test_dismissing_with_a_remark_needs_no_javascript(
    plain_page: Page, corrections: list[Proposal], sign_in: SignIn
) -> None:
    proposal = corrections[0]
    sign_in(plain_page.context, "gegevensbeheer")
    plain_page.goto("/voorstellen/?soort=verwijzing")
    row = plain_page.locator(f"#voorstel-{proposal.pk}")
    row.locator("summary", has_text="Afwijzen").click()
    row.get_by_role("textbox").fill("Het is een ander stuk.")
    row.get_by_role("button", name="Wijs dit voorstel af").click()

    expect(plain_page.get_by_text("Het voorstel is afgewezen.")).to_be_visible()
    plain_page.get_by_role("link", name="Beoordeeld").click()
    expect(row).to_contain_text("Het is een ander stuk.")
    assert not has_focus(row.get_by_role("button", name="Aanvaarden"))


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_rows_forms_and_what_was_judged_have_no_barriers(
    page: Page, context: BrowserContext, corrections: list[Proposal], sign_in: SignIn, size: dict[str, int]
) -> None:
    sign_in(context, "gegevensbeheer")
    page.set_viewport_size(size)
    found = []
    status = Proposal.objects.waiting().filter(change="status").first()
    assert status is not None
    for path in (
        "/voorstellen/?soort=status",
        f"/voorstellen/?soort=status&open={status.pk}",
        f"/voorstellen/?soort=verwijzing&open={corrections[0].pk}",
        "/voorstellen/?soort=verwijzing",
    ):
        page.emulate_media(color_scheme="light")
        page.goto(path)
        found += barriers_on(page) + sticking_out(page)
        page.emulate_media(color_scheme="dark")
        found += barriers_on(page, colours_alone=True)
    page.get_by_role("button", name="Aanvaarden : Tweede brief").click()
    expect(page.locator(f"#voorstel-{corrections[1].pk}")).to_contain_text("Aanvaard door Joost")
    found += barriers_on(page)

    assert not found
