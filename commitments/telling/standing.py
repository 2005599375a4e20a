"""How a commitment stands: both tracks beside each other, and where they differ."""

from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from commitments.dates import UncertainDate
from commitments.models import Commitment, StatusChange
from commitments.statuses import (
    STATES,
    Execution,
    Judgement,
    KamerStatus,
    Kind,
    MinistryStatus,
    Track,
    judgement,
)


@dataclass(frozen=True)
class TrackStanding:
    """One track: its state, since when, and the entry that says so (None: nobody said anything)."""

    track: Track
    state: str
    change: StatusChange | None
    explanation: str
    # Where nobody said anything yet something waits: since the day it was asked or promised.
    waiting_since: UncertainDate = field(default_factory=UncertainDate)

    @property
    def label(self) -> str:
        """The state in words."""
        return str(STATES[self.track](self.state).label)

    @property
    def title(self) -> str:
        """Whose judgement this is."""
        return str(self.track.label)


@dataclass(frozen=True)
class Standing:
    """Both tracks, the term, and in one sentence how they compare."""

    ministry: TrackStanding
    kamer: TrackStanding
    due: UncertainDate
    is_overdue: bool
    comparison: str
    is_different: bool

    @property
    def tracks(self) -> tuple[TrackStanding, TrackStanding]:
        """The ministry's claim and the Kamer's judgement, in that order."""
        return self.ministry, self.kamer


def standing_of(commitment: Commitment, *, today: date) -> Standing:
    """Reads the prefetched history; asks the database nothing more."""
    ministry = _track(commitment, Track.MINISTRY)
    kamer = _track(commitment, Track.KAMER)
    comparison, is_different = compare(ministry.state, kamer.state)
    return Standing(
        ministry=ministry,
        kamer=kamer,
        due=commitment.due,
        is_overdue=is_overdue(commitment, today=today),
        comparison=comparison,
        is_different=is_different,
    )


def is_overdue(commitment: Commitment, *, today: date) -> bool:
    """The row's answer to `CommitmentQuerySet.overdue` on the ministry's track."""
    is_open = judgement(Track.MINISTRY, commitment.ministry_status) is Judgement.OPEN
    return is_open and commitment.due_on is not None and commitment.due_on < today


def standing_changes(commitment: Commitment) -> list[StatusChange]:
    """The prefetched status changes that nothing corrects, the one that counts most first.

    See also `StatusChangeQuerySet.last_said_first`, the database's answer.
    """
    changes = list(commitment.statuschanges.all())
    corrected = {change.corrects_id for change in changes}
    standing = [change for change in changes if change.pk not in corrected]
    return sorted(
        standing, key=lambda c: (not c.says_nothing, c.effective.end, c.recorded_at, c.pk), reverse=True
    )


def compare(ministry: str, kamer: str) -> tuple[str, bool]:
    """One sentence about the two states, and whether they differ.

    Closed is not the same as done: a ministry also closes what it does not execute.
    """
    claim, judged = judgement(Track.MINISTRY, ministry), judgement(Track.KAMER, kamer)
    if Judgement.NEITHER in (claim, judged):
        return "", False
    if (ministry, kamer) == (MinistryStatus.PARTLY_DONE, KamerStatus.PARTLY_MET):
        return _("Het ministerie en de Kamer zijn het eens: dit is deels gedaan."), False
    if (ministry, kamer) == (MinistryStatus.NOT_EXECUTED, KamerStatus.MET):
        return _("Het ministerie meldt dat dit niet is uitgevoerd. De Kamer vindt het voldaan."), True
    return str(_COMPARISON[claim, judged]), claim is not judged


def _track(commitment: Commitment, track: Track) -> TrackStanding:
    said = (c for c in standing_changes(commitment) if c.track == track and not c.says_nothing)
    change = next(said, None)
    state = commitment.ministry_status if track == Track.MINISTRY else commitment.kamer_status
    if change:
        return TrackStanding(track, state, change, "")
    return TrackStanding(
        track, state, None, _why_nothing(commitment, track), waiting_since=_waiting_since(commitment, track)
    )


def _waiting_since(commitment: Commitment, track: Track) -> UncertainDate:
    """The vote of a motie, the promise itself; of advice the answer says more than a day."""
    if judgement(track, commitment.ministry_status) is not Judgement.OPEN or track == Track.KAMER:
        return UncertainDate()
    if commitment.kind == Kind.MOTIE:
        voted: UncertainDate = commitment.motie.voted
        return voted
    return commitment.made if commitment.kind == Kind.TOEZEGGING else UncertainDate()


def _why_nothing(commitment: Commitment, track: Track) -> str:
    """In words: why nobody has said anything on this track."""
    if track == Track.KAMER:
        return str(_NO_JUDGEMENT[Kind(commitment.kind)])
    if commitment.kind == Kind.AANBEVELING and commitment.aanbeveling.oordeel is None:
        return str(_NOT_ANSWERED)
    return str(_NO_CLAIM.get((Kind(commitment.kind), Execution(commitment.execution)), _NOT_REPORTED))


_COMPARISON = {
    (Judgement.CLOSED, Judgement.OPEN): gettext_lazy(
        "Het ministerie meldt dit als afgesloten. Voor de Kamer staat het nog open."
    ),
    (Judgement.OPEN, Judgement.CLOSED): gettext_lazy(
        "Voor de Kamer is dit afgesloten. Het ministerie heeft dat nog niet gemeld."
    ),
    (Judgement.CLOSED, Judgement.CLOSED): gettext_lazy(
        "Het ministerie en de Kamer zijn het eens: dit is afgesloten."
    ),
    (Judgement.OPEN, Judgement.OPEN): gettext_lazy(
        "Het ministerie en de Kamer zijn het eens: dit staat nog open."
    ),
}
_NO_JUDGEMENT = {
    Kind.MOTIE: gettext_lazy("De Tweede Kamer houdt van moties niet bij of zij zijn uitgevoerd."),
    Kind.TOEZEGGING: gettext_lazy("Er is geen oordeel van de Kamer bekend."),
    Kind.AANBEVELING: gettext_lazy("De Kamer houdt van aanbevelingen niet bij of zij zijn uitgevoerd."),
}
_NOT_REPORTED = gettext_lazy("Nog niet gemeld dat eraan wordt gewerkt.")
_NOT_ANSWERED = gettext_lazy("Er is nog geen kabinetsreactie bekend. Daarom is er geen status.")
_NO_CLAIM = {
    (Kind.MOTIE, Execution.UNKNOWN): gettext_lazy(
        "De uitkomst van de stemming is niet bekend. Daarom is er geen status."
    ),
    (Kind.MOTIE, Execution.NOT_TRACKED): gettext_lazy(
        "De motie is niet aangenomen. Er valt niets uit te voeren."
    ),
    (Kind.AANBEVELING, Execution.UNKNOWN): gettext_lazy(
        "Het kabinet gaf geen uitdrukkelijk oordeel. Daarom is er geen status."
    ),
    (Kind.AANBEVELING, Execution.NOT_TRACKED): gettext_lazy(
        "Het kabinet neemt de aanbeveling niet over. Er valt niets uit te voeren."
    ),
}
