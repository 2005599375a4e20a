"""Search words: what is stored of each kind, what makes it stale, and how a backlog is worked off."""

from datetime import date

import pytest

from commitments import words
from commitments.actions import search
from commitments.actions.search import index_commitments, index_in_batches
from commitments.models import Commitment, OfficeChange
from commitments.statuses import Kind
from tests.factories import (
    AanbevelingFactory,
    AdviesNumberFactory,
    BewindspersoonFactory,
    ClaimFactory,
    CommitmentFactory,
    DossierFactory,
    MinisterieFactory,
    MotieFactory,
    OfficeChangeFactory,
    SubmitterFactory,
    ToezeggingFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def finds(typed: str) -> list[Commitment]:
    """What the words find, after indexing what was stale."""
    index_commitments()
    return list(Commitment.objects.search(typed))


def test_index_commitments_stores_what_each_kind_is_known_by() -> None:
    ministerie = MinisterieFactory(name="Infrastructuur en Waterstaat", abbreviations=["IenW", "MinIenW"])
    dossier = DossierFactory(slug="33694", title="Onbemande vaartuigen")
    motie = SubmitterFactory(
        motie=MotieFactory(
            zaak_number="2019Z08535",
            commitment__reference="33694-43",
            commitment__dossier=dossier,
            commitment__held_by=[ministerie],
        ),
        surname="Koopmans",
    ).motie.commitment
    person = BewindspersoonFactory(name="K.H. Ollongren")
    toezegging = ToezeggingFactory(
        register_number="TZ202210-012", person=person, made_to="het lid Belhaj", made_in="Plenair debat"
    ).commitment
    number = AdviesNumberFactory(number="119", college__abbreviation="AIV")
    aanbeveling = AanbevelingFactory(advies=number.advies).commitment

    expected: dict[Commitment, tuple[str, ...]] = {
        motie: (
            "aanjager",
            "Koopmans",
            "minienw",
            "33694-43",
            "2019z08535",
            "waterstaat regelgeving",
            "vaartuig",
        ),
        toezegging: ("TZ202210-012", "Ollongren", "belhaj", '"plenair debat"'),
        aanbeveling: ('"AIV 119"', "wapensystemen"),
    }
    assert {typed: finds(typed) for found in expected.values() for typed in found} == {
        typed: [commitment] for commitment, found in expected.items() for typed in found
    }


def test_index_commitments_finds_the_number_that_another_source_gives() -> None:
    commitment = CommitmentFactory(kind=Kind.MOTIE)
    ClaimFactory(commitment=commitment, normalised="36600-X-50")
    ClaimFactory(commitment=commitment, field="tabled", normalised="2019-04-24")

    assert finds("36600-X-50") == [commitment]
    assert finds("2019-04-24") == []


def test_a_record_is_found_by_the_year_of_its_date() -> None:
    of_a_day = CommitmentFactory(made_from=date(2021, 5, 4))
    over_new_year = CommitmentFactory(made_from=date(2021, 12, 20), made_to=date(2022, 1, 9))
    CommitmentFactory(made_from=date(2019, 1, 1), made_to=date(2023, 1, 1))
    CommitmentFactory(made_from=None)

    assert set(finds("2021")) == {of_a_day, over_new_year}
    assert finds("2022") == [over_new_year]
    assert finds("2023") == []


def test_index_commitments_writes_only_what_is_stale_and_says_how_many() -> None:
    commitments = [CommitmentFactory() for _ in range(3)]
    assert (index_commitments(), index_commitments()) == (3, 0)

    Commitment.objects.filter(pk=commitments[0].pk).update(subject="Iets anders")
    Commitment.objects.filter(pk=commitments[1].pk).update(source="invoer")

    assert (index_commitments(), index_commitments()) == (1, 0)
    assert index_commitments(everything=True) == 3
    assert set(Commitment.objects.values_list("search_version", flat=True)) == {words.VERSION}


def test_index_commitments_makes_anew_what_an_older_analyser_made(monkeypatch: pytest.MonkeyPatch) -> None:
    CommitmentFactory()
    index_commitments()

    monkeypatch.setattr(words, "VERSION", words.VERSION + 1)

    assert (index_commitments(), index_commitments()) == (1, 0)


def test_index_commitments_can_be_told_which() -> None:
    first, second = CommitmentFactory(), CommitmentFactory()

    assert index_commitments(only=[second.pk]) == 1
    assert index_commitments(only=[]) == 0
    assert list(Commitment.objects.search_backlog()) == [first]


def test_index_commitments_does_not_touch_the_day_of_change() -> None:
    commitment = CommitmentFactory()
    changed_at = commitment.changed_at
    index_commitments()

    commitment.refresh_from_db()
    assert commitment.changed_at == changed_at


def test_a_new_holder_makes_the_words_stale() -> None:
    commitment = CommitmentFactory()
    index_commitments()

    OfficeChangeFactory(
        commitment=commitment,
        ministerie=MinisterieFactory(name="Defensie"),
        office="Staatssecretaris van Defensie",
        part=OfficeChange.Part.LEAD,
    )

    assert finds("staatssecretaris") == [commitment]


def test_index_in_batches_comes_through_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "BATCH", 2)
    for _ in range(5):
        CommitmentFactory()

    assert list(index_in_batches()) == [2, 2, 1]
    assert list(index_in_batches()) == []
    assert list(index_in_batches(everything=True)) == [2, 2, 1]


def test_index_in_batches_keeps_what_was_done_when_it_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "BATCH", 2)
    for _ in range(5):
        CommitmentFactory()

    next(index_in_batches())

    assert Commitment.objects.search_backlog().count() == 3


def test_index_commitments_asks_as_much_for_many_as_for_few() -> None:
    def fill(number: int) -> None:
        for _ in range(number):
            SubmitterFactory(motie=MotieFactory(commitment__held_by=[MinisterieFactory()]))
            ToezeggingFactory(commitment__held_by=[MinisterieFactory()])
            AdviesNumberFactory(advies=AanbevelingFactory().advies)

    fill(1)
    few = queries_of(lambda: index_commitments(everything=True))
    fill(9)
    assert len(queries_of(lambda: index_commitments(everything=True))) == len(few)


def test_index_commitments_takes_whatever_a_text_holds() -> None:
    commitment = CommitmentFactory(
        subject="' \\ :* & | ! <-> ( ) \U0001f916 quote''s", text="x'y" * 5000 + " regelgeving"
    )

    assert finds("regelgeving") == [commitment]
