"""How often each value of a facet occurs in a sample: a function for each facet, at most three queries."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, Min
from django.db.models.functions import Upper

from commitments.finding.facets.samples import Paper, Sample
from commitments.finding.years import FIRST_YEAR, LAST_YEAR
from commitments.models import Document, Dossier, Holder, Kamerlid, Ministerie, Oordeel, Submitter
from commitments.models.submitter_queries import AS_PRINTED

MOST = 40
"""Values of one facet that a page shows; what is beyond them can be typed."""

_YEARS = 20
"""So many are offered uncounted: the register has moties from 2008 on."""


class Tallied(NamedTuple):
    """A value as it stands in the address, what it is called ('': the filter knows), and how many have it."""

    value: str
    label: str
    number: int | None
    """None: not counted."""


Counting = Callable[[Sample, Any], list[Tallied]]
"""Takes the sample and the cleaned values of all filters."""


def _plain(counts: Mapping[str, int]) -> list[Tallied]:
    return [Tallied(value, "", count) for value, count in counts.items()]


def _kinds(sample: Sample, _asked: Any) -> list[Tallied]:
    return _plain(Counter([row.kind for row in sample.rows] + [paper.kind for paper in sample.papers]))


def _column(name: str) -> Counting:
    def counted(sample: Sample, _asked: Any) -> list[Tallied]:
        values: Iterable[str | None] = (getattr(row, name) for row in sample.rows)
        return _plain(Counter(value for value in values if value is not None))

    return counted


def _years(sample: Sample, _asked: Any) -> list[Tallied]:
    """An uncertain date counts in every year it touches."""
    years: Counter[int] = Counter()
    for row in sample.rows:
        years.update(_years_of(row.made_from, row.made_to))
    for paper in _papers(sample):
        years.update(_years_of(paper.dated_from, paper.dated_to))
    return [Tallied(str(year), str(year), years[year]) for year in sorted(years, reverse=True)]


def _papers(sample: Sample) -> list[Paper]:
    """Those that stand for themselves: a motie stands for its paper, which may have another date."""
    return [paper for paper in sample.papers if paper.kind != Document.DocumentKind.MOTIE]


def _years_of(first: date | None, last: date | None) -> Iterable[int]:
    if first is None or last is None:
        return ()
    return range(max(first.year, FIRST_YEAR), min(last.year, LAST_YEAR) + 1)


def _dossiers(sample: Sample, _asked: Any) -> list[Tallied]:
    filed = [row.dossier for row in sample.rows] + [paper.dossier for paper in _papers(sample)]
    counts = Counter(dossier for dossier in filed if dossier is not None)
    common = dict(counts.most_common(MOST))
    known = Dossier.objects.in_bulk(list(common))
    return [Tallied(known[pk].slug, str(known[pk]), count) for pk, count in common.items()]


def _ministeries(sample: Sample, asked: Any) -> list[Tallied]:
    """Those that hold one, in the part that was asked for."""
    holders = Holder.objects.filter(commitment__in=sample.ids)
    if part := asked.get("rol"):
        holders = holders.filter(is_lead=part == "eerste")
    counted = holders.order_by().values_list("ministerie__slug", "ministerie__name").annotate(n=Count("pk"))
    return [Tallied(*row) for row in counted]


def _submitters(sample: Sample, _asked: Any) -> list[Tallied]:
    """Members by the register's key; names of whom nobody says which member it is, as printed."""
    own = Submitter.objects.filter(motie__in=sample.ids).order_by()
    members = own.filter(kamerlid__isnull=False).values_list("kamerlid").annotate(n=_moties())
    common = dict(members.order_by("-n")[:MOST])
    known = Kamerlid.objects.in_bulk(list(common))
    names = (
        own.as_printed()
        .annotate(same=Upper("printed_name"))
        .values("same")
        .annotate(n=_moties(), name=Min("printed_name"))
        .order_by("-n")
        .values_list("name", "n")[:MOST]
    )
    return [
        *(Tallied(str(known[pk].register_id), str(known[pk]), count) for pk, count in common.items()),
        *(Tallied(f"{AS_PRINTED}{name}", name, count) for name, count in names),
    ]


def _fracties(sample: Sample, _asked: Any) -> list[Tallied]:
    own = Submitter.objects.filter(motie__in=sample.ids, fractie_record__isnull=False).order_by()
    columns = ("fractie_record__register_id", "fractie_record__abbreviation")
    counted = own.values_list(*columns).annotate(n=_moties())
    return [Tallied(str(key), name, count) for key, name, count in counted]


def _verdicts(sample: Sample, _asked: Any) -> list[Tallied]:
    """Of published documents only: what a draft says counts nowhere."""
    given = Oordeel.objects.published().filter(aanbeveling__in=sample.ids).order_by()
    return _plain(dict(given.values_list("verdict").annotate(n=Count("aanbeveling", distinct=True))))


def _moties() -> Count:
    """Different moties: several submitters of one fractie may stand on the same."""
    return Count("motie", distinct=True)


COUNTING: dict[str, Counting] = {
    "soort": _kinds,
    "status": _column("ministry_status"),
    "kamer": _column("kamer_status"),
    "ministerie": _ministeries,
    "dossier": _dossiers,
    "jaar": _years,
    "uitkomst": _column("outcome"),
    "oordeel": _verdicts,
    "indiener": _submitters,
    "fractie": _fracties,
}


def offered(name: str, today: date) -> list[Tallied]:
    """The values that a facet offers uncounted: the years that most records are of, and the ministries."""
    if name == "jaar":
        return [Tallied(str(year), str(year), None) for year in range(today.year, today.year - _YEARS, -1)]
    if name == "ministerie":
        named = Ministerie.objects.order_by("name").values_list("slug", "name")
        return [Tallied(slug, label, None) for slug, label in named[:MOST]]
    return []
