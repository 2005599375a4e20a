"""Decisions and votes."""

from datetime import date
from typing import Any

import pytest

from commitments.dates import DateBasis
from commitments.sources.datatypes import BesluitRecord, StemmingRecord, Vote
from commitments.sources.loading import Report, load_rows
from commitments.statuses import Outcome
from tests.sources import rows


def besluit(kind: str = "Stemmen - aangenomen", **fields: Any) -> tuple[BesluitRecord, Report]:
    """The decision of a row and the report about it."""
    report = Report()
    (record,) = load_rows("Besluit", [rows.besluit(1, kind, **fields)], report)
    assert isinstance(record, BesluitRecord)
    return record, report


def stemming(**fields: Any) -> tuple[StemmingRecord, Report]:
    """The vote of a row and the report about it."""
    report = Report()
    row = {**rows.stemming(1, "Dijk", "Voor", 9), **fields}
    (record,) = load_rows("Stemming", [row], report)
    assert isinstance(record, StemmingRecord)
    return record, report


def test_the_day_of_the_vote_is_that_of_its_meeting() -> None:
    agenda = rows.row(3, Nummer="2031P00003", Activiteit=rows.activiteit())

    record, _ = besluit(Agendapunt=agenda, Agendapunt_Id=None)

    assert (record.voted.end, record.voted.basis) == (date(2031, 3, 11), DateBasis.REGISTER)
    assert str(record.agendapunt_id) == rows.guid(3)


@pytest.mark.parametrize(
    "agenda", [None, rows.row(3, Nummer="2031P00003"), rows.row(3, Activiteit={"Id": "x"})]
)
def test_else_it_is_inferred_from_the_day_of_change(agenda: dict[str, Any] | None) -> None:
    record, _ = besluit(Agendapunt=agenda)

    assert (record.voted.end, record.voted.basis) == (date(2031, 3, 12), DateBasis.INFERRED)


def test_of_decision_and_votes_the_first_change_is_nearest_to_the_day() -> None:
    vote = rows.stemming(2, "Dijk", "Voor", 9, GewijzigdOp="2031-03-06T09:00:00+01:00")

    record, _ = besluit(Stemming=[vote])

    assert record.voted.end == date(2031, 3, 6)
    assert [one.fractie for one in record.stemmingen] == ["Dijk"]


def test_without_any_day_it_is_unknown() -> None:
    record, _ = besluit(GewijzigdOp=None)

    assert not record.voted


def test_a_new_kind_of_vote_decides_nothing_and_is_reported() -> None:
    record, report = besluit("Stemmen - per zwaaien")

    assert record.is_vote
    assert record.outcome == Outcome.UNKNOWN
    assert report.unknown_words == {("Besluit", "BesluitSoort", "Stemmen - per zwaaien"): 1}


def test_decisions_that_are_no_votes_are_open_text_and_not_reported() -> None:
    record, report = besluit("Agenderen voor een debat")

    assert not record.is_vote
    assert report.is_clean


def test_a_new_status_is_reported_and_not_final() -> None:
    record, report = besluit(Status="Bijna besluit")

    assert not record.is_final
    assert report.unknown_words == {("Besluit", "Status", "Bijna besluit"): 1}


def test_the_fields_of_a_decision() -> None:
    record, report = besluit(StemmingsSoort="Hoofdelijk", Zaak=[{"Id": rows.guid(8)}, {"Id": None}])

    assert record.is_roll_call
    assert [str(one) for one in record.zaak_ids] == [rows.guid(8)]
    assert (record.kind_word, record.text, record.order) == ("Stemmen - aangenomen", "Aangenomen.", 1)
    assert report.is_clean


@pytest.mark.parametrize(
    ("word", "vote"),
    [("Voor", Vote.FOR), ("tegen", Vote.AGAINST), ("Niet deelgenomen", Vote.ABSENT), (None, Vote.UNKNOWN)],
)
def test_votes_are_read(word: str | None, vote: Vote) -> None:
    record, report = stemming(Soort=word)

    assert record.vote == vote
    assert (str(record.besluit_id), record.seats, record.fractie) == (rows.guid(1), 9, "Dijk")
    assert not record.is_by_person
    assert report.is_clean


def test_a_vote_of_a_member_names_them() -> None:
    record, _ = stemming(ActorNaam="Beverwijk, A.B. van (Bram)", Persoon_Id=rows.guid(81))

    assert record.is_by_person
    assert record.actor == "Beverwijk, A.B. van (Bram)"


def test_the_decision_of_a_vote_may_be_expanded_instead_of_named() -> None:
    record, _ = stemming(Besluit_Id=None, Besluit=rows.besluit(33))

    assert str(record.besluit_id) == rows.guid(33)


def test_a_new_vote_is_reported() -> None:
    record, report = stemming(Soort="Blanco")

    assert (record.vote, record.vote_word) == (Vote.UNKNOWN, "Blanco")
    assert report.unknown_words == {("Stemming", "Soort", "Blanco"): 1}


def test_seats_that_are_no_number_are_reported() -> None:
    record, report = stemming(FractieGrootte="negen")

    assert record.seats == 0
    assert report.bad_values == {("Stemming", "FractieGrootte", "negen"): 1}
