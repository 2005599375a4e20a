"""Where a sentence speaks of an advice's recommendations: 'aanbevelingen 3 en 5', 'de eerste drie'."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from commitments.patterns import Triggers

from .rules.base import phrases

Label = int | str


class Mention(Enum):
    """How a sentence names recommendations."""

    NAMED = auto()  # 'aanbeveling 3', 'de derde aanbeveling'
    THIS = auto()  # 'deze aanbeveling': the ones spoken of
    OTHERS = auto()  # 'de overige aanbevelingen': those without a verdict of their own
    WHOLE = auto()  # 'de aanbevelingen van de raad', 'het advies'
    EXCEPT = auto()  # 'met uitzondering van aanbeveling 4'
    ELSEWHERE = auto()  # 'zie de reactie onder aanbeveling 6': not spoken of here


@dataclass(frozen=True, slots=True)
class Named:
    """One mention: where it stands in the sentence, and which recommendations it names."""

    start: int
    end: int
    how: Mention
    labels: tuple[Label, ...] = ()
    is_plural: bool = False
    is_part: bool = False


MOST = 60  # an advice has fewer recommendations; a larger number is something else
_UNITS = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
_UNITS += " zeventien achttien negentien twintig"
NUMBERS = {word: value for value, word in enumerate(_UNITS.split(), start=1)} | {"één": 1}
_ORDINALS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende "
    "veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
)
ORDINALS = {word: value for value, word in enumerate(_ORDINALS.split(), start=1)}
_COUNT = rf"(?:\d{{1,2}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_ORDINAL = rf"(?:\d{{1,2}}(?:ste|de|e)|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
_ONE = r"(?:\d{1,2}(?:\.\d{1,2})?(?: ?\(?(?-i:[a-h])\)?(?!\w))?|(?-i:[IVX]{1,5})(?!\w)|(?-i:[A-H])(?!\w))"
_JOINT = r"(?:, (?:en |alsmede )?|,|(?:,)? ?(?:en|alsmede|alsook|evenals|respectievelijk|als) | ?/ ?| ?& ?)"
_RANGE = r"(?: ?(?:t/m|tot en met|-|–) ?)"
_NOUN = r"(?:(?:deel|sub|hoofd|kern)?aanbeveling(?:en)?)"
_LIST = rf"{_ONE}(?:(?:{_JOINT}|{_RANGE})(?:(?:de )?{_NOUN} )?(?:(?:nr|nummer)s?\.? )?{_ONE}(?![\w.]*\d))*"
_PART = (
    r"(?:(?:het|dit|dat|een|(?:de|een) (?:eerste|tweede|laatste|andere)) )?"
    rf"(?:(?:{_ORDINAL}|laatste|andere|overige|belangrijk|groot|grootste|overgrote) )?"
    r"(?:deel|onderdeel|onderdelen|helft|element|elementen) (?:van|uit|binnen) "
)
_THE = r"(?:(?:de|het|zijn|haar|hun|alle|beide|deze|die|dit|dat|onze|genoemde|bovenstaande|bovengenoemde) )"

_MENTIONS = re.compile(
    rf"(?<!\w)(?P<part>{_PART})?(?:"
    rf"(?P<list>(?:{_THE}){{0,2}}(?:{_COUNT} )?{_NOUN} "
    rf"(?:(?:nr|nummer)s?\.? |onder )?(?P<open>\()?(?P<numbers>{_LIST})(?(open)\))(?!\w))"
    rf"|(?P<others>(?:alle |de )?(?:overige|resterende|andere) (?:{_COUNT} )?{_NOUN})"
    rf"|(?P<some>(?:(?:de|alle|zijn|haar|hun) )?(?P<edge>eerste|laatste) "
    rf"(?P<count>{_COUNT}) (?:van de )?{_NOUN})"
    rf"|(?P<nth>(?:de |zijn |haar |hun |een )?(?P<ordinals>(?:{_ORDINAL}|laatste)"
    rf"(?:(?:, | en | en de |, de )(?:{_ORDINAL}|laatste))*) {_NOUN})"
    rf"|(?P<these>(?:deze|die|beide|laatstgenoemde|genoemde|bovenstaande|bovengenoemde|voornoemde) "
    rf"(?:beide |{_COUNT} |laatste |concrete |specifieke )?{_NOUN})"
    r"|(?P<this>de (?:deel)?aanbeveling(?!en)(?= |[.,;:)]))"
    rf"|(?P<whole>(?:(?:{_COUNT}|de meeste|het gros|de helft|sommige"
    r"|(?:het|de|een) (?:grote |ruime )?(?:merendeel|meerderheid|overgrote deel|grootste deel"
    r"|overgrote meerderheid)"
    rf"|een (?:groot |belangrijk )?deel|veel|geen|enkele|een aantal) van )?"
    r"(?:op (?:één|een|twee|drie|\d) na alle|alle|de|zijn|haar|hun|geen van de|de meeste|vrijwel alle"
    r"|nagenoeg alle"
    rf"|bijna alle) "
    rf"(?:\w+ en )?(?:{_COUNT} )?(?:\w+ )?aanbevelingen"
    r"|(?:het|dit) (?:advies|rapport|adviesrapport)))"
    r"(?!\w)",
    re.IGNORECASE,
)
_MENTION_WORDS = Triggers(_MENTIONS)
# '…, 3 grotendeels en 4b niet', 'de vierde niet', 'behalve de vijfde': in a sentence that has named others.
_BARE = re.compile(
    rf"(?:(?<=, )|(?<=maar )|(?<= en )|(?<=terwijl ))(?:(?P<numbers>{_LIST})"
    rf"|de (?P<ordinal>{_ORDINAL}(?:(?:, de |, | en de | en ){_ORDINAL})*))"
    r"(?= (?:wordt |worden )?(?:niet|wel|deels|ten dele|grotendeels|volledig|geheel|gedeeltelijk|onverkort|"
    r"integraal|ook|eveneens)(?!\w))"
    rf"|(?:(?<=behalve )|(?<=uitzondering van ))(?:de (?P<except>{_ORDINAL})|(?P<but>{_LIST}))"
    r"(?! \w*aanbeveling)(?!\w)"
    # '… en onderschrijft de tweede.'
    r"|(?<= en )(?:onderschrijf\w*|omarmt|steunt|deelt|volgt|neemt|wijst|onderschrijven|nemen|wijzen"
    r"|steunen|omarmen"
    rf"|volgen) (?P<object>de (?P<after>{_ORDINAL}))(?= (?:ook |niet |deels |grotendeels "
    r"|volledig )?(?:over|af|op)\b"
    r"|[.,;]|\Z)",
    re.IGNORECASE,
)
_ELSEWHERE = phrases(
    r"verwij(?:s|st|zen|zing) … (?:naar|onder|bij)?",
    r"(?:(?<!ik\W)zie(?! (?:ik|wij|geen|niet|af)\b)|vergelijk)(?: ook| verder| tevens| hiervoor"
    r"| daarvoor)?(?: …)?",
    r"zoals (?:in|onder|bij|is|reeds|al|ook)(?: …)?",
    r"(?:vermeld|genoemd|beschreven|toegelicht|uiteengezet|gemeld|gegeven|besproken) (?:in|onder|bij)(?: …)?",
    r"in (?:lijn|samenhang|overeenstemming|aansluiting) (?:met|op)(?: …)?",
    r"naast(?: …)?",
    r"(?:in )?aanvulling op(?: …)?",
    r"(?:reactie|appreciatie|toelichting)s? onder(?: …)?",
)
_EXCEPT = re.compile(r"(?:met uitzondering van|behalve|uitgezonderd|op|behoudens)[ ,]*\Z", re.IGNORECASE)
# 'De volgorde van het rapport' is no recommendation.
_OF_THE_PAPER = re.compile(
    r"(?:volgorde|opbouw|indeling|structuur|opzet|hoofdstuk\w*|paragra\w+|titel|onderwerp\w*|presentatie"
    r"|publicatie"
    r"|verschijn\w+|ontvangst|aanbieding|terminologie|definitie\w*|begrip\w*|thema\w*|leeswijzer"
    r"|bijlage\w*|totstandkoming"
    r"|samenvatting|toelichting|ordening|rubricering|aanleiding|reikwijdte|kosten) (?:van|uit|in"
    r"|bij)(?: \w+)? ?\Z",
    re.IGNORECASE,
)
# 'De aanbevelingen die zijn overgenomen': which ones, not that they are.
_SOME_OF_THEM = re.compile(
    r"(?: (?:van|uit|in) (?:de |het )?[\w-]+)? (?:die|waarmee|waarvan|waarop|waaraan|welke"
    r"|waarbij) [^,;:.]{0,100}?"
    r"\b(?:over(?:ge)?n[oe]\w+|onderschr\w+|afgewezen|afwij\w+|afwijst|instem\w+|op(?:ge)?volg\w*|gevolgd"
    r"|uitge\w+"
    r"|uitvoer\w+|omarm\w*|gehonoreerd|akkoord|gehoor|gevolg|aan de slag)\b",
    re.IGNORECASE,
)
_NEAR = 70  # characters before a mention in which 'zie' or 'verwijst naar' still governs it


def mentions(sentence: str, *, total: int | None = None) -> list[Named]:
    """Every mention in the order of the sentence; `total` is how many recommendations there are, if known."""
    found: list[Named] = []
    if not _MENTION_WORDS.may_be_in(sentence):
        return found
    for match in _MENTIONS.finditer(sentence):
        how, labels = _what(match, total)
        before = sentence[max(0, match.start() - _NEAR) : match.start()]
        if how is Mention.WHOLE and (
            _OF_THE_PAPER.search(before) or _SOME_OF_THEM.match(sentence, match.end())
        ):
            continue
        if how is Mention.NAMED and _EXCEPT.search(before) and not before.endswith(("op ", "Op ")):
            how = Mention.EXCEPT
        elif how is not Mention.WHOLE and _governs(before):
            how = Mention.ELSEWHERE
        plural = len(labels) > 1 or "aanbevelingen" in match[0].lower()
        is_part = bool(match["part"])
        found.append(Named(match.start(), match.end(), how, labels, is_plural=plural, is_part=is_part))
    if found:
        found += _bare(sentence, found)
    return sorted(found, key=lambda one: one.start)


def _bare(sentence: str, found: list[Named]) -> list[Named]:
    bare = []
    for match in _BARE.finditer(sentence):
        if any(one.start < match.end() and match.start() < one.end for one in found):
            continue
        numbers = match["numbers"] or match["but"]
        ordinal = match["ordinal"] or match["except"] or match["after"]
        labels = labels_in(numbers) if numbers else _nth(ordinal, None)[1]
        how = Mention.EXCEPT if match["except"] or match["but"] else Mention.NAMED
        bare.append(Named(*match.span("object" if match["after"] else 0), how, labels))
    return bare


def _governs(before: str) -> bool:
    """Whether 'verwijst naar', 'zie' or the like stands before the mention in its own part of it."""
    clause = re.split(r"[;:.]|, (?=\w+ (?:het kabinet|ik|wij))", before)[-1]
    return bool(re.search(rf"{_ELSEWHERE.pattern}\W*\Z", clause, re.IGNORECASE))


def _what(match: re.Match[str], total: int | None) -> tuple[Mention, tuple[Label, ...]]:
    if match["list"]:
        return Mention.NAMED, labels_in(match["numbers"])
    if match["some"]:
        return _some(_count(match["count"]), total, is_first=match["edge"].lower() == "eerste")
    if match["nth"]:
        return _nth(match["ordinals"], total)
    if match["others"]:
        return Mention.OTHERS, ()
    return Mention.THIS if match["these"] or match["this"] else Mention.WHOLE, ()


def _some(count: int, total: int | None, *, is_first: bool) -> tuple[Mention, tuple[Label, ...]]:
    if is_first:
        return Mention.NAMED, tuple(range(1, min(count, MOST) + 1))
    if total is None or count > total:
        return Mention.ELSEWHERE, ()
    return Mention.NAMED, tuple(range(total - count + 1, total + 1))


def _nth(ordinals: str, total: int | None) -> tuple[Mention, tuple[Label, ...]]:
    labels: list[Label] = []
    for word in re.findall(r"\w+", ordinals.lower()):
        if word == "laatste":
            labels += [total] if total else []
        elif word in ORDINALS:
            labels.append(ORDINALS[word])
        elif digits := re.match(r"\d+", word):
            labels.append(int(digits[0]))
    return (Mention.NAMED, tuple(labels)) if labels else (Mention.ELSEWHERE, ())


def _count(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def labels_in(printed: str) -> tuple[Label, ...]:
    """The labels in '3 en 5', '1, 2 en 4', '3 t/m 6', '4a' or 'IV', each once, in order."""
    labels: dict[Label, None] = {}
    ranged = False
    last: Label | None = None
    for token in re.finditer(rf"(?P<one>{_ONE})|(?P<range>t/m|tot en met|-|–)", printed, re.IGNORECASE):
        if token["range"]:
            ranged = True
            continue
        label = _label(token["one"])
        if ranged and isinstance(last, int) and isinstance(label, int) and last < label <= MOST:
            labels.update(dict.fromkeys(range(last + 1, label)))
        labels[label] = None
        last, ranged = label, False
    return tuple(labels)


_ROMAN = {"I": 1, "V": 5, "X": 10}


def _label(printed: str) -> Label:
    compact = re.sub(r"[ ()]", "", printed)
    if compact.isdigit():
        return int(compact)
    if set(compact) <= set(_ROMAN):
        values = [_ROMAN[sign] for sign in compact]
        follows = [*values[1:], 0]
        return sum(-one if one < after else one for one, after in zip(values, follows, strict=True))
    return compact


_TOTAL = re.compile(
    rf"(?<!\w)(?P<count>{_COUNT}) (?:(?!van\b)\w+ ){{0,2}}aanbevelingen(?! \d)", re.IGNORECASE
)
_NOT_TOTAL = re.compile(r"(?:eerste|laatste|overige|andere|deze|van de|er)\Z", re.IGNORECASE)


def total_in(plain: str) -> int | None:
    """How many recommendations the advice makes, where the letter says so: 'doet tien aanbevelingen'."""
    for match in _TOTAL.finditer(plain):
        before = plain[max(0, match.start() - 12) : match.start()].rstrip()
        if not _NOT_TOTAL.search(before) and 1 < _count(match["count"]) <= MOST:
            return _count(match["count"])
    return None
