"""XML read safely: no entities, no outside files, no endless nesting."""

from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from .unreadable import DEEPEST, UnreadableFile


def read_xml(content: bytes, broken: object) -> Element:
    """The root element. Raises UnreadableFile with the reason `broken` for XML that is broken or unsafe."""
    try:
        root: Element = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise UnreadableFile(str(broken)) from error
    if _is_too_deep(root):
        raise UnreadableFile(str(broken))
    return root


def _is_too_deep(root: Element) -> bool:
    level = [root]
    for _depth in range(DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def local(element: Element) -> str:
    """The name of an element without its namespace; '' for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Digits to raised ones, the mark of a note."""
