"""Fracties and members."""

from datetime import date

from commitments.sources.datatypes import FractieRecord, PersoonRecord
from commitments.sources.loading import Report, load_rows
from tests.sources import rows


def test_a_fractie() -> None:
    (record,) = load_rows("Fractie", [rows.fractie(DatumInactief="2031-01-01T00:00:00+01:00")], Report())

    assert isinstance(record, FractieRecord)
    assert (record.abbreviation, record.name, record.seats) == ("DIJK", "Dijkpartij", 9)
    assert (record.active_from, record.active_until) == (date(2029, 3, 30), date(2031, 1, 1))


def test_a_member_by_name_and_without_private_life() -> None:
    (record,) = load_rows("Persoon", [rows.persoon()], Report())

    assert isinstance(record, PersoonRecord)
    assert (record.name.given, record.name.prefix, record.name.surname) == ("Coby", "van der", "Zijl")
    assert record.name.printed == "Coby van der Zijl"
    assert record.function_word == "Tweede Kamerlid"
    assert record.raw.keys().isdisjoint({"Geboortedatum", "Woonplaats", "Geslacht"})
    assert record.raw["Achternaam"] == "Zijl"
