"""The text of a Word document's XML."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from .word_lists import ListNumbers
from .xml_tree import RAISED, local

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Removed by a reviewer, a field's code, and the older copy of a drawing that Word keeps.
_SKIPPED = frozenset(("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "sectPr", "tblPr"))
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_CHARACTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}


class Body:
    """Lays a document out: white lines between paragraphs, a table row to a line, notes at the end."""

    def __init__(self, lists: ListNumbers, notes: Mapping[str, Element]) -> None:
        self._lists = lists
        self._notes = {(kind, note.get(f"{_W}id", "")): note for kind, root in notes.items() for note in root}
        self._cited: list[Element] = []

    def text(self, document: Element) -> str:
        """All paragraphs and then the notes that they point at, numbered in their order."""
        paragraphs = list(self._paragraphs(document))
        written = []
        # A note's own reference marks add to the list while it is read.
        for number, note in enumerate(self._cited, start=1):
            words = " ".join(" ".join(self._paragraphs(note)).split())
            written.append(f"{str(number).translate(RAISED)} {words}")
        return "\n\n".join(part for part in (*paragraphs, *written) if part.strip()) + "\n"

    def _paragraphs(self, element: Element) -> Iterator[str]:
        for child in element:
            name = local(child)
            if name in _SKIPPED:
                continue
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._rows(child)
            else:
                yield from self._paragraphs(child)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        marker = self._lists.marker(paragraph)
        pieces: list[str] = []
        boxes: list[Element] = []
        self._collect(paragraph, pieces, boxes)
        for box in boxes:
            yield from self._paragraphs(box)
        words = "".join(pieces).strip(" \t\n")
        if words:
            yield f"{marker} {words}" if marker else words

    def _rows(self, table: Element) -> Iterator[str]:
        for row in table.iter(f"{_W}tr"):
            cells = [
                " ".join(" ".join(self._paragraphs(cell)).split()) for cell in row if local(cell) == "tc"
            ]
            if any(cells):
                yield " | ".join(cells)

    def _collect(self, element: Element, pieces: list[str], boxes: list[Element]) -> None:
        for child in element:
            name = local(child)
            if name in _SKIPPED or (name == "r" and child.find(f"{_W}rPr/{_W}vanish") is not None):
                continue
            if name == "txbxContent":
                boxes.append(child)
            elif name == "t":
                pieces.append(child.text or "")
            elif name == "br":
                pieces.append("\f" if child.get(f"{_W}type") == "page" else "\n")
            elif name in _CHARACTERS:
                pieces.append(_CHARACTERS[name])
            elif name in _NOTES:
                pieces.append(self._mark(_NOTES[name], child.get(f"{_W}id", "")))
            else:
                self._collect(child, pieces, boxes)

    def _mark(self, kind: str, note_id: str) -> str:
        note = self._notes.get((kind, note_id))
        if note is None:
            return ""
        self._cited.append(note)
        return str(len(self._cited)).translate(RAISED)
