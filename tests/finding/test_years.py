"""What is of chosen years, among dates that are periods."""

from datetime import date

import pytest
from django.http import QueryDict

from commitments.finding.filters import CommitmentFilter
from commitments.finding.years import in_years, stretch_of
from commitments.models import Commitment, Document
from tests.factories import CommitmentFactory, DocumentFactory
from tests.queries import indexes_of

pytestmark = pytest.mark.django_db


def of_years(*years: int) -> list[str]:
    stretch = stretch_of(years, Commitment, "made")
    found = Commitment.objects.filter(in_years(years, "made", stretch))
    return [one.subject for one in found.order_by("subject")]


def test_a_period_is_in_every_year_that_it_touches() -> None:
    for subject, first, last in (
        ("a dag", date(2020, 5, 1), date(2020, 5, 1)),
        ("b kabinet", date(2017, 10, 26), date(2022, 1, 10)),
        ("c winter", date(2020, 12, 1), date(2021, 2, 28)),
        ("d later", date(2021, 1, 1), date(2021, 1, 1)),
        ("e onbekend", None, None),
    ):
        CommitmentFactory(subject=subject, made_from=first, made_to=last)

    assert of_years(2020) == ["a dag", "b kabinet", "c winter"]
    assert of_years(2021) == ["b kabinet", "c winter", "d later"]
    assert of_years(2018) == ["b kabinet"]
    assert of_years(2018, 2021) == ["b kabinet", "c winter", "d later"]
    assert of_years(2023) == []


def test_the_stretch_ends_with_the_year_or_with_the_last_period_that_begins_in_it() -> None:
    def dated(first: date, last: date) -> None:
        DocumentFactory(dated_from=first, dated_to=last)

    dated(date(2019, 3, 3), date(2019, 3, 3))
    dated(date(2020, 1, 1), date(2020, 12, 31))
    assert stretch_of([2019], Document, "dated") == (date(2019, 1, 1), date(2019, 12, 31))

    dated(date(2019, 12, 1), date(2020, 3, 31))
    assert stretch_of([2019], Document, "dated") == (date(2019, 1, 1), date(2020, 3, 31))
    assert stretch_of([2015, 2018], Document, "dated") == (date(2015, 1, 1), date(2018, 12, 31))


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("jaar=2019", date(2019, 12, 31)),
        ("jaar=2019&jaar=2021", date(2021, 12, 31)),
        ("jaar=2019&volgorde=oudste", date(2019, 1, 1)),
        ("jaar=2019&volgorde=termijn", None),
        ("jaar=onzin", None),
        ("", None),
    ],
)
def test_a_list_of_years_begins_at_their_end_in_its_own_order(question: str, start: date | None) -> None:
    finder = CommitmentFilter(
        QueryDict(question), queryset=Commitment.objects.all(), today=date(2026, 11, 23)
    )

    assert finder.start == start


def test_an_index_leads_to_a_year_however_far_back() -> None:
    found = CommitmentFilter(
        QueryDict("jaar=2009"), queryset=Commitment.objects.all(), today=date(2026, 11, 23)
    ).qs

    assert indexes_of(found) & {
        "commitment_by_made",
        "commitment_by_ministry_status",
        "commitment_by_kamer_status",
    }
