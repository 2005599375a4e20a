"""Nobody writes the projections but the triggers, however they try (0002_projections.sql)."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from commitments.models import Commitment, Holder, Ministerie, Toezegging
from tests.database import copied_in, end_of_transaction, refused, run
from tests.factories import (
    CommitmentFactory,
    HolderFactory,
    MinisterieFactory,
    StatusChangeFactory,
    TermChangeFactory,
)

pytestmark = pytest.mark.django_db

FORGED = {
    "execution": "niet_te_volgen",
    "ministry_status": "afgedaan",
    "ministry_since": date(2020, 1, 1),
    "kamer_status": "voldaan",
    "kamer_since": date(2020, 1, 1),
    "due_on": date(2020, 1, 1),
    "due_from": date(2020, 1, 1),
    "due_printed": "eind 2020",
    "due_basis": "vermeld",
    "due_rule": "zomaar",
    "lead_id": None,
}
HONEST = {
    "execution": "te_volgen",
    "ministry_status": "openstaand",
    "ministry_since": None,
    "kamer_status": "geen",
    "kamer_since": None,
    "due_on": None,
    "due_from": None,
    "due_printed": "",
    "due_basis": "",
    "due_rule": "",
    "lead_id": None,
}
FOLLOWS = "volgen uit de geschiedenis"


def _projections(commitment: Commitment) -> dict[str, Any]:
    return dict(Commitment.objects.values(*FORGED).get(pk=commitment.pk))


def test_forged_values_cover_every_projection() -> None:
    columns = {f.attname for f in Commitment._meta.concrete_fields if not f.editable and not f.generated}
    apart = {"source", "search", "search_version", "created_at", "changed_at"}

    assert set(FORGED) == columns - apart


@pytest.mark.parametrize("column", FORGED)
@pytest.mark.parametrize("write", ["SQL", "queryset"])
def test_projection_cannot_be_overwritten(column: str, write: str) -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    before = _projections(commitment)

    with refused(FOLLOWS):
        if write == "SQL":
            run(f"UPDATE commitments_commitment SET {column} = %s", FORGED[column])
        else:
            Commitment.objects.update(**{column: FORGED[column]})

    assert _projections(commitment) == before


def test_lead_cannot_be_given_to_another_ministry() -> None:
    CommitmentFactory(held_by=[MinisterieFactory()])

    with refused(FOLLOWS):
        run("UPDATE commitments_commitment SET lead_id = %s", MinisterieFactory().pk)


def test_upsert_cannot_overwrite_a_projection() -> None:
    # A row that is entered starts anew, so this would put back the first status.
    commitment = StatusChangeFactory().commitment

    with refused(FOLLOWS):
        Commitment.objects.bulk_create(
            [commitment], update_conflicts=True, unique_fields=["slug"], update_fields=["ministry_status"]
        )


def test_object_that_was_read_before_a_change_cannot_put_the_old_status_back() -> None:
    commitment = CommitmentFactory()
    stale = Commitment.objects.get(pk=commitment.pk)
    StatusChangeFactory(commitment=commitment)

    with refused(FOLLOWS):
        stale.save()
    stale.subject = "Een ander onderwerp"
    stale.save(update_fields=["subject"])


def test_what_is_no_projection_is_saved() -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()], due=date(2022, 1, 1))

    commitment.subject = "Een ander onderwerp"
    commitment.save()

    assert Commitment.objects.get(subject="Een ander onderwerp") == commitment


def _insert(row: dict[str, Any]) -> None:
    marks = ", ".join(["%s"] * len(row))
    run(f"INSERT INTO commitments_commitment ({', '.join(row)}) VALUES ({marks})", *row.values())


def _copy(row: dict[str, Any]) -> None:
    copied_in("commitments_commitment", row)


def _create(row: dict[str, Any]) -> None:
    Commitment.objects.create(**row)


def _bulk_create(row: dict[str, Any]) -> None:
    Commitment.objects.bulk_create([Commitment(**row)])


@pytest.mark.parametrize("enter", [_insert, _copy, _create, _bulk_create])
def test_commitment_enters_without_a_forged_past(enter: Callable[[dict[str, Any]], None]) -> None:
    now = datetime(2022, 1, 1, tzinfo=UTC)
    row = {
        "slug": "vervalst",
        "kind": "toezegging",
        "subject": "Vervalst",
        "text": "",
        "reference": "",
        "citation": "",
        "made_printed": "",
        "made_basis": "",
        "source": "invoer",
        "source_id": "",
        "created_at": now,
        "changed_at": now,
        "search_version": 7,
    }

    enter(row | FORGED | {"lead_id": MinisterieFactory().pk})

    commitment = Commitment.objects.get(slug="vervalst")
    Toezegging.objects.create(commitment=commitment)
    end_of_transaction()
    assert _projections(commitment) == HONEST
    assert commitment.search_version == 0
    assert not commitment.holders.exists()


def test_kind_of_a_commitment_does_not_change() -> None:
    commitment = CommitmentFactory()

    with refused("De soort van een afspraak verandert niet"):
        run("UPDATE commitments_commitment SET kind = 'motie'")
    with refused("De soort van een afspraak verandert niet"):
        Commitment.objects.filter(pk=commitment.pk).update(kind="aanbeveling")


def _add_holder(holder: Holder, other: Ministerie) -> None:
    Holder.objects.create(commitment=holder.commitment, ministerie=other)


def _change_holder(holder: Holder, other: Ministerie) -> None:
    Holder.objects.update(ministerie=other)


def _save_holder(holder: Holder, other: Ministerie) -> None:
    holder.office = "Minister van iets anders"
    holder.save()


def _delete_holder(holder: Holder, other: Ministerie) -> None:
    run("DELETE FROM commitments_holder")


def _copy_holder(holder: Holder, other: Ministerie) -> None:
    row = {"commitment_id": holder.commitment_id, "ministerie_id": other.pk, "office": "", "is_lead": False}
    copied_in("commitments_holder", row)


@pytest.mark.parametrize("write", [_add_holder, _change_holder, _save_holder, _delete_holder, _copy_holder])
def test_holder_cannot_be_written(write: Callable[[Holder, Ministerie], None]) -> None:
    holder, other = HolderFactory(), MinisterieFactory()
    before = list(Holder.objects.values())

    with refused("Wie verantwoordelijk is volgt uit de geschiedenis"):
        write(holder, other)

    assert list(Holder.objects.values()) == before


def test_holders_cannot_be_truncated() -> None:
    run("ALTER TABLE commitments_holder ENABLE TRIGGER refuse_truncate")

    with refused("Wie verantwoordelijk is volgt uit de geschiedenis"):
        run("TRUNCATE commitments_holder")


def test_projecting_again_changes_nothing() -> None:
    commitment = TermChangeFactory(commitment=CommitmentFactory(held_by=[MinisterieFactory()])).commitment
    before = _projections(commitment)

    for part in ("status", "term", "execution"):
        run(f"SELECT commitments_project_{part}(%s)", commitment.pk)

    assert _projections(commitment) == before
