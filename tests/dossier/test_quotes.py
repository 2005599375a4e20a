"""The quotes: short, and literally in the letters wherever the letters are at hand."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from commitments.actions.passages import find_span
from commitments.management.commands.build_fixture import FIXTURE

LETTERS = Path(settings.BASE_DIR).parent / "shared" / "letters"
FILES = {
    "33694-63": "003",
    "33694-67": "000",
    "kabinetsreactie-aiv-119": "004",
    "kamerbrief-reaim-2025": "001",
    "beslisnota-reaim-2025": "002",
}
# They break sentences: a note mark of the exported letter, its note, and the notes at the foot of a page.
NOTES = re.compile(
    r"\[footnoteRef:\d+\]|\[\d+:[^\]]*\]|(?<=\n)\d{1,2} (?=[A-Zh‘])[^\n]*\n(?:[^ \n][^\n]*\n)*(?= )"
)
ROWS = json.loads(FIXTURE.read_text(encoding="utf-8"))


def rows(model: str) -> list[dict[str, Any]]:
    return [row["fields"] for row in ROWS if row["model"] == f"commitments.{model}"]


def letter(document: str) -> str | None:
    """The text that was read, None where it is not at hand."""
    return next((p.read_text(encoding="utf-8") for p in LETTERS.glob(f"{FILES[document]}_*.txt")), None)


def lines_of(place: str) -> tuple[int, int]:
    """'regel 17–19' as 17 and 19."""
    first, last = re.match(r"regel (\d+)(?:–(\d+))?", place).groups()
    return int(first), int(last or first)


def without_notes(text: str) -> str:
    """The running text, with its lines where they were."""
    return NOTES.sub(lambda note: "\n" * note[0].count("\n"), text)


def test_quotes_are_one_or_two_sentences() -> None:
    for passage in rows("passage"):
        sentences = re.split(r"(?<=[.!?’”]) (?=[A-Z][a-zé]+ )", passage["quote"])
        assert len(sentences) <= 2, passage["slug"]
        assert len(passage["quote"]) < 600, passage["slug"]


def test_quotes_have_no_glued_notes() -> None:
    for passage in rows("passage"):
        assert "footnoteRef" not in passage["quote"]
        assert not re.search(r"[a-zé]\d+(?: |$)", passage["quote"]), passage["slug"]


@pytest.mark.parametrize("document", FILES)
def test_quotes_stand_literally_at_their_place(document: str) -> None:
    text = letter(document)
    for passage in rows("passage"):
        if text is None or passage["document"] != [document]:
            continue
        source = text if "voetnoot" in passage["place"] else without_notes(text)
        span = find_span(source, passage["quote"])
        assert span, passage["slug"]
        lines = tuple(source.count("\n", 0, at) + 1 for at in (span[0], span[1] - 1))
        assert lines == lines_of(passage["place"]), passage["slug"]


@pytest.mark.parametrize("document", FILES)
def test_citations_stand_as_printed_at_their_place(document: str) -> None:
    text = letter(document)
    for citation in rows("citation"):
        if text is None or citation["document"] != [document] or not citation.get("printed"):
            continue
        first, last = lines_of(citation["place"])
        there = "\n".join(text.split("\n")[first - 1 : last])
        assert find_span(there, citation["printed"]), citation


@pytest.mark.parametrize("document", FILES)
def test_claims_are_printed_in_their_passage(document: str) -> None:
    quotes = {passage["slug"]: passage for passage in rows("passage")}
    for claim in rows("claim"):
        passage = quotes.get(*claim.get("passage", [None]))
        if passage is None or passage["document"] != [document] or claim["printed"] == "geen datum gedrukt":
            continue
        assert find_span(passage["quote"], claim["printed"]), claim
