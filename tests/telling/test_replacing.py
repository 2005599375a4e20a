"""Which motie took the place of which, as its page says it."""

import pytest

from commitments.models import Commitment
from commitments.telling.replacing import of_motie
from tests.factories import MotieFactory

pytestmark = pytest.mark.django_db


def facts(motie: MotieFactory) -> list[tuple[str, list[tuple[str, str]], str, str]]:
    found = of_motie(motie.commitment, Commitment.objects.filter(published_at__isnull=False))
    return [(fact.label, fact.names, fact.basis, fact.remark) for fact in found]


def test_both_sides_name_each_other_with_what_it_rests_on() -> None:
    earlier = MotieFactory(commitment__reference="41234-1", commitment__subject="Motie over dijken")
    later = MotieFactory(
        commitment__reference="41234-20",
        commitment__subject="Gewijzigde motie over dijken",
        replaces=earlier,
        replaces_reference="41234-1",
        replaces_printed="41234, nr. 1",
        replaces_basis="afgeleid",
    )

    words = "In de titel: “t.v.v. 41234, nr. 1”"
    name = ("41234-1: Motie over dijken", earlier.commitment.get_absolute_url())
    assert facts(later) == [("Vervangt", [name], "afgeleid", words)]
    name = ("41234-20: Gewijzigde motie over dijken", later.commitment.get_absolute_url())
    assert facts(earlier) == [("Vervangen door", [name], "afgeleid", words)]


def test_in_the_middle_of_a_chain_both_are_told() -> None:
    first = MotieFactory()
    second = MotieFactory(replaces=first, replaces_basis="register")
    third = MotieFactory(replaces=second, replaces_basis="register")

    assert [(label, basis) for label, _, basis, _ in facts(second)] == [
        ("Vervangt", "register"),
        ("Vervangen door", "register"),
    ]
    assert facts(second)[1][1][0][1] == third.commitment.get_absolute_url()


def test_a_motie_that_is_not_here_is_named_by_its_number_at_the_official_publications() -> None:
    later = MotieFactory(
        replaces_reference="34550-V-35", replaces_printed="34550-V, nr. 35", replaces_basis="afgeleid"
    )

    (fact,) = facts(later)
    assert fact[1] == [("34550-V-35", "https://zoek.officielebekendmakingen.nl/kst-34550-V-35.html")]


def test_words_that_name_no_readable_number_stand_as_they_are() -> None:
    (fact,) = facts(MotieFactory(replaces_printed="nr. zoveel", replaces_basis="afgeleid"))

    assert fact[1] == [("nr. zoveel", "")]


def test_a_draft_is_not_named() -> None:
    draft = MotieFactory(commitment__published_at=None)
    later = MotieFactory(replaces=draft, replaces_basis="register")
    other = MotieFactory()
    MotieFactory(replaces=other, replaces_basis="register", commitment__published_at=None)

    assert facts(later) == []
    assert facts(other) == []


def test_a_motie_that_replaces_nothing_says_nothing() -> None:
    assert facts(MotieFactory()) == []
