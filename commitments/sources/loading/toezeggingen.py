"""Toezeggingen."""

from commitments.dates import DateBasis, UncertainDate
from commitments.sources.datatypes import (
    ActiviteitRecord,
    Name,
    Office,
    Recipient,
    ToezeggingRecord,
    ToezeggingReference,
)
from commitments.statuses import KamerStatus

from .activiteiten import load_activiteit
from .names import read_actor
from .offices import read_office
from .papers import load_document
from .people import read_printed_name
from .reader import Reader, UnreadableError
from .words import TOEZEGGING_STATUSES


def load_toezegging(reader: Reader) -> ToezeggingRecord:
    """A toezegging, with its Activiteit, recipients, letters and forerunners where those were expanded."""
    status_word, status = reader.word("Status", TOEZEGGING_STATUSES, KamerStatus.UNKNOWN)
    office = read_office(reader.text("Functie"))
    ministry, ministry_basis = _read_ministry(reader, office)
    activiteiten = reader.records("Activiteit", "Activiteit", load_activiteit)
    activiteit = activiteiten[0] if activiteiten else None
    return ToezeggingRecord(
        **reader.head(),
        number=reader.text("Nummer"),
        text=reader.text("Tekst"),
        office=office,
        ministry=ministry,
        ministry_basis=ministry_basis,
        person=_read_person(reader),
        status_word=status_word,
        status=status,
        made=_read_made(reader, activiteit),
        nakoming_on=reader.day("DatumNakoming"),
        notes=reader.text("Notities"),
        activiteit_number=reader.text("ActiviteitNummer") or (activiteit.number if activiteit else ""),
        activiteit=activiteit,
        recipients=reader.records("ToegezegdAan", "ToegezegdAan", _load_recipient),
        has_recipients="ToegezegdAan" in reader.row,
        letters=reader.records("KamerbriefNakoming", "Document", load_document),
        has_letters="KamerbriefNakoming" in reader.row,
        repeats=reader.records("IsHerhalingVan", "Toezegging", _load_reference),
        amends=reader.records("IsWijzigingVan", "Toezegging", _load_reference),
        supplements=reader.records("IsAanvullingOp", "Toezegging", _load_reference),
    )


def _read_ministry(reader: Reader, office: Office) -> tuple[str, DateBasis]:
    """As the register has it, else from the office; a minister *voor* something tells none."""
    if ministry := reader.text("Ministerie"):
        return ministry, DateBasis.REGISTER
    if office.has_ministry and office.field:
        return office.field, DateBasis.INFERRED
    return "", DateBasis.NONE


def _read_person(reader: Reader) -> Name | None:
    """The bewindspersoon: from the fields for the parts, else from Naam ('Van den Berg, A.B.')."""
    printed = reader.text("Naam")
    if reader.text("Achternaam"):
        name = _with_prefix(read_printed_name(reader, given="Voornaam"))
        return Name(name.surname, name.prefix, name.given, name.initials, printed) if printed else name
    if not printed:
        return None
    surname, _, initials = printed.partition(",")
    name = read_actor(surname.strip())
    return Name(name.surname, name.prefix, name.given, initials.strip(), printed)


def _with_prefix(name: Name) -> Name:
    """A prefix that stands before the surname in its field ('Van den Berg') in its own place."""
    parts = read_actor(name.surname)
    if name.prefix or not parts.prefix or parts.given:
        return name
    return Name(parts.surname, parts.prefix, name.given, name.initials, name.printed)


def _read_made(reader: Reader, activiteit: ActiviteitRecord | None) -> UncertainDate:
    """The day of the meeting, else the day of registration."""
    if activiteit and activiteit.held_on:
        return UncertainDate.on(activiteit.held_on, basis=DateBasis.REGISTER)
    registered = reader.day("Aanmaakdatum")
    return UncertainDate.on(registered, basis=DateBasis.INFERRED) if registered else UncertainDate()


def _load_recipient(reader: Reader) -> Recipient:
    """A fractie or a member: expanded, or only by its key.

    Raises UnreadableError for a row that names neither.
    """
    for name, is_person in (("Persoon", True), ("Fractie", False)):
        nested = next(reader.nested(name, name), None)
        key = reader.guid(f"{name}_Id") or (nested.guid("Id") if nested else None)
        if key or nested:
            return Recipient(id=key, name=_called(nested, is_person=is_person), is_person=is_person)
    raise UnreadableError("names neither a member nor a fractie")


def _called(reader: Reader | None, *, is_person: bool) -> str:
    """A member's name, or a fractie's short one; '' where only the key was given."""
    if reader is None:
        return ""
    if is_person:
        return read_printed_name(reader, given="Roepnaam").printed
    return reader.text("Afkorting") or reader.text("NaamNL")


def _load_reference(reader: Reader) -> ToezeggingReference:
    """Another toezegging. Raises UnreadableError without an id."""
    return ToezeggingReference(id=reader.key(), number=reader.text("Nummer"))
