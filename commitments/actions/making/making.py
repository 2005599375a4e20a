"""Fills the database with variations until it holds as many commitments as asked for."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from math import ceil
from os import cpu_count

from django.db import connection, models
from django.db.models import Max

from commitments import words
from commitments.actions.making.examples import examples_held
from commitments.actions.making.lines import Table
from commitments.actions.making.rows import SOURCE, TABLES, Ids, Rows, dossier_row, paper_row, rows_of
from commitments.actions.making.unguarded import unguarded
from commitments.actions.making.varying import Varying
from commitments.actions.making.words_of import Words
from commitments.models import (
    Commitment,
    DifferenceJudgement,
    Document,
    Dossier,
    Ministerie,
    OfficeChange,
    Passage,
    Proposal,
    StatusChange,
    TermChange,
    Word,
)

CHUNK = 2_000
"""Commitments made, and sent to the database, at once."""
FEW = 5 * CHUNK
"""So many are made in this process: starting others would take longer."""

Progress = Callable[[str, int, int | None], None]
Copies = list[tuple[str, bytes]]


class AlreadyMadeError(Exception):
    """The database holds variations already."""


@dataclass(frozen=True)
class _Plan:
    """All that a process needs to make its chunk."""

    varying: Varying
    words: Words
    ids: Ids
    count: int
    papers: int

    def paper_at(self, place: int) -> int:
        """How many letters come before this commitment."""
        return ceil(place * self.papers / self.count)


def entered_by_people() -> bool:
    """True when somebody entered a status, term or office here, or judged something."""
    histories = (StatusChange, TermChange, OfficeChange)
    return (
        any(table.objects.filter(by__isnull=False).exists() for table in histories)
        or DifferenceJudgement.objects.exists()
        or Proposal.objects.filter(judged_by__isnull=False).exists()
    )


def make_register(count: int, *, seed: int, today: date, progress: Progress) -> int:
    """Make variations until there are `count` commitments; returns how many were made.

    The same seed on the same records gives the same rows. Raises AlreadyMadeError when there are variations.
    """
    if Commitment.objects.filter(source=SOURCE).exists():
        raise AlreadyMadeError
    held = Commitment.objects.count()
    wanted = max(count - held, 0)
    if not wanted:
        return 0
    examples = examples_held(today=today)
    papers = ceil(wanted * len(examples.papers) / len(examples.commitments))
    varying = Varying(examples, seed=seed)
    ids = Ids(**{name: _first_free(model) for name, model in _KEYED.items()})
    ministeries = {one.pk: one for one in Ministerie.objects.all()}
    plan = _Plan(varying, Words(varying, ministeries, Word.objects.lexicon()), ids, wanted, papers)
    dossiers = varying.dossiers_for(wanted, papers)
    with unguarded(TABLES):
        _send(
            _copies({Dossier: [dossier_row(n, varying.dossier_title(n), ids=ids) for n in range(dossiers)]})
        )
        done = 0
        for made, copies in _chunks(plan):
            _send(copies)
            done += made
            progress("proefregister", done, wanted)
        progress("indexen", 0, None)
    _set_sequences()
    return wanted


def _chunks(plan: _Plan) -> Iterator[tuple[int, Copies]]:
    """The chunks in their order, made by as many processes as there are cores."""
    starts = range(0, plan.count, CHUNK)
    if plan.count <= FEW:
        yield from (_chunk(plan, start) for start in starts)
        return
    cores = cpu_count() or 1
    # They inherit the plan, and talk to nobody but this process.
    with multiprocessing.get_context("fork").Pool(cores, initializer=_inherit, initargs=(plan,)) as pool:
        waiting = iter(starts)
        # No more than a few ahead: the database may be slower than they are.
        asked = [pool.apply_async(_inherited_chunk, (start,)) for start in islice(waiting, 2 * cores)]
        while asked:
            yield asked.pop(0).get()
            asked += [pool.apply_async(_inherited_chunk, (start,)) for start in islice(waiting, 1)]


_inherited: list[_Plan] = []


def _inherit(plan: _Plan) -> None:
    _inherited[:] = [plan]


def _inherited_chunk(start: int) -> tuple[int, Copies]:
    return _chunk(_inherited[0], start)


def _chunk(plan: _Plan, start: int) -> tuple[int, Copies]:
    """How many commitments, and the COPY statements with what they read."""
    end = min(start + CHUNK, plan.count)
    papers = range(plan.paper_at(start), plan.paper_at(end))
    rows: Rows = {table: [] for table in TABLES}
    for place in range(start, end):
        variation = plan.varying.commitment(place)
        # A letter reports on commitments of its own chunk only: its words are made of all that it says.
        evidence = max(plan.paper_at(place + 1) - 1, papers.start if papers else 0)
        for table, some in rows_of(variation, evidence=evidence, ids=plan.ids).items():
            rows[table] += some
        rows[Commitment][-1] |= {"search": plan.words.of(variation), "search_version": words.VERSION}
    quotes: dict[int, list[str]] = {}
    for passage in rows[Passage]:
        quotes.setdefault(passage["document_id"], []).append(passage["quote"])
    for number in papers:
        paper = plan.varying.paper(number)
        row = paper_row(number, paper, ids=plan.ids)
        vector = plan.words.of_paper(paper, quotes.get(row["id"], []))
        rows[Document].append(row | {"search": vector, "search_version": words.VERSION})
    return end - start, _copies(rows)


def _copies(rows: Rows) -> Copies:
    tables = {model: Table(model) for model, some in rows.items() if some}
    return [(table.statement(rows[model]), table.lines(rows[model])) for model, table in tables.items()]


def _send(copies: Copies) -> None:
    with connection.cursor() as cursor:
        for statement, lines in copies:
            with cursor.copy(statement) as copy:
                copy.write(lines)


_KEYED: dict[str, type[models.Model]] = {
    "commitment": Commitment,
    "document": Document,
    "dossier": Dossier,
    "passage": Passage,
}


def _first_free(model: type[models.Model]) -> int:
    last: int | None = model._default_manager.aggregate(last=Max("pk"))["last"]
    return (last or 0) + 1


def _set_sequences(tables: Sequence[type[models.Model]] = tuple(_KEYED.values())) -> None:
    """What is entered next gets a number beyond these; and the planner learns of the new rows."""
    with connection.cursor() as cursor:
        for table in tables:
            name = table._meta.db_table
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence(%s, 'id'), (SELECT max(id) FROM {name}))",  # noqa: S608
                [name],
            )
        for table in TABLES:
            # Within a transaction VACUUM is not possible, and not needed for what a test makes.
            verb = "ANALYZE" if connection.in_atomic_block else "VACUUM (ANALYZE)"
            cursor.execute(f"{verb} {table._meta.db_table}")
