"""The moties that a document names: whose, with which number, and what it says was done with them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .findings import FoundMotie, FoundReference, Reported
from .head import read_head
from .motie_blocks import MotieBlock, motie_blocks
from .motie_citations import Mention
from .motie_entries import entry, is_label
from .motie_groups import said_of_groups
from .motie_mentions import motie_mentions
from .motie_sentences import Reports, by_part, loosely, report, report_of_it, status
from .motie_stories import story, with_motie
from .rules.motie_entries import STATES, UNDER_ENTRY
from .rules.motie_groups import GROUPS
from .rules.motie_links import GOES_ON, NEXT_SPEAKER, NEXT_SUBJECT, NO_STORY, ON_ALL
from .rules.motie_no_reports import ELSEWHERE, WOULD
from .rules.motie_reports import BY_RULE, REPORTS, UNDER_HEADING
from .rules.motie_rule import ReportRule
from .rules.motie_stories import STORY, STORY_LOOSE, STORY_REFUSED
from .rules.moties import BY_REQUEST
from .text import LetterText, Sentence

_GOES_ON_FOR = 8  # sentences behind the one that names a motie
_IT_WITHIN = 3  # sentences in which 'zij' may still be the motie
_MOST_ALIKE = 40  # mentions of one name that are compared
_PART_DONE = BY_RULE["motie_deel_gedaan"]
_STILL_TO_COME = (BY_RULE["motie_nog_niet"], BY_RULE["motie_straks"])
_OPEN = (BY_RULE["motie_in_uitvoering"], BY_RULE["motie_zin_straks"])
_RANKS = (Reported.TRANSFERRED, Reported.PARTLY, None, Reported.REFUSED, Reported.EXECUTED)


def _rank(rule: ReportRule) -> int:
    """What counts where several sentences report: a part done or refused for more than what is to come."""
    return _RANKS.index(None if rule in _STILL_TO_COME else rule.reported)


_ORDER = (
    *STATES,
    *sorted((rule for rule in REPORTS if rule not in (ELSEWHERE, WOULD, *_OPEN)), key=_rank),
    *(rule for rule in GROUPS if rule.reported is not Reported.PROGRESS),
    *_OPEN,
    STORY_REFUSED,
    UNDER_HEADING,
    STORY,
    UNDER_ENTRY,
    STORY_LOOSE,
    *(rule for rule in GROUPS if rule.reported is Reported.PROGRESS),
    WOULD,
    ELSEWHERE,
)
_THE_MOTIE = re.compile(r"\bmoties?\b", re.IGNORECASE)


def find_moties(letter: LetterText, references: Sequence[FoundReference]) -> tuple[FoundMotie, ...]:
    """Each motie once, in order of first mention, with the furthest that the document reports about it."""
    after = read_head(letter.text).end
    blocks = motie_blocks(letter, references, after)
    mentions = motie_mentions(letter, references, blocks, after)
    by_sentence: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_sentence[mention.sentence].append(mention)
    reports: Reports = {}
    in_block = {one.mention.sentence: one for one in blocks}
    for index, named in by_sentence.items():
        if index not in in_block:
            reports |= by_part(letter.sentences[index].plain, named)
    groups = _each_once(letter, mentions)
    naming = frozenset(by_sentence).union(*(one.sentences for one in blocks))
    told = _Told(
        letter=letter,
        reports=reports,
        naming=naming,
        together=said_of_groups(letter, naming),
        blocks=in_block,
        is_only=len(groups) == 1,
        is_spoken=any(NEXT_SPEAKER.search(one.plain) for one in letter.sentences),
    )
    return tuple(_found(told, group) for group in groups)


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


@dataclass(frozen=True)
class _Told:
    """What is known of the whole document when one motie's report is looked for.

    `blocks` are the moties given in fields, by the sentence that opens one; `naming` the indexes of the
    sentences that name a motie; `together` what a heading or a lead above a
    list reports; `is_only`: the document names one motie; `is_spoken`: it is a meeting's report.
    """

    letter: LetterText
    reports: Reports
    blocks: Mapping[int, MotieBlock]
    naming: frozenset[int]
    together: Mapping[int, tuple[ReportRule, Sentence]]
    is_only: bool
    is_spoken: bool


def _found(told: _Told, group: Sequence[Mention]) -> FoundMotie:
    letter = told.letter
    found = [one for mention in group for one in _about(told, mention)]
    found += [told.together[one.sentence] for one in group if one.sentence in told.together]
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
        return BY_RULE["motie_deels"], chosen[1]
    return chosen


def _is_told_loosely(told: _Told, mention: Mention) -> bool:
    """Whether the sentence may report in any words: in a letter, not in a heading."""
    is_heading = told.letter.sentences[mention.sentence].is_heading
    return not (told.is_spoken or is_heading or mention.rule == BY_REQUEST.name)


def _about(told: _Told, mention: Mention) -> Iterator[tuple[ReportRule, Sentence]]:
    """What is reported where the motie is named and in the sentences that go on about it.

    All is about it under a heading that names it, and where it is the document's only motie every 'de motie'.
    """
    letter, naming, is_only = told.letter, told.naming, told.is_only
    if block := told.blocks.get(mention.sentence):
        yield from block.reports
        return
    sentence = letter.sentences[mention.sentence]
    if (rule := told.reports[mention.sentence, mention.start]) or (
        _is_told_loosely(told, mention) and (rule := loosely(sentence.plain))
    ):
        yield rule, sentence
    yield from story(letter, mention.sentence, naming, is_spoken=told.is_spoken)
    yield from entry(letter, mention.sentence, naming)
    is_long = sentence.is_heading or is_only
    last = len(letter.sentences) if is_long else mention.sentence + 1 + _GOES_ON_FOR
    doing: Sentence | None = None
    is_under, is_past = True, False
    for index in range(mention.sentence + 1, min(last, len(letter.sentences))):
        following = letter.sentences[index]
        is_under = is_under and (following.heading == sentence.heading or is_label(following.heading))
        is_under = is_under and not NEXT_SPEAKER.search(following.plain)
        if not (is_under or is_only):
            break
        is_past = is_past or index in naming
        if is_past and (is_only or index > mention.sentence + _GOES_ON_FOR):
            break
        if NO_STORY.search(following.plain):
            continue
        if is_past:
            # Behind the next motie only what is said of all of them.
            if ON_ALL.search(following.plain) and index not in naming and (rule := report(following.plain)):
                yield rule, following
            continue
        goes_on = GOES_ON.search(following.plain) if is_under else _THE_MOTIE.search(following.plain)
        if (goes_on and (rule := report(following.plain) or report(with_motie(following.plain)))) or (
            index <= mention.sentence + _IT_WITHIN and (rule := report_of_it(following.plain))
        ):
            yield rule, following
        if is_under and (rule := status(following.plain)):
            yield rule, following
        is_other = NEXT_SUBJECT.search(following.plain)
        if (
            is_under
            and not is_other
            and doing is None
            and not told.is_spoken
            and UNDER_HEADING.search(following.plain)
        ):
            doing = following
    if doing is not None and _THE_MOTIE.search(sentence.heading):
        yield UNDER_HEADING, doing
