"""Two keepers at the same moment, on two real connections: one carries it out, the other is told."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from commitments.actions.proposals.judging import accept, dismiss
from commitments.actions.statuses import change_status
from commitments.dates import UncertainDate
from commitments.models import Document, Proposal, StatusChange
from commitments.statuses import MinistryStatus, Track
from commitments.telling.proposed import stands_now
from tests.at_once import at_once
from tests.factories import (
    CitationFactory,
    CommitmentFactory,
    PassageFactory,
    ProposalFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2031, 6, 1, 12, tzinfo=UTC)


def settling(**values: Any) -> Proposal:
    """That a letter of 2023 settles a commitment."""
    commitment = values.pop("commitment", None) or CommitmentFactory(made_from=date(2022, 1, 1))
    passage = PassageFactory(document__dated_from=date(2023, 6, 23))
    return ProposalFactory(commitment=commitment, passage=passage, **values)


def accepting(proposal: Proposal, **values: Any) -> Callable[[], Proposal]:
    keeper = UserFactory(data_entry=True)
    return lambda: accept(proposal=proposal, by=keeper, now=NOW, **values)


def test_one_of_two_acceptances_wins() -> None:
    proposal = settling()

    results = at_once(accepting(proposal, seen=0), accepting(proposal, seen=0))

    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Proposal"]
    assert StatusChange.objects.count() == 1


def test_acceptance_and_dismissal_do_not_both_count() -> None:
    proposal, keeper = settling(), UserFactory(data_entry=True)

    results = at_once(
        accepting(proposal, seen=0), lambda: dismiss(proposal=proposal, by=keeper, now=NOW, seen=0)
    )

    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Proposal"]
    proposal.refresh_from_db()
    assert StatusChange.objects.count() == (1 if proposal.state == "aanvaard" else 0)


def test_status_written_by_hand_at_the_same_moment_is_not_overruled() -> None:
    proposal = settling()
    stood, keeper = stands_now(proposal), UserFactory(data_entry=True)

    def by_hand() -> StatusChange:
        return change_status(
            commitment=proposal.commitment,
            track=Track.MINISTRY,
            to=MinistryStatus.IN_PROGRESS,
            effective=UncertainDate.on(date(2023, 1, 1)),
            by=keeper,
            today=date(2031, 6, 1),
            seen=None,
        )

    results = at_once(accepting(proposal, stood=stood), by_hand)

    assert StatusChange.objects.count() == 1
    assert len([result for result in results if type(result).__name__ == "Conflict"]) == 1


def test_two_proposals_that_need_the_same_new_paper_make_it_once() -> None:
    letter = CitationFactory(target=None, normalised="36600-50").document
    other = CitationFactory(target=None, normalised="36600-50").document
    proposals = [
        ProposalFactory(
            change="correctie",
            commitment=None,
            passage=None,
            document=document,
            payload={"citation": document.citations.get().pk, "normalised": "36600-X-50"},
        )
        for document in (letter, other)
    ]

    results = at_once(*(accepting(proposal) for proposal in proposals))

    paper = Document.objects.get(reference="36600-X-50")
    assert [type(result).__name__ for result in results] == ["Proposal", "Proposal"]
    assert letter.citations.get().target == other.citations.get().target == paper
