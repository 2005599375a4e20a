"""Honest coverage: shares, sources, documents and differences."""

import pytest

from commitments.models import Claim, Commitment, Document
from commitments.overviews.coverage import Share, by_kind, by_source, differences, documents
from commitments.statuses import Kind
from tests.factories import ClaimFactory, CommitmentFactory, DocumentFactory, LinkFactory, MotieFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("number", "total", "percent"), [(0, 0, 0), (0, 3, 0), (2, 3, 66), (999, 1000, 99), (3, 3, 100)]
)
def test_share_is_hundred_percent_only_when_it_is_all(number: int, total: int, percent: int) -> None:
    assert Share(number, total).percent == percent


def test_kinds_take_the_sources_together_and_sources_the_kinds() -> None:
    LinkFactory(commitment=CommitmentFactory(source="dossier"))
    CommitmentFactory(source="tweede-kamer")
    MotieFactory(commitment__source="dossier")

    rows = Commitment.objects.coverage()

    toezegging = next(row for row in by_kind(rows) if row.kind == Kind.TOEZEGGING)
    assert toezegging.with_passage == Share(1, 2)
    assert [(row.label, row.total) for row in by_source(rows)] == [
        ("Startgegevens van het REAIM-dossier", 2),
        ("tweede-kamer", 1),
    ]


def test_documents_are_counted_as_read_and_as_only_cited() -> None:
    DocumentFactory()
    DocumentFactory(text="")
    DocumentFactory(stub=True)
    DocumentFactory(stub=True, kind=Document.DocumentKind.ADVIES, reference="")

    held = documents(Document.objects.holdings())

    assert [(row.label, row.read, row.cited) for row in held.rows] == [("Advies", 0, 1), ("Kamerbrief", 2, 1)]
    assert (held.read, held.cited, held.with_text) == (2, 2, 1)


def test_documents_of_an_empty_tracker_are_none() -> None:
    held = documents(Document.objects.holdings())

    assert (held.rows, held.read, held.cited, held.last_changed_at) == ([], 0, 0, None)
    assert Document.objects.newest_read() is None


def test_newest_read_passes_over_stubs_and_undated_ones() -> None:
    DocumentFactory(stub=True, dated_from="2026-01-01")
    DocumentFactory(dated_from=None)
    newest = DocumentFactory(dated_from="2025-01-01")
    DocumentFactory(dated_from="2024-01-01")

    assert Document.objects.newest_read() == newest


def test_differences_show_the_chosen_value_beside_the_others() -> None:
    commitment = CommitmentFactory()
    other = ClaimFactory(commitment=commitment, normalised="36600-50")
    shown = ClaimFactory(commitment=commitment, normalised="36600-X-50", is_chosen=True)

    (difference,), number = differences(Claim.objects.all())

    assert number == 1
    assert (difference.record, difference.label) == (commitment, "Kamerstuknummer")
    assert (difference.shown, difference.others) == ([shown], [other])


def test_differences_take_two_queries_for_any_number() -> None:
    def disagree(times: int) -> None:
        for _ in range(times):
            commitment = CommitmentFactory()
            ClaimFactory(commitment=commitment)
            ClaimFactory(commitment=commitment)

    def count() -> int:
        return len(queries_of(lambda: differences(Claim.objects.all())))

    disagree(1)
    assert count() == 2
    disagree(9)
    assert count() == 2
