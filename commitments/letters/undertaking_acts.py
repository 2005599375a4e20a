"""What a sentence undertakes to do: going to, starting, doing by a day, and merely intending."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from .clauses import Clause, earlier_subject, subject_in, words
from .findings import Strength
from .rules.no_promises import BY_OTHERS, FORETOLD, HERE_AND_NOW, NEGATED, OF_OTHERS, REQUESTED
from .rules.toezegging_rule import ToezeggingRule
from .rules.toezegging_words import (
    EFFORT,
    INFORM,
    KAMER,
    LATER,
    OTHERS,
    SMALL_WORDS,
    STATE,
)
from .rules.undertakings import (
    GOES,
    INTENDS,
    ON_ITS_WAY,
    PASSIVE,
    PRESENT,
    STARTS,
)

_TO_INFORM = words(INFORM)
_KAMER = words(KAMER)
_EFFORT = words(EFFORT)
_LATER = words(LATER)
_ACTS = re.compile(
    r"\b\w{2,}en\b|\b(?:in gesprek|aan de slag|na (?:of|hoe|welke|wat|wie|in hoeverre|waar\w*|wanneer)"
    r"|in overleg)\b|\bna\W*\Z"
)
_WAS_DONE = re.compile(r"(?i)\b(?:is|zijn|was|waren|heeft|hebben|werd|werden)\b")
_NOW = words(r"op dit moment|op het ogenblik|momenteel|thans")
_GOES_INTO = re.compile(r"\bop in\b")
# 'ga ik ervan uit', 'gaat het om', 'ga ik in op': no act.
_NO_ACT = re.compile(
    r"(?i)\A\W*(?:akkoord|gepaard|mee akkoord|ver|om|hierom|daarom om|hand in hand|over tot de orde)\b"
    r"|\b(?:in op|ervan uit|ervanuit|uit van)\b"
)
_NO_VERB = re.compile(rf"(?i)(?:{STATE}|{SMALL_WORDS}|\w+(?:de|te|den|ten))\Z")
_SOON = words(
    r"de komende (?:maanden|weken|periode|tijd)|binnenkort|op korte termijn|zo (?:spoedig|snel) mogelijk"
)
_TO_A_LETTER = re.compile(r"(?i)betrokken worden bij de [\w -]{0,30}brief")

_ANOTHERS = words(
    rf"van (?:de|het|een) (?:\w+ )?{OTHERS}|{OTHERS} (?:start|starten|begint|beginnen|gaat|gaan|komt)"
)

# Whether a sentence names a day that comes, for the verb at a place.
HasDay = Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class Undertaking:
    """The words that undertake something: where they begin, how firm they are, who speaks ('' = not said)."""

    rule: ToezeggingRule
    strength: Strength
    start: int
    subject: str


def goes(sentence: str) -> Undertaking | None:
    for found in GOES.finditer(sentence):
        clause = Clause(sentence, *found.span())
        rest = clause.rest
        if clause.is_taken_back or not clause.has_subject(found[0]):
            continue
        if _GOES_INTO.search(rest) and _LATER.search(sentence):
            return Undertaking(GOES, Strength.STRONG, found.start(), subject_in(found[0]))
        if _ACTS.search(rest) and not _NO_ACT.search(rest):
            strength = Strength.WEAK if _EFFORT.search(rest) else Strength.STRONG
            return Undertaking(GOES, strength, found.start(), subject_in(found[0]))
    return None


def starts(sentence: str) -> Undertaking | None:
    for found in STARTS.finditer(sentence):
        clause = Clause(sentence, *found.span())
        subject = subject_in(found[0]) or earlier_subject(clause.before)
        if subject and not clause.is_taken_back and not _EFFORT.search(found[0]):
            return Undertaking(STARTS, Strength.STRONG, found.start(), subject)
    return None


def present(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in PRESENT.finditer(sentence):
        subject = subject_in(found[0])
        verb = re.sub(rf"(?i)\b{re.escape(subject)}\b", "", found[0]).strip()
        if _NO_VERB.match(verb) or not _agrees(verb, subject):
            continue
        clause = Clause(sentence, *found.span())
        is_soon = subject.lower() in _SPEAKERS and _SOON.search(sentence)
        if clause.is_taken_back or not clause.has_subject(found[0]):
            continue
        if not is_soon and not has_day(found.start()):
            continue
        weak = INTENDS.search(found[0]) or _EFFORT.search(clause.rest)
        return Undertaking(PRESENT, Strength.WEAK if weak else Strength.STRONG, found.start(), subject)
    return None


_SPEAKERS = frozenset(("ik", "wij", "we"))
_STEMS_IN_EN = frozenset(("open", "reken", "teken", "onderteken", "oefen", "heropen", "bereken"))


def _agrees(verb: str, subject: str) -> bool:
    """A finite verb by its ending: '-t' with 'het kabinet', '-en' with 'wij', a bare stem with 'ik'."""
    verb, subject = verb.lower(), subject.lower()
    if subject in {"wij", "we", "ondergetekenden"} or " en ik" in subject or subject.startswith("de bewinds"):
        return verb.endswith("n")
    if subject in {"ik", "ondergetekende"}:
        return bool(verb) and (verb in _STEMS_IN_EN or not verb.endswith(("en", "ing", "heid", "lijk", "s")))
    return verb.endswith("t")


def passive(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in PASSIVE.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if clause.is_taken_back or NEGATED.search(found[0]) or FORETOLD.search(found[0]):
            continue
        if BY_OTHERS.search(found[0] + clause.rest) or OF_OTHERS.search(clause.before):
            continue
        # 'De stations die worden genoemd, staan erin, en de lift is geplaatst': the participle is another's.
        if _WAS_DONE.search(found[0]):
            continue
        # 'De reacties worden op dit moment verwerkt' is work that is going on.
        if _NOW.search(clause.before[-30:] + found[0]) and not found[0].lower().startswith(("zal", "zullen")):
            continue
        firm = _TO_A_LETTER.search(found[0] + clause.rest) or _SOON.search(sentence) or has_day(found.start())
        if firm or found[0].lower().startswith(("zal", "zullen")):
            strength = Strength.STRONG if firm else Strength.WEAK
            return Undertaking(PASSIVE, strength, found.start(), "")
    return None


def on_its_way(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in ON_ITS_WAY.finditer(sentence):
        clause = Clause(sentence, *found.span())
        whole = found[0] + clause.rest
        if clause.is_taken_back or NEGATED.search(found[0]) or FORETOLD.search(whole):
            continue
        if BY_OTHERS.search(whole) or OF_OTHERS.search(clause.before) or _ANOTHERS.search(found[0]):
            continue
        if has_day(found.start()):
            return Undertaking(ON_ITS_WAY, Strength.STRONG, found.start(), "")
    return None


def intends(sentence: str) -> Undertaking | None:
    if HERE_AND_NOW.search(sentence):
        return None
    for found in INTENDS.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if REQUESTED.search(clause.before) or NEGATED.search(clause.rest[:40]):
            continue
        informs = _KAMER.search(clause.rest) and _TO_INFORM.search(clause.rest)
        is_firm = bool(informs and re.search(r"(?i)verwacht", found[0]))
        strength = Strength.STRONG if is_firm else Strength.WEAK
        return Undertaking(INTENDS, strength, found.start(), subject_in(found[0]))
    return None
