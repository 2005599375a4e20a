"""Verdicts in tables and lists: a recommendation's number, its words, and the reaction in a cell."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from .findings import Basis, Verdict
from .judging import Judgement
from .parts import spoken
from .recommendations import Label, Mention, labels_in, mentions
from .rules.base import first_match
from .rules.verdict_degrees import CONDITION, DEGREES
from .rules.verdict_labels import LABELS
from .sections import is_commitment, paragraphs_of
from .settling import Candidate
from .text import LetterText, Sentence

# A number with no words of its own says nothing: two rows make a table.
_FEWEST_ROWS = 2
_BETWEEN_CELLS = re.compile(r"\s{0,4}\|\s{0,4}|\t[\t ]{0,9}| {2,99}")
_NUMBER = r"(?P<number>\d{1,2}(?:\.\d{1,2})? ?(?:\(?[a-h]\)?)?|[IVX]{1,5})"
_NOUN = r"(?:(?:deel|hoofd|kern)?aanbeveling|nr\.?|nummer)"
_FIRST_CELL = re.compile(rf"(?i:{_NOUN} )?{_NUMBER}[.):]?\Z")
_LABELLED = re.compile(rf"(?:(?i:{_NOUN} ){_NUMBER}(?!\w)|{_NUMBER.replace('number', 'bare')}[.):]? )")
_HEAD_OF_REACTION = re.compile(
    r"(?i)\A(?:\w+ )?(?:kabinets|beleids)?(?:reactie|standpunt|oordeel|appreciatie|overgenomen|besluit"
    r"|antwoord)"
)
_LEADS = re.compile(
    r"(?i)\A\W*(?:(?:kabinets|beleids)?reactie|appreciatie|standpunt|oordeel|status)[^:]{0,30}: ?"
)
_FIRST_SENTENCE = re.compile(r"[^.;!?]{0,300}")
_TRAILER = re.compile(r"[:(–-] ?(?P<label>[^:()–]{4,60})\)?[.;]?\Z")
_LONGEST_LABEL = 12  # words in a sentence that is a verdict by itself


def rows_in(letter: LetterText) -> tuple[list[Candidate], list[tuple[int, int]]]:
    """What the rows of tables and lists decide, and the spans of the plain text that they fill."""
    for rows in (list(_table_rows(letter)), list(_list_rows(letter))):
        decided = [one for one, _ in rows if one.verdict is not Verdict.UNCLEAR]
        if len(rows) >= _FEWEST_ROWS and decided:
            return [one for one, _ in rows], [span for _, span in rows]
    return [], []


def _table_rows(letter: LetterText) -> Iterator[tuple[Candidate, tuple[int, int]]]:
    column: int | None = None
    starts = [sentence.start for sentence in letter.sentences]
    for at, line in enumerate(letter.lines):
        if not line.words or at in letter.page_lines or not (cells := _cells(line.words)):
            continue
        if (labels := _labels(cells[0][1])) is None:
            heads = [i for i, (_, words) in enumerate(cells) if i and _HEAD_OF_REACTION.match(words)]
            column = heads[0] if heads else column
            continue
        judged = _in_cells(cells, column, is_alone=bool(_FIRST_CELL.match(cells[0][1])))
        if judged is None or any(is_commitment(words) for _, words in cells[:2]):
            continue
        place, judgement = judged
        start = letter.plain_place(line.first + place)
        row_end = letter.plain_place(line.first + len(line.words) - 1) + 1
        sentence = letter.sentences[max(0, bisect_right(starts, start) - 1)] if starts else None
        end = min(row_end, sentence.end) if sentence and sentence.end > start else row_end
        if start < end <= len(letter.plain):
            span = (letter.plain_place(line.first), row_end)
            yield _candidate(labels, judgement, start, end), span


def _cells(words: str) -> list[tuple[int, str]]:
    """The cells of a line with their places in it; [] for a line that is no row."""
    cells = []
    last = 0
    for end, after in [*(one.span() for one in _BETWEEN_CELLS.finditer(words)), (len(words),) * 2]:
        if words[last:end].strip():
            cells.append((last, words[last:end]))
        last = after
    return cells if len(cells) > 1 else []


def _labels(cell: str) -> tuple[Label, ...] | None:
    """The recommendation that a first cell names: '4b', 'Aanbeveling 3', '3. Maak …'; None for none."""
    found = _FIRST_CELL.match(cell) or _LABELLED.match(cell)
    if found is None:
        return None
    named = found.groupdict()
    return labels_in((named["number"] or named.get("bare") or "").strip()) or None


def _in_cells(
    cells: Sequence[tuple[int, str]], column: int | None, *, is_alone: bool
) -> tuple[int, Judgement] | None:
    """The verdict and its place in the row: in the column of reactions, else in the first cell with one."""
    first = 2 if is_alone and len(cells) > 2 else 1
    asked = [cells[column]] if column is not None and column < len(cells) else cells[first:]
    for place, words in asked:
        if judgement := judged_by_label(words):
            return place, judgement
    for place, words in asked:
        if judgement := _said(words):
            return place, judgement
    return None


def _said(words: str) -> Judgement | None:
    """The first verdict that is told in full and on 'deze aanbeveling', not on one with a number."""
    named = mentions(words)
    if any(one.how is not Mention.THIS for one in named):
        return None
    said = spoken(words, named, may_point=True)
    return said[0].judgement if said else None


def judged_by_label(words: str) -> Judgement | None:
    """The verdict that a cell's words begin with, or those behind 'Reactie:'."""
    words = _LEADS.sub("", words, count=1)
    if not (found := first_match(LABELS, words)):
        return None
    rule, match = found
    said = _FIRST_SENTENCE.match(words, match.end())
    rest = said[0] if said else ""
    basis = Basis.INFERRED if rule.verdict is Verdict.UNCLEAR else Basis.STATED
    if rule.verdict in (Verdict.ADOPTED, Verdict.FULLY):
        largely = next((one for one in DEGREES if one.verdict is Verdict.LARGELY and one.search(rest)), None)
        limit = largely or (CONDITION if CONDITION.search(rest) else None)
        if limit:
            return Judgement(limit.verdict, Basis.INFERRED, limit.name)
    return Judgement(rule.verdict, basis, rule.name)


def _list_rows(letter: LetterText) -> Iterator[tuple[Candidate, tuple[int, int]]]:
    """'4b. Breng die reserve elders onder. Niet overgenomen.': an item that ends in its verdict."""
    for block in paragraphs_of(letter):
        first = block[0]
        head = f"{first.item} {first.plain}" if first.item else first.plain
        if first.is_heading or is_commitment(head) or (labels := _labels(head)) is None:
            continue
        is_bare = head[0].isdigit() or head[0] == "("
        for sentence in block[1:]:
            if judgement := _is_label(sentence) or (is_bare and _said(sentence.plain)):
                span = (first.start, block[-1].end)
                yield _candidate(labels, judgement, sentence.start, sentence.end), span
                break
        else:
            trailer = _TRAILER.search(first.plain[-70:])
            judgement = judged_by_label(trailer["label"]) if trailer else None
            if judgement and len(block) == 1:
                yield _candidate(labels, judgement, first.start, first.end), (first.start, first.end)


def _is_label(sentence: Sentence) -> Judgement | None:
    is_short = len(sentence.plain.split()) <= _LONGEST_LABEL
    return judged_by_label(sentence.plain) if is_short else None


def _candidate(labels: tuple[Label, ...], judgement: Judgement, start: int, end: int) -> Candidate:
    return Candidate(
        labels=labels,
        verdict=judgement.verdict,
        basis=judgement.basis,
        rule=judgement.rule,
        start=start,
        end=end,
    )
