"""Toezeggingen as the Kamer registers them: made orally, in a public meeting."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from commitments.dates import DateBasis, UncertainDate
from commitments.statuses import KamerStatus

from .activiteiten import ActiviteitRecord
from .common import Name, Record
from .papers import DocumentRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The office that made the promise, from Functie: 'Staatssecretaris van Defensie'.

    `role` is 'minister', 'staatssecretaris' or 'minister-president', '' where the words are other ones.
    `field` is what follows: 'Defensie'. A minister *voor* something (`has_ministry` False) works under
    another ministry, which the title does not name.
    """

    printed: str
    role: str = ""
    field: str = ""
    has_ministry: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """To whom it was promised (ToegezegdAan): a fractie or a member, told apart by the fields of the row."""

    id: UUID | None
    name: str
    is_person: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ToezeggingReference:
    """Another toezegging that this one repeats, amends or supplements."""

    id: UUID
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToezeggingRecord(Record):
    """One toezegging.

    `status` is the Kamer's judgement, for the Kamer's track only; UNKNOWN where the word is new or says
    nothing about it. `made` is the day of the activity where that was expanded (REGISTER), else the day of
    registration, Aanmaakdatum (INFERRED: mostly the same day). `nakoming_on` is DatumNakoming, which is
    sometimes the day expected and sometimes the day met: the register does not say which, so show it raw.
    `ministry` is the field Ministerie (REGISTER) or, where that is empty, follows from the office (INFERRED).
    The term that `text` names is read by `sources.terms`, because it takes long.
    `recipients`, `letters` (KamerbriefNakoming), `repeats`, `amends`, `supplements` and `activiteit` stand
    there only when expanded; `has_recipients` and `has_letters` tell 'none' from 'not asked or not held'.
    """

    number: str  # TZ202412-116
    text: str
    office: Office
    ministry: str
    ministry_basis: DateBasis
    person: Name | None
    status_word: str
    status: KamerStatus
    made: UncertainDate
    nakoming_on: date | None
    notes: str
    activiteit_number: str
    activiteit: ActiviteitRecord | None
    recipients: tuple[Recipient, ...]
    has_recipients: bool
    letters: tuple[DocumentRecord, ...]
    has_letters: bool
    repeats: tuple[ToezeggingReference, ...]
    amends: tuple[ToezeggingReference, ...]
    supplements: tuple[ToezeggingReference, ...]
