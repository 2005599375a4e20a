"""The ways on from a question: with one demand less where nothing was found, or with a filter for a word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.finding.chips import PASSING
from commitments.finding.search.asked import OUTCOMES, Asked, kinds_named
from commitments.finding.search.searching import Search
from commitments.finding.search.sorts import NEWEST, OLDEST, RELEVANT
from commitments.finding.search_filter import KINDS
from commitments.models import Ministerie
from commitments.models.commitment_queries import FIRST_DAY
from commitments.words.analyser import fold
from commitments.words.terms import is_year

_WITHOUT = re.compile(r'(?<!\S)-(?:"[^"]*"|\S+)')
_LATE = re.compile(r"(?<!\S)te laat(?!\S)", re.I)


@dataclass(frozen=True)
class Way:
    """Another question: what is different in it, and its address."""

    label: str | Promise
    address: str


def wider(asked: Asked, given: QueryDict, *, is_open_only: bool) -> Iterator[Way]:
    """What may be left out of this question; the chosen filters stay."""
    typed = asked.typed
    if is_open_only:
        yield _way(_("ook wat niet meer open is"), typed, given, volgorde="")
    words, fields = asked.rest, _fields_of(asked)
    if '"' in words:
        loose = words.replace('"', " ")
        label = _("de woorden los van elkaar, zonder aanhalingstekens")
        yield _way(label, f"{loose} {fields}", given)
    if asked.question.excluded:
        yield _way(_("ook met de woorden die u uitsloot"), f"{_WITHOUT.sub(' ', words)} {fields}", given)
    if asked.filters and asked.rest:
        named = ", ".join(f"{name}:{value}" for name, value in asked.filters)
        yield _way(gettext("zonder %(filters)s") % {"filters": named}, asked.rest, given)


def as_filters(asked: Asked, given: QueryDict) -> Iterator[Way]:
    """Words that may have been meant as filters: a year, a vote, 'te laat', a ministry. One query."""
    words = asked.typed.split()
    if asked.is_citation or len(words) < 2 or '"' in asked.typed:
        return
    kind = next(filter(kinds_named, words), None)
    if kind and "soort" not in given:
        kinds = [choice for choice in KINDS if choice[0] in kinds_named(kind)]
        label = gettext("Soort: %(kind)s") % {"kind": ", ".join(str(name) for _value, name in kinds)}
        yield _way(label, _without(words, kind), given, soort=[value for value, _name in kinds])
    year = next(filter(is_year, words), None)
    if year and "jaar" not in given:
        label = gettext("Jaar: %(year)s") % {"year": year}
        yield _way(label, _without(words, year), given, jaar=year)
    vote = next((word for word in words if word.lower() in OUTCOMES), None)
    if vote and "uitkomst" not in given:
        label = gettext("Uitkomst: %(outcome)s") % {"outcome": str(OUTCOMES[vote.lower()].label).lower()}
        yield _way(label, _without(words, vote), given, uitkomst=vote.lower())
    if (late := _LATE.search(asked.typed)) and "telaat" not in given:
        rest = f"{asked.typed[: late.start()]} {asked.typed[late.end() :]}"
        yield _way(_("Termijn voorbij en nog open"), rest, given, telaat="on")
    if "ministerie" in given or any(name == "ministerie" for name, _value in asked.filters):
        return
    every = list(Ministerie.objects.all())
    for word in words:
        # An abbreviation as it is written: 'Min' and 'is' are words.
        named = [one for one in every if word in one.abbreviations or fold(one.name) == fold(word)]
        if len(named) == 1:
            label = gettext("Ministerie: %(name)s") % {"name": named[0].name}
            yield _way(label, _without(words, word), given, ministerie=named[0].slug)
            return


def _fields_of(asked: Asked) -> str:
    """The fields as they may be typed."""
    return " ".join(
        f'{name}:"{value}"' if " " in value else f"{name}:{value}" for name, value in asked.filters
    )


def onward(found: Search, given: QueryDict, sort: str) -> Way | None:
    """Where there is more than was read: the same by day, and from there from the day that was reached."""
    is_by_number = found.asked.numbers and not found.asked.question.wanted
    if not found.is_capped or not found.found or is_by_number:
        return None  # what prints a number stands in one order only
    if sort == RELEVANT:
        return _way(_("Alles hiervan, nieuwste eerst"), found.asked.typed, given, volgorde=NEWEST)
    if found.reached is None or found.reached == FIRST_DAY:
        return None  # what is left has no date
    is_oldest = sort == OLDEST
    day = found.reached
    if day == found.found[0].candidate.day:
        # More than is read at once is of one day.
        day += timedelta(days=1 if is_oldest else -1)
    label = gettext("Verder vanaf %(day)s") if is_oldest else gettext("Verder terug, tot en met %(day)s")
    told = label % {"day": date_format(day, "j F Y")}
    name = "vanaf" if is_oldest else "tot"
    return _way(told, found.asked.typed, given, **{name: day.isoformat()})


def _without(words: list[str], left_out: str) -> str:
    return " ".join(word for word in words if word != left_out)


def _way(label: str | Promise, typed: str, given: QueryDict, **changed: str | list[str]) -> Way:
    """The question with these words and filters; a filter of '' is left out."""
    question = given.copy()
    for name in (*PASSING, *changed):
        question.pop(name, None)
    question["q"] = " ".join(typed.split())
    for name, value in changed.items():
        if value:
            question.setlist(name, [value] if isinstance(value, str) else value)
    return Way(label, question.urlencode())
