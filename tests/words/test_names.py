"""Names that mean the same: which are looked for, and that a question of several words stays in words."""

import pytest

from commitments.words import Question, read
from commitments.words.names import Group, groups_in, names_with, own_names, table_of
from commitments.words.related import related_rows
from commitments.words.synonyms import SYNONYMS


def names_of(question: Question) -> list[set[str]]:
    """For each wanted term the lexemes of its other names, of several words joined."""
    return [{" ".join(lexeme for _, lexeme, _ in name) for name in term.names} for term in question.wanted]


def test_a_group_may_be_asked_from_one_side_only() -> None:
    table = table_of(groups_in("NAVO | NATO\nAR > Algemene Rekenkamer\n"))
    known = {name[0][1]: len(names) for name, names in table.items()}

    assert known == {"navo": 2, "nato": 2, "ar": 2}


def test_a_name_in_two_groups_asks_for_those_of_both() -> None:
    question = read("vng", names=names_with([Group(("vng", "Vlaamse Noordgrens"))]))

    assert names_of(question) == [{"vlaam noordgrens", "verenig nederland gemeente"}]


def test_the_words_of_a_name_stay_words_and_ask_for_its_other_names() -> None:
    question = read("nederlandse zorgautoriteit tarieven", is_unfinished=False)

    assert [term.printed for term in question.wanted] == ["nederlandse", "zorgautoriteit", "tarieven"]
    assert [bool(term.whole) for term in question.wanted] == [True, True, False]
    assert names_of(question)[:2] == [{"nza"}, {"nza"}]
    assert names_of(question)[2] == set()


@pytest.mark.parametrize("typed", ['"nederlandse zorgautoriteit"', "nederlandse OR zorgautoriteit"])
def test_a_phrase_and_alternatives_are_no_name(typed: str) -> None:
    assert not any(names_of(read(typed, is_unfinished=False)))


def test_a_part_of_a_compound_is_looked_for_by_its_other_name() -> None:
    (term,) = read("AI-wapens", is_unfinished=False).wanted

    assert ("kunstmatig", "intelligentie", "wapen") in term.together


@pytest.mark.parametrize("text", [SYNONYMS, related_rows()], ids=["synonyms", "related"])
def test_each_group_has_names_that_differ_and_can_be_found(text: str) -> None:
    rows = list(filter(None, text.splitlines()))
    of_one_name = [row for row in rows for group in groups_in(row) if len(_lexemes_of(group)) < 2]

    assert of_one_name == []
    assert [row for row in rows if row.count(">") > 1] == []
    assert len(rows) == len(set(rows))


def _lexemes_of(group: Group) -> set[object]:
    return set(table_of([Group((*group.asked, *group.also))]))


def test_known_names_are_many() -> None:
    assert len(own_names()) > 1_500


@pytest.mark.parametrize("typed", ["kernenergie", "kinderopvang"])
def test_a_last_word_that_may_go_on_has_its_names_too(typed: str) -> None:
    [names] = names_of(read(typed))

    assert [names] == names_of(read(typed, is_unfinished=False))
    assert len(names) > 2
