"""Which lines make a paragraph, which paragraph is a heading, and which a list item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from .lines import Line

_ITEM = re.compile(
    r"(?P<item>[-–—•·▪▫■□◦●○*‣►➢✓\uf0b7\uf0a7o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}°)(?=\s+\S)"
)
_NUMBERED_HEADING = re.compile(
    r"(?:\d{1,2}\.){1,4}(?:\d{1,2})?\s+[A-Z](?:c\.s\.|[^.;]){2,100}\Z|\d{1,2}(?:\.\d{1,2})+\.?\s"
)
# '1.6 Motie-Jansen over een meldpunt' on a full line, and the text right below it.
_HEADING_LINE = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.? +[A-Z][^;:]{3,105}[^\W\d_]{4}\Z")
_STARTS_SENTENCE = re.compile(
    r"(?:De|Het|Een|Deze|Dit|Dat|In|Tijdens|Met|Op|Ik|Wij|Aan|Uw|Er|Bij|Over|Door|Voor|Sinds|Naar|Hiermee|Mijn)\b"
)
_NAMED_HEADING = re.compile(
    r"(?:aanbeveling(?:en)?|advies|conclusie|vraag|toezegging|motie|hoofdstuk|paragraaf|bijlage)"
    r"(?: (?:nr\. )?\d{1,3}(?: (?:en|t/m) \d{1,3})?)?[a-z]?(?::| [-–])? ?"
    r"(?:[\"“‘„'«].{0,600}[\"”’'»]\W{0,3}\d{0,2}|[^.;]{0,200})\Z",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED_TITLE = re.compile(r"aanbeveling(?:en)? [^:]{1,30}[:–-] ?[\"“„«]", re.IGNORECASE)
_TITLE_ENDS = re.compile(r"[\"”»][.:]?\d{0,2}\Z")
_NO_HEADING = re.compile(
    r"aan de |geachte|den haag|'s-gravenhage|hoogachtend|(?:de|het) (?:minister|staatssecretaris|lid|chief)|"
    r"(?:(?:drs|mr|dr|ir|ing|prof)\. ?){0,4}(?:[A-Z][a-z]?\. ?){2,8}|nr\.|pagina|en gaat over tot|de kamer,|"
    r"gehoord de beraadslaging|datum|betreft|.{0,40}\d{1,2} [a-z]+ \d{4}\Z",
    re.IGNORECASE,
)
# A line that says how the motie above it stands, the title of the next motie, or a row of a table.
_OPENS_LINE = re.compile(
    r"(?:(?:Huidige )?(?:[Ss]tand(?: van zaken)?|[Ss]tatus)(?: (?:per|op) [^:|]{3,30})?"
    r"|Kamerstuk(?:ken|nummer)?|Reactie|Voortgang|Afdoening|Toelichting|Motie|Toezegging|Onderwerp|Titel"
    r"|Indieners?(?:\(s\))?|Ingediend door|Nummer|Vindplaats|Dossier|Nr\.?|Uitvoering|Verzoek|Dictum|Datum"
    r"|Opvolging)"
    r"(?: \d{1,3})?(?: ?:|\t| {3,})"
    r"|(?:Uitgevoerd|Afgedaan|Voldaan|Overgedragen|Loopt|Deels uitgevoerd|In (?:uitvoering|behandeling"
    r"|voorbereiding)|Niet uitgevoerd|Nog niet uitgevoerd)(?:[.,;:]| aan | met |\Z)"
    r"|\|? ?[^|]{1,80} \| "
)
# 'Vindplaats: Commissiedebat, 2 oktober 2024' is one of the lines of an entry, and no heading.
_FIELD = re.compile(r"(?:Vindplaats|Indieners?(?:\(s\))?|Ingediend door|Datum|Debat): \S")
# A label on a line of its own, with what it is about on the next.
_LABEL = re.compile(
    r"(?:Motie|Vindplaats|Kamerstuk(?:nummer)?|Indieners?|Stand van zaken|Status|Voortgang):?"
)
_MOTIE_LINE = re.compile(
    r"(?:(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)]? )?Motie(?:-| van (?:het lid|de leden) | )[A-Z]"
)
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]{0,3}\d{0,2}\Z")
_CLOSED = re.compile(r"[.!?…:][\"'”’»)\]]{0,3}\d{0,3}\Z")
LONGEST_HEADING = 110  # characters; a longer line without a stop is a sentence whose stop was forgotten
_UNWRAPPED = 170  # characters; a text with longer lines has a paragraph to a line
_FULL = 0.8  # of the usual width: a line shorter than this was broken on purpose


@dataclass
class Paragraph:
    """The indexes of its lines; `item` as printed, '' outside a list."""

    lines: list[int] = field(default_factory=list)
    item: str = ""


def paragraphs(lines: Sequence[Line], left_out: set[int] | frozenset[int]) -> list[Paragraph]:
    """Group the written lines; the ones in `left_out` (notes, page numbers) do not part a paragraph."""
    written = [i for i, line in enumerate(lines) if line.words and i not in left_out]
    width = _usual_width([len(lines[i].words) for i in written])
    found: list[Paragraph] = []
    for at, index in enumerate(written):
        item = _item(lines[index])
        previous = written[at - 1] if at else None
        is_alone = bool(found) and len(found[-1].lines) == 1
        if (
            previous is None
            or item
            or _ends_title(lines, found[-1], previous)
            or _parts(lines, previous, index, width, left_out, is_alone=is_alone)
        ):
            found.append(Paragraph([index], item))
        else:
            found[-1].lines.append(index)
    return found


def _ends_title(lines: Sequence[Line], paragraph: Paragraph, last: int) -> bool:
    """Whether the paragraph so far is a recommendation's quoted title, complete: 'Aanbeveling 3: «…»'."""
    return bool(
        _QUOTED_TITLE.match(lines[paragraph.lines[0]].words) and _TITLE_ENDS.search(lines[last].words)
    )


def _usual_width(lengths: list[int]) -> int | None:
    """How wide the lines run; None when each line is a paragraph."""
    if not lengths:
        return None
    widest = sorted(lengths)[int(len(lengths) * 0.9)]
    return None if widest > _UNWRAPPED else widest


def _parts(
    lines: Sequence[Line],
    previous: int,
    index: int,
    width: int | None,
    left_out: set[int] | frozenset[int],
    *,
    is_alone: bool,
) -> bool:
    """True when a paragraph ends between two lines. `is_alone`: the first is its paragraph's only one."""
    before, after = lines[previous].words, lines[index].words
    between = range(previous + 1, index)
    has_blank = any(lines[i].is_blank for i in between)
    crosses = any(i in left_out for i in between) or lines[index].is_page_start
    is_full = width is not None and len(before) + 1 + len(after.split(None, 1)[0]) >= _FULL * width
    runs_on = not _CLOSED.search(before) and after[0].islower()
    is_title = is_alone and not has_blank and _HEADING_LINE.match(before) and _STARTS_SENTENCE.match(after)
    if is_title or _opens_line(before, after) or ("\t" in before and "\t" in after):
        return True
    if before[-1] in "-\u00ad" and after[0].islower() and not has_blank:
        return False
    if crosses or has_blank:
        # In a motie each consideration ends in ';' and is a paragraph.
        runs_on = runs_on and (crosses or before[-1] not in ",;")
        if runs_on and (crosses or is_full):
            return False
        # A single line above a white line or a page's end is a heading sooner than half a sentence.
        in_the_middle = is_full and not is_alone and before.split()[-1].islower() and not _ENDS.search(before)
        if crosses and not has_blank:
            return not in_the_middle and (bool(_CLOSED.search(before)) or not is_full)
        return not in_the_middle
    return not is_full


def _opens_line(before: str, after: str) -> bool:
    """Whether a line of a list of moties begins: a title, what is below one, or a row of a table."""
    if _LABEL.fullmatch(before) or _LABEL.fullmatch(after):
        return True
    if _OPENS_LINE.match(after):
        return " | " in before or " | " not in after
    if _MOTIE_LINE.match(after):
        return bool(_CLOSED.search(before) or _OPENS_LINE.match(before) or re.search(r"\d", after))
    return bool(_MOTIE_LINE.match(before)) and before[-1] == ")" and after[0].isupper()


def _item(line: Line) -> str:
    found = _ITEM.match(line.words)
    return found["item"] if found else ""


def is_heading(text: str, item: str) -> bool:
    """Whether plain text is a heading: named ('Aanbeveling 3: “…”'), numbered, or short without a stop."""
    # The stops of 'c.s.' end no sentence.
    text = text.replace("c.s.", "cs")
    if len(text) <= 700 and _NAMED_HEADING.match(text):
        return True
    # A row of a table is none.
    if len(text) > LONGEST_HEADING or _FIELD.match(text) or _NO_HEADING.match(text) or " | " in text:
        return False
    if item:
        return bool(_NUMBERED_HEADING.match(text))
    if _ENDS.search(text) or text[-1] in ",-":
        return False
    return text[0].isupper() or bool(_NUMBERED_HEADING.match(text))
