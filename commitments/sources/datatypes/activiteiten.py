"""Meetings and the points on their agendas: where a toezegging was made and a motie voted on."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from .common import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiviteitRecord(Record):
    """A debate or other meeting. Not every one took place: see `status_word`.

    `held_on` is the planned day for a meeting still to come. `committee` has the lead ('Voortouw').
    """

    number: str  # 2024A05766
    kind_word: str  # 'Commissiedebat', 'Plenair debat (tweeminutendebat)', …
    subject: str
    held_on: date | None
    starts_at: datetime | None
    ends_at: datetime | None
    status_word: str  # 'Uitgevoerd', 'Gepland', 'Verplaatst', 'Geannuleerd', 'Vervallen'
    is_private: bool
    session: str
    committee: str
    committee_abbreviation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendapuntRecord(Record):
    """A point on an agenda, with the Zaken under it. `activiteit` stands there only when it was expanded."""

    number: str  # 2023P20142
    subject: str
    order: int | None
    status_word: str
    activiteit_id: UUID | None
    activiteit: ActiviteitRecord | None
    zaak_ids: tuple[UUID, ...]
