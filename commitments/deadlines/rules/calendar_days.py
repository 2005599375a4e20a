"""Terms that name a day: 'uiterlijk 1 april', 'vóór 15 mei 2025', 'per 1 januari', 'morgen'."""

import re
from datetime import date

from commitments.deadlines.days import day_before, day_of, plus_days
from commitments.deadlines.pieces import WEEKDAYS, is_before, month_number
from commitments.deadlines.rule import Example, Moment, TermRule, in_year


def _day(found: re.Match[str], moment: Moment) -> date | None:
    month, number = month_number(found["month"]), int(found["day"])
    if not 1 <= number <= 31:
        return None
    day = in_year(found, moment, lambda year: day_of(year, month, number))
    return day_before(day) if day and is_before(found) else day


def _day_before(found: re.Match[str], moment: Moment) -> date | None:
    month, number = month_number(found["month"]), int(found["day"])
    if not 1 <= number <= 31:
        return None
    day = in_year(found, moment, lambda year: day_of(year, month, number))
    return day_before(day) if day else None


def _digits(found: re.Match[str], _moment: Moment) -> date | None:
    month, number = int(found["month_digits"]), int(found["day"])
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    day = day_of(int(found["year"]), month, number)
    return day_before(day) if is_before(found) else day


def _weekday(found: re.Match[str], moment: Moment) -> date | None:
    if moment.after is None:
        return None
    ahead = (WEEKDAYS.index(found["weekday"].lower()) - moment.after.weekday() - 1) % 7 + 1
    day = plus_days(moment.after, ahead)
    return day_before(day) if is_before(found) else day


def _near(found: re.Match[str], moment: Moment) -> date | None:
    ahead = {"vandaag": 0, "heden": 0, "morgen": 1, "overmorgen": 2}[found["near"].lower()]
    return plus_days(moment.after, ahead) if moment.after else None


_NAME = "een dag: die dag; vóór een dag: de dag ervoor"
_EXPLAINED = "De genoemde dag zelf telt nog mee, behalve na ‘voor’ of ‘vóór’: dan is het de dag ervoor."
# '4 en 5 februari', '15-16 februari': the last of the days
_DAYS = r"(?:[0-3]?\d(?: (?:en|of|tot en met|tot|t/m) | ?[-–/] ?))?{day} {month}"
_IN_DIGITS = r"{day} ?[-/.] ?(?P<month_digits>[01]?\d) ?[-/.] ?{digits}"
_ISO = r"{digits}-(?P<month_digits>[01]\d)-{day}"

RULES = (
    TermRule(
        _NAME,
        _EXPLAINED,
        r"(?:{led}|naar ){any_weekday}" + _DAYS + r"{coming}{not_past}{of_year}{coming}{not_past}",
        _day,
        (
            Example("uiterlijk 1 april", "2025-01-10", "2025-04-01"),
            Example("naar 1 juli 2025", "2025-01-10", "2025-07-01"),
            Example("voor 1 april", "2025-01-10", "2025-03-31"),
            Example("vóór 15 mei 2025", "2025-01-10", "2025-05-14"),
            Example("uiterlijk op 1 april 2025", "2025-01-10", "2025-04-01"),
            Example("per 1 januari", "2025-01-10", "2026-01-01"),
            Example("per 1 januari 2026", "2024-01-10", "2026-01-01"),
            Example("tot 15 mei", "2025-01-10", "2025-05-15"),
            Example("tot en met 15 mei", "2025-01-10", "2025-05-15"),
            Example("op dinsdag 4 maart a.s.", "2025-01-10", "2025-03-04"),
            Example("met ingang van 1 juli 2026", "2025-01-10", "2026-07-01"),
            Example("uiterlijk voor 1 maart 2025", "2025-01-10", "2025-02-28"),
            Example("voor of op 1 maart 2025", "2025-01-10", "2025-03-01"),
            Example("op 4 en 5 februari 2026", "2025-10-10", "2026-02-05"),
            Example("voor 1 april van dit jaar", "2025-01-10", "2025-03-31"),
            Example("voor 1 februari volgend jaar", "2025-01-10", "2026-01-31"),
            Example("uiterlijk vrijdag 28 maart aanstaande", "2025-03-20", "2025-03-28"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}{any_weekday}" + _DAYS + r"{coming}{not_past}{of_year}{coming}{not_past}",
        _day,
        (
            Example("1 april 2025", "2025-01-10", "2025-04-01"),
            Example("1 juli", "2025-07-10", "2026-07-01"),
            Example("31 dec. 2025", "2025-07-10", "2025-12-31"),
        ),
        alone=True,
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{led}{any_weekday}(?:" + _IN_DIGITS + ")",
        _digits,
        (
            Example("uiterlijk 01-04-2025", "2025-01-10", "2025-04-01"),
            Example("vóór 1/4/2025", "2025-01-10", "2025-03-31"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}{any_weekday}(?:" + _IN_DIGITS + ")",
        _digits,
        (
            Example("31-12-2025", "2025-01-10", "2025-12-31"),
            Example("1 - 7 - 2025", "2025-01-10", "2025-07-01"),
        ),
        alone=True,
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}(?:" + _ISO + ")",
        _digits,
        (
            Example("2025-04-01", "2025-01-10", "2025-04-01"),
            Example("voor 2025-04-01", "2025-01-10", "2025-03-31"),
        ),
        alone=True,
    ),
    TermRule(
        "voor een debat met een dag: de dag ervoor",
        "Staat de dag van het debat erbij, dan is de termijn de dag voor het debat.",
        r"(?P<lead>(?:(?:nog|uiterlijk|ruim|kort|in ieder geval) ){0,2}(?:voor|vóór|voorafgaand aan) )"
        r"(?:de |het )?(?:[\w-]{0,30}(?:debat|overleg|behandeling|beraad|raad))(?: (?:over|inzake) "
        r"[\w -]{1,60}?)?"
        r" (?:van|op|d\.d\.) {any_weekday}{day} {month}{coming}{not_past}{of_year}",
        _day_before,
        (
            Example("voor het commissiedebat van 12 maart", "2025-01-10", "2025-03-11"),
            Example("vóór het tweeminutendebat op 3 april 2025", "2025-01-10", "2025-04-02"),
        ),
    ),
    TermRule(
        "een weekdag: de eerste na de brief",
        "Een dag van de week is de eerste die na de datum van de brief komt.",
        r"{lead}(?:aanstaande|komende|deze|aankomende|eerstvolgende) {weekday}",
        _weekday,
        (
            Example("aanstaande vrijdag", "2025-03-20", "2025-03-21"),
            Example("uiterlijk komende maandag", "2025-03-20", "2025-03-24"),
            Example("voor komende dinsdag", "2025-03-20", "2025-03-24"),
        ),
    ),
    TermRule(
        "vandaag of morgen: die dag",
        "Vandaag is de datum van de brief, morgen de dag erna.",
        r"{lead}(?P<near>vandaag|morgen|overmorgen)",
        _near,
        (Example("nog vandaag", "2025-03-20", "2025-03-20"), Example("morgen", "2025-03-20", "2025-03-21")),
        alone=True,
    ),
)
