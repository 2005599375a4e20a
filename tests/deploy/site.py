"""The tracker as production runs it: entry commands, production settings, gunicorn, PostgreSQL over TCP."""

import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.tcp_server import free_port

HOST = "tracker.example"
# `make deploy-check` names the Python of a clean environment that holds only requirements/base.txt.
PYTHON = Path(os.environ.get("DEPLOY_PYTHON", sys.executable))


@dataclass(frozen=True)
class Answer:
    """What a browser would get."""

    status: int
    headers: Mapping[str, str]
    cookies: list[str]
    body: str


@dataclass
class Site:
    """One site: its code, its environment, and its web server once that is started."""

    code: Path
    database_url: str
    folder: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The whole environment, as systemd or a container gives it; nothing is inherited."""
        return {
            "PATH": f"{PYTHON.parent}:{os.defpath}",
            "PYTHONDONTWRITEBYTECODE": "1",
            "SECRET_KEY": "a1b2c3d4e5f6g7h8i9j0-k1l2m3n4o5p6q7r8s9t0-u1v2w3x4y5z6",
            "ALLOWED_HOSTS": f"{HOST},www.{HOST}",
            "DATABASE_URL": self.database_url,
            "BEHIND_PROXY": "1",
            "SECURITY_CONTACT": "mailto:veiligheid@tracker.example",
            "BIND": f"127.0.0.1:{self.port}",
            "WEB_CONCURRENCY": "1",
            "LOG_FORMAT": "json",
            "STATEMENT_TIMEOUT_MS": "700",
            "MEDIA_ROOT": str(self.folder / "media"),
            "BACKUP_DIR": str(self.folder / "backups"),
            "REAIM_DATA_DIR": str(self.folder / "data"),
        }

    def enter(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run an entry command to its end; a variable that is empty is left out."""
        environment = {name: value for name, value in {**self.environment, **variables}.items() if value}
        return subprocess.run(
            [self.code / "deploy" / "entry.sh", *command],
            cwd="/",
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def start(self) -> None:
        """Start the web server and wait until its health check is content."""
        with (self.folder / "log").open("wb") as log:
            self.process = subprocess.Popen(
                [self.code / "deploy" / "entry.sh", "web"], cwd="/", env=self.environment, stderr=log
            )
        deadline = time.monotonic() + 60
        while self.health_check().returncode != 0:
            assert self.process.poll() is None, self.log
            assert time.monotonic() < deadline, self.log
            time.sleep(0.1)

    def stop(self) -> int:
        """Stop it as systemd and Docker do, and return how it ended."""
        assert self.process
        self.process.terminate()
        return self.process.wait(timeout=40)

    def health_check(self) -> subprocess.CompletedProcess[str]:
        """Run what the container's HEALTHCHECK runs."""
        return subprocess.run(
            [PYTHON, self.code / "deploy" / "healthcheck.py"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def log(self) -> str:
        """What the web server wrote so far."""
        return (self.folder / "log").read_text()

    def log_lines(self, **having: Any) -> list[dict[str, Any]]:
        """The lines of the log that have these values."""
        lines = [json.loads(line) for line in self.log.splitlines() if line.startswith("{")]
        return [line for line in lines if having.items() <= line.items()]

    def ask(
        self,
        path: str,
        *,
        method: str = "GET",
        body: bytes | None = None,
        https: bool = True,
        **headers: str,
    ) -> Answer:
        """Ask as the proxy in front does, which says by a header that the visitor came by https."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        sent = {"Host": HOST, "X-Forwarded-Proto": "https" if https else "http"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request(method, path, body=body, headers=sent)
            response = connection.getresponse()
            answered = response.headers
            text = response.read().decode(errors="replace")
            return Answer(response.status, dict(answered), answered.get_all("Set-Cookie") or [], text)
        finally:
            connection.close()
