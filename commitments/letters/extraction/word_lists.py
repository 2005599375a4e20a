"""The numbers and bullets that Word puts before a paragraph: no text, they follow from counting."""

from xml.etree.ElementTree import Element

from .xml_tree import local

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
MOST_LEVELS = 9  # Word's own limit


class ListNumbers:
    """Counts along with Word: `marker` must be asked for each list paragraph in reading order."""

    def __init__(self, numbering: Element | None) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        for element in numbering if numbering is not None else ():
            if local(element) == "abstractNum":
                self._levels[element.get(f"{_W}abstractNumId", "")] = dict(
                    _level(level) for level in element.iter(f"{_W}lvl")
                )
            elif local(element) == "num":
                self._lists[element.get(f"{_W}numId", "")] = _value(element, "abstractNumId")

    def marker(self, paragraph: Element) -> str:
        """'1.', 'a)', '2.1' or '-' as printed before the paragraph; '' when it is in no list."""
        number = paragraph.find(f"{_W}pPr/{_W}numPr")
        if number is None:
            return ""
        list_id, depth = _value(number, "numId"), _count(_value(number, "ilvl"))
        levels = self._levels.get(self._lists.get(list_id, ""))
        if levels is None or depth not in levels:
            return ""
        kind, pattern, _start = levels[depth]
        if kind in ("bullet", "none"):
            return "-" if kind == "bullet" else ""
        counts = self._counts.setdefault(list_id, [])
        while len(counts) <= depth:
            counts.append(levels.get(len(counts), ("", "", 1))[2] - 1)
        counts[depth] += 1
        del counts[depth + 1 :]
        for at, count in enumerate(counts):
            shown = max(count, 1)
            pattern = pattern.replace(f"%{at + 1}", _written(shown, levels.get(at, (kind, "", 1))[0]))
        return pattern.strip()


def _level(level: Element) -> tuple[int, tuple[str, str, int]]:
    return min(_count(level.get(f"{_W}ilvl", "0")), MOST_LEVELS), (
        _value(level, "numFmt"),
        _value(level, "lvlText"),
        _count(_value(level, "start") or "1"),
    )


def _value(element: Element, name: str) -> str:
    child = element.find(f"{_W}{name}")
    return child.get(f"{_W}val", "") if child is not None else ""


def _count(written: str) -> int:
    return (
        min(int(written), 100_000)
        if written.isascii() and written[:6].isdecimal() and written.isdecimal()
        else 0
    )


def _written(number: int, kind: str) -> str:
    if kind in ("lowerLetter", "upperLetter"):
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 9 + 1)
        return letters.upper() if kind == "upperLetter" else letters
    if kind in ("lowerRoman", "upperRoman") and number < 60:
        roman = ""
        for value, sign in _ROMAN:
            while number >= value:
                roman += sign
                number -= value
        return roman.upper() if kind == "upperRoman" else roman
    return str(number)
