"""One row, read field by field. What is not as it should be is reported and read as absent, never raised."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, TypedDict, TypeVar
from uuid import UUID

from commitments.sources.datatypes import Raw

from .fields import KNOWN_FIELDS
from .report import Report
from .values import read_day, read_id, read_moment

Value = TypeVar("Value")
_NONE: frozenset[str] = frozenset()


class UnreadableError(ValueError):
    """A row without what a record cannot do without."""


class Head(TypedDict):
    """The fields of every record."""

    id: UUID
    changed_at: datetime | None
    api_changed_at: datetime | None
    raw: Raw


class Reader:
    """Reads one row of `entity` and tells `report` what it does not know."""

    __slots__ = ("entity", "report", "row")

    def __init__(self, entity: str, row: Mapping[str, Any], report: Report) -> None:
        self.entity = entity
        self.row = row
        self.report = report
        for name in row.keys() - KNOWN_FIELDS.get(entity, _NONE):
            if name.endswith("@odata.nextLink"):
                report.cut_lists[entity, name.partition("@")[0]] += 1
            elif "@" not in name:
                report.meet_field(entity, name)

    def head(self) -> Head:
        """The fields of every record. Raises UnreadableError without an id."""
        return {
            "id": self.key(),
            "changed_at": self.moment("GewijzigdOp"),
            "api_changed_at": self.moment("ApiGewijzigdOp"),
            "raw": self.row,
        }

    def key(self) -> UUID:
        """The record's own id. Raises UnreadableError without one."""
        key = self.guid("Id")
        if key is None:
            raise UnreadableError("no id")
        return key

    def text(self, name: str) -> str:
        """The words, with single spaces; '' for none."""
        value = self.row.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return " ".join(value.split())
        self.report.meet_value(self.entity, name, value)
        return ""

    def day(self, name: str) -> date | None:
        """The day in Amsterdam."""
        return self._read(name, read_day)

    def moment(self, name: str) -> datetime | None:
        """The moment with its offset."""
        return self._read(name, read_moment)

    def guid(self, name: str) -> UUID | None:
        """The key of a record."""
        return self._read(name, read_id)

    def _read(self, name: str, read: Callable[[str], Value | None]) -> Value | None:
        value = self.row.get(name)
        if value is None:
            return None
        try:
            return read(value)
        except (ValueError, TypeError, AttributeError, OverflowError):
            self.report.meet_value(self.entity, name, value)
            return None

    def integer(self, name: str) -> int | None:
        """The number; a decimal one or a flag is none."""
        value = self.row.get(name)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self.report.meet_value(self.entity, name, value)
        return None

    def sequence(self) -> int | None:
        """Volgnummer, the number within the dossier; None for the register's -1."""
        number = self.integer("Volgnummer")
        return number if number is not None and number > 0 else None

    def flag(self, name: str) -> bool:
        """Whether it is true; false for none."""
        value = self.row.get(name)
        if value is None or isinstance(value, bool):
            return value is True
        self.report.meet_value(self.entity, name, value)
        return False

    def word(self, name: str, meanings: Mapping[str, Value], otherwise: Value) -> tuple[str, Value]:
        """The word as it stands and its meaning; `meanings` are by small letters. A new word is reported."""
        word = self.text(name)
        if not word:
            return "", otherwise
        if (meaning := meanings.get(word.casefold())) is None:
            self.report.meet_word(self.entity, name, word)
            return word, otherwise
        return word, meaning

    def nested(self, name: str, entity: str) -> Iterator["Reader"]:
        """The rows of an expanded list or record that were not deleted, each with its own reader."""
        value = self.row.get(name)
        if value is None:
            return
        for row in value if isinstance(value, list) else [value]:
            if not isinstance(row, dict):
                self.report.meet_value(self.entity, name, row)
            elif row.get("Verwijderd") is not True:
                yield Reader(entity, row, self.report)

    def records(self, name: str, entity: str, load: Callable[["Reader"], Value]) -> tuple[Value, ...]:
        """The records of an expanded list; a row that cannot be read is reported and left out."""
        found = []
        for reader in self.nested(name, entity):
            try:
                found.append(load(reader))
            except UnreadableError as error:
                self.report.skip(f"{self.entity}/{name}", str(error))
        return tuple(found)
