"""What came from the Kamer's register: how fresh, how complete by session, and what each reading met."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.timezone import is_aware, localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from commitments.models import RegisterRow, SyncCursor, SyncRun
from commitments.models.session_counts import EARLIER, UNKNOWN, Rows
from commitments.overviews.counted import (
    LETTERS_BY_SESSION,
    MOTIES_BY_SESSION,
    REGISTER_ROWS,
    TOEZEGGINGEN_BY_SESSION,
)
from commitments.overviews.coverage import Share

LAST_RUNS = 5
MOST_WORDS = 12

MOTIES = {
    "number": gettext_lazy("Nummer"),
    "submitters": gettext_lazy("Indiener"),
    "members": gettext_lazy("Indiener als Kamerlid"),
    "appreciatie": gettext_lazy("Kabinetsappreciatie"),
    "outcome": gettext_lazy("Uitkomst"),
    "voted": gettext_lazy("Dag van de stemming"),
    "votes": gettext_lazy("Stemmen"),
}
TOEZEGGINGEN = {
    "number": gettext_lazy("Nummer in het register"),
    "office": gettext_lazy("Ambt"),
    "ministerie": gettext_lazy("Ministerie"),
    "made_to_whom": gettext_lazy("Aan wie"),
    "term": gettext_lazy("Termijn met een dag"),
    "judged": gettext_lazy("Oordeel van de Kamer"),
}
LETTERS = {
    "number": gettext_lazy("Kamerstuknummer"),
    "dossier": gettext_lazy("Dossier"),
    "read": gettext_lazy("Hier gelezen"),
    "text": gettext_lazy("Volledige tekst"),
}
ENTITIES = {
    "Zaak": gettext_lazy("Zaken (moties en brieven)"),
    "Besluit": gettext_lazy("Besluiten"),
    "Stemming": gettext_lazy("Stemmingen"),
    "Toezegging": gettext_lazy("Toezeggingen"),
    "Document": gettext_lazy("Brieven die een toezegging nakomen"),
    "Kamerstukdossier": gettext_lazy("Dossiers"),
    "Activiteit": gettext_lazy("Vergaderingen"),
    "Fractie": gettext_lazy("Fracties"),
    "Persoon": gettext_lazy("Kamerleden"),
}
_KINDS = {
    "moties": gettext_lazy("Moties"),
    "brieven": gettext_lazy("Brieven"),
    "besluiten": gettext_lazy("Besluiten"),
    "stemmingen": gettext_lazy("Stemmingen"),
    "toezeggingen": gettext_lazy("Toezeggingen"),
    "dossiers": gettext_lazy("Dossiers"),
    "activiteiten": gettext_lazy("Vergaderingen"),
    "fracties": gettext_lazy("Fracties"),
    "kamerleden": gettext_lazy("Kamerleden"),
}
# Why something is not known, by the name of the fact.
_WHY = {
    "number": gettext_lazy("Het register noemt geen dossier of geen nummer, en het volgt niet uit de titel."),
    "submitters": gettext_lazy("Het register noemt geen indiener, en de titel ook niet."),
    "members": gettext_lazy(
        "De naam komt uit de titel. Die zegt niet welk Kamerlid het is, en namen komen vaker voor."
    ),
    "appreciatie": gettext_lazy("Het register noemt er geen."),
    "outcome": gettext_lazy(
        "Bij deze moties is geen besluit bekend dat iets beslist. "
        "Daarom hebben zij geen status van uitvoering."
    ),
    "voted": gettext_lazy("Er is geen stemming bekend, of niet op welke dag zij was."),
    "votes": gettext_lazy(
        "Bij het besluit staat niet wie voor of tegen stemde, of er is geen besluit bekend."
    ),
    "office": gettext_lazy("De bron noemt geen ambt."),
    "ministerie": gettext_lazy("De bron noemt geen ministerie."),
    "made_to_whom": gettext_lazy("De bron noemt niet aan wie."),
    "term": gettext_lazy("Er is geen termijn genoemd, of uit de woorden is geen dag te lezen."),
    "judged": gettext_lazy("Het register zegt nog niet of de toezegging is voldaan."),
    "dossier": gettext_lazy("Het register noemt bij deze brieven geen dossier."),
    "read": gettext_lazy("Van deze brieven is alleen bekend dat zij er zijn. Niemand heeft ze hier gelezen."),
    "text": gettext_lazy("Het register geeft de titel van een brief, niet de tekst."),
}
# What a run counts by kind of record, in the order of its table.
_COUNTS = ("new", "changed", "unchanged", "removed", "conflicts")


@dataclass(frozen=True)
class SessionTable:
    """One kind by session: of how many each fact is known, first of all together."""

    caption: str
    columns: list[str]
    total: int
    whole: list[Share]
    why: list[str]
    """For each fact: why it is not known of all."""
    sessions: list[tuple[str, int, list[Share]]]

    @property
    def facts(self) -> list[tuple[str, Share]]:
        """Each fact with the share of which it is known."""
        return list(zip(self.columns, self.whole, strict=True))

    @property
    def missing(self) -> list[tuple[str, int, str]]:
        """Each fact that is not known of all, of how many it is not, and why."""
        told = zip(self.columns, self.whole, self.why, strict=True)
        return [
            (name, share.total - share.number, why) for name, share, why in told if share.number < share.total
        ]


@dataclass(frozen=True)
class Freshness:
    """One kind of record: when it was last read to the end, and up to which change in the register."""

    label: str
    succeeded_at: datetime | None
    watermark: str
    is_halfway: bool


@dataclass(frozen=True)
class Entity:
    """How many rows of one sort are held, and how many of them the register deleted."""

    label: str
    total: int
    removed: int


@dataclass(frozen=True)
class Run:
    """One reading of the register, in numbers by kind and in remarks."""

    run: SyncRun
    scope: str
    is_dry: bool
    """Nothing of it was kept."""
    kinds: list[tuple[str, list[int]]]
    remarks: list[str]


@dataclass(frozen=True)
class RegisterCoverage:
    """All that the page tells of the register."""

    moties: SessionTable
    toezeggingen: SessionTable
    letters: SessionTable
    entities: list[Entity]
    freshness: list[Freshness]
    runs: list[Run]
    conflicts: int
    last_succeeded_at: datetime | None

    @property
    def tables(self) -> list[SessionTable]:
        """Those of kinds of which there is anything."""
        return [table for table in (self.moties, self.toezeggingen, self.letters) if table.total]


def register_coverage(commitments: Any, documents: Any, *, today: date) -> RegisterCoverage:
    """Of these records, in a fixed number of queries."""
    cursors = list(SyncCursor.objects.filter(scope=""))
    read = [cursor.succeeded_at for cursor in cursors if cursor.succeeded_at]
    return RegisterCoverage(
        moties=_table(_("Moties"), MOTIES, MOTIES_BY_SESSION.of(commitments, today=today).value),
        toezeggingen=_table(
            _("Toezeggingen"), TOEZEGGINGEN, TOEZEGGINGEN_BY_SESSION.of(commitments, today=today).value
        ),
        letters=_table(
            _("Brieven van het kabinet"), LETTERS, LETTERS_BY_SESSION.of(documents, today=today).value
        ),
        entities=[
            Entity(str(ENTITIES.get(row["entity"], row["entity"])), row["total"], row["removed"])
            for row in REGISTER_ROWS.of(commitments, today=today).value
        ],
        freshness=[_freshness(cursor) for cursor in cursors],
        runs=[_run(run) for run in SyncRun.objects.all()[:LAST_RUNS]],
        conflicts=RegisterRow.objects.exclude(conflicts={}).count(),
        last_succeeded_at=max(read, default=None),
    )


def _table(caption: str, facts: Mapping[str, Any], rows: Rows) -> SessionTable:
    total = sum(row["total"] for row in rows)
    return SessionTable(
        caption=caption,
        columns=[str(label) for label in facts.values()],
        total=total,
        whole=[Share(sum(row[name] for row in rows), total) for name in facts],
        why=[str(_WHY[name]) for name in facts],
        sessions=[
            (_named(row["session"]), row["total"], [Share(row[name], row["total"]) for name in facts])
            for row in rows
        ],
    )


def _named(session: str) -> str:
    if session == UNKNOWN:
        return _("dag niet bekend")
    return _("eerder") if session == EARLIER else session


def _freshness(cursor: SyncCursor) -> Freshness:
    return Freshness(
        label=str(_KINDS.get(cursor.kind, cursor.kind)),
        succeeded_at=cursor.succeeded_at,
        watermark=_moment(cursor.watermark),
        is_halfway=bool(cursor.next_address),
    )


def _moment(watermark: str) -> str:
    """A moment of the register, which gives seven decimals of a second, as a reader writes it."""
    moment = parse_datetime(watermark)
    if moment is None:
        return watermark
    return date_format(localtime(moment) if is_aware(moment) else moment, "j F Y H:i")


def _run(run: SyncRun) -> Run:
    report = run.report
    numbers = {name: _numbers(report.get(name)) for name in _COUNTS}
    kinds = [kind for kind in _KINDS if any(kind in found for found in numbers.values())]
    kinds += sorted({kind for found in numbers.values() for kind in found} - set(kinds))
    return Run(
        run=run,
        scope=str(run.options.get("dossier") or ""),
        is_dry=bool(run.options.get("dry_run")),
        kinds=[
            (str(_KINDS.get(kind, kind)), [numbers[name].get(kind, 0) for name in _COUNTS]) for kind in kinds
        ],
        remarks=list(_remarks(report)),
    )


def _numbers(found: Any) -> dict[str, int]:
    return found if isinstance(found, dict) else {}


def _remarks(report: Mapping[str, Any]) -> Iterable[str]:
    """What the reading met, in sentences; nothing of it stopped the reading."""
    if empty := sum(_numbers(report.get("empty")).values()):
        yield _("%(n)s rijen met niets dan lege velden, overgeslagen") % {"n": empty}
    told = (
        ("unreadable", _("Niet te lezen")),
        ("unknown_words", _("Onbekende woorden, letterlijk bewaard")),
        ("unknown_fields", _("Onbekende velden, letterlijk bewaard")),
        ("bad_values", _("Waarden die niet kloppen, gelezen als leeg")),
        ("cut_lists", _("Lijsten waarvan het register maar een deel gaf")),
    )
    for name, label in told:
        if found := report.get(name):
            yield f"{label}: {_listed(found)}"
    if double := report.get("double_numbers"):
        yield _("%(n)s nummers die het register aan meer dan één record geeft") % {"n": len(double)}
    if proposals := report.get("proposals"):
        yield _("%(n)s voorstellen voor een correctie gedaan") % {"n": proposals}


def _listed(found: Sequence[Sequence[Any]]) -> str:
    shown = [f"{' · '.join(str(part) for part in one[:-1])} ({one[-1]})" for one in found[:MOST_WORDS]]
    more = _(" en %(n)s andere") % {"n": len(found) - MOST_WORDS} if len(found) > MOST_WORDS else ""
    return "; ".join(shown) + more
