"""What only a motie, a toezegging or an aanbeveling has."""

from typing import Any

import pytest

from commitments.dates import DateBasis
from commitments.models import Motie, Submitter
from commitments.statuses import Verdict
from tests.database import refused
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    MotieFactory,
    OordeelFactory,
    SubmitterFactory,
    ToezeggingFactory,
)


@pytest.mark.parametrize(
    ("prefix", "surname", "fractie", "shown"),
    [
        ("", "Koopmans", "VVD", "Koopmans (VVD)"),
        ("van", "Ginneken", "D66", "Van Ginneken (D66)"),
        ("van der", "Lee", "", "Van der Lee"),
        ("", "’t Veld", "", "’t Veld"),
    ],
)
def test_submitter_is_shown_as_in_print(prefix: str, surname: str, fractie: str, shown: str) -> None:
    assert str(Submitter(prefix=prefix, surname=surname, fractie=fractie)) == shown


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("has_cosubmitters", "name"), [(True, "motie-Van Ginneken c.s."), (False, "motie-Van Ginneken")]
)
def test_motie_is_named_after_its_first_submitter(has_cosubmitters: bool, name: str) -> None:
    motie = MotieFactory(has_cosubmitters=has_cosubmitters)
    SubmitterFactory(motie=motie, order=2, surname="Belhaj")
    SubmitterFactory(motie=motie, order=1, prefix="van", surname="Ginneken")

    assert motie.name == name


@pytest.mark.django_db
def test_motie_without_known_submitter_has_no_name() -> None:
    assert MotieFactory(has_cosubmitters=True).name == "motie"


@pytest.mark.django_db
def test_two_submitters_do_not_share_a_place() -> None:
    submitter = SubmitterFactory()

    with refused("submitter_order_unique"):
        SubmitterFactory(motie=submitter.motie, order=submitter.order)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("outcome", "basis"), [("aangenomen", DateBasis.NONE), ("onbekend", DateBasis.STATED)]
)
def test_outcome_rests_on_something_and_no_outcome_on_nothing(outcome: str, basis: str) -> None:
    commitment = CommitmentFactory(kind="motie")

    with refused("motie_outcome_has_basis"):
        Motie.objects.filter(pk=commitment.pk).update(outcome=outcome, outcome_basis=basis)


@pytest.mark.django_db
def test_tie_is_no_outcome() -> None:
    with refused("motie_outcome"):
        MotieFactory(outcome="gestaakt")


@pytest.mark.django_db
def test_motie_is_replaced_once() -> None:
    old = MotieFactory()
    new = MotieFactory(replaces=old)

    assert old.replaced_by == new
    with refused("replaces_id"):
        MotieFactory(replaces=old)


@pytest.mark.django_db
@pytest.mark.parametrize(("made_by", "basis"), [("Minister van Defensie", ""), ("", "vermeld")])
def test_office_that_promised_rests_on_something(made_by: str, basis: str) -> None:
    with refused("toezegging_made_by_has_basis"):
        ToezeggingFactory(made_by=made_by, made_by_basis=basis)


@pytest.mark.django_db
def test_number_in_the_register_is_of_one_toezegging() -> None:
    ToezeggingFactory.create_batch(2, register_number="")
    ToezeggingFactory(register_number="TZ202210-012")

    with refused("toezegging_register_number_unique"):
        ToezeggingFactory(register_number="TZ202210-012")


@pytest.mark.django_db
def test_number_of_an_aanbeveling_is_unique_in_its_advies() -> None:
    first = AanbevelingFactory(number=4)
    AanbevelingFactory(number=4)

    with refused("aanbeveling_number_unique"):
        AanbevelingFactory(number=4, advies=first.advies)


@pytest.mark.django_db
def test_aanbeveling_without_answer_has_no_oordeel() -> None:
    assert AanbevelingFactory().oordeel is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"verdict": "misschien"}, "oordeel_verdict"),
        ({"verdict": Verdict.ADOPTED, "phrase": ""}, "oordeel_stated_has_phrase"),
        ({"verdict": Verdict.NOT_STATED, "phrase": "neemt over"}, "oordeel_stated_has_phrase"),
        ({"verdict": Verdict.ADOPTED, "reading": "eigenlijk niet"}, "oordeel_reading_only_unstated"),
    ],
)
def test_stated_oordeel_has_its_words_and_no_reading(values: dict[str, Any], constraint: str) -> None:
    aanbeveling = AanbevelingFactory()

    with refused(constraint):
        OordeelFactory(aanbeveling=aanbeveling, **values)


@pytest.mark.django_db
def test_unstated_oordeel_may_have_a_reading() -> None:
    oordeel = OordeelFactory(verdict=Verdict.NOT_STATED, reading="waarschijnlijk overgenomen")

    assert str(oordeel) == "Geen uitdrukkelijk oordeel"


@pytest.mark.django_db
@pytest.mark.parametrize("on_whole_advies", [True, False])
def test_passage_gives_one_oordeel_on_the_same_thing(on_whole_advies: bool) -> None:
    first = OordeelFactory()
    second = AanbevelingFactory(advies=first.advies)
    OordeelFactory(aanbeveling=second, passage=first.passage)
    about: dict[str, Any] = {"aanbeveling": None} if on_whole_advies else {"aanbeveling": second}
    if on_whole_advies:
        OordeelFactory(advies=first.advies, passage=first.passage, **about)

    with refused("oordeel_once"):
        OordeelFactory(advies=first.advies, passage=first.passage, **about)
