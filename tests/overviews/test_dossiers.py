"""Dossiers with their numbers, and who sees which."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.models import Commitment, Document, Dossier
from commitments.overviews.dossiers import DossierRow, rows_of
from commitments.statuses import MinistryStatus
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    DossierFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    StatusChangeFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 22)


def rows(dossiers: list[Dossier]) -> list[DossierRow]:
    return rows_of(
        dossiers,
        documents=Document.objects.visible_to(AnonymousUser()),
        commitments=Commitment.objects.visible_to(AnonymousUser()),
        today=TODAY,
    )


def toezegging(dossier: Dossier, status: MinistryStatus | None = None) -> Commitment:
    made: Commitment = CommitmentFactory(dossier=dossier)
    if status:
        StatusChangeFactory(commitment=made, to=status)
    return made


def seen_by_anybody() -> set[Dossier]:
    return set(Dossier.objects.visible_to(AnonymousUser()))


def test_rows_of_counts_what_the_reader_may_see() -> None:
    dossier = DossierFactory()
    DocumentFactory(dossier=dossier, reference="33694-1")
    DocumentFactory(dossier=dossier, reference="33694-2", stub=True)
    DocumentFactory(dossier=dossier, reference="33694-3", draft=True)
    toezegging(dossier, MinistryStatus.DONE)
    toezegging(dossier, MinistryStatus.IN_PROGRESS)
    CommitmentFactory(dossier=dossier, draft=True)

    [row] = rows([dossier])

    assert (row.documents, row.read, row.cited) == (2, 1, 1)
    assert (row.tally.total, row.tally.open, row.tally.closed) == (2, 1, 1)
    assert [(part.name, part.number) for part in row.parts] == [("in_behandeling", 1), ("gemeld", 1)]
    assert [segment.width for segment in row.segments] == ["50.00%", "50.00%"]
    changed = [
        *Commitment.objects.filter(dossier=dossier, published_at__isnull=False),
        *Document.objects.filter(dossier=dossier, published_at__isnull=False),
    ]
    assert row.changed_at == max(record.changed_at for record in changed)


def test_rows_of_an_empty_dossier_is_zero() -> None:
    [row] = rows([DossierFactory()])

    assert (row.documents, row.cited, row.tally.total, row.parts, row.changed_at) == (0, 0, 0, [], None)


def test_rows_of_asks_the_same_for_one_dossier_and_for_many() -> None:
    dossiers = [DossierFactory() for _ in range(10)]
    for dossier in dossiers:
        toezegging(dossier)

    assert len(queries_of(lambda: rows(dossiers[:1]))) == len(queries_of(lambda: rows(dossiers))) == 2


def test_dossier_of_drafts_only_is_hidden() -> None:
    DocumentFactory(draft=True)
    CommitmentFactory(draft=True)
    drafts = DossierFactory()
    MilestoneLinkFactory(milestone__dossier=drafts, commitment=CommitmentFactory(draft=True))

    assert seen_by_anybody() == set()
    assert len(Dossier.objects.visible_to(UserFactory(data_entry=True))) == Dossier.objects.count()


def test_dossier_with_something_published_shows() -> None:
    with_letter, with_promise = DocumentFactory().dossier, CommitmentFactory().dossier
    with_event = MilestoneFactory(dossier=DossierFactory()).dossier
    DocumentFactory(dossier=with_letter, reference="", draft=True)

    assert seen_by_anybody() == {with_letter, with_promise, with_event}


def test_dossier_without_anything_shows() -> None:
    bare = DossierFactory()

    assert seen_by_anybody() == {bare}


def test_dossier_has_its_permanent_address() -> None:
    assert DossierFactory(slug="21501-02").get_absolute_url() == "/dossiers/21501-02/"
