"""Rows of a list: each is rendered once and kept, for as long as it tells the same.

Who may see a commitment is decided before: a row shows nothing but what it is given.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from commitments.models import Commitment
from commitments.overviews.dossiers import DossierRow
from commitments.overviews.dossiers import Line as DossierLine
from commitments.overviews.holdings import Line, Move
from commitments.telling.found_in_texts import Stretch
from commitments.telling.rows import Facts, Row, facts_of, row_of

register = template.Library()

_NONE: Mapping[int, Stretch] = {}


@register.simple_tag
def result(
    commitment: Commitment, today: date, typed: str = "", in_texts: Mapping[int, Stretch] = _NONE
) -> SafeString:
    """A row of the list; marks what was typed in the title, and shows where the text has it."""
    found = in_texts.get(commitment.pk, ())
    return _result(row_of(commitment, today=today), typed, found, get_language())


@register.simple_tag
def facts_row(commitment: Commitment) -> SafeString:
    """What a row tells beside title and status."""
    return _facts(facts_of(commitment), get_language())


@register.simple_tag
def move_line(move: Move) -> SafeString:
    """What came to a ministry or left it."""
    return _move(move.line, get_language())


@register.simple_tag
def dossier_line(row: DossierRow) -> SafeString:
    """A dossier with its numbers."""
    return _dossier(row.line, get_language())


@lru_cache(maxsize=1024)
def _result(row: Row, typed: str, in_text: Stretch, language: str | None) -> SafeString:
    told = _facts(row.facts, language)
    context = {"row": row, "typed": typed, "in_text": in_text, "facts": told}
    return render_to_string("commitments/includes/result.html", context)


@lru_cache(maxsize=1024)
def _facts(facts: Facts, _language: str | None) -> SafeString:
    return render_to_string("commitments/includes/row_facts.html", {"facts": facts})


@lru_cache(maxsize=1024)
def _move(line: Line, _language: str | None) -> SafeString:
    return render_to_string("commitments/includes/move.html", {"move": line})


@lru_cache(maxsize=1024)
def _dossier(line: DossierLine, _language: str | None) -> SafeString:
    return render_to_string("commitments/includes/dossier_line.html", {"row": line})
