"""Rows of our own, in the full forms of the Tweede Kamer's API. People, texts and numbers are made up."""

from typing import Any
from uuid import UUID

Row = dict[str, Any]

CHANGED = {"GewijzigdOp": "2031-03-12T17:04:05.12+01:00", "ApiGewijzigdOp": "2031-03-12T16:04:09.1234567Z"}


def guid(number: int) -> str:
    """A key of the register."""
    return str(UUID(int=number, version=4))


def row(number: int, **fields: Any) -> Row:
    """Any row: its id, its moments of change, and these fields."""
    return {"Id": guid(number), **CHANGED, "Verwijderd": False, **fields}


def deleted(number: int, like: Row) -> Row:
    """What the register leaves of a row."""
    return {**dict.fromkeys(like), "Id": guid(number), **CHANGED, "Verwijderd": True}


def motie(number: int = 1, **fields: Any) -> Row:
    """A motie without its relations."""
    return row(
        number,
        **{
            "Nummer": f"2031Z{number:05}",
            "Soort": "Motie",
            "Titel": "Toezicht op dijken",
            "Status": "Vrijgegeven",
            "Onderwerp": "Motie van het lid Aalders over het jaarlijks keuren van dijken",
            "GestartOp": "2031-03-05T00:00:00+01:00",
            "Organisatie": "Tweede Kamer",
            "Vergaderjaar": "2030-2031",
            "Volgnummer": 12,
            "Afgedaan": True,
            "Kabinetsappreciatie": "Oordeel Kamer",
            **fields,
        },
    )


def brief(number: int = 1, **fields: Any) -> Row:
    """A letter of the government."""
    return motie(
        number,
        **{
            "Soort": "Brief regering",
            "Onderwerp": "Keuring van dijken",
            "Kabinetsappreciatie": None,
            **fields,
        },
    )


def actor(number: int, relation: str, name: str | None, **fields: Any) -> Row:
    """An actor of a Zaak."""
    return row(number, Relatie=relation, ActorNaam=name, **fields)


def document(number: int = 1, official_id: str | None = None, **fields: Any) -> Row:
    """A paper, with its current version."""
    return row(
        number,
        **{
            "Soort": "Motie",
            "DocumentNummer": f"2031D{number:05}",
            "Titel": "Toezicht op dijken",
            "Onderwerp": "Motie van het lid Aalders",
            "Datum": "2031-03-05T00:00:00+01:00",
            "Volgnummer": 12,
            "HuidigeDocumentVersie": row(number + 500, ExterneIdentifier=official_id),
            **fields,
        },
    )


def dossier(number: int = 1, nummer: int = 41234, toevoeging: str | None = None, **fields: Any) -> Row:
    """A Kamerstukdossier."""
    return row(
        number,
        **{
            "Nummer": nummer,
            "Toevoeging": toevoeging,
            "Titel": "Toezicht op dijken",
            "HoogsteVolgnummer": 40,
            "Afgesloten": False,
            "Kamer": "Tweede Kamer",
            **fields,
        },
    )


def besluit(number: int = 1, kind: str = "Stemmen - aangenomen", **fields: Any) -> Row:
    """A decision."""
    return row(
        number,
        **{
            "Agendapunt_Id": guid(700),
            "BesluitSoort": kind,
            "BesluitTekst": "Aangenomen.",
            "StemmingsSoort": "Met handopsteken",
            "Status": "Besluit",
            "AgendapuntZaakBesluitVolgorde": 1,
            **fields,
        },
    )


def stemming(number: int, fractie: str, vote: str, seats: int, **fields: Any) -> Row:
    """One vote; of a fractie unless `Persoon_Id` is given."""
    return row(
        number,
        **{
            "Besluit_Id": guid(1),
            "Soort": vote,
            "FractieGrootte": seats,
            "ActorNaam": fractie,
            "ActorFractie": fractie,
            "Vergissing": False,
            "Persoon_Id": None,
            "Fractie_Id": None,
            **fields,
        },
    )


def activiteit(number: int = 1, **fields: Any) -> Row:
    """A debate."""
    return row(
        number,
        **{
            "Nummer": f"2031A{number:05}",
            "Soort": "Commissiedebat",
            "Onderwerp": "Dijken",
            "Datum": "2031-03-11T00:00:00+01:00",
            "Aanvangstijd": "2031-03-11T10:00:00+01:00",
            "Status": "Uitgevoerd",
            "Besloten": False,
            "Voortouwnaam": "vaste commissie voor Waterstaat",
            "Voortouwafkorting": "WS",
            **fields,
        },
    )


def toezegging(number: int = 1, **fields: Any) -> Row:
    """A toezegging without its relations."""
    return row(
        number,
        **{
            "Nummer": f"TZ203103-{number:03}",
            "ActiviteitNummer": "2031A00001",
            "Naam": "Van Beverwijk, A.B.",
            "Achternaam": "Beverwijk",
            "Initialen": "A.B.",
            "Tussenvoegsel": "Van",
            "Voornaam": None,
            "Functie": "Staatssecretaris van Waterstaat",
            "Status": "Openstaand",
            "DatumNakoming": "0001-01-01T00:00:00Z",
            "Ministerie": "Waterstaat",
            "Tekst": "De staatssecretaris stuurt de Kamer uiterlijk 1 juni 2031 de lijst van dijken.",
            "Notities": None,
            "Aanmaakdatum": "2031-03-11T17:42:13.69+01:00",
            **fields,
        },
    )


def persoon(number: int = 1, **fields: Any) -> Row:
    """A member."""
    return row(
        number,
        **{
            "Nummer": number,
            "Initialen": "C.D.",
            "Tussenvoegsel": "van der",
            "Achternaam": "Zijl",
            "Roepnaam": "Coby",
            "Functie": "Tweede Kamerlid",
            "Geboortedatum": "1990-01-01",
            "Woonplaats": "Ergens",
            "Geslacht": "vrouw",
            **fields,
        },
    )


def fractie(number: int = 1, **fields: Any) -> Row:
    """A fractie."""
    return row(
        number,
        **{
            "Nummer": number,
            "Afkorting": "DIJK",
            "NaamNL": "Dijkpartij",
            "NaamEN": "Dyke Party",
            "AantalZetels": 9,
            "DatumActief": "2029-03-30T00:00:00+02:00",
            "DatumInactief": None,
            **fields,
        },
    )
