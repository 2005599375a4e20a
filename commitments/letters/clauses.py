"""The clause around a verb: who its subject is, and whether the clause takes back what the verb promises."""

import re
from dataclasses import dataclass

from .rules.no_promises import HERE_AND_NOW, NEGATED, ONLY_IF, REQUESTED
from .rules.toezegging_words import FRONT, GOVERNMENT


def words(pattern: str) -> re.Pattern[str]:
    """Compile a piece of `toezegging_words` for whole words in any case."""
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])".replace(" ", r"\s+"), re.IGNORECASE)


# Where the clause of a verb ends.
_LATER = r"(?:in|voor|vóór|pas|na|uiterlijk|eind|begin|medio)\b"
_CLAUSE_END = re.compile(
    rf"[;:]|,? maar(?! {_LATER}) |, (?:en|zodat|waarbij|waarmee|die|dat|omdat|aangezien|waarin|wat|welke"
    r"|doordat|terwijl|waardoor|opdat|want|als|indien|wanneer|mits|tenzij|zodra)\b"
)
# 'niet voor de zomer, maar in oktober': later is no refusal.
_BUT_THEN = re.compile(rf"\bniet\b[^.;:]{{0,60}},? maar {_LATER}")
_SUBORDINATE = re.compile(r"\b(?:over|dat|of|hoe|waarom|welke|indien|als|wanneer|om|die)\b")
_SMALL = (
    "(?:ook|dan|daarom|dus|daarbij|hierbij|hierover|daarover|wel|zelf|nog|tevens|verder|eveneens|voorts"
    "|namelijk)"
)
_BEHIND = words(rf"\A (?:{_SMALL} ){{0,2}}(?P<subject>{GOVERNMENT})")
_HEAD = r"(?:\A(?:En |Maar |Want |Ook )?|[;:(–] ?|, (?:en |maar |want )?| en | maar | want )"
_BEFORE = re.compile(
    rf"{_HEAD}(?P<subject>(?i:{GOVERNMENT}))(?:, [^,;:]{{1,120}},| zelf| ook| en [^,;:]{{1,60}})?\s?\Z"
)
_IN_SUBCLAUSE = re.compile(
    r"\b(?:dat|waarbij|waarin|waarmee|waarop|waarover|of|zodra)"
    rf" (?P<subject>(?i:{GOVERNMENT}))\b[^,;:]{{0,90}}\Z"
)
_EARLIER = re.compile(rf"(?:\A|[;:,] |\b\w+(?:t|n|k|m) )(?P<subject>(?i:{GOVERNMENT}))\b")
_ELIDED = re.compile(r"(?i)\b(?:en|maar|alsook|en (?:ook|daarbij|daarna|vervolgens))\Z")
_FRONTED = re.compile(rf"(?i)\A\W*(?:en |maar |want )?(?:{FRONT}|deze \w+|dit \w+)\b")
_OBLIQUE = re.compile(
    r"(?i)\b(?:van|voor|door|in|uit|met|aan|bij|tussen|naar|volgens|namens|over|binnen|buiten|zoals|dan|die|wat"
    r"|welke|dat)\Z"
)
_GOVERNMENT = words(GOVERNMENT)


@dataclass(frozen=True, slots=True)
class Clause:
    """A found verb with what stands before it in the sentence and behind it in its clause."""

    sentence: str
    start: int
    end: int

    @property
    def before(self) -> str:
        """Everything in front of the verb."""
        return self.sentence[: self.start]

    @property
    def behind(self) -> str:
        """Everything behind the verb."""
        return self.sentence[self.end :]

    @property
    def rest(self) -> str:
        """What follows in the same clause."""
        found = _CLAUSE_END.search(self.behind)
        return self.behind[: found.start()] if found else self.behind

    @property
    def is_taken_back(self) -> bool:
        """True for a refusal, a wish of somebody else, an 'only if', or what this document does here."""
        own = _SUBORDINATE.split(self.rest, maxsplit=1)[0]
        return bool(
            (NEGATED.search(own) and not _BUT_THEN.search(own))
            or REQUESTED.search(self.before)
            or ONLY_IF.search(self.sentence)
            or HERE_AND_NOW.search(self.sentence)
        )

    def subject(self) -> str | None:
        """Who 'zal': the government right behind it, at the head of the clause, or before 'en zal'."""
        before = self.before[-260:].rstrip()
        behind = _BEHIND.search(self.behind[:160])
        for found in (behind, _BEFORE.search(before), _IN_SUBCLAUSE.search(before)):
            if found:
                return found["subject"]
        return earlier_subject(self.before) or None if _ELIDED.search(before) else None

    def has_subject(self, verb_and_subject: str) -> bool:
        """Whether the government in the match is the subject.

        Not so in 'de inzet van het kabinet gaat' and in 'de motie vraagt de regering'.
        """
        if _GOVERNMENT.match(verb_and_subject):
            return not _OBLIQUE.search(self.before.rstrip())
        if re.search(r"(?i)\b(?:ik|wij|we)\Z", verb_and_subject):
            return True
        head = re.split(r"[;:]| en | maar |, (?=\w+ \w+\Z)", self.before)[-1].strip(" ,")
        return not head or bool(_FRONTED.match(head))


def subject_in(matched: str) -> str:
    """The government in a match; '' where it names none."""
    found = _GOVERNMENT.search(matched)
    return found[0] if found else ""


def earlier_subject(before: str) -> str:
    """The last subject before a place; '' where there is none."""
    found = list(_EARLIER.finditer(before[-400:]))
    return found[-1]["subject"] if found else ""
