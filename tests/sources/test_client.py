"""The client: whole pages or a clear error, never another host."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from commitments.sources.client import Limits, OdataClient
from commitments.sources.errors import SourceError
from commitments.sources.queries import Expand, Query, equals
from tests.sources import rows
from tests.sources.conftest import AGENT
from tests.sources.odata_server import (
    Fault,
    OdataServer,
    cut,
    cut_without_length,
    delay,
    leads_to,
    says,
    status,
)

ZAKEN = Query("Zaak")


@pytest.fixture(autouse=True)
def _seven_moties(odata_server: OdataServer) -> None:
    odata_server.rows["Zaak"] = [rows.motie(number) for number in range(1, 8)]


def numbers(client: OdataClient, query: Query | None = ZAKEN, *, start: str | None = None) -> list[str]:
    """The numbers of all rows that come."""
    return [row["Nummer"] for page in client.pages(query, start=start) for row in page.rows]


ALL = [f"2031Z{number:05}" for number in range(1, 8)]


def test_pages_follow_each_other_to_the_last(client: OdataClient) -> None:
    pages = list(client.pages(ZAKEN))

    assert [len(page.rows) for page in pages] == [3, 3, 1]
    assert [page.next_address for page in pages[:-1]] == [page.address for page in pages[1:]]
    assert pages[-1].next_address is None


def test_reading_resumes_at_a_page(client: OdataClient) -> None:
    second = list(client.pages(ZAKEN))[1].address

    assert numbers(client, None, start=second) == ALL[3:]


def test_a_query_arrives_as_it_was_meant(client: OdataClient, odata_server: OdataServer) -> None:
    odata_server.rows["Zaak"].append(rows.motie(8, Titel="Dijken & 'polders'; 100% + meer"))

    found = numbers(
        client, Query("Zaak", filter=equals("Titel", "Toezicht op dijken"), expand=(Expand("X"),))
    )

    assert found == ALL
    assert "%20eq%20'Toezicht%20op%20dijken'" in odata_server.asked[0]
    assert "$expand=X" in odata_server.asked[0]


def test_the_client_says_who_it_is(client: OdataClient, odata_server: OdataServer) -> None:
    numbers(client)

    assert set(odata_server.agents) == {AGENT}


@pytest.mark.parametrize(
    "fault",
    [
        status(500),
        status(503),
        status(429),
        cut,
        cut_without_length,
        says("<html>Onderhoud</html>"),
        says('{"error": "?"}'),
        says('{"value": {}}'),
        says('{"value": [], "@odata.nextLink": 7}'),
        says("[]"),
        says(""),
        delay(1.8),
    ],
)
def test_a_failure_that_passes_is_asked_again(
    client: OdataClient, odata_server: OdataServer, slept: list[float], fault: Fault
) -> None:
    odata_server.faults = [None, fault, fault]

    assert numbers(client) == ALL
    assert len(odata_server.asked) == 5
    assert len(slept) == 2


def in_seconds() -> str:
    return "7"


def as_a_moment() -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=7.9), usegmt=True)


@pytest.mark.parametrize("written", [in_seconds, as_a_moment])
def test_retry_after_is_obeyed(
    odata_server: OdataServer, slept: list[float], written: Callable[[], str]
) -> None:
    value = written()
    odata_server.faults = [status(429, Retry_After=value)]
    limits = Limits(longest_wait=3600, requests_per_second=1e6)
    with OdataClient(odata_server.base_url, user_agent=AGENT, limits=limits, sleep=slept.append) as client:
        assert numbers(client) == ALL

    # A moment is told in whole seconds, and some time passes before it is read.
    assert slept[0] == 7 or 0 < slept[0] < 8


def test_a_service_that_asks_for_too_long_is_left_alone(
    client: OdataClient, odata_server: OdataServer
) -> None:
    odata_server.faults = [status(503, Retry_After="86400")]

    with pytest.raises(SourceError, match="86400 seconds"):
        numbers(client)
    assert len(odata_server.asked) == 1


def test_waits_grow_and_stay_below_the_longest(
    client: OdataClient, odata_server: OdataServer, slept: list[float]
) -> None:
    odata_server.faults = [status(500)] * 6

    with pytest.raises(SourceError) as caught:
        numbers(client)

    assert caught.value.status == 500
    assert caught.value.address == f"{odata_server.base_url}Zaak"
    assert "6 times" in caught.value.advice
    assert all(wait <= 2**place for place, wait in enumerate(slept))
    assert len(odata_server.asked) == 6


@pytest.mark.parametrize("code", [400, 401, 403, 404, 410])
def test_a_question_that_is_wrong_is_not_repeated(
    client: OdataClient, odata_server: OdataServer, code: int
) -> None:
    odata_server.faults = [status(code)]

    with pytest.raises(SourceError) as caught:
        numbers(client)

    assert caught.value.status == code
    assert len(odata_server.asked) == 1


def test_a_redirect_is_told_and_not_followed(client: OdataClient, odata_server: OdataServer) -> None:
    odata_server.faults = [status(302, Location="http://elsewhere.example/")]

    with pytest.raises(SourceError, match=r"moved[\s\S]*elsewhere\.example"):
        numbers(client)
    assert len(odata_server.asked) == 1


@pytest.mark.parametrize(
    "address",
    [
        "http://elsewhere.example/OData/v4/2.0/Zaak?$skiptoken=3",
        "https://127.0.0.1/OData/v4/2.0/Zaak",
        "//elsewhere.example/OData/v4/2.0/Zaak",
        "file:///etc/passwd",
        "/admin/",
        "/OData/v4/2.0/../../../admin/",
    ],
)
def test_a_page_elsewhere_is_refused(client: OdataClient, odata_server: OdataServer, address: str) -> None:
    odata_server.faults = [leads_to(address)]

    with pytest.raises(SourceError, match=r"another host|outside the service"):
        numbers(client)
    assert len(odata_server.asked) == 1


def test_a_kept_address_of_another_service_is_refused(client: OdataClient, odata_server: OdataServer) -> None:
    with pytest.raises(SourceError, match="another host"):
        numbers(client, None, start="http://elsewhere.example/OData/v4/2.0/Zaak")
    assert odata_server.asked == []


def test_a_relative_next_page_is_followed(client: OdataClient, odata_server: OdataServer) -> None:
    odata_server.faults = [leads_to("Zaak?$skiptoken=6")]

    assert numbers(client) == [*ALL[:3], ALL[6]]


def test_a_circle_of_pages_ends(client: OdataClient, odata_server: OdataServer) -> None:
    odata_server.faults = [None, leads_to("Zaak")]

    with pytest.raises(SourceError, match="leads back"):
        numbers(client)


def test_a_page_over_the_limit_is_refused(odata_server: OdataServer) -> None:
    limits = Limits(largest_page=100, requests_per_second=1e6)
    with (
        OdataClient(odata_server.base_url, user_agent=AGENT, limits=limits) as client,
        pytest.raises(SourceError, match="over 100 bytes"),
    ):
        numbers(client)


def test_an_answer_that_drips_is_given_up(odata_server: OdataServer, slept: list[float]) -> None:
    ticks = iter(range(0, 100_000, 50))
    limits = Limits(total=40, tries=2, requests_per_second=1e6)
    with (
        OdataClient(
            odata_server.base_url,
            user_agent=AGENT,
            limits=limits,
            sleep=slept.append,
            clock=lambda: next(ticks),
        ) as client,
        pytest.raises(SourceError, match="over 40 seconds"),
    ):
        numbers(client)


def test_requests_keep_their_distance(odata_server: OdataServer) -> None:
    now, waits = [0.0], []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    limits = Limits(requests_per_second=4)
    with OdataClient(
        odata_server.base_url, user_agent=AGENT, limits=limits, sleep=sleep, clock=lambda: now[0]
    ) as client:
        for place, _ in enumerate(client.pages(ZAKEN)):
            now[0] += (0.1, 9)[place % 2]  # the work between pages: short, then long

    assert waits == [pytest.approx(0.15)]


def test_a_service_that_is_away_is_told(slept: list[float]) -> None:
    limits = Limits(connect=0.2, tries=2)
    with (
        OdataClient(
            "http://127.0.0.1:9/OData/", user_agent=AGENT, limits=limits, sleep=slept.append
        ) as client,
        pytest.raises(SourceError, match="ConnectError"),
    ):
        numbers(client)


@pytest.mark.parametrize(
    "address", ["", "tweedekamer.nl", "ftp://x/OData/", "http:///x", "http://u:p@x/", "http://x/?a"]
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="not the address"):
        OdataClient(address, user_agent=AGENT)


def test_either_a_query_or_a_page_is_asked(client: OdataClient) -> None:
    with pytest.raises(ValueError, match="either"):
        next(client.pages())
    with pytest.raises(ValueError, match="either"):
        next(client.pages(ZAKEN, start=client.base_url))
