"""Ends with 0 when the tracker on this machine says that it is fit to serve: for a container's health check.

Asks by the site's own name, for Django answers to no other.
"""

import os
import sys
import urllib.request

SECONDS = 4


def site_name(allowed_hosts: str) -> str:
    """Return a host name that the site answers to, from the list in ALLOWED_HOSTS."""
    first = allowed_hosts.split(",", maxsplit=1)[0].strip().lstrip(".")
    return "localhost" if first in {"", "*"} else first


def main() -> int:
    """Ask, and say why not on standard error."""
    port = os.environ.get("BIND", "127.0.0.1:8000").rpartition(":")[2]
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/healthz",
        headers={"Host": site_name(os.environ.get("ALLOWED_HOSTS", ""))},
    )
    try:
        with urllib.request.urlopen(request, timeout=SECONDS):  # noqa: S310 - as above
            return 0
    except OSError as error:
        print(f"not healthy: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
