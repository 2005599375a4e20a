"""Who voted how."""

from typing import Any

from commitments.sources.datatypes import StemmingRecord, Tally, Vote
from commitments.sources.loading import Report, load_rows
from commitments.sources.tally import count_votes
from tests.sources import rows


def tally(*given: dict[str, Any]) -> Tally:
    """The votes of these rows, counted."""
    return count_votes(
        row for row in load_rows("Stemming", given, Report()) if isinstance(row, StemmingRecord)
    )


def member(number: int, fractie: str, vote: str, **fields: Any) -> dict[str, Any]:
    """The vote of one member of a fractie of 20."""
    return rows.stemming(number, fractie, vote, 20, Persoon_Id=rows.guid(900 + number), **fields)


def test_fracties_count_with_all_their_seats_from_large_to_small() -> None:
    counted = tally(
        rows.stemming(1, "Dijk", "Voor", 9),
        rows.stemming(2, "Duin", "Tegen", 24),
        rows.stemming(3, "Zand", "Niet deelgenomen", 3),
    )

    assert [(part.fractie, part.vote) for part in counted.by_fractie] == [
        ("Duin", Vote.AGAINST),
        ("Dijk", Vote.FOR),
        ("Zand", Vote.ABSENT),
    ]
    assert (counted.count(Vote.FOR), counted.count(Vote.AGAINST), counted.count(Vote.ABSENT)) == (9, 24, 3)
    assert counted.seats == 36
    assert not counted.is_by_person


def test_members_count_for_one_at_a_roll_call() -> None:
    counted = tally(member(1, "Dijk", "Voor"), member(2, "Dijk", "Tegen"), member(3, "Dijk", "Voor"))

    (dijk,) = counted.by_fractie
    assert dijk.seats == {Vote.FOR: 2, Vote.AGAINST: 1}
    assert dijk.vote is None
    assert counted.is_by_person


def test_a_member_listed_apart_is_taken_from_the_fractie() -> None:
    counted = tally(rows.stemming(1, "Dijk", "Tegen", 20), member(2, "Dijk", "Voor"))

    (dijk,) = counted.by_fractie
    assert dijk.seats == {Vote.AGAINST: 19, Vote.FOR: 1}
    assert not counted.is_by_person


def test_duplicates_count_once_and_the_last_change_wins() -> None:
    counted = tally(
        rows.stemming(1, "Dijk", "Voor", 9, GewijzigdOp="2031-03-02T10:00:00+01:00"),
        rows.stemming(2, "Dijk", "Tegen", 9, GewijzigdOp="2031-03-03T10:00:00+01:00"),
        rows.stemming(3, "Dijk", "Voor", 9, GewijzigdOp="2031-03-01T10:00:00+01:00"),
        member(4, "Duin", "Voor"),
        {**member(4, "Duin", "Voor"), "Id": rows.guid(5)},
    )

    assert [part.seats for part in counted.by_fractie] == [{Vote.AGAINST: 9}, {Vote.FOR: 1}]
    assert counted.duplicates == 3


def test_a_mistake_gives_way_to_the_row_that_puts_it_right() -> None:
    counted = tally(
        rows.stemming(1, "Dijk", "Voor", 9),
        rows.stemming(2, "Dijk", "Tegen", 9, Vergissing=True, GewijzigdOp="2031-04-01T10:00:00+02:00"),
    )

    (dijk,) = counted.by_fractie
    assert dijk.seats == {Vote.FOR: 9}
    assert dijk.has_mistake


def test_a_mistake_that_stands_alone_counts_as_cast_and_shows() -> None:
    counted = tally(
        rows.stemming(1, "Dijk", "Tegen", 9, Vergissing=True), rows.stemming(2, "Duin", "Voor", 4)
    )

    assert [(part.seats, part.has_mistake) for part in counted.by_fractie] == [
        ({Vote.AGAINST: 9}, True),
        ({Vote.FOR: 4}, False),
    ]


def test_a_fractie_with_an_id_is_one_whatever_it_is_called() -> None:
    counted = tally(
        rows.stemming(1, "GL", "Voor", 9, Fractie_Id=rows.guid(50)),
        {**member(2, "GroenLinks", "Voor"), "Fractie_Id": rows.guid(50)},
    )

    assert [part.seats for part in counted.by_fractie] == [{Vote.FOR: 9}]


def test_an_unknown_vote_counts_for_neither_side() -> None:
    counted = tally(rows.stemming(1, "Dijk", "Blanco", 9))

    assert counted.count(Vote.FOR) == counted.count(Vote.AGAINST) == 0
    assert counted.count(Vote.UNKNOWN) == 9


def test_no_votes_give_an_empty_tally() -> None:
    assert tally() == Tally(by_fractie=(), is_by_person=False, duplicates=0)
