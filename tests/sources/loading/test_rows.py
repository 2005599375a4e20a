"""The rows of a page: every one is loaded, deleted, empty or reported; none stops the load."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.sources.datatypes import Deletion, Record, ZaakMotie
from commitments.sources.loading import ENTITIES, Report, load_rows
from commitments.sources.loading.fields import KNOWN_FIELDS
from tests.sources import rows

ONE_OF_EACH = {
    "Activiteit": rows.activiteit(),
    "Agendapunt": rows.row(1, Nummer="2031P00001", Activiteit=[rows.activiteit()], Zaak=[rows.motie()]),
    "Besluit": rows.besluit(),
    "Document": rows.document(),
    "Fractie": rows.fractie(),
    "Kamerstukdossier": rows.dossier(),
    "Persoon": rows.persoon(),
    "Stemming": rows.stemming(1, "Dijk", "Voor", 9),
    "Toezegging": rows.toezegging(),
    "Zaak": rows.motie(),
}


def load(entity: str, *given: Any) -> tuple[list[Record | Deletion], Report]:
    """The records of these rows and the report about them."""
    report = Report()
    return list(load_rows(entity, given, report)), report


def test_each_entity_has_a_row_here() -> None:
    assert ONE_OF_EACH.keys() == ENTITIES


@pytest.mark.parametrize("entity", ONE_OF_EACH)
def test_a_record_keeps_its_key_its_moments_and_the_row(entity: str) -> None:
    (record,), report = load(entity, ONE_OF_EACH[entity])

    assert str(record.id) == rows.guid(1)
    assert record.changed_at.isoformat() == "2031-03-12T17:04:05.120000+01:00"
    assert record.api_changed_at.isoformat() == "2031-03-12T16:04:09.123456+00:00"
    assert ONE_OF_EACH[entity].items() >= dict(record.raw).items()
    assert report.is_clean
    assert report.loaded == report.rows == {entity: 1}


@pytest.mark.parametrize("entity", ONE_OF_EACH)
def test_a_deleted_row_is_a_deletion(entity: str) -> None:
    (record,), report = load(entity, rows.deleted(7, ONE_OF_EACH[entity]))

    assert isinstance(record, Deletion)
    assert (str(record.id), record.entity) == (rows.guid(7), entity)
    assert report.deleted == {entity: 1}
    assert report.is_clean


@pytest.mark.parametrize("entity", ONE_OF_EACH)
def test_a_row_of_nulls_is_counted_and_left_out(entity: str) -> None:
    nulls = {**dict.fromkeys(ONE_OF_EACH[entity]), "Id": rows.guid(7)}

    records, report = load(entity, nulls, {**nulls, **rows.CHANGED, "@odata.etag": "x", "Zaak": []})

    assert records == []
    assert report.empty == {entity: 2}


@pytest.mark.parametrize("key", [None, "", "geen sleutel", 7, ["x"]])
def test_a_row_without_a_key_is_reported_and_left_out(key: object) -> None:
    records, report = load("Zaak", rows.motie(Id=key), rows.motie(2))

    assert [str(record.id) for record in records] == [rows.guid(2)]
    assert report.unreadable == {("Zaak", "no id"): 1}


def test_what_is_no_row_is_reported_and_left_out() -> None:
    records, report = load("Zaak", None, "x", 3, [], rows.motie())

    assert len(records) == 1
    assert report.unreadable.total() == 4


def test_a_new_field_is_reported_and_kept_raw() -> None:
    (record,), report = load("Zaak", rows.motie(Urgentie="hoog", **{"@odata.etag": "x"}))

    assert report.unknown_fields == {("Zaak", "Urgentie"): 1}
    assert record.raw["Urgentie"] == "hoog"


def test_a_list_that_the_service_cut_is_reported() -> None:
    _, report = load("Zaak", rows.motie(**{"ZaakActor": [], "ZaakActor@odata.nextLink": "…"}))

    assert report.cut_lists == {("Zaak", "ZaakActor"): 1}
    assert not report.is_clean


def test_another_entity_is_refused() -> None:
    with pytest.raises(KeyError):
        load("Commissie", {})


def test_a_report_stays_short() -> None:
    words = (rows.toezegging(number, Status=f"Status {number}" + "!" * 500) for number in range(1, 700))

    _, report = load("Toezegging", *words)

    assert len(report.unknown_words) <= 501
    assert report.unknown_words.total() == 699
    assert report.unknown_words["Toezegging", "Status", "…"] == 199
    assert max(len(word) for _, _, word in report.unknown_words) <= 120


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.just("2031-03-05T00:00:00Z"),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["Id", "Naam"]), inner, max_size=2)
    ),
    max_leaves=5,
)


@given(st.data())
def test_no_value_in_any_field_stops_the_load(data: st.DataObject) -> None:
    entity = data.draw(st.sampled_from(sorted(ENTITIES)))
    changes = data.draw(
        st.dictionaries(st.sampled_from(sorted(KNOWN_FIELDS[entity] - {"Id"})), VALUES, max_size=6)
    )

    records, report = load(entity, {**ONE_OF_EACH[entity], **changes})

    counted = (
        report.loaded[entity] + report.deleted[entity] + report.empty[entity] + report.unreadable.total()
    )
    assert counted >= report.rows[entity] == 1
    assert len(records) == report.loaded[entity] + report.deleted[entity]


def test_the_same_row_gives_the_same_record_after_a_trip_through_json() -> None:
    row = rows.motie(Document=[rows.document(5, "kst-41234-12")])

    (first,), _ = load("Zaak", row)
    (second,), _ = load("Zaak", json.loads(json.dumps(row)))

    assert isinstance(first, ZaakMotie)
    assert first == second
