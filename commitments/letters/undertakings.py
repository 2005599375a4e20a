"""Whether a sentence undertakes something without 'toezegging': the words, the subject, the strength."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from .clauses import Clause, earlier_subject, subject_in, words
from .findings import Strength
from .rules.no_promises import BY_OTHERS, FORETOLD, HERE_AND_NOW, NEGATED, OF_OTHERS, REQUESTED
from .rules.toezegging_words import (
    EFFORT,
    GOVERNMENT,
    INFORM,
    KAMER,
    LATER,
    OTHERS,
    PAPER,
    SMALL_WORDS,
    STATE,
    VIEW,
)
from .rules.toezeggingen import ToezeggingRule
from .rules.undertakings import (
    GOES,
    I_CAN,
    I_SHALL,
    I_TELL,
    INTENDS,
    KAMER_IS_TOLD,
    PASSIVE,
    PRESENT,
    STARTS,
)

_QUOTED = re.compile(r"“[^”]{10,}”|«[^»]{10,}»|„[^”]{10,}”|\"[^\"]{10,600}\"|‘[^’]{25,}’(?!\w)")
_TO_INFORM = words(INFORM)
_KAMER = words(KAMER)
_EFFORT = words(EFFORT)
_LATER = words(LATER)
_PAPER = words(rf"(?:[\w-]*{PAPER})(?:en|s)?")
_GETS = re.compile(r"(?i)ontvang|krijg|verneem")
_BY_OTHERS = words(OTHERS)
_ON_ITS_WAY = re.compile(r"(?i)\b(?:komt|gaat|volgt|volgen|verschijnt)\b")
_SHARED_VIEW = words(rf"(?:deel|deelt|delen) (?:\w+ ){{0,3}}(?:de|deze|uw|het|die|dit) {VIEW}")
# 'dat het kabinet de Kamer moet informeren'
_MODAL = words("moet|moeten|zou|zouden|kan|kunnen|mag|mogen|wil|willen|heb|heeft|hebben|had|hadden")
_COMES_BACK = re.compile(
    r"(?i)\b(?:hier|daar|hierop|daarop|op)\b[^,;:]{0,80}\bterug\b|\bterug\b[^,;:]{0,60}\bop\b"
)
_ACTS = re.compile(
    r"\b\w{2,}en\b|\b(?:in gesprek|aan de slag|na (?:of|hoe|welke|wat|wie|in hoeverre|waar\w*|wanneer)"
    r"|in overleg)\b|\bna\W*\Z"
)
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

# Whether a sentence names a day that comes, for the verb at a place.
HasDay = Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class Undertaking:
    """The words that undertake something: where they begin, how firm they are, who speaks ('' = not said)."""

    rule: ToezeggingRule
    strength: Strength
    start: int
    subject: str


def undertaking(sentence: str, has_day: HasDay) -> Undertaking | None:
    """The first undertaking in a sentence in the order of the rules, or None."""
    if sentence.rstrip().endswith("?"):
        return None
    masked = _QUOTED.sub(lambda found: " " * len(found[0]), sentence)
    return (
        _told(masked, has_day)
        or _tell(masked, has_day)
        or _can(masked, has_day)
        or _shall(masked)
        or _goes(masked)
        or _starts(masked)
        or _present(masked, has_day)
        or _passive(masked, has_day)
        or _intends(masked)
    )


def _told(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in KAMER_IS_TOLD.pattern.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if clause.is_taken_back or FORETOLD.search(clause.rest):
            continue
        has_paper = _PAPER.search(clause.rest) or _LATER.search(clause.rest)
        if _GETS.search(found[0]) and not (has_paper or has_day(found.start())):
            continue
        if _ON_ITS_WAY.search(found[0]) and (_is_anothers(found[0]) or not has_day(found.start())):
            continue
        return Undertaking(KAMER_IS_TOLD, Strength.STRONG, found.start(), _agent(clause))
    return None


def _is_anothers(matched: str) -> bool:
    """Whether what comes is somebody else's: 'het rapport van de raad volgt'. The Kamer only receives."""
    return bool(_BY_OTHERS.search(_KAMER.sub("", matched)))


def _agent(clause: Clause) -> str:
    """'door de minister', 'van mij' behind a passive; '' where nobody is named."""
    found = re.search(rf"(?i)\b(?:door|van) (?P<subject>{GOVERNMENT}|mij|ons)\b", clause.behind)
    subject = found["subject"] if found else ""
    return {"mij": "ik", "ons": "wij"}.get(subject.lower(), subject)


def _tell(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in I_TELL.pattern.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if clause.is_taken_back or _SHARED_VIEW.search(found[0] + clause.rest) or _MODAL.search(found[0]):
            continue
        told = _KAMER.search(sentence) or _COMES_BACK.search(sentence)
        if told and (has_day(found.start()) or _LATER.search(sentence)):
            subject = subject_in(found[0]) or earlier_subject(clause.before)
            return Undertaking(I_TELL, Strength.STRONG, found.start(), subject)
    return None


def _can(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in I_CAN.pattern.finditer(sentence):
        refused = Clause(sentence, *found.span()).is_taken_back or NEGATED.search(found[0])
        if not refused and has_day(found.start()):
            return Undertaking(I_CAN, Strength.STRONG, found.start(), subject_in(found[0]))
    return None


def _shall(sentence: str) -> Undertaking | None:
    weak: Undertaking | None = None
    for found in I_SHALL.pattern.finditer(sentence):
        clause = Clause(sentence, *found.span())
        subject = clause.subject()
        if subject is None or clause.is_taken_back:
            continue
        rest = clause.rest
        informs = bool(_TO_INFORM.search(rest) and _KAMER.search(rest))
        if not informs and FORETOLD.search(rest):
            continue
        if informs or not _EFFORT.search(rest):
            return Undertaking(I_SHALL, Strength.STRONG, found.start(), subject)
        weak = weak or Undertaking(I_SHALL, Strength.WEAK, found.start(), subject)
    return weak


def _goes(sentence: str) -> Undertaking | None:
    for found in GOES.pattern.finditer(sentence):
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


def _starts(sentence: str) -> Undertaking | None:
    for found in STARTS.pattern.finditer(sentence):
        clause = Clause(sentence, *found.span())
        subject = subject_in(found[0]) or earlier_subject(clause.before)
        if subject and not clause.is_taken_back and not _EFFORT.search(found[0]):
            return Undertaking(STARTS, Strength.STRONG, found.start(), subject)
    return None


def _present(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in PRESENT.pattern.finditer(sentence):
        subject = subject_in(found[0])
        verb = re.sub(rf"(?i)\b{re.escape(subject)}\b", "", found[0]).strip()
        if _NO_VERB.match(verb) or not _agrees(verb, subject):
            continue
        clause = Clause(sentence, *found.span())
        if clause.is_taken_back or not clause.has_subject(found[0]) or not has_day(found.start()):
            continue
        weak = INTENDS.search(found[0]) or _EFFORT.search(clause.rest)
        return Undertaking(PRESENT, Strength.WEAK if weak else Strength.STRONG, found.start(), subject)
    return None


def _agrees(verb: str, subject: str) -> bool:
    """A finite verb by its ending: '-t' with 'het kabinet', '-en' with 'wij', a bare stem with 'ik'."""
    verb, subject = verb.lower(), subject.lower()
    if subject in {"wij", "we", "ondergetekenden"} or " en ik" in subject or subject.startswith("de bewinds"):
        return verb.endswith("n")
    if subject in {"ik", "ondergetekende"}:
        return bool(verb) and not verb.endswith(("en", "ing", "heid", "lijk", "s"))
    return verb.endswith("t")


def _passive(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in PASSIVE.pattern.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if clause.is_taken_back or NEGATED.search(found[0]) or FORETOLD.search(found[0]):
            continue
        if BY_OTHERS.search(found[0] + clause.rest) or OF_OTHERS.search(clause.before):
            continue
        firm = _TO_A_LETTER.search(found[0] + clause.rest) or _SOON.search(sentence) or has_day(found.start())
        if firm or found[0].lower().startswith(("zal", "zullen")):
            strength = Strength.STRONG if firm else Strength.WEAK
            return Undertaking(PASSIVE, strength, found.start(), "")
    return None


def _intends(sentence: str) -> Undertaking | None:
    if HERE_AND_NOW.search(sentence):
        return None
    for found in INTENDS.pattern.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if REQUESTED.search(clause.before) or NEGATED.search(clause.rest[:40]):
            continue
        informs = _KAMER.search(clause.rest) and _TO_INFORM.search(clause.rest)
        is_firm = bool(informs and re.search(r"(?i)verwacht", found[0]))
        strength = Strength.STRONG if is_firm else Strength.WEAK
        return Undertaking(INTENDS, strength, found.start(), subject_in(found[0]))
    return None
