"""A document read for promises: its sentences, calendar and offices, and what one sentence undertakes."""

import re
from collections.abc import Sequence

from .findings import DocumentFacts, DocumentKind
from .promise_lists import list_items
from .promise_terms import Calendar, calendar, is_main, term_of
from .promisers import Offices, Speaker, member, offices
from .rules.toezegging_words import GOVERNMENT
from .text import LetterText
from .undertaking_acts import Undertaking
from .undertakings import undertaking

_SUBJECT = re.compile(rf"(?P<subject>{GOVERNMENT})(?!\w)", re.IGNORECASE)
_TO_THE_KAMER = re.compile(
    r"(?i)(?<!\w)(?:u|uw Kamer|de (?:Tweede |Eerste )?Kamer|het (?:Kamer)?lid|de leden|mevrouw|de heer"
    r"|[\w-]{0,30}debat"
    r"|[\w-]{0,30}overleg|toezegging aan|mijn toezegging|onze toezegging)(?!\w)"
)
_SPEAKING = re.compile(r"(?i)(?<!\w)(?P<speaker>ik|wij|we)(?!\w)")
_PROMISES = "(?:heb|heeft|hebben|had|zeg|zegt|zeggen|zegde|zegden|doe|doet|doen|deed|kan|kunnen)"
_PROMISED_BY = re.compile(
    rf"(?i)(?<!\w){_PROMISES} (?P<behind>{GOVERNMENT})(?!\w)"
    rf"|(?<!\w)(?P<front>{GOVERNMENT})(?: [^,.;]{{0,160}}?)? {_PROMISES}(?!\w)"
    rf"|(?:is|zijn|was) door (?P<agent>{GOVERNMENT})(?!\w)"
)


class PromiseReader:
    """What every question about a promise in a document needs."""

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

    def is_ours(self, plain: str, match: re.Match[str]) -> bool:
        """'De sector heeft toegezegd' and 'aan de gemeenten is toegezegd' are promises of and to others."""
        if _SUBJECT.search(match[0]) or _PROMISED_BY.search(plain) or _TO_THE_KAMER.search(plain):
            return True
        return bool(self.speaker and self.speaker.office)

    def undertaking(self, plain: str) -> Undertaking | None:
        def has_day(place: int) -> bool:
            term = term_of(plain, place, self.dates)
            return bool(
                term
                and term.due_on
                and is_main(plain, term, place)
                and not self.dates.has_passed(term.due_on)
            )

        return undertaking(plain, has_day)

    def behind(self, at: int, many: int) -> Sequence[str]:
        """The sentences behind one, in the same paragraph or item."""
        here = self.sentences[at]
        found = []
        end = here.end
        for sentence in self.sentences[at + 1 : at + 1 + many]:
            if sentence.is_heading or sentence.item != here.item or sentence.heading != here.heading:
                break
            if "\n\n" in self.plain[end : sentence.start]:
                break
            end = sentence.end
            found.append(sentence.plain)
        return found

    def by(self, plain: str, words: str) -> str | None:
        """The office that promised; 'is toegezegd' alone names nobody."""
        found = _PROMISED_BY.search(words) or _SPEAKING.search(plain) or _PROMISED_BY.search(plain)
        if not found and self.speaker and self.speaker.office:
            return self.speaker.office
        if not found and not (found := _SUBJECT.match(plain)):
            return None
        return self.offices.behind(next((one for one in found.groups() if one), ""), self.speaker)

    def member_above(self, at: int) -> str | None:
        """The member that the heading right above names: 'Toezegging aan het lid Jansen'."""
        heading = self.sentences[at].heading
        return member(heading) if "toezegging" in heading.lower() else None
