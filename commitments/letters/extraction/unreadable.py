"""What cannot be read, and how much may be."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LARGEST_FILE = 25_000_000
"""Bytes. The longest papers of the Kamer (a budget with its annexes) stay under it."""

LONGEST_TEXT = 5_000_000
"""Characters of text taken from one file."""

LARGEST_PART = 60_000_000
"""Bytes of one part of a Word file once unpacked; more is no letter but a bomb."""

MOST_PAGES = 2_000
"""Pages of one PDF."""

DEEPEST = 200
"""Elements inside each other in an XML file."""

TOO_LONG = _("Er staat te veel tekst in het bestand: hooguit 5 miljoen tekens kan gelezen worden.")


class UnreadableFile(Exception):
    """The file has no text that can be read; `reason` says why in one sentence in the reader's language."""

    def __init__(self, reason: str | Promise) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return str(self.reason)
