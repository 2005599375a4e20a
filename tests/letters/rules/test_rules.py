"""What holds for every rule of the reader: it takes its own example and can be explained."""

import importlib
import pkgutil
from collections import Counter

import pytest

from commitments.letters import rules
from commitments.letters.rules.base import Rule, first_match, phrases


def _rules() -> list[Rule]:
    found: dict[int, Rule] = {}
    for module in pkgutil.iter_modules(rules.__path__):
        for value in vars(importlib.import_module(f"{rules.__name__}.{module.name}")).values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Rule):
                    found[id(one)] = one
    return list(found.values())


@pytest.mark.parametrize("rule", _rules(), ids=lambda rule: rule.name)
def test_a_rule_takes_its_own_example(rule: Rule) -> None:
    assert rule.search(rule.example)


@pytest.mark.parametrize("rule", _rules(), ids=lambda rule: rule.name)
def test_a_rule_is_explained_in_one_line(rule: Rule) -> None:
    assert rule.explanation.endswith(".")
    assert "\n" not in rule.explanation


def test_no_two_rules_have_one_name() -> None:
    assert [name for name, count in Counter(rule.name for rule in _rules()).items() if count > 1] == []


@pytest.mark.parametrize(
    ("phrase", "sentence", "is_taken"),
    [
        ("ten dele", "Ten\u00a0dele overgenomen.", True),
        ("ten dele", "Ten delegaties.", False),
        ("neemt … over", "Het kabinet neemt aanbeveling 2 dan ook over.", True),
        ("neemt … over", "Hij neemt plaats. Het gaat over water.", False),
        ("neemt … over", "Het kabinet neemt dit overigens mee.", False),
    ],
)
def test_a_phrase_is_whole_words_within_one_sentence(phrase: str, sentence: str, *, is_taken: bool) -> None:
    assert bool(phrases(phrase).search(sentence)) is is_taken


def test_the_first_rule_that_takes_a_sentence_wins() -> None:
    one, two = (
        Rule(name=name, explanation="", pattern=phrases(name), example=name) for name in ("deels", "niet")
    )
    taken = first_match((one, two), "Niet of deels.")
    assert taken is not None
    assert taken[0] is one
    assert first_match((one, two), "Volledig.") is None
