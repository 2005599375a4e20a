"""What the register says of a toezegging over time: its status, its term and its ministry, as new entries.

The history is append-only. An entry is added only where the register's word differs from the one taken over
last; what the ministry or a person entered stays. A status goes on the Kamer's track alone.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from commitments.actions.register.bulk import copy_in
from commitments.actions.register.context import RECORDED_AS, Context
from commitments.actions.register.entered import entered_by_people, list_differences
from commitments.actions.register.rows import Kept
from commitments.actions.register.values import shortened
from commitments.dates import DateBasis
from commitments.models import OfficeChange, StatusChange, TermChange
from commitments.sources.datatypes import ToezeggingRecord
from commitments.statuses import Track

Rows = list[dict[str, Any]]
LEAD, GONE = OfficeChange.Part.LEAD.value, OfficeChange.Part.GONE.value


def write_histories(kept: Sequence[Kept], context: Context) -> None:
    """Enter what is new in each row, and remember it as taken over."""
    statuses: Rows = []
    terms: Rows = []
    offices: Rows = []
    people = entered_by_people(kept)
    for one in kept:
        entry = {
            "commitment_id": one.commitment_id,
            "recorded_at": context.now,
            "recorded_as": RECORDED_AS,
            "register_record": (one.record.number or str(one.record.id))[:80],
        }
        statuses += _status(one, entry, context)
        term, office = _term(one, entry, context), _offices(one, entry, context)
        terms += term if one.commitment_id not in people.terms else []
        offices += office if one.commitment_id not in people.offices else []
    copy_in(StatusChange, statuses)
    copy_in(TermChange, terms)
    copy_in(OfficeChange, offices)
    list_differences(kept, people)


def _day(record: ToezeggingRecord, context: Context) -> date:
    """The last day on which what the row says can have begun: when it was last changed."""
    return record.changed_at.date() if record.changed_at else record.made.end or context.now.date()


def _effective(first: date | None, last: date) -> dict[str, Any]:
    """Somewhere in these days: the register keeps no day on which a status began."""
    return {
        "effective_from": min(first or last, last),
        "effective_to": last,
        "effective_basis": DateBasis.INFERRED.value,
    }


def _status(one: Kept, entry: dict[str, Any], context: Context) -> Rows:
    """From the day of the word before, or of the toezegging itself, to the day the row was changed."""
    record: ToezeggingRecord = one.record
    before = one.applied.get("status", {})
    if not record.status_word or before.get("word") == record.status_word:
        return []
    last = _day(record, context)
    first = date.fromisoformat(before["until"]) if before else record.made.end
    one.applied["status"] = {"word": record.status_word, "until": last.isoformat()}
    return [
        {
            **entry,
            **_effective(first, last),
            "track": Track.KAMER.value,
            "to": str(record.status.value),
            "raw_word": record.status_word[:80],
        }
    ]


def _term(one: Kept, entry: dict[str, Any], context: Context) -> Rows:
    """The term that the words name, always a conclusion of ours; anew when words or day of making change."""
    record: ToezeggingRecord = one.record
    read_from = [record.text, record.made.end.isoformat() if record.made.end else None]
    before = one.applied.get("term")
    if before is not None and before["from"] == read_from:
        return []
    term = context.terms[record.id]
    read = [term.printed, term.due_on.isoformat() if term.due_on else None] if term else None
    one.applied["term"] = {"from": read_from, "read": read}
    if read == (before["read"] if before else None):
        return []
    due_on = term.due_on if term else None
    first = record.made.end if before is None else _day(record, context)
    return [
        {
            **entry,
            **_effective(first, first or _day(record, context)),
            "due_from": due_on,
            "due_to": due_on,
            "due_printed": shortened(term.printed, 200) if term else "",
            "due_basis": DateBasis.INFERRED.value if due_on else "",
            "rule": term.rule[:200] if term else "",
        }
    ]


def _offices(one: Kept, entry: dict[str, Any], context: Context) -> Rows:
    """The ministry that the register names has the lead; the one named before has no part any more."""
    record: ToezeggingRecord = one.record
    named = {"ministry": record.ministry, "office": record.office.printed[:200]}
    before = one.applied.get("office", {"ministry": "", "office": ""})
    if not record.ministry or named == before:
        return []
    one.applied["office"] = named
    first = record.made.end if not before["ministry"] else None
    since = _effective(first, first or _day(record, context))
    entry = {**entry, **since, "basis": str(record.ministry_basis)}
    lead = {"ministerie_id": context.ministerie(record.ministry).pk, "office": named["office"], "part": LEAD}
    rows = [{**entry, **lead}]
    if before["ministry"] and before["ministry"].casefold() != record.ministry.casefold():
        gone = {"ministerie_id": context.ministerie(before["ministry"]).pk, "office": "", "part": GONE}
        rows.insert(0, {**entry, **gone})
    return rows
