"""Publishing and taking it back: who may, and what it changes."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from commitments.actions.publishing import draft_sources, publish, unpublish, unready
from commitments.models import Commitment, Document
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    LinkFactory,
    MinisterieFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("make", [CommitmentFactory, DocumentFactory])
def test_published_record_is_seen_by_everybody_until_it_is_taken_back(make: type) -> None:
    record, by, visitor = make(draft=True), UserFactory(data_entry=True), UserFactory()
    visible = type(record).objects.visible_to(visitor)
    assert not visible.exists()

    assert publish(record=record, by=by, now=NOW)
    assert (record.published_at, visible.get()) == (NOW, record)

    assert unpublish(record=record, by=by)
    assert record.published_at is None
    assert not visible.exists()


def test_publishing_twice_keeps_the_first_moment() -> None:
    record, by = CommitmentFactory(draft=True), UserFactory(admin=True)
    publish(record=record, by=by, now=NOW)

    assert not publish(record=record, by=by, now=NOW + timedelta(days=1))

    assert Commitment.objects.get().published_at == NOW
    assert unpublish(record=record, by=by)
    assert not unpublish(record=record, by=by)


def test_stale_record_does_not_overwrite_what_others_changed() -> None:
    stale, by = DocumentFactory(draft=True), UserFactory(data_entry=True)
    Document.objects.update(title="Andere titel")

    publish(record=stale, by=by, now=NOW)

    assert Document.objects.get().title == "Andere titel"


def test_ministry_may_not_publish() -> None:
    ministerie = MinisterieFactory()
    record = CommitmentFactory(draft=True, held_by=[ministerie])

    for by in (UserFactory(coordinator_of=ministerie), UserFactory()):
        with pytest.raises(PermissionDenied):
            publish(record=record, by=by, now=NOW)
        with pytest.raises(PermissionDenied):
            unpublish(record=record, by=by)
    assert Commitment.objects.get().published_at is None


def test_unready_names_what_a_reader_would_miss() -> None:
    commitment = CommitmentFactory(draft=True)
    assert len(unready(commitment)) == 2

    LinkFactory(commitment=commitment)
    assert len(unready(commitment)) == 1


def test_draft_sources_are_what_readers_cannot_open() -> None:
    commitment = CommitmentFactory()
    LinkFactory(commitment=commitment)
    draft = LinkFactory(commitment=commitment, passage__document__draft=True).passage.document
    LinkFactory(passage__document__draft=True)

    assert draft_sources(commitment) == [draft]
    assert draft_sources(draft) == []


def test_unready_has_nothing_to_say_of_a_whole_commitment() -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    LinkFactory(commitment=commitment)

    assert unready(commitment) == []
    assert unready(DocumentFactory(draft=True)) == []
