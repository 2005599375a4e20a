"""Decisions and votes, and what follows from several of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from commitments.dates import DateBasis, UncertainDate
from commitments.statuses import Outcome

from .common import Record


class Vote(StrEnum):
    """What a fractie or a member did at a vote."""

    FOR = "voor"
    AGAINST = "tegen"
    ABSENT = "niet_deelgenomen"
    UNKNOWN = "onbekend"  # a word we do not know; it counts for nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class BesluitRecord(Record):
    """A decision on a point of the agenda. One motie has several; only some are votes, fewer decide.

    `outcome` is what this decision alone would make of a motie: UNKNOWN where it decides nothing (a tie,
    a vote put off, a proposal, a decision that is no vote, an unknown word). Which of several counts:
    `sources.deciding.decide`. `voted` is the day of its meeting where Agendapunt and Activiteit were
    expanded (REGISTER); else the day the decision was last changed (INFERRED): mostly the day of the vote,
    but a later correction moves it.
    """

    agendapunt_id: UUID | None
    kind_word: str  # BesluitSoort, open text: 'Stemmen - aangenomen'
    text: str  # BesluitTekst: 'Aangenomen. (73-72)'
    remark: str
    status_word: str  # only 'Besluit' is final; 'Voorstel', 'Concept voorstel' are not
    voting_word: str  # StemmingsSoort: 'Met handopsteken', 'Hoofdelijk'
    order: int | None
    is_vote: bool
    is_final: bool
    is_roll_call: bool
    outcome: Outcome
    voted: UncertainDate
    zaak_ids: tuple[UUID, ...]
    stemmingen: tuple["StemmingRecord", ...]  # empty unless expanded


@dataclass(frozen=True, slots=True, kw_only=True)
class StemmingRecord(Record):
    """One vote: of a fractie (with all its seats) or, at a roll call, of one member (`persoon_id`).

    `seats` is the size of the fractie also where one member voted. `is_mistake`: the fractie said afterwards
    that it had meant otherwise ('Vergissing'). The vote stands as cast, and the outcome with it: of 157 real
    votes with such a row, 156 outcomes fit the votes as cast and 143 fit the ones meant.
    """

    besluit_id: UUID | None
    vote: Vote
    vote_word: str
    seats: int
    actor: str  # the fractie's name, or 'Bosma, M. (Martin)'
    fractie: str
    fractie_id: UUID | None
    persoon_id: UUID | None
    is_mistake: bool

    @property
    def is_by_person(self) -> bool:
        """True for the vote of one member."""
        return self.persoon_id is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What became of a motie, from all its decisions: the outcome, when, and the decision that says so.

    `besluit` is None, `outcome` UNKNOWN and `basis` NONE where no decision decides.
    """

    outcome: Outcome = Outcome.UNKNOWN
    basis: DateBasis = DateBasis.NONE
    voted: UncertainDate = field(default_factory=UncertainDate)
    besluit: BesluitRecord | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FractieVotes:
    """How the seats of one fractie were cast at one vote.

    At a show of hands all seats go one way, except members who are listed apart.
    """

    fractie: str
    fractie_id: UUID | None
    seats: Mapping[Vote, int]
    has_mistake: bool

    @property
    def vote(self) -> Vote | None:
        """The one way all its seats went; None for a fractie that was divided."""
        ways = [way for way, seats in self.seats.items() if seats and way is not Vote.ABSENT]
        if not ways:
            return Vote.ABSENT
        return ways[0] if len(ways) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The votes of one decision, counted in seats, by fractie from large to small.

    `duplicates` counts rows that told of the same actor again. The rows of a decision may be incomplete
    (`seats` below 150), so the outcome is never computed from them.
    """

    by_fractie: tuple[FractieVotes, ...]
    is_by_person: bool
    duplicates: int

    def count(self, vote: Vote) -> int:
        """The seats cast that way."""
        return sum(part.seats.get(vote, 0) for part in self.by_fractie)

    @property
    def seats(self) -> int:
        """All seats told of, absent ones too."""
        return sum(sum(part.seats.values()) for part in self.by_fractie)
