"""The term of a promise: which of the terms in its sentence is about the doing, and what day it means."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from commitments.deadlines import Recess, Term, TermSpan, find_recesses, find_terms, read_span, read_term

from .debate_days import debate_day
from .findings import DocumentFacts, DocumentKind
from .text import LetterText

# Where something was said or stood, not when it will be done: 'tijdens het debat op 5 maart'.
_ABOUT_THE_PAST = re.compile(
    r"(?:debat|overleg|vergadering|raad|top|conferentie|brief|Kamerbrief|kabinetsreactie|motie|advies"
    r"|rapport|behandeling"
    r"|uitspraak|besluit|wet|verordening|richtlijn|hoorzitting|briefing|bijeenkomst|d\.d\.|dd\.?|regeling)\b"
    r"[^,.;]{0,60}\Z",
    re.IGNORECASE,
)
_DAY_RULE = "een dag"
# A clause that tells about a thing; what stands in it is not about the promise.
_RELATIVE = re.compile(
    r"(?:,| en)? (?:dat|die|waarin|waarmee|waarbij|waarvan|waarover|waaruit|omdat|aangezien|nadat|welke"
    r"|zoals|doordat|terwijl)\b"
    r"[^,;:]{0,240}\Z",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:over|inzake|betreffende|aangaande|omtrent|rondom|rond|van|voor) (?:de|het|een|deze|dit|hoe|wat"
    r"|mijn|onze|welke)\b"
    r"[^,;:]{0,160}\Z",
    re.IGNORECASE,
)
# 'Over de gevolgen voor de begroting' has no moment.
_BEARS_ON = re.compile(
    r"\b(?:gevolgen|effecten|kosten|consequenties|betekenis|dekking|middelen|ruimte) \Z", re.IGNORECASE
)
# 'Ik informeer u over de resultaten in Q1 2025.': the moment of telling ends the sentence.
_LAST_WORDS = re.compile(r"\W*\Z")
_SHORT_TOPIC = re.compile(
    r"\b(?:over|inzake|omtrent) (?:de|het|deze|dit|mijn) (?:[\w-]+ ){1,8}\Z", re.IGNORECASE
)
_FIRM = re.compile(
    r"(?i)\b(?:v[oóò]{2}r|uiterlijk|binnen|na (?:de|het) (?:zomer|kerst|zomerreces|kerstreces|reces))\b"
)
_ON_PAPER = re.compile(
    r"(?i)\b(?:termijn|deadline|planning|streefdatum|nieuwe termijn|verwachte afdoening|uiterste datum)\b ?:?"
)
# 'Dat wordt nu 1 juli 2025', '… dat dit september wordt': a month or day with no word in front.
_BECOMES = re.compile(
    r"(?i)\b(?:dat|dit|het|datum|termijn) (?:wordt|is)(?: nu| thans| naar verwachting"
    r"| inmiddels)? (?P<when>[^.,;:]{3,30}?)\W*\Z"
    r"|\b(?:dat|dit|het) (?P<last>(?:\d{1,2} )?[a-z]{3,9}(?: \d{4})?) wordt\b"
)
_IS_NOW = re.compile(r"(?i)\A(?:is|wordt|luidt|was)(?: nu| thans)? ")
# 'Heeft op 9 december plaatsgevonden', 'is op 3 mei gestuurd': what was done, without a year printed.
_HAS = re.compile(
    r"(?i)\b(?:heb|heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden|vond|vonden)\b[^,;:]{0,80}\Z"
)
_IS = re.compile(r"(?i)\b(?:is|zijn)\b[^,;:]{0,80}\Z")
_DONE = re.compile(
    r"(?i)[^,;:.]{0,80}?\b(?:plaatsgevonden|plaats|(?!toegezegd|aangekondigd|gepland|geraamd|voorzien"
    r"|verwacht|beloofd"
    r"|gereed|genoemd|beschikbaar)(?:\w{0,12}ge\w{2,}(?:d|t|en)|ontvangen|verzonden|verschenen|besproken"
    r"|bericht|verstrekt))\b"
)
# 'Waarover ik u op 5 september berichtte'.
_WROTE = re.compile(
    r"(?i)\s(?:[\w-]+ ){0,3}(?:berichtte|schreef|meldde|informeerde|stuurde|zond|kondigde|vroeg|sprak"
    r"|gaf|noemde)\b"
)
_AHEAD = re.compile(r"(?i)\b(?:v[oóò]{2}r|uiterlijk|naar verwachting|binnen|tegen|nog)\b")
# What stands before the old term: 'niet voor de zomer', 'later dan', 'de voor 1 mei toegezegde brief'.
_OLD = re.compile(
    r"(?i)\b(?:niet|in plaats van|later dan|toegezegd|toegezegde|oorspronkelijk\w*|aanvankelijk\w*"
    r"|eerder\w*|gepland\w*)\b[^,;]{0,90}\Z"
)
# The old term by what stands behind it: 'dat uw Kamer dit voorjaar zou ontvangen'.
_WAS_TO = re.compile(
    r"(?i)[^,;:]{0,60}\b(?:zou|zouden)\b"
    r"|[^,;:]{0,40}\b(?:heb|had|hebben|is|was) (?:ik |wij )?(?:toegezegd|aangekondigd|beloofd|gemeld)\b"
    r"|[^,;:]{0,40}\b(?:toegezegd|aangekondigd|beloofd|gemeld) (?:heb|had|hebben|is)\b"
    r"|[^,;:]{0,40}\b(?:toegezegd|aangekondigd|beloofd|gemeld),"
    r"|\s{0,2}(?:toegezegde|aangekondigde|beloofde|geplande|voorziene|beoogde)\b"
    r"|[^,;:]{0,40}\b(?:was|waren|werd|werden|had|hadden) (?:\w+ ){0,2}(?:voorzien|gepland|verwacht|beoogd"
    r"|toegezegd"
    r"|aangekondigd|gemeld|geraamd|beloofd)"
    r"|[^,;:]{0,40}\b(?:voorzien|gepland|verwacht|beoogd|toegezegd|aangekondigd|beloofd) (?:was|waren"
    r"|stond|had)"
    r"|[^,;:]{0,60}\b(?:niet|lukt (?:\w+ )?niet)\b(?! (?:alleen|later)),? (?:\w+ ){0,3}(?:gehaald|haalbaar"
    r"|gelukt|mogelijk|halen)"
)
_MISSED = re.compile(
    r"(?i)\b(?:niet|later dan|in plaats van|oorspronkelijk\w*"
    r"|aanvankelijk\w*)\b[^,;]{0,60}\Z"
)
_WOULD = re.compile(
    r"(?i)\b(?:zou|zouden|was|waren|had|hadden|stond)\b[^,;:]{0,90}\Z"
    r"|\btoezegging(?:en)?(?: [\w-]+){0,6} om\b"
    r"(?:(?!\b(?:schuif|verschuif|verplaats|stel|kan|zal|kom|is|wordt|heb)\b)[^,;:]){0,90}\Z"
)
# 'Dit zal naar verwachting voor de zomer zijn': the sentence behind the promise dates it.
_DATES_IT = re.compile(
    r"\A(?:Dit|Dat|Deze|Die|Hiervan|Daarvan|Ik verwacht (?:dit|deze|dat|hier)|Ik streef ernaar (?:dit|deze"
    r"|dat|hier)|Het streven is|Mijn streven is"
    r"|De planning is|Naar verwachting|Ik verwacht|Dat gebeurt|Dit gebeurt)\b",
)

# 'Uw Kamer ontvangt dat convenant in mei': 'dat' points at the thing and opens no clause.
_THAT_ONE = re.compile(
    r"(?i)\b(?P<gets>(?:ontvangt|krijgt|stuur|stuurt|sturen|zend|zendt|zenden|bied|biedt|verstrek)"
    r"(?: (?:ik|wij|het kabinet|u|uw Kamer|de Kamer|uw commissie|de commissie))*) (?:dat|die)\b"
)


@lru_cache(maxsize=256)
def _spans(sentence: str) -> tuple[TermSpan, ...]:
    """The terms in a sentence: looked for once, though asked for every verb in it."""
    return tuple(find_terms(sentence))


@dataclass(frozen=True)
class Calendar:
    """From when terms are read: the document's day or window, the debate's day, and the recesses it dates."""

    written: date | tuple[date, date] | None
    debate: date | None
    recesses: tuple[Recess, ...]

    @property
    def first_day(self) -> date | None:
        """The first day on which the document may have been written."""
        return self.written[0] if isinstance(self.written, tuple) else self.written

    def read(self, span: TermSpan, said_on: date | None) -> Term:
        """What a found term means; `said_on` is the debate in which it was said."""
        return read_span(
            span, document_date=self.written, debate_date=said_on or self.debate, recesses=self.recesses
        )

    def read_words(self, words: str) -> Term:
        """What words that are a term mean."""
        return read_term(words, document_date=self.written, debate_date=self.debate, recesses=self.recesses)

    def has_passed(self, day: date) -> bool:
        """True for a day before the document was written."""
        return self.first_day is not None and day < self.first_day


def calendar(letter: LetterText, document: DocumentFacts) -> Calendar:
    """The calendar of a document."""
    written: date | tuple[date, date] | None = document.date
    if document.date and document.date_to and document.date_to > document.date:
        written = (document.date, document.date_to)
    debate = debate_day(letter.plain[:6000]) if document.kind is DocumentKind.VERSLAG else None
    return Calendar(written, debate, find_recesses(letter.plain, written_on=document.date))


def has_term(sentence: str) -> bool:
    """Whether a term is printed in a sentence, whatever its day."""
    return any(span.rule.name for span in _spans(sentence))


def had_term(told: str, dates: Calendar) -> bool:
    """Whether what was promised had a day: 'voor de zomer', not the 'op 27 januari 2025' of the debate."""
    return any(
        dates.read(span, None).due_on
        for span in _spans(told)
        if not span.rule.name.startswith(_DAY_RULE) or _FIRM.search(span.found[0])
    )


def term_of(sentence: str, place: int, dates: Calendar, *, said: date | None = None) -> Term | None:
    """The term of the promise whose verb stands at `place`: the likeliest of those in the sentence."""
    best: tuple[tuple[bool, int, int], Term] | None = None
    for span in _spans(sentence):
        if _is_past(sentence, span):
            continue
        term = dates.read(span, said)
        if term.due_on and dates.has_passed(term.due_on) and (term.has_year or said):
            continue
        key = (term.due_on is not None, _fit(sentence, span, place), -span.start)
        if best is None or key > best[0]:
            best = (key, term)
    return best[1] if best else None


def is_main(sentence: str, term: Term, place: int) -> bool:
    """True when the term stands in the clause of the verb and not in what is told about."""
    at = sentence.find(term.printed)
    if at < 0:
        return False
    before = sentence[:at]
    if _LAST_WORDS.match(sentence, at + len(term.printed)) and _SHORT_TOPIC.search(before[place:]):
        return True
    between = _THAT_ONE.sub(r"\g<gets> het", before[place:])
    return at < place or not (_RELATIVE.search(between) or _TOPIC.search(between))


def _fit(sentence: str, span: TermSpan, place: int) -> int:
    """How well a term fits the verb: firm words, the same clause, not the topic."""
    before = sentence[: span.start]
    words = span.found[0]
    fit = 2 * bool(_FIRM.search(words))
    # A term before the verb stands in front of the main clause, unless a relative clause holds it.
    between = _THAT_ONE.sub(r"\g<gets> het", before[place:] if span.start > place else before)
    if _RELATIVE.search(between) and not (span.start < place and "," in sentence[span.end : place]):
        fit -= 4
    if _OLD.search(before[-60:]) or _BEARS_ON.search(before):
        fit -= 4
    if not _FIRM.search(words) and _TOPIC.search(between):
        fit -= 2
    return fit


def _is_past(sentence: str, span: TermSpan) -> bool:
    before, behind = sentence[max(0, span.start - 120) : span.start], sentence[span.end : span.end + 90]
    is_day = span.rule.name.startswith(_DAY_RULE)
    is_told = _HAS.search(before) and _DONE.match(behind) and not _AHEAD.search(before + span.found[0])
    if is_told and (is_day or not _IS.search(before)):
        return True
    if not is_day:
        return False
    if _WROTE.match(behind):
        return True
    if re.match(r"(?i)(?:nog |in ieder geval |al )*(?:v[oóò]{2}r|uiterlijk|per|tot)\b", span.found[0]):
        return False
    return bool(_ABOUT_THE_PAST.search(sentence[max(0, span.start - 90) : span.start]))


def stated_term(words: str, dates: Calendar) -> Term | None:
    """The term behind 'Termijn:' or 'Nieuwe deadline:', with or without a known wording."""
    found = _ON_PAPER.search(words)
    if not found:
        return None
    behind = words[found.end() :].lstrip(" :").rstrip(" .")
    behind = re.split(r"[;|]| (?:Status|Toezegging)\b|, (?=[a-zóè])", _IS_NOW.sub("", behind))[0].strip()
    spans = find_terms(behind[:120])
    if spans and spans[0].start:
        return dates.read(spans[-1], None)
    return dates.read_words(behind[:120]) if behind else None


def following_term(sentences: Sequence[str], dates: Calendar) -> Term | None:
    """The term in the sentence behind a promise that has none: 'Dit zal voor de zomer gebeuren.'"""
    for sentence in sentences[:1]:
        if _DATES_IT.search(sentence):
            term = term_of(sentence, 0, dates)
            return term if term and term.due_on else None
    return None


def was_term(sentence: str, term: Term) -> bool:
    """Whether a term in a sentence that puts something off is the one that is not met."""
    at = sentence.find(term.printed)
    before = re.split(r"\b(?:maar|doch)\b|;|\bniet eerder dan\b", sentence[: max(at, 0)])[-1]
    return bool(
        at >= 0
        and (
            _WOULD.search(before) or _MISSED.search(before) or _WAS_TO.match(sentence, at + len(term.printed))
        )
    )


def new_term(sentence: str, dates: Calendar) -> Term | None:
    """The new term: 'niet voor de zomer maar in het najaar'; the last day where several are new."""
    days: list[tuple[date, Term]] = []
    for span in _spans(sentence):
        term = dates.read(span, None)
        before = re.split(
            r"\b(?:maar|doch|en|zodat|waardoor|ontvangt|krijgt|volgt|verschijnt|nu|alsnog)\b|;"
            r"|\bniet eerder dan\b",
            sentence[: span.start],
        )[-1]
        is_old = _OLD.search(before) or _WOULD.search(before) or _WAS_TO.match(sentence, span.end)
        is_over = is_old or _is_past(sentence, span)
        if term.due_on and not is_over and not dates.has_passed(term.due_on):
            days.append((term.due_on, term))
    if not days and (found := _BECOMES.search(sentence)):
        term = dates.read_words(found["when"] or found["last"])
        return term if term.due_on and not dates.has_passed(term.due_on) else None
    return max(days, key=lambda one: one[0])[1] if days else None
