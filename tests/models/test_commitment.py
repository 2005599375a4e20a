"""Facts about one commitment, and what the database refuses of it."""

from datetime import date
from typing import Any

import pytest

from commitments.dates import UncertainDate
from commitments.models import Commitment
from commitments.references import Kamerstuk
from commitments.statuses import Kind
from tests.database import refused
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    HolderFactory,
    MinisterieFactory,
    MotieFactory,
)

pytestmark = pytest.mark.django_db


def test_only_a_motie_is_a_kamerstuk_itself() -> None:
    motie = MotieFactory(commitment__reference="33694-43").commitment

    assert motie.kamerstuk == Kamerstuk("33694", "", "43")
    assert CommitmentFactory().kamerstuk is None


@pytest.mark.parametrize("kind", [Kind.TOEZEGGING, Kind.AANBEVELING])
def test_number_on_another_kind_is_refused(kind: Kind) -> None:
    with refused("commitment_only_motie_is_kamerstuk"):
        CommitmentFactory(kind=kind, reference="33694-43")


def test_two_moties_do_not_share_a_number_and_none_is_no_number() -> None:
    CommitmentFactory.create_batch(2)
    MotieFactory.create_batch(2, commitment__reference="")
    MotieFactory(commitment__reference="33694-43")

    with refused("commitment_reference_unique"):
        MotieFactory(commitment__reference="33694-43")


def test_number_at_the_source_is_unique_within_the_source() -> None:
    CommitmentFactory(source="tweede_kamer", source_id="1")
    CommitmentFactory(source="eerste_kamer", source_id="1")

    with refused("commitment_source_unique"):
        CommitmentFactory(source="tweede_kamer", source_id="1")


def test_unknown_kind_is_refused() -> None:
    with refused("commitment_kind"):
        Commitment.objects.create(slug="wens", kind="wens", subject="Een wens")


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda: MotieFactory(commitment__reference="33694-43").commitment, "Motie 33694-43"),
        (lambda: MotieFactory(commitment__reference="").commitment, "Motie"),
        (lambda: AanbevelingFactory(number=4).commitment, "Aanbeveling 4"),
        (CommitmentFactory, "Toezegging"),
    ],
)
def test_short_name_has_the_number_that_there_is(make: Any, name: str) -> None:
    assert make().short_name == name


def test_draft_is_what_was_not_published() -> None:
    assert CommitmentFactory(draft=True).is_draft
    assert not CommitmentFactory().is_draft


@pytest.mark.parametrize(
    "due",
    [
        UncertainDate(),
        UncertainDate.on(date(2022, 12, 31)),
        UncertainDate(printed="bij een volgend sleutelmoment"),
        UncertainDate.between(date(2022, 10, 1), date(2022, 12, 31), printed="eind 2022", basis="afgeleid"),
    ],
)
def test_due_gives_the_term_as_it_was_recorded(due: UncertainDate) -> None:
    assert CommitmentFactory(due=due).due == due


def test_holder_is_called_by_its_office_where_it_has_one() -> None:
    ministerie = MinisterieFactory(name="Defensie")

    assert str(HolderFactory(ministerie=ministerie)) == "Minister van Defensie"
    assert str(HolderFactory(ministerie=ministerie, office="")) == "Defensie"


def test_lead_comes_first_among_the_holders() -> None:
    az, bz = MinisterieFactory(name="Algemene Zaken"), MinisterieFactory(name="Buitenlandse Zaken")

    commitment = CommitmentFactory(held_by=[bz, az])

    assert [holder.ministerie for holder in commitment.holders.all()] == [bz, az]
