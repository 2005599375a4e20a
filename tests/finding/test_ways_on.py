"""The ways on from a question: what it may leave out, and the filter that a word may have been meant for."""

from collections.abc import Callable
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import translation

from commitments.finding.search.asked import understand
from commitments.finding.ways_on import as_filters, wider
from tests.factories import MinisterieFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def addresses(
    ways: Callable[..., Any], typed: str, chosen: str = "", **options: bool
) -> list[dict[str, Any]]:
    """What each way asks, as parameters."""
    given = QueryDict(chosen, mutable=True)
    given["q"] = typed
    return [QueryDict(way.address).dict() for way in ways(understand(typed), given, **options)]


@pytest.mark.parametrize(
    ("typed", "without"),
    [
        ('"groen zeewier" oogsten', "groen zeewier oogsten"),
        ("zeewier -oogst", "zeewier"),
        ("zeewier -oogst -groen-blauw", "zeewier"),
        ("indiener:ginneken zeewier", "zeewier"),
    ],
)
def test_a_question_is_asked_with_one_demand_less(typed: str, without: str) -> None:
    assert addresses(wider, typed, is_open_only=False) == [{"q": without}]


def test_each_demand_has_a_way_of_its_own() -> None:
    found = addresses(wider, '"groen zeewier" -oogst', is_open_only=False)

    assert found == [{"q": "groen zeewier -oogst"}, {"q": '"groen zeewier"'}]


def test_a_field_is_no_word_that_was_left_out() -> None:
    found = addresses(wider, '"groen zeewier" -oogst -indiener:"van Ginneken"', is_open_only=False)

    assert found == [
        {"q": 'groen zeewier -oogst -indiener:"van Ginneken"'},
        {"q": '"groen zeewier" -indiener:"van Ginneken"'},
        {"q": '"groen zeewier" -oogst'},
    ]


def test_plain_words_have_nothing_to_leave_out() -> None:
    assert addresses(wider, "zeewier oogst", is_open_only=False) == []
    assert addresses(wider, "indiener:ginneken", is_open_only=False) == []


def test_an_order_that_shows_only_what_is_open_is_left_out() -> None:
    found = addresses(wider, "zeewier", "volgorde=termijn&soort=motie&pagina=2", is_open_only=True)

    assert found == [{"q": "zeewier", "soort": "motie"}]


def test_a_year_and_a_ministry_are_offered_as_filters() -> None:
    MinisterieFactory(slug="defensie", name="Defensie", abbreviations=["DEF"])
    MinisterieFactory(slug="bz", name="Buitenlandse Zaken", abbreviations=["BZ"])

    assert addresses(as_filters, "Defensie drones 2023", "soort=motie&pagina=2") == [
        {"q": "Defensie drones", "jaar": "2023", "soort": "motie"},
        {"q": "drones 2023", "ministerie": "defensie", "soort": "motie"},
    ]
    assert addresses(as_filters, "drones BZ") == [{"q": "drones", "ministerie": "bz"}]


def test_a_vote_and_a_term_that_is_over_are_offered_as_filters() -> None:
    assert addresses(as_filters, "Verworpen drones") == [{"q": "drones", "uitkomst": "verworpen"}]
    assert addresses(as_filters, "kinderopvang te laat", "soort=toezegging") == [
        {"q": "kinderopvang", "telaat": "on", "soort": "toezegging"}
    ]


def test_a_kind_is_offered_as_a_filter() -> None:
    [way] = as_filters(understand("brieven drones"), QueryDict())

    assert dict(QueryDict(way.address).lists()) == {
        "q": ["drones"],
        "soort": ["kamerbrief", "kabinetsreactie"],
    }
    assert way.label == "Soort: Kamerbrief, Kabinetsreactie"
    assert addresses(as_filters, "moties drones", "soort=toezegging") == []


def test_a_filter_is_offered_in_the_language_of_the_page() -> None:
    with translation.override("en"):
        [way] = as_filters(understand("verworpen drones"), QueryDict())
        assert str(way.label) == "Outcome: rejected"


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("2023", ""),
        ("te laat", "telaat=on"),
        ("te laatst", ""),
        ("verworpen", ""),
        ("verworpen drones", "uitkomst=aangenomen"),
        ("Defensie", ""),
        ("drones 20233", ""),
        ("drones 1823", ""),
        ("buitenlandse drones", ""),
        ("zaken doen", ""),
        ('"drones 2023"', ""),
        ("33694-43", ""),
        ("drones 2023 Defensie", "jaar=2022&ministerie=bz"),
        ("drones ministerie:bz defensie", ""),
    ],
)
def test_what_is_no_filter_or_is_chosen_already_is_not_offered(typed: str, chosen: str) -> None:
    MinisterieFactory(slug="defensie", name="Defensie", abbreviations=["DEF"])
    MinisterieFactory(slug="bz", name="Buitenlandse Zaken", abbreviations=["BZ"])

    assert addresses(as_filters, typed, chosen) == []


def test_offering_costs_one_query_however_many_words() -> None:
    asked = understand("een twee drie vier vijf zes")

    assert len(queries_of(lambda: list(as_filters(asked, QueryDict())))) == 1
