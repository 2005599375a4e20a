"""Runs over a whole register: what is asked, where a stopped one goes on, and that nothing doubles."""

from datetime import UTC, datetime

import pytest
from django.db import connection

from commitments.actions.register import AlreadyRunningError, Options, sync
from commitments.models import Commitment, Document, Motie, RegisterRow, Stemming, SyncCursor, SyncRun
from commitments.sources.client import OdataClient
from commitments.sources.errors import SourceError
from tests.actions.register.register_rows import MOTIES
from tests.database import end_of_transaction
from tests.register_digest import digest
from tests.sources.odata_server import OdataServer, cut, status
from tests.sources.rows import deleted, motie

pytestmark = pytest.mark.django_db

NOW = datetime(2031, 6, 1, 12, tzinfo=UTC)


class StoppedError(BaseException):
    """As sudden as the end of the process."""


def run(
    client: OdataClient, *, now: datetime = NOW, stop_after: int | None = None, **options: object
) -> SyncRun:
    """A run; with `stop_after` it ends after so many pages."""
    pages = iter(range(1, 1000))

    def progress(_kind: str, _done: int, _total: int | None) -> None:
        if next(pages) == stop_after:
            raise StoppedError

    return sync(client, Options(**options), now=now, progress=progress)  # type: ignore[arg-type]


def test_a_first_run_takes_in_everything(reader: OdataClient) -> None:
    report = run(reader).report

    assert report["new"] == {
        "fracties": 1, "kamerleden": 1, "dossiers": 1, "activiteiten": 1, "moties": MOTIES + 1, "brieven": 4,
        "besluiten": MOTIES, "stemmingen": MOTIES, "toezeggingen": 5,
    }  # fmt: skip
    assert Motie.objects.filter(outcome="aangenomen").count() == MOTIES
    assert Stemming.objects.count() == MOTIES
    assert Document.objects.count() == 4


def test_a_motie_replaces_the_one_that_its_words_name(reader: OdataClient) -> None:
    run(reader)

    replacing = Motie.objects.get(zaak_number="2031Z00020")
    assert replacing.replaces == Motie.objects.get(zaak_number="2031Z00001")
    assert (replacing.replaces_reference, replacing.replaces_basis) == ("41234-1", "afgeleid")


def test_a_second_run_asks_one_page_of_each_entity_and_changes_nothing(
    reader: OdataClient, register: OdataServer
) -> None:
    run(reader)
    before, asked = digest(), len(register.asked)
    again = run(reader, now=NOW.replace(hour=13))

    assert again.report["new"] == again.report["changed"] == {}
    assert set(again.report["pages"].values()) == {1}
    assert len(register.asked) - asked == len(register.rows)
    assert digest() == before


def test_rows_dated_far_ahead_are_not_asked_each_time(reader: OdataClient, register: OdataServer) -> None:
    for row in register.rows["Toezegging"]:
        row["ApiGewijzigdOp"] = "2033-01-01T10:00:00.1234567Z"
    run(reader)
    again = run(reader, now=NOW.replace(hour=13)).report

    assert again["unchanged"] == {}
    assert again["pages"]["Toezegging"] == 1

    register.rows["Toezegging"][0] |= {"Status": "Voldaan", "ApiGewijzigdOp": "2031-06-01T13:30:00Z"}
    assert run(reader, now=NOW.replace(hour=14)).report["changed"] == {"toezeggingen": 1}


def test_only_what_changed_since_is_taken_in(reader: OdataClient, register: OdataServer) -> None:
    run(reader)
    changed = motie(1, Kabinetsappreciatie="Ontraden", ApiGewijzigdOp="2031-05-01T10:00:00.5Z")
    register.rows["Zaak"] = [changed if one["Id"] == changed["Id"] else one for one in register.rows["Zaak"]]
    report = run(reader, now=NOW.replace(hour=13)).report

    assert report["changed"] == {"moties": 1}
    assert report["unchanged"] == {}
    assert Motie.objects.get(zaak_number="2031Z00001").kabinetsappreciatie == "ontraden"


def test_what_was_deleted_is_marked(reader: OdataClient, register: OdataServer) -> None:
    run(reader)
    gone = {**deleted(1, motie()), "ApiGewijzigdOp": "2031-05-01T10:00:00.5Z"}
    register.rows["Zaak"] = [gone if one["Id"] == gone["Id"] else one for one in register.rows["Zaak"]]
    report = run(reader, now=NOW.replace(hour=13)).report

    assert report["removed"] == {"verwijderd": 1}
    assert RegisterRow.objects.get(removed_at__isnull=False).raw["Nummer"] == "2031Z00001"
    assert Motie.objects.filter(zaak_number="2031Z00001").exists()


@pytest.mark.parametrize("stop_after", [1, 4, 6, 9, 12, 15])
def test_a_run_that_was_stopped_goes_on_at_its_page_to_the_same_end(
    reader: OdataClient, register: OdataServer, stop_after: int
) -> None:
    run(reader)
    undisturbed = digest()
    pages = sum(SyncRun.objects.get().report["pages"].values())
    _empty_the_database()
    with pytest.raises(StoppedError):
        run(reader, stop_after=stop_after)
    rest = run(reader, now=NOW.replace(hour=13))

    assert digest() == undisturbed
    assert [one.state for one in SyncRun.objects.order_by("pk")] == ["mislukt", "klaar"]
    # What was read before is asked again only as 'what changed since': one page a kind.
    assert sum(rest.report["pages"].values()) <= pages


def _empty_the_database() -> None:
    end_of_transaction()
    names = (
        "commitment",
        "document",
        "dossier",
        "fractie",
        "kamerlid",
        "ministerie",
        "synccursor",
        "syncrun",
    )
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(f'commitments_{name}' for name in names)} CASCADE")


def test_faults_of_the_service_change_nothing(reader: OdataClient, register: OdataServer) -> None:
    run(reader)
    undisturbed = digest()
    _empty_the_database()
    register.faults = [None, status(503, Retry_After="0"), None, cut] * 30
    run(reader)

    assert digest() == undisturbed


def test_a_page_that_cannot_be_had_ends_the_run_and_says_so(
    reader: OdataClient, register: OdataServer
) -> None:
    register.faults = [None, None, *[status(500)] * 2]
    with pytest.raises(SourceError):
        run(reader)

    last = SyncRun.objects.get()
    assert last.state == SyncRun.State.FAILED
    assert "500" in last.error
    assert last.report["new"] == {"fracties": 1, "kamerleden": 1}


def test_a_dry_run_reports_the_same_and_leaves_nothing(reader: OdataClient) -> None:
    before = digest()
    dry = run(reader, dry_run=True)
    assert digest() == before
    assert not SyncRun.objects.exists()

    assert dry.report == run(reader).report


def test_a_second_run_at_the_same_time_is_refused(reader: OdataClient) -> None:
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(33694043)")
    try:
        with pytest.raises(AlreadyRunningError):
            run(reader)
    finally:
        other.close()
    assert not SyncRun.objects.exists()


def test_one_dossier_keeps_out_the_rest(reader: OdataClient, register: OdataServer) -> None:
    register.rows["Zaak"].append(motie(50, Titel="Iets anders", ApiGewijzigdOp="2031-03-12T16:05:00Z"))
    run(reader, dossier="41234")
    assert not Motie.objects.filter(zaak_number="2031Z00050").exists()
    assert Motie.objects.filter(commitment__dossier__slug="41234").count() == MOTIES + 1
    assert not Commitment.objects.filter(kind="toezegging").exists()
    run(reader)

    assert Motie.objects.filter(zaak_number="2031Z00050").exists()


def test_since_a_day_leaves_the_place_of_other_runs_alone(reader: OdataClient) -> None:
    report = run(reader, since=NOW.date()).report

    assert report["new"] == {}
    assert not SyncCursor.objects.filter(scope="").exists()


def test_the_kinds_that_are_asked_bring_what_they_need(reader: OdataClient) -> None:
    report = run(reader, kinds=["moties"]).report

    assert set(report["pages"]) == {"Kamerstukdossier", "Zaak"}
