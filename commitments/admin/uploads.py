"""Files that may be kept with a document: small enough, and what their name says they are."""

import zipfile
from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from commitments.actions.intake.limits import LARGEST_FILE, LONGEST_TEXT

KINDS: Mapping[str, bytes] = {"pdf": b"%PDF-", "docx": b"PK\x03\x04", "xml": b"<", "txt": b""}
"""Extension → how such a file begins, leaving out white space and a byte order mark."""


def check_file(file: UploadedFile) -> None:
    """Raise ValidationError for a file that is too large or of another kind."""
    if (file.size or 0) > LARGEST_FILE:
        raise ValidationError(
            _("Dit bestand is te groot: %(size)s MB. Het mag hooguit %(most)s MB zijn.")
            % {"size": round((file.size or 0) / 1_000_000), "most": LARGEST_FILE // 1_000_000}
        )
    extension = (file.name or "").rpartition(".")[2].lower()
    if extension not in KINDS:
        raise ValidationError(
            _("Dit soort bestand kan hier niet worden bewaard. Kies een pdf, docx, txt of xml.")
        )
    if not _is_of_kind(file, extension):
        raise ValidationError(
            _("Dit bestand heet .%(extension)s, maar is dat niet.") % {"extension": extension}
        )


def check_text(text: str) -> None:
    """Raise ValidationError for a text that is too long."""
    size = len(text.encode())
    if size > LONGEST_TEXT:
        raise ValidationError(
            _(
                "Deze tekst is te lang: %(size)s MB. Hier past hooguit %(most)s MB. "
                "Bewaar het document als bestand."
            )
            % {"size": f"{size / 1_000_000:.1f}", "most": LONGEST_TEXT // 1_000_000}
        )


def _is_of_kind(file: UploadedFile, extension: str) -> bool:
    file.seek(0)
    start = file.read(1024)
    file.seek(0)
    if extension == "docx":
        try:
            with zipfile.ZipFile(file) as archive:
                return "word/document.xml" in archive.namelist()
        except zipfile.BadZipFile:
            return False
        finally:
            file.seek(0)
    if extension == "txt":
        return b"\0" not in start
    return bool(start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(KINDS[extension]))
