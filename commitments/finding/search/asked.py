"""What was typed in the search box: words, field filters, kinds of record, and citations."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from commitments.finding.search.compounds import widened
from commitments.models import Abbreviation, Document, Word
from commitments.references import find_references, parse_identifier, parse_kamerstuk
from commitments.statuses import Kind, Outcome
from commitments.words import Lexicon, Question, lexemes, read
from commitments.words.analyser import fold_word
from commitments.words.names import Group, names_with

LONGEST = 300
"""Characters of a question; what is beyond it is not read."""

FIELDS = ("indiener", "dossier", "ministerie")
"""Words that may stand before a colon, to ask one field."""

# As a name or a dossier is written without quotation marks: Van der Plas, 35 848.
_OF_SEVERAL = r"\d\d \d{3}(?!\d)\S*|(?:(?:van|von|de|den|der|ten|ter|te|in|op|el|al|'t) )*\S+"
_FIELD = re.compile(
    rf'(?<!\S)(?P<name>-?(?:{"|".join(FIELDS)})):\s*(?:"(?P<quoted>[^"]*)"|(?P<bare>{_OF_SEVERAL}))', re.I
)
_LETTERS = frozenset({Document.DocumentKind.KAMERBRIEF.value, Document.DocumentKind.KABINETSREACTIE.value})
# A word for a kind of record says what is wanted; hardly a title has it.
_KINDS: Mapping[str, frozenset[str]] = {
    "motie moties": frozenset({Kind.MOTIE.value}),
    "toezegging toezeggingen": frozenset({Kind.TOEZEGGING.value}),
    "aanbeveling aanbevelingen": frozenset({Kind.AANBEVELING.value}),
    "brief brieven kamerbrief kamerbrieven": _LETTERS,
    "kabinetsreactie kabinetsreacties reactie": frozenset({Document.DocumentKind.KABINETSREACTIE.value}),
    "beslisnota beslisnota's": frozenset({Document.DocumentKind.BESLISNOTA.value}),
    "advies adviezen": frozenset({Document.DocumentKind.ADVIES.value, Kind.AANBEVELING.value}),
}
# What became of a motie: asked for by a filter, and hardly a title has it.
OUTCOMES = {value: Outcome(value) for value in Outcome.values if value != Outcome.UNKNOWN}
_VOTES = frozenset({Outcome.ADOPTED.value, Outcome.REJECTED.value})
# Words of a whole sentence, which tell little of what is looked for.
_SAID = """
achter alle altijd ander andere anderen ben betreffende binnen boven buiten daar daarom doen doet dus echt
eens elk elkaar elke enige gaan gaat gedaan geeft geven hem hier hij hoe hoeveel ieder iedere iemand iets
inzake je kan krijgen krijgt kunnen laat langs maakt mag maken meer meteen mij mijn moet moeten mogen na naast
nabij niet niets nog nooit nu omdat omtrent ondanks onder ons onze ook per reeds rond rondom sinds soms
steeds tegen tegenover tijdens toch toen tussen uw vaak vanaf vanuit veel via vol volgens vooral voordat
waar waarom wanneer want wat wel welk welke wie wij wil willen word worden zal zelf zich zij zo zoals zodat
zonder zou zouden zullen
"""
_NEED_NOT_BE = _VOTES | frozenset(_SAID.split())
_KIND_OF = {lexemes(word)[0][0]: kinds for words, kinds in _KINDS.items() for word in words.split()}


@dataclass(frozen=True)
class Asked:
    """A question as it was read."""

    typed: str
    question: Question
    filters: tuple[tuple[str, str], ...] = ()
    """Names of fields and what was asked of them; with a hyphen before the name what must not be so."""
    kinds: frozenset[str] = frozenset()
    """Asked for by a word such as 'moties': these come first."""
    optional: frozenset[int] = frozenset()
    """The numbers of the terms that need not be there: words for a kind, and those of any sentence."""
    numbers: tuple[str, ...] = ()
    """Citations and register numbers in their canonical form."""
    dossiers: tuple[str, ...] = ()
    rest: str = ""
    """What was typed without the filters."""
    is_citation: bool = False
    """The whole question is one citation or number."""

    @property
    def required(self) -> list[int]:
        """The numbers of the terms that must be there."""
        return [number for number in range(len(self.question.wanted)) if number not in self.optional]

    @property
    def is_empty(self) -> bool:
        """Nothing to look for."""
        return not (self.question or self.filters or self.numbers)


def understand(typed: str) -> Asked:
    """Read a question. One query, for what is needed to split its compounds."""
    typed = typed[:LONGEST].strip()
    filters = tuple(
        (found["name"].lower(), found["quoted"] or found["bare"] or "") for found in _FIELD.finditer(typed)
    )
    rest = _FIELD.sub(" ", typed).strip()
    if cited := _cited(rest):
        return replace(cited, typed=typed, filters=filters, rest=rest)
    numbers, typed_rest = [], rest
    for reference in reversed(find_references(rest)):
        if reference.type == "kamerstuk":
            numbers += list(reference.normalised)
            rest = f"{rest[: reference.start]} {rest[reference.end :]}"
    question = read_question(rest)
    kinds, optional = _kinds_in(question)
    return Asked(
        typed=typed,
        question=question,
        filters=filters,
        kinds=kinds,
        optional=optional,
        numbers=tuple(numbers),
        rest=typed_rest,
    )


def kinds_named(word: str) -> frozenset[str]:
    """The kinds of record that a word asks for: none for most words."""
    found = lexemes(word)
    return _KIND_OF.get(found[0][0], frozenset()) if found else frozenset()


def read_question(typed: str) -> Question:
    """The words of a question, with what the records tell of compounds and abbreviations."""
    names = names_with(map(Group, Abbreviation.objects.groups_for(typed)))
    return widened(read(typed, is_unfinished=False, lexicon=lexicon_of(typed), names=names))


def lexicon_of(*texts: str) -> Lexicon:
    """The words that are needed to split the words of these texts."""
    return Word.objects.lexicon_for(texts)


def _cited(typed: str) -> Asked | None:
    identifier = parse_identifier(typed)
    if identifier is not None:
        return Asked(typed, Question(), numbers=(identifier.value,), is_citation=True)
    papers = parse_kamerstuk(typed)
    if not papers:
        return None
    numbers = tuple(dict.fromkeys(paper.canonical for paper in papers if paper.number))
    dossiers = tuple(dict.fromkeys(paper.dossier_key for paper in papers if not paper.number))
    return Asked(typed, Question(), numbers=numbers, dossiers=dossiers, is_citation=True)


def _kinds_in(question: Question) -> tuple[frozenset[str], frozenset[int]]:
    """The kinds that loose words ask for, and which words need not be there, unless there are no others."""
    asked = {
        number: _KIND_OF[term.lexeme]
        for number, term in enumerate(question.wanted)
        if term.is_word and not term.whole and term.lexeme in _KIND_OF
    }
    kinds = frozenset(kind for group in asked.values() for kind in group)
    said = {
        number
        for number, term in enumerate(question.wanted)
        if term.is_word and not term.whole and fold_word(term.printed) in _NEED_NOT_BE
    }
    optional = frozenset({*asked, *said})
    return kinds, optional if len(optional) < len(question.wanted) else frozenset()
