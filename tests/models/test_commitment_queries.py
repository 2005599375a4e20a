"""What can be asked of the commitments as they stand now."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.dates import UncertainDate
from commitments.models import Commitment, Document
from commitments.statuses import Kind, MinistryStatus, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    ClaimFactory,
    CommitmentFactory,
    DeclinedPartFactory,
    LinkFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    OordeelFactory,
    PassageFactory,
    StatusChangeFactory,
    TermChangeFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2022, 7, 1)
YESTERDAY = TODAY - timedelta(days=1)


def _with_status(to: str, track: Track = Track.MINISTRY, **values: Any) -> Commitment:
    commitment = CommitmentFactory(**values)
    StatusChangeFactory(commitment=commitment, track=track, to=to, effective_from=date(2022, 3, 1))
    return commitment


@pytest.mark.parametrize(
    ("track", "to", "is_open", "is_closed"),
    [
        (Track.MINISTRY, "geen", False, False),
        (Track.MINISTRY, "openstaand", True, False),
        (Track.MINISTRY, "in_behandeling", True, False),
        (Track.MINISTRY, "afgedaan", False, True),
        (Track.MINISTRY, "deels_afgedaan", False, True),
        (Track.MINISTRY, "niet_uitgevoerd", False, True),
        (Track.MINISTRY, "vervallen", False, True),
        (Track.KAMER, "geen", False, False),
        (Track.KAMER, "openstaand", True, False),
        (Track.KAMER, "deels_voldaan", True, False),
        (Track.KAMER, "voldaan", False, True),
        (Track.KAMER, "vervallen", False, True),
        (Track.KAMER, "betwist", True, False),
        (Track.KAMER, "onbekend", False, False),
    ],
)
def test_open_and_closed_by_status(track: Track, to: str, is_open: bool, is_closed: bool) -> None:
    _with_status(to, track, kind=Kind.MOTIE)

    assert Commitment.objects.open(track).exists() is is_open
    assert Commitment.objects.closed(track).exists() is is_closed


def test_each_track_answers_for_itself() -> None:
    commitment = _with_status("afgedaan")
    StatusChangeFactory(commitment=commitment, track=Track.KAMER, to="betwist")

    assert list(Commitment.objects.closed(Track.MINISTRY)) == [commitment]
    assert list(Commitment.objects.open(Track.KAMER)) == [commitment]
    assert not Commitment.objects.open(Track.MINISTRY)
    assert not Commitment.objects.closed(Track.KAMER)


@pytest.mark.parametrize("outcome", ["verworpen", "onbekend", "aangehouden"])
def test_motie_without_execution_is_neither_open_nor_closed(outcome: str) -> None:
    MotieFactory(outcome=outcome, commitment__due=YESTERDAY)

    assert not Commitment.objects.open(Track.MINISTRY)
    assert not Commitment.objects.closed(Track.MINISTRY)
    assert not Commitment.objects.overdue(Track.MINISTRY, today=TODAY)


@pytest.mark.parametrize(
    ("due", "is_late"),
    [
        (YESTERDAY, True),
        (TODAY, False),
        (TODAY + timedelta(days=1), False),
        (None, False),
        (UncertainDate(printed="zo spoedig mogelijk"), False),
        (UncertainDate.month(2022, 6), True),
        (UncertainDate.month(2022, 7), False),
        (UncertainDate.year(2021), True),
        (UncertainDate.year(2022), False),
    ],
)
def test_late_is_past_the_last_day_of_the_term(due: Any, is_late: bool) -> None:
    CommitmentFactory(due=due)

    assert Commitment.objects.overdue(Track.MINISTRY, today=TODAY).exists() is is_late


def test_what_is_closed_is_not_late() -> None:
    _with_status("afgedaan", due=YESTERDAY)

    assert not Commitment.objects.overdue(Track.MINISTRY, today=TODAY)


def test_late_for_the_kamer_is_what_the_kamer_keeps_open() -> None:
    disputed = _with_status("betwist", Track.KAMER, due=YESTERDAY)
    _with_status("onbekend", Track.KAMER, due=YESTERDAY)
    StatusChangeFactory(commitment=disputed, to="afgedaan")

    assert list(Commitment.objects.overdue(Track.KAMER, today=TODAY)) == [disputed]


@pytest.mark.parametrize(
    ("days", "became_overdue", "due_soon"),
    [
        (-8, False, False),
        (-7, True, False),
        (-1, True, False),
        (0, False, True),
        (30, False, True),
        (31, False, False),
    ],
)
def test_term_that_just_passed_or_comes_soon(days: int, became_overdue: bool, due_soon: bool) -> None:
    CommitmentFactory(due=TODAY + timedelta(days=days))
    _with_status("afgedaan", due=TODAY + timedelta(days=days))

    assert Commitment.objects.became_overdue(Track.MINISTRY, today=TODAY).count() == became_overdue
    assert Commitment.objects.due_soon(Track.MINISTRY, today=TODAY).count() == due_soon


def test_upcoming_has_the_first_term_first() -> None:
    later, sooner = CommitmentFactory(due=date(2022, 9, 1)), CommitmentFactory(due=TODAY)
    CommitmentFactory(due=YESTERDAY)
    CommitmentFactory()

    assert list(Commitment.objects.upcoming(Track.MINISTRY, today=TODAY)) == [sooner, later]


def test_without_term_has_words_without_a_day_too() -> None:
    CommitmentFactory(due=TODAY)
    without = {CommitmentFactory(), CommitmentFactory(due=UncertainDate(printed="binnenkort"))}

    assert set(Commitment.objects.without_term()) == without


@pytest.mark.parametrize(
    ("first", "last", "is_found"),
    [
        (date(2022, 3, 1), date(2022, 3, 1), True),
        (date(2022, 2, 1), date(2022, 2, 28), False),
        (date(2022, 3, 2), date(2022, 3, 31), False),
        (date(2022, 1, 1), date(2022, 12, 31), True),
    ],
)
def test_closed_between_counts_both_days(first: date, last: date, is_found: bool) -> None:
    _with_status("afgedaan")
    _with_status("in_behandeling")

    assert Commitment.objects.closed_between(Track.MINISTRY, first, last).count() == is_found
    assert not Commitment.objects.closed_between(Track.KAMER, first, last)


def test_closed_between_counts_from_the_last_closing() -> None:
    commitment = _with_status("deels_afgedaan")
    StatusChangeFactory(commitment=commitment, to="afgedaan", effective_from=date(2022, 5, 1))

    assert not Commitment.objects.closed_between(Track.MINISTRY, date(2022, 3, 1), date(2022, 3, 31))
    assert Commitment.objects.closed_between(Track.MINISTRY, date(2022, 5, 1), date(2022, 5, 31))


@pytest.mark.parametrize(
    ("who", "sees_drafts"),
    [
        ({}, False),
        ({"staff": True}, False),
        ({"coordinator": True}, False),
        ({"data_entry": True}, True),
        ({"admin": True}, True),
        ({"admin": True, "is_active": False}, False),
        ({"is_staff": True}, False),
    ],
)
def test_drafts_are_visible_to_those_who_keep_the_data(who: dict[str, Any], sees_drafts: bool) -> None:
    ministerie = MinisterieFactory()
    published = CommitmentFactory(held_by=[ministerie])
    draft = CommitmentFactory(held_by=[ministerie], draft=True)
    memberships = {f"{role}_of": ministerie for role in ("staff", "coordinator") if role in who}
    user = UserFactory(**memberships, **{k: v for k, v in who.items() if f"{k}_of" not in memberships})

    expected = {published, draft} if sees_drafts else {published}
    assert set(Commitment.objects.visible_to(user)) == expected


def test_visitor_without_account_sees_what_is_published() -> None:
    published = CommitmentFactory()
    CommitmentFactory(draft=True)

    assert list(Commitment.objects.visible_to(AnonymousUser())) == [published]


def test_held_by_finds_lead_and_joint_ministries() -> None:
    bz, defensie, az = MinisterieFactory.create_batch(3)
    both = CommitmentFactory(held_by=[bz, defensie])
    one = CommitmentFactory(held_by=[defensie])
    CommitmentFactory()

    assert set(Commitment.objects.held_by([defensie])) == {both, one}
    assert set(Commitment.objects.held_by([bz, defensie])) == {both, one}
    assert set(Commitment.objects.held_by([defensie], is_lead=True)) == {one}
    assert set(Commitment.objects.held_by([defensie], is_lead=False)) == {both}
    assert not Commitment.objects.held_by([az])
    assert not Commitment.objects.held_by([])


def test_ministry_that_gave_it_up_held_it_once() -> None:
    bz = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[bz])
    OfficeChangeFactory(commitment=commitment, ministerie=bz, part="niet_meer", effective_from=TODAY)

    assert not Commitment.objects.held_by([bz])
    assert list(Commitment.objects.ever_held_by(bz)) == [commitment]


def test_evidence_of_a_corrected_entry_is_none() -> None:
    cited = _with_status("afgedaan")
    corrected = _with_status("afgedaan")
    StatusChangeFactory(
        commitment=corrected, to=MinistryStatus.IN_PROGRESS, corrects=corrected.statuschanges.get()
    )
    never = CommitmentFactory()

    assert list(Commitment.objects.with_evidence()) == [cited]
    assert set(Commitment.objects.with_evidence(has=False)) == {corrected, never}


def test_evidence_on_either_track_counts() -> None:
    commitment = _with_status("voldaan", Track.KAMER)

    assert list(Commitment.objects.with_evidence()) == [commitment]


def test_with_verdict_finds_aanbevelingen_that_got_it() -> None:
    declined = AanbevelingFactory(verdict=Verdict.DECLINED).commitment
    partly = AanbevelingFactory(verdict=Verdict.PARTLY).commitment
    OordeelFactory(verdict=Verdict.FULLY)
    AanbevelingFactory()

    assert set(Commitment.objects.with_verdict([Verdict.DECLINED, Verdict.PARTLY])) == {declined, partly}


def test_unknown_dates_come_last_and_equal_ones_by_number() -> None:
    undated = CommitmentFactory(made_from=None)
    first, second = CommitmentFactory.create_batch(2, made_from=date(2022, 1, 1))
    newest = CommitmentFactory(made_from=date(2023, 1, 1))

    assert list(Commitment.objects.by_made()) == [newest, second, first, undated]


@pytest.mark.parametrize("kind", Kind)
def test_natural_key_finds_the_commitment_back(kind: Kind) -> None:
    commitment = CommitmentFactory(kind=kind)

    assert Commitment.objects.get_by_natural_key(*commitment.natural_key()) == commitment
    part = getattr(commitment, kind.value)
    assert type(part).objects.get_by_natural_key(*part.natural_key()) == part


def test_for_detail_leaves_the_texts_of_cited_documents_behind() -> None:
    commitment = DeclinedPartFactory().oordeel.aanbeveling.commitment
    LinkFactory(commitment=commitment)
    ClaimFactory(commitment=commitment, passage=PassageFactory())
    StatusChangeFactory(commitment=commitment, evidence=PassageFactory())
    TermChangeFactory(commitment=commitment, evidence=PassageFactory())
    OfficeChangeFactory(commitment=commitment, evidence=PassageFactory())

    read = queries_of(lambda: Commitment.objects.for_detail().get(pk=commitment.pk))

    documents = [sql for sql in read if 'FROM "commitments_document"' in sql]
    assert len(documents) == 7
    assert not [sql for sql in read if '"commitments_document"."text"' in sql]


def test_verdict_in_a_draft_is_not_among_those_given() -> None:
    OordeelFactory(verdict=Verdict.PARTLY, passage__document__draft=True)
    published = OordeelFactory(verdict=Verdict.PARTLY).aanbeveling.commitment

    assert list(Commitment.objects.with_verdict([Verdict.PARTLY])) == [published]


def test_evidence_in_a_draft_is_none() -> None:
    hidden = StatusChangeFactory(evidence=PassageFactory(document__draft=True)).commitment
    shown = StatusChangeFactory(evidence=PassageFactory()).commitment

    assert list(Commitment.objects.with_evidence()) == [shown]
    assert list(Commitment.objects.with_evidence(has=False)) == [hidden]


@pytest.mark.parametrize("says", ["one link for both", "one sentence for both", "a reference"])
def test_related_are_only_those_of_which_these_documents_say_so(says: str) -> None:
    first, second = AanbevelingFactory(), AanbevelingFactory()
    passage = PassageFactory(document__draft=True)
    if says == "one link for both":
        for one in (first, second):
            LinkFactory(commitment=one.commitment, passage=passage)
    else:
        OordeelFactory(aanbeveling=first, passage=passage).refers_to.set(
            [second] if says == "a reference" else []
        )
        if says == "one sentence for both":
            OordeelFactory(aanbeveling=second, passage=passage)

    def related(user: Any) -> list[Commitment]:
        said_in = Document.objects.visible_to(user)
        return list(Commitment.objects.related_to(first.commitment, said_in=said_in))

    assert related(AnonymousUser()) == []
    assert related(UserFactory(data_entry=True)) == [second.commitment]
