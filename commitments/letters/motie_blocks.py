"""A list that gives each motie as a block of labelled fields, in whatever order: what each block says.

Motie: De motie-Jansen verzoekt de regering …
Vindplaats: Kamerstukken II 2024/25, 36 602, nr. 88
Status: Uitgevoerd. …
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .findings import FoundReference, ReferenceType
from .motie_citations import Mention, submitter_of
from .motie_entries import is_title, opens_paragraph, state
from .motie_sentences import report, report_of_it
from .motie_stories import is_view, told, without_stops
from .rules.base import Rule
from .rules.motie_blocks import BLOCK_FIELD, BLOCK_SUBMITTER, NOT_ADOPTED
from .rules.motie_entries import UNDER_ENTRY
from .rules.motie_rule import ReportRule
from .rules.moties import BY_NAME
from .text import LetterText, Sentence

_KINDS = ("title", "submitter", "number", "state", "other", "promise")
_MOTIE = re.compile(r"\bmoties?\b|\bmotie-", re.IGNORECASE)
_GROUP = re.compile(r"\b(?:moties|toezeggingen)\b", re.IGNORECASE)
_PROMISES = re.compile(r"toezegging", re.IGNORECASE)
_ONLY_NUMBER = re.compile(r"\W{0,3}(?:nr\.? ?)?(?P<number>\d{1,4})\W{0,3}", re.IGNORECASE)
_MOST_CITED = 20  # in one field
_STAND = re.compile(r"(?:huidige )?(?:stand|status)", re.IGNORECASE)


@dataclass
class _Field:
    """A label and its words, with the sentences that they stand in."""

    kind: str
    label: str
    values: list[tuple[int, str]]


@dataclass
class _Block:
    fields: list[_Field] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)

    def of(self, kind: str) -> list[_Field]:
        return [one for one in self.fields if one.kind == kind]


@dataclass(frozen=True)
class MotieBlock:
    """One motie of such a list: where it is named, the sentences it fills and what it reports."""

    mention: Mention
    sentences: frozenset[int]
    reports: tuple[tuple[ReportRule, Sentence], ...]


def motie_blocks(letter: LetterText, references: Sequence[FoundReference], after: int) -> list[MotieBlock]:
    """The blocks behind place `after` of the text that each give one motie, in order."""
    papers = [one for one in references if one.type in (ReferenceType.KAMERSTUK, ReferenceType.DOSSIER)]
    found = []
    for block, heading in _blocks(letter):
        first = letter.sentences[block.sentences[0]]
        if letter.origin(first.start, first.end)[0] >= after and _is_of_motie(block, heading):
            number, submitter = _number(letter, block, papers), _submitter(block)
            if number or submitter:
                at = block.sentences[0]
                mention = Mention(at, 0, len(first.plain), BLOCK_FIELD.name, submitter, number)
                found.append(MotieBlock(mention, frozenset(block.sentences), tuple(_reports(letter, block))))
    return found


def _blocks(letter: LetterText) -> Iterator[tuple[_Block, str]]:
    """Every run of labelled fields, with the last heading above it that names moties or promises."""
    block, title, heading = _Block(), None, ""
    for index, sentence in enumerate(letter.sentences):
        fields = list(_fields(letter, index))
        if not fields:
            last = block.fields[-1] if block.fields else None
            is_value = last is not None and not any(words for _, words in last.values)
            if last and (is_value or not (_opens_next(letter, index) or opens_paragraph(letter, index))):
                last.values.append((index, sentence.plain))
                block.sentences.append(index)
                continue
            if last and not _opens_next(letter, index):
                continue
            if last:
                yield block, heading
                block = _Block()
            is_group = _GROUP.search(sentence.plain)
            title = index if _opens_next(letter, index) and not is_group else None
            if sentence.is_heading and (_MOTIE.search(sentence.plain) or _PROMISES.search(sentence.plain)):
                heading = sentence.plain
            continue
        for one in fields:
            if any(one.label == other.label for other in block.fields):
                yield block, heading
                block = _Block()
            if not block.fields and title is not None:
                block.fields.append(_Field("title", "", [(title, letter.sentences[title].plain)]))
                block.sentences.append(title)
            title = None
            block.fields.append(one)
            if index not in block.sentences:
                block.sentences.append(index)
    if block.fields:
        yield block, heading


def _opens_next(letter: LetterText, index: int) -> bool:
    """Whether a sentence without a label is a heading or the title of the next motie."""
    return letter.sentences[index].is_heading or (
        is_title(letter, index) and bool(_MOTIE.search(letter.sentences[index].plain))
    )


def _fields(letter: LetterText, index: int) -> Iterator[_Field]:
    """The labelled fields of a sentence; nothing where it does not begin with one, or heads a table."""
    sentence = letter.sentences[index]
    found = [one for one in BLOCK_FIELD.finditer(sentence.plain) if _is_label(letter, sentence, one)]
    if not found or sentence.plain[: found[0].start()].strip(" -–•|*"):
        return
    ends = [*(one.start() for one in found[1:]), len(sentence.plain)]
    values = [sentence.plain[one.end() : end].strip(" |;–—*") for one, end in zip(found, ends, strict=True)]
    if len(values) > 1 and not any(values):
        return
    for one, words in zip(found, values, strict=True):
        kind = next(name for name in _KINDS if one[name])
        yield _Field(kind, one["label"].lower(), [(index, words)])


def _is_label(letter: LetterText, sentence: Sentence, found: re.Match[str]) -> bool:
    """Behind a label stands a colon or a bar, a tab or wide space in the text as printed, or nothing."""
    mark = found["mark"].strip()
    if mark.startswith(("|", "–", "—", "-")):
        return not sentence.plain[: found.start()].strip(" -–•|*") and sentence.plain.count(" | ") <= 1
    if mark:
        return True
    if found.end() == len(sentence.plain):
        return not sentence.plain[: found.start()].strip(" -–•|*")
    if sentence.plain[: found.start()].strip(" -–•|*"):
        return False
    start, end = letter.origin(sentence.start, sentence.end)
    printed = r"\s+".join(re.escape(word) for word in found["label"].split())
    return bool(re.match(rf"\W{{0,3}}{printed}(?:\t|\s*\|| {{2,}})", letter.text[start:end]))


def _is_of_motie(block: _Block, heading: str) -> bool:
    if block.of("promise") or not (block.of("state") or (block.of("number") and block.of("submitter"))):
        return False
    # What has one label is an entry with its state below it.
    if sum(1 for one in block.fields if one.label) < 2:
        return False
    titles = [words for one in block.of("title") for _, words in one.values]
    if any(_PROMISES.match(words.strip(" -–•")) for words in titles):
        return False
    is_called = any(one.label.startswith("motie") for one in block.fields)
    is_titled = any(_MOTIE.search(words) for words in titles)
    return is_called or is_titled or bool(_MOTIE.search(heading)) or bool(block.of("submitter"))


def _number(letter: LetterText, block: _Block, papers: Sequence[FoundReference]) -> str | None:
    """From the field that gives the number, else from the first citation outside what is reported."""
    rest = [one for one in block.fields if one.kind not in ("number", "state")]
    dossier = None
    for one in (*block.of("number"), *rest):
        for index, words in one.values:
            sentence = letter.sentences[index]
            at = sentence.start + max(sentence.plain.find(words), 0)
            start, end = letter.origin(at, at + max(len(words), 1))
            at = bisect_left(papers, start, key=lambda one: one.end - 1)
            cited = [paper for paper in papers[at : at + _MOST_CITED] if paper.start < end]
            for paper in cited:
                if paper.type is ReferenceType.KAMERSTUK and paper.normalised:
                    return paper.normalised[0]
                dossier = dossier or next(iter(paper.normalised), None)
            if dossier and not cited and (only := _ONLY_NUMBER.fullmatch(words)):
                return f"{dossier}-{only['number']}"
    return None


def _submitter(block: _Block) -> str | None:
    """Whose it is: the field that says so, else as the motie is named in the title or the vindplaats."""
    rules: list[tuple[Rule, _Field]] = [(BLOCK_SUBMITTER, one) for one in block.of("submitter")]
    named = [one for one in block.fields if one.kind not in ("state", "submitter")]
    rules += [(BY_NAME, one) for one in named]
    rules += [(BLOCK_SUBMITTER, one) for one in named if one.label.startswith("motie") or not one.label]
    for rule, one in rules:
        for _, words in one.values:
            if found := rule.search(words):
                return submitter_of(found)
    return None


def _reports(letter: LetterText, block: _Block) -> Iterator[tuple[ReportRule, Sentence]]:
    """What the fields about the state report: a state in words of its own goes before what else is told."""
    rest: list[tuple[ReportRule, Sentence]] = []
    for one in sorted(block.of("state"), key=lambda one: not _STAND.match(one.label)):
        for at, (index, words) in enumerate(one.values):
            sentence, plain = letter.sentences[index], without_stops(words)
            if at == 0 and NOT_ADOPTED.search(plain):
                return
            if at <= 1 and (rule := state(plain)):
                yield rule, sentence
                return
            said = report(words) or report_of_it(plain) or told(words)
            if rule := said or (UNDER_ENTRY if UNDER_ENTRY.search(plain) and not is_view(plain) else None):
                rest.append((rule, sentence))
        if rest:
            break
    yield from rest
