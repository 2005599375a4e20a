"""How much waits at a ministry for the judgement of one of its coordinators."""

from dataclasses import dataclass
from typing import Any

from commitments.models import Ministerie, Proposal, Transfer


@dataclass(frozen=True)
class Waiting:
    """Proposals of colleagues, and commitments that other ministries offer."""

    proposals: int = 0
    transfers: int = 0


def waiting_at(ministerie: Ministerie, coordinator: Any) -> Waiting:
    """What this coordinator can judge there: their own proposals wait for somebody else."""
    proposals = Proposal.objects.of_ministeries([ministerie.pk]).open().exclude(proposed_by=coordinator)
    offered = Transfer.objects.filter(to_ministerie=ministerie, state=Transfer.State.OFFERED)
    return Waiting(proposals.count(), offered.count())
