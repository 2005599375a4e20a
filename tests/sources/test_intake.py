"""The questions of a sync, asked of a service."""

import pytest

from commitments.sources.client import OdataClient
from commitments.sources.intake import INTAKES, Changes
from commitments.sources.loading import ENTITIES
from tests.sources import rows
from tests.sources.odata_server import OdataServer


def found(
    client: OdataClient, intake: str, changes: Changes | None = None, *, deleted: bool = False
) -> list[str]:
    """The ids that come, in order."""
    kind = INTAKES[intake]
    query = kind.deletions(changes) if deleted else kind.query(changes)
    return [row["Id"] for page in client.pages(query) for row in page.rows]


def test_each_kind_asks_only_its_own_rows(client: OdataClient, odata_server: OdataServer) -> None:
    gone = rows.deleted(3, rows.motie())
    odata_server.rows["Zaak"] = [rows.motie(1), rows.brief(2), gone, rows.motie(4, Soort="Amendement")]

    assert found(client, "moties") == [rows.guid(1)]
    assert found(client, "brieven") == [rows.guid(2)]
    assert found(client, "moties", deleted=True) == [rows.guid(3)]


def test_only_what_changed_is_asked_and_the_last_moment_again(
    client: OdataClient, odata_server: OdataServer
) -> None:
    odata_server.rows["Fractie"] = [
        rows.fractie(number, ApiGewijzigdOp=f"2031-03-{day:02}T16:04:09.1234567Z")
        for number, day in ((1, 9), (2, 7), (3, 8))
    ]

    assert found(client, "fracties") == [rows.guid(2), rows.guid(3), rows.guid(1)]
    since = Changes("2031-03-08T16:04:09.1234567Z")
    assert found(client, "fracties", since) == [rows.guid(3), rows.guid(1)]


def test_what_was_read_far_ahead_is_left_out(client: OdataClient, odata_server: OdataServer) -> None:
    odata_server.rows["Fractie"] = [
        rows.fractie(day, ApiGewijzigdOp=f"2031-03-{day:02}T16:04:09.1234567Z") for day in range(1, 10)
    ]
    changes = Changes("2031-03-02T00:00:00Z", until="2031-03-04T00:00:00Z", again_from="2031-03-08T00:00:00Z")

    assert found(client, "fracties", changes) == [rows.guid(day) for day in (2, 3, 8, 9)]


def test_a_motie_comes_with_all_that_is_read_of_it(client: OdataClient, odata_server: OdataServer) -> None:
    relations = ("ZaakActor", "Document", "Kamerstukdossier", "VervangenVanuit", "VervangenDoor")
    odata_server.rows["Zaak"] = [rows.motie(1, **{name: [rows.row(9)] for name in relations}, Besluit=[])]

    (page,) = client.pages(INTAKES["moties"].query())

    assert set(relations) <= page.rows[0].keys()
    assert "Besluit" not in page.rows[0]


@pytest.mark.parametrize("intake", INTAKES.values(), ids=str)
def test_every_kind_can_be_read(intake: object) -> None:
    assert intake.entity in ENTITIES
