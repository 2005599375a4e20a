"""Meetings and the points on their agendas."""

from commitments.sources.datatypes import ActiviteitRecord, AgendapuntRecord

from .reader import Reader


def load_activiteit(reader: Reader) -> ActiviteitRecord:
    """A debate or other meeting."""
    return ActiviteitRecord(
        **reader.head(),
        number=reader.text("Nummer"),
        kind_word=reader.text("Soort"),
        subject=reader.text("Onderwerp"),
        held_on=reader.day("Datum"),
        starts_at=reader.moment("Aanvangstijd"),
        ends_at=reader.moment("Eindtijd"),
        status_word=reader.text("Status"),
        is_private=reader.flag("Besloten"),
        session=reader.text("Vergaderjaar"),
        committee=reader.text("Voortouwnaam"),
        committee_abbreviation=reader.text("Voortouwafkorting"),
    )


def load_agendapunt(reader: Reader) -> AgendapuntRecord:
    """A point on an agenda, with its Activiteit where that was expanded."""
    activiteiten = reader.records("Activiteit", "Activiteit", load_activiteit)
    activiteit = activiteiten[0] if activiteiten else None
    return AgendapuntRecord(
        **reader.head(),
        number=reader.text("Nummer"),
        subject=reader.text("Onderwerp"),
        order=reader.integer("Volgorde"),
        status_word=reader.text("Status"),
        activiteit_id=reader.guid("Activiteit_Id") or (activiteit.id if activiteit else None),
        activiteit=activiteit,
        zaak_ids=tuple(filter(None, (zaak.guid("Id") for zaak in reader.nested("Zaak", "Zaak")))),
    )
