"""PDF files, page by page: raised digits stay marks, and what returns on every page is kept once."""

import pypdfium2
from django.utils.translation import gettext_lazy as _

from commitments.letters.lines import furniture, is_imprint, split_lines

from .extracted import Extracted, FileFormat
from .pdf_page import page_text
from .unreadable import LONGEST_TEXT, MOST_PAGES, TOO_LONG, UnreadableFile

# Fewer characters a page than this is a scan with a stamp or a number on it.
_FEWEST_A_PAGE = 20
_PASSWORD = 4  # FPDF_ERR_PASSWORD


def extract(content: bytes) -> Extracted:
    """Raises UnreadableFile for a PDF that is broken, locked with a password, or only pictures."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise UnreadableFile(_("De pdf is beveiligd met een wachtwoord.")) from error
        raise UnreadableFile(_("De pdf is beschadigd.")) from error
    try:
        pages = _pages(document)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(_("De pdf is beschadigd.")) from error
    finally:
        document.close()
    if sum(len("".join(page.split())) for page in pages) < _FEWEST_A_PAGE * len(pages):
        raise UnreadableFile(
            _("De pdf bevat geen tekst, alleen beelden. Laat er eerst tekst van maken (OCR).")
        )
    return Extracted(_without_repeats("\f".join(pages)), FileFormat.PDF)


def _pages(document: pypdfium2.PdfDocument) -> list[str]:
    if len(document) > MOST_PAGES:
        raise UnreadableFile(_("De pdf heeft te veel bladzijden: hooguit 2000 kunnen gelezen worden."))
    pages: list[str] = []
    length = 0
    for page in document:
        pages.append(page_text(page))
        page.close()
        length += len(pages[-1])
        if length > LONGEST_TEXT:
            raise UnreadableFile(TOO_LONG)
    return pages


def _without_repeats(text: str) -> str:
    """Without running heads and feet. The first page keeps what names the document: 'kst-33694-67'."""
    lines = split_lines(text)
    repeated = furniture(lines)
    first_page = text.find("\f")
    kept = []
    for index, line in enumerate(lines):
        before = text[line.start - 1] if line.start else ""
        is_kept = index not in repeated or (line.start < first_page and is_imprint(line.words))
        if is_kept:
            kept.append(before + text[line.start : line.end])
        elif before == "\f":
            kept.append(before)  # the page still ends here
    return "".join(kept)
