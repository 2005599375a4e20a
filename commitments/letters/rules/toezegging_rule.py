"""What a rule for promises is: a wording that does something with one."""

from dataclasses import dataclass

from commitments.letters.findings import Act, Strength

from .base import Rule, phrases


@dataclass(frozen=True, kw_only=True)
class ToezeggingRule(Rule):
    """A wording that does something with a promise, and how surely it is one."""

    act: Act
    strength: Strength = Strength.EXPLICIT


def promise_rule(act: Act, name: str, explanation: str, example: str, *wordings: str) -> ToezeggingRule:
    return ToezeggingRule(
        name=name, explanation=explanation, pattern=phrases(*wordings), example=example, act=act
    )
