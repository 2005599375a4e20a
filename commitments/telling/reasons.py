"""Why something is proposed, in the reader's language: from the rule that found it, else as it was kept.

What is kept with a proposal is Dutch, so that it says the same whoever reads it.
"""

import re
import tomllib
from functools import cache
from pathlib import Path

from django.utils.translation import get_language, gettext

from commitments.letters.explanations import explain, names_in
from commitments.models import Proposal

_IN_ENGLISH = Path(__file__).parent / "reasons_in_english.toml"
_SAME_NUMBER = re.compile(r"Hetzelfde nummer: (?P<number>.+)\.")
_SAME_MEMBER = re.compile(r"Ook een motie van (?P<name>.+)\.")
_SAME_WORDS = re.compile(r"(?P<shared>\d+) van de (?P<all>\d+) woorden zijn dezelfde\.")


@cache
def in_english() -> dict[str, str]:
    """The English of every rule's explanation, by the rule's name."""
    with _IN_ENGLISH.open("rb") as file:
        told: dict[str, str] = tomllib.load(file)
    return told


def reason_of(proposal: Proposal) -> str:
    """Why it is proposed."""
    if get_language() == "en":
        told = [in_english().get(name, "") for name in names_in(proposal.rule)]
        if told and all(told):
            return " ".join(dict.fromkeys(told))
    return explain(proposal.rule) or told_again(proposal.reasons)


def told_again(kept: str) -> str:
    """A fixed Dutch sentence that was kept, in the reader's language; any other as it is."""
    return gettext(kept) if kept else ""


def why_of(kept: str) -> str:
    """Why a record is probably the one that is meant, kept in Dutch by `actions.intake.matching`."""
    if found := _SAME_NUMBER.fullmatch(kept):
        return gettext("Hetzelfde nummer: %(number)s.") % found.groupdict()
    if found := _SAME_MEMBER.fullmatch(kept):
        return gettext("Ook een motie van %(name)s.") % found.groupdict()
    if found := _SAME_WORDS.fullmatch(kept):
        return gettext("%(shared)s van de %(all)s woorden zijn dezelfde.") % found.groupdict()
    return kept
