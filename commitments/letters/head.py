"""The head of a printed Kamerstuk: dossier, number and title, as the publisher lays it out.

Tweede Kamer der Staten-Generaal
Vergaderjaar 2022-2023
33 694  Internationale Veiligheidsstrategie
Nr. 67  BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN DEFENSIE
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from commitments.references import Kamerstuk

from .lines import Line, split_lines

# The head stands on the first page; a number further on belongs to another paper.
LONGEST_HEAD = 6000  # characters

# 'TWEEDE NADER GEWIJZIGDE MOTIE', 'BRIEF'. The publisher's slips in these words are many: 'GEWIJZGIDE'.
_KIND = (
    r"(?i:(?:[a-zéë]{2,12} ){0,3}(?:brief|motie|verslag|nota|amendement|lijst|verzoek|advies|memorie|voorstel"
    r"|jaarverslag|rapport|geleidende|koninklijke|voorlichting|verzamelbrief))(?![a-z])"
)
_NUMBER = re.compile(
    r"N[rR]\.?[ \u00a0]{0,3}(?P<number>[1-9][0-9]{0,3}|[A-H]?[A-Z])(?![\w),;-])"
    r"(?:[ \t\u00a0]{1,9}(?P<title>.*))?"
    rf"|(?P<letter>[A-H]?[A-Z])[ \t\u00a0]{{1,9}}(?P<lettered>(?=[A-Z]{{4}}){_KIND}.*)"
)
_TITLE = re.compile(_KIND)
_DOSSIER = re.compile(
    r"(?P<dossier>[1-9][0-9] ?[0-9]{3})(?:[ –-]{1,3}(?P<council>[0-9]{2}))?(?![0-9])"
    r"(?:[ -]{1,3}(?P<chapter>(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})[AB]?|[A-Z])(?![\w.]))?"
    r"(?: ?-? ?\((?P<kingdom>R ?[0-9]{3,4})\))?-?(?:\s{1,9}(?P<title>\S.*))?"
)
# In the foot of a page: 'Tweede Kamer, vergaderjaar 2022-2023, 33 694, nr. 67', 'kst-33694-67'.
_FOOT = re.compile(
    r"(?:Tweede|Eerste) Kamer, vergaderjaar [0-9]{4}[-–][0-9]{4}, (?P<dossier>[1-9][0-9] ?[0-9]{3}"
    r"(?:[-–][0-9]{2})?(?:[ -](?:[IVX]{1,6}[AB]?|[A-Z]))?), (?:nr\. ?)?"
    r"(?P<number>[0-9]{1,4}|[A-H]?[A-Z])(?!\w)",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    r"kst-(?P<canonical>[0-9]{4,5}(?:-(?:[0-9]{2}|[IVX]{1,6}[AB]?|[A-Z]))??-(?:[0-9]{1,4}|[A-H]?[A-Z]))"
    r"(?![\w-])"
)
_CHAMBER = re.compile(r"(Tweede|Eerste) Kamer der Staten-Generaal(?:\s{1,80}[12])?", re.IGNORECASE)


@dataclass(frozen=True)
class Head:
    """What the head says; `number` is '' where the text has no head.

    A paper filed in two dossiers has two `papers`, cited by the first; none when the dossier is not printed
    ('Nr. 67' alone). `start` and `end` are the head's span in the text, `number_span` that of
    'Nr. 67'.
    """

    chamber: str = ""
    papers: tuple[Kamerstuk, ...] = ()
    number: str = ""
    title: str = ""
    start: int = 0
    end: int = 0
    number_span: tuple[int, int] = (0, 0)


def read_head(text: str) -> Head:
    """The head, empty where the text has none. Its number may stand in the feet of the pages alone."""
    lines = split_lines(text[:LONGEST_HEAD])
    chamber = ""
    dossiers: list[Kamerstuk] = []
    start: int | None = None
    for at, line in enumerate(lines):
        if found := _CHAMBER.fullmatch(line.words):
            chamber = f"{found[1].capitalize()} Kamer"
            start = line.start if start is None else start
        elif (found := _NUMBER.fullmatch(line.words)) and (titled := _title(lines, at, found)):
            number = found["number"] or found["letter"]
            return Head(
                chamber=chamber,
                papers=tuple(Kamerstuk(one.dossier, one.suffix, number) for one in dossiers),
                number=number,
                title=titled[0],
                start=line.start if start is None else start,
                end=titled[1],
                number_span=(line.first, line.first + max(found.end("number"), found.end("letter"))),
            )
        elif found := _DOSSIER.fullmatch(line.words):
            dossiers.append(_dossier(found))
            start = line.start if start is None else start
    return Head(chamber=chamber)


def _title(lines: list[Line], at: int, found: re.Match[str]) -> tuple[str, int] | None:
    """The title behind the number and where it ends: it runs on over lines in capitals. None: no title."""
    words = [found["title"] or found["lettered"] or ""]
    end = at
    for index in range(at + 1, min(at + 12, len(lines))):
        line = lines[index]
        if line.is_blank and words[0]:
            break
        if line.is_blank:
            continue
        if words[0] and not line.words.isupper():
            break
        words = [*words, line.words] if words[0] else [line.words]
        end = index
    title = " ".join(words).strip()
    return (title, lines[end].end) if _TITLE.match(title) else None


def _dossier(found: re.Match[str]) -> Kamerstuk:
    digits = found["dossier"].replace(" ", "")
    if found["kingdom"]:
        return Kamerstuk(digits, f"({found['kingdom'].replace(' ', '')})")
    return Kamerstuk(digits, found["council"] or found["chapter"] or "")


def paper_in_feet(feet: Iterable[Line]) -> tuple[Kamerstuk, int, int] | None:
    """The paper that the pages' feet name most, and the span of the first such foot."""
    found: dict[Kamerstuk, list[Line]] = {}
    for line in feet:
        paper = _foot(line.words)
        if paper is not None:
            found.setdefault(paper, []).append(line)
    if not found:
        return None
    paper = max(found, key=lambda one: len(found[one]))
    return paper, *found[paper][0].written


def _foot(words: str) -> Kamerstuk | None:
    if found := _OFFICIAL.search(words):
        canonical = found["canonical"]
    elif found := _FOOT.search(words):
        dossier = found["dossier"].replace("\u2013", "-")
        canonical = f"{dossier[:2]}{dossier[2:].strip().replace(' ', '-')}-{found['number']}"
    else:
        return None
    try:
        return Kamerstuk.from_canonical(canonical)
    except ValueError:
        return None
