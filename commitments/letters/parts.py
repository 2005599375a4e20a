"""A sentence in parts that each say something about recommendations of their own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .findings import Basis, Verdict
from .judging import OBJECT, Judgement, judge, masked
from .recommendations import NUMBERS, Mention, Named
from .rules.base import first_match
from .rules.verdict_degrees import DEGREES
from .rules.verdicts import ADOPTS

_O = f"{OBJECT}+"
# Where one part ends and the next may begin; pieces without a verdict of their own are joined again.
_BREAK = re.compile(
    r"; |: |, (?:en |maar |terwijl |doch )?| (?=(?:maar|terwijl|doch) )"
    rf"| en (?=(?:zij |het |haar )?(?:wijst|neemt|onderschrijft|volgt|steunt|omarmt|geeft|{_O}))"
)
_QUOTED = re.compile("«[^»]*»?|“[^”]*”?|„[^”]*”?")
# What points at the recommendation without naming it: as a verb's object, and more loosely.
_PRONOUN = re.compile(
    r"(?:(?<=neemt )|(?<=nemen )|(?<=wijst )|(?<=neemt het ))(?:haar|ze|dit|dat|deze|die)"
    r"(?= (?:\w+ ){0,6}(?:over|af)(?!\w))",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"(?<!\w)(?:hierin|daarin|hiervan|daarvan|hiermee|daarmee|hieraan|daaraan|hiervoor|daarvoor|hiertoe"
    r"|daartoe|op dit punt|"
    r"(?:dit|deze|die|dat) (?:voorstel|advies|oproep|suggestie|punt|onderdeel|gedachte|verzoek|pleidooi)|"
    r"het advies|het voorstel|de oproep)(?!\w)"
    r"|\A(?:dit|dat|deze|die)(?= (?:neemt|nemen|neem|wordt|worden|is|zijn|onderschrijft|onderschrijven"
    r"|volgt|volgen"
    r"|gebeurt|doet|doen|krijgt|omarmt|omarmen|steunt|wijst|wijzen|past|sluit) )"
    r"|(?<!\w)(?:hier|daar)(?= (?:(?:al|reeds|nu|ook|graag|dan|niet|wel|geen|volledig|deels|inmiddels"
    r"|momenteel) ){0,3}"
    r"(?:uitvoering |invulling |gevolg |gehoor |werk )?(?:aan|in|mee)(?!\w))"
    r"|(?<=beschouwt )(?:dit|dat)|(?<=beschouwen )(?:dit|dat)|(?<=ziet )(?:dit|dat)(?= als)"
    r"|(?<!\w)wat (?:de |het )?[\w-]+ (?:hier |in deze aanbeveling |hiermee )?(?:aanbeveelt|adviseert"
    r"|voorstelt|vraagt"
    r"|bepleit|wil|beoogt|voorstaat)(?!\w)",
    re.IGNORECASE,
)
_DEGREE = "|".join(f"(?:{rule.pattern.pattern})" for rule in DEGREES) + r"|(?<!\w)wel(?!\w)"
_VERBLESS = re.compile(
    rf"\W{{0,4}}(?:en |maar )?{_O} (?:wordt |worden )?(?P<degree>{_DEGREE})\W{{0,4}}(?:en|maar)?\W{{0,4}}",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"\W{{0,4}}(?:{_O}\W{{1,4}})?"
    r"(?:(?:oordeel|appreciatie|(?:kabinets|beleids)?reactie|status|standpunt|conclusie)"
    r"(?: (?:van (?:het )?)?(?:kabinet|minister|staatssecretaris))?: ?)?"
    r"(?P<words>(?:(?:niet|deels|ten|dele|volledig|geheel|grotendeels|gedeeltelijk|integraal|onverkort"
    r"|wordt|worden"
    r"|voor|een|het|grootste|deel|op|in|hoofdlijnen|aangepaste|gewijzigde|vorm) ){0,5}"
    r"(?:overgenomen|onderschreven|afgewezen|opgevolgd|omarmd|staand beleid|bestaand beleid|overnemen"
    r"|afwijzen"
    r"|onderschrijven|opvolgen|gevolgd|overname|gehonoreerd))\W{0,4}",
    re.IGNORECASE,
)
# 'Dit geldt ook voor aanbeveling 4', 'Aanbeveling 2 eveneens': what was said last.
_LIKEWISE = re.compile(
    rf"(?:(?:dit|dat|hetzelfde) geldt (?:\w+ )?voor {_O}|{_O} (?:eveneens|ook|evenzo|idem)(?! \w))",
    re.IGNORECASE,
)
_OF_THESE = re.compile(rf"(?<!\w)er (?:\w+ )?(?P<count>\d{{1,2}}|{'|'.join(NUMBERS)})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A verdict in a sentence and the mentions that it is about; none of them = what is pointed at."""

    judgement: Judgement
    about: tuple[Named, ...]


def spoken(
    sentence: str, named: Sequence[Named], *, may_point: bool, last: Judgement | None = None
) -> list[Spoken]:
    """The verdicts of a sentence, in order. `may_point`: 'dit' and 'hierin' can stand for a recommendation.

    `last` is the verdict before this sentence, which 'hetzelfde geldt voor' repeats.
    """
    sentence = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), sentence)
    named = [one for one in named if sentence[one.start : one.end].strip()]
    covered = masked(sentence, named)
    if may_point and OBJECT not in covered:
        covered = _PRONOUN.sub(_as_object, _POINTER.sub(_as_object, covered))
    if label := _as_label(covered):
        return [Spoken(label, _objects(named, 0, len(sentence)))]
    if each := _each_its_own(covered, named):
        return each
    return _by_parts(covered, named, last)


def _objects(named: Sequence[Named], start: int, end: int) -> tuple[Named, ...]:
    return tuple(
        one
        for one in named
        if start <= one.start < end and one.how not in (Mention.ELSEWHERE, Mention.EXCEPT)
    )


_PARTICIPLES = {
    "overnemen": "overgenomen",
    "overname": "overgenomen",
    "afwijzen": "afgewezen",
    "onderschrijven": "onderschreven",
    "opvolgen": "opgevolgd",
    "gehonoreerd": "overgenomen",
}


def _as_label(covered: str) -> Judgement | None:
    """'Appreciatie: deels overgenomen', or the same behind a heading."""
    if not (found := _LABEL.fullmatch(covered)):
        return None
    words = " ".join(_PARTICIPLES.get(word.lower(), word) for word in found["words"].split())
    return judge(f"Het kabinet: {OBJECT} wordt {words}")


def _each_its_own(covered: str, named: Sequence[Named]) -> list[Spoken]:
    """'Aanbeveling 3 wordt deels en aanbeveling 4 volledig overgenomen': a degree behind each mention."""
    objects = [one for one in _objects(named, 0, len(covered)) if one.how is Mention.NAMED]
    if len(objects) < 2:
        return []
    whole = judge(covered)
    if whole is None or whole.verdict is Verdict.STANDING_POLICY:
        return []
    found = []
    ends = [*(one.start for one in objects[1:]), len(covered)]
    for one, end in zip(objects, ends, strict=True):
        behind = " ".join(covered[one.end : end].split()[:5])
        degree = first_match(DEGREES, behind)
        if degree is None:
            return []
        judged = Judgement(degree[0].verdict, Basis.STATED, degree[0].name)
        found.append(Spoken(judged, (one,)))
    return found


def _by_parts(covered: str, named: Sequence[Named], last: Judgement | None) -> list[Spoken]:
    found: list[Spoken] = []
    begin = last_begin = 0
    for end in [*(one.end() for one in _BREAK.finditer(covered)), len(covered)]:
        part, about = covered[begin:end], _objects(named, begin, end)
        if found and not about:
            part = _PRONOUN.sub(_as_object, part)
        before = found[-1].judgement if found else last
        judged = _without_verb(part) if found else None
        judged = judged or (before if _LIKEWISE.search(part) else None)
        judged = judged or judge(part, before=covered[:begin])
        if judged is not None:
            found.append(Spoken(judged, about or (found[-1].about if found else ())))
            last_begin, begin = begin, end
        elif found and not about:
            # What follows may take some of it back: '…, mits', '…, zij het ten dele'.
            longer = judge(_PRONOUN.sub(_as_object, covered[last_begin:end]), before=covered[:last_begin])
            found[-1] = Spoken(longer or found[-1].judgement, found[-1].about)
            begin = end
    return found


def _as_object(pointer: re.Match[str]) -> str:
    return OBJECT * len(pointer[0])


def _without_verb(part: str) -> Judgement | None:
    """'…, aanbeveling 3 deels en aanbeveling 4 niet': behind a part that has the verb."""
    if not (found := _VERBLESS.fullmatch(part)):
        return None
    degree = first_match(DEGREES, found["degree"])
    if degree is None:
        return Judgement(Verdict.ADOPTED, Basis.STATED, ADOPTS[0].name)
    return Judgement(degree[0].verdict, Basis.STATED, degree[0].name)


def share(whole: str, sentence: str, *, total: int | None) -> float | None:
    """How much of the advice 'zes van de negen aanbevelingen' or 'er zes' is; None where no part is named."""
    words = whole.lower()
    if words.startswith(("geen ", "geen van")):
        return 0.0
    if re.match(
        r"(?:de meeste|(?:het|de|een) (?:\w+ )?(?:merendeel|meerderheid|overgrote|grootste|gros)"
        r"|vrijwel|nagenoeg"
        r"|bijna|op (?:één|een|1|twee|2) na)",
        words,
    ):
        return 0.9
    if re.match(r"(?:een (?:groot |belangrijk )?deel|veel|enkele|een aantal|de helft|sommige) van", words):
        return 0.5
    counts = [_value(word) for word in re.findall(r"\w+", words) if _value(word)]
    of_these = _OF_THESE.search(sentence)
    if of_these:
        counts = [_value(of_these["count"]), *(counts or ([total] if total else []))]
    return counts[0] / counts[1] if len(counts) == 2 and counts[1] else None


def _value(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS.get(word, 0)
