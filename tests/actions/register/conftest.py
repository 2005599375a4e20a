"""What the tests of the register share: a service of our own with one row of each kind, and its reader."""

from collections.abc import Iterator

import pytest

from commitments.sources.client import Limits, OdataClient
from tests.actions.register.register_rows import every_kind
from tests.sources.odata_server import OdataServer, running_odata_server


@pytest.fixture
def register() -> Iterator[OdataServer]:
    """Return a service that holds a small register."""
    with running_odata_server() as server:
        server.rows = every_kind()
        yield server


@pytest.fixture
def reader(register: OdataServer) -> Iterator[OdataClient]:
    """Return a reader of that service that waits for nothing."""
    limits = Limits(read=2, total=5, tries=2, requests_per_second=1e6)
    with OdataClient(
        register.base_url, user_agent="test", limits=limits, sleep=lambda _seconds: None
    ) as client:
        yield client
