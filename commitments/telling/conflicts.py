"""Facts of one record about which its sources differ: what is shown, and what each other source says.

A source is a letter (a claim with its passage) or the Kamer's register (a claim with its row's number, or a
difference that stands with the row itself, for values of which nobody makes claims).
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model
from django.utils.translation import gettext as _

from commitments.dates import UncertainDate
from commitments.models import Claim, Commitment, Document, Motie, RegisterRow, Toezegging

# What the register's rows call differently than claims and columns do.
_FIELDS = {"number": "reference", "appreciatie": "kabinetsappreciatie"}
_MODELS: tuple[type[Model], ...] = (Commitment, Motie, Toezegging, Document)


@dataclass(frozen=True)
class Voice:
    """What one source says: a claim, a row of the register (`register` names it), or the record itself."""

    text: str
    claim: Claim | None = None
    register: str = ""
    # What it says in no language and no layout: by this one sees whether it says something else by now.
    key: str = ""

    @property
    def is_public(self) -> bool:
        """False for the words of a document that only keepers of the data see yet."""
        passage = self.claim.passage if self.claim else None
        return passage is None or passage.document.published_at is not None


@dataclass(frozen=True)
class Conflict:
    """One fact, the value that the record shows and the values beside it."""

    about: str
    label: str
    shown: list[Voice]
    others: list[Voice]

    @property
    def seen(self) -> str:
        """Both sides in one line, the same for every reader as long as no source says something else."""
        sides = ([v.key for v in side if v.is_public] for side in (self.shown, self.others))
        return " / ".join(" | ".join(sorted(side)) for side in sides)


def of_record(
    record: Commitment | Document, claims: Iterable[Claim], rows: Iterable[RegisterRow]
) -> list[Conflict]:
    """All of them, by name of the fact. `claims` are those that the reader may see; asks no queries."""
    by_field: dict[str, list[Claim]] = {}
    for claim in claims:
        by_field.setdefault(claim.field, []).append(claim)
    told = {name: said for name, said in by_field.items() if len({_value(claim) for claim in said}) > 1}
    found = {name: _of_claims(record, name, said) for name, said in told.items()}
    for row in rows:
        if row.removed_at is None:
            for name, said in _in_row(row):
                if name not in found:
                    found[name] = _of_claims(record, name, by_field.get(name, []), beside=said)
    return [found[name] for name in sorted(found)]


def _value(claim: Claim) -> str:
    return claim.normalised or claim.printed


def _in_row(row: RegisterRow) -> Iterator[tuple[str, Voice]]:
    number = f"{row.entity} {row.raw.get('Nummer') or ''}".strip()
    for name, found in row.conflicts.items():
        value = found.get("value", found) if isinstance(found, dict) else found
        key = json.dumps(value, sort_keys=True, ensure_ascii=False)
        yield _FIELDS.get(name, name), Voice(in_words(value), register=number, key=key)


def _of_claims(
    record: Commitment | Document, name: str, said: Sequence[Claim], *, beside: Voice | None = None
) -> Conflict:
    """`beside` is what a row of the register says, for when none of the claims says it."""
    shown = [Voice(claim.printed, claim, key=_value(claim)) for claim in said if claim.is_chosen]
    others = [Voice(claim.printed, claim, key=_value(claim)) for claim in said if not claim.is_chosen]
    if not others and beside is not None:
        others = [beside]
    return Conflict(name, _label(name), shown or _standing_here(record, name), others)


def _label(name: str) -> str:
    """The fact's name as claims have it, else as the column has it."""
    if name in Claim.Field.values:
        return str(Claim.Field(name).label)
    for model in _MODELS:
        with suppress(FieldDoesNotExist):
            return str(getattr(model._meta.get_field(name), "verbose_name", name)).capitalize()
    return name


def in_words(value: Any) -> str:
    """A value of the register in a reader's words; whatever its shape, something that can be read."""
    if isinstance(value, list):
        start, end, printed, *_basis = [*value, None, None, None]
        when = UncertainDate(_day(start), _day(end), printed or "")
        return str(when) if when else _("leeg")
    if isinstance(value, dict):
        if "names" in value:
            names = (f"{one.get('prefix', '')} {one.get('surname', '')}".strip() for one in value["names"])
            return ", ".join(name[:1].upper() + name[1:] for name in names) or _("leeg")
        keys = ("reference", "office", "printed", "value")
        return in_words(next((value[key] for key in keys if value.get(key)), ""))
    return str(value) if value not in (None, "") else _("leeg")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _standing_here(record: Commitment | Document, name: str) -> list[Voice]:
    """The record's own value, for a fact of which no claim was chosen; empty where it has none."""
    parts = [record, *(getattr(record, part) for part in ("motie", "toezegging") if hasattr(record, part))]
    for part in parts:
        for column in dict.fromkeys((_COLUMNS.get(name, name), name)):
            if hasattr(part, column):
                text, key = _shown(part, column)
                return [Voice(text, key=" ".join(key.split()))] if text else []
    return []


# Where a claim's field is not the name of a column.
_COLUMNS = {"title": "subject", "replaces": "replaces_reference", "person": "person_printed"}


def _shown(part: Any, column: str) -> tuple[str, str]:
    """A value as a reader sees it, and as `Voice.key` has it; twice '' for none."""
    value = getattr(part, column)
    if column == "submitters":
        names = ", ".join(one.full_name for one in value.all())
        return names, names
    if isinstance(value, UncertainDate):
        return (str(value), f"{value.start} {value.end} {value.printed}") if value else ("", "")
    if value is None or value == "":
        return "", ""
    display = getattr(part, f"get_{column}_display", None)
    return str(display() if display else value), str(value)
