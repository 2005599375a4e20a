"""What comes out of a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FileFormat(StrEnum):
    """The formats that are read, told by a file's content and not by its name."""

    PLAIN_TEXT = "txt"
    PDF = "pdf"
    WORD = "docx"
    OFFICIAL = "xml"


@dataclass(frozen=True)
class Extracted:
    """The text as a person reads it, and what the file says of itself.

    Lines end in a line feed and pages in a form feed; raised digits are marks of notes. `metadata` may hold
    'identifier' (kst-33694-67), 'issued' (2023-01-26), 'title' and 'submitters' (one a line).
    """

    text: str
    format: FileFormat
    metadata: Mapping[str, str] = field(default_factory=dict)
