"""What a pattern needs of a text: enough to pass a text over, never so much that a match is lost."""

import re

import pytest

from commitments.patterns.needed import needed_words


def _needs(pattern: str) -> list[list[tuple[list[str], list[str]]]]:
    return [
        [(sorted(one.whole), sorted(one.pieces)) for one in every]
        for every in needed_words(re.compile(pattern, re.IGNORECASE))
    ]


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"(?<!\w)neemt(?!\w)", [[(["neemt"], [])]]),
        (r"neemt", [[([], ["neemt"])]]),
        (r"\bneemt\b.{1,9}\bover\b", [[(["neemt"], []), (["over"], [])]]),
        (r"\b(?:neem|neemt|nemen)\s+over\b", [[(["neem", "neemt", "nemen"], [])]]),
        (
            r"(?<!\w)(?:(?:wij\s\w+t\svoor)|(?:nooit))(?!\w)",
            [[(["wij"], []), (["voor"], [])], [(["nooit"], [])]],
        ),
        (r"\bbrief(?:\s+\w+){0,3}\s+volgt\b", [[(["brief"], []), (["volgt"], [])]]),
        (r"\b\w{0,9}brief\b", [[([], ["brief"])]]),
        (r"\bbrief\w*\b", [[([], ["brief"])]]),
        (r"\bniet\b(?!\s+meer)", [[(["niet"], [])]]),
        (r"\b(?:ja|n\w+)\b", [[(["ja"], [])], []]),
        (r"\bQ[1-4]\b", [[(["q1", "q2", "q3", "q4"], [])]]),
        (r"\b(?:\d{5}|\w+)\b", [[], []]),
        (r"(?:wel\s)?", [[]]),
    ],
)
def test_what_a_pattern_needs(pattern: str, needs: list[list[tuple[list[str], list[str]]]]) -> None:
    assert _needs(pattern) == needs


def test_what_need_not_be_there_is_never_needed_alone() -> None:
    assert _needs(r"\b(?:heel\s)?(?:\w+\s){0,2}goed\b") == [[(["goed"], [])]]
    assert _needs(r"\b(?:geheel\s)?goed\b") == [[(["geheel", "goed"], [])]]


def test_strings_that_are_too_many_together_are_needed_apart() -> None:
    many = "|".join(f"{n}woord" for n in range(150))

    (needed,) = needed_words(re.compile(rf"\b(?:{many})\s(?:{many})\b"))

    assert [len(one.whole) for one in needed] == [150, 150]
