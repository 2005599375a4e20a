"""Accepting or leaving out what a letter says of itself."""

from commitments.actions.intake import facts
from commitments.actions.intake.recording import Judging, Written
from commitments.models import Proposal


def record(judging: Judging) -> Written:
    """Write the fact on the document, which may turn out to be one that was only cited until now."""
    document = facts.write(judging.document, judging.proposal.find, judging.values)
    return Written(document=document)


def leave_out(proposal: Proposal) -> None:
    """Clear what the draft took from the letter. What the document said before it came is kept."""
    document, fact = proposal.document, proposal.find
    if document is None or fact in facts.FIXED or "was" in proposal.payload:
        return
    facts.write(document, fact, {})
