"""Terms that name a week: 'week 24', 'volgende week', 'de week van 12 mei'. A week ends on Sunday (ISO "
"8601)."""

import re
from datetime import date

from commitments.deadlines.days import THURSDAY, day_before, day_of, nth_weekday, plus_days, sunday, week_end
from commitments.deadlines.numbers import ordinal
from commitments.deadlines.pieces import is_before, is_next, month_number
from commitments.deadlines.rule import Example, Moment, TermRule, in_year


def _numbered(found: re.Match[str], moment: Moment) -> date | None:
    end = in_year(found, moment, lambda year: week_end(year, int(found["week"])))
    return plus_days(end, -7) if end and is_before(found) else end


def _near(found: re.Match[str], moment: Moment) -> date | None:
    if moment.after is None:
        return None
    which = found["which"]
    end = sunday(plus_days(moment.after, 7 if which and is_next(which) else 0))
    return plus_days(end, -7) if is_before(found) and not found["end"] else end


def _week_of_day(found: re.Match[str], moment: Moment) -> date | None:
    month, number = month_number(found["month"]), int(found["day"])
    if not 1 <= number <= 31:
        return None
    day = in_year(found, moment, lambda year: day_of(year, month, number))
    return sunday(day) if day else None


def _week_of_month(found: re.Match[str], moment: Moment) -> date | None:
    month, number = month_number(found["month"]), ordinal(found["ordinal"])
    # A week belongs to the month in which its Thursday lies, as it does to a year.
    end = in_year(found, moment, lambda year: sunday(nth_weekday(year, month, THURSDAY, number)))
    return plus_days(end, -7) if end and is_before(found) else end


def _before_weekend(found: re.Match[str], moment: Moment) -> date | None:
    if moment.after is None:
        return None
    end = sunday(moment.after)
    return day_before(day_before(end)) if is_before(found) else end


_NAME = "een week: de zondag"
_EXPLAINED = "Een week loopt tot en met zondag (ISO-weken, van maandag tot en met zondag)."

RULES = (
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}(?:de )?week(?:nummer|nr\.?)? ?(?P<week>[0-5]?\d)(?!\d){of_year}",
        _numbered,
        (
            Example("in week 24", "2025-03-10", "2025-06-15"),
            Example("week 24 van 2026", "2025-03-10", "2026-06-14"),
            Example("uiterlijk week 5", "2025-03-10", "2026-02-01"),
            Example("voor week 24", "2025-03-10", "2025-06-08"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}(?P<end>(?:het )?(?:eind|einde|begin|medio|halverwege)(?: van)? )?"
        r"(?:{this_or_next}|de eerstvolgende|de) week(?! van \d)",
        _near,
        (
            Example("komende week", "2025-03-13", "2025-03-23"),
            Example("volgende week", "2025-03-13", "2025-03-23"),
            Example("nog deze week", "2025-03-13", "2025-03-16"),
            Example("eind volgende week", "2025-03-13", "2025-03-23"),
            Example("in de komende week", "2025-03-13", "2025-03-23"),
            Example("voor het einde van deze week", "2025-03-13", "2025-03-16"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}de week van {any_weekday}{day} {month}{of_year}",
        _week_of_day,
        (
            Example("in de week van 12 mei", "2025-03-13", "2025-05-18"),
            Example("in de week van maandag 2 juni 2025", "2025-03-13", "2025-06-08"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}de {ordinal} week van {month}{of_year}",
        _week_of_month,
        (
            Example("in de eerste week van juni", "2025-03-13", "2025-06-08"),
            Example("de laatste week van maart 2025", "2025-01-13", "2025-03-30"),
        ),
    ),
    TermRule(
        "het weekend: de zondag",
        "Het weekend eindigt op zondag; voor het weekend is uiterlijk vrijdag.",
        r"{lead}(?:dit|het|komend|aanstaand) weekend",
        _before_weekend,
        (
            Example("voor het weekend", "2025-03-13", "2025-03-14"),
            Example("dit weekend", "2025-03-13", "2025-03-16"),
        ),
    ),
)
