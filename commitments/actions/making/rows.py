"""A variation as rows for COPY, its projections among them: what the triggers would have written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db import models

from commitments.actions.making.examples import Paper
from commitments.actions.making.varying import Part, Step, Variation
from commitments.dates import DateBasis
from commitments.models import (
    Commitment,
    Document,
    Dossier,
    Holder,
    Motie,
    OfficeChange,
    Passage,
    StatusChange,
    Submitter,
    TermChange,
    Toezegging,
)
from commitments.statuses import CLOSED, Execution, Kind, Track, execution_of_motie, initial

SOURCE = "proefregister"
RECORDED_AS = "Proefregister"

Row = dict[str, Any]
Rows = dict[type[models.Model], list[Row]]

TABLES: tuple[type[models.Model], ...] = (
    *(Dossier, Document, Passage, Commitment, Motie, Submitter, Toezegging),
    *(StatusChange, TermChange, OfficeChange, Holder),
)
"""In the order in which they need each other."""


@dataclass(frozen=True)
class Ids:
    """The id of the first row of each table that others refer to."""

    commitment: int
    document: int
    dossier: int
    passage: int


def rows_of(variation: Variation, *, evidence: int, ids: Ids) -> Rows:
    """All rows of one variation; `evidence` is the number of the letter that reports it as closed."""
    pk = ids.commitment + variation.place
    rows: Rows = {table: [] for table in TABLES}
    own = {"commitment_id": pk, "by_id": None, "approved_by_id": None, "recorded_as": RECORDED_AS}
    passage = ids.passage + variation.place
    if any(_is_closing(one) for one in variation.steps):
        rows[Passage].append(_passage(variation, passage, ids.document + evidence))
    rows[Commitment].append(_commitment(variation, pk, ids))
    detail, submitters = _detail(variation, pk)
    rows[Motie if variation.example.kind == Kind.MOTIE else Toezegging].append(detail)
    rows[Submitter] += submitters
    own = own | {"register_record": f"P{variation.place}", "evidence_id": None}
    rows[StatusChange] += (_step(one, order, own, passage) for order, one in enumerate(variation.steps))
    if variation.due_on is not None:
        rows[TermChange].append(
            own
            | _since(variation.made_on, 0)
            | _on("due", variation.due_on, DateBasis.INFERRED, printed=_printed(variation.due_on))
        )
    rows[OfficeChange] += (_part(one, order, own) for order, one in enumerate(variation.parts))
    rows[Holder] += (_holder(pk, one, lead=lead_of(variation.parts)) for one in holding(variation.parts))
    return rows


def holding(parts: Sequence[Part]) -> list[Part]:
    """Those that hold it in the end: of each ministry the last word, unless it says that it is gone."""
    last = {one.ministerie_id: one for one in parts}
    return [one for one in last.values() if one.part != OfficeChange.Part.GONE]


def lead_of(parts: Sequence[Part]) -> int | None:
    """The ministry in the lead in the end, None where nobody is."""
    leads = [one.ministerie_id for one in holding(parts) if one.part == OfficeChange.Part.LEAD]
    return leads[-1] if leads else None


def standing(steps: Iterable[Step], track: Track, execution: str) -> tuple[str, date | None]:
    """The status on a track in the end, and since when somebody says so."""
    last = [one for one in steps if one.track == track]
    return (last[-1].to, last[-1].day) if last else (initial(track, Execution(execution)), None)


def execution_of(variation: Variation) -> Execution:
    """Whether there is anything to execute."""
    if variation.example.kind == Kind.TOEZEGGING:
        return Execution.TRACKED
    return execution_of_motie(variation.outcome)


def reference_of(variation: Variation) -> str:
    """The number of a motie in a dossier of its own."""
    if variation.dossier is None or not variation.example.number:
        return ""
    return f"{dossier_number(variation.dossier)}-{variation.example.number}"


def dossier_number(number: int) -> str:
    """From 50000 on: the Kamer counts below 40000."""
    return str(50_000 + number)


def dossier_row(number: int, title: str, *, ids: Ids) -> Row:
    """One dossier."""
    return {"id": ids.dossier + number, "slug": dossier_number(number), "title": title, "summary": ""}


def paper_row(number: int, paper: Paper, *, ids: Ids) -> Row:
    """One letter, without its text, as the register gives them."""
    return {
        "id": ids.document + number,
        "slug": f"proefbrief-{number}",
        "kind": paper.kind,
        "title": paper.title,
        "dossier_id": None if paper.dossier is None else ids.dossier + paper.dossier,
        **_on("dated", paper.dated_on, DateBasis.REGISTER),
        "chamber": Document.Chamber.TWEEDE,
        "chamber_basis": DateBasis.REGISTER,
        "holding": Document.Holding.CITED,
        "source": SOURCE,
        **_moments(paper.dated_on),
    }


def _commitment(variation: Variation, pk: int, ids: Ids) -> Row:
    example, execution = variation.example, execution_of(variation)
    ministry, ministry_since = standing(variation.steps, Track.MINISTRY, execution)
    kamer, kamer_since = standing(variation.steps, Track.KAMER, execution)
    due = _on(
        "due",
        variation.due_on,
        DateBasis.INFERRED,
        printed=_printed(variation.due_on) if variation.due_on else "",
    )
    return {
        "id": pk,
        "slug": f"proef-{variation.place}",
        "kind": example.kind,
        "subject": example.subject,
        "text": example.text,
        "dossier_id": None if variation.dossier is None else ids.dossier + variation.dossier,
        "reference": reference_of(variation),
        **_on("made", variation.made_on, DateBasis.REGISTER),
        "source": SOURCE,
        "source_id": f"P{variation.place}",
        **_moments(variation.made_on),
        "execution": execution,
        "ministry_status": ministry,
        "ministry_since": ministry_since,
        "kamer_status": kamer,
        "kamer_since": kamer_since,
        "due_on": variation.due_on,
        "due_from": due["due_from"],
        "due_printed": due["due_printed"],
        "due_basis": due["due_basis"],
        "lead_id": lead_of(variation.parts),
    }


def _detail(variation: Variation, pk: int) -> tuple[Row, list[Row]]:
    """The part that only its kind has, and who asked for it."""
    example = variation.example
    if example.kind == Kind.TOEZEGGING:
        return {
            "commitment_id": pk,
            "made_by": example.office,
            "made_by_basis": DateBasis.REGISTER if example.office else "",
            "person_printed": example.person,
            "made_to": example.made_to,
            "made_in": example.made_in,
        }, []
    is_decided = variation.voted_on is not None
    detail = {
        "commitment_id": pk,
        "outcome": variation.outcome,
        "outcome_basis": DateBasis.REGISTER if is_decided else "",
        **_on("tabled", variation.made_on, DateBasis.REGISTER),
        **_on("voted", variation.voted_on, DateBasis.REGISTER),
        "kabinetsappreciatie": variation.appreciatie,
        "number_basis": DateBasis.REGISTER if reference_of(variation) else "",
        "has_cosubmitters": example.has_more_askers,
    }
    submitters = [
        {
            "motie_id": pk,
            "order": order,
            "prefix": one.prefix,
            "surname": one.surname,
            "given": one.given,
            "fractie": one.fractie,
            "kamerlid_id": one.kamerlid_id,
            "fractie_record_id": one.fractie_id,
        }
        for order, one in enumerate(example.askers, 1)
    ]
    return detail, submitters


def _passage(variation: Variation, passage: int, document: int) -> Row:
    return {
        "id": passage,
        "slug": f"proefpassage-{variation.place}",
        "document_id": document,
        "quote": f"Hiermee is de zaak afgedaan: {variation.example.subject}",
        "place": "blz. 1",
    }


def _step(one: Step, order: int, own: Mapping[str, Any], passage: int) -> Row:
    """What the ministry closes rests on a passage, all else on the register."""
    evidence = {"register_record": "", "evidence_id": passage} if _is_closing(one) else {}
    return {**own, **_since(one.day, order), "track": one.track, "to": one.to, **evidence}


def _is_closing(one: Step) -> bool:
    return one.track == Track.MINISTRY and one.to in CLOSED[Track.MINISTRY]


def _part(one: Part, order: int, own: Mapping[str, Any]) -> Row:
    return {
        **own,
        **_since(one.day, order),
        "ministerie_id": one.ministerie_id,
        "office": one.office,
        "part": one.part,
        "basis": DateBasis.REGISTER,
    }


def _holder(pk: int, one: Part, *, lead: int | None) -> Row:
    return {
        "commitment_id": pk,
        "ministerie_id": one.ministerie_id,
        "office": one.office,
        "is_lead": one.ministerie_id == lead,
    }


def _on(name: str, day: date | None, basis: str, *, printed: str = "") -> Row:
    """The columns of an uncertain date that is one day, or none."""
    return {
        f"{name}_from": day,
        f"{name}_to": day,
        f"{name}_printed": printed,
        f"{name}_basis": basis if day is not None else "",
    }


def _since(day: date, order: int) -> Row:
    """Recorded in the order of the history, a minute apart: on one day the later entry counts."""
    recorded_at = datetime.combine(day, time(12), UTC) + timedelta(minutes=order)
    return {**_on("effective", day, DateBasis.REGISTER), "recorded_at": recorded_at}


def _moments(day: date) -> Row:
    moment = datetime.combine(day, time(12), UTC)
    return {"published_at": moment, "created_at": moment, "changed_at": moment}


def _printed(day: date) -> str:
    return f"uiterlijk {day.day}-{day.month}-{day.year}"
