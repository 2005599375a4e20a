"""Every rule can say to a user why it took a sentence."""

import pytest

from commitments.letters.explanations import explain
from commitments.letters.reading import read_letter
from tests.actions.intake.letters import LETTER, sample


def test_rule_and_term_are_both_explained() -> None:
    told = explain("zegt toe; voor de zomer: 30 juni")

    assert told.count(".") >= 2


def test_unknown_rule_tells_nothing() -> None:
    assert explain("bestaat niet") == ""


def test_same_explanation_is_told_once() -> None:
    assert explain("zegt toe; zegt toe") == explain("zegt toe")


@pytest.mark.parametrize(
    "text", [LETTER, sample("kabinetsreactie-zeekabels.txt"), sample("verzamelbrief-waterveiligheid.txt")]
)
def test_every_finding_but_a_plain_citation_is_explained(text: str) -> None:
    reading = read_letter(text)

    found = [*reading.moties, *reading.toezeggingen, *reading.verdicts, *reading.document.evidence]
    assert [one.rule for one in found if not explain(one.rule)] == []
