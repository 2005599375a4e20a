"""Reading a response as its reader does: the text without tags, the links."""

import html
import re

from django.http import HttpResponse

_UNSEEN = re.compile(r"<(script|style|template|head)\b.*?</\1>", re.DOTALL)


def text_of(response: HttpResponse) -> str:
    """The text on the page, white space as single spaces."""
    shown = re.sub("<[^>]*>", "", _UNSEEN.sub("", response.text))
    return re.sub(r"\s+", " ", html.unescape(shown))


def links_in(response: HttpResponse) -> list[str]:
    """The addresses that the page links to, in order."""
    return [html.unescape(link) for link in re.findall(r'href="([^"]*)"', response.text)]
