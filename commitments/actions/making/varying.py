"""A variation of an example: other words among its own, another day, and what became of it.

Pure: the same examples, seed and place give the same variation, whatever else is made beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from commitments.actions.making.examples import Example, Examples, Paper, is_replaced
from commitments.models import Motie, OfficeChange
from commitments.statuses import ADOPTED_OUTCOMES, KamerStatus, Kind, MinistryStatus, Outcome, Track

SHARE_OF_WORDS = 0.3
"""Of the words that say something, so many are replaced by words from elsewhere in the register."""
LONGEST_SHIFT = 900
"""Days by which a variation may be older than its example."""

# What is roughly true of the Kamer's moties and toezeggingen of the last years.
_OUTCOMES = (
    (Outcome.ADOPTED, 46),
    (Outcome.REJECTED, 34),
    (Outcome.HELD_OVER, 8),
    (Outcome.WITHDRAWN, 6),
    (Outcome.LAPSED, 2),
    (Outcome.UNKNOWN, 4),
)
_CLOSINGS = (
    (MinistryStatus.DONE, 82),
    (MinistryStatus.PARTLY_DONE, 8),
    (MinistryStatus.NOT_EXECUTED, 6),
    (MinistryStatus.LAPSED, 4),
)
_JUDGEMENTS = ((KamerStatus.MET, 84), (KamerStatus.PARTLY_MET, 10), (KamerStatus.LAPSED, 6))
_ADVICE = (
    (Motie.Appreciatie.LEFT_TO_KAMER, 50),
    (Motie.Appreciatie.ADVISED_AGAINST, 35),
    (Motie.Appreciatie.UNTIMELY, 5),
    (Motie.Appreciatie.SUPERFLUOUS, 5),
    (Motie.Appreciatie.NONE, 5),
)


@dataclass(frozen=True, slots=True)
class Step:
    """A status on one track from a day on."""

    track: str
    to: str
    day: date


@dataclass(frozen=True, slots=True)
class Part:
    """What a ministry does from a day on."""

    ministerie_id: int
    office: str
    part: str
    day: date


@dataclass(frozen=True, slots=True)
class Variation:
    """The example in its new words, with its history in the order of the days."""

    place: int
    """Its number among all variations, from 0."""
    example: Example
    made_on: date
    dossier: int | None
    """The number of its own dossier among those that are made, from 0."""
    outcome: str
    appreciatie: str
    voted_on: date | None
    due_on: date | None
    steps: tuple[Step, ...]
    parts: tuple[Part, ...]


class Varying:
    """Makes variations, in an order that belongs to the seed; every example once before any comes again."""

    def __init__(self, examples: Examples, *, seed: int) -> None:
        """Shuffle the order."""
        self.examples = examples
        self.seed = seed
        self._order = list(range(len(examples.commitments)))
        self._papers = list(range(len(examples.papers)))
        Random(seed).shuffle(self._order)  # noqa: S311 (nothing secret)
        Random(seed + 1).shuffle(self._papers)  # noqa: S311

    def commitment(self, place: int) -> Variation:
        """The variation of this number."""
        turn, at = divmod(place, len(self._order))
        example = self.examples.commitments[self._order[at]]
        random = Random(self.seed * 1_000_003 + place)  # noqa: S311
        made_on = self._day(example.made_on or self.examples.last_day, random)
        is_motie = example.kind == Kind.MOTIE
        outcome = _drawn(_OUTCOMES, random) if is_motie else Outcome.UNKNOWN
        voted_on = self._after(made_on, random.randint(1, 21)) if outcome != Outcome.UNKNOWN else None
        start = voted_on or made_on
        is_tracked = not is_motie or outcome in ADOPTED_OUTCOMES
        return Variation(
            place=place,
            example=replace(
                example,
                subject=self._words(example.subject, random)[:300],
                text=self._words(example.text, random) if example.text else "",
            ),
            made_on=made_on,
            dossier=self._dossier(example.dossier, turn),
            outcome=outcome,
            appreciatie=_drawn(_ADVICE, random) if is_motie else Motie.Appreciatie.NONE,
            voted_on=voted_on,
            due_on=made_on + example.term if example.term is not None else None,
            steps=self._steps(example.kind, start, random) if is_tracked else (),
            parts=self._parts(example, start, random) if is_tracked else (),
        )

    def paper(self, place: int) -> Paper:
        """The letter of this number."""
        turn, at = divmod(place, len(self._papers))
        paper = self.examples.papers[self._papers[at]]
        random = Random(self.seed * 1_000_033 + place)  # noqa: S311
        return Paper(
            kind=paper.kind,
            title=self._words(paper.title, random)[:500],
            dossier=self._dossier(paper.dossier, turn),
            dated_on=self._day(paper.dated_on, random),
        )

    def dossier_title(self, number: int) -> str:
        """The title of the dossier of this number."""
        random = Random(self.seed * 1_000_037 + number)  # noqa: S311
        titles = self.examples.dossiers
        return self._words(titles[number % len(titles)], random)[:500]

    def dossiers_for(self, commitments: int, papers: int) -> int:
        """How many dossiers so many variations lie in."""
        turns = max(-(-commitments // len(self._order)), -(-papers // len(self._papers)))
        return turns * len(self.examples.dossiers)

    def _dossier(self, dossier: int | None, turn: int) -> int | None:
        """A dossier for each turn: dossiers stay as large as they are."""
        return None if dossier is None else turn * len(self.examples.dossiers) + dossier

    def _day(self, day: date, random: Random) -> date:
        return min(day, self.examples.last_day) - timedelta(days=random.randint(0, LONGEST_SHIFT))

    def _after(self, day: date, days: int) -> date:
        """So many days later, and not in the future."""
        return min(day + timedelta(days=days), self.examples.last_day)

    def _words(self, text: str, random: Random) -> str:
        """The text with some of its words replaced; what stands before 'over' in a title stays."""
        before, over, about = text.partition(" over ")
        if not over:
            before, about = "", text
        words, others = about.split(" "), self.examples.words
        for at, word in enumerate(words):
            if is_replaced(word) and others and random.random() < SHARE_OF_WORDS:
                words[at] = others[int(random.random() * len(others))]
        return before + over + " ".join(words)

    def _steps(self, kind: str, start: date, random: Random) -> tuple[Step, ...]:
        """The older it is, the likelier that it is reported as closed; the Kamer judges toezeggingen only."""
        age = (self.examples.last_day - start).days
        steps: list[Step] = []
        is_closed = random.random() < min(0.85, age / 900)
        begun = self._after(start, random.randint(0, 60))
        ended = self._after(begun, random.randint(20, 500))
        if random.random() < (0.3 if is_closed else 0.5):
            steps.append(Step(Track.MINISTRY, MinistryStatus.IN_PROGRESS, begun))
        if is_closed:
            steps.append(Step(Track.MINISTRY, _drawn(_CLOSINGS, random), ended))
        if kind == Kind.TOEZEGGING:
            steps.append(Step(Track.KAMER, KamerStatus.OPEN, start))
            if random.random() < (0.85 if is_closed else 0.1):
                settled = self._after(ended, random.randint(1, 60))
                steps.append(Step(Track.KAMER, _drawn(_JUDGEMENTS, random), settled))
        return tuple(steps)

    def _parts(self, example: Example, start: date, random: Random) -> tuple[Part, ...]:
        """One ministry; at times a second one beside it, or after it."""
        offices = self.examples.offices
        if not offices:
            return ()
        ministerie_id, office = (
            (example.ministerie_id, example.office)
            if example.ministerie_id is not None
            else offices[int(random.random() * len(offices))]
        )
        first = Part(ministerie_id, office, OfficeChange.Part.LEAD, start)
        other_id, other = offices[int(random.random() * len(offices))]
        chance = random.random()
        if other_id == ministerie_id or chance > 0.12:
            return (first,)
        if chance > 0.03:
            return (first, Part(other_id, other, OfficeChange.Part.JOINT, start))
        moved = self._after(start, random.randint(30, 300))
        return (
            first,
            Part(ministerie_id, "", OfficeChange.Part.GONE, moved),
            Part(other_id, other, OfficeChange.Part.LEAD, moved),
        )


def _drawn(weighted: Sequence[tuple[str, int]], random: Random) -> str:
    """One of these, by weights that add up to a hundred."""
    left = random.random() * 100
    for value, weight in weighted:
        left -= weight
        if left < 0:
            return str(value)
    return str(weighted[-1][0])
