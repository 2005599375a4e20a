"""Fracties and Kamerleden."""

from dataclasses import dataclass
from datetime import date

from .common import Name, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FractieRecord(Record):
    """A fractie. Abbreviations are not always those of the votes: 'GL' here, 'GroenLinks' there; join by id.

    `seats` is what it holds now: a vote keeps the seats of its own day.
    """

    number: int | None
    abbreviation: str
    name: str
    name_english: str
    seats: int | None
    active_from: date | None
    active_until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersoonRecord(Record):
    """A (former) member. Date and place of birth, gender and residence are left out of `raw` too.

    The tracker says who asked for what; it needs nothing of a person's private life for that.
    """

    number: int | None
    name: Name
    function_word: str  # 'Tweede Kamerlid', 'Oud Kamerlid', 'Eerste Kamerlid'
    fractie_label: str  # rarely given
