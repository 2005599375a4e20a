"""A promise in the making: which sentences say it, and how it becomes a finding."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from commitments.deadlines import Term

from .findings import Act, FoundToezegging, Strength
from .rules.toezegging_lists import IN_LIST
from .rules.toezegging_rule import ToezeggingRule
from .rules.undertakings import I_TELL
from .text import LetterText, Sentence

# Characters in one quote; where the end of a promise is told further on, the first sentence alone is quoted.
_LONGEST_QUOTE = 700
# The beginnings of words that tell what is promised, and what part of them two wordings of one promise share.
_TELLING = re.compile(r"\b\w{5}")
_ALIKE = 0.5
# What any promise to the Kamer says.
_SAYS_NOTHING = frozenset(("kamer", "stuur", "infor", "ontva", "zodra", "minis", "staat", "beric"))


@dataclass(frozen=True)
class Draft:
    """A promise in the making: which sentences say it, by what rule, and its term."""

    act: Act
    rule: ToezeggingRule
    strength: Strength
    first: int
    last: int
    made_by: str | None
    made_to: str | None
    term: Term | None = None


def settled(drafts: list[Draft], sentences: Sequence[Sentence]) -> list[Draft]:
    """In a report with a list of promises the list decides: what it repeats counts once, the rest is talk."""
    listed = [draft for draft in drafts if draft.rule is IN_LIST]
    if not listed:
        return drafts
    days = {draft.term.due_on for draft in listed if draft.term}
    kept = []
    for draft in drafts:
        if draft.rule is IN_LIST:
            kept.append(draft)
        elif not any(_is_same(draft, other, sentences) for other in listed):
            # What is promised with a day that the list does not have is more than talk.
            day = draft.term.due_on if draft.term else None
            # So is 'zodra ze er zijn, stuur ik ze naar de Kamer'.
            is_tied = draft.rule is I_TELL and sentences[draft.first].plain.startswith("Zodra ")
            is_talk = draft.strength is Strength.STRONG and not is_tied and (day is None or day in days)
            kept.append(replace(draft, strength=Strength.WEAK) if is_talk else draft)
    return kept


def _is_same(one: Draft, other: Draft, sentences: Sequence[Sentence]) -> bool:
    """Two drafts that promise the same: most of the telling words of the shorter stand in the longer."""
    first, second = (
        {
            word
            for sentence in sentences[draft.first : draft.last + 1]
            for word in _TELLING.findall(sentence.plain.lower())
            if word not in _SAYS_NOTHING
        }
        for draft in (one, other)
    )
    least = min(len(first), len(second))
    return least > 0 and len(first & second) >= _ALIKE * least


def written(letter: LetterText, draft: Draft) -> FoundToezegging:
    """The finding: its quote is literal, its rule names how it was found and how its term was read."""
    first, last = letter.sentences[draft.first], letter.sentences[draft.last]
    if last.end - first.start > _LONGEST_QUOTE:
        last = first
    start, end = letter.origin(first.start, last.end)
    term = draft.term
    return FoundToezegging(
        quote=letter.quote(first.start, last.end),
        start=start,
        end=end,
        rule="; ".join(filter(None, (draft.rule.name, term.rule if term else ""))),
        act=draft.act,
        strength=draft.strength,
        made_by=draft.made_by,
        made_to=draft.made_to,
        deadline_printed=term.printed if term else None,
        due_on=term.due_on if term else None,
    )
