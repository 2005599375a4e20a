"""The XML of officielebekendmakingen.nl, laid out as the print is: head, number and title, text, notes."""

import re
from xml.etree.ElementTree import Element

from django.utils.translation import gettext_lazy as _

from .extracted import Extracted, FileFormat
from .unreadable import UnreadableFile
from .xml_tree import RAISED, local, read_xml

_BROKEN = _("De XML is beschadigd of onveilig.")
_BLOCKS = frozenset(
    (
        *("al", "titel", "tussenkop", "kop", "label", "nr", "stuknr", "datumtekst", "tekstregel"),
        *("dossiernummer", "ondertekening", "naam", "functie", "plaats", "datum", "noot.al"),
    )
)
_PARTS_OF_BLOCKS = frozenset(("kop", "ondertekening"))
# What has a number and a title, and where the number stands.
_NUMBERED = {"stuk": "stuknr", "dossier": "dossiernummer"}
_SKIPPED = frozenset(("metadata", "meta-data", "plaatje", "illustratie"))
_ADDRESS = re.compile(r"/((?:kst|ah-tk|h-tk|ah-ek|h-ek|blg)-[\w()-]{3,60})/metadata")
_WIDE_XML = ("<\0?\0x\0m\0l\0".encode("latin-1"), "\0<\0?\0x\0m\0l".encode("latin-1"))


def is_wide_xml(content: bytes) -> bool:
    """True for XML in UTF-16."""
    return content[:2] in (b"\xff\xfe", b"\xfe\xff") and content[2:].startswith(_WIDE_XML)


def extract(content: bytes) -> Extracted:
    """Raises UnreadableFile for broken XML and for XML that is no official publication."""
    root = read_xml(content, _BROKEN)
    if local(root) != "officiele-publicatie":
        raise UnreadableFile(_("Deze XML is geen officiële publicatie."))
    layout = _Layout()
    layout.add(root)
    return Extracted(layout.text(), FileFormat.OFFICIAL, _metadata(root))


def _metadata(root: Element) -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        values.setdefault(meta.get("name", ""), []).append((meta.get("content") or "").strip())
    found: dict[str, str] = {}
    address = _ADDRESS.search(" ".join(values.get("OVERHEIDop.externMetadataRecord", [])))
    identifier = values.get("DC.identifier") or ([address[1]] if address else [])
    for name, content in (
        ("identifier", identifier),
        ("issued", values.get("DCTERMS.issued", [])),
        ("title", values.get("OVERHEIDop.documenttitel", [])),
        ("submitters", values.get("OVERHEIDop.indiener", [])),
    ):
        if content and content[0]:
            found[name] = "\n".join(content)
    return found


class _Layout:
    """Collects the paragraphs of the print."""

    def __init__(self) -> None:
        self._paragraphs: list[str] = []
        self._notes: list[str] = []

    def text(self) -> str:
        """The paragraphs with a white line between, the notes last."""
        return "\n\n".join([*self._paragraphs, *self._notes]) + "\n"

    def add(self, element: Element) -> None:
        """Add an element: a block as one paragraph, anything else part by part."""
        name = local(element)
        if name in _SKIPPED:
            return
        if name in _NUMBERED:
            self._add_joined(element, first=_NUMBERED[name])
        elif name == "li":
            self._add_item(element)
        elif name == "row":
            self._add_words(" | ".join(self._words(cell) for cell in element))
        elif name == "tekstregel":
            # '2' is the Kamer once more, for machines.
            if element.get("inhoud") not in ("kamernummer", "documenttype"):
                self._add_words(self._words(element))
        elif name in _BLOCKS or (element.text or "").strip():
            self._add_words(self._words(element))
        else:
            for child in element:
                self.add(child)

    def _add_joined(self, element: Element, *, first: str) -> None:
        """'Nr. 67' and 'BRIEF VAN …' stand on one line in print; a dossier's number above its title."""
        number = element.find(first)
        title = element.find("titel")
        for child in element:
            if child is number and title is not None:
                between = "\n" if first == "dossiernummer" else " "
                self._add_words(self._words(number) + between + self._words(title))
            elif child is not title or number is None:
                self.add(child)

    def _add_item(self, element: Element) -> None:
        marker = " ".join(self._words(child) for child in element if local(child) == "li.nr")
        begin = len(self._paragraphs)
        for child in element:
            if local(child) != "li.nr":
                self.add(child)
        if marker and len(self._paragraphs) > begin:
            self._paragraphs[begin] = f"{marker} {self._paragraphs[begin]}"

    def _add_words(self, words: str) -> None:
        if words.strip():
            self._paragraphs.append(words.strip())

    def _words(self, element: Element) -> str:
        pieces: list[str] = []
        self._collect(element, pieces)
        return " ".join("".join(pieces).split())

    def _collect(self, element: Element, pieces: list[str]) -> None:
        name = local(element)
        if name == "noot":
            pieces.append(self._note(element))
            return
        written = element.text or ""
        pieces.append(written.translate(RAISED) if name == "sup" and written.isdecimal() else written)
        for child in element:
            if local(child):
                self._collect(child, pieces)
                if name in _PARTS_OF_BLOCKS:
                    pieces.append(" ")
            pieces.append(child.tail or "")

    def _note(self, element: Element) -> str:
        number = "".join(
            "".join(child.itertext()).strip()
            for child in element
            if local(child) in ("noot.nr", "noot.lijstnr")
        )
        mark = (number if number.isdecimal() else str(len(self._notes) + 1)).translate(RAISED)
        words = " ".join(self._words(child) for child in element if local(child) != "noot.nr")
        self._notes.append(f"{mark} {words}")
        return mark
