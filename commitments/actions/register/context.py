"""What the actions for one page share: the moment, the counts, and records that many rows name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from uuid import UUID

from django.utils.text import slugify

from commitments.actions.register.counts import Counts
from commitments.deadlines import Term
from commitments.models import Dossier, Fractie, Kamerlid, Ministerie, RegisterRow
from commitments.sources.datatypes import KamerstukdossierRecord
from commitments.sources.loading import DossierTitles, Report, load_rows

SOURCE = "register"
RECORDED_AS = "Register van de Tweede Kamer"


@dataclass
class Context:
    """Made anew for each run: what it remembers of a page that failed is not there."""

    now: datetime
    counts: Counts = field(default_factory=Counts)
    dossier: str = ""  # narrows to one dossier; '' for all
    terms: Mapping[UUID, Term | None] = field(default_factory=dict)  # of the page in hand, by row
    _dossiers: dict[str, int] = field(default_factory=dict)
    _ministeries: dict[str, Ministerie] = field(default_factory=dict)

    @cached_property
    def titles(self) -> DossierTitles:
        """The dossiers that the register names, by title."""
        raw = RegisterRow.objects.filter(entity="Kamerstukdossier", removed_at=None).values_list(
            "raw", flat=True
        )
        records = load_rows("Kamerstukdossier", raw.iterator(), Report())
        return DossierTitles(record for record in records if isinstance(record, KamerstukdossierRecord))

    @cached_property
    def fracties(self) -> dict[UUID, int]:
        """Our fracties by the register's key."""
        return dict(Fractie.objects.values_list("register_id", "pk"))

    @cached_property
    def kamerleden(self) -> dict[UUID, int]:
        """Our Kamerleden by the register's key."""
        return dict(Kamerlid.objects.values_list("register_id", "pk"))

    @cached_property
    def meetings(self) -> dict[str, int]:
        """The row of each meeting by its number ('2021A04711'); of two with one number the last changed."""
        rows = RegisterRow.objects.filter(entity="Activiteit", removed_at=None).order_by("api_changed_at")
        return {number: pk for number, pk in rows.values_list("raw__Nummer", "pk") if number}

    def forget(self, *names: str) -> None:
        """Read these anew the next time: they changed."""
        for name in names:
            self.__dict__.pop(name, None)

    def dossier_ids(self, wanted: Iterable[tuple[str, str]]) -> dict[str, int]:
        """Our dossiers by number, for pairs of number and title; one that is not there is added."""
        titles = dict(wanted)
        missing = titles.keys() - self._dossiers.keys()
        if missing:
            found = dict(Dossier.objects.filter(slug__in=missing).values_list("slug", "pk"))
            absent = sorted(missing - found.keys())
            added = Dossier.objects.bulk_create(
                Dossier(slug=slug, title=(titles[slug] or slug)[:500]) for slug in absent
            )
            self._dossiers |= found | {dossier.slug: dossier.pk for dossier in added}
        return {slug: self._dossiers[slug] for slug in titles}

    def ministerie(self, name: str) -> Ministerie:
        """The ministry of this name; one that is not there is added. Capitals do not matter."""
        key = name.casefold()
        if not self._ministeries:
            self._ministeries = {one.name.casefold(): one for one in Ministerie.objects.all()}
        if key not in self._ministeries:
            slug = slugify(name)[:120] or "ministerie"
            taken = Ministerie.objects.filter(slug=slug).exists()
            self._ministeries[key] = Ministerie.objects.create(
                name=name[:200], slug=f"{slug[:100]}-{len(self._ministeries)}" if taken else slug
            )
        return self._ministeries[key]
