"""Changing a status: who may, what may follow, what must be cited, and what the database then shows."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from commitments.actions.passages import record_passage
from commitments.actions.statuses import Conflict, change_status, latest_change, may_change, recorded_as
from commitments.dates import UncertainDate
from commitments.models import Commitment, Ministerie, Passage, StatusChange
from commitments.statuses import Execution, KamerStatus, Kind, MinistryStatus, Track
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2025, 6, 1)
DAY = UncertainDate.on(date(2024, 3, 1))


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz])


def change(commitment: Commitment, by: Any, **values: Any) -> StatusChange:
    """Set 'in behandeling' as `by`, who saw what stands now, unless the test says otherwise."""
    values.setdefault("track", Track.MINISTRY)
    latest = latest_change(commitment, values["track"])
    given = {
        "to": MinistryStatus.IN_PROGRESS,
        "effective": DAY,
        "today": TODAY,
        "seen": latest.pk if latest else None,
        **values,
    }
    return change_status(commitment=commitment, by=by, **given)


WHO_MAY = [
    # who, ministry's track, Kamer's track
    ({}, False, False),
    ({"staff_of": "own"}, True, False),
    ({"coordinator_of": "own"}, True, False),
    ({"staff_of": "other"}, False, False),
    ({"coordinator_of": "other"}, False, False),
    ({"data_entry": True}, True, True),
    ({"admin": True}, True, True),
    ({"staff_of": "own", "is_active": False}, False, False),
    ({"admin": True, "is_active": False}, False, False),
]


@pytest.mark.parametrize(("who", "on_ministry", "on_kamer"), WHO_MAY)
def test_change_status_is_for_those_of_the_table(
    commitment: Commitment, bz: Ministerie, who: dict[str, Any], on_ministry: bool, on_kamer: bool
) -> None:
    offices = {"own": bz, "other": MinisterieFactory()}
    user = UserFactory(**{name: offices.get(value, value) for name, value in who.items()})
    moves = {
        Track.MINISTRY: (on_ministry, {"to": MinistryStatus.IN_PROGRESS}),
        Track.KAMER: (on_kamer, {"to": KamerStatus.OPEN, "register_record": "TZ202210-012"}),
    }

    for track, (is_allowed, values) in moves.items():
        assert may_change(commitment, track, user) is is_allowed
        if is_allowed:
            assert change(commitment, user, track=track, **values).by == user
        else:
            with pytest.raises(PermissionDenied):
                change(commitment, user, track=track, **values)
    assert StatusChange.objects.count() == on_ministry + on_kamer


def test_change_status_of_a_draft_is_for_keepers_of_the_data(bz: Ministerie) -> None:
    draft = CommitmentFactory(held_by=[bz], draft=True)

    with pytest.raises(PermissionDenied):
        change(draft, UserFactory(coordinator_of=bz))
    assert change(draft, UserFactory(data_entry=True)).pk


def test_change_status_is_lost_with_the_commitment_to_another_ministry(
    commitment: Commitment, bz: Ministerie
) -> None:
    day = date(2024, 1, 1)
    OfficeChangeFactory(commitment=commitment, ministerie=bz, part="niet_meer", effective_from=day)
    heir = OfficeChangeFactory(commitment=commitment, effective_from=day).ministerie

    with pytest.raises(PermissionDenied):
        change(commitment, UserFactory(staff_of=bz))
    assert change(commitment, UserFactory(staff_of=heir)).recorded_as == f"Ministerie van {heir.name}"


def test_change_status_projects_the_track_and_leaves_the_other_alone(commitment: Commitment) -> None:
    keeper = UserFactory(data_entry=True)
    letter = PassageFactory()

    change(commitment, keeper, to=MinistryStatus.DONE, evidence=letter)
    commitment.refresh_from_db()
    assert (commitment.ministry_status, commitment.ministry_since) == (MinistryStatus.DONE, date(2024, 3, 1))
    assert (commitment.kamer_status, commitment.kamer_since) == (KamerStatus.NONE, None)

    later = UncertainDate.on(date(2024, 5, 1))
    change(commitment, keeper, track=Track.KAMER, to=KamerStatus.MET, effective=later, evidence=letter)
    commitment.refresh_from_db()
    assert (commitment.ministry_status, commitment.ministry_since) == (MinistryStatus.DONE, date(2024, 3, 1))
    assert (commitment.kamer_status, commitment.kamer_since) == (KamerStatus.MET, date(2024, 5, 1))


def test_change_status_keeps_what_was_given(commitment: Commitment) -> None:
    keeper, letter = UserFactory(data_entry=True), PassageFactory()
    period = UncertainDate.between(date(2024, 9, 1), date(2024, 11, 30), printed="najaar 2024")

    entry = change(
        commitment,
        keeper,
        to=MinistryStatus.PARTLY_DONE,
        effective=period,
        evidence=letter,
        note="  Het eerste deel.\n",
    )

    entry.refresh_from_db()
    assert entry.effective == period
    assert (entry.evidence, entry.note, entry.by, entry.recorded_as) == (
        letter,
        "Het eerste deel.",
        keeper,
        "Gegevensbeheer",
    )
    commitment.refresh_from_db()
    assert commitment.ministry_since == date(2024, 11, 30)


@pytest.mark.parametrize("to", [MinistryStatus.IN_PROGRESS, MinistryStatus.NONE, "voldaan", "onzin", ""])
def test_change_status_refuses_what_cannot_follow(commitment: Commitment, to: str) -> None:
    keeper = UserFactory(data_entry=True)
    change(commitment, keeper)

    with pytest.raises(ValidationError) as error:
        change(commitment, keeper, to=to)

    assert list(error.value.message_dict) == ["to"]


@pytest.mark.parametrize("to", [MinistryStatus.DONE, MinistryStatus.PARTLY_DONE, MinistryStatus.LAPSED])
def test_change_status_closes_only_with_evidence(commitment: Commitment, to: str) -> None:
    keeper = UserFactory(data_entry=True)

    for values in ({}, {"register_record": "TZ202210-012"}):
        with pytest.raises(ValidationError) as error:
            change(commitment, keeper, to=to, **values)
        assert list(error.value.message_dict) == ["evidence"]
    assert change(commitment, keeper, to=to, evidence=PassageFactory()).to == to


@pytest.mark.parametrize("to", [KamerStatus.OPEN, KamerStatus.MET, KamerStatus.DISPUTED])
def test_change_status_for_the_kamer_needs_a_passage_or_its_register(commitment: Commitment, to: str) -> None:
    keeper = UserFactory(data_entry=True)

    with pytest.raises(ValidationError) as error:
        change(commitment, keeper, track=Track.KAMER, to=to, register_record="  ")

    assert list(error.value.message_dict) == ["evidence"]
    assert change(commitment, keeper, track=Track.KAMER, to=to, register_record="TZ202210-012").to == to


def test_change_status_takes_no_beslisnota_for_evidence(commitment: Commitment) -> None:
    nota = PassageFactory(document=DocumentFactory(beslisnota=True))

    with pytest.raises(ValidationError) as error:
        change(commitment, UserFactory(admin=True), to=MinistryStatus.DONE, evidence=nota)

    assert "beslisnota" in error.value.message_dict["evidence"][0]


def test_change_status_takes_no_letter_that_the_public_cannot_read(commitment: Commitment) -> None:
    keeper, unread = UserFactory(data_entry=True), PassageFactory(document=DocumentFactory(draft=True))

    with pytest.raises(ValidationError) as error:
        change(commitment, keeper, to=MinistryStatus.DONE, evidence=unread)

    assert list(error.value.message_dict) == ["evidence"]
    assert change(CommitmentFactory(draft=True), keeper, to=MinistryStatus.DONE, evidence=unread).pk


@pytest.mark.parametrize("kind", [Kind.MOTIE, Kind.AANBEVELING])
def test_change_status_of_what_may_not_be_due_starts_with_evidence(kind: Kind) -> None:
    keeper, commitment = UserFactory(data_entry=True), CommitmentFactory(kind=kind)
    assert (commitment.execution, commitment.ministry_status) == (Execution.UNKNOWN, MinistryStatus.NONE)

    with pytest.raises(ValidationError) as error:
        change(commitment, keeper, to=MinistryStatus.OPEN)
    assert list(error.value.message_dict) == ["evidence"]

    change(commitment, keeper, to=MinistryStatus.OPEN, evidence=PassageFactory())
    assert change(commitment, keeper, to=MinistryStatus.IN_PROGRESS).evidence is None


def test_change_status_has_nothing_to_say_where_nothing_is_tracked() -> None:
    keeper = UserFactory(data_entry=True)

    for commitment in (MotieFactory(rejected=True).commitment, AanbevelingFactory(verdict="niet").commitment):
        for to in MinistryStatus:
            with pytest.raises(ValidationError):
                change(commitment, keeper, to=to, evidence=PassageFactory())


def test_change_status_reopens_only_with_a_reason(commitment: Commitment) -> None:
    keeper = UserFactory(data_entry=True)
    change(commitment, keeper, to=MinistryStatus.DONE, evidence=PassageFactory())

    with pytest.raises(ValidationError) as error:
        change(commitment, keeper, note=" \n ")

    assert list(error.value.message_dict) == ["note"]
    assert change(commitment, keeper, note="De brief ging over iets anders.").to == MinistryStatus.IN_PROGRESS


@pytest.mark.parametrize(
    "effective",
    [
        UncertainDate(),
        UncertainDate(printed="binnenkort"),
        UncertainDate.on(date(2025, 6, 2)),
        UncertainDate.between(date(2025, 5, 1), date(2025, 6, 30)),
        UncertainDate(date(2025, 5, 2), date(2025, 5, 1), "", "vermeld"),
        UncertainDate.on(date(2019, 4, 23)),  # the day before the commitment was made
    ],
)
def test_change_status_refuses_a_date_that_cannot_be(
    commitment: Commitment, effective: UncertainDate
) -> None:
    with pytest.raises(ValidationError) as error:
        change(commitment, UserFactory(data_entry=True), effective=effective)

    assert list(error.value.message_dict) == ["effective"]


def test_change_status_takes_effect_up_to_and_including_today(commitment: Commitment) -> None:
    entry = change(commitment, UserFactory(data_entry=True), effective=UncertainDate.on(TODAY))

    assert entry.effective.end == TODAY


def test_change_status_refuses_a_date_before_the_standing_entry(commitment: Commitment) -> None:
    """It would stand below that entry and change nothing, while its maker reads 'saved'."""
    keeper = UserFactory(data_entry=True)
    change(commitment, keeper)

    with pytest.raises(ValidationError) as error:
        change(
            commitment,
            keeper,
            to=MinistryStatus.DONE,
            effective=UncertainDate.on(date(2024, 2, 29)),
            evidence=PassageFactory(),
        )
    assert list(error.value.message_dict) == ["effective"]

    change(commitment, keeper, to=MinistryStatus.DONE, effective=DAY, evidence=PassageFactory())
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.DONE


def test_change_status_tells_the_second_of_two_savers(commitment: Commitment, bz: Ministerie) -> None:
    first = change(commitment, UserFactory(staff_of=bz), seen=None)

    with pytest.raises(Conflict) as conflict:
        change(commitment, UserFactory(data_entry=True), to="afgedaan", evidence=PassageFactory(), seen=None)

    assert conflict.value.latest == first
    assert list(StatusChange.objects.all()) == [first]


def test_change_status_looks_at_the_version_of_its_own_track_only(commitment: Commitment) -> None:
    keeper = UserFactory(data_entry=True)
    change(commitment, keeper, track=Track.KAMER, to=KamerStatus.OPEN, register_record="TZ202210-012")

    assert change(commitment, keeper, seen=None).to == MinistryStatus.IN_PROGRESS


def test_change_status_refuses_a_version_of_another_commitment(commitment: Commitment) -> None:
    other = StatusChangeFactory()

    with pytest.raises(Conflict) as conflict:
        change(commitment, UserFactory(data_entry=True), seen=other.pk)

    assert conflict.value.latest is None


def test_change_status_believes_the_database_and_not_the_object_in_hand(commitment: Commitment) -> None:
    keeper, stale = UserFactory(data_entry=True), Commitment.objects.get(pk=commitment.pk)
    change(commitment, keeper, to=MinistryStatus.DONE, evidence=PassageFactory())

    # Seen from the stale object 'in behandeling' would need no reason.
    with pytest.raises(ValidationError) as error:
        change(stale, keeper)

    assert list(error.value.message_dict) == ["note"]


def test_change_status_that_is_refused_leaves_nothing_behind(commitment: Commitment) -> None:
    letter = DocumentFactory()
    before = Commitment.objects.values().get(pk=commitment.pk)

    def save(**values: Any) -> None:
        with transaction.atomic():
            quote = record_passage(document=letter, quote="Hoogachtend,", place="")
            change(commitment, UserFactory(data_entry=True), evidence=quote, **values)

    with pytest.raises(ValidationError):
        save(to="onzin")
    with pytest.raises(Conflict):
        save(seen=987654)

    assert not Passage.objects.exists()
    assert not StatusChange.objects.exists()
    assert Commitment.objects.values().get(pk=commitment.pk) == before


def test_recorded_as_never_names_a_ministry_on_the_track_of_the_kamer(
    commitment: Commitment, bz: Ministerie
) -> None:
    both = UserFactory(data_entry=True, staff_of=bz)

    assert recorded_as(commitment, both, track=Track.MINISTRY) == "Ministerie van Buitenlandse Zaken"
    assert recorded_as(commitment, both, track=Track.KAMER) == "Gegevensbeheer"
    assert recorded_as(commitment, UserFactory(admin=True)) == "Beheer"
    assert recorded_as(commitment, UserFactory(data_entry=True, staff_of=MinisterieFactory())) == (
        "Gegevensbeheer"
    )
