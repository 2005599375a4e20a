"""Pieces that are kept: for each language apart, and never for another value."""

from datetime import UTC, date, datetime

from django.template import Context, Template
from django.utils import translation

from commitments.dates import DateBasis, UncertainDate
from commitments.templatetags.signs import day, icon, when

DAY = date(2023, 1, 26)


def test_when_is_in_the_language_of_the_reader() -> None:
    known = UncertainDate.on(DAY)

    assert '<time datetime="2023-01-26">26 januari 2023</time>' in when(known)
    with translation.override("en"):
        assert "26 January 2023" in when(known)
    assert "26 januari 2023" in when(known)


def test_when_says_that_a_period_is_no_day_unless_it_is_brief() -> None:
    period = UncertainDate.year(2022)

    assert "geen precieze dag" in when(period)
    assert "geen precieze dag" not in when(period, brief=True)


def test_when_tells_a_concluded_date_from_a_stated_one() -> None:
    assert "Afgeleid" not in when(UncertainDate.on(DAY))
    assert "Afgeleid" in when(UncertainDate.on(DAY, basis=DateBasis.INFERRED))


def test_day_of_a_moment_is_the_day_on_which_it_was_here() -> None:
    shown = Template("{% load signs %}{{ moment|day }}").render(
        Context({"moment": datetime(2023, 6, 30, 22, 30, tzinfo=UTC)})
    )

    assert shown == "1 juli 2023"


def test_day_is_in_the_language_of_the_reader_and_empty_without_one() -> None:
    assert day(date(2023, 5, 1)) == "1 mei 2023"
    with translation.override("en"):
        assert day(date(2023, 5, 1)) == "1 May 2023"
    assert day(None) == ""


def test_icon_is_the_one_that_was_asked_for() -> None:
    assert "#clock" in icon("clock")
    assert "#search" in icon("search")
