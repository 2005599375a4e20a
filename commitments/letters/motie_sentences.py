"""What the sentence that names a motie reports of it, or a sentence behind it that goes on about it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .findings import Reported
from .motie_citations import Mention
from .motie_entries import state, state_behind
from .motie_stories import is_view, told, told_with, with_motie, without_stops
from .rules.motie_entries import UNDER_ENTRY
from .rules.motie_links import IN_PASSING, KAMER_KNOWS, NO_STORY, STANDS_FOR_IT
from .rules.motie_no_reports import ELSEWHERE, WOULD
from .rules.motie_reports import BY_RULE, REPORTS
from .rules.motie_rule import ReportRule
from .rules.motie_stories import STORY, STORY_LOOSE
from .rules.motie_words import UNFIT
from .rules.moties import BY_NAME, IN_ROW

# Between moties in a row, and where a clause about the next begins.
_IN_A_ROW = re.compile(
    r"[ ,]*(?:en|alsmede|evenals|,)?[ ,]*(?:ook )?(?:(?:de|die|het lid|van|van het lid|de leden"
    r"|van de leden) ?)?-?"
)
_NEW_CLAUSE = re.compile(r"[;,:] | (?:en|maar|terwijl) ")
_CLAUSES = re.compile(r"; |,? maar ")
_NEXT_CLAUSE = re.compile(r"[;:] |,? (?:maar|en) ")
# '…, maar voor zzp'ers niet', '…; het andere is niet haalbaar'
_REST_IS_NOT = re.compile(
    rf"\A(?:voor|aan|bij|in|op|het|de|een) (?:[\w'’-]+ ){{1,5}}(?:niet\W*\Z"
    rf"|(?:is|zijn|blijkt|acht ik) {UNFIT})",
    re.IGNORECASE,
)
_STATUS = re.compile(r"(?:Stand van zaken|Stand|Status|Voortgang): (?P<state>[^.;]{3,160})")
_BEHIND_THE_WORD = re.compile(r"(?<=otie)(?!s).*|(?<=oties).*|(?<=OTIE)(?!S).*|(?<=OTIES).*", re.DOTALL)
# 'De motie, waarin wordt gevraagd om …, acht ik uitgevoerd': what it asks reports nothing.
_DESCRIBED = re.compile(
    r"(?<=otie) ?,? ?(?:waarin|waarmee|die|welke)(?=[^.;:,]{0,80}\b(?:verzoekt|verzocht|vraagt|vroeg|gevraagd"
    r"|vragen|oproept|uitspreekt|beoogt)\b)[^.;:,]{3,300}(?:,(?! (?:en|maar|of) )|(?=[.;:]|\Z))"
    # 'De motie verzoekt de regering … niet uit te voeren'
    r"|(?<=otie) [^.;:|,]{0,160}?\b(?:verzoekt|vraagt|roept|spreekt|verzocht|vroeg|riep)(?= \w)"
    r"[^.;:|]{1,600}?"
    r"(?=[.;:|]|\Z|,? (?:en|maar|waarmee|hiermee|daarmee) (?:ik|wij|het kabinet|dat|die|deze|is|zijn|heb"
    r"|heeft|wordt|worden|de motie|daarmee|hiermee)\b|, (?:waarmee|hiermee|daarmee)\b)"
)
_THAT_OF = re.compile(r"\bdie van(?= (?:het lid|de leden|mevrouw|de heer)\b)", re.IGNORECASE)
_OPEN = BY_RULE["motie_in_uitvoering"]
# By the sentence's index and the mention's place in it.
Reports = dict[tuple[int, int], ReportRule | None]


def by_part(plain: str, named: Sequence[Mention]) -> Reports:
    """What a sentence reports of each motie: its part up to the next, or all when no part reports alone."""
    if named[0].rule == IN_ROW.name:
        # What the cell behind the number says: 'Uitgevoerd', 'In behandeling'.
        cell = plain[named[0].end :].strip(" |–-:)")
        said = (state(cell) or report(f"De motie is {cell[:1].lower()}{cell[1:]}")) if cell else None
        return {(one.sentence, one.start): said for one in named}
    if len({one.start for one in named}) == 1:
        said = _of_clauses(plain) or state_behind(plain[named[0].end :])
        if said is None or said.reported is Reported.PROGRESS:
            said = _of_next_clause(plain[named[-1].end :]) or said
        if said is _OPEN and IN_PASSING.search(without_stops(BY_NAME.pattern.sub("motie", plain))):
            said = None
        if said is None and " | " in plain:
            cell = plain.rpartition(" | ")[2]
            said = state(cell) or told(cell) or (UNDER_ENTRY if UNDER_ENTRY.search(cell) else None)
        said = said or (told(plain) if _is_in_brackets(plain, named[0].start) else None)
        said = said or told_with(BY_NAME.pattern.sub("motie", plain))
        return {(one.sentence, one.start): said for one in named}
    parts = _parts(plain, named)
    whole = None if len(set(parts.values())) > 1 and any(parts.values()) else report(plain)
    return {(one.sentence, one.start): whole or parts[one.start] for one in named}


def loosely(plain: str) -> ReportRule | None:
    """What a letter's sentence does with its motie in words that no wording knows: it is worked on.

    Nothing where it only says what the motie asks, gives a view, or tells what the Kamer did or was told.
    """
    words = _DESCRIBED.sub("", BY_NAME.pattern.sub("motie", without_stops(plain)))
    silent = (IN_PASSING, NO_STORY, ELSEWHERE, WOULD, KAMER_KNOWS)
    if is_view(words) or any(rule.search(words) for rule in silent):
        return None
    return STORY_LOOSE if STORY.search(words) or STORY_LOOSE.search(words) else None


def _is_in_brackets(plain: str, place: int) -> bool:
    """Whether the motie is only given as the reason: '… ben ik in gesprek (motie-Jansen, 33 694, nr. 43)'."""
    return plain.count("(", 0, place) > plain.count(")", 0, place)


def _parts(plain: str, named: Sequence[Mention]) -> dict[int, ReportRule | None]:
    """What is reported by the start of a mention; those in a row ('de motie-Jansen en -Piri') share it."""
    rows: list[list[Mention]] = []
    for one in named:
        if rows and (
            one.start <= rows[-1][-1].start
            or _IN_A_ROW.fullmatch(without_stops(plain[rows[-1][-1].end : one.start]))
        ):
            rows[-1].append(one)
        else:
            rows.append([one])
    starts = [0]
    for before, row in pairwise(rows):
        here = row[0].start
        opens = [found.start() for found in _NEW_CLAUSE.finditer(plain, before[-1].end, here)]
        starts.append(opens[-1] if opens else here)
    said: dict[int, ReportRule | None] = {}
    for row, start, end in zip(rows, starts, [*starts[1:], len(plain)], strict=True):
        rule = report(plain[row[0].start : end]) or report(plain[start:end])
        said |= {one.start: rule for one in row}
    return said


def _of_clauses(plain: str) -> ReportRule | None:
    """What a sentence reports of its one motie; 'uitgevoerd; de rest voer ik niet uit' is partly."""
    said = report(plain)
    if said and said.reported is Reported.EXECUTED:
        rest = [report_of_it(one) for one in _CLAUSES.split(without_stops(plain))[1:]]
        is_not = any(_REST_IS_NOT.search(one) for one in _CLAUSES.split(without_stops(plain))[1:])
        if is_not or any(one and one.reported is Reported.REFUSED for one in rest):
            return BY_RULE["motie_deels"]
    return said


def status(plain: str) -> ReportRule | None:
    """'Stand van zaken: in behandeling.' in a sentence of its own."""
    found = _STATUS.match(plain)
    return report(f"De motie is {found['state'][:1].lower()}{found['state'][1:]}") if found else None


def _of_next_clause(behind: str) -> ReportRule | None:
    """'Aan de motie werk ik en ik acht deze afgedaan', 'over zelftesten: hieraan wordt gewerkt'."""
    words = without_stops(behind)
    clauses = (report_of_it(one) for one in _NEXT_CLAUSE.split(words)[1:])
    if plain := next((one for one in clauses if one), None):
        return plain
    _, colon, behind_it = words.partition(": ")
    return report(with_motie(behind_it)) or told(behind_it) if colon else None


def report_of_it(plain: str) -> ReportRule | None:
    """What a sentence reports of the motie that it calls 'zij' or 'deze': only what is plain."""
    as_named = STANDS_FOR_IT.pattern.sub("de motie", plain)
    said = report(as_named) if as_named != plain else None
    return said if said and said.reported not in (Reported.PROGRESS, Reported.NONE) else None


def report(words: str) -> ReportRule | None:
    # 'De motie-Jansen c.s.' is read as 'de motie'.
    words = BY_NAME.pattern.sub(lambda found: _BEHIND_THE_WORD.sub("", found[0]), words)
    words = _DESCRIBED.sub("", _THAT_OF.sub("de motie van", without_stops(words)))
    return next((rule for rule in REPORTS if rule.search(words)), None)
