"""The numbers over the whole register that pages show; `figures.py` tells when they are counted."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from commitments.models import Document, Ministerie, OfficeChange, RegisterRow, Submitter
from commitments.models.commitment_counts import Coverage, Tally
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.commitment_terms import Differing
from commitments.models.document_queries import DocumentQuerySet
from commitments.models.session_counts import (
    Rows,
    letters_by_session,
    moties_by_session,
    toezeggingen_by_session,
)
from commitments.models.submitter_queries import Results
from commitments.overviews.figures import Figure
from commitments.overviews.workload import Load, workload
from commitments.sessions import sessions_until

MOST_MOVES = 50


def _by_kind(commitments: CommitmentQuerySet, *, today: date) -> dict[str, Tally]:
    return {kind: tally for (kind,), tally in commitments.tallies("kind", today=today).items()}


def _by_ministerie(commitments: CommitmentQuerySet, *, today: date) -> dict[tuple[Any, ...], Tally]:
    return commitments.tallies("holders__ministerie", "holders__is_lead", today=today)


def _holdings(
    commitments: CommitmentQuerySet, ministerie: Ministerie, *, today: date
) -> dict[tuple[Any, ...], Tally]:
    return commitments.tallies_of(ministerie, today=today)


def _moves(commitments: CommitmentQuerySet, ministerie: Ministerie, *, today: date) -> list[int]:  # noqa: ARG001
    changes = OfficeChange.objects.about(commitments).filter(ministerie=ministerie)
    return list(changes.transfers().latest_first().values_list("pk", flat=True)[:MOST_MOVES])


def _workload(commitments: CommitmentQuerySet, ministerie: Ministerie, *, today: date) -> list[Load]:
    return workload(ministerie, commitments, today=today)


def _changed_at(commitments: CommitmentQuerySet, *, today: date) -> datetime | None:  # noqa: ARG001 (of no day)
    return commitments.last_changed_at()


def _coverage(commitments: CommitmentQuerySet, *, today: date) -> list[Coverage]:  # noqa: ARG001
    return commitments.coverage()


def _differing(commitments: CommitmentQuerySet, *, today: date) -> dict[str, int]:  # noqa: ARG001
    return {kind.value: number for kind, number in commitments.count_differing().items()}


def _of_members(commitments: CommitmentQuerySet, *, today: date) -> dict[int, Results]:  # noqa: ARG001
    return Submitter.objects.of(commitments).filter(kamerlid__isnull=False).results("kamerlid")


def _of_fracties(commitments: CommitmentQuerySet, *, today: date) -> dict[int, Results]:  # noqa: ARG001
    return Submitter.objects.of(commitments).filter(fractie_record__isnull=False).results("fractie_record")


def _of_names(commitments: CommitmentQuerySet, *, today: date) -> dict[str, Results]:  # noqa: ARG001
    return Submitter.objects.of(commitments).as_printed().results("printed_name")


def _moties(commitments: CommitmentQuerySet, *, today: date) -> Rows:
    return moties_by_session(commitments, sessions_until(today))


def _toezeggingen(commitments: CommitmentQuerySet, *, today: date) -> Rows:
    return toezeggingen_by_session(commitments, sessions_until(today))


def _letters(documents: DocumentQuerySet, *, today: date) -> Rows:
    return letters_by_session(documents, sessions_until(today))


def _documents(documents: DocumentQuerySet, *, today: date) -> Rows:  # noqa: ARG001
    return documents.holdings()


def _register_rows(_commitments: CommitmentQuerySet, *, today: date) -> Rows:  # noqa: ARG001
    return list(RegisterRow.objects.held())


BY_KIND = Figure("soorten", dict[str, Tally], _by_kind)
BY_MINISTERIE = Figure("ministeries", dict[tuple[Any, ...], Tally], _by_ministerie)
HOLDINGS = Figure("bezit", dict[tuple[Any, ...], Tally], _holdings)
MOVES = Figure("verhuizingen", list[int], _moves)
WORKLOAD = Figure("last", list[Load], _workload)
CHANGED_AT = Figure("gewijzigd", datetime | None, _changed_at)
COVERAGE = Figure("volledigheid", list[Coverage], _coverage)
DIFFERING = Figure("verschillen", dict[str, int], _differing)
OF_MEMBERS = Figure("leden", dict[int, Results], _of_members)
OF_NAMES = Figure("namen", dict[str, Results], _of_names)
OF_FRACTIES = Figure("fracties", dict[int, Results], _of_fracties)
MOTIES_BY_SESSION = Figure("moties", Rows, _moties)
TOEZEGGINGEN_BY_SESSION = Figure("toezeggingen", Rows, _toezeggingen)
LETTERS_BY_SESSION = Figure("brieven", Rows, _letters, model=Document)
REGISTER_ROWS = Figure("rijen", Rows, _register_rows)
DOCUMENTS = Figure("documenten", Rows, _documents, model=Document)

WHOLE: tuple[Figure[Any], ...] = (
    *(BY_KIND, BY_MINISTERIE, CHANGED_AT, COVERAGE, DIFFERING, OF_MEMBERS, OF_FRACTIES, OF_NAMES),
    *(MOTIES_BY_SESSION, TOEZEGGINGEN_BY_SESSION, LETTERS_BY_SESSION, DOCUMENTS, REGISTER_ROWS),
)


def everything() -> Iterator[tuple[Figure[Any], tuple[Any, ...]]]:
    """All figures, with what tells those of one sort apart."""
    for figure in WHOLE:
        yield figure, ()
    for ministerie in Ministerie.objects.order_by("pk"):
        yield HOLDINGS, (ministerie,)
        yield WORKLOAD, (ministerie,)
        yield MOVES, (ministerie,)


def ways_to_differ(counted: dict[str, int]) -> dict[Differing, int]:
    """The numbers of `DIFFERING` by what they are of."""
    return {kind: counted.get(kind.value, 0) for kind in Differing}
