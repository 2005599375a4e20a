"""What a rule of the reader is: a wording that it knows, why, and a sentence that it takes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from commitments.patterns import Triggers


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One wording with a meaning.

    `explanation` tells a user in one Dutch line why this was taken; `example` is a sentence of our own
    that the rule must take, and a test holds it to that.
    """

    name: str
    explanation: str
    pattern: re.Pattern[str]
    example: str

    @cached_property
    def triggers(self) -> Triggers:
        """The words without which a sentence cannot hold the wording."""
        return Triggers(self.pattern)

    def search(self, sentence: str) -> re.Match[str] | None:
        """Find the wording in a sentence of which white space and line-end hyphens are joined."""
        return self.pattern.search(sentence) if self.triggers.may_be_in(sentence) else None

    def finditer(self, sentence: str) -> Iterator[re.Match[str]]:
        """Find it each time that it stands there."""
        return self.pattern.finditer(sentence) if self.triggers.may_be_in(sentence) else iter(())


def phrases(*alternatives: str) -> re.Pattern[str]:
    r"""Compile wordings to one pattern of whole words, in any case.

    Each is a regular expression in which a space stands for any white space and '…' for a few words
    within the same sentence.

    >>> bool(phrases("neemt … over").search("Het kabinet neemt aanbeveling 2 dan ook over."))
    True
    """
    written = "|".join(f"(?:{_written(one)})" for one in alternatives)
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)", re.IGNORECASE)


def _written(phrase: str) -> str:
    return re.sub(" ?… ?", r"\\b[^.;:?!]{1,160}?\\b", phrase).replace(" ", r"\s+")


AnyRule = TypeVar("AnyRule", bound="Rule")


def first_match(rules: Iterable[AnyRule], sentence: str) -> tuple[AnyRule, re.Match[str]] | None:
    """Give the first rule, in the order given, that takes the sentence, and where."""
    for rule in rules:
        if found := rule.search(sentence):
            return rule, found
    return None
