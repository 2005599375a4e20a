"""What the tests of the sources share."""

from collections.abc import Iterator

import pytest

from commitments.sources.client import Limits, OdataClient
from tests.sources.odata_server import OdataServer, running_odata_server

AGENT = "reaim-tracker/test (+mailto:test@tracker.example)"


@pytest.fixture
def odata_server() -> Iterator[OdataServer]:
    """Return a service without rows."""
    with running_odata_server() as server:
        yield server


@pytest.fixture
def slept() -> list[float]:
    """Return the waits that the client asked for; none of them takes time."""
    return []


@pytest.fixture
def client(odata_server: OdataServer, slept: list[float]) -> Iterator[OdataClient]:
    """Return a client of that service, as patient as in real life but for sleeping."""
    # A busy machine may answer late: half a second was too soon now and then.
    limits = Limits(read=1.5, total=8, requests_per_second=1e6)
    with OdataClient(odata_server.base_url, user_agent=AGENT, limits=limits, sleep=slept.append) as client:
        yield client
