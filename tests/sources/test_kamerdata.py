"""The whole way from service to records: on the Kamer's real ones where they are at hand, else on our own."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from commitments.dates import DateBasis
from commitments.sources.client import Limits, OdataClient
from commitments.sources.datatypes import (
    BesluitRecord,
    Deletion,
    Record,
    StemmingRecord,
    ToezeggingRecord,
    ZaakMotie,
)
from commitments.sources.deciding import decide
from commitments.sources.intake import INTAKES
from commitments.sources.loading import Report, load_rows
from commitments.sources.tally import count_votes
from commitments.statuses import KamerStatus, Outcome
from tests.sources import rows
from tests.sources.conftest import AGENT
from tests.sources.odata_server import cut, running_odata_server, status

KAMERDATA = Path(settings.BASE_DIR).parent / "shared" / "kamerdata"


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    """Return the address of a service that now and then fails, or cuts an answer short."""
    if not (KAMERDATA / "serve.py").exists():
        with running_odata_server() as server:
            server.rows = {
                "Zaak": [rows.motie(number) for number in range(1, 8)],
                "Besluit": [rows.besluit(1, Zaak=[{"Id": rows.guid(1)}])],
                "Stemming": [rows.stemming(1, "Dijk", "Voor", 9), rows.stemming(2, "Duin", "Tegen", 4)],
                "Toezegging": [rows.toezegging(1), rows.deleted(2, rows.toezegging())],
            }
            server.faults = [None, status(503, Retry_After="1"), cut]
            yield server.base_url
        return
    command = [sys.executable, "serve.py", "--port", "0", "--fail-every", "7", "--cut-every", "11"]
    with subprocess.Popen(command, cwd=KAMERDATA, stdout=subprocess.PIPE, text=True) as service:
        try:
            yield service.stdout.readline().strip()
        finally:
            service.kill()


def read(base_url: str, intake: str, report: Report) -> Iterator[Record | Deletion]:
    """All records of a kind; the waits that the service asks for are not waited."""
    limits = Limits(requests_per_second=1e6)
    with OdataClient(base_url, user_agent=AGENT, limits=limits, sleep=lambda _: None) as client:
        for page in client.pages(INTAKES[intake].query()):
            yield from load_rows(INTAKES[intake].entity, page.rows, report)


def test_moties_are_all_read_and_nearly_all_name_their_submitters(base_url: str) -> None:
    report, bases, ids, surnames = Report(), Counter[str](), set(), Counter[str]()
    for motie in read(base_url, "moties", report):
        assert isinstance(motie, ZaakMotie)
        ids.add(motie.id)
        bases[motie.submitters_basis] += 1
        surnames.update(one.name.surname for one in motie.submitters)

    assert report.is_clean
    assert len(ids) == report.rows["Zaak"] == report.loaded["Zaak"] > 0
    assert bases[DateBasis.NONE] <= 0.003 * len(ids)
    # Names are those of members: hardly any of them stands there only once.
    assert sum(surnames.values()) >= len(ids) - bases[DateBasis.NONE]
    assert sum(1 for times in surnames.values() if times == 1) < 0.01 * sum(surnames.values())


def test_outcomes_are_those_of_the_decisions(base_url: str) -> None:
    report, by_word, by_outcome = Report(), Counter[str](), Counter[str]()
    by_zaak: dict[object, list[BesluitRecord]] = {}
    for besluit in read(base_url, "besluiten", report):
        assert isinstance(besluit, BesluitRecord)
        by_word[besluit.kind_word] += 1
        by_outcome[besluit.outcome] += 1
        for zaak in besluit.zaak_ids:
            by_zaak.setdefault(zaak, []).append(besluit)

    assert report.is_clean
    assert by_outcome[Outcome.ADOPTED] == by_word["Stemmen - aangenomen"] > 0
    assert (
        by_outcome[Outcome.REJECTED] == by_word["Stemmen - verworpen"] + by_word["Stemmen - niet aangenomen"]
    )
    decided = [decide(besluiten) for besluiten in by_zaak.values()]
    assert all(one.voted.basis == DateBasis.INFERRED for one in decided if one.besluit)
    assert sum(one.outcome != Outcome.UNKNOWN for one in decided) > 0.99 * len(by_zaak)


def test_no_vote_counts_more_than_the_kamer_has_seats(base_url: str) -> None:
    report = Report()
    by_besluit: dict[object, list[StemmingRecord]] = {}
    for stemming in read(base_url, "stemmingen", report):
        assert isinstance(stemming, StemmingRecord)
        by_besluit.setdefault(stemming.besluit_id, []).append(stemming)

    tallies = [count_votes(stemmingen) for stemmingen in by_besluit.values()]

    assert report.is_clean
    assert all(0 < tally.seats <= 150 for tally in tallies)
    assert all(
        part.seats.keys() and min(part.seats.values()) >= 0 for one in tallies for part in one.by_fractie
    )


def test_toezeggingen_keep_every_status_word(base_url: str) -> None:
    report, statuses = Report(), Counter[tuple[str, str]]()
    for record in read(base_url, "toezeggingen", report):
        if isinstance(record, ToezeggingRecord):
            statuses[record.status_word, record.status] += 1

    assert report.rows["Toezegging"] == report.loaded["Toezegging"] + report.deleted["Toezegging"]
    assert report.deleted["Toezegging"] > 0
    assert statuses["Openstaand", KamerStatus.OPEN] > 0
    assert {word for _, _, word in report.unknown_words} <= {"Aangehouden"}
    assert not report.unknown_fields
    assert not report.bad_values
