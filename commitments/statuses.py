"""The two status tracks and the rules between their states, as data.

A commitment has two judgements that never mix: what the ministry claims and what the
Kamer judges. Parliament settles, the ministry claims (art. 15.20a Reglement van Orde TK:
a toezegging is 'voldaan' once the result reached the Kamer in writing).
Nothing in this file touches the database; `actions.statuses` applies it.
"""

from collections.abc import Mapping
from enum import Enum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What sort of commitment a record is."""

    MOTIE = "motie", _("Motie")
    TOEZEGGING = "toezegging", _("Toezegging")
    AANBEVELING = "aanbeveling", _("Aanbeveling")


class Track(TextChoices):
    """Whose judgement a status is."""

    MINISTRY = "ministerie", _("Volgens het ministerie")
    KAMER = "kamer", _("Volgens de Kamer")


class MinistryStatus(TextChoices):
    """What the ministry says. The last four are claims: 'gemeld', not settled."""

    NONE = "geen", _("Geen status")
    OPEN = "openstaand", _("Openstaand")
    IN_PROGRESS = "in_behandeling", _("In behandeling")
    DONE = "afgedaan", _("Afgedaan gemeld")
    PARTLY_DONE = "deels_afgedaan", _("Deels afgedaan gemeld")
    NOT_EXECUTED = "niet_uitgevoerd", _("Niet uitgevoerd gemeld")
    LAPSED = "vervallen", _("Vervallen gemeld")


class KamerStatus(TextChoices):
    """What the Kamer's register or a committee's decision says."""

    NONE = "geen", _("Nog geen oordeel")
    OPEN = "openstaand", _("Openstaand")
    PARTLY_MET = "deels_voldaan", _("Deels voldaan")
    MET = "voldaan", _("Voldaan")
    LAPSED = "vervallen", _("Vervallen")
    DISPUTED = "betwist", _("Betwist")
    UNKNOWN = "onbekend", _("Onbekend")


NOTHING = "geen"
"""On both tracks: nobody has said anything. As an entry of the history it only takes another one back."""


class Execution(TextChoices):
    """Whether there is anything to execute, so whether the ministry's track has a status.

    A rejected motie or a declined aanbeveling has nothing to track; of a motie whose
    vote is unknown, and an aanbeveling without a stated verdict, that is not known.
    """

    TRACKED = "te_volgen", _("Uitvoering wordt gevolgd")
    NOT_TRACKED = "niet_te_volgen", _("Er valt niets uit te voeren")
    UNKNOWN = "onbekend", _("Niet bekend of er iets uit te voeren valt")


class Outcome(TextChoices):
    """What became of a motie. A tie ('gestaakt') is no outcome."""

    UNKNOWN = "onbekend", _("Uitkomst onbekend")
    ADOPTED = "aangenomen", _("Aangenomen")
    TAKEN_OVER = "overgenomen", _("Overgenomen")
    REJECTED = "verworpen", _("Verworpen")
    HELD_OVER = "aangehouden", _("Aangehouden")
    WITHDRAWN = "ingetrokken", _("Ingetrokken")
    LAPSED = "vervallen", _("Vervallen")


class Verdict(TextChoices):
    """The cabinet's answer to one aanbeveling, in the order from yes to no."""

    FULLY = "volledig", _("Volledig overgenomen")
    ADOPTED = "overgenomen", _("Overgenomen")
    LARGELY = "grotendeels", _("Grotendeels overgenomen")
    PARTLY = "deels", _("Ten dele overgenomen")
    ENDORSED = "onderschreven", _("Onderschreven")
    EMBRACED = "omarmd", _("Omarmd")
    STANDING_POLICY = "staand_beleid", _("Al staand beleid")
    DECLINED = "niet", _("Niet overgenomen")
    NOT_STATED = "onduidelijk", _("Geen uitdrukkelijk oordeel")


class Judgement(Enum):
    """How the states of a track are counted."""

    OPEN = "open"
    CLOSED = "closed"
    NEITHER = "neither"


MINISTRY_OPEN = frozenset({MinistryStatus.OPEN, MinistryStatus.IN_PROGRESS})
MINISTRY_CLOSED = frozenset(
    {
        MinistryStatus.DONE,
        MinistryStatus.PARTLY_DONE,
        MinistryStatus.NOT_EXECUTED,
        MinistryStatus.LAPSED,
    }
)
KAMER_OPEN = frozenset({KamerStatus.OPEN, KamerStatus.PARTLY_MET, KamerStatus.DISPUTED})
KAMER_CLOSED = frozenset({KamerStatus.MET, KamerStatus.LAPSED})

OPEN: Mapping[Track, frozenset[str]] = {
    Track.MINISTRY: frozenset(str(s) for s in MINISTRY_OPEN),
    Track.KAMER: frozenset(str(s) for s in KAMER_OPEN),
}
CLOSED: Mapping[Track, frozenset[str]] = {
    Track.MINISTRY: frozenset(str(s) for s in MINISTRY_CLOSED),
    Track.KAMER: frozenset(str(s) for s in KAMER_CLOSED),
}
STATES: Mapping[Track, type[MinistryStatus] | type[KamerStatus]] = {
    Track.MINISTRY: MinistryStatus,
    Track.KAMER: KamerStatus,
}

_MINISTRY_STEPS: Mapping[MinistryStatus, frozenset[MinistryStatus]] = {
    # A first claim about something whose execution was not known to be due.
    MinistryStatus.NONE: MINISTRY_OPEN | MINISTRY_CLOSED,
    MinistryStatus.OPEN: frozenset({MinistryStatus.IN_PROGRESS}) | MINISTRY_CLOSED,
    MinistryStatus.IN_PROGRESS: MINISTRY_CLOSED,
    # What was partly done can be finished or given up without reopening it first.
    MinistryStatus.PARTLY_DONE: frozenset({MinistryStatus.IN_PROGRESS})
    | (MINISTRY_CLOSED - {MinistryStatus.PARTLY_DONE}),
    # Reopening.
    MinistryStatus.DONE: frozenset({MinistryStatus.IN_PROGRESS}),
    MinistryStatus.NOT_EXECUTED: frozenset({MinistryStatus.IN_PROGRESS}),
    MinistryStatus.LAPSED: frozenset({MinistryStatus.IN_PROGRESS}),
}
# The Kamer may judge as it likes, and change its mind; 'none yet' is only where it starts.
_KAMER_STEPS: Mapping[KamerStatus, frozenset[KamerStatus]] = {
    state: frozenset(KamerStatus) - {KamerStatus.NONE, state} for state in KamerStatus
}

# Per kind and track, so that a kind can differ by one line. Promised execution has the
# same states for all three; the Kamer keeps no 'betwist' word for an advisory council's
# advice, because it asked for nothing there that it could dispute.
STEPS: Mapping[tuple[Kind, Track], Mapping[str, frozenset[str]]] = {
    (kind, track): {
        str(state): frozenset(str(to) for to in steps)
        - ({str(KamerStatus.DISPUTED)} if (kind, track) == (Kind.AANBEVELING, Track.KAMER) else set())
        for state, steps in (_MINISTRY_STEPS if track == Track.MINISTRY else _KAMER_STEPS).items()
    }
    for kind in Kind
    for track in Track
}

ADOPTED_OUTCOMES = frozenset({Outcome.ADOPTED, Outcome.TAKEN_OVER})
ADOPTED_VERDICTS = frozenset(Verdict) - {Verdict.DECLINED, Verdict.NOT_STATED}


def execution_of_motie(outcome: str) -> Execution:
    """Whether a motie with this outcome asks for execution.

    Only an adopted motie, or one that the cabinet takes over without a vote, does.
    """
    if outcome in ADOPTED_OUTCOMES:
        return Execution.TRACKED
    return Execution.UNKNOWN if outcome == Outcome.UNKNOWN else Execution.NOT_TRACKED


def execution_of_aanbeveling(verdict: str | None) -> Execution:
    """Whether an aanbeveling with this verdict (None: not answered) asks for execution."""
    if verdict is None or verdict == Verdict.NOT_STATED:
        return Execution.UNKNOWN
    return Execution.TRACKED if verdict in ADOPTED_VERDICTS else Execution.NOT_TRACKED


def initial(track: Track, execution: str) -> str:
    """The state before anybody said anything on this track."""
    if track == Track.MINISTRY and execution == Execution.TRACKED:
        return str(MinistryStatus.OPEN)
    return str(MinistryStatus.NONE if track == Track.MINISTRY else KamerStatus.NONE)


def next_states(kind: Kind, track: Track, state: str, execution: str) -> list[str]:
    """The states that may follow, in the order of the track; none where nothing is tracked.

    Where it is unknown whether execution is due, the ministry's first claim starts the track.
    """
    if track == Track.MINISTRY and execution == Execution.NOT_TRACKED:
        return []
    allowed = STEPS[kind, track][state]
    return [str(s) for s in STATES[track] if str(s) in allowed]


def judgement(track: Track, state: str) -> Judgement:
    """Whether the state counts as open, closed or neither on its track."""
    if state in OPEN[track]:
        return Judgement.OPEN
    return Judgement.CLOSED if state in CLOSED[track] else Judgement.NEITHER


def is_reopening(track: Track, state: str, to: str) -> bool:
    """True when something closed is opened again, which needs a reason."""
    return judgement(track, state) is Judgement.CLOSED and judgement(track, to) is Judgement.OPEN


def needs_evidence(track: Track, to: str) -> bool:
    """Whether the step must cite a passage: every closing claim, and all the Kamer says."""
    return track == Track.KAMER or to in CLOSED[track]
