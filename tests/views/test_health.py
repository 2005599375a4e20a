"""/healthz: fit to serve or not, for machines."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

from commitments import words
from commitments.models import Commitment, Motie
from commitments.statuses import Kind
from tests.reaim_tracker.database_user import REPOSITORY, environment


@pytest.mark.django_db
def test_health_says_what_works_and_is_never_cached(client: Client) -> None:
    response = client.get("/healthz")

    assert response.status_code == 200
    findings = response.json()
    assert findings.pop("database")["ok"] is True
    assert findings == {"status": "ok", "migrations_pending": 0, "search_backlog": 0}
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.django_db
def test_health_counts_rows_whose_search_words_are_stale(client: Client) -> None:
    stale, fresh = (
        Motie.objects.create(
            commitment=Commitment.objects.create(kind=Kind.MOTIE, subject=subject, slug=subject)
        )
        for subject in ("een", "twee")
    )
    Commitment.objects.filter(pk=stale.pk).update(search_version=0)
    Commitment.objects.filter(pk=fresh.pk).update(search_version=words.VERSION)

    response = client.get("/healthz")

    assert (response.status_code, response.json()["search_backlog"]) == (200, 1)


@pytest.mark.django_db
def test_health_refuses_while_migrations_wait(client: Client) -> None:
    MigrationRecorder.Migration.objects.filter(app="sessions").delete()

    response = client.get("/healthz")

    assert response.status_code == 503
    assert response.json()["migrations_pending"] == 1


def test_health_without_database_is_unavailable_and_tells_no_details(tmp_path: Path) -> None:
    script = """
import django
django.setup()
from django.test import Client
response = Client().get("/healthz", headers={"host": "localhost"})
print(response.status_code, response.content.decode())
"""
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY,
        env=environment(tmp_path, DATABASE_URL="postgres://user:sekret@127.0.0.1:1/db"),
        capture_output=True,
        text=True,
        check=True,
    )

    status, _, body = result.stdout.partition(" ")
    assert status == "503"
    assert json.loads(body) == {"status": "unavailable", "database": {"ok": False}}


@pytest.mark.django_db
def test_health_is_only_read(client: Client) -> None:
    assert client.post("/healthz").status_code == 405
