"""What to ask for: OData v4 queries, built from values, so that a quote in a title changes no question."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import quote
from uuid import UUID

Literal = str | bool | int | date | datetime | UUID | None


def literal(value: Literal) -> str:
    """A constant as $filter writes it; a quote in a text is doubled. A moment must have its offset."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"a moment without its offset: {value}")
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(value)


def equals(field: str, value: Literal) -> str:
    """The condition that a field has this value."""
    return f"{field} eq {literal(value)}"


def since(field: str, moment: datetime | str) -> str:
    """The condition that a moment is this one or later.

    `moment` may be the text of ApiGewijzigdOp as the register gave it, with all its decimals.
    """
    return f"{field} ge {_moment(moment)}"


def until(field: str, moment: datetime | str) -> str:
    """The condition that a moment is this one or earlier."""
    return f"{field} le {_moment(moment)}"


def _moment(moment: datetime | str) -> str:
    if isinstance(moment, datetime):
        return literal(moment)
    if datetime.fromisoformat(moment).tzinfo is None:
        raise ValueError(f"a moment without its offset: {moment}")
    return moment


def both(*conditions: str) -> str:
    """All of the conditions that are not empty."""
    return _joined(" and ", conditions)


def either(*conditions: str) -> str:
    """Any of the conditions that are not empty."""
    return _joined(" or ", conditions)


def _joined(word: str, conditions: Iterable[str]) -> str:
    kept = [condition for condition in conditions if condition]
    return word.join(f"({condition})" for condition in kept) if len(kept) > 1 else "".join(kept)


@dataclass(frozen=True, slots=True)
class Expand:
    """A relation to be given along with each row, with its own relations in it."""

    name: str
    expand: tuple["Expand", ...] = ()
    select: tuple[str, ...] = ()

    def __str__(self) -> str:
        options = []
        if self.select:
            options.append(f"$select={','.join(self.select)}")
        if self.expand:
            options.append(f"$expand={','.join(map(str, self.expand))}")
        return f"{self.name}({';'.join(options)})" if options else self.name


@dataclass(frozen=True, slots=True)
class Query:
    """Rows of one entity. `top` gives one page only: the API then tells of no next one."""

    entity: str
    filter: str = ""
    expand: tuple[Expand, ...] = ()
    select: tuple[str, ...] = ()
    orderby: str = ""
    top: int | None = None
    count: bool = False

    def address(self, base_url: str) -> str:
        """The address of the first page."""
        options = {
            "$filter": self.filter,
            "$expand": ",".join(map(str, self.expand)),
            "$select": ",".join(self.select),
            "$orderby": self.orderby,
            "$top": "" if self.top is None else str(self.top),
            "$count": "true" if self.count else "",
        }
        # No '+' for a space: that is the way of forms, and an offset has a real one.
        asked = "&".join(name + "=" + quote(value, safe="(),'") for name, value in options.items() if value)
        return f"{base_url.rstrip('/')}/{quote(self.entity)}{'?' if asked else ''}{asked}"
