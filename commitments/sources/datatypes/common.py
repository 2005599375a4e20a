"""What all records share: their id, when they changed, and the row as it came."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

# A row as the register gave it: JSON, with what was expanded in it.
Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of an entity. `id` is the register's own key: upserts go by it, never by number or words.

    `changed_at` is GewijzigdOp: when somebody at the Kamer changed it. `api_changed_at` is ApiGewijzigdOp:
    when the change reached the open data, which is what a sync asks by. That field has seven decimals and
    a datetime holds six (rounded down): the exact text stands in `raw`. Both are None where the row has none.
    """

    id: UUID
    changed_at: datetime | None
    api_changed_at: datetime | None
    raw: Raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    """A row that the Kamer deleted: every field is null, its kind too, so only `id` says what it was."""

    entity: str
    id: UUID
    changed_at: datetime | None
    api_changed_at: datetime | None
    raw: Raw


@dataclass(frozen=True, slots=True, kw_only=True)
class ZaakReference:
    """Another Zaak that a record points at; number and subject are empty where only the id was given."""

    id: UUID
    number: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in its parts, and as it was printed.

    `given` is the first name in use ('Tony'), `initials` 'A.P.C.'; each empty where the source has none.
    `prefix` in small letters as Dutch sorts it ('van der'). Members share names: never merge people by name.
    """

    surname: str
    prefix: str = ""
    given: str = ""
    initials: str = ""
    printed: str = ""
