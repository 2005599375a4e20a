"""Where a document names a motie: whose it is, and the citation that belongs to it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from .findings import FoundReference
from .motie_blocks import MotieBlock
from .motie_citations import Citations, Mention, submitter_of
from .rules.motie_submitters import ASKS, ASKS_BY_MOTIE, GETS_NUMBER, OF_SEVERAL, TABLED_NOW
from .rules.moties import (
    A_MEMBER,
    BY_NAME,
    BY_NUMBER,
    BY_REQUEST,
    BY_SUBMITTER,
    IN_ROW,
    NEXT_OF_SEVERAL,
    NUMBER_LINE,
    ORDINAL,
    OWN_MOTIE,
    SOME_OF_THEM,
    SPEAKER,
    TABLE_HEAD,
    THEIR_MOTIE,
)
from .text import LetterText, Sentence

# With these a motie needs no number.
_NAMED_ALONE = (BY_NAME.name, BY_SUBMITTER.name, TABLED_NOW.name)
_NUMBER_WITHIN = 2  # sentences behind the one that names the submitter
_ANOTHER = re.compile(r"\b(?:een|andere|volgende|eerdere|tweede|geen|moties)(?: \w+)? \Z", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_ORDINALS = {
    "eerste": 0,
    "eerstgenoemde": 0,
    "tweede": 1,
    "derde": 2,
    "vierde": 3,
    "laatste": -1,
    "laatstgenoemde": -1,
}
_MANY = ("geen", "een", "twee", "drie", "vier", "vijf")


def motie_mentions(
    letter: LetterText, references: Sequence[FoundReference], blocks: Sequence[MotieBlock], after: int
) -> list[Mention]:
    """All mentions in order; one mention cites several numbers ('nrs. 12 en 13') as so many mentions.

    Of the moties that the text gives in `blocks` each block is one mention. The document's own title, up to
    place `after` of the text, names no other motie.
    """
    citations = Citations(letter, references)
    in_block = {index: one for one in blocks for index in one.sentences}
    mentions: list[Mention] = []
    speaker: str | None = None
    heading: Mention | None = None
    is_table = False
    is_about_moties = False
    for index, sentence in enumerate(letter.sentences):
        if block := in_block.get(index):
            mentions += [block.mention] if block.mention.sentence == index else []
            continue
        if spoken := SPEAKER.search(sentence.plain):
            speaker = spoken["name"]
        if sentence.is_heading or " | " in sentence.plain:
            is_table = bool(TABLE_HEAD.search(sentence.plain)) or (is_table and not sentence.is_heading)
        if sentence.is_heading:
            heading = heading if NUMBER_LINE.search(sentence.plain) else None
            # 'Moties' above a table names none.
            if is_table and "oties" in sentence.plain and not _DIGIT.search(sentence.plain):
                continue
        named = _named(sentence, index, is_row=is_table)
        if not named and is_about_moties:
            named = _next_of_several(sentence, index, named)
        is_about_moties = bool(named)
        if not named or letter.origin(sentence.start, sentence.end)[0] < after:
            continue
        numbered = list(_numbered(citations, sentence, named))
        mentions += [] if numbered else _by_ordinal(letter, index, mentions)
        for mention in numbered:
            submitter = mention.submitter
            if submitter is None and heading is not None and heading.submitter:
                # 'Motie-Jansen over drones' above, 'De motie (Kamerstuk …) vraagt' below.
                submitter, heading = heading.submitter, None
            submitter = submitter or _whose(letter, mention, mentions, speaker)
            number = mention.number or citations.below(letter, index)
            mentions.append(replace(mention, submitter=submitter, number=number))
            if sentence.is_heading and mention.number is None:
                heading = mention
    return mentions


def _by_ordinal(letter: LetterText, index: int, mentions: Sequence[Mention]) -> list[Mention]:
    """'De tweede motie', 'de eerste twee moties': of those in the sentence before, or under the heading."""
    sentence = letter.sentences[index]
    several: dict[str, Mention] = {}
    for one in mentions:
        if one.number and letter.sentences[one.sentence].heading == sentence.heading:
            several.setdefault(one.number, one)
    last = [one for one in several.values() if one.sentence == mentions[-1].sentence]
    named = last if len(last) > 1 else list(several.values())
    found = []
    for match in ORDINAL.finditer(sentence.plain):
        at = _ORDINALS[match["which"]]
        if len(named) > 1 and at < len(named):
            found.append(replace(named[at], sentence=index, start=match.start(), end=match.end()))
    for match in SOME_OF_THEM.finditer(sentence.plain):
        many = _MANY.index(match["many"])
        some = named[:many] if match["which"] == "eerste" else named[-many:]
        found += [replace(one, sentence=index, start=match.start(), end=match.end()) for one in some]
    return found


def _whose(
    letter: LetterText, mention: Mention, mentions: Sequence[Mention], speaker: str | None
) -> str | None:
    """Whose a motie is that is named by its number alone, by what is said around it."""
    index = mention.sentence
    sentence = letter.sentences[index]
    if by := _asking_by_motie(sentence):
        return by
    if theirs := THEIR_MOTIE.search(sentence.plain):
        return _member_before(letter.sentences[max(0, index - 2) : index], sentence, theirs.start())
    if mentions and _is_same_motie(letter, mentions[-1], mention):
        return mentions[-1].submitter
    for before in reversed(letter.sentences[max(0, index - 3) : index]):
        if before.heading == sentence.heading and (several := OF_SEVERAL.search(before.plain)):
            return submitter_of(several)
    return speaker if OWN_MOTIE.search(sentence.plain) else None


def _asking_by_motie(sentence: Sentence) -> str | None:
    """The member that asks something by the motie of this sentence; None where several could."""
    found = ASKS_BY_MOTIE.search(sentence.plain) if ASKS.search(sentence.plain) else None
    if found is None or len(A_MEMBER.findall(sentence.plain)) > 1:
        return None
    return submitter_of(found)


def _member_before(sentences: Sequence[Sentence], sentence: Sentence, end: int) -> str | None:
    """The member that was named last, up to place `end` in a sentence."""
    for words in (sentence.plain[:end], *(one.plain for one in reversed(sentences))):
        if found := list(A_MEMBER.finditer(words)):
            return submitter_of(found[-1])
    return None


def _is_same_motie(letter: LetterText, named: Mention, numbered: Mention) -> bool:
    """Name and number apart: 'De motie van het lid Jansen is klaar. Het gaat om motie 33 694, nr. 43.'"""
    here, there = letter.sentences[numbered.sentence], letter.sentences[named.sentence]
    return (
        named.number is None
        and named.submitter is not None
        and 0 < numbered.sentence - named.sentence <= _NUMBER_WITHIN
        and (named.rule == TABLED_NOW.name or "\n\n" not in letter.plain[there.end : here.start])
        and not _ANOTHER.search(here.plain[: numbered.start])
    )


def _named(sentence: Sentence, index: int, *, is_row: bool) -> list[Mention]:
    """The mentions in a sentence; the word 'motie' alone is one where no name stands with it."""
    found: list[Mention] = []
    for rule in (TABLED_NOW, BY_NAME, BY_SUBMITTER, BY_REQUEST):
        for match in rule.finditer(sentence.plain):
            if not _is_in(match.start(), found) and not _is_in(match.end() - 1, found):
                found.append(Mention(index, *match.span(), rule.name, submitter_of(match)))
    if found and "otie" in sentence.plain:
        found += _next_of_several(sentence, index, found)
    for rule in (GETS_NUMBER, BY_NUMBER):
        for match in rule.finditer(sentence.plain):
            if not _is_in(match.start(), found):
                found.append(Mention(index, *match.span(), rule.name, None))
    if is_row and not any(one.submitter for one in found):
        found = _in_row(sentence, index) or found
    return sorted(found, key=lambda one: one.start)


def _next_of_several(sentence: Sentence, index: int, found: list[Mention]) -> list[Mention]:
    next_ones = []
    for match in NEXT_OF_SEVERAL.finditer(sentence.plain):
        start = match.start("names") if match["names"] else match.start()
        is_plural = "oties" in sentence.plain or match["that"]
        if is_plural and not _is_in(start, found):
            next_ones.append(Mention(index, start, match.end(), BY_NAME.name, submitter_of(match)))
    return next_ones


def _in_row(sentence: Sentence, index: int) -> list[Mention]:
    found = None if sentence.is_heading else IN_ROW.search(sentence.plain)
    return [Mention(index, *found.span(), IN_ROW.name, submitter_of(found))] if found else []


def _is_in(place: int, found: list[Mention]) -> bool:
    return any(one.start <= place < one.end for one in found)


def _numbered(citations: Citations, sentence: Sentence, named: list[Mention]) -> Iterator[Mention]:
    """Each mention with the citation behind it; a mention without a name needs one."""
    starts = [one.start for one in named] + [len(sentence.plain)] * 2
    used: set[int] = set()
    for at, mention in enumerate(named):
        cited = citations.behind(sentence, mention, starts[at + 1])
        if cited is None and mention.submitter and at + 1 < len(named) and not named[at + 1].submitter:
            # 'de motie van het lid X over … (motie 35 848, nr. 8)': the second 'motie' is of the citation.
            cited = citations.behind(sentence, mention, starts[at + 2])
        if cited is None and mention.submitter:
            cited = citations.right_before(sentence, mention)
        if cited is None:
            if mention.submitter and mention.rule in _NAMED_ALONE:
                yield mention
        elif mention.submitter or cited.start not in used:
            used.add(cited.start)
            yield from (replace(mention, number=number) for number in cited.normalised)
