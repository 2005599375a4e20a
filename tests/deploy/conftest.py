"""One site for all tests of a deployment: making it takes longer than asking it something."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.image import unpack
from tests.deploy.site import PYTHON, Site
from tests.tcp_server import TcpServer


@pytest.fixture(scope="session")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with what the container's image holds, and nothing else of the repository."""
    folder = tmp_path_factory.mktemp("image")
    unpack(folder, python=PYTHON)
    return folder


@pytest.fixture(scope="session")
def site(code: Path, tcp_server: TcpServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Return a site that was set up and started by the entry commands, in the order of the documentation."""
    site = Site(code, tcp_server.new_database(), tmp_path_factory.mktemp("site"))
    migrated = site.enter("migrate")
    assert migrated.returncode == 0, migrated.stderr
    site.start()
    yield site
    if site.process and site.process.poll() is None:
        site.process.kill()
        site.process.wait()


@pytest.fixture
def new_site(code: Path, tcp_server: TcpServer, tmp_path: Path) -> Site:
    """Return a site with an empty database on which nothing was done yet."""
    return Site(code, tcp_server.new_database(), tmp_path)
