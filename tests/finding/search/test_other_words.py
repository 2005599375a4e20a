"""What the one search finds that is written in other words: names, compounds, slips, whole sentences."""

from datetime import UTC, date, datetime

import pytest

from commitments.words.analyser import stems
from tests.factories import AbbreviationFactory, WordFactory
from tests.finding.search.test_searching import ask, letter, motie, titles

pytestmark = pytest.mark.django_db


def test_the_name_that_was_typed_comes_before_its_other_names() -> None:
    letter("Toezicht op vapes")
    letter("Toezicht op e-sigaretten")

    assert titles("vapes") == ["Toezicht op vapes", "Toezicht op e-sigaretten"]


def test_an_abbreviation_that_is_a_common_word_is_found_in_capitals() -> None:
    letter("Steun voor mensen met ALS")
    letter("Oefenen als voorbereiding")

    assert titles("ALS") == ["Steun voor mensen met ALS"]
    assert titles("amyotrofische laterale sclerose") == ["Steun voor mensen met ALS"]


def test_an_abbreviation_of_one_record_is_known_when_each_word_gives_its_letter() -> None:
    for short, long in (("bz", "Bond van Zeewierwinkels"), ("bzv", "Bond van Vissers")):
        AbbreviationFactory(short=short, long=long, key=" ".join(stems(long)), count=1)
    letter("Subsidie voor de BZ")
    letter("Subsidie voor de BZV")

    assert titles("bond van zeewierwinkels") == ["Subsidie voor de BZ"]
    assert titles("bond van vissers") == ["Subsidie voor de BZV"]
    assert titles("bond van vuurwerk") == []


def test_a_record_that_has_one_word_of_a_name_is_found_after_those_with_all() -> None:
    letter("De zelfrijdende auto")
    letter("Zelfrijdende en elektrische bussen")

    found = ask("zelfrijdende auto").found

    assert [(one.candidate.title, one.lacking) for one in found] == [
        ("De zelfrijdende auto", ()),
        ("Zelfrijdende en elektrische bussen", ("auto",)),
    ]


@pytest.mark.parametrize(
    "typed", ["fabriek voor zeewier", "zeewier fabriek", "zeewierfabriek", "zeewier-fabriek"]
)
def test_two_words_are_found_as_one_and_one_as_two(typed: str) -> None:
    WordFactory(word="zeewier", count=30)
    WordFactory(word="fabriek", count=30)
    letter("Een zeewierfabriek")
    letter("Een fabriek waar zeewier gedroogd wordt")

    assert set(titles(typed)) == {"Een zeewierfabriek", "Een fabriek waar zeewier gedroogd wordt"}


def test_a_word_that_is_only_known_in_compounds_shares_them_with_the_other_word() -> None:
    WordFactory(word="schade", count=30)
    letter("Vergoeding van marterschade")

    found = ask("schade door marters").found

    assert [(one.candidate.title, one.lacking) for one in found] == [("Vergoeding van marterschade", ())]


def test_the_stem_of_a_verb_begins_a_compound() -> None:
    WordFactory(word="opruimen", count=30)
    WordFactory(word="kosten", count=90)
    letter("Opruimkosten van drugsafval")
    letter("De kosten van het opruimen")

    assert len(titles("opruimkosten")) == len(titles("kosten van opruimen")) == 2


def test_letters_in_the_middle_of_another_word_make_no_compound() -> None:
    letter("Een moratorium")
    letter("Onderzoek naar thorium")

    found = ask("torium")

    assert [one.candidate.title for one in found.found] == ["Onderzoek naar thorium"]
    assert found.corrected_from == "torium"


def test_words_of_a_sentence_need_not_be_there() -> None:
    motie("Overlast van wolven")

    found = ask("hoe kan overlast van wolven worden tegengegaan")

    assert found.found[0].lacking == ("tegengegaan",)


def test_a_rare_word_is_enough_beside_many_records_with_the_common_ones() -> None:
    for number in range(12):
        letter(f"Verkoop aan {number} landen")
    letter("Mijnenvegers naar Bulgarije", dated_from=date(2009, 1, 1))

    found = titles("mijnenvegers verkoop landen koopsom")

    assert "Mijnenvegers naar Bulgarije" in found


def test_plain_word_does_not_outdo_the_subject() -> None:
    letter("Tekort aan forensisch artsen")
    letter("Te weinig parkeerplaatsen")

    assert titles("te weinig lijkschouwers") == ["Tekort aan forensisch artsen", "Te weinig parkeerplaatsen"]


def test_words_of_one_written_apart_find_it_before_records_that_have_both() -> None:
    for word in ("sector", "akkoord", "sectorakkoord"):
        WordFactory(word=word, count=30)
    letter("Akkoord over de rode sector", published_at=datetime(2025, 1, 1, tzinfo=UTC))
    letter("Het sectorakkoord", published_at=datetime(2012, 1, 1, tzinfo=UTC))

    assert titles("sector akkoord") == ["Het sectorakkoord", "Akkoord over de rode sector"]


def test_word_written_apart_is_found_however_many_newer_records_have_both(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("commitments.finding.search.searching.MOST", 12)
    for word in ("sector", "akkoord", "sectorakkoord"):
        WordFactory(word=word, count=30)
    letter("Het sectorakkoord", published_at=datetime(2012, 1, 1, tzinfo=UTC))
    for day in range(1, 16):
        letter(f"Akkoord over de rode sector {day}", published_at=datetime(2025, 1, day, tzinfo=UTC))

    assert titles("sector akkoord")[0] == "Het sectorakkoord"
