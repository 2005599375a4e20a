"""The second pair of eyes: what a proposal leaves alone, and what approving or returning it does."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.proposals.conflict import Conflict
from commitments.actions.statuses import Conflict as StatusConflict
from commitments.actions.statuses import change_status, latest_change
from commitments.actions.terms import latest_term
from commitments.actions.work.judging import approve, give_back, may_judge
from commitments.actions.work.proposing import (
    Evidence,
    dumped,
    loaded,
    propose_report,
    propose_status,
    propose_term,
    withdraw,
)
from commitments.dates import UncertainDate
from commitments.models import Commitment, Document, Ministerie, Passage, Proposal, StatusChange, WorkEntry
from commitments.statuses import MinistryStatus, Track
from tests.factories import (
    AbsenceFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2025, 6, 1)
DAY = UncertainDate.on(date(2025, 5, 20))
QUOTE = "Hiermee is aan de toezegging voldaan."


@pytest.fixture
def bz() -> Ministerie:
    ministerie = MinisterieFactory(name="Buitenlandse Zaken")
    MinistryRulesFactory(ministerie=ministerie)
    return ministerie


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], due=date(2025, 7, 1))


@pytest.fixture
def officer(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz)


@pytest.fixture
def coordinator(bz: Ministerie) -> Any:
    return UserFactory(coordinator_of=bz)


@pytest.fixture
def letter() -> Document:
    return DocumentFactory(text=f"Geachte voorzitter, {QUOTE} Hoogachtend,")


def propose(commitment: Commitment, by: Any, letter: Document, **values: Any) -> Proposal:
    """Propose to report it done, on the words of this letter."""
    given = {
        "ministerie": commitment.lead,
        "to": MinistryStatus.DONE,
        "effective": DAY,
        "today": TODAY,
        "seen": None,
        "evidence": Evidence(document=letter, quote=QUOTE),
        **values,
    }
    return propose_status(commitment=commitment, by=by, **given)


def test_proposal_changes_nothing_and_leaves_no_passage(
    commitment: Commitment, officer: Any, letter: Document
) -> None:
    proposal = propose(commitment, officer, letter)

    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN
    assert not StatusChange.objects.exists()
    assert not Passage.objects.filter(document=letter).exists()
    assert (proposal.quote, proposal.document, proposal.proposed_by) == (QUOTE, letter, officer)
    assert [entry.what for entry in commitment.work_entries.all()] == [WorkEntry.What.PROPOSED]


def test_approval_writes_it_with_both_names_and_its_passage(
    commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    judged = approve(proposal=propose(commitment, officer, letter), by=coordinator, today=TODAY, seen=0)

    commitment.refresh_from_db()
    change = latest_change(commitment, Track.MINISTRY)
    assert change is not None
    assert commitment.ministry_status == MinistryStatus.DONE
    assert (change.by, change.approved_by) == (officer, coordinator)
    assert change.evidence is not None
    assert (change.evidence.quote, change.evidence.document) == (QUOTE, letter)
    assert (judged.state, judged.judged_by, judged.passage) == ("aanvaard", coordinator, change.evidence)


def test_coordinator_corrects_what_was_proposed(
    commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    proposal = propose(commitment, officer, letter)

    approve(proposal=proposal, by=coordinator, today=TODAY, edited={"to": MinistryStatus.PARTLY_DONE})

    commitment.refresh_from_db()
    proposal.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.PARTLY_DONE
    assert (proposal.payload["to"], proposal.edited) == ("afgedaan", {"to": "deels_afgedaan"})


def test_return_says_why_and_changes_nothing(
    commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    proposal = propose(commitment, officer, letter)

    with pytest.raises(ValidationError):
        give_back(proposal=proposal, by=coordinator, remark=" ")
    returned = give_back(proposal=proposal, by=coordinator, remark="De brief gaat over een andere motie.")

    assert (returned.state, returned.remark) == ("teruggegeven", "De brief gaat over een andere motie.")
    assert not StatusChange.objects.exists()
    propose(commitment, officer, letter)


def test_nobody_judges_an_own_proposal(
    bz: Ministerie, commitment: Commitment, coordinator: Any, letter: Document
) -> None:
    proposal = propose(commitment, coordinator, letter)

    for judge in (approve, give_back):
        with pytest.raises(PermissionDenied):
            judge(
                proposal=proposal,
                by=coordinator,
                **({"today": TODAY} if judge is approve else {"remark": "x"}),
            )
    assert may_judge(proposal, UserFactory(coordinator_of=bz))


@pytest.mark.parametrize("role", ["researcher", "staff", "elsewhere", "data_entry", "admin"])
def test_only_a_coordinator_of_the_ministry_judges(
    bz: Ministerie, commitment: Commitment, officer: Any, letter: Document, role: str
) -> None:
    people = {
        "researcher": {},
        "staff": {"staff_of": bz},
        "elsewhere": {"coordinator_of": MinisterieFactory()},
        "data_entry": {"data_entry": True},
        "admin": {"admin": True},
    }
    with pytest.raises(PermissionDenied):
        approve(proposal=propose(commitment, officer, letter), by=UserFactory(**people[role]), today=TODAY)


def test_colleague_who_stands_in_for_the_coordinator_judges(
    bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any, letter: Document, settings: Any
) -> None:
    colleague = UserFactory(staff_of=bz)
    proposal = propose(commitment, officer, letter)
    assert not may_judge(proposal, colleague)

    AbsenceFactory(user=coordinator, substitute=colleague, from_on=date.min, until_on=date.max)
    del colleague._memberships

    assert may_judge(proposal, colleague)
    # Away as well, somebody stands in only where both work.
    stranger = UserFactory(staff_of=MinisterieFactory())
    AbsenceFactory(user=coordinator, substitute=stranger, from_on=date.min, until_on=date.max)
    assert not may_judge(proposal, stranger)


def test_second_judge_is_told_how_the_first_judged(
    bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    proposal = propose(commitment, officer, letter)
    give_back(proposal=proposal, by=coordinator, remark="Nog niet.")

    with pytest.raises(Conflict) as told:
        approve(proposal=proposal, by=UserFactory(coordinator_of=bz), today=TODAY, seen=0)

    assert told.value.proposal.remark == "Nog niet."


def test_approval_is_told_what_happened_to_the_commitment_meanwhile(
    commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    proposal = propose(commitment, officer, letter)
    written = change_status(
        commitment=commitment,
        track=Track.MINISTRY,
        to=MinistryStatus.IN_PROGRESS,
        effective=DAY,
        by=officer,
        today=TODAY,
        seen=None,
    )

    with pytest.raises(StatusConflict):
        approve(proposal=proposal, by=coordinator, today=TODAY)
    proposal.refresh_from_db()
    assert proposal.is_open
    assert not Passage.objects.filter(document=letter).exists()

    approve(proposal=proposal, by=coordinator, today=TODAY, edited={"seen": written.pk})
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.DONE


def test_term_is_moved_by_approval(commitment: Commitment, officer: Any, coordinator: Any) -> None:
    standing = latest_term(commitment)
    proposal = propose_term(
        commitment=commitment,
        ministerie=commitment.lead,
        due=UncertainDate.on(date(2025, 12, 31)),
        effective=DAY,
        by=officer,
        today=TODAY,
        seen=standing.pk if standing else None,
        evidence=Evidence(),
        note="De uitvoerder heeft meer tijd nodig.",
    )
    commitment.refresh_from_db()
    assert commitment.due_on == date(2025, 7, 1)

    approve(proposal=proposal, by=coordinator, today=TODAY)

    commitment.refresh_from_db()
    assert commitment.due_on == date(2025, 12, 31)


def test_report_in_words_is_read_and_changes_nothing(
    commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    proposal = propose_report(
        commitment=commitment, ministerie=commitment.lead, by=officer, text="De brief ligt bij de minister."
    )

    approve(proposal=proposal, by=coordinator, today=TODAY)

    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN
    assert not StatusChange.objects.exists()


def test_what_the_rules_refuse_is_refused_as_a_proposal(
    commitment: Commitment, officer: Any, letter: Document
) -> None:
    for wrong, field in (
        ({"evidence": Evidence()}, "evidence"),
        ({"evidence": Evidence(document=letter, quote="Dit staat er niet.")}, "quote"),
        ({"effective": UncertainDate.on(date(2025, 6, 2))}, "effective"),
        ({"to": MinistryStatus.OPEN}, "to"),
    ):
        with pytest.raises(ValidationError) as refused:
            propose(commitment, officer, letter, **wrong)
        assert list(refused.value.message_dict) == [field]
    assert not Proposal.objects.exists()


def test_second_proposal_waits_for_the_first(commitment: Commitment, officer: Any, letter: Document) -> None:
    first = propose(commitment, officer, letter)

    with pytest.raises(ValidationError):
        propose(commitment, officer, letter)

    withdraw(proposal=first, by=officer)
    assert propose(commitment, officer, letter).is_open


def test_only_who_proposed_it_withdraws_it_and_only_in_time(
    commitment: Commitment, officer: Any, coordinator: Any, letter: Document
) -> None:
    proposal = propose(commitment, officer, letter)
    with pytest.raises(PermissionDenied):
        withdraw(proposal=proposal, by=coordinator)

    approve(proposal=proposal, by=coordinator, today=TODAY)

    with pytest.raises(ValidationError):
        withdraw(proposal=proposal, by=officer)


def test_nobody_proposes_for_another_ministry(commitment: Commitment, letter: Document) -> None:
    defensie = MinisterieFactory()
    stranger = UserFactory(staff_of=defensie)

    for ministerie in (commitment.lead, defensie):
        with pytest.raises(PermissionDenied):
            propose(commitment, stranger, letter, ministerie=ministerie)


@pytest.mark.parametrize("day", [UncertainDate(), DAY, UncertainDate.year(2026, printed="in 2026")])
def test_kept_date_is_read_back_as_it_was(day: UncertainDate) -> None:
    assert loaded(dumped(day)) == day
