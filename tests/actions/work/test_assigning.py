"""Arranging the work: who, by when, waiting for what; the trail of it, and who may."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.work.assigning import Conflict, arrange, members_of
from commitments.models import Assignment, Commitment, Ministerie, WorkEntry
from tests.factories import CommitmentFactory, MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db

DAY = date(2025, 6, 20)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], due=date(2025, 7, 1))


@pytest.fixture
def officer(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz, first_name="Daan", last_name="Smit")


def test_arrangement_is_kept_with_a_line_for_each_change(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    arranged = arrange(
        commitment=commitment, ministerie=bz, by=officer, seen=0, behandelaar=officer, internal_due_on=DAY
    )

    assert (arranged.behandelaar, arranged.internal_due_on, arranged.waits_for) == (officer, DAY, "")
    lines = WorkEntry.objects.order_by("id").values_list("what", "text", "ministerie")
    assert list(lines) == [
        ("behandelaar", "– → Daan Smit", bz.pk),
        ("interne_termijn", "– → 2025-06-20", bz.pk),
    ]


def test_what_is_not_given_stays_and_none_empties(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    arrange(commitment=commitment, ministerie=bz, by=officer, behandelaar=officer, internal_due_on=DAY)

    arranged = arrange(commitment=commitment, ministerie=bz, by=officer, seen=1, internal_due_on=None)

    assert (arranged.behandelaar, arranged.internal_due_on, arranged.version) == (officer, None, 2)


def test_same_again_writes_nothing(bz: Ministerie, commitment: Commitment, officer: Any) -> None:
    arrange(commitment=commitment, ministerie=bz, by=officer, waits_for="de landsadvocaat")
    arrange(commitment=commitment, ministerie=bz, by=officer, waits_for="de landsadvocaat")

    assert (Assignment.objects.get().version, WorkEntry.objects.count()) == (1, 1)


def test_second_of_two_savers_is_told(bz: Ministerie, commitment: Commitment, officer: Any) -> None:
    arrange(commitment=commitment, ministerie=bz, by=officer, seen=0, waits_for="de landsadvocaat")

    with pytest.raises(Conflict) as told:
        arrange(commitment=commitment, ministerie=bz, by=officer, seen=0, waits_for="Defensie")

    assert told.value.assignment.waits_for == "de landsadvocaat"


def test_two_ministeries_arrange_each_their_own(commitment: Commitment, bz: Ministerie, officer: Any) -> None:
    defensie = MinisterieFactory(name="Defensie")
    shared = CommitmentFactory(held_by=[bz, defensie])
    other = UserFactory(staff_of=defensie)

    arrange(commitment=shared, ministerie=bz, by=officer, behandelaar=officer)
    arrange(commitment=shared, ministerie=defensie, by=other, behandelaar=other)

    assert {a.ministerie: a.behandelaar for a in shared.assignments.all()} == {bz: officer, defensie: other}


def test_only_the_own_ministry_arranges(bz: Ministerie, commitment: Commitment) -> None:
    defensie = MinisterieFactory(name="Defensie")
    stranger = UserFactory(staff_of=defensie)

    for person, ministerie in (
        (stranger, bz),
        (stranger, defensie),
        (UserFactory(), bz),
        (UserFactory(data_entry=True), bz),
    ):
        with pytest.raises(PermissionDenied):
            arrange(commitment=commitment, ministerie=ministerie, by=person, waits_for="iets")


def test_refuses_and_names_the_field(bz: Ministerie, commitment: Commitment, officer: Any) -> None:
    for wrong, field in (
        ({"behandelaar": UserFactory()}, "behandelaar"),
        ({"behandelaar": UserFactory(staff_of=bz, is_active=False)}, "behandelaar"),
        ({"internal_due_on": date(2025, 7, 2)}, "internal_due_on"),
        ({"waits_for": "x" * 201}, "waits_for"),
    ):
        with pytest.raises(ValidationError) as refused:
            arrange(commitment=commitment, ministerie=bz, by=officer, **wrong)  # type: ignore[arg-type]
        assert list(refused.value.message_dict) == [field]
    assert not WorkEntry.objects.exists()


@pytest.mark.parametrize(
    ("term", "said"),
    [
        (date(2099, 7, 1), "Dit is na de termijn aan de Kamer, 1 juli 2099. Kies die dag of eerder."),
        (date(2023, 2, 16), "De termijn aan de Kamer is al voorbij: 16 februari 2023. Verschuif die eerst"),
    ],
)
def test_own_term_after_that_of_the_kamer_says_what_to_do(
    bz: Ministerie, officer: Any, term: date, said: str
) -> None:
    commitment = CommitmentFactory(held_by=[bz], due=term)

    with pytest.raises(ValidationError) as refused:
        arrange(commitment=commitment, ministerie=bz, by=officer, internal_due_on=date(2099, 12, 1))

    assert refused.value.messages[0].startswith(said)


def test_members_are_those_who_still_work_there(bz: Ministerie, officer: Any) -> None:
    UserFactory(staff_of=bz, is_active=False)
    UserFactory(staff_of=MinisterieFactory())

    assert [member.user for member in members_of(bz)] == [officer]
