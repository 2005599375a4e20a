"""The meeting in which a toezegging was made, by its number, for rows that came without it."""

from collections.abc import Sequence
from dataclasses import replace

from commitments.actions.register.context import Context
from commitments.actions.register.rows import Kept
from commitments.dates import DateBasis, UncertainDate
from commitments.models import RegisterRow
from commitments.sources.datatypes import ActiviteitRecord, ToezeggingRecord
from commitments.sources.loading import Report, load_rows
from commitments.sources.terms import read_term


def find_meetings(kept: Sequence[Kept], context: Context) -> None:
    """Give each toezegging the meeting that is held here under its number, and with it the day it was made.

    Without one the day of registration stays, inferred. A term counts from the day the toezegging was made,
    so it is read anew where that is another one.
    """
    alone = [one for one in kept if one.record.activiteit is None and one.record.activiteit_number]
    held = _meetings({one.record.activiteit_number for one in alone}, context)
    for one in alone:
        meeting = held.get(one.record.activiteit_number)
        if meeting is not None:
            made = one.record.made.end
            one.record = _in_meeting(one.record, meeting)
            if one.record.made.end != made:
                context.terms = {**context.terms, one.record.id: read_term(one.record)}


def toezeggingen_in(meetings: Sequence[ActiviteitRecord], context: Context) -> list[Kept]:
    """The toezeggingen made in these meetings, as kept before, to be taken in again with their day."""
    numbers = [one.number for one in meetings if one.number]
    rows = RegisterRow.objects.filter(entity="Toezegging", removed_at=None, raw__ActiviteitNummer__in=numbers)
    held = {row.source_id: row for row in rows}
    found = [
        Kept.again(record, held[record.id])
        for record in load_rows("Toezegging", [row.raw for row in held.values()], Report())
        if isinstance(record, ToezeggingRecord) and record.activiteit is None
    ]
    context.terms = {**context.terms, **{one.record.id: read_term(one.record) for one in found}}
    return found


def _meetings(numbers: set[str], context: Context) -> dict[str, ActiviteitRecord]:
    keys = {context.meetings[number] for number in numbers & context.meetings.keys()} if numbers else set()
    raw = RegisterRow.objects.filter(pk__in=keys).values_list("raw", flat=True) if keys else []
    records = load_rows("Activiteit", raw, Report())
    return {record.number: record for record in records if isinstance(record, ActiviteitRecord)}


def _in_meeting(record: ToezeggingRecord, meeting: ActiviteitRecord) -> ToezeggingRecord:
    if meeting.held_on is None:
        return replace(record, activiteit=meeting)
    made = UncertainDate.on(meeting.held_on, basis=DateBasis.REGISTER)
    return replace(record, activiteit=meeting, made=made)
