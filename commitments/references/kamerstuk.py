"""The value of a citation: a Kamerstuk, or a dossier when no document is named."""

import re
from dataclasses import dataclass, replace
from typing import Self

OFFICIAL_SITE = "https://zoek.officielebekendmakingen.nl"

# Dossiers split by budget chapter: budgets, their changes, annual reports and final accounts, as the Kamer's
# register and citations in it show them. The numbers follow no rule, so the list grows each year.
_FAMILIES = """
    29800 30300 30800 31123 31200 31474 31700 31792 31924 32123 32360 32500 32565 32710 32780 32925
    33000 33240 33300 33400 33605 33750 33805 33930 34000 34200 34300 34475 34485 34550 34725 34730
    34775 34950 35000 35200 35300 35450 35470 35570 35830 35850 35925 35975 36100 36200 36350 36360
    36410 36435 36470 36550 36560 36600 36625 36725 36740 36800
"""
BUDGET_FAMILIES = frozenset(_FAMILIES.split())
_LATEST_FAMILY = max(BUDGET_FAMILIES)
# Chapters and funds with one letter: I, V and X are Roman, A (Mobiliteitsfonds) to N are funds.
CHAPTER_LETTERS = frozenset("ABCDEFGHIJKLMNVX")

LETTERED_NUMBER = r"[CLM][CDILMVX]{2,8}"  # CXXXIX: the Eerste Kamer's own dossiers
# Years are no dossiers: 2019 and 2018-2019 are typed far more often than a dossier of the 1950s.
DOSSIER = rf"(?!(?:1[89]|20)[0-9]{{2}}(?![0-9]))[1-9][0-9]{{3,5}}|{LETTERED_NUMBER}"
CHAPTER = r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})[AB]?"
SUFFIX = rf"\(R[0-9]{{3,4}}\)|0[1-9]|[1-9][0-9]|{CHAPTER}|[A-Z]"
NUMBER = r"[1-9][0-9]{0,3}|[A-H]?[A-Z]"

_CANONICAL = re.compile(
    rf"(?P<dossier>{DOSSIER})(?:-(?P<suffix>{SUFFIX})(?=-|\Z))??(?:-(?P<number>{NUMBER}))?"
)
# What `from_canonical` reads, for a constraint: PostgreSQL knows no named groups.
CANONICAL_FORM = rf"^(?:{DOSSIER})(?:-(?:{SUFFIX}))?(?:-(?:{NUMBER}))?$"
_ROMAN_CHAPTER = re.compile(CHAPTER)
_COUNCIL_DOSSIER = "21501"  # the councils of the European Union: always with two digits, 21501-02


@dataclass(frozen=True, order=True)
class Kamerstuk:
    """A parliamentary paper: dossier, chapter or other addition (`suffix`), and number within the dossier.

    `number` is digits (Tweede Kamer) or capital letters (Eerste Kamer: A to Z, then AA, AB); empty = the
    dossier itself. `dossier` is digits as a rule; the Eerste Kamer also numbers dossiers in Roman letters.
    """

    dossier: str
    suffix: str = ""
    number: str = ""

    @classmethod
    def from_canonical(cls, text: str) -> Self:
        """Read '33694-43', '36600-X-50', '21501-02-2405', '27484-(R1669)-5' or a dossier ('35300-XV').

        A single letter after the dossier is a chapter where the dossier is split by chapter (36600-B) and a
        paper of the Eerste Kamer elsewhere (36067-E). Raises ValueError for anything else.
        """
        found = _CANONICAL.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a Kamerstuk number such as '33694-43' or '36600-X-50'")
        dossier, suffix, number = (found[part] or "" for part in ("dossier", "suffix", "number"))
        if suffix or not number:
            return cls(dossier, suffix, number)
        return cls(dossier, number) if names_a_dossier(dossier, number) else cls(dossier, "", number)

    @property
    def dossier_key(self) -> str:
        """The dossier with its addition: '36600-X'."""
        return f"{self.dossier}-{self.suffix}" if self.suffix else self.dossier

    @property
    def canonical(self) -> str:
        """`dossier[-suffix][-number]`, the form to store and to compare."""
        return f"{self.dossier_key}-{self.number}" if self.number else self.dossier_key

    @property
    def printed(self) -> str:
        """A print that Dutch readers know: 'Kamerstukken 33 694, nr. 43'."""
        dossier = re.sub(r"\A([0-9]{2})([0-9]{3})\Z", r"\1 \2", self.dossier)
        if self.suffix:
            dossier += f"-{self.suffix}" if self.suffix.isdigit() else f" {self.suffix}"
        if not self.number:
            return f"Kamerstukdossier {dossier}"
        return f"Kamerstukken {dossier}, {'nr. ' if self.number.isdigit() else ''}{self.number}"

    @property
    def official_id(self) -> str | None:
        """The publisher's id, 'kst-33694-43'; a dossier has none."""
        return f"kst-{self.canonical}" if self.number else None

    @property
    def official_url(self) -> str | None:
        """The document's page in the official publications; a dossier has none, see `dossier_url`."""
        return f"{OFFICIAL_SITE}/{self.official_id}.html" if self.number else None

    @property
    def dossier_url(self) -> str:
        """The dossier's page in the official publications."""
        return f"{OFFICIAL_SITE}/dossier/{self.dossier_key}"


def is_budget_family(dossier: str) -> bool:
    """Whether papers in this dossier are filed by budget chapter, so that a chapter is to be expected.

    Past the list a round number is taken for one: the budget of Prinsjesdag mostly gets such a number.
    """
    is_later = len(dossier) == 5 and dossier > _LATEST_FAMILY and dossier.endswith("00")
    return dossier in BUDGET_FAMILIES or is_later


def names_a_dossier(dossier: str, addition: str) -> bool:
    """Whether 'dossier-addition' without more most likely names a dossier and no document in it."""
    if addition.isdigit():
        return len(addition) == 2 and (dossier == _COUNCIL_DOSSIER or addition.startswith("0"))
    if len(addition) > 1 or not dossier.isdigit():
        return bool(_ROMAN_CHAPTER.fullmatch(addition))
    return is_budget_family(dossier) and addition in CHAPTER_LETTERS


def readings(dossier: str, letter: str) -> list[Kamerstuk]:
    """Both readings of '36 600 B', the likelier first: chapter B, or paper B of the Eerste Kamer."""
    chapter, paper = Kamerstuk(dossier, letter), Kamerstuk(dossier, "", letter)
    if len(letter) > 1 or not dossier.isdigit():
        return [chapter] if names_a_dossier(dossier, letter) else [paper]
    if letter not in CHAPTER_LETTERS:
        return [paper]
    return [chapter, paper] if is_budget_family(dossier) else [paper, chapter]


def likely_slip(kamerstuk: Kamerstuk) -> Kamerstuk | None:
    """The five-digit reading of a six-digit dossier, 233694-43 -> 33694-43; None where there is none.

    An extra digit at the front (a glued footnote mark, a doubled key) is tried before one at the end.
    The caller shows it as a correction; the citation as printed is kept.
    """
    digits = kamerstuk.dossier
    if len(digits) != 6 or not digits.isdigit():
        return None
    return next(
        (replace(kamerstuk, dossier=five) for five in (digits[1:], digits[:-1]) if is_plausible(five)), None
    )


def is_plausible(dossier: str) -> bool:
    """Whether five digits can be a dossier now: the count reached 36,800 in 2025, some 300 to 400 a year."""
    return bool(re.fullmatch("[1-3][0-9]{4}", dossier))
