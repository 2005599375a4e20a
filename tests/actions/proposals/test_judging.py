"""Judging: who may, who judged when, that the second of two is told, and that nothing is half done."""

from datetime import date, datetime

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.proposals.conflict import Conflict
from commitments.actions.proposals.deciding import take_up
from commitments.actions.proposals.judging import accept, dismiss
from commitments.models import Commitment, Proposal, StatusChange
from commitments.statuses import MinistryStatus, Track
from commitments.telling.proposed import stands_now
from tests.actions.proposals.conftest import Proposes
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    PassageFactory,
    ProposalFactory,
    StatusChangeFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal(proposes: Proposes) -> Proposal:
    """That a letter settles a commitment."""
    passage = PassageFactory(document__dated_from=date(2023, 6, 23))
    return proposes(
        "status",
        commitment=CommitmentFactory(made_from=date(2022, 1, 1)),
        passage=passage,
        track=Track.MINISTRY.value,
        to=MinistryStatus.DONE.value,
    )


def test_who_and_when_are_kept(proposal: Proposal, keeper: User, now: datetime) -> None:
    accept(proposal=proposal, by=keeper, now=now)

    proposal.refresh_from_db()
    assert (proposal.state, proposal.judged_by, proposal.judged_at) == ("aanvaard", keeper, now)


def test_only_keepers_judge(proposal: Proposal, now: datetime) -> None:
    for user in (UserFactory(), UserFactory(coordinator_of=MinisterieFactory())):
        for judge in (
            lambda user=user: accept(proposal=proposal, by=user, now=now),
            lambda user=user: dismiss(proposal=proposal, by=user, now=now),
            lambda user=user: take_up(proposal=proposal, by=user),
        ):
            with pytest.raises(PermissionDenied):
                judge()
    proposal.refresh_from_db()
    assert (proposal.state, StatusChange.objects.count()) == ("open", 0)


def test_second_judge_is_told(proposal: Proposal, keeper: User, now: datetime) -> None:
    accept(proposal=proposal, by=keeper, now=now, seen=0)

    with pytest.raises(Conflict) as told:
        dismiss(proposal=proposal, by=UserFactory(data_entry=True), now=now, seen=0)

    assert told.value.proposal.state == "aanvaard"


def test_who_saw_another_status_is_told_and_writes_nothing(
    proposal: Proposal, keeper: User, now: datetime
) -> None:
    stood = stands_now(proposal)
    StatusChangeFactory(commitment=proposal.commitment, effective_from=date(2023, 1, 1))

    with pytest.raises(Conflict):
        accept(proposal=proposal, by=keeper, now=now, seen=0, stood=stood)

    proposal.refresh_from_db()
    assert (proposal.state, StatusChange.objects.count()) == ("open", 1)


def test_what_the_rules_refuse_leaves_the_proposal_open(
    proposal: Proposal, keeper: User, now: datetime
) -> None:
    with pytest.raises(ValidationError):
        accept(proposal=proposal, by=keeper, now=now, edited={"effective_from": "2021-01-01"})

    proposal.refresh_from_db()
    assert (proposal.state, proposal.edited, StatusChange.objects.count()) == ("open", {}, 0)


def test_dismissed_keeps_the_remark_and_can_be_taken_up_again(
    proposal: Proposal, keeper: User, now: datetime
) -> None:
    dismissed = dismiss(proposal=proposal, by=keeper, now=now, remark="  Een andere brief. ")
    assert (dismissed.state, dismissed.remark, dismissed.judged_by) == (
        "afgewezen",
        "Een andere brief.",
        keeper,
    )
    assert not StatusChange.objects.exists()

    opened = take_up(proposal=proposal, by=keeper, seen=1)

    assert (opened.state, opened.judged_by, opened.remark) == ("open", None, "")


def test_accepted_proposal_is_not_taken_up_again(proposal: Proposal, keeper: User, now: datetime) -> None:
    accept(proposal=proposal, by=keeper, now=now)

    with pytest.raises(Conflict):
        take_up(proposal=proposal, by=keeper)


def test_proposal_of_a_letter_is_judged_at_its_desk(keeper: User, now: datetime) -> None:
    of_letter = ProposalFactory(group="motie", find="made")

    for judge in (accept, dismiss):
        with pytest.raises(ValidationError, match="naast haar tekst"):
            judge(proposal=of_letter, by=keeper, now=now)


def test_new_record_is_made_in_the_admin(proposes: Proposes, keeper: User, now: datetime) -> None:
    proposal = proposes("nieuw", commitment=CommitmentFactory(), subject="Nieuw")

    with pytest.raises(ValidationError, match="beheer"):
        accept(proposal=proposal, by=keeper, now=now)


def test_accepted_change_is_found_by_search_at_once(proposal: Proposal, keeper: User, now: datetime) -> None:
    accept(proposal=proposal, by=keeper, now=now)

    assert proposal.commitment_id not in Commitment.objects.search_backlog().values_list("pk", flat=True)
