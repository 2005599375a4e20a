"""A real OpenID Connect provider on this machine, and a person who signs on there with a browser."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from django.test import Client

CLIENT_ID, CLIENT_SECRET = "reaim-tracker", "een-geheim"


@dataclass(frozen=True)
class Provider:
    """Where it listens."""

    issuer: str

    def knows(self, sub: str, **claims: Any) -> None:
        """Somebody has an account there, about whom it tells this."""
        httpx.put(f"{self.issuer}/users/{sub}", json=claims).raise_for_status()

    def sign_on(self, address: str, sub: str, *, denies: bool = False) -> str:
        """Somebody arrives at this address and signs on; the address they are sent back to."""
        choice = {"action": "deny"} if denies else {"sub": sub}
        answer = httpx.post(address, data=choice)
        assert answer.status_code == 302, answer.text
        return answer.headers["Location"]


@contextmanager
def running_provider() -> Iterator[Provider]:
    """The provider, in a process of its own, for as long as this lasts."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    issuer = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, env={**os.environ, "NO_COLOR": "1"}, **quiet)
    try:
        _wait_for(issuer, process)
        yield Provider(issuer)
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(issuer: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        assert process.poll() is None, "the provider did not start"
        try:
            httpx.get(f"{issuer}/.well-known/openid-configuration").raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the provider does not answer")


def begin(client: Client, target: str = "") -> str:
    """Press 'Inloggen met …' on our sign-in page; the address of the provider that the browser goes to."""
    page = client.get("/inloggen/", {"next": target} if target else {})
    answer = client.get(page.context["sign_on"]["url"])
    assert answer.status_code == 302
    return str(answer.headers["Location"])


def come_back(client: Client, address: str) -> Any:
    """Follow the way back to us; the answer."""
    parts = urlsplit(address)
    return client.get(f"{parts.path}?{parts.query}")


def asked(address: str) -> dict[str, str]:
    """What an address says after its question mark."""
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
