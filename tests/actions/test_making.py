"""The made-up register: how many, always the same, marked, and consistent as the triggers would leave it."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection

from commitments.actions.making import AlreadyMadeError, entered_by_people, make_register
from commitments.actions.search_texts import numbers_of, parts_of, years_of
from commitments.dates import DateBasis
from commitments.models import (
    Commitment,
    Document,
    Holder,
    OfficeChange,
    Passage,
    StatusChange,
    Submitter,
    TermChange,
    Word,
)
from commitments.statuses import Kind, MinistryStatus, Track
from commitments.words import vector
from tests.factories import (
    AanbevelingFactory,
    DocumentFactory,
    DossierFactory,
    MinisterieFactory,
    MotieFactory,
    StatusChangeFactory,
    SubmitterFactory,
    ToezeggingFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 22)


def make(count: int, *, seed: int = 1) -> list[tuple[str, int, int | None]]:
    """Make them and return what the progress bar was told."""
    told: list[tuple[str, int, int | None]] = []
    make_register(count, seed=seed, today=TODAY, progress=lambda *step: told.append(step))
    return told


def made() -> list[tuple[object, ...]]:
    """All that a reader sees of the made-up commitments, and their words."""
    columns = ("slug", "kind", "subject", "text", "made_to", "due_on", "ministry_status", "kamer_status")
    rows = Commitment.objects.filter(source="proefregister").order_by("slug")
    return list(rows.values_list(*columns, "reference", "dossier__title", "search"))


def test_there_are_as_many_as_asked_for() -> None:
    told = make(60)

    assert Commitment.objects.count() == 60
    assert {source for (source,) in Commitment.objects.values_list("source")} == {"proefregister"}
    assert ("proefregister", 60, 60) in told
    assert {kind for (kind,) in Commitment.objects.values_list("kind")} == {Kind.MOTIE, Kind.TOEZEGGING}
    assert Document.objects.filter(source="proefregister").exists()


def test_the_same_seed_gives_the_same_rows_and_another_seed_others() -> None:
    def again(seed: int) -> list[tuple[object, ...]]:
        with connection.cursor() as cursor:
            cursor.execute("SAVEPOINT empty")
            make(40, seed=seed)
            found = made()
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ROLLBACK TO SAVEPOINT empty")
        return found

    first = again(1)

    assert len(first) == 40
    assert again(1) == first
    assert again(2) != first


def test_variations_are_made_of_what_the_database_holds() -> None:
    dossier = DossierFactory(slug="33694", title="Internationale veiligheidsstrategie")
    submitter = SubmitterFactory(
        surname="Koopmans",
        motie=MotieFactory(
            adopted=True,
            commitment__dossier=dossier,
            commitment__reference="33694-43",
            commitment__subject="Motie van het lid Koopmans over autonome wapensystemen begrenzen",
        ),
    )
    ToezeggingFactory(commitment__subject="informeren", commitment__made_from=date(2024, 5, 1))
    AanbevelingFactory()
    DocumentFactory(dossier=dossier, dated_from=date(2024, 6, 1))

    make(43)

    variations = Commitment.objects.filter(source="proefregister")
    assert variations.filter(kind=Kind.MOTIE).count() == 20
    assert not variations.filter(kind=Kind.AANBEVELING).exists()
    motie = variations.filter(kind=Kind.MOTIE).earliest("id")
    assert motie.subject.startswith("Motie van het lid Koopmans over ")
    assert motie.reference == "50000-43"
    assert motie.dossier is not None
    assert motie.dossier.pk != dossier.pk
    assert set(Submitter.objects.values_list("surname", flat=True)) == {submitter.surname}
    assert {"50000", "50001"} <= set(variations.values_list("dossier__slug", flat=True))


def test_the_projections_are_those_of_the_triggers() -> None:
    MinisterieFactory.create_batch(1)

    make(300)

    assert StatusChange.objects.filter(to=MinistryStatus.DONE, evidence__isnull=False).exists()
    assert TermChange.objects.exists()
    with connection.cursor() as cursor:
        # The guard refuses these when they would change anything.
        cursor.execute("SELECT commitments_project_execution(id) FROM commitments_commitment")
        cursor.execute("SELECT commitments_project_term(id) FROM commitments_commitment")
        with pytest.raises(DatabaseError, match="volgen uit de geschiedenis"):
            cursor.execute("UPDATE commitments_commitment SET kamer_status = 'betwist'")


def test_holders_follow_from_the_history() -> None:
    ministeries = MinisterieFactory.create_batch(4)
    for ministerie in ministeries:
        ToezeggingFactory(commitment__held_by=[ministerie], commitment__made_from=date(2023, 5, 1))
    DocumentFactory(dated_from=date(2024, 6, 1))

    make(304)

    assert OfficeChange.objects.filter(part=OfficeChange.Part.GONE).exists()
    assert OfficeChange.objects.filter(part=OfficeChange.Part.JOINT).exists()
    for commitment in Commitment.objects.filter(source="proefregister"):
        last = {
            entry.ministerie_id: entry
            for entry in OfficeChange.objects.filter(commitment=commitment).latest_first().reverse()
        }
        holding = {pk for pk, entry in last.items() if entry.part != OfficeChange.Part.GONE}
        assert (
            set(Holder.objects.filter(commitment=commitment).values_list("ministerie", flat=True)) == holding
        )
        assert commitment.lead_id == next(
            pk for pk, entry in last.items() if entry.part == OfficeChange.Part.LEAD
        )


def test_nothing_lies_in_the_future() -> None:
    make(300)

    for table in (StatusChange, OfficeChange, TermChange):
        assert not table.objects.filter(effective_to__gt=TODAY).exists()
    assert not Commitment.objects.filter(made_to__gt=TODAY).exists()


def test_their_words_are_those_that_indexing_makes() -> None:
    MinisterieFactory(name="Defensie", abbreviations=["DEF"])

    make(40)

    lexicon = Word.objects.lexicon()
    for model in (Commitment, Document):
        assert not model.objects.search_backlog().exists()
        for row in model.objects.with_search_texts():
            with connection.cursor() as cursor:
                cursor.execute(f"SELECT search::text FROM {model._meta.db_table} WHERE id = %s", [row.pk])
                stored = cursor.fetchone()
                words = vector(parts_of(row), numbers_of(row), aside=years_of(row), lexicon=lexicon)
                cursor.execute("SELECT %s::tsvector::text", [words])
                assert cursor.fetchone() == stored


def test_the_tables_are_guarded_again_afterwards() -> None:
    def guards() -> list[tuple[object, ...]]:
        with connection.cursor() as cursor:
            cursor.execute(
                """SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
                   UNION ALL SELECT tablename, indexname, '' FROM pg_indexes WHERE schemaname = 'public'
                   UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger
                    WHERE NOT tgisinternal ORDER BY 1, 2, 3"""
            )
            return list(cursor.fetchall())

    before = guards()

    make(20)

    assert guards() == before
    later = ToezeggingFactory().commitment
    assert later.pk > max(Commitment.objects.exclude(pk=later.pk).values_list("pk", flat=True))
    assert Passage.objects.count() == StatusChange.objects.filter(evidence__isnull=False).count()


def test_enough_is_enough() -> None:
    ToezeggingFactory.create_batch(3)

    assert make(3) == []
    assert Commitment.objects.count() == 3

    make(5)
    with pytest.raises(AlreadyMadeError):
        make(9)


def test_what_people_entered_is_noticed() -> None:
    entry = StatusChangeFactory(by=None)
    assert not entered_by_people()

    StatusChangeFactory(
        commitment=entry.commitment,
        track=Track.MINISTRY,
        to=MinistryStatus.IN_PROGRESS,
        by=UserFactory(),
        effective_from=entry.effective_to + timedelta(days=1),
        effective_basis=DateBasis.STATED,
    )
    assert entered_by_people()
