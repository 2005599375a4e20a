"""The moties that a document names: whose, with which number, and what it says was done with them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from .findings import FoundMotie, FoundReference, Reported
from .motie_mentions import Mention, motie_mentions
from .rules.motie_reports import GOES_ON, REPORTS, ReportRule
from .text import LetterText, Sentence

_GOES_ON_FOR = 5  # sentences behind the one that names a motie
_IN_BRACKETS = re.compile(r"\([^()]{0,300}\)")
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
    return tuple(_found(letter, group, reports, frozenset(by_sentence)) for group in _each_once(mentions))


def _each_once(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """The mentions by motie: the same number, or without one the same first name as one that has it."""
    groups: dict[str, list[Mention]] = {}
    by_name: dict[str, str] = {}
    for mention in sorted(mentions, key=lambda one: one.number is None):
        name = _first_name(mention.submitter)
        key = mention.number or by_name.get(name) or f"van {name}"
        groups.setdefault(key, []).append(mention)
        if name:
            by_name.setdefault(name, key)
    for group in groups.values():
        group.sort(key=_place)
    return sorted(groups.values(), key=lambda group: _place(group[0]))


def _place(mention: Mention) -> tuple[int, int, str]:
    return mention.sentence, mention.start, mention.number or ""


def _first_name(submitter: str | None) -> str:
    """What a motie is known by: 'Koopmans c.s.' and 'Koopmans' alike."""
    return re.split(r", |/| en ", submitter or "")[0].removesuffix(" c.s.").lower()


def _found(
    letter: LetterText, group: Sequence[Mention], reports: _Reports, naming: frozenset[int]
) -> FoundMotie:
    found = [one for mention in group for one in _about(letter, mention, reports, naming)]
    rule, sentence = min(
        found, key=lambda one: REPORTS.index(one[0]), default=(None, letter.sentences[group[0].sentence])
    )
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


def _about(
    letter: LetterText, mention: Mention, reports: _Reports, naming: frozenset[int]
) -> Iterator[tuple[ReportRule, Sentence]]:
    """What is reported where the motie is named and in the sentences that go on about it.

    `naming` are the indexes of the sentences that name a motie.
    """
    sentence = letter.sentences[mention.sentence]
    if rule := reports[mention.sentence, mention.start]:
        yield rule, sentence
    # Under a heading that names it, all is about it.
    last = len(letter.sentences) if sentence.is_heading else mention.sentence + 1 + _GOES_ON_FOR
    for index in range(mention.sentence + 1, min(last, len(letter.sentences))):
        following = letter.sentences[index]
        if index in naming or following.heading != sentence.heading:
            return
        if GOES_ON.search(following.plain) and (rule := _report(following.plain)):
            yield rule, following


def _by_part(plain: str, named: Sequence[Mention]) -> _Reports:
    """What a sentence reports of each motie: its part up to the next, or all when no part reports alone."""
    starts = sorted({one.start for one in named})
    ends = [*starts[1:], len(plain)]
    parts = {start: _report(plain[start:end]) for start, end in zip(starts, ends, strict=True)}
    whole = None if len(starts) > 1 and any(parts.values()) else _report(plain)
    return {(one.sentence, one.start): whole or parts[one.start] for one in named}


def _report(words: str) -> ReportRule | None:
    # The stops in '(Kamerstuk 33 694, nr. 43)' and 'c.s.' end no clause.
    words = _IN_BRACKETS.sub("", words).replace("c.s.", "cs")
    return next((rule for rule in REPORTS if rule.search(words)), None)
