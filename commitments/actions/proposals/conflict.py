"""What every judgement of a proposal raises when somebody else was first."""

from commitments.models import Proposal


class Conflict(Exception):
    """Somebody else judged or changed the proposal after the page was opened; `proposal` is how it is now."""

    def __init__(self, proposal: Proposal) -> None:
        super().__init__("the proposal was changed by somebody else")
        self.proposal = proposal
