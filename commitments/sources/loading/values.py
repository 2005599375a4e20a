"""The values of a row: days, moments, ids. The register's ways of saying 'none' end here."""

from datetime import date, datetime
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_NO_DATE = "0001-01-01"  # .NET's empty date


@lru_cache(maxsize=8192)
def read_day(printed: str) -> date | None:
    """The day in Amsterdam; None for the register's empty date. Raises ValueError for what is no date.

    Midnight means a whole day and is taken as printed: the register sometimes writes a winter day with the
    offset of summer, which would make it the day before.
    """
    if printed.startswith(_NO_DATE):
        return None
    if len(printed) == 10 or (printed[10:19] == "T00:00:00" and not printed.endswith("Z")):
        return date.fromisoformat(printed[:10])
    return _moment(printed).astimezone(AMSTERDAM).date()


def read_moment(printed: str) -> datetime | None:
    """The moment, with its offset; None for the empty date. Raises ValueError for what is no date."""
    return None if printed.startswith(_NO_DATE) else _moment(printed)


def _moment(printed: str) -> datetime:
    """A seventh decimal is dropped. Without an offset it is Dutch time."""
    moment = datetime.fromisoformat(printed)
    return moment if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM)


@lru_cache(maxsize=8192)
def read_id(printed: str) -> UUID:
    """The register's key. Raises ValueError for what is none. Cached: rows name the same few ids."""
    return UUID(printed)
