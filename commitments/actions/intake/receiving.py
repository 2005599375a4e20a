"""A letter comes in: its text becomes a draft document, or goes to the document that it belongs to."""

import hashlib
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from commitments.actions.intake import facts as document_facts
from commitments.actions.intake.limits import LARGEST_FILE, LONGEST_TEXT
from commitments.actions.intake.naming import title_of
from commitments.actions.intake.new_text import replace_text
from commitments.actions.intake.proposing import propose
from commitments.actions.search import index_documents
from commitments.letters.extraction import UnreadableFile, extract
from commitments.letters.extraction.extracted import Extracted
from commitments.letters.findings import DocumentFacts, Reading
from commitments.letters.reading import read_letter
from commitments.models import Document, Intake, Passage
from commitments.models.membership import roles_of
from commitments.models.naming import free_name
from commitments.permissions import Action, is_allowed

EXTENSIONS = ("pdf", "docx", "xml", "txt")


class Outcome(Enum):
    """What became of a letter that came in."""

    NEW = "new"
    FILLED = "filled"
    BETTER = "better"
    SAME = "same"


@dataclass(frozen=True)
class Received:
    """The document, how many proposals are new, and the passages that its new text no longer has."""

    document: Document
    outcome: Outcome
    found: int = 0
    lost: list[Passage] = field(default_factory=list)


def receive_letter(
    *, by: Any, text: str = "", file: UploadedFile | None = None, is_better: bool = False
) -> Received:
    """Keep a letter and propose what is in it. The same letter again changes nothing.

    Where its number is known as a stub, that is filled; where another text is held, `is_better` says that
    this one replaces it. Raises PermissionDenied, or ValidationError keyed `text`, `file` or `is_better`.
    """
    roles = roles_of(by, [])
    if not is_allowed(Action.READ_LETTER, roles):
        raise PermissionDenied(_("U mag geen brief aanleveren."))
    content, extracted = _extracted(text, file)
    mark = digest(extracted.text)
    if known := Intake.objects.filter(digest=mark).select_related("document").first():
        return Received(known.document, Outcome.SAME)
    reading = read_letter(extracted.text, metadata=extracted.metadata)
    arrived = _Arrived(
        by=by,
        may_record=is_allowed(Action.RECORD, roles),
        extracted=extracted,
        content=content,
        file_name=(file.name or "") if file else "",
        digest=mark,
        reading=reading,
    )
    try:
        with transaction.atomic():
            return arrived.kept(is_better=is_better)
    except IntegrityError:
        # Somebody else brought in the same letter at this very moment.
        known = Intake.objects.select_related("document").filter(digest=mark).first()
        if known is None:
            raise
        return Received(known.document, Outcome.SAME)


def digest(text: str) -> str:
    """The same for texts that differ in white space alone."""
    return hashlib.sha256("".join(text.split()).encode()).hexdigest()


def _extracted(text: str, file: UploadedFile | None) -> tuple[bytes, Extracted]:
    """The bytes and what stands in them, after the limits were held to."""
    name = "file" if file else "text"
    size = (file.size or 0) if file else len(text.encode())
    most = LARGEST_FILE if file else LONGEST_TEXT
    if size > most:
        told = {"size": f"{size / 1_000_000:.1f}", "most": most // 1_000_000}
        raise ValidationError(
            {name: _("Dit is te groot: %(size)s MB. Hier past hooguit %(most)s MB.") % told}
        )
    extension = (file.name or "").rpartition(".")[2].lower() if file else "txt"
    if extension not in EXTENSIONS:
        raise ValidationError(
            {name: _("Dit soort bestand kan niet worden gelezen. Kies een pdf, docx, txt of xml.")}
        )
    content = file.read() if file else text.encode()
    try:
        extracted = extract(content)
    except UnreadableFile as error:
        raise ValidationError({name: str(error)}) from error
    if file and extracted.format.value != extension:
        told = {"extension": extension, "format": extracted.format.value}
        raise ValidationError(
            {
                name: _(
                    "Dit bestand heet .%(extension)s, maar is een .%(format)s. "
                    "Geef het de goede naam en kies het opnieuw."
                )
                % told
            }
        )
    return content, Extracted(extracted.text.replace("\0", ""), extracted.format, extracted.metadata)


@dataclass(frozen=True, kw_only=True)
class _Arrived:
    """A letter that was read, before anything of it is kept."""

    by: Any
    may_record: bool
    extracted: Extracted
    content: bytes
    file_name: str
    digest: str
    reading: Reading

    @property
    def facts(self) -> DocumentFacts:
        return self.reading.document

    def kept(self, *, is_better: bool) -> Received:
        """Keep it in one transaction. Raises IntegrityError when somebody else just did."""
        values = document_facts.values_of(self.facts, self._title())
        known = self._known(values.get("number", {}).get("reference", ""))
        if known is None:
            return self._received(self._new(values), Outcome.NEW)
        if known.text and digest(known.text) == self.digest:
            return self._received(known, Outcome.SAME)
        if known.text:
            return self._better(known, is_better=is_better)
        if not self.may_record:
            # Its number is proposed; whoever accepts that fills the document.
            return self._received(self._new({k: v for k, v in values.items() if k != "number"}), Outcome.NEW)
        return self._received(self._filled(known, values), Outcome.FILLED)

    def _known(self, number: str) -> Document | None:
        if not number:
            return None
        return Document.objects.select_for_update(of=("self",)).filter(reference=number).first()

    def _title(self) -> str:
        kind = document_facts.KIND[self.facts.kind].label
        when = self.facts.date if self.facts.date == self.facts.date_to else None
        fallback = f"{kind} van {when.day}-{when.month}-{when.year}" if when else f"{kind} zonder datum"
        return title_of(self.extracted.text, self.extracted.metadata, fallback)

    def _new(self, values: dict[str, dict[str, Any]]) -> Document:
        kind, title = values["kind"]["kind"], values["title"]["title"]
        number = values.get("number", {}).get("reference", "")
        day = values.get("date", {}).get("from", "")
        document = Document(kind=kind, title=title, text=self.extracted.text, source=self._source())
        document.slug = free_name(document, number or f"{kind} {day} {title}")
        document.save()
        self._keep_file(document)
        for fact in document_facts.FACTS[2:]:
            if fact in values:
                document = document_facts.write(document, fact, values[fact])
        return document

    def _filled(self, stub: Document, values: dict[str, dict[str, Any]]) -> Document:
        """What the stub knows already stays; where the letter differs, that is proposed."""
        stub.text, stub.holding = self.extracted.text, Document.Holding.HELD
        stub.source = stub.source or self._source()
        stub.save()
        self._keep_file(stub)
        for fact in document_facts.FACTS[2:]:
            if fact in values and not document_facts.known(stub, fact):
                document_facts.write(stub, fact, values[fact])
        if stub.kind == Document.DocumentKind.OTHER:
            document_facts.write(stub, "kind", values["kind"])
        return stub

    def _better(self, known: Document, *, is_better: bool) -> Received:
        told = {"letter": known.citation}
        if not self.may_record:
            raise ValidationError(_("%(letter)s staat hier al, met tekst.") % told)
        if not is_better:
            raise ValidationError(
                {
                    "is_better": _(
                        "%(letter)s staat hier al, met een andere tekst. Is deze tekst beter? "
                        "Zet dan hier een vinkje en verstuur de brief opnieuw."
                    )
                    % told
                }
            )
        lost = replace_text(document=known, text=self.extracted.text)
        self._keep_file(known)
        return self._received(known, Outcome.BETTER, lost)

    def _received(self, document: Document, outcome: Outcome, lost: list[Passage] | None = None) -> Received:
        kept = {"by": self.by, "file_name": self.file_name[-255:], "digest": self.digest}
        Intake.objects.update_or_create(document=document, defaults=kept)
        is_untouched = outcome is Outcome.SAME and not self.may_record
        title = self._title()
        found = 0 if is_untouched else propose(self.reading, document, by=self.by, title=title)
        index_documents(only=[document.pk])
        return Received(document, outcome, found, lost or [])

    def _source(self) -> str:
        return f"Aangeleverd bestand: {self.file_name}"[:300] if self.file_name else "Geplakte tekst"

    def _keep_file(self, document: Document) -> None:
        if self.file_name:
            name = f"{document.slug}.{self.extracted.format.value}"
            document.file.save(name, ContentFile(self.content), save=False)
            document.save(update_fields=["file", "changed_at"])
