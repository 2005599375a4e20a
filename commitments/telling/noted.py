"""Lines of a ministry's trail and of the log, as people read them. What is stored stays as it was written."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from commitments.models import AuditEntry, WorkEntry

_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_PARTS = "; "


@dataclass(frozen=True)
class Noted:
    """What a line of the log says."""

    text: str
    is_as_stored: bool
    """True for the Dutch words as they were kept; else they are in the reader's language."""


def trail_words(entry: WorkEntry) -> str:
    """What a line of the trail says; the words that somebody typed are left alone."""
    return _with_days(entry.text) if entry.what == WorkEntry.What.INTERNAL_TERM else entry.text


def log_words(entry: AuditEntry) -> Noted:
    """What a line of the log says: fields and days in words where the log keeps them bare."""
    tell = _TELLERS.get(entry.what)
    if tell is None:
        return Noted(entry.detail, is_as_stored=True)
    return Noted(tell(entry.detail), is_as_stored=False)


def _rules(detail: str) -> str:
    """'needs_second_pair: True; link_valid_days: 21' in words; what is not known as it stands."""
    return _PARTS.join(_told(part, _RULES) for part in detail.split(_PARTS))


def _absence(detail: str) -> str:
    return _("ingetrokken") if detail == WITHDRAWN else _with_days(detail)


def _asked(detail: str) -> str:
    """What somebody asked of the log before taking it out."""
    if detail == EVERYTHING:
        return _("alles")
    return _PARTS.join(_told(part, _QUESTIONS) for part in detail.split(_PARTS))


WITHDRAWN = "ingetrokken"
"""What the log keeps of an absence that was taken away before it began."""

EVERYTHING = "alles"
"""What the log keeps of an export that asked for nothing in particular."""

_TELLERS: Mapping[str, Callable[[str], str]] = {
    AuditEntry.What.RULES.value: _rules,
    AuditEntry.What.ABSENCE.value: _absence,
    AuditEntry.What.EXPORT.value: _asked,
}


def _told(part: str, known: Mapping[str, Callable[[str], str]]) -> str:
    """'name: value' in words; as it stands where the name or the value is none that we write."""
    name, _colon, value = part.partition(": ")
    try:
        return known[name](value)
    except (KeyError, ValueError):
        return part


def _second_pair(value: str) -> str:
    if value not in ("True", "False"):
        raise ValueError(value)
    return _("tweede paar ogen: aan") if value == "True" else _("tweede paar ogen: uit")


def _days_before(value: str) -> str:
    days = [int(day) for day in value.strip("[]").split(",") if day.strip()]
    if not days:
        return _("niet herinneren voor de termijn")
    told = ngettext(
        "herinneren: %(days)s dag voor de termijn", "herinneren: %(days)s dagen voor de termijn", max(days)
    )
    return told % {"days": ", ".join(str(day) for day in sorted(days, reverse=True))}


def _every_days_after(value: str) -> str:
    days = int(value)
    if not days:
        return _("niet herinneren na de termijn")
    told = ngettext(
        "herinneren: elke dag na de termijn", "herinneren: elke %(days)d dagen na de termijn", days
    )
    return told % {"days": days}


def _answer_within(value: str) -> str:
    days = int(value)
    return ngettext("antwoord binnen %(days)d dag", "antwoord binnen %(days)d dagen", days) % {"days": days}


def _link_valid(value: str) -> str:
    days = int(value)
    told = ngettext(
        "koppeling in de mail %(days)d dag geldig", "koppeling in de mail %(days)d dagen geldig", days
    )
    return told % {"days": days}


_RULES: Mapping[str, Callable[[str], str]] = {
    "needs_second_pair": _second_pair,
    "remind_days_before": _days_before,
    "remind_every_days_after": _every_days_after,
    "answer_within_days": _answer_within,
    "link_valid_days": _link_valid,
}

_QUESTIONS: Mapping[str, Callable[[str], str]] = {
    "wat": lambda value: _("wat: %(what)s") % {"what": AuditEntry.What(value).label},
    "wie": lambda value: _("wie: %(who)s") % {"who": value},
    "vanaf": lambda value: _("vanaf %(day)s") % {"day": _with_days(value)},
    "tot": lambda value: _("tot en met %(day)s") % {"day": _with_days(value)},
}


def _with_days(text: str) -> str:
    """2022-01-01 as 1 januari 2022."""
    return _DAY.sub(lambda found: _day(found[0]), text)


def _day(printed: str) -> str:
    try:
        return date_format(date.fromisoformat(printed), "j F Y")
    except ValueError:
        return printed
