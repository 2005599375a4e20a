"""Whether a sentence undertakes something without 'toezegging': the words, the subject, the strength."""

import re

from .clauses import Clause, earlier_subject, subject_in, words
from .findings import Strength
from .rules.no_promises import COURTESY, FORETOLD, NEGATED
from .rules.toezegging_words import (
    EFFORT,
    GOVERNMENT,
    INFORM,
    KAMER,
    LATER,
    OTHERS,
    PAPER,
    VIEW,
)
from .rules.undertakings import (
    I_CAN,
    I_SHALL,
    I_TELL,
    KAMER_IS_TOLD,
    OUTCOME_SHARED,
)
from .undertaking_acts import HasDay, Undertaking, goes, intends, on_its_way, passive, present, starts

_QUOTED = re.compile(r"“[^”]{10,}”|«[^»]{10,}»|„[^”]{10,}”|\"[^\"]{10,600}\"|‘[^’]{25,}’(?!\w)")
_TO_INFORM = words(INFORM)
_KAMER = words(KAMER)
_EFFORT = words(EFFORT)
_LATER = words(LATER)
_PAPER = words(rf"(?:[\w-]*{PAPER})(?:en|s)?")
_GETS = re.compile(r"(?i)ontvang|krijg|verneem")
# 'De cijfers heeft u ontvangen': the Kamer has them.
_HAS_GOT = words(rf"(?:heeft|hebt|had|hebben) {KAMER} … ontvangen".replace(" … ", r" (?:[\w-]+ ){0,12}?"))
# 'Het verslag is op 27 juni 2025 naar de Kamer gestuurd': what stands before 'naar de Kamer gestuurd'.
_WAS_SENT = re.compile(
    r"(?i)\b(?:is|zijn|werd|werden) (?:(?:inmiddels|al|reeds|daarna|vervolgens) )?"
    r"(?:op|in|eind|begin|medio) [^,.;:]{3,40}\Z"
)
_BY_OTHERS = words(OTHERS)
_ON_ITS_WAY = re.compile(r"(?i)\b(?:komt|gaat|volgt|volgen|verschijnt)\b")
_TO_INFORM_NOW = words(r"(?:en|ook) (?:informeer|stuur|zend|bericht|meld|zal)\w*")
_SHARED_VIEW = words(rf"(?:deel|deelt|delen) (?:\w+ ){{0,3}}(?:de|deze|uw|het|die|dit) {VIEW}")
# 'dat het kabinet de Kamer moet informeren'
_MODAL = words("moet|moeten|zou|zouden|kan|kunnen|mag|mogen|wil|willen|heb|heeft|hebben|had|hadden")
_COMES_BACK = re.compile(
    r"(?i)\b(?:hier|daar|hierop|daarop|op)\b[^,;:]{0,80}\bterug\b|\bterug\b[^,;:]{0,60}\bop\b"
)


def undertaking(sentence: str, has_day: HasDay) -> Undertaking | None:
    """The first undertaking in a sentence in the order of the rules, or None."""
    if sentence.rstrip().endswith("?"):
        return None
    masked = _QUOTED.sub(lambda found: " " * len(found[0]), sentence)
    if COURTESY.search(masked) and not (_TO_INFORM_NOW.search(masked) and _KAMER.search(masked)):
        return None
    return (
        _told(masked, has_day)
        or _tell(masked, has_day)
        or _outcome(masked)
        or _can(masked, has_day)
        or _shall(masked)
        or goes(masked)
        or starts(masked)
        or present(masked, has_day)
        or passive(masked, has_day)
        or on_its_way(masked, has_day)
        or intends(masked)
    )


def _told(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in KAMER_IS_TOLD.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if clause.is_taken_back or FORETOLD.search(clause.rest):
            continue
        if _WAS_SENT.search(clause.before):
            continue
        if _HAS_GOT.search(clause.before + found[0]):
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
    for found in I_TELL.finditer(sentence):
        clause = Clause(sentence, *found.span())
        if clause.is_taken_back or _SHARED_VIEW.search(found[0] + clause.rest) or _MODAL.search(found[0]):
            continue
        told = _KAMER.search(sentence) or _COMES_BACK.search(sentence)
        if told and (has_day(found.start()) or _LATER.search(sentence)):
            subject = subject_in(found[0]) or earlier_subject(clause.before)
            return Undertaking(I_TELL, Strength.STRONG, found.start(), subject)
    return None


def _outcome(sentence: str) -> Undertaking | None:
    for found in OUTCOME_SHARED.finditer(sentence):
        clause = Clause(sentence, *found.span())
        is_view = _SHARED_VIEW.search(found[0]) or re.search(r"(?i)\b(?:deze|die|de) zorg", sentence[:40])
        if not clause.is_taken_back and not is_view and not NEGATED.search(found[0]):
            subject = subject_in(_KAMER.sub(" ", found[0])) or earlier_subject(clause.before)
            return Undertaking(OUTCOME_SHARED, Strength.STRONG, found.start(), subject)
    return None


def _can(sentence: str, has_day: HasDay) -> Undertaking | None:
    for found in I_CAN.finditer(sentence):
        refused = Clause(sentence, *found.span()).is_taken_back or NEGATED.search(found[0])
        if not refused and has_day(found.start()):
            return Undertaking(I_CAN, Strength.STRONG, found.start(), subject_in(found[0]))
    return None


def _shall(sentence: str) -> Undertaking | None:
    weak: Undertaking | None = None
    for found in I_SHALL.finditer(sentence):
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
