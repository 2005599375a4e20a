"""Judging: who may, that the second of two is told, and that nothing closes by itself."""

from datetime import datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.intake.judging import accept, accept_all_explicit, change, dismiss
from commitments.actions.proposals.conflict import Conflict
from commitments.actions.proposals.deciding import take_up
from commitments.models import Commitment, Document, Ministerie, Proposal, StatusChange
from tests.actions.intake.conftest import Finds
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_who_and_when_are_kept(letter: Document, keeper: User, now: datetime) -> None:
    judged = accept(proposal=letter.proposals.get(find="kind"), by=keeper, now=now)

    judged.refresh_from_db()
    assert (judged.state, judged.judged_by, judged.judged_at) == ("aanvaard", keeper, now)


def test_staff_may_read_and_not_judge(letter: Document, defensie: Ministerie, now: datetime) -> None:
    staff, proposal = UserFactory(staff_of=defensie), letter.proposals.get(find="kind")

    for judge in (
        lambda: accept(proposal=proposal, by=staff, now=now),
        lambda: dismiss(proposal=proposal, by=staff, now=now),
        lambda: change(proposal=proposal, by=staff, edited={}),
        lambda: accept_all_explicit(document=letter, by=staff, now=now),
    ):
        with pytest.raises(PermissionDenied):
            judge()
    assert not letter.proposals.exclude(state="open").exists()


def test_second_judge_is_told(letter: Document, keeper: User, now: datetime) -> None:
    proposal = letter.proposals.get(find="kind")
    accept(proposal=proposal, by=keeper, now=now, seen=0)

    with pytest.raises(Conflict) as told:
        dismiss(proposal=proposal, by=UserFactory(data_entry=True), now=now, seen=0)

    assert told.value.proposal.state == "aanvaard"


def test_change_of_an_older_version_is_refused(letter: Document, keeper: User) -> None:
    proposal = letter.proposals.get(find="title")
    change(proposal=proposal, by=keeper, edited={"title": "Beter"}, seen=0)

    with pytest.raises(Conflict):
        change(proposal=proposal, by=keeper, edited={"title": "Anders"}, seen=0)

    proposal.refresh_from_db()
    assert (proposal.values["title"], proposal.version, proposal.state) == ("Beter", 1, "open")


def test_dismissed_proposal_can_be_taken_up_again(letter: Document, keeper: User, now: datetime) -> None:
    dismissed = dismiss(
        proposal=letter.proposals.get(group="motie"), by=keeper, now=now, remark="Niet over ons."
    )

    again = take_up(proposal=dismissed, by=keeper)

    assert (again.state, again.judged_by, again.remark) == ("open", None, "")


def test_accepted_proposal_cannot_be_taken_up(letter: Document, keeper: User, now: datetime) -> None:
    accepted = accept(proposal=letter.proposals.get(group="motie"), by=keeper, now=now)

    with pytest.raises(Conflict):
        take_up(proposal=accepted, by=keeper)


def test_proposal_of_another_origin_is_not_judged_here(keeper: User, find: Finds, now: datetime) -> None:
    proposal = find("", "")

    with pytest.raises(ValidationError):
        accept(proposal=proposal, by=keeper, now=now)


def test_refused_acceptance_leaves_nothing_behind(find: Finds, keeper: User, now: datetime) -> None:
    proposal = find(
        "motie", "progress", "Aan de motie-Koopmans c.s.", number="", subject="Motie", submitters=[]
    )

    with pytest.raises(ValidationError):
        accept(proposal=proposal, by=keeper, now=now)

    proposal.refresh_from_db()
    assert (proposal.state, proposal.version) == ("open", 0)
    assert not Commitment.objects.exists()


def test_explicit_ones_are_accepted_at_once_and_nothing_is_closed(
    letter: Document, keeper: User, now: datetime
) -> None:
    accepted, left = accept_all_explicit(document=letter, by=keeper, now=now)

    assert accepted == letter.proposals.filter(state="aanvaard").count() > 5
    assert [one.find for one in left] == ["fulfilled"]
    assert not StatusChange.objects.exists()
    assert {one.kind for one in Commitment.objects.all()} == {"motie", "toezegging"}
    assert not Commitment.objects.filter(published_at__isnull=False).exists()


def test_explicit_ones_can_be_asked_for_twice(letter: Document, keeper: User, now: datetime) -> None:
    accept_all_explicit(document=letter, by=keeper, now=now)
    before = Commitment.objects.count()

    assert accept_all_explicit(document=letter, by=keeper, now=now)[0] == 0
    assert Commitment.objects.count() == before


def test_explicit_promise_that_may_be_recorded_already_waits(
    letter: Document, keeper: User, now: datetime
) -> None:
    made = letter.proposals.get(group="toezegging", find="made")
    Proposal.objects.filter(pk=made.pk).update(
        payload={**made.payload, "likely": [{"id": 1, "likeness": 0.7, "why": ""}]}
    )

    _accepted, left = accept_all_explicit(document=letter, by=keeper, now=now)

    assert made in left
