"""From the match of a pattern to the papers and dossiers that it names."""

import re

from .grammar import JOIN, ONE_DOSSIER, ONE_UNIT
from .kamerstuk import Kamerstuk, readings

# The most numbers one citation is written out to; a longer range keeps its two ends.
MOST_NUMBERS = 200
_NUMBER_GROUPS = ("many", "one", "hyphened", "letters", "bare", "first")


def read_dossiers(found: re.Match[str]) -> list[Kamerstuk]:
    """The dossiers in a match's group 'dossiers', as printed: a six-digit number stays so."""
    named: list[Kamerstuk] = []
    place, end = found.span("dossiers")
    while place < end and (one := ONE_DOSSIER.match(found.string, place)):
        named.append(_dossier(one, has_suffix=one.end() <= end))
        joint = JOIN.match(found.string, one.end())
        place = joint.end() if joint else end
    return named


def _dossier(one: re.Match[str], *, has_suffix: bool) -> Kamerstuk:
    if one["council"]:
        digits = re.sub("[^0-9]", "", one["council"])
        return Kamerstuk(digits[:5], digits[5:])
    digits = re.sub("[ .]", "", one["digits"])
    if re.fullmatch("[0-9]{2} [0-9]{4}", one["digits"]):
        digits = digits[:5]  # the space shows which digit is a glued footnote mark
    suffix = re.sub("(?i:hoofdstuk)|[ ,-]", "", (one["suffix"] or "") if has_suffix else "")
    return Kamerstuk(digits, suffix if suffix.startswith("(R") else suffix.strip("()"))


def read_numbers(printed: str) -> tuple[list[str], bool]:
    """The numbers in '45, 48 en 59' or '12-14', each once, in order, and whether all ranges were written out.

    A range that goes down or past `MOST_NUMBERS` in all keeps its two ends only.
    """
    numbers: dict[str, None] = {}
    complete = True
    for unit in ONE_UNIT.finditer(printed):
        written = _range(unit[1], unit[2]) if unit[2] else [unit[1].lstrip("0")]
        if not written or len(numbers) + len(written) > MOST_NUMBERS:
            complete = complete and not unit[2]
            written = [number.lstrip("0") for number in unit.groups() if number]
        numbers.update(dict.fromkeys(written))
    return list(numbers), complete


def _range(first: str, last: str) -> list[str]:
    if first.isdigit() and last.isdigit():
        return [str(number) for number in range(int(first), min(int(last), int(first) + MOST_NUMBERS) + 1)]
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        return [chr(code) for code in range(ord(first), ord(last) + 1)]
    return []


def read_papers(found: re.Match[str]) -> tuple[list[Kamerstuk], bool]:
    """Every paper or dossier that a match names, and whether all its ranges were written out.

    Joined dossiers ('31 293 en 31 289, nr. 653') hold the same paper, filed in each.
    """
    groups = found.groupdict()
    printed = next((groups[name] for name in _NUMBER_GROUPS if groups.get(name)), None)
    if groups.get("roman"):
        named = [Kamerstuk(groups["roman"], groups["chapter"] or "")]
    else:
        named = read_dossiers(found)
    if printed is None:
        chamber = groups.get("chamber") or groups.get("mark") or ""
        return [paper for one in named for paper in _without_number(one, chamber)], True
    numbers, complete = read_numbers(printed)
    return [Kamerstuk(one.dossier, one.suffix, number) for one in named for number in numbers], complete


def _without_number(named: Kamerstuk, chamber: str) -> list[Kamerstuk]:
    """A dossier, or where one letter follows it the readings that the printed chamber leaves open."""
    if not named.suffix.isalpha():
        return [named]
    chamber = chamber.lower()
    possible = readings(named.dossier, named.suffix)
    if chamber in {"i", "ek"} or "eerste" in chamber:
        return [paper for paper in possible if paper.number] or possible
    if chamber in {"ii", "tk"} or "tweede" in chamber or "dossier" in chamber:
        return [dossier for dossier in possible if not dossier.number] or possible
    return possible
