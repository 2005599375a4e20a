"""What a row tells, read from the database once."""

from datetime import date

import pytest

from commitments.dates import UncertainDate
from commitments.models import Commitment
from commitments.statuses import MinistryStatus
from commitments.telling.rows import row_of
from tests.factories import (
    AanbevelingFactory,
    AdviesNumberFactory,
    CommitmentFactory,
    MinisterieFactory,
    MotieFactory,
    OordeelFactory,
    StatusChangeFactory,
    SubmitterFactory,
    ToezeggingFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)
TABLED, MADE = date(2021, 1, 2), date(2021, 3, 4)


def read(commitment: Commitment) -> Commitment:
    return Commitment.objects.for_rows().get(pk=commitment.pk)


def test_row_asks_nothing_more_of_the_database() -> None:
    motie = MotieFactory(adopted=True, commitment__held_by=[MinisterieFactory()])
    SubmitterFactory(motie=motie)
    oordeel = OordeelFactory()
    toezegging = ToezeggingFactory()
    for record in (motie.commitment, oordeel.aanbeveling.commitment, toezegging.commitment):
        commitment = read(record)
        assert queries_of(lambda commitment=commitment: row_of(commitment, today=TODAY)) == []


def test_row_has_the_day_on_which_a_motie_was_tabled() -> None:
    made = {"commitment__made_from": MADE, "commitment__made_to": MADE, "commitment__made_basis": "vermeld"}
    motie = MotieFactory(tabled_from=TABLED, tabled_to=TABLED, tabled_basis="vermeld", **made)
    without = MotieFactory(**made)

    assert row_of(read(motie.commitment), today=TODAY).when == UncertainDate.on(TABLED)
    assert row_of(read(without.commitment), today=TODAY).when == UncertainDate.on(MADE)


def test_row_names_an_aanbeveling_by_its_advies() -> None:
    number = AdviesNumberFactory()
    aanbeveling = AanbevelingFactory(advies=number.advies, number=4)

    row = row_of(read(aanbeveling.commitment), today=TODAY)

    assert (row.advies, row.number) == (str(number), 4)
    assert row.facts.verdict == ""


def test_row_has_both_statuses_with_their_labels() -> None:
    commitment = CommitmentFactory()
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.IN_PROGRESS)

    row = row_of(read(commitment), today=TODAY)

    assert (row.ministry_status, row.ministry_label) == ("in_behandeling", "In behandeling")
    assert row.kamer_status == "geen"


def test_rows_of_the_same_words_are_equal() -> None:
    commitment = CommitmentFactory()

    assert row_of(read(commitment), today=TODAY) == row_of(read(commitment), today=TODAY)
    assert len({row_of(read(commitment), today=TODAY) for _ in range(2)}) == 1
