"""The questions that a sync asks: per kind of record, all of it or what changed since the last time."""

from dataclasses import dataclass, replace
from datetime import datetime

from .queries import Expand, Query, both, either, equals, since, until

CHANGED = "ApiGewijzigdOp"

_NUMBER = Expand("Document", expand=(Expand("HuidigeDocumentVersie"),))
_DOSSIER = Expand("Kamerstukdossier")
_MEETING = Expand("Agendapunt", expand=(Expand("Activiteit"),))


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows that changed at the moment `since` or later.

    Now and then a row bears a moment that has still to come. What lies between `until` and `again_from` was
    read before and is left out; both '' where nothing lies so far ahead.
    """

    since: datetime | str
    until: str = ""
    again_from: str = ""

    @property
    def condition(self) -> str:
        """As $filter writes it."""
        ahead = either(until(CHANGED, self.until), since(CHANGED, self.again_from)) if self.until else ""
        return both(since(CHANGED, self.since), ahead)


@dataclass(frozen=True, slots=True)
class Intake:
    """One kind of record: the entity, which of its rows, and what to ask along with them."""

    name: str
    entity: str
    condition: str = ""
    expand: tuple[Expand, ...] = ()

    def query(self, changes: Changes | None = None) -> Query:
        """All rows, or those that changed, the longest unchanged first.

        In that order a row that changes during the reading moves to the end and is read again: none is
        missed.
        """
        return Query(
            self.entity,
            filter=both(self.condition, changes.condition if changes else ""),
            expand=self.expand,
            orderby=f"{CHANGED} asc",
        )

    def deletions(self, changes: Changes | None = None) -> Query:
        """The deleted rows of the entity, of all kinds: their kind is null too, so only this finds them."""
        whole = replace(self, condition=equals("Verwijderd", True), expand=())
        return whole.query(changes)


# In the order in which they are needed: dossiers give numbers to Zaken, decisions belong to moties.
INTAKES = {
    intake.name: intake
    for intake in (
        Intake("fracties", "Fractie"),
        Intake("kamerleden", "Persoon"),
        Intake("dossiers", "Kamerstukdossier"),
        Intake("activiteiten", "Activiteit"),
        Intake(
            "moties",
            "Zaak",
            condition=equals("Soort", "Motie"),
            expand=(
                Expand("ZaakActor"),
                _NUMBER,
                _DOSSIER,
                Expand("VervangenVanuit", select=("Id", "Nummer", "Onderwerp", "Verwijderd")),
                Expand("VervangenDoor", select=("Id", "Nummer", "Onderwerp", "Verwijderd")),
            ),
        ),
        Intake(
            "brieven",
            "Zaak",
            condition=equals("Soort", "Brief regering"),
            expand=(Expand("ZaakActor"), _NUMBER, _DOSSIER),
        ),
        Intake(
            "besluiten",
            "Besluit",
            expand=(_MEETING, Expand("Zaak", select=("Id", "Nummer", "Soort", "Verwijderd"))),
        ),
        Intake("stemmingen", "Stemming"),
        Intake(
            "toezeggingen",
            "Toezegging",
            expand=(
                Expand("Activiteit"),
                Expand("ToegezegdAan", expand=(Expand("Fractie"), Expand("Persoon"))),
                Expand("KamerbriefNakoming", expand=(Expand("HuidigeDocumentVersie"),)),
                Expand("IsHerhalingVan", select=("Id", "Nummer", "Verwijderd")),
                Expand("IsWijzigingVan", select=("Id", "Nummer", "Verwijderd")),
                Expand("IsAanvullingOp", select=("Id", "Nummer", "Verwijderd")),
            ),
        ),
    )
}
