"""Who promised and to whom: the office behind 'ik', 'wij' and 'de minister', and the member that asked."""

import re
from dataclasses import dataclass

from .findings import DocumentFacts, DocumentKind
from .rules.toezegging_words import COLLEAGUE, OFFICE, PORTFOLIO
from .text import LetterText

_PARTICLE = r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Ee]l|[Aa]l|[Ll]a|[Tt]e|[Ii]n|'t|’t|[Vv]on)"
_NAME = rf"(?:(?:[A-Z][\w’'-]+ ){{0,2}}(?:{_PARTICLE} ){{0,3}}[A-Z][\w’'-]+)(?:-(?:van |de )?[A-Z][\w’'-]+)?"
_PARTY = r"(?: ?\([\w0-9 /-]{1,30}\))?"
_MEMBER = re.compile(
    r"(?:(?:[Hh]et|[Dd]e) (?:[Kk]amer)?(?:lid|leden)|[Dd]e heer|[Mm]evrouw|[Ss]enator|[Kk]amerlid"
    r"|[Ss]enatoren|[Dd]e heren)"
    rf" (?P<names>{_NAME}{_PARTY}(?:, {_NAME}{_PARTY}){{0,6}}"
    rf"(?:,? en (?:het lid |de heer |mevrouw )?{_NAME}{_PARTY})?)"
)
_OTHER_PAPER = re.compile(
    r"(?i)\b(?:motie|moties|amendement|initiatiefnota|initiatiefwet\w*|wetsvoorstel)\b(?: [\w.-]+){0,4}"
    r" (?:van )?\Z"
)
# 'overleg gevoerd met mevrouw Uitermark, minister van Binnenlandse Zaken …'
_ATTENDED = re.compile(
    rf"(?:de heer|mevrouw) (?P<name>{_NAME}), (?P<office>(?:demissionair )?"
    r"(?:[Mm]inister-president|[Mm]inister|[Ss]taatssecretaris)"
    rf"(?: {PORTFOLIO})?)"
)
# 'de minister van Defensie,' on a line of its own under the letter
_SIGNED = re.compile(
    rf"^[ \t]*de (?P<office>(?:minister|staatssecretaris) {PORTFOLIO})[ \t]*,?[ \t]*$", re.MULTILINE
)
_SPEAKER = re.compile(
    r"\A(?P<who>De (?:voorzitter|VOORZITTER)|Voorzitter|(?:Minister|Staatssecretaris|De heer|Mevrouw|Het lid"
    r"|De minister|De staatssecretaris)"
    rf" ?(?P<name>{_NAME})?)(?: ?\([^)]{{1,40}}\))? ?:"
)


_I = frozenset(("ik", "ondergetekende"))
_PREDECESSOR = ("mijn ambtsvoorgang", "mijn voorgang")
# '' = a passive: what a letter announces, its signers announce.
_WE = frozenset(
    (
        *("", "wij", "we", "ondergetekenden", "de bewindspersonen", "de bewindslieden"),
        *("mijn ministerie", "mijn departement", "ons ministerie", "ons departement"),
    )
)


@dataclass(frozen=True)
class Speaker:
    """Who speaks in a report: the chair, a member, or a minister with the office where it is known."""

    is_chair: bool = False
    is_member: bool = False
    office: str | None = None


@dataclass(frozen=True)
class Offices:
    """The offices that a document knows: its signers, and in a report those who attended, by surname."""

    signers: tuple[str, ...]
    attended: dict[str, str]

    def speaker(self, sentence: str) -> Speaker | None:
        """Who begins to speak in this sentence, if somebody does."""
        found = _SPEAKER.match(sentence)
        if not found:
            return None
        who = found["who"].lower()
        if "voorzitter" in who:
            return Speaker(is_chair=True)
        if who.startswith(("minister", "staatssecretaris", "de minister", "de staatssecretaris")):
            role = "minister" if "minister" in who else "staatssecretaris"
            return Speaker(office=self.attended.get((found["name"] or "").lower()) or self.only(role))
        office = self.attended.get((found["name"] or "").lower())
        return Speaker(office=office) if office else Speaker(is_member=True)

    def only(self, role: str) -> str | None:
        """The one minister or staatssecretaris that the document knows; None for none or several."""
        known = {one for one in (*self.signers, *self.attended.values()) if one.lower().startswith(role)}
        return known.pop() if len(known) == 1 else None

    def behind(self, subject: str, speaker: Speaker | None) -> str | None:
        """The office behind the words for who promises; '' = nobody is named."""
        words = " ".join(subject.split())
        plain = words.lower()
        if speaker and speaker.office and plain in {"ik", "wij", "we", "", "mijn ministerie"}:
            return speaker.office
        if plain in _I or plain.startswith(_PREDECESSOR):
            return self.signers[0] if len(self.signers) == 1 else None
        if plain in _WE or plain.endswith(" en ik") or plain.startswith("ik en "):
            return self.signed()
        if plain in {"de minister", "de staatssecretaris", "hij", "zij"}:
            return self.only(plain.removeprefix("de "))
        return self._named(words)

    def _named(self, words: str) -> str | None:
        """The office of words that name one: 'de minister van Defensie', 'Defensie', 'Nederland'."""
        if words.lower() == "defensie":
            signed = (one for one in self.signers if "defensie" in one.lower())
            return next(signed, "het ministerie van Defensie")
        if re.fullmatch(OFFICE, words, re.IGNORECASE):
            return _tidy(re.sub(r"(?i)\A(?:de|onze) (?:demissionaire? |toenmalige? )?", "", words))
        if re.fullmatch(COLLEAGUE, words, re.IGNORECASE):
            return re.sub(r"(?i)\Amijn ", "", words)
        return words if "ministerie" in words.lower() else "het kabinet"

    def signed(self) -> str | None:
        """All signers' offices in one line; None where nobody signed."""
        return " en ".join(self.signers) or None


def offices(letter: LetterText, document: DocumentFacts) -> Offices:
    """The offices that a document knows."""
    attended: dict[str, str] = {}
    if document.kind in (DocumentKind.VERSLAG, DocumentKind.UNKNOWN):
        for found in _ATTENDED.finditer(letter.plain[:8000]):
            office = found["office"]
            surname = found["name"]
            attended[surname.lower()] = office[:1].upper() + office[1:]
            attended.setdefault(surname.split(" ")[-1].lower(), office[:1].upper() + office[1:])
    # Under a report stand those who spoke, not those who sign.
    signed = [] if document.kind is DocumentKind.VERSLAG else [one.office for one in document.signers]
    if not signed and document.kind is not DocumentKind.VERSLAG:
        signed = [found["office"] for found in _SIGNED.finditer(letter.text[-1500:])]
    return Offices(tuple(dict.fromkeys(_tidy(one) for one in signed)), attended)


def _tidy(office: str) -> str:
    office = re.sub(r"(?i)\Ade ", "", office)
    return office[:1].upper() + office[1:]


def member(words: str) -> str | None:
    """The member of the Kamer to whom a promise was made, as printed without party; of a motie is not one."""
    for found in _MEMBER.finditer(words):
        if not _OTHER_PAPER.search(words[max(0, found.start() - 60) : found.start()]):
            names = re.sub(r" ?\([^)]*\)", "", found["names"])
            return re.sub(r"\b(?:het lid|de heer|mevrouw) ", "", names)
    return None
