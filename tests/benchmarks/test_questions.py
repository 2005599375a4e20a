"""The judged questions that search is measured against: whole, balanced, and about records that exist."""

import lzma
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from django.conf import settings

SEARCH = Path(settings.BASE_DIR) / "benchmarks" / "search"
SOURCE = Path(settings.BASE_DIR) / "fixtures" / "source"
KAMERDATA = Path(settings.BASE_DIR).parent / "shared" / "kamerdata"
CLASSES = {
    "inflection",
    "compounds",
    "names",
    "citations",
    "misspelling",
    "abbreviations",
    "words",
    "phrase",
}
ZAAK = re.compile(r"\d{4}Z\d{5}")
TOEZEGGING = re.compile(r"TZ\d{6}-\d{3}")


def questions(half: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((SEARCH / f"questions-{half}.toml").read_text("utf-8"))[
        "question"
    ]
    return found


OPEN, KEPT = questions("open"), questions("kept")
EVERY = OPEN + KEPT
RECORDS = {expected["record"] for question in EVERY for expected in question["expected"]}


def test_there_are_enough_in_every_class() -> None:
    counts = Counter(question["class"] for question in EVERY)

    assert len(EVERY) >= 150
    assert set(counts) == CLASSES
    assert min(counts.values()) >= 18


def test_the_halves_are_balanced() -> None:
    assert Counter(q["class"] for q in OPEN) == Counter(q["class"] for q in KEPT)


def test_no_question_is_asked_twice() -> None:
    assert _doubles(question["id"] for question in EVERY) == []
    assert _doubles(question["query"].lower() for question in EVERY) == []


def test_each_question_is_complete() -> None:
    for question in EVERY:
        assert question.keys() == {"id", "class", "query", "why", "expected"}, question["id"]
        assert question["id"].startswith(question["class"] + "-")
        assert question["query"].strip(), question["id"]
        assert question["why"].strip(), question["id"]


def test_each_question_has_a_best_answer_and_at_most_ten() -> None:
    for question in EVERY:
        expected = question["expected"]
        assert 1 <= len(expected) <= 10, question["id"]
        assert {one["grade"] for one in expected} <= {1, 2}, question["id"]
        assert max(one["grade"] for one in expected) == 2, question["id"]
        assert _doubles(one["record"] for one in expected) == [], question["id"]


def test_every_slug_is_a_record_of_the_dossier() -> None:
    slugs = {one for one in RECORDS if not ZAAK.fullmatch(one) and not TOEZEGGING.fullmatch(one)}
    held = {slug for table in _source("commitment", "document", "advies") for slug in table}

    assert slugs
    assert slugs <= held


def test_what_has_a_zaaknummer_is_not_named_by_slug() -> None:
    named = {
        slug
        for table in _source("commitment", "document")
        for slug, record in table.items()
        if record.get("register_id") or record.get("motie", {}).get("zaak_number")
    }

    assert named
    assert not named & RECORDS


def test_every_number_is_in_the_kamers_data() -> None:
    if not KAMERDATA.exists():
        return
    held = _zaken() | {record["Nummer"] for record in _made_up_toezeggingen()}

    assert {one for one in RECORDS if ZAAK.fullmatch(one) or TOEZEGGING.fullmatch(one)} <= held


def _doubles(values: Iterable[str]) -> list[str]:
    return [value for value, times in Counter(values).items() if times > 1]


def _source(*kinds: str) -> list[dict[str, Any]]:
    """The records of these kinds, by slug, of every file; the defaults are no records."""
    paths = [path for path in sorted(SOURCE.glob("*.toml")) if path.name != "defaults.toml"]
    files = [tomllib.loads(path.read_text("utf-8")) for path in paths]
    return [file[kind] for file in files for kind in kinds if kind in file]


def _zaken() -> set[str]:
    """The number of every zaak, read without parsing the records: that takes ten times as long."""
    number = re.compile(rb'"Nummer": ?"(\d{4}Z\d{5})"')
    with lzma.open(KAMERDATA / "Zaak.ndjson.xz") as lines:
        return {found[1].decode() for line in lines if (found := number.search(line))}


def _made_up_toezeggingen() -> list[dict[str, Any]]:
    path = KAMERDATA / "toezegging.py"
    spec = spec_from_file_location("kamerdata_toezegging", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    made: list[dict[str, Any]] = module.made_up()
    return made
