"""Toezeggingen."""

from datetime import date
from typing import Any

import pytest

from commitments.dates import DateBasis
from commitments.sources.datatypes import ToezeggingRecord
from commitments.sources.loading import Report, load_rows
from commitments.statuses import KamerStatus
from tests.sources import rows


def load(**fields: Any) -> tuple[ToezeggingRecord, Report]:
    """The toezegging of a row and the report about it."""
    report = Report()
    (record,) = load_rows("Toezegging", [rows.toezegging(**fields)], report)
    assert isinstance(record, ToezeggingRecord)
    return record, report


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Openstaand", KamerStatus.OPEN),
        ("Voldaan", KamerStatus.MET),
        ("voldaan", KamerStatus.MET),
        ("Afgedaan", KamerStatus.MET),
        ("Nagekomen", KamerStatus.MET),
        ("Deels Voldaan", KamerStatus.PARTLY_MET),
        ("Deels Afgedaan", KamerStatus.PARTLY_MET),
        ("Vervallen", KamerStatus.LAPSED),
        ("Niet nagekomen", KamerStatus.UNKNOWN),
        (None, KamerStatus.UNKNOWN),
    ],
)
def test_the_status_keeps_its_word(word: str | None, status: KamerStatus) -> None:
    record, report = load(Status=word)

    assert (record.status, record.status_word) == (status, word or "")
    assert report.is_clean


def test_a_new_status_is_unknown_and_reported() -> None:
    record, report = load(Status="Aangehouden")

    assert (record.status, record.status_word) == (KamerStatus.UNKNOWN, "Aangehouden")
    assert report.unknown_words == {("Toezegging", "Status", "Aangehouden"): 1}


def test_the_fields_of_a_toezegging() -> None:
    record, _ = load(DatumNakoming="2031-06-01T00:00:00+02:00", Notities=" Zie  brief ")

    assert record.number == "TZ203103-001"
    assert (record.office.role, record.office.field) == ("staatssecretaris", "Waterstaat")
    assert (record.ministry, record.ministry_basis) == ("Waterstaat", DateBasis.REGISTER)
    assert record.nakoming_on == date(2031, 6, 1)
    assert record.notes == "Zie brief"
    assert record.activiteit_number == "2031A00001"


def test_an_empty_date_is_none() -> None:
    record, report = load()

    assert record.nakoming_on is None
    assert report.is_clean


@pytest.mark.parametrize(
    ("office", "ministry", "basis"),
    [
        ("Minister van Defensie", "Defensie", DateBasis.INFERRED),
        ("Minister voor Rechtsbescherming", "", DateBasis.NONE),
        ("Regeringscommissaris", "", DateBasis.NONE),
        (None, "", DateBasis.NONE),
    ],
)
def test_the_ministry_may_follow_from_the_office(office: str | None, ministry: str, basis: DateBasis) -> None:
    record, _ = load(Ministerie=None, Functie=office)

    assert (record.ministry, record.ministry_basis) == (ministry, basis)


@pytest.mark.parametrize(
    ("printed", "prefix", "surname"),
    [
        ("Van 't Hof", "van 't", "Hof"),
        ("Ter Steege", "ter", "Steege"),
        ("El Mansouri", "", "El Mansouri"),
        ("Keizer-Bos", "", "Keizer-Bos"),
        ("Bosma de Groot", "", "Bosma de Groot"),
    ],
)
def test_a_prefix_within_the_surname_has_its_own_place(printed: str, prefix: str, surname: str) -> None:
    record, _ = load(Achternaam=printed, Tussenvoegsel=None)

    assert (record.person.prefix, record.person.surname) == (prefix, surname)


def test_the_person_comes_from_the_parts_of_the_name() -> None:
    record, _ = load(Voornaam="Anna")

    assert (record.person.surname, record.person.prefix, record.person.given) == ("Beverwijk", "van", "Anna")
    assert (record.person.initials, record.person.printed) == ("A.B.", "Van Beverwijk, A.B.")


@pytest.mark.parametrize(
    ("printed", "prefix", "surname", "initials"),
    [
        ("Van den Zand, A.B.", "van den", "Zand", "A.B."),
        ("Aalders, C.", "", "Aalders", "C."),
        ("Öztan", "", "Öztan", ""),
    ],
)
def test_else_from_the_name_as_printed(printed: str, prefix: str, surname: str, initials: str) -> None:
    record, _ = load(Achternaam=None, Tussenvoegsel=None, Initialen=None, Naam=printed)

    assert (record.person.prefix, record.person.surname, record.person.initials) == (
        prefix,
        surname,
        initials,
    )


def test_no_name_is_nobody() -> None:
    assert load(Achternaam=None, Naam=None)[0].person is None


def test_it_was_made_on_the_day_of_the_activity() -> None:
    record, _ = load(
        Activiteit=[rows.activiteit(4, Datum="2031-03-10T00:00:00+01:00")], ActiviteitNummer=None
    )

    assert (record.made.end, record.made.basis) == (date(2031, 3, 10), DateBasis.REGISTER)
    assert record.activiteit_number == "2031A00004"
    assert record.activiteit.committee_abbreviation == "WS"


def test_else_on_the_day_of_registration() -> None:
    record, _ = load()

    assert (record.made.end, record.made.basis) == (date(2031, 3, 11), DateBasis.INFERRED)
    assert not load(Aanmaakdatum=None)[0].made


def test_recipients_are_members_or_fracties() -> None:
    record, report = load(
        ToegezegdAan=[
            rows.row(1, Persoon_Id=rows.guid(81), Persoon=rows.persoon(81)),
            rows.row(2, Fractie_Id=rows.guid(9), Fractie=rows.fractie(9)),
            rows.row(3, Fractie_Id=rows.guid(10), Fractie=None),
            rows.row(4, Toezegging_Id=rows.guid(1)),
        ]
    )

    assert [(str(one.id), one.name, one.is_person) for one in record.recipients] == [
        (rows.guid(81), "Coby van der Zijl", True),
        (rows.guid(9), "DIJK", False),
        (rows.guid(10), "", False),
    ]
    assert report.unreadable.total() == 1


def test_letters_that_fulfil_it_come_with_their_number() -> None:
    letter = rows.document(5, "kst-41234-99", Soort="Brief regering")

    record, _ = load(KamerbriefNakoming=[letter, rows.document(6, "blg-12345")])

    assert [
        (one.kamerstuk.canonical if one.kamerstuk else None, one.official_id) for one in record.letters
    ] == [
        ("41234-99", "kst-41234-99"),
        (None, "blg-12345"),
    ]


def test_none_is_told_from_not_held() -> None:
    bare, expanded = load()[0], load(ToegezegdAan=[], KamerbriefNakoming=[])[0]

    assert (bare.has_recipients, bare.has_letters) == (False, False)
    assert (expanded.has_recipients, expanded.has_letters) == (True, True)
    assert bare.recipients == expanded.recipients == ()


def test_what_it_repeats_amends_and_supplements() -> None:
    record, _ = load(
        IsHerhalingVan=[rows.toezegging(2)],
        IsWijzigingVan=[rows.toezegging(3)],
        IsAanvullingOp=[{"Id": rows.guid(4)}, {**rows.toezegging(5), "Verwijderd": True}],
    )

    assert [one.number for one in record.repeats] == ["TZ203103-002"]
    assert [one.number for one in record.amends] == ["TZ203103-003"]
    assert [str(one.id) for one in record.supplements] == [rows.guid(4)]
