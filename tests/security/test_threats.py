"""The list of threats in the documentation names tests that exist."""

import re

import pytest

from tests.reaim_tracker.database_user import REPOSITORY

TEXT = (REPOSITORY / "docs" / "security.md").read_text()
ROWS = re.findall(r"^\|(.+)\|$", TEXT.partition("## Threats")[2].partition("\n## ")[0], re.MULTILINE)[2:]


@pytest.mark.parametrize("row", ROWS, ids=[row.split("|")[0].strip() for row in ROWS])
def test_threat_has_a_measure_and_a_test_that_exists(row: str) -> None:
    _threat, measure, tests = (cell.strip() for cell in row.split("|"))

    named = re.findall(r"`([\w/]+\.py)::(\w+)`", tests)
    assert measure
    assert named
    for path, name in named:
        assert re.search(rf"^def {name}\(", (REPOSITORY / path).read_text(), re.MULTILINE), f"{path}::{name}"
