"""How a commitment stands: both tracks, why there is no status, what is late, and how the tracks compare."""

from datetime import date
from itertools import product

import pytest

from commitments.models import Commitment, StatusChange
from commitments.statuses import (
    CLOSED,
    NOTHING,
    OPEN,
    Execution,
    KamerStatus,
    Kind,
    MinistryStatus,
    Outcome,
    Track,
    Verdict,
)
from commitments.telling.standing import Standing, compare, is_overdue, standing_changes, standing_of
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    MotieFactory,
    StatusChangeFactory,
)
from tests.queries import queries_of

TODAY = date(2023, 6, 1)


@pytest.mark.parametrize(("ministry", "kamer"), list(product(MinistryStatus, KamerStatus)))
def test_compare_says_something_where_both_have_judged(ministry: str, kamer: str) -> None:
    sentence, is_different = compare(ministry, kamer)

    has_judged = kamer in OPEN[Track.KAMER] | CLOSED[Track.KAMER] and ministry != MinistryStatus.NONE
    assert bool(sentence) is has_judged
    assert not is_different or has_judged


@pytest.mark.parametrize(
    ("ministry", "kamer", "words", "is_different"),
    [
        ("afgedaan", "openstaand", "meldt dit als afgesloten", True),
        ("afgedaan", "betwist", "meldt dit als afgesloten", True),
        ("in_behandeling", "voldaan", "heeft dat nog niet gemeld", True),
        ("openstaand", "deels_voldaan", "staat nog open", False),
        ("afgedaan", "voldaan", "afgesloten", False),
        # Partly done is closed for the ministry and open for the Kamer, and yet the same.
        ("deels_afgedaan", "deels_voldaan", "deels gedaan", False),
        # Both closed, and yet not the same.
        ("niet_uitgevoerd", "voldaan", "niet is uitgevoerd", True),
    ],
)
def test_compare_names_what_differs(ministry: str, kamer: str, words: str, is_different: bool) -> None:
    sentence, differs = compare(ministry, kamer)

    assert words in sentence
    assert differs is is_different


@pytest.mark.parametrize("ministry", ["niet_uitgevoerd", "vervallen"])
def test_compare_calls_nothing_done_that_only_ended(ministry: str) -> None:
    assert "klaar" not in compare(ministry, "vervallen")[0]


def unsaved(status: str, due_on: date | None) -> Commitment:
    return Commitment(kind=Kind.TOEZEGGING, ministry_status=status, due_on=due_on)


@pytest.mark.parametrize("status", MinistryStatus)
def test_is_overdue_only_open_and_after_the_term(status: MinistryStatus) -> None:
    is_open = status in OPEN[Track.MINISTRY]

    assert is_overdue(unsaved(status, date(2023, 5, 31)), today=TODAY) is is_open
    assert not is_overdue(unsaved(status, TODAY), today=TODAY)
    assert not is_overdue(unsaved(status, None), today=TODAY)


def standing(commitment: Commitment) -> Standing:
    """From the commitment as its page reads it."""
    return standing_of(Commitment.objects.for_detail().get(pk=commitment.pk), today=TODAY)


@pytest.mark.django_db
def test_standing_of_gives_each_track_its_own_entry() -> None:
    claim = StatusChangeFactory(to=MinistryStatus.DONE)
    commitment = claim.commitment
    judged = StatusChangeFactory(commitment=commitment, track=Track.KAMER, to=KamerStatus.OPEN)

    stands = standing(commitment)

    assert [(t.track, t.change, t.label) for t in stands.tracks] == [
        (Track.MINISTRY, claim, "Afgedaan gemeld"),
        (Track.KAMER, judged, "Openstaand"),
    ]
    assert stands.is_different


@pytest.mark.django_db
def test_standing_changes_agree_with_the_database() -> None:
    commitment = CommitmentFactory()
    for n, day in enumerate((date(2023, 5, 1), date(2023, 4, 1), date(2023, 5, 1), date(2022, 1, 1))):
        change = StatusChangeFactory(commitment=commitment, effective_from=day, note=str(n))
    StatusChangeFactory(commitment=commitment, corrects=change, effective_from=date(2023, 4, 1))
    StatusChangeFactory(commitment=commitment, to=NOTHING, effective_from=date(2024, 1, 1))

    in_python = standing_changes(Commitment.objects.for_detail().get(pk=commitment.pk))

    in_database = StatusChange.objects.filter(commitment=commitment).standing().last_said_first()
    assert in_python == list(in_database)
    assert in_python[0].note == "2"


@pytest.mark.django_db
def test_standing_of_asks_nothing_beyond_the_page() -> None:
    commitment = StatusChangeFactory(to=MinistryStatus.DONE).commitment
    read = Commitment.objects.for_detail().get(pk=commitment.pk)

    assert queries_of(lambda: standing_of(read, today=TODAY).ministry.change.evidence.document) == []


def why(commitment: Commitment) -> str:
    """Why the ministry's track has no status."""
    track = standing(commitment).ministry
    assert track.change is None
    return track.explanation


@pytest.mark.django_db
def test_standing_of_says_why_there_is_no_status() -> None:
    assert "uitkomst van de stemming is niet bekend" in why(MotieFactory().commitment)
    for outcome in (Outcome.REJECTED, Outcome.HELD_OVER, Outcome.WITHDRAWN, Outcome.LAPSED):
        assert "niet aangenomen" in why(MotieFactory(outcome=outcome).commitment)
    assert "geen uitdrukkelijk oordeel" in why(AanbevelingFactory(verdict=Verdict.NOT_STATED).commitment)
    assert "niet over" in why(AanbevelingFactory(verdict=Verdict.DECLINED).commitment)
    for commitment in (CommitmentFactory(), MotieFactory(adopted=True).commitment):
        assert "Nog niet gemeld" in why(commitment)


@pytest.mark.django_db
def test_standing_of_an_unanswered_aanbeveling_blames_no_cabinet() -> None:
    assert "nog geen kabinetsreactie" in why(AanbevelingFactory().commitment)


@pytest.mark.django_db
@pytest.mark.parametrize("kind", Kind)
def test_standing_of_says_that_the_kamer_has_not_judged(kind: Kind) -> None:
    kamer = standing(CommitmentFactory(kind=kind)).kamer

    assert (kamer.change, kamer.state) == (None, KamerStatus.NONE)
    assert kamer.explanation


@pytest.mark.django_db
@pytest.mark.parametrize("track", Track)
def test_standing_of_an_undone_first_entry_is_as_if_nobody_had_spoken(track: Track) -> None:
    first = StatusChangeFactory(track=track, to="vervallen")
    initial = "openstaand" if track == Track.MINISTRY else "geen"
    StatusChangeFactory(
        commitment=first.commitment, track=track, to=NOTHING, corrects=first, evidence=None, note="Fout."
    )

    undone = {t.track: t for t in standing(first.commitment).tracks}[track]

    assert (undone.state, undone.change) == (initial, None)
    assert undone.explanation


@pytest.mark.django_db
def test_standing_of_keeps_a_claim_that_was_brought_back_with_its_source() -> None:
    commitment = MotieFactory().commitment
    assert commitment.execution == Execution.UNKNOWN
    claim = StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE)
    back = StatusChangeFactory(
        commitment=commitment, to=MinistryStatus.OPEN, corrects=claim, evidence=claim.evidence
    )

    assert standing(commitment).ministry.change == back


@pytest.mark.django_db
def test_standing_of_is_late_only_with_a_term() -> None:
    late = standing(CommitmentFactory(due=date(2023, 5, 31)))
    endless = standing(CommitmentFactory())

    assert (late.is_overdue, bool(late.due)) == (True, True)
    assert (endless.is_overdue, bool(endless.due)) == (False, False)
