"""What holds for the package as a whole."""

import re
from pathlib import Path

import commitments

APP = Path(commitments.__file__).parent
NETWORK = re.compile(
    r"^\s*(?:import|from) (?:httpx|requests|urllib\.request|urllib3|http\.client|socket)\b", re.M
)


def test_one_module_asks_other_hosts() -> None:
    asking = {
        str(path.relative_to(APP))
        for path in APP.rglob("*.py")
        if NETWORK.search(path.read_text(encoding="utf-8"))
    }

    # `run` only looks whether its own port is free.
    assert asking - {"management/commands/run.py"} == {"sources/client.py"}
