"""Documents, dossiers, and the number that a paper has in them."""

from collections.abc import Iterable

from commitments.references import Kamerstuk, parse_kamerstuk
from commitments.sources.datatypes import DocumentRecord, KamerstukdossierRecord

from .reader import Reader, UnreadableError


class DossierTitles:
    """Dossiers by title, for Zaken that give the title of their dossier and nothing else.

    A title that two dossiers share names neither. Capitals do not matter.
    """

    def __init__(self, dossiers: Iterable[KamerstukdossierRecord] = ()) -> None:
        self._by_title: dict[str, Kamerstuk | None] = {}
        for record in dossiers:
            title = record.title.casefold()
            known = self._by_title.get(title, record.dossier)
            self._by_title[title] = record.dossier if known == record.dossier else None

    def find(self, title: str) -> Kamerstuk | None:
        """The one dossier with this title."""
        return self._by_title.get(title.casefold()) if title else None


def load_document(reader: Reader) -> DocumentRecord:
    """A Document with its current version where that was expanded."""
    version = next(reader.nested("HuidigeDocumentVersie", "DocumentVersie"), None)
    official_id = version.text("ExterneIdentifier") if version else ""
    return DocumentRecord(
        **reader.head(),
        number=reader.text("DocumentNummer"),
        kind_word=reader.text("Soort"),
        subject=reader.text("Onderwerp"),
        dossier_title=reader.text("Titel"),
        dated_on=reader.day("Datum"),
        received_on=reader.day("DatumOntvangst"),
        session=reader.text("Vergaderjaar"),
        sequence=reader.sequence(),
        official_id=official_id,
        kamerstuk=_read_official_id(official_id),
    )


def _read_official_id(printed: str) -> Kamerstuk | None:
    """'kst-36600-X-50' as a Kamerstuk; None for other publications ('ah-tk-…', 'blg-…')."""
    if not printed.startswith("kst-"):
        return None
    papers = parse_kamerstuk(printed)
    return papers[0] if papers and papers[0].number else None


def load_dossier(reader: Reader) -> KamerstukdossierRecord:
    """A Kamerstukdossier. Raises UnreadableError without a number."""
    return KamerstukdossierRecord(
        **reader.head(),
        dossier=read_dossier(reader),
        title=reader.text("Titel"),
        highest_sequence=reader.integer("HoogsteVolgnummer"),
        is_closed=reader.flag("Afgesloten"),
        chamber_word=reader.text("Kamer"),
    )


def read_dossier(reader: Reader) -> Kamerstuk:
    """Number and addition of a Kamerstukdossier: 36600 and 'X', 27484 and '(R1669)'.

    Raises UnreadableError without a number.
    """
    number = reader.integer("Nummer")
    if number is None:
        raise UnreadableError("a dossier without a number")
    return Kamerstuk(str(number), reader.text("Toevoeging").replace(" ", "").removeprefix("-"))


def own_paper(documents: Iterable[DocumentRecord], kind: str) -> Kamerstuk | None:
    """The number of the Zaak's own paper: the document of its own kind, 'Motie' or 'Motie (gewijzigd/nader)'.

    Letters about a motie hang under its Zaak too, with numbers of their own.
    """
    return next((d.kamerstuk for d in documents if d.kamerstuk and d.kind_word.startswith(kind)), None)


def filed_in(dossiers: Iterable[Kamerstuk], sequence: int | None) -> tuple[Kamerstuk, ...]:
    """The number of a paper in each dossier it is filed in; without a number the dossier itself."""
    number = str(sequence) if sequence else ""
    return tuple(Kamerstuk(dossier.dossier, dossier.suffix, number) for dossier in dossiers)
