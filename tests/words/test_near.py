"""What things may also be called: in any order of words, tied by a hyphen, as one word or as two."""

from collections.abc import Iterator

import pytest

from commitments.words import Question, read
from commitments.words.near import has_near, near_names


@pytest.fixture
def near(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Three groups of what things may also be called."""
    rows = "komeet | steen uit de ruimte\nzeegat | geul-monding\nmanestof > stof van de maan\n"
    monkeypatch.setattr("commitments.words.near.related_rows", lambda: rows)
    monkeypatch.setattr("commitments.words.near.SYNONYMS", "")
    near_names.cache_clear()
    yield
    near_names.cache_clear()


def related(question: Question) -> list[set[str]]:
    """For each wanted term what it may also be called, of several words joined."""
    return [{" ".join(lexeme for _, lexeme, _ in name) for name in term.related} for term in question.wanted]


@pytest.mark.usefixtures("near")
def test_what_several_words_may_also_be_called_is_asked_of_each() -> None:
    question = read("grote steen uit de ruimte", is_unfinished=False)

    assert related(question) == [set(), {"komet"}, {"komet"}]
    assert not any(term.names or term.whole for term in question.wanted)
    assert "komet" in question.tsquery_of_any([range(3)], widely=True)
    assert "komet" not in question.tsquery()


@pytest.mark.usefixtures("near")
@pytest.mark.parametrize(
    "typed", ["ruimte steen", "uit een steen in de ruimte", "ruimte met een grote steen"]
)
def test_order_and_small_words_of_a_name_do_not_matter(typed: str) -> None:
    question = read(typed, is_unfinished=False)

    assert [found for term, found in zip(question.wanted, related(question), strict=True) if found] == [
        {"komet"},
        {"komet"},
    ]


@pytest.mark.usefixtures("near")
def test_one_word_of_a_name_is_not_the_name() -> None:
    assert related(read("steen in de rivier", is_unfinished=False)) == [set(), set()]


@pytest.mark.usefixtures("near")
def test_words_tied_by_a_hyphen_are_known_together_only() -> None:
    assert related(read("geul-monding", is_unfinished=False)) == [{"zeegat"}]
    assert related(read("geul-bodem", is_unfinished=False)) == [set()]


@pytest.mark.usefixtures("near")
@pytest.mark.parametrize("typed", ["zee gat", "zeegat", "zeegatdiepte"])
def test_word_is_known_written_as_two_and_in_a_longer_one(typed: str) -> None:
    found = related(read(typed, is_unfinished=False))

    assert found == len(found) * [{"geul mond"}]


@pytest.mark.usefixtures("near")
def test_small_part_of_a_long_word_tells_nothing() -> None:
    assert related(read("zeegatonderhoudsvergunning", is_unfinished=False)) == [set()]


@pytest.mark.usefixtures("near")
def test_name_before_the_arrow_asks_and_is_not_asked_for() -> None:
    assert related(read("manestof", is_unfinished=False)) == [{"stof maan"}]
    assert related(read("stof maan", is_unfinished=False)) == [set(), set()]


@pytest.mark.usefixtures("near")
@pytest.mark.parametrize("typed", ["-komeet", '"komeet"'])
def test_what_is_left_out_or_quoted_is_meant_as_it_stands(typed: str) -> None:
    question = read(f"hemel {typed}", is_unfinished=False)

    assert not any(term.related for term in (*question.wanted, *question.excluded))


@pytest.mark.usefixtures("near")
def test_table_knows_words_and_not_what_begins_like_them() -> None:
    known, longer = (read(typed, is_unfinished=False).wanted[0] for typed in ("zeegat", "zeegatdiepte"))

    assert has_near(known)
    assert not has_near(longer)


def test_known_names_are_many() -> None:
    assert sum(map(len, near_names().values())) > 10_000


def test_strictly_asked_a_question_leaves_out_what_things_may_also_be_called() -> None:
    question = read("stalbezetting", is_unfinished=False)
    also = ((0, "dierenactivist", False),)

    assert also in question.ways
    assert also not in question.strictly.ways
    assert ((0, "stalbezet", False),) in question.strictly.ways
