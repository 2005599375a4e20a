"""What a visitor is told of a record that has the asked thing under another name."""

import pytest

from commitments.finding.search.asked import read_question
from commitments.telling.also_known import OtherName, is_shown, other_names

pytestmark = pytest.mark.django_db


def known_as(typed: str, *texts: str) -> tuple[OtherName, ...]:
    return other_names(read_question(typed).wanted, texts)


def test_a_text_with_only_the_other_name_tells_which() -> None:
    assert known_as("vapes", "Toezicht op e-sigaretten") == (OtherName("vapes", "e-sigaretten"),)
    assert known_as("AI", "De inzet van kunstmatige intelligentie") == (
        OtherName("AI", "kunstmatige intelligentie"),
    )


@pytest.mark.parametrize(
    "texts",
    [
        ("Toezicht op vapes en e-sigaretten",),
        ("Toezicht op e-sigaretten", "Zoals de vape."),
        ("Toezicht op tabak",),
    ],
)
def test_nothing_is_told_where_the_typed_name_stands_or_neither_does(texts: tuple[str, ...]) -> None:
    assert known_as("vapes", *texts) == ()


def test_what_only_comes_near_is_told_as_such() -> None:
    assert known_as("stalbezetting", "Overlast door dierenactivisten") == (
        OtherName("stalbezetting", "dierenactivisten", is_distant=True),
    )


def test_words_that_have_a_name_together_are_told_together() -> None:
    assert known_as("wilde hamster", "Terugkeer van de korenwolf") == (
        OtherName("wilde hamster", "korenwolf", is_distant=True),
    )


def test_each_word_is_told_by_itself() -> None:
    found = known_as("vapes AI", "Vapes en kunstmatige intelligentie")

    assert found == (OtherName("AI", "kunstmatige intelligentie"),)


def test_a_word_is_shown_where_one_of_the_texts_has_it() -> None:
    (term,) = read_question("zeewier").wanted

    assert is_shown(term, ["Tabak", "Zeewieren oogsten"])
    assert not is_shown(term, ["Tabak", ""])
