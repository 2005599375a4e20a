"""Paging by the last row seen: forwards and back, every row once, whatever the address says."""

from datetime import date
from itertools import pairwise
from urllib.parse import quote

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from commitments.finding import layout
from commitments.finding.keyset import AFTER, BEFORE, Order, Page, page_of
from commitments.finding.orders import LONGEST_OPEN, ORDERS
from commitments.models import Commitment
from tests.factories import CommitmentFactory, DossierFactory, StatusChangeFactory
from tests.queries import analyse, queries_of

NEWEST = Order("made_order")
NONSENSE = [
    "",
    "garbage",
    "2019-04-24",
    "2019-04-24_",
    "_17",
    "2019-13-45_17",
    "0000-00-00_1",
    "2019-04-24_" + "9" * 19,
    "2019-04-24_-1",
    "2019-04-24_17\0",
    "2019-04-24_17' OR 1=1",
    "２０１９-04-24_17",
    "\U0001f916",
    "x" * 10_000,
]


@pytest.fixture
def commitments() -> list[Commitment]:
    """Eleven with ties on every column, and unknown dates."""
    dossier = DossierFactory()
    day, other = date(2019, 4, 24), date(2022, 12, 31)
    made = [day, day, day, None, None, None, other, other, day, date(2018, 1, 1), date(2024, 1, 1)]
    found = []
    for number, first_day in enumerate(made):
        due = {0: other, 1: other, 2: day, 3: other, 6: day}.get(number)
        found.append(CommitmentFactory(dossier=dossier, made_from=first_day, due=due))
        if number % 4 == 0:
            StatusChangeFactory(commitment=found[-1], effective_from=other)
    return found


def at(order: Order, *, size: int = 3, **place: str | None) -> Page[Commitment]:
    """The page at a place that a page before it gave."""
    params = {name: token for name, token in place.items() if token is not None}
    return page_of(Commitment.objects.all(), order=order, size=size, params=params)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("size", [1, 2, 3, 5, 10, 11, 12])
def test_pages_hold_each_row_once_forwards_and_back(
    commitments: list[Commitment], name: str, size: int
) -> None:
    order = ORDERS[name][1]
    expected = list(Commitment.objects.order_by(*order.fields()))
    pages = [at(order, size=size)]
    while pages[-1].next:
        pages.append(at(order, size=size, na=pages[-1].next))

    assert [row for page in pages for row in page.rows] == expected
    assert [len(page.rows) for page in pages[:-1]] == [size] * (len(pages) - 1)
    assert pages[0].previous is None

    back = [pages[-1]]
    while back[-1].previous:
        back.append(at(order, size=size, voor=back[-1].previous))
    assert [row for page in reversed(back) for row in page.rows] == expected
    assert [page.next is None for page in back] == [True] + [False] * (len(back) - 1)


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "column"), [(n, order.column) for n, (_, order) in ORDERS.items()])
def test_orders_put_unknown_dates_last_except_the_oldest_first(
    commitments: list[Commitment], name: str, column: str
) -> None:
    order = ORDERS[name][1]
    values = [getattr(row, column) for row in at(order, size=20).rows]

    in_order = [a >= b if order.is_descending else a <= b for a, b in pairwise(values)]
    assert all(in_order)
    edge = values[0] if name in ("oudste", LONGEST_OPEN) else values[-1]
    assert edge in (date.min, date.max)


@pytest.mark.django_db
def test_pages_stay_in_place_when_rows_come_before_them(commitments: list[Commitment]) -> None:
    first = at(NEWEST)
    second = at(NEWEST, na=first.next)
    CommitmentFactory(made_from=date(2025, 1, 1))

    assert at(NEWEST, na=first.next) == second


@pytest.mark.django_db
@pytest.mark.parametrize("token", NONSENSE)
@pytest.mark.parametrize("parameter", [AFTER, BEFORE])
def test_page_of_nonsense_is_the_first(commitments: list[Commitment], parameter: str, token: str) -> None:
    params = QueryDict(f"{parameter}={quote(token)}")

    assert page_of(Commitment.objects.all(), order=NEWEST, size=3, params=params) == at(NEWEST)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "place", [{AFTER: "0001-01-01_1"}, {BEFORE: "9999-12-31_999999999999999999"}, {AFTER: "0001-01-01_0"}]
)
def test_page_of_a_place_that_is_empty_by_now_is_the_first(
    commitments: list[Commitment], place: dict[str, str]
) -> None:
    assert at(NEWEST, **place) == at(NEWEST)


@pytest.mark.django_db
def test_page_of_nothing_is_empty() -> None:
    assert at(NEWEST) == at(NEWEST, na="2019-04-24_17") == Page([], None, None)


@pytest.mark.django_db
def test_page_of_two_places_goes_by_the_one_before(commitments: list[Commitment]) -> None:
    second = at(NEWEST, na=at(NEWEST).next)

    assert at(NEWEST, na=second.next, voor=second.previous) == at(NEWEST)


@pytest.mark.django_db
def test_page_of_asks_one_row_comparison(commitments: list[Commitment]) -> None:
    place = at(NEWEST).next

    (statement,) = queries_of(lambda: at(NEWEST, na=place))

    assert '("commitments_commitment"."made_order", "commitments_commitment"."id") <' in statement
    assert "OFFSET" not in statement


@pytest.mark.django_db
@given(token=st.from_regex(r"\d{4}-\d\d-\d\d_\d{1,18}", fullmatch=True))
def test_page_of_takes_any_token_of_the_right_form(token: str) -> None:
    assert at(NEWEST, na=token).rows == []


@pytest.mark.django_db
@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("small", [50_000, 0])
def test_pages_are_the_same_when_the_newest_days_are_asked_first(
    commitments: list[Commitment], name: str, small: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "_SMALL", small)
    monkeypatch.setattr(layout, "_known", {})
    analyse()
    order = ORDERS[name][1]
    token: str | None = None
    seen = 0
    while token is not None or not seen:
        page = at(order, na=token)
        places = [{"na": token}, {"voor": page.next}] if page.next else [{"na": token}]
        for place in places:
            params = {key: value for key, value in place.items() if value}
            every = Commitment.objects.all()
            narrowed = page_of(every, order=order, size=3, params=params, along=every)
            assert narrowed == at(order, **place)
        seen += len(page.rows)
        token = page.next
    assert seen == len(commitments)
