"""Zaken: moties and government letters."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from commitments.dates import DateBasis, UncertainDate
from commitments.references import Kamerstuk

from .besluiten import BesluitRecord
from .common import Name, Record, ZaakReference
from .papers import DocumentRecord
from .toezeggingen import Office


class Appreciatie(StrEnum):
    """The cabinet's advice on a motie before the vote; says nothing of execution. The values of the model."""

    NONE = ""  # not known: not yet given, not kept for amended moties, or from before 1 April 2019
    TAKEN_OVER = "overgenomen"
    LEFT_TO_KAMER = "oordeel_kamer"
    ADVISED_AGAINST = "ontraden"
    UNTIMELY = "ontijdig"
    SUPERFLUOUS = "overbodig"
    ASKED_TO_HOLD = "verzocht_aan_te_houden"
    OTHER = "anders"  # no explicit advice, or a word we do not know: the raw word says which


@dataclass(frozen=True, slots=True, kw_only=True)
class ZaakRecord(Record):
    """What all Zaken share; a Zaak of a kind that we do not follow is a plain one of these.

    `kamerstuk` has the number within its dossier, or names only the dossier (no `number`). It rests on:
    the identifier of its document, or the dossier that the register ties it to (REGISTER); a dossier with the
    same title, where exactly one has it (INFERRED); nothing (None, NONE: dossier unknown). `also_filed` are
    the other dossiers of a joint paper. `is_settled` (Afgedaan) turns true at the vote: it closes nothing.
    `term_on` is Termijn: for a letter the day until which the Kamer may act; some moties have one too.
    """

    number: str  # 2019Z08535
    kind_word: str  # Soort: 'Motie', 'Brief regering'
    subject: str  # Onderwerp, spaces put right
    dossier_title: str
    session: str  # Vergaderjaar: '2018-2019'
    sequence: int | None  # Volgnummer; None for -1
    started: UncertainDate  # GestartOp: the day a motie was tabled, a letter was dated or received
    kamerstuk: Kamerstuk | None
    kamerstuk_basis: DateBasis
    also_filed: tuple[Kamerstuk, ...]
    status_word: str
    organisation_word: str
    is_settled: bool
    term_on: date | None
    documents: tuple[DocumentRecord, ...]  # empty unless expanded


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitter:
    """A member who tabled a motie. Fractie and ids are empty where the name comes from the words."""

    name: Name
    fractie: str = ""
    persoon_id: UUID | None = None
    fractie_id: UUID | None = None
    is_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """The motie that this one replaces.

    From the register's own link (`zaak`, REGISTER), from the words '(t.v.v. 34550-V, nr. 35)' (`kamerstuk`,
    INFERRED), or both. `printed` are those words. `kamerstuk` is None where they name no readable number.
    What they leave out, the chapter or the whole dossier, is filled in from the motie's own.
    """

    zaak: ZaakReference | None
    kamerstuk: Kamerstuk | None
    printed: str
    basis: DateBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class ZaakMotie(ZaakRecord):
    """A motie. Tabled on `started`.

    `submitters` come in order, the first signatory first, with fractie and ids from ZaakActor (REGISTER), or
    by name only from the words of Onderwerp (INFERRED), or are unknown (empty, NONE). `has_cosubmitters`:
    'c.s.' is printed, so there were more, who need not be among them. `topic` is what follows 'over' in
    Onderwerp, '' where nothing does. `besluiten` stand there only when expanded: `sources.deciding.decide`
    tells the outcome.
    """

    submitters: tuple[Submitter, ...]
    submitters_basis: DateBasis
    has_cosubmitters: bool
    topic: str
    is_amended: bool  # 'Gewijzigde' or 'Nader gewijzigde motie'
    appreciatie: Appreciatie
    appreciatie_word: str
    replaces: Replacement | None
    replaced_by: tuple[ZaakReference, ...]  # VervangenDoor, when expanded
    besluiten: tuple[BesluitRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ZaakBrief(ZaakRecord):
    """A letter of the government: a stub until its text is held.

    `senders` come from ZaakActor when expanded: the office, and the person who signed where given.
    """

    senders: tuple[tuple[Office, Name | None], ...]
