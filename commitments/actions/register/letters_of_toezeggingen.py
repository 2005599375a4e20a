"""The letters that meet a toezegging according to the register (KamerbriefNakoming), as links to it.

The link is the register's word. It moves neither track: the ministry's follows from what the ministry
reports, the Kamer's from the register's status.
"""

from collections.abc import Collection, Sequence

from commitments.actions.register.context import Context
from commitments.actions.register.papers import papers_of
from commitments.actions.register.rows import Kept
from commitments.dates import DateBasis
from commitments.models import Document, Link, Passage
from commitments.sources.datatypes import DocumentRecord

PLACE = "titel in het register van de Tweede Kamer"
_NOTE = (
    "Volgens het register van de Tweede Kamer komt deze brief toezegging {number} na. "
    "Dat het ministerie haar heeft uitgevoerd, volgt er niet uit."
)
_FULFILS = Link.LinkRole.FULFILS


def link_letters(kept: Sequence[Kept], context: Context) -> None:
    """Link each letter to its toezegging once: where a person took the link away it stays away.

    A letter that the register names no more loses the link that it got so. What was linked is remembered in
    `applied`, by the register's key of the letter.
    """
    asked = [one for one in kept if one.record.has_letters]
    papers = papers_of([letter for one in asked for letter in one.record.letters], context)
    for one in asked:
        before: dict[str, int] = one.applied.get("letters", {})
        now = {str(letter.id): papers[letter.id] for letter in one.record.letters}
        _unlink(one, {*before.values()} - {*now.values()})
        for letter in one.record.letters:
            if str(letter.id) not in before:
                _link(one, letter, papers[letter.id])
        if before or now:
            one.applied["letters"] = now


def _link(one: Kept, letter: DocumentRecord, document: int) -> None:
    """Unless somebody found it in the letter itself."""
    known = Link.objects.filter(commitment=one.commitment_id, passage__document=document, role=_FULFILS)
    if not known.exists():
        Link.objects.create(
            passage=_passage(letter, document),
            commitment_id=one.commitment_id,  # type: ignore[misc]  # it was taken in before
            role=_FULFILS,
            basis=DateBasis.REGISTER,
            note=_NOTE.format(number=one.record.number),
        )


def _unlink(one: Kept, documents: Collection[int]) -> None:
    if not documents:
        return
    ours = Link.objects.filter(commitment=one.commitment_id, role=_FULFILS, basis=DateBasis.REGISTER, by=None)
    ours.filter(passage__document__in=documents).delete()


def _passage(letter: DocumentRecord, document: int) -> Passage:
    """The only words of the letter that the register has, its title: one for all that the letter meets."""
    found = Passage.objects.filter(document=document, place=PLACE).first()
    if found is not None:
        return found
    slug = Document.objects.values_list("slug", flat=True).get(pk=document)
    names = (f"{slug[:100]}-titel", f"titel-{letter.id}")
    name = next(one for one in names if not Passage.objects.filter(slug=one).exists())
    return Passage.objects.create(
        document_id=document, slug=name, quote=letter.subject or letter.number or str(letter.id), place=PLACE
    )
