"""Which part of a kabinetsreactie answers which recommendation, by its headings and lists."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from .recommendations import Label, Mention, mentions
from .rules.toezegging_lists import NUMBER as REGISTER_NUMBER
from .text import LetterText, Sentence


class Source(Enum):
    """What ties a section to its recommendations, from sure to unsure."""

    HEADING = auto()  # 'Aanbeveling 3: …'
    NUMBER = auto()  # '3. Verbied …' as heading or list item: only where 'deze aanbeveling' follows
    ABOVE = auto()  # another heading under one of these
    NONE = auto()


@dataclass
class Section:
    """Sentences under one heading or list item; `lead` is the sentence that names the recommendations."""

    labels: tuple[Label, ...]
    source: Source
    lead: Sentence | None = None
    paragraphs: list[list[Sentence]] = field(default_factory=list)


_SAME = re.compile(
    r"(?:(?:kabinets)?reactie|appreciatie|standpunt|beoordeling|oordeel|toelichting|antwoord|inzet)"
    r"(?: (?:van )?(?:het )?kabinet)?:?",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:[\dIVX]+\.? )?(?:conclusies?|tot slot|slot\w*|ten slotte|tenslotte|vervolg\w*|samenva\w+|afsluit\w+|"
    r"overig\w*|algeme\w+|inleiding|financi\w+|planning|uitvoering|bijlagen?|thema|leeswijzer"
    r"|aanleiding)\b.*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?:reactie|appreciatie|kabinetsreactie|standpunt)(?: van het kabinet)?(?: op| bij)? |ad |over "
    r"|inzake )?"
    r"(?:(?:deel|hoofd|kern)?aanbeveling(?:en)? |(?:\w+ aanbeveling))",
    re.IGNORECASE,
)
# 'Register (aanbeveling 1)': a heading that names its recommendation behind its subject.
_BEHIND_SUBJECT = re.compile(r"\((?:zie )?(?:\w*aanbeveling(?:en)?) [^()]{1,30}\)[.:]?\Z", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\()?(\d{1,2})[.)]?(?: |\Z)")
# '2. Motie-Jansen …', '3. Tolken (T03612)': an item of a list of moties or toezeggingen.
_NO_RECOMMENDATION = re.compile(
    r"[\W\d]{0,9}(?:(?:de|het|nader|gewijzigde|aangehouden|aangenomen|ingetrokken) ){0,4}"
    rf"(?:moties?|toezegging(?:en)?|toegezegd)\b|.{{0,300}}{REGISTER_NUMBER.pattern}",
    re.IGNORECASE | re.DOTALL,
)
_BEHIND_LEAD = re.compile(r"\s*(?:[:.–(\"“‘«-]|\Z|van de )")


def sections(
    letter: LetterText, *, total: int | None, left_out: Sequence[tuple[int, int]] = ()
) -> list[Section]:
    """The whole letter in sections, in order, without the spans that are `left_out` (rows of a table)."""
    starts = [start for start, _ in left_out]
    blocks = []
    for block in paragraphs_of(letter):
        kept = [one for one in block if not _is_within(one, left_out, starts)]
        if kept:
            blocks.append(kept)
    named = [_named_by(block[0], total=total) for block in blocks]
    by_heading = any(named)
    found = [Section((), Source.NONE)]
    for block, labels in zip(blocks, named, strict=True):
        first = block[0]
        if labels:
            found.append(Section(labels, Source.HEADING, first, [block[1:]] if block[1:] else []))
            continue
        number = None if by_heading else _number_of(first)
        if number is not None and is_commitment(first.plain):
            found.append(Section((), Source.NONE, paragraphs=[block]))
        elif number is not None:
            rest = block[1:] if first.is_heading else block
            found.append(Section((number,), Source.NUMBER, first, [rest] if rest else []))
        elif first.is_heading:
            found += _under(first, found[-1])
        else:
            found[-1].paragraphs.append(block)
    return found


def is_commitment(words: str) -> bool:
    """Whether an item with these words is a motie or toezegging: its number is no recommendation's."""
    return bool(_NO_RECOMMENDATION.match(words))


def _under(heading: Sentence, above: Section) -> list[Section]:
    """The section that a heading without a number opens, if it opens one."""
    if _SAME.fullmatch(heading.plain):
        return []
    if above.source is Source.NONE or _CLOSING.fullmatch(heading.plain):
        return [Section((), Source.NONE)]
    return [Section(above.labels, Source.ABOVE)]


def _is_within(sentence: Sentence, spans: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, sentence.start) - 1
    return at >= 0 and sentence.start < spans[at][1]


def paragraphs_of(letter: LetterText) -> Iterator[list[Sentence]]:
    """The sentences of a letter by paragraph."""
    block: list[Sentence] = []
    for sentence in letter.sentences:
        if block and "\n\n" in letter.plain[block[-1].end : sentence.start]:
            yield block
            block = []
        block.append(sentence)
    if block:
        yield block


def _named_by(first: Sentence, *, total: int | None) -> tuple[Label, ...]:
    """The recommendations that a paragraph's first sentence puts above what follows: 'Aanbeveling 3: …'."""
    if first.is_heading and (subject := _BEHIND_SUBJECT.search(first.plain)):
        named = mentions(subject[0], total=total)
        # Under a heading with several, 'deze aanbeveling' is the one that the text names last.
        return named[0].labels if named and len(named[0].labels) == 1 else ()
    if not _LEAD.match(first.plain):
        return ()
    one = next((one for one in mentions(first.plain[:200], total=total) if one.labels), None)
    if one is None or one.start > 40 or one.how not in (Mention.NAMED, Mention.ELSEWHERE):
        return ()
    behind = first.plain[one.end :]
    # 'Aanbeveling 4a, om …, neemt het kabinet over.' is a sentence; with a heading anything may follow.
    return one.labels if first.is_heading or _BEHIND_LEAD.match(behind) else ()


def _number_of(first: Sentence) -> int | None:
    found = _NUMBER.match(first.item or (first.plain if first.is_heading else ""))
    return int(found[1]) if found and 0 < int(found[1]) <= 60 else None
