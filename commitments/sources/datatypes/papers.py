"""Papers and the dossiers they are filed in."""

from dataclasses import dataclass
from datetime import date

from commitments.references import Kamerstuk

from .common import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRecord(Record):
    """A Document: the paper itself, where the Zaak is the case it belongs to.

    `kamerstuk` is read from the identifier of its current version ('kst-36600-X-50', kept in `official_id`),
    the one place of a row where dossier, chapter and number stand together; None where there is none.
    `sequence` is Volgnummer, the number within the dossier; None for the register's -1.
    """

    number: str  # 2019D16997
    kind_word: str  # 'Motie', 'Motie (gewijzigd/nader)', 'Brief regering', 'Bijlage', …
    subject: str
    dossier_title: str
    dated_on: date | None
    received_on: date | None
    session: str  # '2018-2019'
    sequence: int | None
    official_id: str
    kamerstuk: Kamerstuk | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KamerstukdossierRecord(Record):
    """A dossier: number, chapter or other addition ('X', '(R1669)'), and title."""

    dossier: Kamerstuk  # its `number` is empty
    title: str
    highest_sequence: int | None
    is_closed: bool
    chamber_word: str  # 'Tweede Kamer'
