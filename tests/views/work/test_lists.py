"""My work: who sees what, arranging a row, and changing several at once."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from commitments.models import Assignment, Commitment, Ministerie, WorkEntry
from commitments.statuses import KamerStatus, MinistryStatus, Track
from tests.factories import (
    AbsenceFactory,
    AssignmentFactory,
    CommitmentFactory,
    MinisterieFactory,
    ProposalFactory,
    StatusChangeFactory,
    TransferFactory,
    UpdateRequestFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db

MOST_QUERIES = 17
"""Of the list: for who is signed in, where they work and whom they replace, the numbers, a page of rows and
what stands by them."""


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken", slug="bz")


@pytest.fixture
def officer(bz: Ministerie, client: Client) -> Any:
    user = UserFactory(staff_of=bz, first_name="Daan", last_name="Smit")
    client.force_login(user)
    return user


def work(bz: Ministerie, subject: str, owner: Any = None, **values: Any) -> Commitment:
    commitment = CommitmentFactory(held_by=[bz], subject=subject, **values)
    if owner:
        AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=owner)
    return commitment


def test_staff_begins_with_their_own_and_may_see_the_whole(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    work(bz, "Mijn toezegging", officer)
    work(bz, "Andermans toezegging")

    own, whole = (text_of(client.get(reverse("work_list"), {"wie": who})) for who in ("ik", "allen"))

    assert "Mijn toezegging" in own
    assert "Andermans toezegging" not in own
    assert "Andermans toezegging" in whole
    assert "Andermans toezegging" not in text_of(client.get(reverse("work_list")))


def test_coordinator_begins_with_the_ministry(bz: Ministerie, client: Client) -> None:
    client.force_login(UserFactory(coordinator_of=bz))
    work(bz, "Andermans toezegging")

    assert "Andermans toezegging" in text_of(client.get(reverse("work_list")))


def test_list_shows_only_what_its_number_counts(bz: Ministerie, officer: Any, client: Client) -> None:
    today = timezone.localdate()
    work(bz, "Net te laat", officer, due=today - timedelta(days=1))
    work(bz, "Ruim op tijd", officer, due=today + timedelta(days=300))

    page = text_of(client.get(reverse("work_list"), {"lijst": "te-laat-deze-week"}))

    assert "Net te laat" in page
    assert "Ruim op tijd" not in page
    assert "1 Deze week te laat geworden" in " ".join(page.split())


@pytest.mark.parametrize("nonsense", [{"lijst": "bestaat-niet"}, {"pagina": "-1"}, {"pagina": "99999999"}])
def test_nonsense_in_the_address_shows_the_first_page(
    bz: Ministerie, officer: Any, client: Client, nonsense: dict[str, str]
) -> None:
    work(bz, "Mijn toezegging", officer)

    assert "Mijn toezegging" in text_of(client.get(reverse("work_list"), nonsense))


def test_drafts_and_other_ministeries_are_no_work_here(bz: Ministerie, officer: Any, client: Client) -> None:
    work(bz, "Nog een concept", officer, draft=True)
    work(MinisterieFactory(), "Van een ander", officer)

    page = text_of(client.get(reverse("work_list"), {"wie": "allen"}))

    assert "Nog een concept" not in page
    assert "Van een ander" not in page


def test_without_javascript_it_leads_back_to_where_it_was_asked(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    commitment = work(bz, "Mijn toezegging")
    address = reverse("work_arrange", args=[commitment.slug])
    sent = {"behandelaar": officer.pk, "seen": "0", "next": "/werk/?lijst=stil"}

    assert client.post(address, sent).url == "/werk/?lijst=stil"  # type: ignore[attr-defined]  # a redirect
    elsewhere = {**sent, "seen": "1", "next": "https://example.org/"}
    assert client.post(address, elsewhere).url == "/werk/"  # type: ignore[attr-defined]  # a redirect


def test_second_of_two_savers_sees_what_the_first_wrote_and_keeps_their_text(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    commitment = work(bz, "Mijn toezegging", officer)
    Assignment.objects.update(waits_for="de Raad van State", version=4)
    sent = {"behandelaar": officer.pk, "waits_for": "Defensie", "seen": "3"}

    page = client.post(reverse("work_arrange", args=[commitment.slug]), sent)

    assert "wacht op de Raad van State" in text_of(page)
    assert 'value="Defensie"' in page.text
    assert Assignment.objects.get().waits_for == "de Raad van State"
    again = {**sent, "seen": "4"}
    client.post(reverse("work_arrange", args=[commitment.slug]), again)
    assert Assignment.objects.get().waits_for == "Defensie"


def test_what_another_ministry_holds_does_not_exist_here(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    strange = work(MinisterieFactory(), "Van een ander")

    for name in ("work_item", "work_arrange", "work_term"):
        assert client.get(reverse(name, args=[strange.slug])).status_code == 404


def test_several_rows_are_changed_after_a_preview_that_tells_what_will_not(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    first, second = work(bz, "Eerste", due=date(2030, 1, 1)), work(bz, "Tweede", due=date(2029, 1, 1))
    sent = {
        "afspraak": [first.slug, second.slug],
        "change": "interne-termijn",
        "internal_due_on": "2029-06-01",
        "next": "/werk/?lijst=zonder-termijn",
    }
    address = reverse("work_bulk")

    preview = text_of(client.post(address, sent))

    assert "Eerste 1 juni 2029 (nu: geen)" in preview
    assert "Dit is na de termijn aan de Kamer" in preview
    assert not Assignment.objects.exists()

    done = client.post(address, {**sent, "do": "1"}, follow=True)

    assert done.redirect_chain[-1][0] == "/werk/?lijst=zonder-termijn"
    assert "1 rij is gewijzigd." in text_of(done)
    assert "Tweede: Dit is na de termijn" in text_of(done)
    assert [(one.commitment, one.internal_due_on) for one in Assignment.objects.all()] == [
        (first, date(2029, 6, 1))
    ]


@pytest.mark.parametrize(
    ("change", "value", "told"),
    [
        ("behandelaar", {}, "niemand (nu: Daan Smit)"),
        ("wacht-op", {"waits_for": "akkoord Defensie"}, "akkoord Defensie (nu: niets)"),
        ("opmerking", {"text": "Let op."}, "Opmerking toevoegen Eerste Let op."),
        ("in-behandeling", {}, "In behandeling (nu: Openstaand)"),
    ],
)
def test_preview_tells_what_each_row_gets_and_has_now(
    bz: Ministerie, officer: Any, client: Client, change: str, value: dict[str, str], told: str
) -> None:
    one = work(bz, "Eerste", officer)

    preview = client.post(reverse("work_bulk"), {"afspraak": one.slug, "change": change, **value})

    assert told in text_of(preview)


def test_substitute_is_told_whose_work_it_is_and_until_when(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    away = UserFactory(coordinator_of=bz, first_name="Pieter", last_name="Bos")
    today = timezone.localdate()
    AbsenceFactory(user=away, substitute=officer, from_on=today, until_on=date(2099, 11, 29))
    AbsenceFactory(user=UserFactory(), substitute=officer, from_on=today, until_on=date(2099, 1, 1))

    page = text_of(client.get(reverse("work_list")))

    assert "U vervangt Pieter Bos tot en met 29 november 2099." in page
    assert page.count("U vervangt ") == 1


def test_row_that_the_kamer_disputes_shows_both_judgements(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    disputed = work(bz, "Eerste", officer)
    StatusChangeFactory(commitment=disputed, track=Track.MINISTRY, to=MinistryStatus.DONE)
    StatusChangeFactory(commitment=disputed, track=Track.KAMER, to=KamerStatus.DISPUTED)
    work(bz, "Tweede", officer)

    page = text_of(client.get(reverse("work_list")))

    assert "Afgedaan gemeld Volgens de Kamer: Betwist" in page
    assert page.count("Volgens de Kamer:") == 1


def test_own_question_can_be_answered_from_the_row(bz: Ministerie, officer: Any, client: Client) -> None:
    colleague = UserFactory(staff_of=bz, first_name="Fatima", last_name="")
    shared: dict[str, Any] = {"ministerie": bz, "answer_by": date(2099, 12, 2)}
    mine = UpdateRequestFactory(commitment=work(bz, "Eerste", officer), asked_of=officer, **shared)
    UpdateRequestFactory(commitment=work(bz, "Tweede", officer), asked_of=colleague, **shared)

    page = client.get(reverse("work_list"))

    assert reverse("request_answer", args=[mine.pk]) in page.text
    assert "beantwoord de vraag, uiterlijk 2 december 2099" in text_of(page)
    assert "gevraagd aan Fatima, antwoord uiterlijk 2 december 2099" in text_of(page)


def test_coordinator_sees_how_much_waits_for_them(bz: Ministerie, officer: Any, client: Client) -> None:
    one = work(bz, "Eerste")
    ProposalFactory(commitment=one, ministerie=bz, proposed_by=officer)
    TransferFactory(to_ministerie=bz)
    assert "Voorstellen Overdrachten" in text_of(client.get(reverse("work_list")))

    client.force_login(UserFactory(coordinator_of=bz))

    assert "Voorstellen (1) Overdrachten (1)" in text_of(client.get(reverse("work_list")))


def test_same_change_sent_twice_changes_once(bz: Ministerie, officer: Any, client: Client) -> None:
    one = work(bz, "Eerste")
    sent = {"afspraak": [one.slug], "change": "behandelaar", "behandelaar": officer.pk, "do": "1"}

    client.post(reverse("work_bulk"), sent)
    again = client.post(reverse("work_bulk"), sent, follow=True)

    assert "Eerste: Dit staat al zo." in text_of(again)
    assert WorkEntry.objects.count() == 1


def test_rows_of_another_ministry_are_left_out_of_a_tampered_form(
    bz: Ministerie, officer: Any, client: Client
) -> None:
    strange = work(MinisterieFactory(), "Van een ander")
    sent = {"afspraak": [strange.slug], "change": "opmerking", "text": "Ha", "do": "1"}

    assert "U koos nog geen rijen" in text_of(client.post(reverse("work_bulk"), sent))
    assert not WorkEntry.objects.exists()


def test_number_of_queries_does_not_grow_with_the_rows(bz: Ministerie, officer: Any, client: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("work_list"))
        return len(captured)

    for number in range(10):
        work(bz, f"Toezegging {number}", officer, due=date(2030, 1, 1))
    few = queries()
    for number in range(40):
        work(bz, f"Nog een {number}", officer, due=date(2031, 1, 1))

    assert queries() == few
    assert few <= MOST_QUERIES
