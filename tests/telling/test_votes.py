"""The vote on a motie: the bar, the sides, the fracties and the members."""

import uuid
from typing import Any

import pytest

from commitments.models import Besluit, Motie, Stemming
from commitments.statuses import Outcome
from commitments.telling.votes import vote_on
from tests.factories import BesluitFactory, FractieFactory, KamerlidFactory, MotieFactory, StemmingFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def decided(**values: Any) -> tuple[Motie, Besluit]:
    """A motie with the decision that decides."""
    besluit = BesluitFactory(**values)
    motie = besluit.motie
    Motie.objects.filter(pk=motie.pk).update(decided_by=besluit)
    return Motie.objects.get(pk=motie.pk), besluit


def test_motie_without_a_deciding_besluit_has_no_vote() -> None:
    besluit = BesluitFactory(outcome=Outcome.UNKNOWN)

    assert vote_on(besluit.motie) is None
    assert vote_on(MotieFactory()) is None


def test_sides_are_counted_in_seats_and_the_bar_fills_the_whole() -> None:
    motie, besluit = decided()
    for seats, vote in ((24, "voor"), (9, "voor"), (37, "tegen"), (5, "niet_deelgenomen")):
        StemmingFactory(besluit=besluit, vote=vote, fractie=FractieFactory(seats=seats))

    found = vote_on(motie)

    assert found is not None
    assert [(side.name, side.seats) for side in found.sides] == [
        ("voor", 33),
        ("tegen", 37),
        ("niet_deelgenomen", 5),
    ]
    assert found.in_words == "Voor 33 zetels, Tegen 37 zetels, Niet deelgenomen 5 zetels"
    assert [part.name for part in found.bar] == ["voor", "voor", "tegen", "niet_deelgenomen"]
    assert sum(float(part.width.rstrip("%")) for part in found.bar) == pytest.approx(100, abs=0.1)
    assert found.is_incomplete
    assert [row.numbers for row in found.fracties] == [[0, 37, 0], [24, 0, 0], [9, 0, 0], [0, 0, 5]]


def test_doubles_count_once_and_mistakes_are_told() -> None:
    motie, besluit = decided()
    fractie = FractieFactory(seats=150)
    StemmingFactory(besluit=besluit, fractie=fractie, vote="voor", is_mistake=True)
    StemmingFactory(besluit=besluit, fractie=fractie, vote="tegen")

    found = vote_on(motie)

    assert found is not None
    assert [(side.name, side.seats) for side in found.sides] == [("tegen", 150)]
    assert (found.duplicates, found.has_mistakes, found.is_incomplete) == (1, True, False)
    assert found.fracties[0].has_mistake


def test_roll_call_lists_the_members_with_their_pages() -> None:
    motie, besluit = decided(is_roll_call=True)
    fractie = FractieFactory(abbreviation="D66", seats=9)
    members = [KamerlidFactory(), KamerlidFactory()]
    for member, vote in zip(members, ("voor", "tegen"), strict=True):
        StemmingFactory(
            besluit=besluit,
            fractie=fractie,
            kamerlid=member,
            persoon_register_id=member.register_id,
            actor=f"{member.surname}, S.",
            vote=vote,
        )

    found = vote_on(motie)

    assert found is not None
    assert {(row.name, row.url, row.fractie, row.label) for row in found.people} == {
        (f"{members[0].surname}, S.", members[0].get_absolute_url(), "D66", "Voor"),
        (f"{members[1].surname}, S.", members[1].get_absolute_url(), "D66", "Tegen"),
    }
    assert found.fracties[0].numbers == [1, 1]


def test_fractie_that_the_register_does_not_give_is_shown_as_printed() -> None:
    motie, besluit = decided()
    Stemming.objects.create(
        register_id=uuid.uuid4(),
        besluit=besluit,
        vote="voor",
        seats=3,
        actor="Lid Omtzigt",
        fractie_printed="Omtzigt",
    )

    found = vote_on(motie)

    assert found is not None
    assert (found.fracties[0].name, found.fracties[0].url) == ("Omtzigt", "")


def test_another_outcome_on_the_page_is_noticed() -> None:
    motie, besluit = decided(outcome=Outcome.REJECTED)

    found = vote_on(motie)

    assert found is not None
    assert found.says_otherwise
    assert found.besluit == besluit


def test_vote_asks_as_much_for_many_members_as_for_one() -> None:
    motie, besluit = decided()

    def asked() -> int:
        return len(queries_of(lambda: vote_on(Motie.objects.prefetch_related("besluiten").get(pk=motie.pk))))

    StemmingFactory(besluit=besluit)
    few = asked()
    for _ in range(30):
        StemmingFactory(besluit=besluit)

    assert asked() == few == 3
