"""The ways on from a question that found nothing: the same with one demand less."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from commitments.finding.chips import PASSING
from commitments.finding.search.asked import Asked

_WITHOUT = re.compile(r'(?<!\S)-(?:"[^"]*"|\S+)')


@dataclass(frozen=True)
class Wider:
    """One such question: what it leaves out, and its address."""

    label: str | Promise
    address: str


def wider(asked: Asked, given: QueryDict, *, is_open_only: bool) -> Iterator[Wider]:
    """What may be left out of this question; the chosen filters stay."""
    typed = asked.typed
    if is_open_only:
        yield _way(_("ook wat niet meer open is"), typed, given, without=("volgorde",))
    if '"' in typed:
        yield _way(_("de woorden los van elkaar, zonder aanhalingstekens"), typed.replace('"', " "), given)
    if asked.question.excluded:
        yield _way(_("ook met de woorden die u uitsloot"), _WITHOUT.sub(" ", typed), given)
    if asked.filters and asked.rest:
        named = ", ".join(f"{name}:{value}" for name, value in asked.filters)
        yield _way(_("zonder %(filters)s") % {"filters": named}, asked.rest, given)


def _way(
    label: str | Promise, typed: str, given: QueryDict, *, without: tuple[str, ...] = ()
) -> Wider:
    question = given.copy()
    for name in (*PASSING, *without):
        question.pop(name, None)
    question["q"] = " ".join(typed.split())
    return Wider(label, question.urlencode())
