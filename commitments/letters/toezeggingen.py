"""What a document promises, keeps, puts off, hands over or drops, sentence by sentence."""

import re
from collections.abc import Sequence

from commitments.deadlines import Term

from .debate_days import said_on
from .findings import Act, DocumentFacts, DocumentKind, FoundToezegging, Strength
from .promise_drafts import Draft, settled, written
from .promise_ends import NAMED, PromiseEnds
from .promise_lists import ListItem
from .promise_terms import following_term, had_term, new_term, stated_term, term_of
from .promisers import member
from .rules.base import first_match
from .rules.no_promises import ONLY_NAMED
from .rules.toezegging_ends import OLD_PLAN
from .rules.toezegging_later import POSTPONED
from .rules.toezegging_lists import IN_REGISTER, PUT_OFF
from .rules.toezegging_rule import ToezeggingRule
from .rules.toezeggingen import ACTS, FULFILLED, MADE
from .text import LetterText, Sentence
from .undertaking_acts import Undertaking

# A beslisnota speaks to the minister, a motie asks: neither promises anything.
_PROMISES_NOTHING = frozenset((DocumentKind.BESLISNOTA, DocumentKind.MOTIE))
_LONGEST_SENTENCE = 1500
# 'Zoals eerder gemeld' recalls a promise.
_RECALLS = re.compile(r"\A(?:Zoals|Conform) ")
# 'Dat zeg ik u toe.' has at most so many words.
_BARE = 8
_AS_PROMISED, _LISTED, _PAPER_IS_LATER = FULFILLED[1], MADE[2], POSTPONED[2]
# 'De oorspronkelijke termijn van 1 januari is niet gehaald': the term that is over.
_OLD_TERM = re.compile(r"(?i)\b(?:oorspronkelijke|eerdere|niet (?:is |was |zijn )?gehaald|verstreken)\b")
# 'Betreft Uitstel van enkele toegezegde brieven' is the letter's title.
_SUBJECT_LINE = re.compile(r"(?:Betreft|Onderwerp|Titel)\b ?:? ?[^.]*\Z")
# Stops that end nothing: of an abbreviation, and in '(Handelingen II 2024/25, nr. 8, item 3)'.
_STOPS = re.compile(r"\([^()]{1,200}\)|\b(?:nrs?|jl|c\.s|d\.d|a\.s)\.(?=\W)")
_ABOUT_THE_LIST = re.compile(
    r"(?i)\A(?!.*\bvolgende? (?:overzicht|rapportage|brief)\b)"
    r".*(?:\bmoties en toezeggingen|toezeggingen en moties\b)"
)


def find_toezeggingen(letter: LetterText, document: DocumentFacts) -> tuple[FoundToezegging, ...]:
    """Everything that the document does with a promise, in order. Weak intentions are among them."""
    if document.kind in _PROMISES_NOTHING:
        return ()
    return tuple(written(letter, draft) for draft in _Reader(letter, document).drafts())


class _Reader(PromiseEnds):
    """Reads one document once, from the first sentence to the last."""

    def drafts(self) -> list[Draft]:
        """All drafts in order."""
        drafts: list[Draft] = []
        for at, sentence in enumerate(self.sentences):
            self.speaker = self.offices.speaker(sentence.plain) or self.speaker
            if at in self.taken:
                continue
            if item := self.items.get(at):
                drafts += self._listed(item)
            elif not self._says_nothing(sentence):
                for draft in self._read(at, sentence):
                    # 'Ik zal dat doen. Dat zeg ik toe.' is one promise.
                    if drafts and draft.first <= drafts[-1].last and draft.strength is Strength.EXPLICIT:
                        drafts.pop()
                    drafts.append(draft)
        return settled(drafts, self.sentences) if self.is_report else drafts

    def _says_nothing(self, sentence: Sentence) -> bool:
        """Whether it is a heading, the letter's title, or what a member says."""
        is_title = sentence.is_heading or bool(_SUBJECT_LINE.match(sentence.plain))
        return is_title or bool(self.speaker and self.speaker.is_member)

    def _listed(self, item: ListItem) -> list[Draft]:
        """An item of a list of promises: explicit, whatever its words."""
        if item.told:
            return [self._in_row(item)]
        words = [self.sentences[at].plain for at in item.sentences]
        self.taken.update(item.sentences)
        whole = " ".join(words)
        if item.act is Act.POSTPONED:
            words = [one for one in words if not _OLD_TERM.search(one)] or words
            # 'Ik verzoek u de termijn te verlengen tot 1 oktober' goes before 'Termijn: 1 juli'.
            words = sorted(words, key=lambda one: not PUT_OFF.search(one))
        term = next((term for one in words if (term := stated_term(one, self.dates))), None)
        if item.act is Act.POSTPONED:
            term = term or next((new for one in reversed(words) if (new := new_term(one, self.dates))), None)
        term = term or self._promised_term(words) or term_of(words[0], 0, self.dates)
        term = term or term_of(whole, 0, self.dates)
        quoted = " ".join(self.sentences[at].plain for at in item.quoted)
        act = item.act
        if act is Act.MADE and item.rule is IN_REGISTER and term is None and self.is_delivered(words):
            act = Act.FULFILLED
        return [
            Draft(
                act=act,
                rule=item.rule,
                strength=Strength.EXPLICIT,
                first=item.quoted[0],
                last=item.quoted[-1],
                made_by=self.by(quoted, quoted),
                made_to=next((named for one in words if (named := member(one))), None) or member(whole),
                term=term,
            )
        ] * item.times

    def _in_row(self, item: ListItem) -> Draft:
        """A row of a table: its state says what became of it, and by when the rest is to come."""
        self.taken.update(item.sentences)
        act = item.act
        said = said_on(
            " ".join(self.sentences[at].plain for at in item.sentences), before=self.dates.first_day
        )
        old = term_of(item.told, 0, self.dates, said=said)
        new = stated_term(item.state, self.dates) or new_term(item.state, self.dates)
        new = new or term_of(item.state, 0, self.dates)
        if act is Act.MADE and new and new.due_on and had_term(item.told, self.dates):
            act = Act.POSTPONED
        return Draft(
            act=act,
            rule=item.rule,
            strength=Strength.EXPLICIT,
            first=item.quoted[0],
            last=item.quoted[-1],
            made_by=self.by(item.told, item.told),
            made_to=member(item.told),
            term=(new or old) if act in (Act.MADE, Act.POSTPONED) else None,
        )

    def _promised_term(self, words: Sequence[str]) -> Term | None:
        """The term of the first act that somebody undertakes, else of the first that has a day."""
        for one in words:
            done = self.undertaking(one)
            if done and done.subject and done.strength is Strength.STRONG and not _RECALLS.search(one):
                term = term_of(one, done.start, self.dates)
                if term:
                    return term
        for one in words:
            done = self.undertaking(one)
            term = term_of(one, done.start, self.dates) if done else None
            if term and term.due_on:
                return term
        return None

    def _read(self, at: int, sentence: Sentence) -> list[Draft]:
        plain = sentence.plain[:_LONGEST_SENTENCE]
        if plain.rstrip().endswith("?"):
            return []
        # 'heb ik toegezegd …; dit is niet haalbaar': the rules look within a sentence up to a semicolon.
        whole = _STOPS.sub(lambda stop: stop[0].replace(".", ",").replace(":", ","), plain.replace(";", ","))
        found = None if ONLY_NAMED.search(plain) else first_match(ACTS, whole)
        if found:
            rule, match = found
            assert isinstance(rule, ToezeggingRule)
            if rule.act is Act.MADE and not self.is_ours(plain, match):
                return []
            draft = self._named(at, plain, rule, match)
            if draft and not (rule is _PAPER_IS_LATER and draft.term is None):
                return [draft]
        if put_off := None if found or ONLY_NAMED.search(plain) else self.old_plan(at, plain):
            return [self._put_off(at, plain, *put_off)]
        done = None if _ABOUT_THE_LIST.search(plain) else self.undertaking(plain)
        return [self._undertaken(at, plain, done)] if done else []

    def _put_off(self, at: int, plain: str, term: Term | None, last: int) -> Draft:
        """'De evaluatie zou voor de zomer gereed zijn. Dat wordt september.'"""
        return Draft(
            act=Act.POSTPONED,
            rule=OLD_PLAN,
            strength=Strength.EXPLICIT,
            first=at,
            last=last,
            made_by=self.by(plain, plain),
            made_to=member(plain),
            term=term,
        )

    def _undertaken(self, at: int, plain: str, done: Undertaking) -> Draft:
        term = term_of(plain, done.start, self.dates)
        if term is None or term.due_on is None:
            term = following_term(self.behind(at, 1), self.dates) or term
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
        term = term_of(plain, place, self.dates, said=said if rule is NAMED else None)
        if rule is _AS_PROMISED:
            promised_again = self.undertaking(plain)
            if promised_again and promised_again.strength is Strength.STRONG:
                act = Act.MADE
        elif rule in (NAMED, _LISTED):
            act, last, told = self.how_it_ended(at, plain, term)
            term = told if act is Act.POSTPONED else term
            if act is Act.FULFILLED and term and term.due_on is None:
                term = None
        elif act in (Act.FULFILLED, Act.LAPSED, Act.TRANSFERRED):
            term = None
        if act in (Act.LAPSED, Act.TRANSFERRED):
            last = self.repeated_at(last, act)
        if act is Act.POSTPONED and rule.act is Act.POSTPONED:
            term, last = self.new_term(at, plain, term)
        if act is Act.FULFILLED and rule is not NAMED:
            term = None
            if rule is _AS_PROMISED:
                last = self.closed_at(at)
        return Draft(
            act=act,
            rule=rule,
            strength=Strength.EXPLICIT,
            first=at,
            last=last,
            made_by=self.by(plain, match[0]),
            made_to=member(plain) or self.member_above(at),
            term=term,
        )

    def _bare(self, at: int, plain: str, match: re.Match[str]) -> Draft:
        """'Dat zeg ik toe.': what is promised stands in the sentence behind it, or in the one before."""
        behind = self.behind(at, 1)
        done = self.undertaking(behind[0]) if behind else None
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
            made_by=self.by(plain, match[0]),
            made_to=member(plain) or member(words),
            term=term_of(words, 0, self.dates),
        )
