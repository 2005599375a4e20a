"""A document's held text may change while passages point into it: they move along.

The database refuses a span past the end of the text, so the spans step aside first
(`park_spans`), then the text is saved, then every passage is found again (`place_passages`).
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from commitments.actions.passages import find_span
from commitments.models import Document, Passage


@transaction.atomic
def park_spans(*, document: Document) -> None:
    """Before another text is saved: no passage points past its end. Call `place_passages` after it."""
    located = Passage.objects.filter(document=document, start__isnull=False)
    located.exclude(place="").update(start=None, end=None)
    # Without a printed place the span must stay; the first character is in every text.
    located.filter(place="").update(start=0, end=1)


@transaction.atomic
def place_passages(*, document: Document) -> None:
    """Point every passage at its words in the held text.

    Words that are not there keep their printed place alone. Raises ValidationError, keyed
    `text`, when a passage has neither.
    """
    for passage in Passage.objects.filter(document=document):
        span = find_span(document.text, passage.quote) if document.text else None
        if span is None and not passage.place:
            raise ValidationError(
                {
                    "text": _("De passage '%(quote)s' staat niet in de nieuwe tekst.")
                    % {"quote": passage.quote}
                }
            )
        start, end = span or (None, None)
        unmoved = Q(start__isnull=True, end__isnull=True) if span is None else Q(start=start, end=end)
        Passage.objects.filter(pk=passage.pk).exclude(unmoved).update(start=start, end=end)
