"""Numbers counted beforehand: when they are used, and that they are those of a page that counts itself."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from commitments.models import Commitment, Figures
from commitments.models.commitment_counts import Coverage, Tally
from commitments.overviews import counted
from commitments.overviews.shapes import from_json, to_json
from commitments.overviews.workload import Load
from tests.factories import CommitmentFactory, FiguresFactory, MinisterieFactory, UserFactory

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 4, 30, tzinfo=UTC)


@pytest.fixture
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if there were too many to count."""
    monkeypatch.setattr("commitments.overviews.figures.LARGE", -2)


@pytest.mark.parametrize(
    ("shape", "value"),
    [
        (dict[str, Tally], {"motie": Tally(total=3, overdue=1)}),
        (dict[tuple[Any, ...], Tally], {(None, True): Tally(), (4, False): Tally(total=2)}),
        (list[Load], [Load(date(2025, 12, 31), 4, 1)]),
        (list[Coverage], [Coverage("motie", "register", 3, 0, 1, 0, 0, 2, 3, AT)]),
        (datetime | None, AT),
        (datetime | None, None),
        (list[dict[str, Any]], [{"kind": "kamerbrief", "last_changed_at": AT, "total": 7}]),
        (dict[str, int], {"gemeld": 2}),
        (list[int], [5, 4]),
    ],
)
def test_a_value_comes_back_as_it_was(shape: Any, value: Any) -> None:
    field = Figures._meta.get_field("contents")
    written = field.to_python(to_json(value))

    assert from_json(shape, written) == value


@pytest.mark.django_db
def test_where_there_is_little_the_page_counts_itself() -> None:
    CommitmentFactory()

    found = counted.BY_KIND.of(Commitment.objects.all(), today=TODAY)

    assert found.counted_at is None
    assert sum(tally.total for tally in found.value.values()) == 1
    assert not Figures.objects.exists()


@pytest.mark.django_db
@pytest.mark.usefixtures("_many")
def test_where_there_is_much_the_stored_numbers_show() -> None:
    FiguresFactory(name="soorten", contents=to_json({"motie": Tally(total=900_000)}), counted_at=AT)
    CommitmentFactory()

    found = counted.BY_KIND.of(Commitment.objects.all(), today=TODAY)

    assert found.value == {"motie": Tally(total=900_000)}
    assert found.counted_at == AT


@pytest.mark.django_db
@pytest.mark.usefixtures("_many")
def test_what_was_never_counted_is_counted_once_and_without_drafts() -> None:
    CommitmentFactory()
    CommitmentFactory(draft=True)

    first = counted.BY_KIND.of(Commitment.objects.all(), today=TODAY)
    CommitmentFactory()
    second = counted.BY_KIND.of(Commitment.objects.all(), today=TODAY)

    assert sum(tally.total for tally in first.value.values()) == 1
    assert second == first


@pytest.mark.django_db
@pytest.mark.usefixtures("_many")
def test_the_command_counts_everything_anew() -> None:
    ministerie = MinisterieFactory()
    CommitmentFactory(held_by=[ministerie])
    call_command("count_figures", verbosity=0)
    CommitmentFactory(held_by=[ministerie])

    call_command("count_figures", verbosity=0)

    held = counted.HOLDINGS.of(Commitment.objects.none(), ministerie, today=TODAY)
    assert sum(tally.total for tally in held.value.values()) == 2
    assert Figures.objects.count() == len(list(counted.everything()))


@pytest.mark.django_db
def test_the_command_forgets_what_is_no_longer_needed() -> None:
    FiguresFactory()

    call_command("count_figures", verbosity=0)

    assert not Figures.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name",
    ["start", "ministerie_list", "difference_list", "kamerlid_list", "fractie_list", "sources"],
)
def test_a_page_shows_the_same_either_way(client: Client, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    CommitmentFactory(held_by=[MinisterieFactory()], due=date(2022, 12, 31))
    client.force_login(UserFactory())
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE commitments_commitment")
    exact = client.get(reverse(name)).content.decode()
    monkeypatch.setattr("commitments.overviews.figures.LARGE", -2)
    call_command("count_figures", verbosity=0)

    stored = client.get(reverse(name)).content.decode()

    assert _numbers(stored) == _numbers(exact)
    if name in ("start", "ministerie_list"):
        assert "Geteld op" in stored
        assert "Geteld op" not in exact


def _numbers(page: str) -> list[str]:
    """The lines that hold a number, the moment of counting and the form's token left out."""
    lines = (line.strip() for line in page.splitlines())
    told = (line for line in lines if "Geteld op" not in line and "csrf" not in line.casefold())
    return [line for line in told if any(map(str.isdigit, line))]
