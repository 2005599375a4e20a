"""Moties that stand together under a heading or behind a sentence that says how all of them stand."""

from collections.abc import Collection

from .motie_sentences import report
from .motie_stories import without_stops
from .rules.motie_groups import GROUPS
from .rules.motie_rule import ReportRule
from .text import LetterText, Sentence


def said_of_groups(letter: LetterText, naming: Collection[int]) -> dict[int, tuple[ReportRule, Sentence]]:
    """By the index of a sentence that names a motie, what the heading or lead above its list reports.

    `naming` are the indexes of the sentences that name one. A lead ends in a colon and its list lasts as long
    as the items do; a heading holds for the entries up to the next heading that names no motie.
    """
    found: dict[int, tuple[ReportRule, Sentence]] = {}
    lead: tuple[ReportRule, Sentence] | None = None
    above: tuple[ReportRule, Sentence] | None = None
    for index, sentence in enumerate(letter.sentences):
        if index in naming:
            if said := lead or above:
                found[index] = said
            continue
        if sentence.is_heading:
            rule = _of_group(sentence.plain)
            above, lead = ((rule, sentence) if rule else None), None
        elif "moties" in sentence.plain and sentence.plain.rstrip().endswith(":"):
            rule = report(sentence.plain.replace("volgende ", "")) or _of_group(sentence.plain)
            lead = (rule, sentence) if rule else None
        elif not sentence.item:
            lead = None
    return found


def _of_group(words: str) -> ReportRule | None:
    plain = without_stops(words)
    return next((rule for rule in GROUPS if rule.search(plain)), None)
