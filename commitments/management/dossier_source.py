"""Turns the readable dossier (fixtures/source/*.toml) into rows that `loaddata` reads.

A source says what is known, in the words of the models: a table per model, in it a record per
slug (or a list of records, where a model has none), in it fields. A field is one of:

- a column, written as it is;
- an uncertain date: `[interval, basis, words as printed]`, where the interval is a day, a month,
  a year, two days with a slash between them, or empty;
- a relation: the slug of the other record, or its natural key as a list;
- the name of a reverse relation: the records that belong to this one, such as `links`.

Values under `defaults` hold for all records of that model in the same file; those in
`defaults.toml` hold everywhere.
"""

import calendar
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models

from commitments.models import Oordeel
from commitments.models.history import Change

# What others point at stands before them.
ORDER = (
    *("dossier", "bewindspersoon", "document", "signer", "passage", "citation", "advies", "adviesnumber"),
    *("commitment", "motie", "submitter", "toezegging", "aanbeveling", "oordeel", "declinedpart"),
    *("officechange", "termchange", "statuschange", "link", "milestone", "milestonelink"),
    *("claim", "proposal"),
)
# Filled by the application when somebody enters a record; here by the moment the dossier states.
MOMENTS = frozenset({"created_at", "changed_at", "recorded_at", "proposed_at", "published_at"})
# A commitment's text that is the quote of a passage, so that nobody types it twice.
QUOTE_OF = "passage:"


class SourceError(Exception):
    """Something in a source cannot be read; the message names the file and the record."""


@dataclass
class DossierSource:
    """The rows read so far, by model."""

    moment: str
    everywhere: Mapping[str, Mapping[str, Any]]
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {name: [] for name in ORDER})

    def add_file(self, path: Path) -> None:
        """Read one file. Raises SourceError for what no model knows."""
        tables = _read(path)
        defaults = tables.pop("defaults", {})
        for name, records in tables.items():
            model = _model(name, path.name)
            for record in _listed(records):
                where = f"{path.name}, {name} {record.get('slug', '')}".strip()
                self._add(model, _merged(defaults.get(name, {}), record), where, {})

    def _add(self, model: type[models.Model], values: Mapping[str, Any], where: str, parent: Mapping) -> None:
        name = str(model._meta.model_name)
        fields: dict[str, Any] = {}
        children: list[tuple[Any, Mapping[str, Any]]] = []
        for key, value in _merged(self.everywhere.get(name, {}), values).items():
            if key in getattr(model, "uncertain_dates", {}):
                fields |= _date_columns(key, value, where)
                continue
            try:
                column = model._meta.get_field(key)
            except FieldDoesNotExist:
                raise SourceError(f"{where}: {name} has no field '{key}'.") from None
            if column.auto_created and column.is_relation:
                children += [(column, child) for child in ([value] if isinstance(value, Mapping) else value)]
            else:
                fields[key] = _natural(column, value) if column.is_relation else value
        if issubclass(model, Change) and "effective_basis" not in fields:
            # Unless it says otherwise, an entry counts from the day the commitment was made.
            parts = ("from", "to", "printed", "basis")
            fields |= {f"effective_{part}": parent[f"made_{part}"] for part in parts}
        for column in model._meta.concrete_fields:
            if column.name in MOMENTS:
                fields.setdefault(column.name, self.moment)
        self.rows[name].append(fields)
        for relation, child in children:
            linked = {relation.field.name: _key_of(model, fields), **child}
            self._add(relation.related_model, linked, where, fields)

    def finished(self) -> Iterator[dict[str, Any]]:
        """The rows in loading order, with quotes filled in. Raises SourceError for a missing passage."""
        quotes = {row["slug"]: row["quote"] for row in self.rows["passage"]}
        for name in ORDER:
            for fields in self.rows[name]:
                text = str(fields.get("text", ""))
                if name == "commitment" and text.startswith(QUOTE_OF):
                    passage = text.removeprefix(QUOTE_OF)
                    if passage not in quotes:
                        raise SourceError(f"commitment {fields['slug']}: there is no passage '{passage}'.")
                    fields["text"] = quotes[passage]
                yield {"model": f"commitments.{name}", "fields": fields}


def build(folder: Path) -> str:
    """Return the fixture's JSON for the sources in the folder: the same text every time.

    Raises SourceError when a source names something that does not exist.
    """
    everywhere = _read(folder / "defaults.toml")
    source = DossierSource(moment=everywhere.pop("moment"), everywhere=everywhere)
    for path in sorted(folder.glob("*.toml")):
        if path.name != "defaults.toml":
            source.add_file(path)
    return json.dumps(list(source.finished()), ensure_ascii=False, indent=2) + "\n"


def interval(text: str) -> tuple[date, date] | None:
    """'2019-04-24', '2019-04', '2019' or '2023-02-15/2023-02-16' as first and last day; '' is None.

    Raises ValueError for anything else.
    """
    if not text:
        return None
    first, _slash, last = text.partition("/")
    return _ends(first)[0], _ends(last or first)[1]


def _ends(text: str) -> tuple[date, date]:
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        year, month = parts
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    day = date.fromisoformat(text)
    return day, day


def _date_columns(name: str, value: Any, where: str) -> dict[str, str | None]:
    try:
        if not isinstance(value, list):
            raise ValueError(value)
        when, basis, *printed = value
        days = interval(when)
    except ValueError as error:
        raise SourceError(f"{where}: {name} is not [interval, basis, words]: {value!r}.") from error
    first, last = (day.isoformat() for day in days) if days else (None, None)
    return {
        f"{name}_from": first,
        f"{name}_to": last,
        f"{name}_printed": printed[0] if printed else "",
        f"{name}_basis": basis,
    }


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SourceError(f"{path.name}: {error}") from error


def _listed(records: Any) -> list[dict[str, Any]]:
    """The records of a table by slug as a list, each with its slug."""
    if isinstance(records, Mapping):
        return [{"slug": slug, **values} for slug, values in records.items()]
    return list(records)


def _model(name: str, where: str) -> type[models.Model]:
    if name not in ORDER:
        raise SourceError(f"{where}: there is no kind of record '{name}'.")
    return apps.get_model("commitments", name)


def _natural(column: Any, value: Any) -> Any:
    """The natural key of what a relation points at; a list of them where it points at several."""
    if column.many_to_many:
        return [[slug] for slug in value]
    return [value] if isinstance(value, str) else value


def _key_of(model: type[models.Model], fields: Mapping[str, Any]) -> Any:
    """The natural key by which children name this record."""
    if "slug" in fields:
        return [fields["slug"]]
    if model is Oordeel:
        return [*fields["passage"], *fields.get("aanbeveling", [""])]
    return fields["commitment"]


def _merged(defaults: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values over the defaults, table by table; lists are replaced whole."""
    merged = dict(defaults)
    for key, value in values.items():
        both = isinstance(value, Mapping) and isinstance(merged.get(key), Mapping)
        merged[key] = _merged(merged[key], value) if both else value
    return merged
