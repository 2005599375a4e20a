"""Parliamentary years ('vergaderjaren'): from one Prinsjesdag up to the next."""

from dataclasses import dataclass
from datetime import date

from commitments.deadlines.days import prinsjesdag

FIRST = 2008
"""The open data begin on 1 September 2008, with the session that began that month."""


@dataclass(frozen=True)
class Session:
    """One parliamentary year, by the year in which it begins."""

    year: int

    @property
    def label(self) -> str:
        """As the Kamer writes it: '2018-2019'."""
        return f"{self.year}-{self.year + 1}"

    @property
    def start(self) -> date:
        """Its first day."""
        return prinsjesdag(self.year)


def session_of(day: date) -> Session:
    """The session in which this day falls."""
    return Session(day.year if day >= prinsjesdag(day.year) else day.year - 1)


def sessions_until(day: date) -> list[Session]:
    """From the first session of the open data up to that of this day, the newest first."""
    return [Session(year) for year in range(session_of(day).year, FIRST - 1, -1)]
