"""What is of chosen years, among dates that are periods."""

import re
from datetime import date, timedelta

import pytest
from django.http import QueryDict

from commitments.finding.filters import CommitmentFilter
from commitments.finding.orders import ORDERS
from commitments.finding.years import ends_of, in_years
from commitments.models import Commitment, Document
from tests.factories import CommitmentFactory, DocumentFactory
from tests.queries import analyse

pytestmark = pytest.mark.django_db


def of_years(*years: int) -> list[str]:
    ends = ends_of(years, Commitment, "made")
    found = Commitment.objects.filter(in_years(years, "made", ends))
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


def test_all_ends_in_the_years_themselves_or_with_a_period_that_touches_them() -> None:
    def dated(first: date, last: date) -> None:
        DocumentFactory(dated_from=first, dated_to=last)

    dated(date(2019, 3, 3), date(2019, 3, 3))
    dated(date(2020, 1, 1), date(2020, 12, 31))
    assert ends_of([2019], Document, "dated") == [2019]

    dated(date(2019, 12, 1), date(2021, 3, 31))
    assert ends_of([2019], Document, "dated") == [2019, 2021]
    assert ends_of([2018, 2015, 2018], Document, "dated") == [2015, 2018]


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


@pytest.mark.parametrize("question", ["jaar=2009", "jaar=2009&jaar=2010", "jaar=2009&jaar=2014"])
@pytest.mark.parametrize("order", ORDERS)
def test_an_index_alone_tells_what_is_of_another_year(question: str, order: str) -> None:
    for day in range(1, 300):
        CommitmentFactory(made_from=date(2012, 1, 1), made_to=date(2012, 1, 1) + timedelta(days=day % 30))
    analyse()
    finder = CommitmentFilter(
        QueryDict(f"{question}&volgorde={order}"),
        queryset=Commitment.objects.all(),
        today=date(2026, 11, 23),
    )

    plan = finder.qs.order_by(*finder.order.fields())[:26].explain()

    assert re.search(r"(Index Cond|Recheck Cond).*made_order", plan), plan
