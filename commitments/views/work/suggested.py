"""What a proposal within a ministry would change, as it is read, and as the form takes it to do it again."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from commitments.actions.work.proposing import loaded
from commitments.dates import UncertainDate
from commitments.models import Commitment, Proposal
from commitments.statuses import STATES, Track


@dataclass(frozen=True)
class Suggested:
    """The values of a proposal; None for what it is not about."""

    to: Any
    due: UncertainDate | None
    effective: UncertainDate | None
    note: str
    is_corrected: bool
    """Whether a coordinator made something else of it."""


def suggested(proposal: Proposal, *, as_proposed: bool = False) -> Suggested:
    """What it comes to, with what a coordinator corrected; or `as_proposed`, without that."""
    values = proposal.payload if as_proposed else proposal.values
    return Suggested(
        to=STATES[Track.MINISTRY](values["to"]) if "to" in values else None,
        due=loaded(values["due"]) if "due" in values else None,
        effective=loaded(values["effective"]) if "effective" in values else None,
        note=values.get("note", ""),
        # Which entry they saw, they did not type.
        is_corrected=bool(set(proposal.edited) - {"seen"}),
    )


def doing_again(proposal: Proposal) -> str:
    """The address of the form with what was proposed filled in; empty where there is none for it."""
    if proposal.commitment is None or proposal.ministerie is None:
        return ""
    slug = proposal.commitment.slug
    forms = {
        Proposal.Change.STATUS.value: reverse("status_update", args=[slug, Track.MINISTRY]),
        Proposal.Change.TERM.value: reverse("work_term", args=[slug]),
    }
    form = forms.get(proposal.change)
    return f"{form}?ministerie={proposal.ministerie.slug}&voorstel={proposal.pk}" if form else ""


def filled_in_before(request: HttpRequest, commitment: Commitment, change: Proposal.Change) -> dict[str, Any]:
    """What the reader proposed before and got back, by the names of the form; empty where none is asked."""
    key = request.GET.get("voorstel", "")
    if not (key.isascii() and key.isdecimal() and len(key) < 16):
        return {}
    by: Any = request.user
    state = Proposal.State.RETURNED
    returned = commitment.proposals.filter(pk=key, change=change, state=state, proposed_by=by)
    proposal = returned.select_related("document", "passage").defer("document__text").first()
    if proposal is None:
        return {}
    said = suggested(proposal)
    filled: dict[str, Any] = {"note": said.note, "place": proposal.values.get("place", "")}
    if proposal.document:
        filled |= {"letter": proposal.document.citation, "document": proposal.document.slug}
    filled |= {"passage": proposal.passage.slug} if proposal.passage else {"quote": proposal.quote}
    if change == Proposal.Change.TERM:
        return filled | _term(said)
    return filled | {"to": said.to} | _since(said.effective)


def _term(said: Suggested) -> dict[str, Any]:
    due, effective = said.due or UncertainDate(), said.effective or UncertainDate()
    first = None if due.is_day else due.start
    return {"due_to": due.end, "due_from": first, "due_printed": due.printed, "effective": effective.end}


def _since(day: UncertainDate | None) -> dict[str, Any]:
    day = day or UncertainDate()
    last = None if day.is_day else day.end
    return {"effective_from": day.start, "effective_to": last, "effective_printed": day.printed}
