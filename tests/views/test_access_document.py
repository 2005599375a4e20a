"""The printed tables are those of the rules."""

from pathlib import Path

from tests.views.access_document import document

PRINTED = Path(__file__).resolve().parents[2] / "docs" / "access.md"


def test_documentation_says_what_the_rules_say() -> None:
    assert PRINTED.read_text(encoding="utf-8") == document(), "Print it anew with: make access"
