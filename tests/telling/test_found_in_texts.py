"""What the list shows of a text that was found."""

import pytest

from commitments.telling.found_in_texts import found_in_texts
from tests.factories import CommitmentFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TEXT = "De minister laat elk jaar weten hoe het met de <zeehonden> gaat."


def test_text_is_shown_for_a_word_that_the_title_lacks() -> None:
    row = CommitmentFactory(subject="Opvang van dieren", text=TEXT)

    pieces = found_in_texts([row], "opvang zeehond")[row.pk]

    assert "".join(piece for piece, _ in pieces) == TEXT
    assert [piece for piece, is_found in pieces if is_found] == ["zeehonden"]


@pytest.mark.parametrize(
    ("subject", "text", "typed"),
    [
        ("De Zeehonden", TEXT, "zeehonden"),
        ("Opvang", TEXT, "walrus"),
        ("Opvang", "", "zeehonden"),
        (TEXT, TEXT, "zeehonden"),
        ("Opvang", TEXT, ""),
    ],
)
def test_text_is_not_shown_where_it_tells_no_more(subject: str, text: str, typed: str) -> None:
    row = CommitmentFactory(subject=subject, text=text)

    assert found_in_texts([row], typed) == {}


def test_of_a_long_text_a_stretch_is_shown() -> None:
    row = CommitmentFactory(subject="Opvang", text=f"{'woorden ' * 500}zeehonden {'woorden ' * 500}")

    pieces = found_in_texts([row], "zeehonden")[row.pk]

    assert ("zeehonden", True) in pieces
    assert sum(len(piece) for piece, _ in pieces) < 300


def test_all_rows_cost_one_query() -> None:
    rows = [CommitmentFactory(text=TEXT) for _ in range(3)]

    assert len(queries_of(lambda: found_in_texts(rows, "zeehonden"))) == 1
    assert queries_of(lambda: found_in_texts([], "zeehonden")) == []
