"""Every citation of a parliamentary paper in a document, but not the document's own number."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from commitments.references import Kamerstuk, Reference, find_references
from commitments.references.finding import NOTE_SLIP
from commitments.references.kamerstuk import is_plausible

from .findings import FoundReference, ReferenceType
from .head import Head, read_head
from .rules.base import Rule
from .rules.references import BARE_PAPER, BRACKETED_DOSSIER, BRACKETED_PAPER
from .text import LetterText

NOTE_OWN_DOSSIER = "Het dossier staat er niet bij; gelezen als het dossier van dit document."
NOTE_DOSSIER_BESIDE = "Het dossier staat er niet bij; gelezen als het dossier dat ernaast staat."
NOTE_SLIP_BESIDE = "Dit dossiernummer kan niet kloppen; gelezen als een dossier dat ook in deze tekst staat."

_NUMBERS = re.compile(r"([0-9]+)(?:\s*[-–]\s*([0-9]+))?")
_SIX = re.compile(r"(?<![0-9])(?:[0-9]{6}|[0-9]{3} [0-9]{3}|[0-9]{2} [0-9]{4})(?![0-9])")
_BARE_RULES = (BARE_PAPER, BRACKETED_PAPER)
# How far back a dossier still stands 'beside' a bare number: the same sentence, roughly (characters).
_BESIDE = 300
LONGEST_RANGE = 200
_NUMBERED_HERE = re.compile(r"nr\.\s*[0-9]{1,4}\s*\(", re.IGNORECASE)


class Citations:
    """The citations of one letter: looked for once, read for every number that the letter may have itself.

    The head and the feet of the pages hold no references.
    """

    def __init__(self, letter: LetterText) -> None:
        text = letter.text
        self._text = text
        self._head = read_head(text)
        self._outside = _Outside(letter, self._head)
        self._found = [one for one in find_references(text) if not self._outside.holds(one.start)]
        self._found += list(_bracketed_dossiers(text, self._found, self._outside))
        self._found.sort(key=lambda one: one.start)
        # Numbers without a dossier: 'stuk nr. 41'.
        bare = [(found, rule) for rule in _BARE_RULES for found in rule.pattern.finditer(text)]
        self._bare = sorted(bare, key=lambda one: one[0].start("printed"))

    def read(self, own: Kamerstuk | None = None) -> tuple[FoundReference, ...]:
        """All in order of place, lists and ranges written out, each with the rule that read it.

        `own` is the document's number, with whose dossier a bare 'stuk nr. 41' is read; without it the number
        in the head serves. The document's own number is no reference.
        """
        own = own or next(iter(self._head.papers), None)
        mine = {paper.canonical for paper in (*self._head.papers, *([own] if own else []))}
        bare = _read_bare(self._text, self._bare, self._found, self._outside, own)
        return tuple(_checked(sorted([*self._found, *bare], key=lambda one: one.start), mine))


def references(letter: LetterText, own: Kamerstuk | None = None) -> tuple[FoundReference, ...]:
    """The citations of a letter whose own number is known, or of which the head tells enough."""
    return Citations(letter).read(own)


class _Outside:
    """The spans that are the publisher's, not the writer's: the head up to its title, and the pages' feet."""

    def __init__(self, letter: LetterText, head: Head) -> None:
        # The title is the writer's: 'TER VERVANGING VAN DIE GEDRUKT ONDER NR. 661' cites.
        spans = [(head.start, head.number_span[1])] if head.number else []
        spans += [(letter.lines[i].start, letter.lines[i].end + 1) for i in letter.page_lines]
        self._spans = sorted(spans)

    def holds(self, place: int) -> bool:
        at = bisect_right(self._spans, (place, float("inf")))
        return at > 0 and self._spans[at - 1][1] > place


def _bracketed_dossiers(text: str, known: list[Reference], outside: _Outside) -> Iterator[Reference]:
    for match in BRACKETED_DOSSIER.pattern.finditer(text):
        start, end = match.start("dossier"), match.end() - 1
        if outside.holds(start) or _overlaps(known, start, end):
            continue
        dossier = Kamerstuk(re.sub(r"\s", "", match["dossier"]), match["chapter"] or "")
        yield Reference(
            text[start:end], "dossier", (dossier.canonical,), start, end, rule=BRACKETED_DOSSIER.name
        )


def _read_bare(
    text: str,
    bare: list[tuple[re.Match[str], Rule]],
    known: list[Reference],
    outside: _Outside,
    own: Kamerstuk | None,
) -> Iterator[Reference]:
    """Numbers without a dossier, read with the one beside them, else as given above or with the own one."""
    given = _given_numbers(known)
    last = 0
    for match, rule in bare:
        start, end = match.span("printed")
        if start < last or outside.holds(start) or _overlaps(known, start, end):
            continue
        last = end
        beside = _dossier_beside(text, known, start)
        dossier = beside or given.get(match["numbers"]) or own
        if dossier is not None:
            papers = (Kamerstuk(dossier.dossier, dossier.suffix, one) for one in _numbers(match["numbers"]))
            normalised = tuple(paper.canonical for paper in papers)
            note = NOTE_OWN_DOSSIER if dossier is own else NOTE_DOSSIER_BESIDE
            yield Reference(text[start:end], "kamerstuk", normalised, start, end, note, rule.name)


def _given_numbers(known: list[Reference]) -> dict[str, Kamerstuk]:
    """The dossiers by number of what was numbered in this text: 'Zij krijgt nr. 869 (30 196).'"""
    papers: dict[str, set[Kamerstuk]] = {}
    for one in known:
        if _NUMBERED_HERE.match(one.printed) and len(one.normalised) == 1:
            paper = Kamerstuk.from_canonical(one.normalised[0])
            papers.setdefault(paper.number, set()).add(replace(paper, number=""))
    return {number: dossiers.pop() for number, dossiers in papers.items() if len(dossiers) == 1}


def _numbers(printed: str) -> list[str]:
    numbers: dict[str, None] = {}
    for match in _NUMBERS.finditer(printed):
        first, last = int(match[1]), int(match[2] or match[1])
        span = range(first, last + 1) if first <= last <= first + LONGEST_RANGE else (first, last)
        numbers.update(dict.fromkeys(str(number) for number in span))
    return list(numbers)


def _dossier_beside(text: str, known: list[Reference], place: int) -> Kamerstuk | None:
    """The dossier cited last before the place in the same sentence."""
    at = bisect_right(known, place, key=lambda one: one.start)
    if not at:
        return None
    before = known[at - 1]
    if before.type not in ("kamerstuk", "dossier") or place - before.end > _BESIDE:
        return None
    if re.search(r"[.!?;]\s+[A-Z]|\n\s*\n", text[before.end : place]):
        return None
    return replace(Kamerstuk.from_canonical(before.normalised[0]), number="")


def _overlaps(known: list[Reference], start: int, end: int) -> bool:
    at = bisect_right(known, end - 1, key=lambda one: one.start)
    return at > 0 and known[at - 1].end > start


def _checked(found: list[Reference], own: set[str]) -> Iterator[FoundReference]:
    """Without the document's own number, and with slips in a dossier's number read as what was meant."""
    sound = {dossier for one in found if not _is_doubtful(one) for dossier in _dossiers(one)}
    sound |= {name.split("-")[0] for name in own}
    for reference in found:
        normalised, note = (
            _mended(reference, sound) if _is_doubtful(reference) else (reference.normalised, None)
        )
        normalised = tuple(name for name in normalised if name not in own)
        if not normalised:
            continue
        yield FoundReference(
            quote=" ".join(reference.printed.split()),
            start=reference.start,
            end=reference.end,
            rule=reference.rule,
            printed=" ".join(reference.printed.split()),
            type=ReferenceType(reference.type),
            normalised=normalised,
            note=note or reference.note,
        )


def _dossiers(reference: Reference) -> list[str]:
    """The five digits of each dossier that it names."""
    if reference.type not in ("kamerstuk", "dossier"):
        return []
    return [dossier for name in reference.normalised if (dossier := name.split("-")[0]).isdigit()]


def _is_doubtful(reference: Reference) -> bool:
    """Six digits, or five that no dossier has."""
    return reference.note == NOTE_SLIP or any(not is_plausible(one) for one in _dossiers(reference))


def _mended(reference: Reference, sound: set[str]) -> tuple[tuple[str, ...], str | None]:
    """Read with the one dossier of this text that is a digit away, when there is exactly one."""
    printed = _SIX.search(reference.printed)
    wrong = printed[0].replace(" ", "") if printed else _dossiers(reference)[0]
    near = [dossier for dossier in sound if _is_near(wrong, dossier)]
    if len(near) != 1:
        return reference.normalised, None
    mended = tuple("-".join([near[0], *name.split("-")[1:]]) for name in reference.normalised)
    return mended, reference.note or NOTE_SLIP_BESIDE


def _is_near(wrong: str, right: str) -> bool:
    """Whether one digit was added, left out or mistyped."""
    if abs(len(wrong) - len(right)) > 1:
        return False
    if len(wrong) == len(right):
        return sum(a != b for a, b in zip(wrong, right, strict=True)) == 1
    longer, shorter = (wrong, right) if len(wrong) > len(right) else (right, wrong)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
