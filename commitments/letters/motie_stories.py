"""What the sentences behind 'the motie asks …' tell of it, without naming it again."""

import re
from collections.abc import Collection, Iterator

from .rules.motie_links import (
    BASED,
    IN_PASSING,
    INTRODUCED,
    NEXT_SUBJECT,
    NO_STORY,
    NOT_PURSUED,
    STANDS_FOR,
    STANDS_FOR_DOING,
    STANDS_FOR_OF,
    STANDS_FOR_PART,
)
from .rules.motie_reports import REPORTS
from .rules.motie_rule import ReportRule
from .rules.motie_stories import (
    ADVISED,
    ASKED,
    LINKED,
    OPENS_STORY,
    STORY,
    STORY_LOOSE,
    STORY_REFUSED,
    VIEW_ONLY,
)
from .text import LetterText, Sentence

_LONGEST_STORY = 10  # sentences
_IN_BRACKETS = re.compile(r"\([^()]{0,300}\)")
# ', zoals gemeld in de voortgangsrapportage,' tells nothing of the motie.
_ASIDE = re.compile(r",\s+zoals\b(?:(?!otie)[^,.;:]){3,120},")
_STOP = re.compile(r"\b(c\.s|nrs?|t\.v\.v|jl|d\.d)\.")


def without_stops(words: str) -> str:
    """The words without brackets and abbreviations: the stops of '(… nr. 43)' and 'c.s.' end no clause."""
    words = _ASIDE.sub("", _IN_BRACKETS.sub("", words))
    return _STOP.sub(lambda found: found[1].replace(".", ""), words)


def story(
    letter: LetterText, at: int, naming: Collection[int], *, is_spoken: bool = False
) -> Iterator[tuple[ReportRule, Sentence]]:
    """What is told behind sentence `at`, if that one says what a motie asks: to the end of its paragraph.

    Where that paragraph tells nothing, the next one does if it goes on about what was asked. `naming` are the
    indexes of the sentences that name a motie, where the next story begins. Where `is_spoken`, it is a
    meeting's report, in which members tell much that is not the government's doing.
    """
    asking = letter.sentences[at]
    words = without_stops(asking.plain)
    # In a meeting the minister advises on a motie; what follows is about the advice.
    if IN_PASSING.search(words) and not INTRODUCED.search(words):
        return
    if is_spoken and (VIEW_ONLY.search(words) or ADVISED.search(words)):
        return
    # 'Wat is er met de motie gebeurd?' is answered behind it in a letter.
    is_answered = not is_spoken and words.rstrip().endswith("?")
    is_asking = is_answered or bool(ASKED.search(words) or OPENS_STORY.search(words))
    is_told = False
    asked = _telling(asking.plain)
    for index in range(at + 1, min(at + 1 + _LONGEST_STORY, len(letter.sentences))):
        sentence = letter.sentences[index]
        is_apart = "\n\n" in letter.plain[letter.sentences[index - 1].end : sentence.start]
        if sentence.is_heading or index in naming or NEXT_SUBJECT.search(sentence.plain):
            return
        if NOT_PURSUED.search(sentence.plain):
            return
        if NO_STORY.search(sentence.plain):
            continue
        if not is_asking and (is_apart or index > at + 1 or not LINKED.search(sentence.plain)):
            return
        if is_apart:
            is_linked = LINKED.search(sentence.plain) or asked & _telling(sentence.plain)
            if is_told or not is_linked:
                return
        if rule := told(sentence.plain):
            is_told = True
            yield rule, sentence
        elif not (is_spoken or is_apart or is_view(sentence.plain)) and STORY_LOOSE.search(sentence.plain):
            yield STORY_LOOSE, sentence


# The beginnings of words that tell what is asked; a motie's own words tell nothing.
_TELLING = re.compile(r"\b[a-zà-ÿ]{5}")
_COMMON = frozenset(
    (
        *("motie", "verzo", "regee", "kamer", "geste", "leden", "kabin", "hierb"),
        *("nader", "minis", "vraag", "gevra", "voorg", "inged", "aange"),
    )
)


def _telling(plain: str) -> set[str]:
    return set(_TELLING.findall(without_stops(plain).lower())) - _COMMON


def with_motie(plain: str) -> str:
    """The words with 'de motie' for what stands for it: 'dit verzoek', 'het tweede verzoek', 'hieraan'."""
    as_named = STANDS_FOR_PART.pattern.sub("het deel van de motie", plain)
    as_named = STANDS_FOR_DOING.pattern.sub("uitvoering van de motie", as_named)
    return STANDS_FOR_OF.pattern.sub("aan de motie", STANDS_FOR.pattern.sub("de motie", as_named))


def told_with(plain: str) -> ReportRule | None:
    """What a sentence tells that names the motie as the reason for it: 'In reactie op de motie heb ik …'."""
    words = without_stops(plain)
    if IN_PASSING.search(words) or NO_STORY.search(words):
        return None
    return told(plain) if BASED.search(words) else None


def is_view(plain: str) -> bool:
    """Whether a sentence only gives a view, or asks something."""
    return bool(VIEW_ONLY.search(plain)) or plain.rstrip().endswith("?")


def told(plain: str) -> ReportRule | None:
    """What a sentence tells of a motie that it does not name."""
    if plain.rstrip().endswith("?"):
        return None
    plain = without_stops(plain)
    as_named = with_motie(plain)
    if as_named != plain and (found := next((one for one in REPORTS if one.search(as_named)), None)):
        return found
    if STORY_REFUSED.search(plain):
        return STORY_REFUSED
    return STORY if STORY.search(plain) and not VIEW_ONLY.search(plain) else None
