"""A toezegging as the values that the register and the tracker both have."""

from typing import Any

from django.utils import formats

from commitments.actions.register.values import as_columns, as_interval, same_days, shortened
from commitments.dates import DateBasis
from commitments.models import Toezegging
from commitments.sources.datatypes import Name, ToezeggingRecord

OWN_WORDS = frozenset({"subject"})
MEANS_SAME = {"made": same_days, "made_by": lambda one, other: one["office"] == other["office"]}
_PLAIN = ("register_number", "person_printed", "made_to", "made_in")


def said_by_register(record: ToezeggingRecord) -> dict[str, Any]:
    """The values of a row."""
    office = record.office.printed[:200]
    return {
        "subject": shortened(record.text or record.number, 300),
        "text": record.text,
        "made": as_interval(record.made),
        "register_number": record.number[:20],
        "made_by": {"office": office, "basis": DateBasis.REGISTER.value if office else ""},
        "person_printed": _printed(record.person)[:200],
        "made_to": shortened(", ".join(one.name for one in record.recipients if one.name), 200),
        "made_in": _meeting(record)[:300],
        "nakoming_on": record.nakoming_on.isoformat() if record.nakoming_on else None,
    }


def _printed(person: Name | None) -> str:
    """'A.B. van den Berg'."""
    if person is None:
        return ""
    return " ".join(f"{person.initials or person.given} {person.prefix} {person.surname}".split())


def _meeting(record: ToezeggingRecord) -> str:
    """'Commissiedebat Raad Buitenlandse Zaken, 8 juli 2021', or the number of the meeting."""
    held = record.activiteit
    if held is None:
        return record.activiteit_number
    named = f"{held.kind_word} {held.subject}".strip()
    day = formats.date_format(held.held_on, "j F Y") if held.held_on else ""
    # A long subject is cut, the day is not.
    return ", ".join(filter(None, (shortened(named, 270), day)))


def stands_here(toezegging: Toezegging) -> dict[str, Any]:
    """The same values of the record."""
    commitment = toezegging.commitment
    return {
        "subject": commitment.subject,
        "text": commitment.text,
        "made": as_interval(commitment.made),
        "register_number": toezegging.register_number,
        "made_by": {"office": toezegging.made_by, "basis": toezegging.made_by_basis},
        "person_printed": toezegging.person_printed,
        "made_to": toezegging.made_to,
        "made_in": toezegging.made_in,
        "nakoming_on": toezegging.nakoming_on.isoformat() if toezegging.nakoming_on else None,
    }


def commitment_columns(values: dict[str, Any]) -> dict[str, Any]:
    """Those of the commitment."""
    columns: dict[str, Any] = {name: values[name] for name in ("subject", "text") if name in values}
    if "made" in values:
        columns |= as_columns("made", values["made"])
    return columns


def toezegging_columns(values: dict[str, Any]) -> dict[str, Any]:
    """Those of the toezegging."""
    columns = {name: values[name] for name in _PLAIN if name in values}
    if "nakoming_on" in values:
        columns["nakoming_on"] = values["nakoming_on"]
    if "made_by" in values:
        columns["made_by"] = values["made_by"]["office"]
        columns["made_by_basis"] = values["made_by"]["basis"]
    return columns
