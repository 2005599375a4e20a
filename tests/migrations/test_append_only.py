"""The history can be added to and in no way be rewritten (0002_append_only.sql)."""

from datetime import date
from typing import Any

import pytest
from django.db import models

from commitments.models import OfficeChange, StatusChange, TermChange
from commitments.statuses import Track
from tests.database import end_of_transaction, refused, run
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    OfficeChangeFactory,
    PassageFactory,
    StatusChangeFactory,
    TermChangeFactory,
)

pytestmark = pytest.mark.django_db

HISTORIES = [
    pytest.param(StatusChange, StatusChangeFactory, id="status"),
    pytest.param(TermChange, TermChangeFactory, id="term"),
    pytest.param(OfficeChange, OfficeChangeFactory, id="office"),
]
ADDED_TO = "De geschiedenis kan alleen worden aangevuld"


def _save(change: Any, table: str) -> None:
    change.note = "toch anders"
    change.save()


def _queryset_update(change: Any, table: str) -> None:
    type(change).objects.filter(pk=change.pk).update(note="toch anders")


def _bulk_update(change: Any, table: str) -> None:
    change.note = "toch anders"
    type(change).objects.bulk_update([change], ["note"])


def _raw_update(change: Any, table: str) -> None:
    run(f"UPDATE {table} SET recorded_at = recorded_at - interval '1 year'")


def _insert_over(change: Any, table: str) -> None:
    change.note = "toch anders"
    type(change).objects.bulk_create(
        [change], update_conflicts=True, unique_fields=["id"], update_fields=["note"]
    )


def _delete(change: Any, table: str) -> None:
    change.delete()


def _queryset_delete(change: Any, table: str) -> None:
    type(change).objects.all().delete()


def _raw_delete(change: Any, table: str) -> None:
    run(f"DELETE FROM {table} WHERE id = %s", change.pk)


@pytest.mark.parametrize(("model", "factory"), HISTORIES)
@pytest.mark.parametrize(
    "rewrite",
    [
        _save,
        _queryset_update,
        _bulk_update,
        _raw_update,
        _insert_over,
        _delete,
        _queryset_delete,
        _raw_delete,
    ],
)
def test_entry_cannot_be_rewritten(model: type[models.Model], factory: Any, rewrite: Any) -> None:
    change = factory()

    with refused(ADDED_TO):
        rewrite(change, model._meta.db_table)

    kept = factory._meta.model.objects.get(pk=change.pk)
    assert (kept.note, kept.recorded_at) == ("", change.recorded_at)


@pytest.mark.parametrize(("model", "factory"), HISTORIES)
@pytest.mark.parametrize("truncated", ["itself", "commitments_commitment"])
def test_history_cannot_be_truncated(model: type[models.Model], factory: Any, truncated: str) -> None:
    # Disabled for the tests that commit (conftest.py).
    table = model._meta.db_table
    run(f"ALTER TABLE {table} ENABLE TRIGGER refuse_truncate")

    with refused(f"TRUNCATE op {table}"):
        run(f"TRUNCATE {table if truncated == 'itself' else truncated} CASCADE")


def test_correction_leaves_the_corrected_entry_where_it_was() -> None:
    wrong = StatusChangeFactory(to="afgedaan")
    right = StatusChangeFactory(commitment=wrong.commitment, to="in_behandeling", corrects=wrong)

    assert list(StatusChange.objects.order_by("id")) == [wrong, right]
    assert list(StatusChange.objects.standing()) == [right]


@pytest.mark.parametrize(("model", "factory"), HISTORIES)
def test_entry_of_another_commitment_cannot_be_corrected(model: type[models.Model], factory: Any) -> None:
    other = factory()

    with refused("dezelfde afspraak en hetzelfde spoor"):
        factory(corrects=other)


def test_entry_of_the_other_track_cannot_be_corrected() -> None:
    commitment = CommitmentFactory()
    kamer = StatusChangeFactory(commitment=commitment, track=Track.KAMER, to="openstaand")

    with refused("dezelfde afspraak en hetzelfde spoor"):
        StatusChangeFactory(commitment=commitment, to="in_behandeling", corrects=kamer)


@pytest.mark.parametrize(("model", "factory"), HISTORIES)
def test_entry_that_is_not_there_yet_cannot_be_corrected(model: type[models.Model], factory: Any) -> None:
    # Its foreign key is checked only when the transaction ends: until then it could become another's.
    with refused("dezelfde afspraak en hetzelfde spoor"):
        factory(corrects_id=factory().pk + 1000, note="Vooruit gecorrigeerd.")


@pytest.mark.parametrize(("model", "factory"), HISTORIES)
def test_entry_is_corrected_once(model: type[models.Model], factory: Any) -> None:
    first = factory()
    factory(commitment=first.commitment, corrects=first)

    with refused("corrects_id"):
        factory(commitment=first.commitment, corrects=first)


@pytest.mark.parametrize(("model", "factory"), HISTORIES)
def test_correction_says_why(model: type[models.Model], factory: Any) -> None:
    first = factory()

    with refused("correction_says_why"):
        factory(commitment=first.commitment, corrects=first, note="")


@pytest.mark.parametrize("to", ["afgedaan", "deels_afgedaan", "niet_uitgevoerd", "vervallen"])
def test_closing_claim_of_the_ministry_cites_a_passage(to: str) -> None:
    commitment = CommitmentFactory()

    with refused("statuschange_closing_has_evidence"):
        StatusChangeFactory(commitment=commitment, to=to, evidence=None, register_record="TZ202210-012")
    assert StatusChangeFactory(commitment=commitment, to=to, evidence=PassageFactory()).pk


@pytest.mark.parametrize("to", ["openstaand", "in_behandeling"])
def test_open_claim_of_the_ministry_needs_no_passage(to: str) -> None:
    assert StatusChangeFactory(to=to, evidence=None).pk


@pytest.mark.parametrize("to", ["openstaand", "deels_voldaan", "voldaan", "vervallen", "betwist", "onbekend"])
def test_kamer_has_a_passage_or_its_register(to: str) -> None:
    commitment = CommitmentFactory()
    says: dict[str, Any] = {"commitment": commitment, "track": Track.KAMER, "to": to}

    with refused("statuschange_kamer_has_source"):
        StatusChangeFactory(**says, evidence=None)
    assert StatusChangeFactory(**says, evidence=PassageFactory()).pk
    assert StatusChangeFactory(**says, evidence=None, register_record="TZ202210-012").pk


@pytest.mark.parametrize(
    ("track", "to"),
    [
        ("ministerie", "voldaan"),
        ("kamer", "afgedaan"),
        ("ministerie", "onbekend"),
        ("regering", "openstaand"),
    ],
)
def test_state_is_one_of_its_track(track: str, to: str) -> None:
    commitment, passage = CommitmentFactory(), PassageFactory()

    with refused("statuschange_state_of_track"):
        StatusChange.objects.create(
            commitment=commitment,
            track=track,
            to=to,
            evidence=passage,
            effective_from=date(2022, 1, 1),
            effective_to=date(2022, 1, 1),
            recorded_as="Gegevensbeheer",
        )


def test_commitment_with_history_cannot_be_deleted() -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])

    with refused("foreign key|De geschiedenis|verantwoordelijk"):
        run("DELETE FROM commitments_toezegging WHERE commitment_id = %s", commitment.pk)
        run("DELETE FROM commitments_commitment WHERE id = %s", commitment.pk)
        end_of_transaction()
