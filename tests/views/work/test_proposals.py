"""Proposing and judging on the page: from the status form to the coordinator's decision."""

from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.terms import latest_term
from commitments.actions.work.judging import give_back
from commitments.actions.work.proposing import Evidence, propose_report, propose_term
from commitments.dates import UncertainDate
from commitments.models import Commitment, Document, Ministerie, Passage, Proposal
from commitments.statuses import MinistryStatus
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    StatusChangeFactory,
    TermChangeFactory,
    UserFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db

QUOTE = "Hiermee is aan de toezegging voldaan."


@pytest.fixture
def bz() -> Ministerie:
    ministerie = MinisterieFactory(name="Buitenlandse Zaken", slug="bz")
    MinistryRulesFactory(ministerie=ministerie)
    return ministerie


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], subject="De Kamer informeren", due=date(2030, 1, 1))


@pytest.fixture
def letter() -> Document:
    return DocumentFactory(slug="de-brief", reference="33694-99", text=f"Geachte voorzitter, {QUOTE}")


@pytest.fixture
def officer(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz, first_name="Daan", last_name="Smit")


@pytest.fixture
def coordinator(bz: Ministerie) -> Any:
    return UserFactory(coordinator_of=bz)


def propose(client: Client, commitment: Commitment, officer: Any, letter: Document) -> Proposal:
    """Through the ordinary status form."""
    client.force_login(officer)
    sent = {
        "to": MinistryStatus.DONE,
        "letter": "33694-99",
        "document": letter.slug,
        "quote": QUOTE,
        "effective_from": timezone.localdate().isoformat(),
        "seen": "",
    }
    page = client.post(reverse("status_update", args=[commitment.slug, "ministerie"]), sent, follow=True)
    assert "Uw voorstel ligt bij de coördinator" in text_of(page)
    return Proposal.objects.get()


def test_status_form_says_beforehand_that_a_coordinator_agrees(
    client: Client, commitment: Commitment, officer: Any
) -> None:
    client.force_login(officer)

    page = text_of(client.get(reverse("status_update", args=[commitment.slug, "ministerie"])))

    assert "tweede paar ogen" in page


def test_closing_becomes_a_proposal_that_a_coordinator_approves(
    client: Client, commitment: Commitment, letter: Document, officer: Any, coordinator: Any
) -> None:
    proposal = propose(client, commitment, officer, letter)
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN
    assert not Passage.objects.exists()

    client.force_login(coordinator)
    page = text_of(client.get(reverse("work_proposal", args=[proposal.pk])))
    assert QUOTE in page
    assert "Daan Smit" in page
    today = timezone.localdate().isoformat()
    sent = {
        "decision": "akkoord",
        "to": "afgedaan",
        "effective": today,
        "note": "",
        "remark": "",
        "seen": "0",
    }
    done = client.post(reverse("work_proposal", args=[proposal.pk]), sent, follow=True)

    assert "Het voorstel is uitgevoerd" in text_of(done)
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.DONE
    assert Proposal.objects.get().edited == {}


def test_returned_proposal_needs_its_remark(
    client: Client, commitment: Commitment, letter: Document, officer: Any, coordinator: Any
) -> None:
    address = reverse("work_proposal", args=[propose(client, commitment, officer, letter).pk])
    client.force_login(coordinator)

    assert "Schrijf wat er anders moet." in text_of(client.post(address, {"decision": "terug", "seen": "0"}))
    client.post(address, {"decision": "terug", "remark": "Andere motie.", "seen": "0"})

    client.force_login(officer)
    assert "Andere motie." in text_of(client.get(address))
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN


def test_second_proposal_of_the_same_is_refused_and_keeps_what_was_typed(
    client: Client, commitment: Commitment, officer: Any, letter: Document
) -> None:
    propose(client, commitment, officer, letter)
    sent = {
        "to": MinistryStatus.LAPSED,
        "letter": "33694-99",
        "document": letter.slug,
        "quote": QUOTE,
        "effective_from": timezone.localdate().isoformat(),
        "note": "Er is geen geld meer.",
        "seen": "",
    }

    page = client.post(reverse("status_update", args=[commitment.slug, "ministerie"]), sent)

    assert "Er ligt al zo'n voorstel bij de coördinator." in text_of(page)
    assert "Er is geen geld meer." in page.text
    assert Proposal.objects.count() == 1


def test_list_tells_what_is_proposed_and_what_was_corrected(
    client: Client, commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    proposal = propose(client, commitment, officer, letter)
    client.force_login(coordinator)
    assert "Afgedaan gemeld Toezegging voorgesteld door Daan Smit" in text_of(
        client.get(reverse("work_proposals"))
    )
    sent = {
        "decision": "akkoord",
        "to": MinistryStatus.PARTLY_DONE,
        "effective": timezone.localdate().isoformat(),
        "seen": proposal.version,
        "standing": "",
    }

    page = client.post(reverse("work_proposal", args=[proposal.pk]), sent, follow=True)

    assert "Akkoord. Het voorstel is uitgevoerd, met uw verbetering." in text_of(page)
    assert "Deels afgedaan gemeld Aanvaard met een verbetering" in text_of(page)
    judged = text_of(client.get(reverse("work_proposal", args=[proposal.pk])))
    assert "Status Deels afgedaan gemeld" in judged
    assert "Zo stelde Daan Smit het voor Status Afgedaan gemeld" in judged


def test_returned_proposal_is_done_again_with_what_was_typed(
    client: Client, commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    proposal = propose(client, commitment, officer, letter)
    give_back(proposal=proposal, by=coordinator, remark="Noem de bladzijde.")
    row = text_of(client.get(reverse("work_list"), {"wie": "allen"}))
    assert "voorstel van Daan Smit kwam terug: “Noem de bladzijde.”" in row

    page = client.get(reverse("work_proposal", args=[proposal.pk]))
    again = f"?ministerie=bz&voorstel={proposal.pk}"
    address = reverse("status_update", args=[commitment.slug, "ministerie"]) + again
    assert address in unescape(page.text)
    form = client.get(address).context["form"]

    filled = {name: form[name].value() for name in ("to", "document", "quote", "effective_from", "seen")}
    assert filled == {
        "to": MinistryStatus.DONE,
        "document": letter.slug,
        "quote": QUOTE,
        "effective_from": timezone.localdate(),
        "seen": None,
    }
    # Somebody else did not type it.
    client.force_login(UserFactory(staff_of=commitment.holders.get().ministerie))
    assert client.get(address).context["form"]["quote"].value() in (None, "")
    assert client.get(f"{address}x").status_code == 200


def test_returned_term_is_done_again_with_its_period(
    client: Client, bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    due = UncertainDate(date(2031, 1, 1), date(2031, 3, 31), "eerste kwartaal 2031", "vermeld")
    standing = latest_term(commitment)
    proposal = propose_term(
        commitment=commitment,
        ministerie=bz,
        due=due,
        effective=UncertainDate.on(date(2026, 5, 3)),
        by=officer,
        today=timezone.localdate(),
        seen=standing.pk if standing else None,
        evidence=Evidence(),
        note="Het duurt langer.",
    )
    client.force_login(coordinator)
    listed = text_of(client.get(reverse("work_proposals")))
    assert "termijn: eerste kwartaal 2031 (uiterlijk 31 maart 2031)" in listed
    give_back(proposal=proposal, by=coordinator, remark="Noem de brief.")
    client.force_login(officer)

    form = client.get(reverse("work_term", args=[commitment.slug]), {"voorstel": proposal.pk}).context["form"]

    names = ("due_from", "due_to", "due_printed", "effective", "note")
    assert [form[name].value() for name in names] == [
        date(2031, 1, 1),
        date(2031, 3, 31),
        "eerste kwartaal 2031",
        date(2026, 5, 3),
        "Het duurt langer.",
    ]


def test_two_coordinators_judge_at_once(
    client: Client, bz: Ministerie, commitment: Commitment, letter: Document, officer: Any, coordinator: Any
) -> None:
    address = reverse("work_proposal", args=[propose(client, commitment, officer, letter).pk])
    client.force_login(coordinator)
    client.post(address, {"decision": "terug", "remark": "Andere motie.", "seen": "0"})

    client.force_login(UserFactory(coordinator_of=bz))
    today = timezone.localdate().isoformat()
    late = client.post(address, {"decision": "akkoord", "to": "afgedaan", "effective": today, "seen": "0"})

    assert "al beoordeeld" in text_of(late)
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN


def test_own_proposal_can_be_withdrawn_not_judged(
    client: Client, commitment: Commitment, letter: Document, coordinator: Any
) -> None:
    proposal = propose(client, commitment, coordinator, letter)
    address = reverse("work_proposal", args=[proposal.pk])

    assert "Trek uw voorstel in" in text_of(client.get(address))
    client.post(address, {"decision": "akkoord", "to": "afgedaan", "seen": "0"})
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN

    client.post(reverse("work_proposal_withdraw", args=[proposal.pk]))
    assert Proposal.objects.get().state == Proposal.State.WITHDRAWN


def test_proposal_of_a_term_stands_beside_the_term_that_holds(
    client: Client, bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    held = TermChangeFactory(
        commitment=commitment, due_from=date(2030, 1, 1), effective_from=date(2024, 5, 3)
    )
    proposal = propose_term(
        commitment=commitment,
        ministerie=bz,
        due=UncertainDate.on(date(2031, 2, 2)),
        effective=UncertainDate.on(date(2025, 6, 4)),
        by=officer,
        today=timezone.localdate(),
        seen=held.pk,
        evidence=Evidence(),
        note="Uitgesteld.",
    )
    client.force_login(coordinator)

    page = text_of(client.get(reverse("work_proposal", args=[proposal.pk])))

    assert "Nu geldt: 1 januari 2030 (gemeld: 3 mei 2024)" in page
    assert "2 februari 2031" in page
    assert "is gewijzigd nadat" not in page


def test_report_is_never_said_to_be_overtaken(
    client: Client, bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.IN_PROGRESS)
    report = propose_report(commitment=commitment, ministerie=bz, by=officer, text="Het loopt.")
    client.force_login(coordinator)

    page = text_of(client.get(reverse("work_proposal", args=[report.pk])))

    assert "Het loopt." in page
    assert "is gewijzigd nadat" not in page


def test_proposal_shows_nowhere_outside_the_ministry(
    client: Client, commitment: Commitment, letter: Document, officer: Any
) -> None:
    secret = "geheimzinnige toelichting"
    proposal = propose(client, commitment, officer, letter)
    Proposal.objects.update(reasons=secret, payload={**proposal.payload, "note": secret})
    elsewhere = UserFactory(coordinator_of=MinisterieFactory())
    pages = [
        commitment.get_absolute_url(),
        letter.get_absolute_url(),
        reverse("commitment_list"),
        reverse("start"),
        reverse("admin:index"),
        reverse("admin:commitments_proposal_changelist"),
        reverse("admin:commitments_proposal_change", args=[proposal.pk]),
    ]

    for visitor in (None, UserFactory(), elsewhere, UserFactory(data_entry=True), UserFactory(admin=True)):
        client.logout()
        if visitor:
            client.force_login(visitor)
        assert client.get(reverse("work_proposal", args=[proposal.pk])).status_code in (302, 403, 404)
        for page in pages:
            content = client.get(page, follow=True).text
            assert secret not in content
            assert "de coördinator" not in content or page == reverse("admin:index")
