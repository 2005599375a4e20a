"""The filters beside the search box: where each of them is looked for."""

from datetime import date
from typing import Any

import pytest
from django.http import QueryDict

from commitments.finding.search_filter import SearchFilter
from commitments.models import Commitment, Document
from tests.factories import CommitmentFactory, DocumentFactory, MotieFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def found(question: str) -> tuple[Any, Any]:
    """The commitments and the documents that the filters leave."""
    documents = Document.objects.all()
    finder = SearchFilter(
        QueryDict(question), queryset=Commitment.objects.all(), documents=documents, today=date(2026, 11, 23)
    )
    return finder.qs, finder.documents(documents)


@pytest.mark.parametrize(
    ("question", "commitments", "documents"),
    [
        ("", 2, 3),
        ("soort=toezegging", 1, None),
        ("soort=kamerbrief", None, 1),
        ("soort=toezegging&soort=kamerbrief", 1, 1),
        ("soort=motie", 1, 1),
        ("soort=motie&jaar=2019", 1, 0),
        ("jaar=2019", 2, 0),
        ("jaar=2019&jaar=2021", 2, 2),
        ("status=openstaand", 1, None),
        ("volgorde=langst-open", 2, 3),
    ],
)
def test_a_kind_is_looked_for_only_where_it_can_be(
    question: str, commitments: int | None, documents: int | None
) -> None:
    day = date(2019, 4, 24)
    CommitmentFactory(made_from=day)
    MotieFactory(commitment__made_from=day)
    for kind in (Document.DocumentKind.KAMERBRIEF, Document.DocumentKind.ADVIES, Document.DocumentKind.MOTIE):
        DocumentFactory(kind=kind, dated_from=date(2021, 5, 1))

    for records, number in zip(found(question), (commitments, documents), strict=True):
        assert len(records) == (number or 0)
        asked = queries_of(lambda records=records: list(records.all()))  # type: ignore[misc]
        assert bool(asked) == (number is not None), "what can be nowhere is not asked"
