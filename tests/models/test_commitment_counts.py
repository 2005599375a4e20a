"""Counting commitments: every number is the length of the list that it stands for."""

from datetime import UTC, date, datetime, timedelta

import pytest

from commitments.models import Commitment, Link
from commitments.models.commitment_counts import Tally
from commitments.models.commitment_terms import Differing
from commitments.statuses import KamerStatus, Kind, MinistryStatus, Outcome, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    DossierFactory,
    LinkFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    TermChangeFactory,
    ToezeggingFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2023, 6, 15)
MINISTRY = Track.MINISTRY


def reported(to: MinistryStatus, **values: object) -> Commitment:
    """A toezegging of which the ministry reports this."""
    commitment: Commitment = CommitmentFactory(**values)
    StatusChangeFactory(commitment=commitment, to=to)
    return commitment


def judged(commitment: Commitment, to: KamerStatus) -> None:
    """The Kamer judges it."""
    StatusChangeFactory(commitment=commitment, track=Track.KAMER, to=to)


def test_tally_of_nothing_is_all_zero() -> None:
    assert Commitment.objects.tally(today=TODAY) == Tally()


def test_tally_counts_each_status_of_the_ministry_once() -> None:
    CommitmentFactory()
    reported(MinistryStatus.IN_PROGRESS)
    for status in (
        MinistryStatus.DONE,
        MinistryStatus.PARTLY_DONE,
        MinistryStatus.NOT_EXECUTED,
        MinistryStatus.LAPSED,
    ):
        reported(status)
    MotieFactory(rejected=True)

    tally = Commitment.objects.tally(today=TODAY)

    assert (tally.waiting, tally.in_progress, tally.closed, tally.without_status) == (1, 1, 4, 1)
    assert tally.total == 7
    assert tally.open == 2


@pytest.mark.parametrize("days", range(-9, 33))
def test_tally_counts_terms_as_the_lists_do(days: int) -> None:
    CommitmentFactory(due=TODAY + timedelta(days))
    reported(MinistryStatus.DONE, due=TODAY + timedelta(days))

    tally = Commitment.objects.tally(today=TODAY)

    assert tally.overdue == Commitment.objects.overdue(MINISTRY, today=TODAY).count() == (days < 0)
    assert (
        tally.became_overdue
        == Commitment.objects.became_overdue(MINISTRY, today=TODAY).count()
        == (-7 <= days < 0)
    )
    assert tally.due_soon == Commitment.objects.due_soon(MINISTRY, today=TODAY).count() == (0 <= days <= 30)
    assert Commitment.objects.upcoming(MINISTRY, today=TODAY).count() == (days >= 0)
    assert tally.open_without_term == 0


def test_tally_counts_open_ones_without_a_day_as_without_term() -> None:
    CommitmentFactory()
    words_only = CommitmentFactory()
    TermChangeFactory(commitment=words_only, due_from=None, due_printed="zo spoedig mogelijk")
    reported(MinistryStatus.DONE)

    assert Commitment.objects.tally(today=TODAY).open_without_term == 2
    assert Commitment.objects.open(MINISTRY).without_term().count() == 2


def test_tally_tells_where_ministry_and_kamer_differ() -> None:
    judged(reported(MinistryStatus.DONE), KamerStatus.OPEN)
    judged(reported(MinistryStatus.DONE), KamerStatus.MET)
    judged(reported(MinistryStatus.PARTLY_DONE), KamerStatus.PARTLY_MET)
    judged(reported(MinistryStatus.IN_PROGRESS), KamerStatus.MET)
    judged(CommitmentFactory(), KamerStatus.MET)
    judged(CommitmentFactory(), KamerStatus.UNKNOWN)

    tally = Commitment.objects.tally(today=TODAY)

    # Both call it partly done, or the ministry never spoke of it: nobody contradicts anybody.
    assert (tally.claimed_only, tally.judged_only, tally.judged) == (1, 1, 6)
    found = Commitment.objects.count_differing()
    assert (found[Differing.CLAIMED], found[Differing.SETTLED]) == (tally.claimed_only, tally.judged_only)


def test_tallies_group_by_kind_and_add_up() -> None:
    MotieFactory(adopted=True)
    ToezeggingFactory(commitment__due=date(2023, 6, 14))
    ToezeggingFactory()

    tallies = Commitment.objects.tallies("kind", today=TODAY)

    assert {kind: tally.total for (kind,), tally in tallies.items()} == {Kind.MOTIE: 1, Kind.TOEZEGGING: 2}
    assert sum(tallies.values(), Tally()) == Commitment.objects.tally(today=TODAY)


def test_tallies_by_holder_count_a_joint_one_for_each_and_keep_what_nobody_holds() -> None:
    bz, defensie = MinisterieFactory(), MinisterieFactory()
    CommitmentFactory(held_by=[bz, defensie])
    CommitmentFactory(held_by=[bz])
    CommitmentFactory()

    tallies = Commitment.objects.tallies("holders__ministerie", "holders__is_lead", today=TODAY)

    assert {key: tally.total for key, tally in tallies.items()} == {
        (bz.pk, True): 2,
        (defensie.pk, False): 1,
        (None, None): 1,
    }


def test_tallies_of_a_ministry_are_its_own_alone() -> None:
    bz, defensie = MinisterieFactory(), MinisterieFactory()
    CommitmentFactory(held_by=[bz, defensie])
    MotieFactory(commitment__held_by=[defensie])
    CommitmentFactory(held_by=[bz])

    tallies = Commitment.objects.tallies_of(defensie, today=TODAY)

    assert {key: tally.total for key, tally in tallies.items()} == {
        (Kind.TOEZEGGING, False): 1,
        (Kind.MOTIE, True): 1,
    }


def test_tallies_take_one_query() -> None:
    assert len(queries_of(lambda: Commitment.objects.tallies("kind", today=TODAY))) == 1
    assert len(queries_of(Commitment.objects.coverage)) == 1


def test_held_by_finds_the_lead_the_joint_and_both() -> None:
    bz, defensie = MinisterieFactory(), MinisterieFactory()
    lead = CommitmentFactory(held_by=[bz, defensie])
    joint = CommitmentFactory(held_by=[defensie, bz])

    assert set(Commitment.objects.held_by([bz])) == {lead, joint}
    assert list(Commitment.objects.held_by([bz], is_lead=True)) == [lead]
    assert list(Commitment.objects.held_by([bz], is_lead=False)) == [joint]


def test_ever_held_by_remembers_what_was_handed_over() -> None:
    bz, defensie = MinisterieFactory(), MinisterieFactory()
    commitment = CommitmentFactory(held_by=[bz])
    OfficeChangeFactory(
        commitment=commitment, ministerie=bz, part="niet_meer", effective_from=date(2021, 1, 1)
    )

    assert not Commitment.objects.held_by([bz]).exists()
    assert list(Commitment.objects.ever_held_by(bz)) == [commitment]
    assert not Commitment.objects.ever_held_by(defensie).exists()


def test_coverage_counts_what_is_known_by_kind_and_source() -> None:
    told = reported(MinistryStatus.DONE, due=date(2023, 1, 1))
    LinkFactory(commitment=told, role=Link.LinkRole.MAKES)
    LinkFactory(commitment=told, role=Link.LinkRole.REPORTS)
    in_words = ToezeggingFactory(register_number="TZ202210-012", commitment__source="register").commitment
    TermChangeFactory(commitment=in_words, due_from=None, due_printed="spoedig")
    MotieFactory(outcome=Outcome.REJECTED)
    MotieFactory()
    AanbevelingFactory(verdict=Verdict.PARTLY)
    AanbevelingFactory(verdict=Verdict.NOT_STATED)
    AanbevelingFactory()

    found = {(row.kind, row.source): row for row in Commitment.objects.coverage()}

    entered = found[Kind.TOEZEGGING, "invoer"]
    assert (entered.total, entered.with_passage, entered.with_term, entered.with_evidence) == (1, 1, 1, 1)
    assert (entered.answered, entered.with_words_only, entered.judged) == (0, 0, 0)
    register = found[Kind.TOEZEGGING, "register"]
    assert (register.answered, register.with_words_only, register.with_term) == (1, 1, 0)
    assert (found[Kind.MOTIE, "invoer"].total, found[Kind.MOTIE, "invoer"].answered) == (2, 1)
    assert (found[Kind.AANBEVELING, "invoer"].total, found[Kind.AANBEVELING, "invoer"].answered) == (3, 1)


def test_coverage_does_not_know_what_only_a_draft_says() -> None:
    passage = PassageFactory(document__draft=True)
    commitment = OordeelFactory(passage=passage).aanbeveling.commitment
    LinkFactory(commitment=commitment, passage=passage)
    StatusChangeFactory(commitment=commitment, evidence=passage)

    (row,) = Commitment.objects.coverage()

    assert (row.total, row.answered, row.with_passage, row.with_evidence) == (1, 0, 0, 0)


def test_changed_tallies_are_the_tallies_with_the_latest_change_of_each() -> None:
    first, second = DossierFactory(), DossierFactory()
    for dossier, day in ((first, 3), (first, 7), (second, 5)):
        made = CommitmentFactory(dossier=dossier)
        Commitment.objects.filter(pk=made.pk).update(changed_at=datetime(2026, 1, day, tzinfo=UTC))

    found = Commitment.objects.changed_tallies("dossier", today=TODAY)

    assert {key: tally for key, (tally, _at) in found.items()} == Commitment.objects.tallies(
        "dossier", today=TODAY
    )
    assert {key: at.day for key, (_tally, at) in found.items() if at} == {(first.pk,): 7, (second.pk,): 5}
