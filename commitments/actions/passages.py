"""Passages: find the literal words in a document, or take them as typed with their place."""

import unicodedata

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from commitments.models import Document, Passage

LONGEST_QUOTE = 1000
"""A passage is one or two sentences, not the letter (characters)."""

LONGEST_STEM = 110
"""What a passage's name takes from its document's name (characters); a name has room for 120."""


def record_passage(
    *, document: Document, quote: str, place: str, found: tuple[int, int] | None = None
) -> Passage:
    """The passage with these words, found again or newly recorded.

    Where the document's text is held the words must stand in it, and the span is kept;
    white space and hyphens at a line's end do not count. Where it is not, the place must
    be given. `found` is where the reader of letters found them: it tells apart what stands in the
    text twice, and what a page number cuts in two. Raises ValidationError keyed by field (quote,
    place), in the reader's language.
    """
    words = " ".join(quote.split())
    if not words:
        raise ValidationError({"quote": _("Vul de letterlijke woorden uit het document in.")})
    if len(words) > LONGEST_QUOTE:
        raise ValidationError(
            {
                "quote": _("Het citaat is te lang: %(length)d tekens. Neem hooguit %(most)d tekens over.")
                % {"length": len(words), "most": LONGEST_QUOTE}
            }
        )
    span = (found or find_span(document.text, words)) if document.text else None
    if document.text and span is None:
        raise ValidationError(
            {"quote": _("Deze woorden staan niet in de tekst van het document. Neem ze letterlijk over.")}
        )
    if span is None and not place.strip():
        raise ValidationError(
            {
                "place": _(
                    "Schrijf waar het staat, bijvoorbeeld: blz. 2. De tekst zelf wordt hier niet bewaard."
                )
            }
        )
    with transaction.atomic():
        # The lock keeps two savers from giving two passages the same name.
        Document.objects.select_for_update().get(pk=document.pk)
        start, end = span or (None, None)
        place = place.strip()[:100]
        is_same = Q(place=place)
        if span is not None:
            # In a held text the span says where it stands, whatever place was typed or left out.
            is_same |= Q(start=start, end=end)
        same = document.passages.filter(is_same, quote=words).first()
        if same is not None:
            return same
        return Passage.objects.create(
            document=document, quote=words, place=place, start=start, end=end, slug=_next_slug(document)
        )


def find_span(text: str, quote: str) -> tuple[int, int] | None:
    """Where the quote stands in the text, None where it does not.

    White space and hyphens do not count, since lines break words: 'aangekon-⏎digde' matches
    'aangekondigde'. Linear in the length of the text.
    """
    wanted, _places = _condensed(quote)
    have, places = _condensed(text)
    at = have.find(wanted) if wanted else -1
    if at < 0:
        return None
    return places[at], places[at + len(wanted) - 1] + 1


def _condensed(text: str) -> tuple[str, list[int]]:
    """The text without white space, hyphens and marks that show nothing, and where each character came from.

    Letters come apart from their accents: a text copied from a PDF often has them apart.
    """
    kept, places = [], []
    for place, character in enumerate(text):
        for piece in unicodedata.normalize("NFKD", character):
            if not (piece.isspace() or piece in "-\u2010" or unicodedata.category(piece) == "Cf"):
                kept.append(piece)
                places.append(place)
    return "".join(kept), places


def _next_slug(document: Document) -> str:
    """The first free name: '33694-67-p3'. The longest document names leave no room for '-p3' and are cut."""
    start = f"{document.slug[:LONGEST_STEM]}-p"
    taken = set(Passage.objects.filter(slug__startswith=start).values_list("slug", flat=True))
    number = document.passages.count() + 1
    while f"{start}{number}" in taken:
        number += 1
    return f"{start}{number}"
