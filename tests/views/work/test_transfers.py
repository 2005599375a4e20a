"""Transfers, rules and absence on the page."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.models import Absence, AuditEntry, Commitment, Ministerie, MinistryRules, Transfer
from tests.factories import AbsenceFactory, CommitmentFactory, MinisterieFactory, TransferFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken", slug="bz")


@pytest.fixture
def defensie() -> Ministerie:
    return MinisterieFactory(name="Defensie", slug="defensie")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], subject="Wapenbeheersing")


def test_commitment_goes_to_another_ministry_and_is_accepted_there(
    client: Client, bz: Ministerie, defensie: Ministerie, commitment: Commitment
) -> None:
    client.force_login(UserFactory(coordinator_of=bz))
    sent = {"to_ministerie": "defensie", "reason": "Het gaat over materieel."}
    offered = client.post(reverse("work_transfer_new", args=[commitment.slug]), sent, follow=True)
    assert "verandert er niets" in text_of(offered)

    client.force_login(UserFactory(coordinator_of=defensie))
    assert "Wapenbeheersing" in text_of(client.get(reverse("work_transfers")))
    address = reverse("work_transfer", args=[Transfer.objects.get().pk])
    client.post(address, {"decision": "overnemen", "office": "Minister van Defensie"})

    commitment.refresh_from_db()
    assert commitment.lead == defensie
    client.logout()
    public = text_of(client.get(commitment.get_absolute_url()))
    assert "Minister van Defensie" in public
    assert "materieel" not in public


def test_refusal_says_why(client: Client, defensie: Ministerie) -> None:
    transfer = TransferFactory(to_ministerie=defensie)
    client.force_login(UserFactory(coordinator_of=defensie))
    address = reverse("work_transfer", args=[transfer.pk])

    assert "Schrijf waarom" in text_of(client.post(address, {"decision": "weigeren"}))
    client.post(address, {"decision": "weigeren", "remark": "Hoort bij BZ."})

    transfer.refresh_from_db()
    assert (transfer.state, transfer.remark) == (Transfer.State.REFUSED, "Hoort bij BZ.")


def test_third_ministry_does_not_hear_of_it(client: Client) -> None:
    transfer = TransferFactory()
    client.force_login(UserFactory(coordinator_of=MinisterieFactory()))

    assert client.get(reverse("work_transfer", args=[transfer.pk])).status_code == 404
    assert transfer.commitment.subject not in text_of(client.get(reverse("work_transfers")))


def test_staff_reads_an_offer_but_does_not_answer_it(client: Client, defensie: Ministerie) -> None:
    transfer = TransferFactory(to_ministerie=defensie)
    client.force_login(UserFactory(staff_of=defensie))
    address = reverse("work_transfer", args=[transfer.pk])

    assert client.get(address).status_code == 200
    assert client.post(address, {"decision": "overnemen"}).status_code == 403


def test_withdrawn_offer_cannot_be_answered(client: Client, bz: Ministerie, defensie: Ministerie) -> None:
    transfer = TransferFactory(from_ministerie=bz, to_ministerie=defensie)
    client.force_login(UserFactory(coordinator_of=bz))
    client.post(reverse("work_transfer_withdraw", args=[transfer.pk]))

    client.force_login(UserFactory(coordinator_of=defensie))
    answer = client.post(reverse("work_transfer", args=[transfer.pk]), {"decision": "overnemen"})

    assert answer.status_code == 403
    transfer.refresh_from_db()
    assert transfer.state == Transfer.State.WITHDRAWN


def test_coordinator_sets_the_rules_and_the_log_tells(client: Client, bz: Ministerie) -> None:
    coordinator = UserFactory(coordinator_of=bz)
    client.force_login(coordinator)
    sent = {
        "needs_second_pair": "on",
        "remind_days_before": "30, 7",
        "remind_every_days_after": "14",
        "answer_within_days": "5",
        "link_valid_days": "10",
    }

    client.post(reverse("work_rules"), sent)

    rules = MinistryRules.objects.get(pk=bz.pk)
    assert (rules.needs_second_pair, rules.remind_days_before) == (True, [30, 7])
    logged = AuditEntry.objects.get(what=AuditEntry.What.RULES)
    assert (logged.by, logged.ministerie) == (coordinator, bz)
    assert "needs_second_pair: True" in logged.detail


@pytest.mark.parametrize(
    "wrong", [{"remind_days_before": "veertien"}, {"link_valid_days": "0"}, {"answer_within_days": "9999"}]
)
def test_wrong_rules_are_not_kept(client: Client, bz: Ministerie, wrong: dict[str, str]) -> None:
    client.force_login(UserFactory(coordinator_of=bz))
    sent = {
        "remind_days_before": "3",
        "remind_every_days_after": "7",
        "answer_within_days": "5",
        "link_valid_days": "10",
    }

    page = client.post(reverse("work_rules"), {**sent, **wrong})

    assert page.status_code == 200
    assert "error-summary" in page.text
    assert not MinistryRules.objects.exists()


def test_staff_reports_themselves_and_comes_back(client: Client, bz: Ministerie) -> None:
    me, colleague = UserFactory(staff_of=bz), UserFactory(staff_of=bz)
    client.force_login(me)
    today = timezone.localdate()
    sent: dict[str, Any] = {
        "user": me.pk,
        "substitute": colleague.pk,
        "from_on": (today - timedelta(days=2)).isoformat(),
        "until_on": (today + timedelta(days=5)).isoformat(),
    }
    client.post(reverse("work_absences"), sent)
    absence = Absence.objects.get()
    assert (absence.user, absence.substitute) == (me, colleague)
    assert "al een afwezigheid" in text_of(client.post(reverse("work_absences"), sent))

    client.post(reverse("work_absence_end", args=[absence.pk]))

    assert not Absence.objects.on(today).exists()
    assert AuditEntry.objects.filter(what=AuditEntry.What.ABSENCE).count() == 2


def test_staff_reports_nobody_else(client: Client, bz: Ministerie) -> None:
    me, colleague = UserFactory(staff_of=bz), UserFactory(staff_of=bz)
    absence = AbsenceFactory(
        user=colleague, substitute=me, from_on=date(2026, 1, 1), until_on=date(9999, 1, 1)
    )
    client.force_login(me)
    sent = {"user": colleague.pk, "substitute": me.pk, "from_on": "2030-01-01", "until_on": "2030-02-01"}

    client.post(reverse("work_absences"), sent)

    assert Absence.objects.count() == 1
    assert client.post(reverse("work_absence_end", args=[absence.pk])).status_code == 403
