"""What a letter and what is found in it are called until a person says it better."""

import re
from collections.abc import Mapping

LONGEST_TITLE = 200
_HEAD = 20_000
"""Characters at the start of a letter in which it says what it is about."""
_ABOUT = re.compile(r"^[ \t]*(?:Betreft|Onderwerp)[ \t]*:[ \t]*(?P<title>\S[^\n]{3,300})", re.MULTILINE)
_TELLS = re.compile(
    r"\b[Ii]nforme\w+ (?:ik|wij|we)(?: u| uw Kamer)?(?: hierbij| hiermee)? over (?P<title>[^.;()]{12,300})"
)
_FIRST = re.compile(
    r"^[^\w(]*(?:En|Ook|Daarnaast|Tevens|Verder|Tot slot|Ten slotte|Tenslotte)\b[ ,]*", re.IGNORECASE
)


def title_of(text: str, metadata: Mapping[str, str], fallback: str) -> str:
    """The title of the file or in the letter ('Betreft: …', 'informeer ik u over …'), else `fallback`."""
    start = text[:_HEAD]
    plain = " ".join(re.sub(r"-[ \t]*\n[ \t]*", "", start).split())
    about = _ABOUT.search(start) or _TELLS.search(plain)
    title = metadata.get("title") or (about["title"] if about else "") or fallback
    return shortened(title[:1].upper() + title[1:], LONGEST_TITLE)


def subject_of(quote: str, most: int = 140) -> str:
    """A sentence as the subject of a record: without its first linking word, one line, cut at a word."""
    plain = " ".join(_FIRST.sub("", quote, count=1).split()).rstrip(".")
    return shortened(plain[:1].upper() + plain[1:], most)


def shortened(words: str, most: int) -> str:
    """One line of at most `most` characters, cut at a word and then with '…'."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def literal_start(quote: str, most: int) -> str:
    """The first words of a quote, literal, at most `most` characters: a whole sentence where one fits."""
    if len(quote) <= most:
        return quote
    cut = quote[:most]
    sentence = cut.rfind(". ")
    return cut[: sentence + 1] if sentence > most // 3 else cut.rsplit(" ", 1)[0]


def line_of(text: str, start: int) -> str:
    """The printed place of a position in a text: 'regel 12'."""
    line = text.count("\n", 0, start) + 1
    return f"regel {line}"
