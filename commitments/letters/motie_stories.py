"""What the sentences behind 'the motie asks …' tell of it, without naming it again."""

import re
from collections.abc import Collection, Iterator

from .rules.motie_reports import REPORTS, ReportRule
from .rules.motie_stories import (
    ASKED,
    NEXT_SUBJECT,
    STANDS_FOR,
    STANDS_FOR_OF,
    STORY,
    STORY_REFUSED,
    VIEW_ONLY,
)
from .text import LetterText, Sentence

_LONGEST_STORY = 10  # sentences
_IN_BRACKETS = re.compile(r"\([^()]{0,300}\)")
_STOP = re.compile(r"\b(c\.s|nrs?|t\.v\.v|jl|d\.d)\.")


def without_stops(words: str) -> str:
    """The words without brackets and abbreviations: the stops of '(… nr. 43)' and 'c.s.' end no clause."""
    return _STOP.sub(lambda found: found[1].replace(".", ""), _IN_BRACKETS.sub("", words))


def story(letter: LetterText, at: int, naming: Collection[int]) -> Iterator[tuple[ReportRule, Sentence]]:
    """What the paragraph goes on to tell behind sentence `at`, if that one says what a motie asks.

    `naming` are the indexes of the sentences that name a motie, where the next story begins.
    """
    asking = letter.sentences[at]
    if not ASKED.search(without_stops(asking.plain)):
        return
    for index in range(at + 1, min(at + 1 + _LONGEST_STORY, len(letter.sentences))):
        sentence = letter.sentences[index]
        is_apart = "\n\n" in letter.plain[letter.sentences[index - 1].end : sentence.start]
        if is_apart or sentence.is_heading or index in naming or NEXT_SUBJECT.search(sentence.plain):
            return
        if rule := _told(sentence.plain):
            yield rule, sentence


def _told(plain: str) -> ReportRule | None:
    if plain.rstrip().endswith("?"):
        return None
    plain = without_stops(plain)
    as_named = STANDS_FOR_OF.pattern.sub("aan de motie", STANDS_FOR.pattern.sub("de motie", plain))
    if as_named != plain and (found := next((one for one in REPORTS if one.search(as_named)), None)):
        return found
    if STORY_REFUSED.search(plain):
        return STORY_REFUSED
    return STORY if STORY.search(plain) and not VIEW_ONLY.search(plain) else None
