"""The document itself: what it is, when it was written, its number, and who signed or submitted it."""

import re
from collections.abc import Mapping, Sequence

from .document_date import document_date
from .findings import Chamber, DocumentFacts, DocumentKind, Evidence, FoundReference
from .head import Head, read_head
from .own_number import inferred_number, own_number
from .rules.documents import KIND_RULES, KindRule
from .signers import signers
from .submitters import submitters
from .text import LetterText

_ADDRESSED = re.compile(
    r"\b(?:voorzitters? van de|aan de|leden van de)\s+(?P<chamber>Tweede|Eerste)\s+Kamer\b|"
    r"^\s{0,8}(?P<head>Tweede|Eerste)\s+Kamer der Staten-Generaal",
    re.IGNORECASE | re.MULTILINE,
)
# A report names its Kamer in its first words; some debates are held in one Kamer alone.
_IN_REPORT = re.compile(r"\b(?P<chamber>Tweede|Eerste) Kamer\b", re.IGNORECASE)
_FIRST_WORDS = 600  # characters
_ONLY_TWEEDE_KAMER = re.compile(
    r"\b(?:commissiedebat|algemeen overleg|wetgevingsoverleg|notaoverleg|tweeminutendebat"
    r"|dertigledendebat)\b",
    re.IGNORECASE,
)
_TO_THE_KAMER = frozenset((DocumentKind.KAMERBRIEF, DocumentKind.KABINETSREACTIE, DocumentKind.VERZAMELBRIEF))
# Under a motie stand its submitters, under a verslag who took it down.
_UNSIGNED = frozenset((DocumentKind.MOTIE, DocumentKind.VERSLAG))
_REACH = 6000  # characters in which the addressee stands


def document_facts(
    letter: LetterText,
    references: Sequence[FoundReference] = (),
    metadata: Mapping[str, str] | None = None,
) -> DocumentFacts:
    """Read the document's own facts.

    `references` is what it cites, from which a dossier that is not printed can be concluded; `metadata` is
    what the file says of itself and serves only where the text is silent.
    """
    metadata = metadata or {}
    head = read_head(letter.text)
    kind, evidence = _kind(letter)
    written = document_date(letter, metadata, is_report=kind is DocumentKind.VERSLAG)
    paper, basis, where = own_number(letter, head, metadata)
    if paper is None and kind is not DocumentKind.BESLISNOTA:
        paper, basis, where = inferred_number(letter, head, references)
    is_motie = kind is DocumentKind.MOTIE
    return DocumentFacts(
        kind=kind,
        date=written.first,
        date_to=written.last,
        date_basis=written.basis,
        kamerstuk=paper.canonical if paper else None,
        kamerstuk_basis=basis,
        chamber=_chamber(letter, head, kind),
        signers=() if kind in _UNSIGNED else signers(letter),
        submitters=submitters(letter, head.title) if is_motie else (),
        evidence=(*evidence, *written.evidence, *where),
    )


def _kind(letter: LetterText) -> tuple[DocumentKind, tuple[Evidence, ...]]:
    for rule in KIND_RULES:
        if span := _place(letter, rule):
            start, end = letter.origin(*span)
            quote = letter.quote(*span)
            return rule.kind, (Evidence(field="kind", quote=quote, start=start, end=end, rule=rule.name),)
    return DocumentKind.UNKNOWN, ()


def _place(letter: LetterText, rule: KindRule) -> tuple[int, int] | None:
    """Where in the plain text the rule finds its wording."""
    if rule.unless and rule.unless.search(letter.plain, 0, rule.reach or len(letter.plain)):
        return None
    if rule.heading is None:
        found = rule.pattern.search(letter.plain, 0, rule.reach or len(letter.plain))
        return found.span() if found else None
    for sentence in letter.sentences:
        if rule.heading.match(sentence.heading) and rule.search(sentence.plain):
            return sentence.start, sentence.end
    return None


def _chamber(letter: LetterText, head: Head, kind: DocumentKind) -> Chamber | None:
    """The Kamer in the head or the address. A letter that names none speaks to the Tweede Kamer: most do.

    A beslisnota speaks to a minister and to no Kamer.
    """
    if kind is DocumentKind.BESLISNOTA:
        return None
    if head.chamber:
        return Chamber(head.chamber)
    found = _ADDRESSED.search(letter.text, 0, _REACH)
    if kind is DocumentKind.VERSLAG and (named := _IN_REPORT.search(letter.plain, 0, _FIRST_WORDS)):
        return Chamber(f"{named['chamber'].capitalize()} Kamer")
    if found:
        return Chamber(f"{(found['chamber'] or found['head']).capitalize()} Kamer")
    is_held = kind is DocumentKind.VERSLAG and _ONLY_TWEEDE_KAMER.search(letter.plain, 0, _REACH)
    return Chamber.TWEEDE_KAMER if kind in _TO_THE_KAMER or is_held else None
