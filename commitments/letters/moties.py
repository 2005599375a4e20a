"""The moties that a document names: whose, with which number, and what it says was done with them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .findings import FoundMotie, FoundReference, Reported
from .motie_entries import entry, is_label, state, state_behind
from .motie_mentions import Mention, motie_mentions
from .motie_stories import story, with_motie, without_stops
from .rules.motie_entries import STATES, UNDER_ENTRY
from .rules.motie_reports import ELSEWHERE, REPORTS, UNDER_HEADING, ReportRule
from .rules.motie_stories import GOES_ON, ON_ALL, STANDS_FOR_IT, STORY, STORY_REFUSED
from .rules.moties import BY_NAME, IN_ROW
from .text import LetterText, Sentence

_GOES_ON_FOR = 8  # sentences behind the one that names a motie
_IT_WITHIN = 3  # sentences in which 'zij' may still be the motie
_MOST_ALIKE = 40  # mentions of one name that are compared
_RULES = {rule.name: rule for rule in REPORTS}
_IN_PART = ("motie_niet_geheel", "motie_deel_geweigerd", "motie_deels", "motie_deel_gedaan")
_PART_DONE = _RULES["motie_deel_gedaan"]
# What counts where several sentences report: a part done or refused for more than what is still to come.
_ORDER = (
    *STATES,
    _RULES["motie_overgedragen"],
    *(_RULES[name] for name in _IN_PART),
    *(
        rule
        for rule in REPORTS
        if rule.name not in (*_IN_PART, "motie_overgedragen") and rule is not ELSEWHERE
    ),
    STORY_REFUSED,
    UNDER_HEADING,
    STORY,
    UNDER_ENTRY,
    ELSEWHERE,
)
_THE_MOTIE = re.compile(r"\bmoties?\b", re.IGNORECASE)
# Between moties in a row, and where a clause about the next begins.
_IN_A_ROW = re.compile(
    r"[ ,]*(?:en|alsmede|evenals|,)?[ ,]*(?:ook )?(?:(?:de|die|het lid|van|van het lid|de leden"
    r"|van de leden) ?)?-?"
)
_NEW_CLAUSE = re.compile(r"[;,:] | (?:en|maar|terwijl) ")
_CLAUSES = re.compile(r"; |,? maar ")
_NEXT_CLAUSE = re.compile(r"[;:] |,? (?:maar|en) ")
_STATUS = re.compile(r"(?:Stand van zaken|Stand|Status|Voortgang): (?P<state>[^.;]{3,160})")
_BEHIND_THE_WORD = re.compile(r"(?<=otie)(?!s).*|(?<=oties).*|(?<=OTIE)(?!S).*|(?<=OTIES).*", re.DOTALL)
_THAT_OF = re.compile(r"\bdie van(?= (?:het lid|de leden|mevrouw|de heer)\b)", re.IGNORECASE)
# By the sentence's index and the mention's place in it.
_Reports = dict[tuple[int, int], ReportRule | None]


def find_moties(letter: LetterText, references: Sequence[FoundReference]) -> tuple[FoundMotie, ...]:
    """Each motie once, in order of first mention, with the furthest that the document reports about it."""
    mentions = motie_mentions(letter, references)
    by_sentence: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_sentence[mention.sentence].append(mention)
    reports: _Reports = {}
    for index, named in by_sentence.items():
        reports |= _by_part(letter.sentences[index].plain, named)
    groups = _each_once(letter, mentions)
    naming = frozenset(by_sentence)
    return tuple(_found(letter, group, reports, naming, is_only=len(groups) == 1) for group in groups)


def _each_once(letter: LetterText, mentions: Sequence[Mention]) -> list[list[Mention]]:
    """The mentions by motie: by number, or without one with the most alike that has a number."""
    numbered: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.number and mention.submitter:
            numbered[_first_name(mention.submitter)].append(mention)
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        name = _first_name(mention.submitter)
        alike = max(
            numbered[name][:_MOST_ALIKE], key=lambda one: _likeness(letter, mention, one), default=None
        )
        groups[mention.number or (alike.number if alike else None) or f"van {name}"].append(mention)
    for group in groups.values():
        group.sort(key=_place)
    return sorted(groups.values(), key=lambda group: _place(group[0]))


def _likeness(letter: LetterText, mention: Mention, other: Mention) -> tuple[bool, bool, int]:
    """Under the same heading, of the same members, and near."""
    here, there = letter.sentences[mention.sentence], letter.sentences[other.sentence]
    is_same = _names(mention.submitter) == _names(other.submitter)
    return here.heading == there.heading, is_same, -abs(mention.sentence - other.sentence)


def _place(mention: Mention) -> tuple[int, int, str]:
    return mention.sentence, mention.start, mention.number or ""


def _names(submitter: str | None) -> list[str]:
    return re.split(r", |/| en ", (submitter or "").lower().removesuffix(" c.s."))


def _first_name(submitter: str | None) -> str:
    """What a motie is known by: 'Koopmans c.s.' and 'Koopmans' alike."""
    return _names(submitter)[0]


def _found(
    letter: LetterText,
    group: Sequence[Mention],
    reports: _Reports,
    naming: frozenset[int],
    *,
    is_only: bool,
) -> FoundMotie:
    found = [one for mention in group for one in _about(letter, mention, reports, naming, is_only=is_only)]
    rule, sentence = _furthest(found) or (None, letter.sentences[group[0].sentence])
    start, end = letter.origin(sentence.start, sentence.end)
    return FoundMotie(
        submitter=max((one.submitter for one in group), key=lambda name: len(name or "")),
        number=next((one.number for one in group if one.number), None),
        reported=rule.reported if rule else Reported.NONE,
        quote=letter.quote(sentence.start, sentence.end),
        start=start,
        end=end,
        rule=rule.name if rule else group[0].rule,
    )


def _furthest(found: Sequence[tuple[ReportRule, Sentence]]) -> tuple[ReportRule, Sentence] | None:
    """The report that counts; done in one sentence and refused in another is done in part."""
    said = {rule.reported for rule, _ in found if rule in REPORTS and rule is not _PART_DONE}
    if Reported.EXECUTED in said:
        found = [one for one in found if one[0] is not _PART_DONE]
    chosen = min(found, key=lambda one: _ORDER.index(one[0]), default=None)
    if chosen and chosen[0].reported is Reported.REFUSED and Reported.EXECUTED in said:
        return _RULES["motie_deels"], chosen[1]
    return chosen


def _about(
    letter: LetterText, mention: Mention, reports: _Reports, naming: frozenset[int], *, is_only: bool
) -> Iterator[tuple[ReportRule, Sentence]]:
    """What is reported where the motie is named and in the sentences that go on about it.

    `naming` are the indexes of the sentences that name a motie. All is about it under a heading that names
    it, and where it is the document's only motie every 'de motie' is.
    """
    sentence = letter.sentences[mention.sentence]
    if rule := reports[mention.sentence, mention.start]:
        yield rule, sentence
    yield from story(letter, mention.sentence, naming)
    yield from entry(letter, mention.sentence, naming)
    is_long = sentence.is_heading or is_only
    last = len(letter.sentences) if is_long else mention.sentence + 1 + _GOES_ON_FOR
    doing: Sentence | None = None
    is_under, is_past = True, False
    for index in range(mention.sentence + 1, min(last, len(letter.sentences))):
        following = letter.sentences[index]
        is_under = is_under and (following.heading == sentence.heading or is_label(following.heading))
        if not (is_under or is_only):
            break
        is_past = is_past or index in naming
        if is_past and (is_only or index > mention.sentence + _GOES_ON_FOR):
            break
        if is_past:
            # Behind the next motie only what is said of all of them.
            if ON_ALL.search(following.plain) and index not in naming and (rule := _report(following.plain)):
                yield rule, following
            continue
        goes_on = GOES_ON.search(following.plain) if is_under else _THE_MOTIE.search(following.plain)
        if (goes_on and (rule := _report(following.plain) or _report(with_motie(following.plain)))) or (
            index <= mention.sentence + _IT_WITHIN and (rule := _report_of_it(following.plain))
        ):
            yield rule, following
        if is_under and (rule := _status(following.plain)):
            yield rule, following
        if is_under and doing is None and UNDER_HEADING.search(following.plain):
            doing = following
    if doing is not None and _THE_MOTIE.search(sentence.heading):
        yield UNDER_HEADING, doing


def _by_part(plain: str, named: Sequence[Mention]) -> _Reports:
    """What a sentence reports of each motie: its part up to the next, or all when no part reports alone."""
    if named[0].rule == IN_ROW.name:
        # What the cell behind the number says: 'Uitgevoerd', 'In behandeling'.
        cell = plain[named[0].end :].strip(" |–-:)")
        said = (state(cell) or _report(f"De motie is {cell[:1].lower()}{cell[1:]}")) if cell else None
        return {(one.sentence, one.start): said for one in named}
    if len({one.start for one in named}) == 1:
        said = _of_clauses(plain) or state_behind(plain[named[0].end :])
        if said is None or said.reported is Reported.PROGRESS:
            said = _of_next_clause(plain[named[-1].end :]) or said
        return {(one.sentence, one.start): said for one in named}
    parts = _parts(plain, named)
    whole = None if len(set(parts.values())) > 1 and any(parts.values()) else _report(plain)
    return {(one.sentence, one.start): whole or parts[one.start] for one in named}


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
        rule = _report(plain[row[0].start : end]) or _report(plain[start:end])
        said |= {one.start: rule for one in row}
    return said


def _of_clauses(plain: str) -> ReportRule | None:
    """What a sentence reports of its one motie; 'uitgevoerd; de rest voer ik niet uit' is partly."""
    said = _report(plain)
    if said and said.reported is Reported.EXECUTED:
        rest = [_report_of_it(one) for one in _CLAUSES.split(without_stops(plain))[1:]]
        if any(one and one.reported is Reported.REFUSED for one in rest):
            return _RULES["motie_deels"]
    return said


def _status(plain: str) -> ReportRule | None:
    """'Stand van zaken: in behandeling.' in a sentence of its own."""
    found = _STATUS.match(plain)
    return _report(f"De motie is {found['state'][:1].lower()}{found['state'][1:]}") if found else None


def _of_next_clause(behind: str) -> ReportRule | None:
    """'Aan de motie werk ik en ik acht deze afgedaan', 'over zelftesten: hieraan wordt gewerkt'."""
    words = without_stops(behind)
    clauses = (_report_of_it(one) for one in _NEXT_CLAUSE.split(words)[1:])
    if plain := next((one for one in clauses if one), None):
        return plain
    _, colon, told = words.partition(": ")
    return _report(with_motie(told)) if colon else None


def _report_of_it(plain: str) -> ReportRule | None:
    """What a sentence reports of the motie that it calls 'zij' or 'deze': only what is plain."""
    as_named = STANDS_FOR_IT.pattern.sub("de motie", plain)
    said = _report(as_named) if as_named != plain else None
    return said if said and said.reported not in (Reported.PROGRESS, Reported.NONE) else None


def _report(words: str) -> ReportRule | None:
    # 'De motie-Jansen c.s.' is read as 'de motie'.
    words = BY_NAME.pattern.sub(lambda found: _BEHIND_THE_WORD.sub("", found[0]), words)
    words = _THAT_OF.sub("de motie van", without_stops(words))
    return next((rule for rule in REPORTS if rule.search(words)), None)
