"""Fracties and members."""

from commitments.sources.datatypes import FractieRecord, Name, PersoonRecord

from .reader import Reader

# What the tracker has no use for is not kept, in the raw row either.
_PRIVATE = frozenset(
    {
        "Geboortedatum",
        "Geboorteland",
        "Geboorteplaats",
        "Geslacht",
        "Land",
        "Overlijdensdatum",
        "Overlijdensplaats",
        "Woonplaats",
    }
)


def load_fractie(reader: Reader) -> FractieRecord:
    """A fractie."""
    return FractieRecord(
        **reader.head(),
        number=reader.integer("Nummer"),
        abbreviation=reader.text("Afkorting"),
        name=reader.text("NaamNL"),
        name_english=reader.text("NaamEN"),
        seats=reader.integer("AantalZetels"),
        active_from=reader.day("DatumActief"),
        active_until=reader.day("DatumInactief"),
    )


def load_persoon(reader: Reader) -> PersoonRecord:
    """A (former) member, without their private life."""
    head = reader.head()
    head["raw"] = {name: value for name, value in reader.row.items() if name not in _PRIVATE}
    return PersoonRecord(
        **head,
        number=reader.integer("Nummer"),
        name=read_printed_name(reader, given="Roepnaam"),
        function_word=reader.text("Functie"),
        fractie_label=reader.text("Fractielabel"),
    )


def read_printed_name(reader: Reader, *, given: str) -> Name:
    """A name from the fields for its parts."""
    surname, prefix, first = reader.text("Achternaam"), reader.text("Tussenvoegsel"), reader.text(given)
    initials = reader.text("Initialen")
    printed = " ".join(filter(None, (first or initials, prefix, surname)))
    return Name(surname=surname, prefix=prefix.casefold(), given=first, initials=initials, printed=printed)
