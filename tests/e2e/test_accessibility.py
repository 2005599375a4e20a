"""Every page, wide and narrow, light and dark: axe finds nothing and nothing sticks out."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.urls import URLPattern, resolve
from playwright.sync_api import BrowserContext, Page

from commitments.models import Commitment, Document, Ministerie, Motie, StatusChange
from commitments.urls import urlpatterns
from tests.e2e.barriers import barriers_on, sticking_out
from tests.e2e.conftest import NARROW, WIDE
from tests.e2e.pages import ANSWERS_THAT_ARE_NO_PAGE, COORDINATOR, KEEPER, PUBLIC, REFUSED, STAFF
from tests.factories import (
    AbsenceFactory,
    AssignmentFactory,
    BesluitFactory,
    DifferenceJudgementFactory,
    KamerlidFactory,
    MinistryRulesFactory,
    ProposalFactory,
    RecesFactory,
    RegisterRowFactory,
    StemmingFactory,
    SyncCursorFactory,
    SyncRunFactory,
    TermChangeFactory,
    TransferFactory,
    UpdateRequestFactory,
    WorkEntryFactory,
)

pytestmark = pytest.mark.e2e
SIZES = pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])

SignIn = Callable[[BrowserContext, str], None]


def _sweep(page: Page, paths: Iterable[str]) -> list[str]:
    """What is in the way on these pages."""
    found = []
    for path in paths:
        page.emulate_media(color_scheme="light")
        page.goto(path)
        found += barriers_on(page) + sticking_out(page)
        page.emulate_media(color_scheme="dark")
        page.goto(path)
        found += barriers_on(page, colours_alone=True)
    return found


@SIZES
def test_public_pages_have_no_barriers(page: Page, dossier: None, size: Any) -> None:
    page.set_viewport_size(size)
    assert not _sweep(page, PUBLIC + REFUSED)


@SIZES
def test_pages_of_staff_have_no_barriers(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn, size: Any
) -> None:
    sign_in(context, "medewerker-bz")
    page.set_viewport_size(size)
    assert not _sweep(page, STAFF)


@SIZES
def test_pages_of_data_entry_have_no_barriers(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn, size: Any
) -> None:
    motie = Commitment.objects.get(slug="motie-33694-43")
    letter = Document.objects.get(slug="33694-67")
    passage = letter.passages.first()
    reported = StatusChange.objects.select_related("commitment").latest("pk")
    assert passage is not None
    sign_in(context, "gegevensbeheer")
    page.set_viewport_size(size)
    assert not _sweep(
        page,
        (
            *KEEPER,
            f"/beheer/commitments/commitment/{motie.pk}/change/",
            f"/beheer/commitments/document/{letter.pk}/change/",
            f"/beheer/commitments/commitment/add/?kind=toezegging&passage={passage.pk}",
            f"{reported.commitment.get_absolute_url()}status/{reported.pk}/ongedaan/",
        ),
    )


@SIZES
def test_pages_of_the_register_have_no_barriers(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn, size: Any
) -> None:
    motie = Motie.objects.get(commitment__slug="motie-33694-43")
    besluit, member = BesluitFactory(motie=motie), KamerlidFactory()
    Motie.objects.filter(pk=motie.pk).update(decided_by=besluit)
    for vote in ("voor", "tegen", "niet_deelgenomen"):
        stemming = StemmingFactory(besluit=besluit, vote=vote)
    StemmingFactory(besluit=besluit, kamerlid=member, persoon_register_id=member.register_id)
    motie.submitters.update(kamerlid=member, fractie_record=stemming.fractie)
    RegisterRowFactory(commitment=motie.commitment, conflicts={"zaak_number": {"value": "2024Z1"}})
    SyncCursorFactory()
    SyncRunFactory(report={"new": {"moties": 3}, "proposals": 1})
    DifferenceJudgementFactory(commitment=motie.commitment, about="zaak_number")
    sign_in(context, "gegevensbeheer")
    page.set_viewport_size(size)
    assert not _sweep(
        page,
        (
            motie.commitment.get_absolute_url(),
            "/kamerleden/",
            member.get_absolute_url(),
            "/fracties/",
            stemming.fractie.get_absolute_url(),
            "/verschillen/?wat=feiten",
            "/verschillen/afspraken/motie-33694-43/zaak_number/",
            "/bronnen/",
        ),
    )


@SIZES
def test_pages_of_the_work_have_no_barriers(
    page: Page, context: BrowserContext, dossier: None, sign_in: SignIn, size: Any
) -> None:
    motie = Commitment.objects.get(slug="motie-33694-43")
    bz = Ministerie.objects.get(slug="buitenlandse-zaken")
    officer, coordinator = (User.objects.get(username=name) for name in ("medewerker-bz", "coordinator-bz"))
    own: dict[str, Any] = {"commitment": motie, "ministerie": bz}
    MinistryRulesFactory(ministerie=bz)
    AssignmentFactory(**own, behandelaar=officer, internal_due_on=date(2020, 1, 2), waits_for="Defensie")
    WorkEntryFactory(**own, by=officer).mentions.add(coordinator)
    UpdateRequestFactory(**own, asked_of=officer, asked_by=coordinator)
    for due in (date(2029, 1, 1), date(2030, 1, 1)):
        TermChangeFactory(commitment=motie, due_from=due, by=officer)
    of_a_letter = ProposalFactory(
        **own,
        proposed_by=officer,
        quote="De motie is uitgevoerd.",
        payload={"to": "afgedaan", "effective": ["2026-01-01", "2026-01-01", "", "vermeld"], "seen": None},
    )
    in_words = ProposalFactory(
        **own,
        change="bericht",
        passage=None,
        document=None,
        proposed_by=coordinator,
        payload={"note": "Loopt."},
    )
    coming = TransferFactory(to_ministerie=bz, stays_joint=True)
    going = TransferFactory(commitment=motie, from_ministerie=bz)
    AbsenceFactory(user=officer, substitute=coordinator, until_on=date(2099, 1, 1))
    RecesFactory(from_on=date(2099, 7, 5))
    sign_in(context, "coordinator-bz")
    page.set_viewport_size(size)
    assert not _sweep(
        page,
        (
            *COORDINATOR,
            f"/werk/voorstellen/{of_a_letter.pk}/",
            f"/werk/voorstellen/{in_words.pk}/",
            f"/werk/overdrachten/{coming.pk}/",
            f"/werk/overdrachten/{going.pk}/",
        ),
    )


def test_pages_in_english_have_no_barriers(page: Page, dossier: None) -> None:
    page.goto("/afspraken/motie-33694-43/")
    page.get_by_role("button", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert not [found for path in PUBLIC[:8:2] if page.goto(path) for found in barriers_on(page)]


def test_the_sweep_visits_every_page() -> None:
    visited = {resolve(path.partition("?")[0]).url_name for path in PUBLIC + STAFF + COORDINATOR}
    pages = {pattern.name for pattern in urlpatterns if isinstance(pattern, URLPattern)}
    # The reading desk needs a letter with its text: `test_reading_a_letter.py` has one.
    others = {"status_undo", "evidence_search", "letter_read", "letter_add"}
    # Who keeps the data has pages of their own.
    others |= {"kamerlid_detail", "fractie_detail", "difference_judge", "proposal_list"}
    # These have a number in their address: the sweep of the work makes the records.
    others |= {"work_proposal", "work_transfer"}
    # A question has a page of its own sort for each state: `test_asking.py` goes through them.
    others |= {"request_list", "request_new", "request_answer", "mail_list", "mail_detail", "answer_by_link"}
    assert pages - ANSWERS_THAT_ARE_NO_PAGE - visited == others
