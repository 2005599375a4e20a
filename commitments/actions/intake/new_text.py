"""A better text for a letter: its passages and what was found in it move along."""

from django.db import transaction

from commitments.actions.held_texts import park_spans, place_passages
from commitments.actions.passages import find_span
from commitments.models import Document, Passage, Proposal

EARLIER = "eerdere tekst"
"""The place of a passage whose words the new text does not have: it keeps what rests on it."""


@transaction.atomic
def replace_text(*, document: Document, text: str) -> list[Passage]:
    """Give the document this text and say which passages are not in it.

    Those keep their words, with a place that says where they were. Proposals that nobody judged go:
    the letter is read anew.
    """
    passages = list(Passage.objects.filter(document=document))
    lost = [one for one in passages if find_span(text, one.quote) is None]
    nowhere = [one.pk for one in lost if not one.place]
    Passage.objects.filter(pk__in=nowhere).update(place=EARLIER)
    park_spans(document=document)
    document.text, document.holding = text, Document.Holding.HELD
    document.save(update_fields=["text", "holding", "changed_at"])
    place_passages(document=document)
    found = document.proposals.exclude(group="")
    found.filter(state=Proposal.State.OPEN).delete()
    for judged in found.filter(start__isnull=False):
        span = find_span(text, judged.quote) or (None, None)
        Proposal.objects.filter(pk=judged.pk).update(start=span[0], end=span[1])
    return lost
