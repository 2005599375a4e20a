"""Citations: how many lead somewhere, and which a reader should check."""

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.models import Citation
from tests.factories import CitationFactory, DocumentFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_tally_counts_resolved_unresolved_and_corrected() -> None:
    CitationFactory(target=DocumentFactory())
    CitationFactory(target=DocumentFactory(), correction="Er staat 233694.")
    CitationFactory()

    assert Citation.objects.tally() == {"total": 3, "resolved": 2, "unresolved": 1, "corrected": 1}


def test_notable_are_the_unresolved_and_the_corrected() -> None:
    CitationFactory(target=DocumentFactory())
    corrected = CitationFactory(target=DocumentFactory(), correction="Er staat 233694.")
    unresolved = CitationFactory()

    assert set(Citation.objects.notable()) == {corrected, unresolved}


def test_visible_to_hides_citations_from_drafts_and_to_drafts() -> None:
    CitationFactory(document=DocumentFactory(draft=True))
    CitationFactory(target=DocumentFactory(draft=True))
    shown = CitationFactory()

    assert list(Citation.objects.visible_to(AnonymousUser())) == [shown]
    assert Citation.objects.visible_to(UserFactory(data_entry=True)).count() == 3
