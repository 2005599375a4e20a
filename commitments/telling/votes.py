"""The vote on a motie as its page shows it: a bar of seats, and who voted what.

The counting itself is `sources.tally`: the rows of a vote repeat and contradict each other, and are often
incomplete.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from commitments.models import Besluit, Fractie, Kamerlid, Motie, Stemming
from commitments.sources.datatypes import FractieVotes, StemmingRecord, Tally, Vote
from commitments.sources.tally import count_votes
from commitments.statuses import Outcome
from commitments.telling.charts import Segment, segments

SEATS = 150
"""Of the Tweede Kamer."""

SIDES = (Vote.FOR, Vote.AGAINST, Vote.ABSENT, Vote.UNKNOWN)


@dataclass(frozen=True)
class Side:
    """All seats that went one way."""

    name: str
    label: str
    seats: int


@dataclass(frozen=True)
class FractieRow:
    """How the seats of one fractie went: one number for each side that occurs in this vote."""

    name: str
    url: str
    numbers: list[int]
    seats: int
    has_mistake: bool


@dataclass(frozen=True)
class PersonRow:
    """What one member voted at a roll call, or apart from their fractie."""

    name: str
    url: str
    fractie: str
    label: str
    is_mistake: bool


@dataclass(frozen=True)
class VoteOn:
    """The decision that gives a motie its outcome, with the votes that the register has of it."""

    besluit: Besluit
    others: list[Besluit]
    sides: list[Side]
    fracties: list[FractieRow]
    people: list[PersonRow]
    bar: list[Segment]
    duplicates: int
    shown_outcome: str

    @property
    def seats(self) -> int:
        """All seats told of, those of absent members too."""
        return sum(side.seats for side in self.sides)

    @property
    def is_incomplete(self) -> bool:
        """True when the register tells of fewer seats than there are."""
        return 0 < self.seats < SEATS

    @property
    def says_otherwise(self) -> bool:
        """True when the page shows another outcome than this decision gives."""
        return self.shown_outcome != self.besluit.outcome

    @property
    def has_mistakes(self) -> bool:
        """True when a fractie or member said afterwards that they had meant otherwise."""
        return any(row.has_mistake for row in self.fracties) or any(one.is_mistake for one in self.people)

    @property
    def in_words(self) -> str:
        """What the bar shows: 'Voor 78 zetels, Tegen 72 zetels'."""
        told = (_("%(side)s %(seats)s zetels") % {"side": s.label, "seats": s.seats} for s in self.sides)
        return ", ".join(told)


def vote_on(motie: Motie) -> VoteOn | None:
    """The vote that decided, None where no decision is held. One query more than the prefetched besluiten."""
    besluiten = list(motie.besluiten.all())
    deciding = next((one for one in besluiten if one.pk == motie.decided_by_id), None)
    if deciding is None:
        return None
    stemmingen = list(deciding.stemmingen.select_related("fractie", "kamerlid"))
    tally = count_votes(record_of(stemming) for stemming in stemmingen)
    present = [side for side in SIDES if tally.count(side)]
    return VoteOn(
        besluit=deciding,
        others=[one for one in besluiten if one.pk != deciding.pk],
        sides=[Side(side.value, str(Stemming.Vote(side.value).label), tally.count(side)) for side in present],
        fracties=[_fractie_row(part, present, stemmingen) for part in tally.by_fractie],
        people=_people(stemmingen),
        bar=_bar(tally, present),
        duplicates=tally.duplicates,
        shown_outcome=motie.outcome if motie.outcome in Outcome.values else "",
    )


def record_of(stemming: Stemming) -> StemmingRecord:
    """The kept vote as the record that it was read from, without the row as it came."""
    return StemmingRecord(
        id=stemming.register_id,
        changed_at=stemming.changed_at,
        api_changed_at=None,
        raw={},
        besluit_id=None,
        vote=Vote(stemming.vote),
        vote_word=stemming.vote_word,
        seats=stemming.seats,
        actor=stemming.actor,
        fractie=stemming.fractie_printed or str(stemming.fractie or ""),
        fractie_id=stemming.fractie_register_id,
        persoon_id=stemming.persoon_register_id,
        is_mistake=stemming.is_mistake,
    )


def _bar(tally: Tally, present: Sequence[Vote]) -> list[Segment]:
    """Fractie by fractie, those that went the same way beside each other."""
    parts = [
        (side.value, part.seats.get(side, 0))
        for side in present
        for part in tally.by_fractie
        if part.seats.get(side, 0)
    ]
    return segments(parts)


def _fractie_row(part: FractieVotes, present: Sequence[Vote], stemmingen: Iterable[Stemming]) -> FractieRow:
    known: Fractie | None = next(
        (one.fractie for one in stemmingen if one.fractie and one.fractie_register_id == part.fractie_id),
        None,
    )
    return FractieRow(
        name=part.fractie,
        url=_page_of(known),
        numbers=[part.seats.get(side, 0) for side in present],
        seats=sum(part.seats.values()),
        has_mistake=part.has_mistake,
    )


def _people(stemmingen: Iterable[Stemming]) -> list[PersonRow]:
    """Members by name; of several rows for one member all are listed, as the register has them."""
    rows = [
        PersonRow(
            name=one.actor,
            url=_page_of(one.kamerlid),
            fractie=one.fractie_printed,
            label=str(one.get_vote_display()),
            is_mistake=one.is_mistake,
        )
        for one in stemmingen
        if one.is_by_person
    ]
    return sorted(rows, key=lambda row: (row.name.casefold(), row.label))


def _page_of(record: Fractie | Kamerlid | None) -> str:
    return record.get_absolute_url() if record else ""
