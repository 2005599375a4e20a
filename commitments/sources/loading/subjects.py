"""What the words of a motie's Onderwerp tell: who tabled it, about what, and what it replaces.

'Motie van het lid X c.s. over …', 'Gewijzigde motie van de leden A en B (t.v.v. 34550-V, nr. 35) over …', and
before 2013 'Motie A/B over …' and 'Gew. motie-A c.s. over …'.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from commitments.references import Kamerstuk, parse_kamerstuk
from commitments.sources.datatypes import Name

from .names import ONE_NAME, read_name

_MOTIE = re.compile(
    r"(?P<kind>(?:[\w.,]+ ){0,5}?moties?)\b(?: ?[-:.] ?| )"
    r"(?P<lid>(?:van |door )?(?:(?:de|het) )*(?:leden|lid)\b:? ?(?:lid )?)?"
    r"(?P<names>.*?)"
    r" ?[,;:]?(?= ?\(|\Z|(?<=\.)over\b| (?:over|inzake|betreffende|m\.b\.t\.|waarin|om|t\.? ?v\.? ?v)\b)",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"\bover (?P<topic>.+)", re.IGNORECASE)
# '(t.v.v. 34550-V, nr. 35)', 't.v.v. die gedrukt onder nr. 10', '(ter vervanging van 27484-(R1669), nr. 5)'
_REPLACES = re.compile(
    r"[ ,]*[(\[]? ?(?:\bt\.? ?v\.? ?v\b\.?:?|\bter vervanging van\b)[ (]*"
    r"(?P<printed>(?:(?! over )(?:\(R ?\d+\)|[^()]))*\d(?:(?! over )[^()])*)[)\]]*",
    re.IGNORECASE,
)
_MAY_REPLACE = re.compile(r"t\.? ?v\.? ?v|ter vervanging")  # a quick look before the slow one
_DOSSIER_ON = re.compile(r"[1-9][0-9][ .]?[0-9]{3}(?![0-9]).*")
_ONLY_NUMBER = re.compile(r"(?:nr|nummer)\.? ?(?P<number>[1-9][0-9]{0,3})\Z", re.IGNORECASE)
# 'Gewijzigde motie van het lid X (34199, nr. 73) over …': without 't.v.v.', but never its own number
_IN_BRACKETS = re.compile(
    r" ?\((?:t\.?[at]\.?v\.? ?)?(?P<printed>[1-9][0-9][ .]?[0-9]{3}[^()]{0,20})\)", re.IGNORECASE
)
_COSUBMITTERS = re.compile(r"[ ,]*\bc\.? ?s\b\.?,?", re.IGNORECASE)
_JOINT = re.compile(r" ?/ ?| en (?:het lid |de leden )?| ?, ?(?:en )?| ?& ?")
# 'Motie van Van Gent', 'Motie van Jasper van Dijk': this 'van' is no part of the name.
_BY = re.compile(r"van (?=(?:Van|De|Den|Der|Ten|Ter) |\w+ (?:van|de|den|der|ten|ter) )")
_HYPHEN = re.compile(r" ?- ?")
# The names at the start of 'Graus straffen van dierenbeulen', where 'over' was forgotten.
_LEADING = re.compile(rf"{ONE_NAME}(?:(?: en |, | ?/ ?){ONE_NAME})*(?= (?:c\.?s|[a-z]))")


class Replaced(NamedTuple):
    """What a motie replaces, by its words. Only `number`, '(t.v.v. nr. 114)': in the motie's own dossier."""

    printed: str
    kamerstuk: Kamerstuk | None
    number: str = ""


class Subject(NamedTuple):
    """The words of Onderwerp, taken apart. `names` is empty where they name nobody."""

    names: tuple[Name, ...]
    has_cosubmitters: bool
    topic: str
    is_amended: bool
    replaced: Replaced | None


def read_subject(onderwerp: str) -> Subject:
    """Take Onderwerp apart; spaces must be single ones. Words it does not understand give nothing."""
    motie = _MOTIE.match(onderwerp)
    names: tuple[Name, ...] = ()
    has_cosubmitters = is_amended = False
    if motie:
        names, has_cosubmitters = _read_names(motie["names"], follow_lid=bool(motie["lid"]))
        is_amended = "gew" in motie["kind"].casefold()
    bare, replaced = onderwerp, None
    if found := _find_replaced(onderwerp, is_amended=is_amended):
        bare = onderwerp[: found.start()] + onderwerp[found.end() :]
        replaced = read_replaced(found["printed"])
    topic = _TOPIC.search(bare)
    return Subject(
        names, has_cosubmitters, topic["topic"].strip(" .,;") if topic else "", is_amended, replaced
    )


def _find_replaced(onderwerp: str, *, is_amended: bool) -> re.Match[str] | None:
    if _MAY_REPLACE.search(onderwerp.casefold()) and (found := _REPLACES.search(onderwerp)):
        return found
    return _IN_BRACKETS.search(onderwerp) if is_amended else None


@lru_cache(maxsize=32768)
def _read_names(printed: str, *, follow_lid: bool) -> tuple[tuple[Name, ...], bool]:
    """The submitters in 'A, B van C/D c.s.' and whether 'c.s.' stands there.

    One word that is of no name makes all of them unknown: then these are not the submitters. But after
    'van het lid' (`follow_lid`) they surely are, up to the first other word.
    """
    bare, cosubmitters = _COSUBMITTERS.subn("", printed)
    bare = _HYPHEN.sub("-", bare).strip(" .")
    if by := _BY.match(bare):
        bare = bare[by.end() :]
    names = [read_name(part) for part in _JOINT.split(bare) if part]
    if not all(names) and follow_lid and (leading := _LEADING.match(bare)):
        names = [read_name(part) for part in _JOINT.split(leading[0]) if part]
    return tuple(filter(None, names)) if all(names) else (), cosubmitters > 0


def read_replaced(printed: str) -> Replaced:
    """'34550-V, nr. 35', 'die gedrukt onder 33000 XVI, nr. 57' or 'nr. 114'."""
    printed = printed.strip(" .,;:")
    if dossier := _DOSSIER_ON.search(printed):
        papers = parse_kamerstuk(dossier[0].replace(". nr", ", nr"))
        return Replaced(printed, papers[0] if papers else None)
    alone = _ONLY_NUMBER.search(printed)
    return Replaced(printed, None, alone["number"] if alone else "")
