"""What became of a promise that a document recalls, by what is told behind it: kept, put off, open."""

import re
from collections.abc import Sequence

from commitments.deadlines import Term

from .findings import Act
from .promise_reader import PromiseReader
from .promise_terms import has_term, new_term, term_of, was_term
from .rules.base import first_match
from .rules.no_promises import ONLY_NAMED
from .rules.toezegging_ends import (
    DELAY,
    DELIVERED,
    DONE_AS_PROMISED,
    NOT_DELIVERED,
    NOW_IT_IS,
    OLD_PLAN,
    TO_INFORM,
)
from .rules.toezegging_later import POSTPONED
from .rules.toezegging_rule import ToezeggingRule
from .rules.toezegging_words import OTHERS, PAPER
from .rules.toezeggingen import ACTS, FULFILLED, MADE

# How far behind 'heb ik toegezegd …' its end may be told, in sentences.
_REACH = 12
NAMED = MADE[1]
_OTHERS_DO = re.compile(rf"(?:De|Het|Een) (?:[\w-]+ )?{OTHERS}\b", re.IGNORECASE)
_REPLACED_WITHIN = 4  # sentences
_CLOSED_WITHIN = 6  # sentences
# A sentence that says whose promise it closes closes that one.
_TO_WHOM = re.compile(r"(?i)\b(?:het lid|de leden|mevrouw|de heer|debat|overleg)\b")
_SAME_THING = re.compile(
    r"(?i)\A(?:de|deze|die|dit|dat) (?:[\w-]+ ){1,3}(?:ontvangt|krijgt|stuur|zend|bied|komt|volgt|wordt)\b|"
    r"\b(?:daarom|derhalve|hierdoor|daardoor|dan ook|alsnog)\b|"
    r"\b(?:u|uw Kamer|ik|wij) (?:\w+ )?(?:deze|die|dit|dat|hem|haar|het)\b(?! (?:jaar|voorjaar|najaar))"
)
_TELLING = re.compile(r"\b[a-zà-ÿ]{6}")
_COMMON = frozenset(
    [
        "toegez",
        "gezegd",
        "commis",
        "minist",
        "kabine",
        "uitkom",
        "inform",
        "ontvan",
        "sturen",
        "worden",
        "tijden",
        "verwac",
        "termij",
        "debatt",
        "zullen",
    ]
)
# 'Indiening is nu voorzien in …': the sentence behind a delay that has the new term.
_NEW_PLANNING = re.compile(
    r"(?i)\b(?:nu|thans|alsnog|naar verwachting|voorzien|verwacht|verwachting|gepland|beoogd|streven"
    r"|streef|planning"
    r"|inmiddels|nieuwe (?:datum|termijn|deadline|planning|streefdatum)|wordt|zal)\b"
)
# A promise that is put off, of its own: not the new term of the one before.
_OWN_PROMISE = re.compile(
    r"(?i)\b(?:toezegging|motie|toegezegde?(?! (?:moment|termijn|datum|dag|tijdstip|deadline|planning)))\b"
)
# 'De toezegging om u te informeren over … vervalt' is about another one.
_OPENS_ANOTHER = re.compile(
    r"(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens) )?(?:[Dd]e|[Mm]ijn|[Ee]en|[Dd]e andere|[Ee]en andere"
    r"|[Dd]e tweede) "
    r"(?:toezegging (?:om|aan|over|inzake|dat|uit|van|tijdens)|aan (?:het lid|de leden) [^.;]{2,60} gedane)\b"
)
# 'Deze informatie ontvangt uw Kamer nu medio 2024': goes on about what the sentence before it puts off.
_GOES_ON = re.compile(r"(?:Dit|Dat|Deze|Die|Daarom|Daardoor|Hierdoor) ")
_A_PAPER = re.compile(rf"(?i)\b(?:een|de|het|deze|die|dit|dat) (?:[\w-]+ ){{0,2}}?({PAPER})\b")
_TELLS_WHEN = re.compile(r"(?:Dit|Dat|De|Het|Deze|Die|Naar|Uiterlijk|Daarom|Daarmee) ")


def _telling(plain: str) -> set[str]:
    """The beginnings of the words that tell what is promised."""
    return set(_TELLING.findall(plain.lower())) - _COMMON


def _papers(plain: str) -> set[str]:
    """The papers that a sentence names: 'een brief' is promised, 'de brief' comes later."""
    return {found.lower() for found in _A_PAPER.findall(plain)} - {"uitkomsten", "resultaten"}


class PromiseEnds(PromiseReader):
    """Reads on behind a promise to its end."""

    def how_it_ended(self, at: int, plain: str, term: Term | None) -> tuple[Act, int, Term | None]:
        """What became of 'heb ik toegezegd …': told in what follows, or the letter itself answers it."""
        for place in range(at + 1, min(at + 1 + _REACH, len(self.sentences))):
            sentence = self.sentences[place]
            if sentence.heading != self.sentences[at].heading or place in self.items:
                break
            if _OPENS_ANOTHER.match(sentence.plain):
                break
            if ONLY_NAMED.search(sentence.plain):
                continue
            if found := first_match(ACTS, sentence.plain):
                rule = found[0]
                assert isinstance(rule, ToezeggingRule)
                if rule is NAMED or rule.act is Act.MADE:
                    break
                self.taken.add(place)
                if rule.act is Act.POSTPONED:
                    told, last = self.new_term(place, sentence.plain, None)
                    return rule.act, last, told
                return rule.act, place, None
            if self.is_delivered([sentence.plain]):
                self.taken.add(place)
                return Act.FULFILLED, self.closed_at(place), None
            if DELAY.search(sentence.plain) or self._is_replaced(at, place, term):
                told, last = self.new_term(place, sentence.plain, None)
                self.taken.add(place)
                return Act.POSTPONED, last, told
        if (
            not self.is_report
            and TO_INFORM.search(plain)
            and not (term and term.due_on and self._is_ahead(term))
        ):
            return Act.FULFILLED, at, None
        return Act.MADE, at, None

    def closed_at(self, place: int) -> int:
        """Where 'Hiermee is de toezegging afgedaan' closes what was kept at `place`; it is taken."""
        heading = self.sentences[place].heading
        for at in range(place + 1, min(place + 1 + _CLOSED_WITHIN, len(self.sentences))):
            plain = self.sentences[at].plain
            if self.sentences[at].heading != heading or at in self.items:
                break
            if found := first_match(ACTS, plain):
                if found[0] is FULFILLED[0] and not _TO_WHOM.search(plain):
                    self.taken.add(at)
                    return at
                break
        return place

    def repeated_at(self, at: int, act: Act) -> int:
        """Where 'Deze toezegging is aan hem overgedragen' repeats what was told at `at`; it is taken."""
        last = at
        for offset, plain in enumerate(self.behind(at, 2), start=1):
            found = first_match(ACTS, plain)
            rule = found[0] if found else None
            if isinstance(rule, ToezeggingRule) and rule.act is act and not _TO_WHOM.search(plain):
                self.taken.add(at + offset)
                last = at + offset
        return last

    def old_plan(self, at: int, plain: str) -> tuple[Term | None, int] | None:
        """The new term of what 'zou voor de zomer gereed zijn' and where it stands; None if not put off."""
        if not OLD_PLAN.search(plain) or not has_term(plain) or self.undertaking(plain):
            return None
        rest = plain.partition(" maar ")[2]
        if (DELAY.search(rest) or NOW_IT_IS.search(rest)) and (new := new_term(rest, self.dates)):
            return new, at
        for offset, sentence in enumerate(self.behind(at, 2), start=1):
            if _OWN_PROMISE.search(sentence):
                break
            is_new = NOW_IT_IS.search(sentence) and new_term(sentence, self.dates)
            if DELAY.search(sentence) or is_new:
                self.taken.add(at + offset)
                return self.new_term(at + offset, sentence, None)
        return None

    def _tells_when(self, sentence: str) -> bool:
        """Whether a sentence dates what stands before it, and is not about what somebody else will do."""
        tells = _TELLS_WHEN.match(sentence) or _NEW_PLANNING.search(sentence)
        return bool(tells) and not _OTHERS_DO.match(sentence)

    def is_delivered(self, words: Sequence[str]) -> bool:
        """Whether one of some sentences says that what was promised is here, or was sent already."""
        return any(
            (DELIVERED.search(one) or DONE_AS_PROMISED.search(one)) and not NOT_DELIVERED.search(one)
            for one in words
        )

    def _is_replaced(self, at: int, place: int, term: Term | None) -> bool:
        """Whether a sentence behind a promise that had a term gives the same thing a later day."""
        here, there = self.sentences[at].plain, self.sentences[place].plain
        if (
            place - at > _REPLACED_WITHIN
            or not has_term(here)
            or place != at + len(self.behind(at, place - at))
        ):
            return False
        later = term_of(there, 0, self.dates)
        if later is None or later.due_on is None or not (self.undertaking(there) or NOW_IT_IS.search(there)):
            return False
        # 'Heb ik toegezegd die in november te sturen': a month that is past, not the next one.
        is_later = term is None or term.due_on is None or not term.has_year or later.due_on > term.due_on
        if NOW_IT_IS.search(there):
            return is_later
        is_same = (
            _SAME_THING.search(there) or _telling(here) & _telling(there) or _papers(here) & _papers(there)
        )
        return is_later and bool(is_same)

    def _is_ahead(self, term: Term) -> bool:
        first = self.dates.first_day
        return bool(term.due_on and (first is None or term.due_on >= first))

    def new_term(self, at: int, plain: str, term: Term | None) -> tuple[Term | None, int]:
        """The new term of what is put off: the latest in its sentence, or in the undertaking that follows."""
        new = None if _OTHERS_DO.match(plain) else new_term(plain, self.dates)
        new = new or (None if term and was_term(plain, term) else term)
        last = at
        for offset, sentence in enumerate(self.behind(at, 3), start=1):
            if (found := first_match(ACTS, sentence)) and (
                found[0] not in POSTPONED
                or (new and new.due_on and not _GOES_ON.match(sentence))
                or _OWN_PROMISE.search(sentence)
            ):
                break
            if found and found[0] in POSTPONED:
                self.taken.add(at + offset)
            done = self.undertaking(sentence)
            later = new_term(sentence, self.dates)
            if not later and done and not (new and new.due_on):
                # 'Uiterlijk zes weken daarna ontvangt u alsnog de reactie.'
                later = term_of(sentence, done.start, self.dates)
                if later:
                    self.taken.add(at + offset)
                    new, last = later, at + offset
            elif later and later.due_on and (done or self._tells_when(sentence)):
                self.taken.add(at + offset)
                if not new or not new.due_on or later.due_on > new.due_on:
                    new, last = later, at + offset
        return new or self._without_day(plain), last

    def _without_day(self, plain: str) -> Term | None:
        """'Ik kom daar zo spoedig mogelijk op terug': the wording of a new term that names no day."""
        term = term_of(plain, 0, self.dates)
        return term if term and term.due_on is None else None
