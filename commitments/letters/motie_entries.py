"""A list of moties: each in a line or heading of its own, and what was done with it in the lines below."""

import re
from collections.abc import Collection, Iterator

from .motie_stories import told, without_stops
from .rules.motie_entries import LABEL, STATES, TELLS_NOTHING, UNDER_ENTRY
from .rules.motie_groups import GROUPS
from .rules.motie_rule import ReportRule
from .rules.motie_stories import STORY_LOOSE, VIEW_ONLY
from .rules.moties import NUMBER_LINE
from .text import LetterText, Sentence

_LONGEST_ENTRY = 12  # sentences
# 'Motie van het lid Jansen over …': what opens an entry begins with the motie and has no verb of its own.
_TITLE = re.compile(
    r"\A\W{0,3}(?:(?:[IVX]{1,4}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.):]? )?"
    r"(?:(?:De |Nader )?(?:aangehouden |gewijzigde |aangenomen )*moties?\b)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|zijn|was|wordt|worden|werd|heeft|hebben|heb|ik|wij|krijgt|krijgen|ontraad|geef|verzoekt|verzocht|vraagt|vroeg|roept|spreekt"
    r"|beoogt|ziet|strekt|voer|neem|beschouw|acht)\b",
    re.IGNORECASE,
)
_NEXT_ENTRY = re.compile(r"\A\W{0,3}(?:toezegging|motie|aanbeveling|actiepunt)\b", re.IGNORECASE)
_BEHIND_TITLE = re.compile(
    r"(?::|\bnr\.? ?\w{1,4}(?= [A-Z])|\)\s+(?=[A-Z])|\s[–—-]\s|\s?\|)\W*(?P<state>[^\W\d].*)\Z", re.DOTALL
)
# 'Verantwoordelijk: DG Wonen': a line of the entry.
_LABELLED = re.compile(r"[A-Z][\w ]{2,40}: \S")
_STATE_INSIDE = re.compile(
    r"\b(?:Stand(?: van (?:de )?(?:zaken|uitvoering))?|Status|Voortgang)(?: (?:per|op) [^:.|]{3,30})?: "
)
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[a-zA-Z]+")


def state(words: str) -> ReportRule | None:
    """How a motie stands by the words that open a line: 'Stand: afgedaan', 'Overgedragen aan SZW.'"""
    opened = LABEL.pattern.sub("", words, count=1)
    return next((rule for rule in STATES if rule.search(opened)), None)


def is_label(heading: str) -> bool:
    """Whether a heading says only that what follows is about the motie above it: 'Reactie'."""
    found = LABEL.search(heading)
    return found is not None and found.end() == len(heading)


def state_behind(words: str) -> ReportRule | None:
    """How it stands by what is printed behind its title in the same line: '… (33 694, nr. 43) – afgedaan.'"""
    plain = re.sub(r"\([^()]{0,300}\)", "()", words)
    while found := _BEHIND_TITLE.search(plain):
        if rule := state(found["state"]):
            return rule
        plain = found["state"]
    return None


def entry(letter: LetterText, at: int, naming: Collection[int]) -> Iterator[tuple[ReportRule, Sentence]]:
    """What is told below sentence `at` if that one is the title of an entry in a list; nothing otherwise.

    An entry lasts until the next motie (`naming`: the sentences that name one), the next heading that is no
    label, or the next item of the same kind. A state in words of its own goes before what else is told.
    """
    title = letter.sentences[at]
    if not is_title(letter, at):
        return
    rest: list[tuple[ReportRule, Sentence]] = []
    is_labelled = False
    for index in range(at + 1, min(at + 1 + _LONGEST_ENTRY, len(letter.sentences))):
        sentence = letter.sentences[index]
        if index in naming and not TELLS_NOTHING.search(sentence.plain):
            break
        opens = opens_paragraph(letter, index)
        label = LABEL.search(sentence.plain)
        is_state = state(sentence.plain) is not None
        if sentence.is_heading and any(rule.search(sentence.plain) for rule in GROUPS):
            break
        is_part = label or is_state or _LABELLED.match(sentence.plain) or NUMBER_LINE.search(sentence.plain)
        if sentence.is_heading and not is_part and not TELLS_NOTHING.search(sentence.plain):
            break
        if opens and (_is_next(sentence, title) or _NEXT_ENTRY.match(sentence.plain)) and index not in naming:
            break
        is_first = opens or is_labelled or index == at + 1 or sentence.plain.startswith("Motie ")
        is_labelled = is_label(sentence.plain)
        if TELLS_NOTHING.search(sentence.plain):
            continue
        if is_first and (rule := state(without_stops(sentence.plain))):
            yield rule, sentence
            return
        if (inside := _STATE_INSIDE.search(sentence.plain)) and (
            rule := state(without_stops(sentence.plain[inside.end() :]))
        ):
            yield rule, sentence
            return
        words = LABEL.pattern.sub("", sentence.plain, count=1)
        if rule := told(words) or (UNDER_ENTRY if _tells(words) else None):
            rest.append((rule, sentence))
    yield from rest


def _tells(words: str) -> bool:
    return bool(UNDER_ENTRY.search(words) or STORY_LOOSE.search(words)) and not VIEW_ONLY.search(words)


def is_title(letter: LetterText, at: int) -> bool:
    """Whether a sentence is the title of an item: a heading, or a paragraph's opening without a verb."""
    sentence = letter.sentences[at]
    words = without_stops(sentence.plain)
    if sentence.is_heading:
        return True
    return bool(
        opens_paragraph(letter, at) and not _VERB.search(words) and (sentence.item or _TITLE.match(words))
    )


def opens_paragraph(letter: LetterText, at: int) -> bool:
    """Whether a sentence is the first of its paragraph."""
    sentence = letter.sentences[at]
    return at == 0 or "\n\n" in letter.plain[letter.sentences[at - 1].end : sentence.start]


def _is_next(sentence: Sentence, title: Sentence) -> bool:
    """Whether a sentence opens the next item of the list that the title is an item of: '2.' behind '1.'"""
    return bool(sentence.item and title.item) and _kind(sentence.item) == _kind(title.item)


def _kind(item: str) -> str:
    return _LETTERS.sub("a", _DIGITS.sub("0", item))
