"""Claims: where sources differ, and who may see that they do."""

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.models import Claim
from tests.factories import (
    ClaimFactory,
    CommitmentFactory,
    DocumentFactory,
    MilestoneFactory,
    PassageFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

ANYBODY = AnonymousUser()
NUMBER, TITLE = Claim.Field.REFERENCE, Claim.Field.TITLE


def test_differences_are_fields_on_which_sources_disagree() -> None:
    commitment = CommitmentFactory()
    for normalised in ("36600-50", "36600-X-50"):
        ClaimFactory(commitment=commitment, field=NUMBER, normalised=normalised)
    ClaimFactory(commitment=commitment, field=Claim.Field.VOTED, normalised="2024-12-05")

    (difference,) = Claim.objects.differences()

    assert (difference.commitment, difference.field) == (commitment.pk, NUMBER)


def test_differences_read_through_spelling_but_compare_words_where_nothing_was_read() -> None:
    same, other = DocumentFactory(), DocumentFactory()
    for printed in ("33 694, nr. 43", "Kamerstuk 33694-43"):
        ClaimFactory(commitment=None, document=same, printed=printed, normalised="33694-43")
    for printed in ("de conferentie", "de REAIM Summit"):
        ClaimFactory(commitment=None, document=other, field=TITLE, printed=printed, normalised="")

    assert [difference.document for difference in Claim.objects.differences()] == [other.pk]


def test_differences_keep_two_records_apart() -> None:
    for number in ("33694-1", "33694-2"):
        ClaimFactory(commitment=None, milestone=MilestoneFactory(), field=NUMBER, normalised=number)

    assert Claim.objects.differences() == []


def test_on_gives_all_claims_of_a_difference_the_shown_one_first() -> None:
    commitment = CommitmentFactory()
    other = ClaimFactory(commitment=commitment, normalised="36600-50")
    shown = ClaimFactory(commitment=commitment, normalised="36600-X-50", is_chosen=True)
    ClaimFactory(commitment=commitment, field=TITLE)

    assert list(Claim.objects.on(Claim.objects.differences())) == [shown, other]
    assert not Claim.objects.on([]).exists()


def test_visible_to_hides_claims_about_drafts_and_from_drafts() -> None:
    draft = DocumentFactory(draft=True)
    ClaimFactory(commitment=CommitmentFactory(draft=True))
    ClaimFactory(commitment=None, document=draft)
    ClaimFactory(passage=PassageFactory(document=draft))
    shown = ClaimFactory()

    assert list(Claim.objects.visible_to(ANYBODY)) == [shown]
    assert Claim.objects.visible_to(UserFactory(data_entry=True)).count() == 4
