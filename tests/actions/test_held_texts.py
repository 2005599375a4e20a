"""The held text of a document changes while passages point into it."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from commitments.actions.held_texts import park_spans, place_passages
from commitments.models import Passage
from tests.factories import PROMISE, DocumentFactory, PassageFactory

pytestmark = pytest.mark.django_db


def test_shorter_text_is_refused_by_the_database_until_the_spans_step_aside() -> None:
    passage = PassageFactory(located=True)
    document = passage.document
    document.text = PROMISE
    with pytest.raises(IntegrityError), transaction.atomic():
        document.save()

    park_spans(document=document)
    document.save()
    place_passages(document=document)

    passage.refresh_from_db()
    assert (passage.start, passage.end) == (0, len(PROMISE))


def test_words_that_are_gone_keep_their_printed_place() -> None:
    document = DocumentFactory()
    start = document.text.index(PROMISE)
    passage = PassageFactory(document=document, start=start, end=start + len(PROMISE))
    park_spans(document=document)
    document.text = "Iets anders."
    document.save()

    place_passages(document=document)

    passage.refresh_from_db()
    assert (passage.start, passage.place) == (None, "blz. 1, derde alinea")


def test_words_that_are_gone_without_a_place_are_refused() -> None:
    document = PassageFactory(located=True).document
    document.text = "Iets anders."

    with pytest.raises(ValidationError, match="staat niet in de nieuwe tekst"):
        place_passages(document=document)


def test_text_that_arrives_later_gives_its_passages_a_span() -> None:
    document = DocumentFactory(text="")
    PassageFactory(document=document)
    document.text = f"Geachte voorzitter,\n{PROMISE}"
    document.save()

    place_passages(document=document)

    passage = Passage.objects.get()
    assert document.text[passage.start : passage.end] == PROMISE
