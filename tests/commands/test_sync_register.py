"""The command: what it says, how it ends, and that a killed one loses and doubles nothing."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection
from pytest_django import Settings

from commitments.models import Commitment, Document, Motie, RegisterRow, SyncRun
from tests.actions.register.register_rows import MOTIES, every_kind
from tests.register_digest import digest
from tests.sources.odata_server import OdataServer, delay, running_odata_server, status

KAMERDATA = Path(settings.BASE_DIR).parent / "shared" / "kamerdata"


@pytest.fixture
def register(settings: Settings) -> Iterator[OdataServer]:
    """Return a small register, at the address that the settings name."""
    with running_odata_server() as server:
        server.rows = every_kind()
        settings.REGISTER_URL = server.base_url
        settings.REGISTER_REQUESTS_PER_SECOND = 1e6
        yield server


def sync(*options: str, **given: object) -> str:
    """Run the command and return what it wrote."""
    out = StringIO()
    call_command("sync_register", *options, stdout=out, stderr=out, **given)
    return out.getvalue()


@pytest.mark.django_db
def test_it_reports_and_makes_findable(register: OdataServer) -> None:
    said = sync("--url", register.base_url)

    assert f"moties: {MOTIES + 1} nieuw" in said
    assert "afspraken en documenten zijn nu te vinden met zoeken." in said
    assert not Commitment.objects.search_backlog().exists()
    assert not Document.objects.search_backlog().exists()
    assert SyncRun.objects.get().state == SyncRun.State.DONE


@pytest.mark.django_db
def test_it_says_who_it_is(register: OdataServer) -> None:
    sync("--url", register.base_url)

    assert set(register.agents) == {settings.REGISTER_USER_AGENT}


@pytest.mark.django_db
def test_what_it_was_asked_is_kept_with_the_run(register: OdataServer) -> None:
    sync("--url", register.base_url, "--kind", "moties", "--dossier", "41234")

    assert SyncRun.objects.get().options == {"kinds": ["moties"], "dossier": "41234"}


@pytest.mark.django_db
def test_a_dry_run_leaves_nothing(register: OdataServer) -> None:
    said = sync("--url", register.base_url, "--dry-run")

    assert f"moties: {MOTIES + 1} nieuw" in said
    assert not RegisterRow.objects.exists()
    assert not SyncRun.objects.exists()


@pytest.mark.django_db
def test_unknown_words_are_told(register: OdataServer) -> None:
    register.rows["Toezegging"][0]["Status"] = "Zoekgeraakt"

    assert "Toezegging · Status · Zoekgeraakt: 1" in sync("--url", register.base_url)


@pytest.mark.django_db
def test_a_service_that_does_not_answer_is_told_in_a_sentence(register: OdataServer) -> None:
    register.rows = {}
    with pytest.raises(CommandError, match="Het register is niet te lezen"):
        sync("--url", register.base_url)


@pytest.mark.django_db
def test_a_second_one_at_the_same_time_says_so_and_does_nothing(register: OdataServer) -> None:
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(33694043)")
        assert sync("--url", register.base_url) == "Er loopt al een ophaalronde: deze doet niets.\n"
    finally:
        other.close()
    assert not register.asked


@pytest.mark.django_db
def test_an_address_that_is_none_is_told() -> None:
    with pytest.raises(CommandError, match="not the address"):
        sync("--url", "gegevensmagazijn")


@pytest.mark.django_db(transaction=True)
def test_a_run_that_is_killed_ends_the_same_as_one_that_was_not(register: OdataServer) -> None:
    sync("--url", register.base_url)
    undisturbed = digest()
    call_command("flush", interactive=False, verbosity=0)
    register.asked.clear()
    for pages in (3, 8):
        _start_and_kill(register, pages)
    sync("--url", register.base_url)

    assert digest() == undisturbed
    assert Motie.objects.count() == MOTIES + 1
    killed = SyncRun.objects.filter(state=SyncRun.State.INTERRUPTED).count()
    assert killed == 2


def _start_and_kill(register: OdataServer, pages: int) -> None:
    """Start the command as a process of its own and kill it after so many questions."""
    before = len(register.asked)
    register.faults = [delay(0.05)] * 100
    at = connection.connection.info
    url = f"postgres://{at.user}@{quote(at.host, safe='')}:{at.port}/{at.dbname}"
    process = subprocess.Popen(
        [sys.executable, "manage.py", "sync_register", "--url", register.base_url],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DEBUG": "1", "DATABASE_URL": url, "REGISTER_REQUESTS_PER_SECOND": "1000000"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    deadline = time.monotonic() + 60
    while len(register.asked) - before < pages and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    said, _ = process.communicate()
    assert process.returncode == -signal.SIGKILL, said.decode()
    register.faults = []
    _wait_until_its_session_is_gone()


def _wait_until_its_session_is_gone() -> None:
    """PostgreSQL notices a moment later that nobody is there any more."""
    held = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 33694043"
    for _ in range(200):
        with connection.cursor() as cursor:
            cursor.execute(held)
            if not cursor.fetchone()[0]:
                return
        time.sleep(0.05)
    pytest.fail("the killed run still holds its lock")


@pytest.mark.django_db
def test_a_real_register_comes_in_as_well() -> None:
    if not (KAMERDATA / "serve.py").exists():
        with running_odata_server() as server:
            server.rows = every_kind()
            server.page_size = 250  # as the real one
            server.faults = [None, status(503, Retry_After="0")] * 3
            _take_in(server.base_url)
        return
    command = [sys.executable, "serve.py", "--port", "0", "--limit", "600", "--fail-every", "7"]
    with subprocess.Popen(command, cwd=KAMERDATA, stdout=subprocess.PIPE, text=True) as service:
        try:
            _take_in(service.stdout.readline().strip())
        finally:
            service.kill()


def _take_in(address: str) -> None:
    sync("--url", address)
    report = SyncRun.objects.get().report
    before = digest()
    again = sync("--url", address)

    assert report["unreadable"] == report["unknown_fields"] == report["bad_values"] == []
    assert sum(report["new"].values()) == RegisterRow.objects.count()
    assert set(SyncRun.objects.latest("pk").report["pages"].values()) == {1}
    assert digest() == before, again
