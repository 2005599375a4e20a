"""Facts on which sources differ: what is shown, what stands beside it, and whether it changed."""

from datetime import date

import pytest

from commitments.models import Claim, Commitment, RegisterRow
from commitments.telling.conflicts import Conflict, in_words, of_record
from tests.factories import (
    ClaimFactory,
    CommitmentFactory,
    MotieFactory,
    PassageFactory,
    RegisterRowFactory,
    SubmitterFactory,
)


def conflicts_of(commitment: Commitment) -> dict[str, Conflict]:
    """By the fact's name."""
    rows = RegisterRow.objects.filter(commitment=commitment)
    found = of_record(commitment, Claim.objects.filter(commitment=commitment), rows)
    return {one.about: one for one in found}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2024Z20278", "2024Z20278"),
        (["2024-12-04", "2024-12-04", "", "register"], "4 december 2024"),
        ([None, None, "", ""], "leeg"),
        ({"reference": "36600-X-50", "basis": "register"}, "36600-X-50"),
        ({"office": "Minister van Defensie", "basis": "register"}, "Minister van Defensie"),
        ({"printed": "34550-V, nr. 35", "reference": ""}, "34550-V, nr. 35"),
        (
            {"names": [{"prefix": "van", "surname": "Dijk"}, {"surname": "Piri"}], "cs": True},
            "Van Dijk, Piri",
        ),
        ({"names": []}, "leeg"),
        (None, "leeg"),
        (["2024-12-04"], "leeg"),
    ],
)
def test_values_of_the_register_can_be_read(value: object, words: str) -> None:
    assert in_words(value) == words


@pytest.mark.django_db
def test_claims_that_say_the_same_are_no_conflict() -> None:
    commitment = CommitmentFactory()
    ClaimFactory(commitment=commitment, printed="33 694, nr. 43", normalised="33694-43", is_chosen=True)
    ClaimFactory(commitment=commitment, printed="Kamerstuk 33694-43", normalised="33694-43")

    assert conflicts_of(commitment) == {}


@pytest.mark.django_db
def test_a_lone_claim_of_the_register_stands_beside_the_records_own_value() -> None:
    motie = MotieFactory(tabled_from=date(2024, 12, 3), tabled_to=date(2024, 12, 3), tabled_basis="vermeld")
    claim = ClaimFactory(commitment=motie.commitment, field="tabled", printed="4 december 2024")
    RegisterRowFactory(
        commitment=motie.commitment,
        conflicts={"tabled": {"value": ["2024-12-04", "2024-12-04", "", "register"], "claim": claim.pk}},
    )

    conflict = conflicts_of(motie.commitment)["tabled"]

    assert [voice.text for voice in conflict.shown] == ["3 december 2024"]
    assert [voice.claim for voice in conflict.others] == [claim]


@pytest.mark.django_db
def test_values_without_claims_are_named_after_their_column() -> None:
    motie = MotieFactory(commitment__made_from=None)
    SubmitterFactory(motie=motie, surname="Koopmans")
    RegisterRowFactory(
        commitment=motie.commitment,
        raw={"Nummer": "2019Z08535"},
        conflicts={
            "made": {"value": ["2019-04-24", "2019-04-24", "", "register"]},
            "subject": {"value": "Een ander onderwerp"},
            "submitters": {"value": {"names": [{"surname": "Belhaj"}]}},
            "appreciatie": {"value": "ontraden"},
            "iets_nieuws": {"value": 3},
        },
    )

    found = conflicts_of(motie.commitment)

    assert found["made"].shown == []
    assert (found["subject"].label, found["subject"].shown[0].text) == ("Onderwerp", motie.commitment.subject)
    assert found["submitters"].shown[0].text == "Koopmans"
    assert found["kabinetsappreciatie"].others[0].register == "Zaak 2019Z08535"
    assert (found["iets_nieuws"].label, found["iets_nieuws"].others[0].text) == ("iets_nieuws", "3")


@pytest.mark.django_db
def test_a_row_that_the_register_removed_contradicts_nothing_any_more() -> None:
    motie = MotieFactory()
    row = RegisterRowFactory(commitment=motie.commitment, conflicts={"zaak_number": {"value": "2024Z1"}})
    RegisterRow.objects.filter(pk=row.pk).update(removed_at="2024-01-01T00:00Z")

    assert conflicts_of(motie.commitment) == {}


@pytest.mark.django_db
def test_what_was_seen_changes_with_the_sources_and_not_with_drafts() -> None:
    commitment = CommitmentFactory()
    ClaimFactory(commitment=commitment, printed="nr. 50", normalised="36600-50", is_chosen=True)
    ClaimFactory(commitment=commitment, printed="nr. X-50", normalised="36600-X-50")
    seen = conflicts_of(commitment)["reference"].seen

    ClaimFactory(commitment=commitment, normalised="1-1", passage=PassageFactory(document__draft=True))
    assert conflicts_of(commitment)["reference"].seen == seen == "36600-50 / 36600-X-50"
    ClaimFactory(commitment=commitment, printed="nr. 51", normalised="36600-51")
    assert conflicts_of(commitment)["reference"].seen != seen
