"""Whole documents: our own letters to their bars, the five real ones where they are, and any text at all."""

import json
import re
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.reading import five, samples
from benchmarks.reading.documents import Measured, added_up
from benchmarks.reading.scores import BARS
from commitments.letters.findings import Found, Reading
from commitments.letters.reading import read_file, read_letter

SAMPLES = sorted(samples.SAMPLES.glob("*.txt"))
# Pieces that the rules look for, so that arbitrary text is not only noise.
PIECES = [
    "Aanbeveling 3: «Doe iets.»", "Het kabinet neemt", "aanbeveling 3 en 5", " over.", "ten dele", "niet",
    "Kamerstuk 33 694, nr. 43", "motie van het lid Koopmans c.s.", "zal uw Kamer informeren", "voor de zomer",
    "Den Haag, 26 januari 2023", "zodra",
    "De Minister van Defensie,\nA. Roosjen", "toegezegd", "\n\n", "\n", " ", ".",
    "1", "Nr. 67", "binnen zes weken", "in het najaar van 2024", "- ", "de laatste drie aanbevelingen", "\f",
    "[1: noot]",
]  # fmt: skip


@pytest.fixture(scope="module")
def measured() -> list[Measured]:
    return list(samples.documents())


@pytest.mark.parametrize("kind", BARS)
def test_our_own_letters_are_read_to_the_bar(measured: list[Measured], kind: str) -> None:
    assert added_up(measured)[kind].f1 >= BARS[kind], {one.name: one.scores[kind] for one in measured}


@pytest.mark.parametrize("kind", BARS)
def test_the_five_letters_are_read_to_the_bar_where_they_are(kind: str) -> None:
    for one in five.documents():
        assert one.scores[kind].f1 >= BARS[kind], (one.name, one.scores[kind])


def _bare(words: str) -> str:
    return re.sub(r"[\W_]+", "", words)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_quote_stands_in_the_text_at_its_place(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    reading = read_file(path)
    for one in _placed(reading):
        # Between the ends a note or page number may stand that the quote leaves out.
        place = _bare(text[one.start : one.end])
        assert place.startswith(_bare(one.quote)[:20]), one
        assert place.endswith(_bare(one.quote)[-20:]), one


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=600), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)))
def test_any_text_is_read(text: str) -> None:
    reading = read_letter(text)
    json.dumps(reading.as_json(weak=True))
    for one in _placed(reading):
        assert 0 <= one.start < one.end <= len(text)
        assert one.rule


def _placed(reading: Reading) -> Sequence[Found]:
    return [*reading.moties, *reading.toezeggingen, *reading.verdicts, *reading.references]


@pytest.mark.parametrize(
    "text",
    [
        "aanbeveling 3, " * 700,
        "(" * 10_000,
        "neemt " * 1700,
        "het kabinet neemt aanbeveling 3 " * 150,
        "1. " * 3000,
        "deze aanbeveling niet " * 450,
    ],
    ids=lambda text: text[:20].strip(),
)
def test_damaged_text_makes_no_rule_run_away(text: str) -> None:
    """Ten thousand characters without a full stop; a pattern that tries every split would take hours."""
    begin = time.process_time()
    read_letter(text)
    assert time.process_time() - begin < 30


def test_a_debate_and_a_nota_give_no_verdicts() -> None:
    sentence = "Het kabinet neemt aanbeveling 3 over."
    assert read_letter(f"Kabinetsreactie\n\n{sentence}").verdicts
    assert not read_letter(f"VERSLAG VAN EEN COMMISSIEDEBAT\n\n{sentence}").verdicts
