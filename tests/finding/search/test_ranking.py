"""The score of a record: pure, from where its lexemes stand."""

from dataclasses import replace

import pytest

from commitments.finding.search.ranking import Places, commonness, score, weight_of
from commitments.words import Question, read
from commitments.words.analyser import stems


def scored(typed: str, places: Places, *, counts: tuple[int, ...] = (), **given: bool) -> float:
    """The score, all words being equally telling unless told otherwise."""
    question = read(typed, is_unfinished=False)
    weights = [weight_of(count) for count in counts] or [1.0] * len(question.wanted)
    return score(question, places, weights=weights, **given).value


# Each answers 'zeewier' or 'zeewier oogsten' better than the next.
ONE_WORD: list[Places] = [
    {"zeewier": [(1, "A")]},
    {"~zeewier": [(1, "A")]},
    {"zeewier": [(40, "C")]},
    {"zeewier": [(40, "B")]},
    {"zeewier": [(40, "D")]},
    {},
]
TWO_WORDS: list[Places] = [
    {"zeewier": [(1, "A")], "oogst": [(2, "A")]},
    {"zeewier": [(1, "A")], "oogst": [(9, "A")]},
    {"zeewier": [(1, "A")], "oogst": [(40, "B")]},
    {"zeewier": [(30, "B")], "oogst": [(40, "B")]},
    {"oogst": [(40, "B")]},
]


@pytest.mark.parametrize(("typed", "records"), [("zeewier", ONE_WORD), ("zeewier oogsten", TWO_WORDS)])
def test_the_better_place_scores_higher(typed: str, records: list[Places]) -> None:
    scores = [scored(typed, places) for places in records]

    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_a_rare_word_tells_more_than_two_common_ones() -> None:
    rare: Places = {"struisvogel": [(1, "A")]}
    common: Places = {"moratorium": [(1, "A")], "houd": [(2, "A")]}
    counts = (120, 9_000, 3)

    assert scored("moratorium houden struisvogel", rare, counts=counts) > scored(
        "moratorium houden struisvogel", common, counts=counts
    )


def test_the_asked_kind_comes_first_and_what_is_lacking_is_named() -> None:
    question = read("zeewier oogsten", is_unfinished=False)
    places: Places = {"zeewier": [(1, "A")]}

    plain = score(question, places, weights=[1.0, 1.0])
    asked = score(question, places, weights=[1.0, 1.0], is_kind=True)

    assert asked.value > plain.value
    assert plain.lacking == [1]


def test_what_it_may_also_be_called_counts_for_less_than_the_word_or_its_other_names() -> None:
    question = read("stalbezetting", is_unfinished=False)
    own: Places = {"stalbezet": [(1, "A")]}
    related: Places = {"dierenactivist": [(4, "A")]}
    found = [score(question, places, weights=[1.0]) for places in (own, related, {})]

    assert [one.is_distant for one in found] == [False, True, False]
    assert found[0].value > found[1].value > found[2].value == 0
    assert not found[1].lacking


def test_rarer_of_two_other_names_counts_for_more() -> None:
    (term,) = read("zeewier", is_unfinished=False).wanted
    ways = [((0, lexeme, False),) for lexeme in ("wakame", "alg")]
    common = dict(zip(ways, map(commonness, (3, 900)), strict=True))
    for given in ({"names": tuple(ways)}, {"related": tuple(ways)}):
        question = Question((replace(term, **{"names": (), "related": (), **given}),))
        rare, often = (
            score(question, {lexeme: [(1, "A")]}, weights=[1.0], common=common).value
            for lexeme in ("wakame", "alg")
        )

        assert rare > often > 0


def test_commonness_lies_between_none_and_a_thousand() -> None:
    assert commonness(0) == 0
    assert 0 < commonness(10) < commonness(100) < 1
    assert commonness(1_000) == commonness(50_000) == 1


def test_two_words_typed_of_one_find_that_word_before_both_apart() -> None:
    question = read("zeewier kap", is_unfinished=False)
    terms = tuple(replace(term, joined=("zeewierkap",)) for term in question.wanted)
    as_one: Places = {"zeewierkap": [(5, "A")]}
    inside: Places = {"~zeewierkap": [(5, "A")]}
    apart: Places = {"zeewier": [(1, "A")], "kap": [(7, "A")]}
    found = [
        score(replace(question, wanted=terms), places, weights=[1.0, 1.0])
        for places in (as_one, inside, apart)
    ]

    assert found[0].value == found[1].value > found[2].value
    assert not any(one.lacking for one in found)


def test_plain_word_tells_half() -> None:
    assert weight_of(40, is_plain=True) == weight_of(40) / 2


def test_the_rarest_part_of_a_compound_tells_most() -> None:
    question = read("haaienactie", is_unfinished=False)
    term = replace(question.wanted[0], loose=("haai", "actie"))
    rarest, other = (
        score(replace(question, wanted=(term,)), {lexeme: [(1, "A")]}, weights=[1.0]).value
        for lexeme in ("haai", "actie")
    )

    assert rarest > other > 0


def test_a_phrase_counts_only_in_its_order() -> None:
    in_order: Places = {"menselijk": [(4, "A")], "control": [(5, "A")]}
    apart: Places = {"menselijk": [(5, "A")], "control": [(4, "A")]}

    assert scored('"menselijke controle"', in_order) > 1
    assert scored('"menselijke controle"', apart) == 0


def test_parts_of_a_compound_count_together() -> None:
    together: Places = {"ai": [(4, "A")], "systeem": [(9, "A")]}

    assert 0 < scored("AI-systemen", together) < scored("AI-systemen", {"aisystem": [(1, "A")]})
    assert scored("AI-systemen", {"ai": [(4, "A")]}) == 0


def test_a_name_in_a_row_counts_for_more_than_its_words_apart_or_its_other_name() -> None:
    one, two = stems("nederlandse zorgautoriteit")
    in_a_row: Places = {one: [(4, "A")], two: [(5, "A")]}
    other_name: Places = {"nza": [(4, "A")]}
    apart: Places = {one: [(1, "A")], two: [(9, "A")]}

    scores = [scored("nederlandse zorgautoriteit", places) for places in (in_a_row, other_name, apart)]

    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3
