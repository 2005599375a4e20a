"""Slips of the pen that some record has too, names with their tussenvoegsel, words that are left out."""

import pytest

from tests.factories import WordFactory
from tests.finding.search.test_searching import ask, letter, titles

pytestmark = pytest.mark.django_db


def test_a_slip_that_a_record_has_too_finds_the_word_as_well_after_it() -> None:
    WordFactory(word="leefomgeving", count=40)
    letter("Visie op de leefongeving")
    letter("De leefomgeving in de stad")

    found = ask("leefongeving")

    assert [one.candidate.title for one in found.found] == [
        "Visie op de leefongeving",
        "De leefomgeving in de stad",
    ]
    assert found.with_all == 2
    assert not found.corrected_from


@pytest.mark.parametrize("count", [2, 19])
def test_a_word_that_is_hardly_commoner_is_another_word(count: int) -> None:
    WordFactory(word="leefomgeving", count=count)
    letter("Visie op de leefongeving")
    letter("De leefomgeving in de stad")

    assert titles("leefongeving") == ["Visie op de leefongeving"]


def test_a_word_that_is_in_more_than_a_few_records_is_no_slip() -> None:
    WordFactory(word="leefomgeving", count=400)
    WordFactory(word="leefongeving", count=4)
    letter("Visie op de leefongeving")
    letter("De leefomgeving in de stad")

    assert titles("leefongeving") == ["Visie op de leefongeving"]


def test_a_seldom_word_that_the_records_have_in_several_forms_is_no_slip() -> None:
    WordFactory(word="verzending", count=60)
    letter("De verzanding van de geul")
    letter("Verzendingen per post")
    assert len(titles("verzanding")) == 2

    WordFactory(word="verzandingen", count=1)

    assert titles("verzanding") == ["De verzanding van de geul"]


def test_a_seldom_word_of_which_the_records_have_compounds_is_no_slip() -> None:
    WordFactory(word="trawler", count=60)
    letter("De trwler in de haven")
    letter("Vissen met een trawler")
    assert len(titles("trwler")) == 2

    WordFactory(word="trwlerhaven", count=1)

    assert "Vissen met een trawler" not in titles("trwler")


@pytest.mark.parametrize("typed", ["vanwetering subsidie", "vanderwetering subsidie", "elwetering subsidie"])
def test_a_name_with_its_tussenvoegsel_written_to_it_is_found(typed: str) -> None:
    WordFactory(word="wetering", count=12)
    letter("Motie van het lid Van der Wetering over subsidie")
    letter("Subsidie voor boeren")

    found = ask(typed)

    assert found.found[0].candidate.title == "Motie van het lid Van der Wetering over subsidie"
    assert found.with_all == 1
    assert not found.corrected_from


def test_what_follows_the_letters_of_a_tussenvoegsel_must_be_a_common_word() -> None:
    WordFactory(word="wetering", count=8)
    letter("Motie van het lid Van der Wetering over subsidie")

    assert not ask("vanwetering", is_literal=True).with_all


def test_who_leaves_out_a_word_keeps_what_only_has_another_name_for_it() -> None:
    letter("Een onbemand vliegtuig in Mali")
    letter("Drones in Mali")
    letter("Dronebeleid in Mali")

    assert len(titles("mali drone")) == 3
    assert titles("mali -drone") == ["Een onbemand vliegtuig in Mali"]


def test_word_that_only_the_lists_know_is_not_corrected() -> None:
    WordFactory(word="strandnacht", count=40)
    letter("De nacht op het strand: strandnacht")
    letter("Boten voor de reddingsbrigade")

    found = ask("strandwacht")

    assert not found.corrected_from
    assert [one.candidate.title for one in found.found] == ["Boten voor de reddingsbrigade"]


def test_misspelt_compound_is_also_the_word_that_sounds_the_same() -> None:
    for word, count in (("nieuws", 200), ("producten", 200), ("nieuwsproducten", 2)):
        WordFactory(word=word, count=count)
    letter("Aanbod van nieuwsproducten")

    assert titles("nieuwssproducten") == ["Aanbod van nieuwsproducten"]
