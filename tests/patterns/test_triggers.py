"""The quick look: no rule loses a match by it, whatever the text."""

import re
import sys
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from commitments.deadlines import RULES as TERM_RULES
from commitments.letters.explanations import rules as letter_rules
from commitments.letters.text import letter_text
from commitments.patterns import Triggers, small_letters
from commitments.references.finding import RULES as CITATION_RULES

SAMPLES = sorted((Path(__file__).parents[1] / "letters" / "samples").glob("*.txt"))
RULES = [(rule.name, rule.pattern, rule.triggers, rule.example) for rule in letter_rules()]
RULES += [(rule.name, rule.pattern, rule.triggers, rule.example) for rule in CITATION_RULES]
RULES += [
    (rule.name, rule.compiled, rule.triggers, one.words) for rule in TERM_RULES for one in rule.examples[:1]
]
# What the rules are made of: half of their own words make a sentence that nearly is one.
WORDS = sorted(set(chain.from_iterable(example.split() for *_, example in RULES)))
SENTENCES = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=15).map("".join),
    st.text(max_size=60),
)


def _lost(text: str) -> list[str]:
    """The names of the rules that would pass over a text in which they stand."""
    return [
        name
        for name, pattern, triggers, _example in RULES
        if not triggers.may_be_in(text) and pattern.search(text)
    ]


def test_there_are_rules() -> None:
    assert len(RULES) > 150


@pytest.mark.parametrize(("name", "text"), [(name, example) for name, _, _, example in RULES])
def test_a_rule_is_tried_on_its_own_example(name: str, text: str) -> None:
    assert _lost(text) == [], name
    assert _lost(text.upper()) == [], name


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_no_rule_loses_a_sentence_of_a_letter(sample: Path) -> None:
    letter = letter_text(sample.read_text(encoding="utf-8"))

    assert [(one.plain, lost) for one in letter.sentences if (lost := _lost(one.plain))] == []


@given(SENTENCES)
@settings(max_examples=150)
@example("DE MİNİSTER zal uw Kamer ınformeren")
@example("Het kabinet ſtreeft ernaar")
def test_no_rule_loses_any_sentence(text: str) -> None:
    assert _lost(text) == []


def test_most_rules_pass_over_a_sentence_that_says_nothing() -> None:
    told = "De vergadering begon om tien over tien in een volle zaal aan de Hofvijver."

    tried = [name for name, _, triggers, _ in RULES if triggers.may_be_in(told)]

    assert len(tried) < len(RULES) / 7


def test_small_letters_are_those_that_a_pattern_without_case_takes() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for letter in "abcdefghijklmnopqrstuvwxyzàáâäèéêëìíîïòóôöùúûüçñ":
        for taken in re.findall(letter, every, re.IGNORECASE):
            assert small_letters(taken) == letter, (letter, taken)


def test_small_letters_keep_every_sign_in_its_place() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))

    assert len(small_letters(every)) == len(every)


def test_pattern_that_needs_no_word_may_be_anywhere() -> None:
    assert Triggers(re.compile(r"\d{5}")).may_be_in("")


def test_every_alternative_needs_all_of_its_own() -> None:
    triggers = Triggers(re.compile(r"\b(?:neemt .* over|wijst .* af)\b"))

    assert triggers.may_be_in("Zij neemt dat over.")
    assert triggers.may_be_in("Zij wijst dat af.")
    assert not triggers.may_be_in("Zij neemt dat af.")
    assert not triggers.may_be_in("Zij overneemt en afwijst.")
