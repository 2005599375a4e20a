"""One document read: every finder over the same text, put together."""

from collections.abc import Mapping
from pathlib import Path

from commitments.references import Kamerstuk

from .document_facts import document_facts
from .extraction import extract
from .findings import Basis, DocumentFacts, DocumentKind, FoundReference, Reading
from .moties import find_moties
from .references import Citations
from .text import LetterText, letter_text
from .toezeggingen import find_toezeggingen
from .verdicts import find_verdicts

# In these somebody else speaks: members, or officials who tell a minister what to decide.
_WITHOUT_VERDICTS = frozenset({DocumentKind.MOTIE, DocumentKind.VERSLAG, DocumentKind.BESLISNOTA})


def read_file(path: Path) -> Reading:
    """Read the document in a file. Raises UnreadableFile, which says what is wrong with it."""
    extracted = extract(path)
    return read_letter(extracted.text, metadata=extracted.metadata)


def read_letter(text: str, *, metadata: Mapping[str, str] | None = None) -> Reading:
    """Read the text of a document; `metadata` is what its file says of itself. Never fails on any text."""
    letter = letter_text(text)
    cited, document = _document(letter, metadata)
    has_verdicts = document.kind not in _WITHOUT_VERDICTS
    return Reading(
        document=document,
        references=cited,
        moties=find_moties(letter, cited),
        toezeggingen=find_toezeggingen(letter, document),
        verdicts=find_verdicts(letter) if has_verdicts else (),
    )


def _document(
    letter: LetterText, metadata: Mapping[str, str] | None
) -> tuple[tuple[FoundReference, ...], DocumentFacts]:
    """Its citations and its own facts, each of which helps to read the other.

    The dossier of a bare 'Nr. 67' follows from what is cited, and a bare 'stuk nr. 41' from the own dossier.
    """
    citations = Citations(letter)
    cited = citations.read()
    document = document_facts(letter, cited, metadata)
    if document.kamerstuk and document.kamerstuk_basis is not Basis.NONE:
        cited = citations.read(Kamerstuk.from_canonical(document.kamerstuk))
    return cited, document
