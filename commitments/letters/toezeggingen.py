"""What a document promises, keeps, puts off, hands over or drops, sentence by sentence."""

import re
from collections.abc import Sequence

from commitments.deadlines import Term

from .debate_days import said_on
from .findings import Act, DocumentFacts, DocumentKind, FoundToezegging, Strength
from .promise_drafts import Draft, settled, written
from .promise_lists import ListItem, list_items
from .promise_terms import Calendar, calendar, following_term, is_main, new_term, stated_term, term_of
from .promisers import Offices, Speaker, member, offices
from .rules.base import first_match
from .rules.no_promises import ONLY_NAMED
from .rules.toezegging_words import GOVERNMENT
from .rules.toezeggingen import ACTS, DELAY, FULFILLED, MADE, TO_INFORM, ToezeggingRule
from .text import LetterText, Sentence
from .undertakings import Undertaking, undertaking

# A beslisnota speaks to the minister, a motie asks: neither promises anything.
_PROMISES_NOTHING = frozenset((DocumentKind.BESLISNOTA, DocumentKind.MOTIE))
# How far behind 'heb ik toegezegd …' its end may be told, in sentences.
_REACH = 12
_LONGEST_SENTENCE = 1500
# 'Dat zeg ik u toe.' has at most so many words.
_BARE = 8
_NAMED, _AS_PROMISED = MADE[1], FULFILLED[1]
_SUBJECT = re.compile(rf"(?P<subject>{GOVERNMENT})(?!\w)", re.IGNORECASE)
_TO_THE_KAMER = re.compile(
    r"(?i)(?<!\w)(?:u|uw Kamer|de (?:Tweede |Eerste )?Kamer|het (?:Kamer)?lid|de leden|mevrouw|de heer"
    r"|[\w-]{0,30}debat"
    r"|[\w-]{0,30}overleg|toezegging aan|mijn toezegging|onze toezegging)(?!\w)"
)
_TELLS_WHEN = re.compile(r"(?:Dit|Dat|De|Het|Deze|Die|Naar|Uiterlijk|Daarom|Daarmee) ")
_ABOUT_THE_LIST = re.compile(r"(?i)\bmoties en toezeggingen|toezeggingen en moties\b")
_SPEAKING = re.compile(r"(?i)(?<!\w)(?P<speaker>ik|wij|we)(?!\w)")
_PROMISES = "(?:heb|heeft|hebben|had|zeg|zegt|zeggen|zegde|zegden|doe|doet|doen|deed|kan|kunnen)"
_PROMISED_BY = re.compile(
    rf"(?i)(?<!\w){_PROMISES} (?P<behind>{GOVERNMENT})(?!\w)"
    rf"|(?<!\w)(?P<front>{GOVERNMENT})(?: [^,.;]{{0,160}}?)? {_PROMISES}(?!\w)"
    rf"|(?:is|zijn|was) door (?P<agent>{GOVERNMENT})(?!\w)"
)


def find_toezeggingen(letter: LetterText, document: DocumentFacts) -> tuple[FoundToezegging, ...]:
    """Everything that the document does with a promise, in order. Weak intentions are among them."""
    if document.kind in _PROMISES_NOTHING:
        return ()
    return tuple(written(letter, draft) for draft in _Reader(letter, document).drafts())


class _Reader:
    """Reads one document once, from the first sentence to the last."""

    def __init__(self, letter: LetterText, document: DocumentFacts) -> None:
        self.sentences = letter.sentences
        self.plain = letter.plain
        self.items = list_items(letter)
        self.dates: Calendar = calendar(letter, document)
        self.offices: Offices = offices(letter, document)
        self.is_report = document.kind is DocumentKind.VERSLAG
        self.is_letter = document.kind in (
            DocumentKind.KAMERBRIEF,
            DocumentKind.KABINETSREACTIE,
            DocumentKind.VERZAMELBRIEF,
        )
        self.speaker: Speaker | None = None
        self.taken: set[int] = set()

    def drafts(self) -> list[Draft]:
        """All drafts in order."""
        drafts: list[Draft] = []
        for at, sentence in enumerate(self.sentences):
            self.speaker = self.offices.speaker(sentence.plain) or self.speaker
            if at in self.taken:
                continue
            if item := self.items.get(at):
                drafts += self._listed(item)
            elif not sentence.is_heading and not (self.speaker and self.speaker.is_member):
                for draft in self._read(at, sentence):
                    # 'Ik zal dat doen. Dat zeg ik toe.' is one promise.
                    if drafts and draft.first <= drafts[-1].last and draft.strength is Strength.EXPLICIT:
                        drafts.pop()
                    drafts.append(draft)
        return settled(drafts, self.sentences) if self.is_report else drafts

    def _listed(self, item: ListItem) -> list[Draft]:
        """An item of a list of promises: explicit, whatever its words."""
        words = [self.sentences[at].plain for at in item.sentences]
        self.taken.update(item.sentences)
        whole = " ".join(words)
        term = next((term for one in words if (term := stated_term(one, self.dates))), None)
        if item.act is Act.POSTPONED:
            term = term or next((new for one in reversed(words) if (new := new_term(one, self.dates))), None)
        term = term or self._promised_term(words) or term_of(words[0], 0, self.dates)
        term = term or term_of(whole, 0, self.dates)
        quoted = " ".join(self.sentences[at].plain for at in item.quoted)
        return [
            Draft(
                act=item.act,
                rule=item.rule,
                strength=Strength.EXPLICIT,
                first=item.quoted[0],
                last=item.quoted[-1],
                made_by=self._by(quoted, quoted),
                made_to=member(whole),
                term=term,
            )
        ] * item.times

    def _promised_term(self, words: Sequence[str]) -> Term | None:
        """The term in the first of some sentences that undertakes something with a day."""
        for one in words:
            done = self._undertaking(one)
            term = term_of(one, done.start, self.dates) if done else None
            if term and term.due_on:
                return term
        return None

    def _read(self, at: int, sentence: Sentence) -> list[Draft]:
        plain = sentence.plain[:_LONGEST_SENTENCE]
        if plain.rstrip().endswith("?"):
            return []
        # 'heb ik toegezegd …; dit is niet haalbaar': the rules look within a sentence up to a semicolon.
        found = None if ONLY_NAMED.search(plain) else first_match(ACTS, plain.replace(";", ","))
        if found:
            rule, match = found
            assert isinstance(rule, ToezeggingRule)
            if rule.act is Act.MADE and not self._is_ours(plain, match):
                return []
            draft = self._named(at, plain, rule, match)
            return [draft] if draft else []
        done = None if _ABOUT_THE_LIST.search(plain) else self._undertaking(plain)
        return [self._undertaken(at, plain, done)] if done else []

    def _is_ours(self, plain: str, match: re.Match[str]) -> bool:
        """'De sector heeft toegezegd' and 'aan de gemeenten is toegezegd' are promises of and to others."""
        if _SUBJECT.search(match[0]) or _PROMISED_BY.search(plain) or _TO_THE_KAMER.search(plain):
            return True
        return bool(self.speaker and self.speaker.office)

    def _undertaking(self, plain: str) -> Undertaking | None:
        def has_day(place: int) -> bool:
            term = term_of(plain, place, self.dates)
            return bool(
                term
                and term.due_on
                and is_main(plain, term, place)
                and not self.dates.has_passed(term.due_on)
            )

        return undertaking(plain, has_day)

    def _undertaken(self, at: int, plain: str, done: Undertaking) -> Draft:
        term = term_of(plain, done.start, self.dates)
        if term is None or term.due_on is None:
            term = following_term(self._behind(at, 1), self.dates) or term
        return Draft(
            act=Act.MADE,
            rule=done.rule,
            strength=done.strength,
            first=at,
            last=at,
            made_by=self.offices.behind(done.subject, self.speaker),
            made_to=member(plain)
            if re.search(r"(?i)(?:verzoek|vraag|vragen|wens|aan) (?:van )?(?:het lid|de leden)", plain)
            else None,
            term=term,
        )

    def _named(self, at: int, plain: str, rule: ToezeggingRule, match: re.Match[str]) -> Draft | None:
        """A sentence that speaks of a promise as such."""
        act, last = rule.act, at
        if rule is MADE[0] and len(plain.split()) <= _BARE:
            return self._bare(at, plain, match)
        said = said_on(plain, before=self.dates.first_day)
        place = match.start()
        term = term_of(plain, place, self.dates, said=said if rule is _NAMED else None)
        if rule is _AS_PROMISED:
            promised_again = self._undertaking(plain)
            if promised_again and promised_again.strength is Strength.STRONG:
                act = Act.MADE
        elif rule is _NAMED:
            act, last, told = self._how_it_ended(at, plain, term)
            term = told if act is Act.POSTPONED else term
            if act is Act.FULFILLED and term and term.due_on is None:
                term = None
        elif act in (Act.FULFILLED, Act.LAPSED, Act.TRANSFERRED):
            term = None
        if act is Act.POSTPONED and rule.act is Act.POSTPONED:
            term, last = self._new_term(at, plain, term)
        if act is Act.FULFILLED and rule is not _NAMED:
            term = None
        return Draft(
            act=act,
            rule=rule,
            strength=Strength.EXPLICIT,
            first=at,
            last=last,
            made_by=self._by(plain, match[0]),
            made_to=member(plain) or self._member_above(at),
            term=term,
        )

    def _bare(self, at: int, plain: str, match: re.Match[str]) -> Draft:
        """'Dat zeg ik toe.': what is promised stands in the sentence behind it, or in the one before."""
        behind = self._behind(at, 1)
        done = self._undertaking(behind[0]) if behind else None
        is_behind = bool(done and done.strength is Strength.STRONG)
        before = at - 1 if at and not self.sentences[at - 1].is_heading and not is_behind else at
        if before != at and "\n\n" in self.plain[self.sentences[before].end : self.sentences[at].start]:
            before = at
        if is_behind:
            self.taken.add(at + 1)
        words = behind[0] if is_behind else self.sentences[before].plain
        return Draft(
            act=Act.MADE,
            rule=MADE[0],
            strength=Strength.EXPLICIT,
            first=before,
            last=at + is_behind,
            made_by=self._by(plain, match[0]),
            made_to=member(plain) or member(words),
            term=term_of(words, 0, self.dates),
        )

    def _how_it_ended(self, at: int, plain: str, term: Term | None) -> tuple[Act, int, Term | None]:
        """What became of 'heb ik toegezegd …': told in what follows, or the letter itself answers it."""
        for place in range(at + 1, min(at + 1 + _REACH, len(self.sentences))):
            sentence = self.sentences[place]
            if sentence.heading != self.sentences[at].heading or place in self.items:
                break
            if ONLY_NAMED.search(sentence.plain):
                continue
            if found := first_match(ACTS, sentence.plain):
                rule = found[0]
                assert isinstance(rule, ToezeggingRule)
                if rule is _NAMED or rule.act is Act.MADE:
                    break
                self.taken.add(place)
                if rule.act is Act.POSTPONED:
                    told, last = self._new_term(place, sentence.plain, None)
                    return rule.act, last, told
                return rule.act, place, None
            if DELAY.search(sentence.plain):
                told, last = self._new_term(place, sentence.plain, None)
                self.taken.add(place)
                return Act.POSTPONED, last, told
        if (
            not self.is_report
            and TO_INFORM.search(plain)
            and not (term and term.due_on and self._is_ahead(term))
        ):
            return Act.FULFILLED, at, None
        return Act.MADE, at, None

    def _is_ahead(self, term: Term) -> bool:
        first = self.dates.first_day
        return bool(term.due_on and (first is None or term.due_on >= first))

    def _new_term(self, at: int, plain: str, term: Term | None) -> tuple[Term | None, int]:
        """The new term of what is put off: the latest in its sentence, or in the undertaking that follows."""
        new = new_term(plain, self.dates) or term
        last = at
        for offset, sentence in enumerate(self._behind(at, 3), start=1):
            if first_match(ACTS, sentence):
                break
            done = self._undertaking(sentence)
            later = new_term(sentence, self.dates)
            if later and later.due_on and (done or _TELLS_WHEN.match(sentence)):
                self.taken.add(at + offset)
                if not new or not new.due_on or later.due_on > new.due_on:
                    new, last = later, at + offset
        return new, last

    def _behind(self, at: int, many: int) -> Sequence[str]:
        """The sentences behind one, in the same paragraph or item."""
        here = self.sentences[at]
        behind = []
        for sentence in self.sentences[at + 1 : at + 1 + many]:
            if sentence.is_heading or sentence.item != here.item or sentence.heading != here.heading:
                break
            behind.append(sentence.plain)
        return behind

    def _by(self, plain: str, words: str) -> str | None:
        """The office that promised; 'is toegezegd' alone names nobody."""
        found = _PROMISED_BY.search(words) or _SPEAKING.search(plain) or _PROMISED_BY.search(plain)
        if not found and self.speaker and self.speaker.office:
            return self.speaker.office
        if not found and not (found := _SUBJECT.match(plain)):
            return None
        return self.offices.behind(next((one for one in found.groups() if one), ""), self.speaker)

    def _member_above(self, at: int) -> str | None:
        """The member that the heading right above names: 'Toezegging aan het lid Jansen'."""
        heading = self.sentences[at].heading
        return member(heading) if "toezegging" in heading.lower() else None
