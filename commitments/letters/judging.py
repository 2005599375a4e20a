"""From one part of a sentence to a verdict: which verb, whose verb, and how far it goes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .findings import Basis, Verdict
from .recommendations import Mention, Named
from .rules.base import first_match, phrases
from .rules.verdict_declines import DECLINES, NO_VERDICT
from .rules.verdict_degrees import CONDITION, DEGREES, LIMITS, VerdictRule
from .rules.verdicts import ADOPTS, ENDORSES, STANDING

# Stands in for a recommendation named in the sentence, letter by letter, so that places stay the same.
OBJECT = "Ω"
ASIDE = "Ψ"

CABINET = phrases(
    r"(?:het|dit|ons) (?:demissionaire )?kabinet",
    "kabinetsreactie",
    "ik|wij|we",
    "de regering",
    "Nederland",
    "Defensie",
    r"(?:de|mijn) (?:minister|staatssecretaris|ministers|staatssecretarissen|bewindspersonen|bewindslieden)",
    r"(?:het|mijn|ons) ministerie",
    "de ministeries",
)
_OTHERS_DO = phrases(r"door (?!(?:het|dit) kabinet|de regering|mij|ons|nederland|defensie|de minister)\w+")
_PASSIVE = re.compile(
    r"\A(?:wordt|worden|is|zijn|zal|zullen|kan|kunnen|Ω+|krijgt|krijgen|overgenomen|afgewezen"
    r"|onderschreven)\b",
    re.I,
)
# 'onderschrijft de strekking van aanbeveling 3' is about the aanbeveling, 'het uitgangspunt in …' is not.
_ABOUT = (
    r"(?:strekking|geest|intentie|bedoeling|inhoud|kern|essentie|portee|oproep|noodzaak|urgentie|belang|"
    r"gedachte|voorstel|advies|raad|adviesraad|commissie|rekenkamer|adviescollege|advieslijn"
    r"|redenering|richting|analyse en|conclusies? en|lijn|hoofdlijnen?|doelstelling|kabinet|regering"
    r"|minister\w*)"
)
_OTHER_NOUN = re.compile(rf"(?<!\w)(?:de|het|een|dat|hun|zijn) (?!{_ABOUT}(?!\w))\w+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict read in a part of a sentence, and the rule that read it."""

    verdict: Verdict
    basis: Basis
    rule: str


def masked(sentence: str, named: Sequence[Named]) -> str:
    """The sentence with each mention replaced by as many stand-in letters."""
    pieces, last = [], 0
    for one in named:
        sign = ASIDE if one.how in (Mention.ELSEWHERE, Mention.EXCEPT) else OBJECT
        pieces += [sentence[last : one.start], sign * (one.end - one.start)]
        last = one.end
    return "".join([*pieces, sentence[last:]])


def judge(part: str, *, before: str = "") -> Judgement | None:
    """The verdict in a masked part of a sentence; `before` is what the sentence says before the part.

    None when there is none, or when it is another's wish, a question or an earlier cabinet's.
    """
    if OBJECT not in part:
        return None
    refused = {rule.name for rule in NO_VERDICT if rule.search(part)}
    if refused - {"geen_oordeel_dat"}:
        return None
    for rules in (DECLINES[:2], ADOPTS, DECLINES[2:], () if refused else ENDORSES):
        for rule in rules:
            for found in rule.finditer(part):
                if _is_cabinets(part, found, before) and _has_object(part, found, rule):
                    is_done = rule is ADOPTS[1] and _ALREADY.search(part)
                    return _standing(part) if is_done else _with_degree(part, found, rule)
    return _standing(part) if first_match(STANDING, part) else None


_ALREADY = phrases("al|reeds|inmiddels")


def _standing(part: str) -> Judgement:
    """'Geeft hieraan al uitvoering': it is done already, whatever the recommendation says."""
    taken = first_match(STANDING, part)
    rule = taken[0] if taken else STANDING[0]
    return Judgement(Verdict.STANDING_POLICY, Basis.STATED, rule.name)


def _is_cabinets(part: str, found: re.Match[str], before: str) -> bool:
    """Whether the cabinet is the one who does this."""
    if _PASSIVE.match(found[0]):
        return not _OTHERS_DO.search(part)
    ahead = re.split(r"[,;:(]", part[: found.start()])[-1]
    behind = " ".join(part[found.start() :].split()[1:5])
    if CABINET.search(ahead) or CABINET.search(behind):
        return True
    # 'Het kabinet neemt aanbeveling 3 over en wijst aanbeveling 4 af': the subject stands before.
    is_bare = not re.sub(
        rf"\b(?:en|maar|zij|het|doch|terwijl|ook|{OBJECT}+)\b|\W", "", ahead, flags=re.IGNORECASE
    )
    return is_bare and bool(CABINET.search(before) or CABINET.search(part))


def _has_object(part: str, found: re.Match[str], rule: VerdictRule) -> bool:
    """Whether a recommendation is what the verb governs; the part names one."""
    if rule is DECLINES[2]:
        return OBJECT in _clause(part, found) or bool(_REGARDING.match(part))
    behind = part[found.end() :]
    if _FOLLOWS.match(found[0]) and (of := _OF_THE_OBJECT.search(behind)):
        return not _OTHER_NOUN.search(of[0])
    if rule not in ENDORSES or _PASSIVE.match(found[0]):
        return True
    if OBJECT in behind:
        return not _OTHER_NOUN.search(behind[: behind.index(OBJECT)])
    own = re.split(r"[.,;:]|(?<!\w)(?:en|maar|omdat)(?!\w)", behind)[0]
    return OBJECT in found[0] or not _OTHER_NOUN.search(own)


# 'Volgt de volgorde van het rapport': what is followed is the advice, its raad or a recommendation.
_FOLLOWS = re.compile(r"volg(?:t|en)\Z", re.IGNORECASE)
_OF_THE_OBJECT = re.compile(rf"(?:de|het|een) \w+ (?:van|uit|in) {OBJECT}+", re.IGNORECASE)
# 'Wat betreft aanbeveling 6, …' governs the whole sentence.
_REGARDING = re.compile(
    rf"\W*(?:(?:wat|voor wat) betreft|ten aanzien van|met betrekking tot|inzake|voor|over|aan) {OBJECT}+",
    re.IGNORECASE,
)


def _clause(part: str, found: re.Match[str]) -> str:
    """The words around a match, up to a comma or 'maar' on either side."""
    ahead = re.split(r"[,;:]|(?<!\w)(?:en|maar)(?!\w)", part[: found.start()])[-1]
    behind = re.split(r"[,;:]|(?<!\w)maar(?!\w)", part[found.end() :])[0]
    return f"{ahead}{found[0]}{behind}"


def _with_degree(part: str, found: re.Match[str], rule: VerdictRule) -> Judgement:
    """How far the verb goes, by the words next to it; a condition behind it makes it a part."""
    name, verdict = rule.name, rule.verdict
    if rule not in DECLINES and (degree := first_match(DEGREES, _beside(part, found))):
        verdict = degree[0].verdict
        name = degree[0].name
    is_whole = verdict in (Verdict.FULLY, Verdict.ADOPTED) or name == "oordeel_afgewezen"
    behind = _EXCEPTED.sub("", part[found.end() :])
    if verdict is Verdict.NOT and rule not in DECLINES and LIMITS.search(part):
        return Judgement(LIMITS.verdict, Basis.INFERRED, LIMITS.name)
    if is_whole and CONDITION.search(behind):
        return Judgement(CONDITION.verdict, Basis.INFERRED, CONDITION.name)
    return Judgement(verdict, Basis.STATED, name)


_EXCEPTED = re.compile(rf"(?:met uitzondering van|behalve|behoudens|uitgezonderd),? {ASIDE}+", re.IGNORECASE)
_AFTERTHOUGHT = re.compile(r"\A,? ?(?:zij het|maar|weliswaar|hoewel|al is het)[^.;]{0,60}", re.IGNORECASE)


def _beside(part: str, found: re.Match[str]) -> str:
    """The words next to the verb and its particle, where 'ten dele' and 'niet' belong to it."""
    words = found[0].split()
    ahead = re.split(r"[,;:]|(?<!\w)(?:en|maar)(?!\w)", part[: found.start()])[-1].split()[-4:]
    behind = part[found.end() :]
    afterthought = _AFTERTHOUGHT.match(behind)
    if len(words) > 1:
        # A verb with its particle: what stands right behind the one or right before the other.
        inner = words[1:-1]
        near = [*inner[:6], "…", *inner[-6:]] if len(inner) > 12 else inner
        following = ""
    else:
        near = []
        following = re.split(r"[,;:]|(?<!\w)(?:en|omdat|want)(?!\w)", behind)[0]
    close = " ".join([*ahead, "…", *near, "…", *following.split()[:9]])
    # '…, maar niet voor scholen' limits; it does not decline.
    limits = afterthought and CONDITION.search(afterthought[0])
    return f"{close} … {afterthought[0] if afterthought and not limits else ''}"
