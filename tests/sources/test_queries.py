"""Queries: values cannot change the question."""

from datetime import UTC, date, datetime, timedelta, timezone
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.sources.queries import Expand, Literal, Query, both, either, equals, literal, since, until

BASE = "https://register.example/OData/v4/2.0/"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (33694, "33694"),
        ("Brief regering", "'Brief regering'"),
        ("foto's", "'foto''s'"),
        (date(2031, 3, 5), "2031-03-05"),
        (datetime(2031, 3, 5, 12, tzinfo=timezone(timedelta(hours=1))), "2031-03-05T11:00:00Z"),
        (UUID(int=5), "00000000-0000-0000-0000-000000000005"),
    ],
)
def test_constants_are_written_as_odata_does(value: Literal, written: str) -> None:
    assert literal(value) == written


@given(st.text())
def test_a_text_stays_one_constant(text: str) -> None:
    written = literal(text)

    assert written[0] == written[-1] == "'"
    assert written[1:-1].replace("''", "") == text.replace("'", "")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.text(alphabet="&=+#?%; '/$()"))
def test_an_address_carries_every_value_unchanged(title: str, signs: str) -> None:
    condition = equals("Titel", title + signs)

    asked = urlsplit(Query("Zaak", filter=condition, orderby="Nummer asc").address(BASE))

    assert dict(parse_qsl(asked.query, keep_blank_values=True)) == {
        "$filter": condition,
        "$orderby": "Nummer asc",
    }
    assert not asked.fragment


def test_a_moment_without_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="without its offset"):
        since("ApiGewijzigdOp", datetime(2031, 3, 5))  # noqa: DTZ001
    with pytest.raises(ValueError, match="without its offset"):
        since("ApiGewijzigdOp", "2031-03-05T10:00:00")
    with pytest.raises(ValueError, match="Invalid isoformat"):
        since("ApiGewijzigdOp", "gisteren")


def test_a_moment_keeps_all_its_decimals() -> None:
    assert since("ApiGewijzigdOp", "2031-03-12T16:04:09.1234567Z") == (
        "ApiGewijzigdOp ge 2031-03-12T16:04:09.1234567Z"
    )
    assert (
        since("ApiGewijzigdOp", datetime(2031, 3, 5, tzinfo=UTC)) == "ApiGewijzigdOp ge 2031-03-05T00:00:00Z"
    )


def test_a_moment_may_be_the_last_one() -> None:
    assert until("ApiGewijzigdOp", "2031-03-12T16:04:09Z") == "ApiGewijzigdOp le 2031-03-12T16:04:09Z"


def test_conditions_join_with_their_own_brackets() -> None:
    assert both("a eq 1", "", either("b eq 2", "c eq 3")) == "(a eq 1) and ((b eq 2) or (c eq 3))"
    assert both("a eq 1", "") == "a eq 1"
    assert both() == ""


def test_relations_are_asked_with_their_own() -> None:
    expand = (
        Expand("Document", expand=(Expand("HuidigeDocumentVersie"),), select=("Id", "Soort")),
        Expand("Kamerstukdossier"),
    )

    asked = dict(parse_qsl(urlsplit(Query("Zaak", expand=expand).address(BASE)).query))

    assert asked == {"$expand": "Document($select=Id,Soort;$expand=HuidigeDocumentVersie),Kamerstukdossier"}


def test_a_page_of_a_given_length_can_be_asked_and_counted() -> None:
    query = Query("Zaak", select=("Id", "Nummer"), top=5, count=True)

    assert query.address(BASE) == f"{BASE}Zaak?$select=Id,Nummer&$top=5&$count=true"
    assert Query("Zaak").address(BASE) == f"{BASE}Zaak"
