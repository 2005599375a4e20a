"""Where Dutch sentences end: not at 'nr. 43', 'W.B. Hoekstra', 'o.a. Defensie' or '8 juli jl. (…)'."""

import re
from collections.abc import Iterator

_ABBREVIATIONS = """
    nr nrs no art artt dhr mevr mw mr mrs ms drs dr ir ing prof jhr st sr jr blz pag p pp ca vgl zgn
    bijv bv resp incl excl evt stb stcrt trb hfst par vol kamerst max min ed red tel gen mgr jan feb
    mrt apr aug sept okt nov dec m.b.t i.v.m i.p.v n.a.v t.a.v t.b.v t.o.v t.g.v t.w.v t.n.v t.v.v
    t.h.v t.k.v o.a o.m o.b.v o.g.v o.l.v i.c i.c.m i.h.b i.h.k.v i.h.a i.o i.s.m i.t.t i.o.m m.n
    m.u.v m.i.v m.a.w m.m.v d.m.v d.w.z d.d c.q v.w.b z.i
"""
# After these the sentence goes on, whatever follows.
_NEVER_LAST = frozenset(_ABBREVIATIONS.split())
# After these it may end: it does when a capital follows.
_MAYBE_LAST = frozenset(
    ("c.s", "jl", "a.s", "e.d", "etc", "enz", "e.v", "e.a", "w.o", "e.e.a", "n.v.t", "p.m")
)
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.)*[A-Z][a-z]?\Z")
_FIRST_WORDS = """
    De Het Een Dit Deze Dat Die In Op Er Ik Wij We Daarom Daarbij Daarnaast Ook Voor Met Bij Om Uit
    Zo Dan Als Naast Hierbij Hiermee Hierin Tevens Verder Tot Aan Over Na Wel Niet Indien
"""
# Words that start a sentence and are no surname: after 'optie B.' they do end it.
_STARTERS = frozenset(_FIRST_WORDS.split())
# A stop, what closes behind it, then a space and the start of a sentence; or no space at all ('stelling.De').
_STOP = re.compile(
    r"(?P<stop>[.!?…]{1,3})(?P<closing>[\"'”’»)\]]{0,3})(?P<space> +)(?=[\"'“‘„«(\[]{0,2}[^\W_a-zß-öø-ÿ])"
    r"|(?<=[a-zà-ÿ]{3})\.(?=[A-Z][a-zà-ÿ]{1,40} )"
)
LONGEST_SENTENCE = 1500
"""Characters. What runs on longer is a table or damage; cut up, no rule has to search it whole."""

_WORD_BEFORE = re.compile(r"[^\s(\[“‘„«\"']{1,40}\Z")
_WORD = re.compile(r"\w+")


def split(paragraph: str) -> list[tuple[int, int]]:
    """The spans of a paragraph's sentences, without the space between. Linear in its length."""
    spans = []
    start = 0
    for found in _STOP.finditer(paragraph):
        if found["space"] is not None and not _ends(paragraph, found):
            continue
        end = found.end() - len(found["space"] or "")
        spans.append((start, end))
        start = found.end()
    if start < len(paragraph):
        spans.append((start, len(paragraph)))
    return [piece for span in spans for piece in _cut(paragraph, *span)]


def _cut(paragraph: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of at most `LONGEST_SENTENCE`, between words where there are any."""
    while end - start > LONGEST_SENTENCE:
        space = paragraph.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        stop = space if space > 0 else start + LONGEST_SENTENCE
        yield start, stop
        start = stop + 1 if space > 0 else stop
    yield start, end


def _ends(paragraph: str, found: re.Match[str]) -> bool:
    if found["stop"] != ".":
        return True
    window = paragraph[max(0, found.start() - 40) : found.start()]
    before = _WORD_BEFORE.search(window)
    word = before[0] if before else ""
    if found["closing"]:
        return True
    if word.lower() in _NEVER_LAST:
        return False
    follows = paragraph[found.end()]
    if word.lower() in _MAYBE_LAST:
        return follows.isupper()
    if _INITIALS.match(word):
        return _word_at(paragraph, found.end()) in _STARTERS
    return True


def _word_at(paragraph: str, place: int) -> str:
    found = _WORD.match(paragraph, place)
    return found[0] if found else ""
