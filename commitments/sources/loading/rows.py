"""The rows of a page, one by one, as the records of their entity."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from commitments.sources.datatypes import Deletion, Record

from .activiteiten import load_activiteit, load_agendapunt
from .besluiten import load_besluit, load_stemming
from .papers import DossierTitles, load_document, load_dossier
from .people import load_fractie, load_persoon
from .reader import Reader, UnreadableError
from .report import Report
from .toezeggingen import load_toezegging
from .zaken import load_zaak

_LOADERS: Mapping[str, Callable[[Reader], Record]] = {
    "Activiteit": load_activiteit,
    "Agendapunt": load_agendapunt,
    "Besluit": load_besluit,
    "Document": load_document,
    "Fractie": load_fractie,
    "Kamerstukdossier": load_dossier,
    "Persoon": load_persoon,
    "Stemming": load_stemming,
    "Toezegging": load_toezegging,
}
ENTITIES = frozenset({*_LOADERS, "Zaak"})
# A row with nothing else says nothing.
_BOOKKEEPING = frozenset({"Id", "GewijzigdOp", "ApiGewijzigdOp", "Verwijderd"})
_NOTHING: tuple[object, ...] = (None, "", [])
_NO_TITLES = DossierTitles()


def load_rows(
    entity: str, rows: Iterable[Mapping[str, Any]], report: Report, *, titles: DossierTitles = _NO_TITLES
) -> Iterator[Record | Deletion]:
    """The records of one of `ENTITIES`, and the deletions among them, in the order of the rows.

    Rows with nothing but nulls and rows that cannot be kept are left out; `report` counts every row. Zaken
    without a dossier number get it from `titles` where their title is that of one dossier. Raises KeyError
    for an entity that we do not read.
    """
    load = partial(load_zaak, titles=titles) if entity == "Zaak" else _LOADERS[entity]
    for row in rows:
        report.rows[entity] += 1
        if not isinstance(row, dict):
            report.skip(entity, "no record but another value")
            continue
        reader = Reader(entity, row, report)
        try:
            if row.get("Verwijderd") is True:
                record: Record | Deletion = Deletion(entity=entity, **reader.head())
                report.deleted[entity] += 1
            elif _is_empty(row):
                report.empty[entity] += 1
                continue
            else:
                record = load(reader)
                report.loaded[entity] += 1
        except UnreadableError as error:
            report.skip(entity, str(error))
        else:
            yield record


def _is_empty(row: Mapping[str, Any]) -> bool:
    return all(
        value in _NOTHING for name, value in row.items() if name not in _BOOKKEEPING and "@" not in name
    )
