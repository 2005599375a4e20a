"""What the mails say that tell of a colleague's work: a mention, a new owner, a proposal, a transfer."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from commitments.actions.mail.composing import Content, absolute, compose, name_of
from commitments.actions.mail.texts import facts_of
from commitments.models import Assignment, Commitment, Ministerie, Proposal, Transfer, WorkEntry


@dataclass(frozen=True)
class Reader:
    """Who reads a mail, and for whom it was meant where that is somebody else."""

    person: Any
    stands_in_for: Any = None


def of_mention(entry: WorkEntry, *, reader: Reader) -> Content:
    """Somebody is mentioned in a remark: the remark itself, which only its ministry reads."""
    page = _work_page(entry.commitment, entry.ministerie)
    return compose("vermelding", _facts(entry.commitment, reader, by=entry.by, words=entry.text, page=page))


def of_assignment(assignment: Assignment, *, reader: Reader, by: Any) -> Content:
    """Somebody is the behandelaar from now on."""
    commitment = assignment.commitment
    page = _work_page(commitment, assignment.ministerie)
    facts = _facts(commitment, reader, by=by, page=page)
    return compose("toegewezen", {**facts, "internal_due_on": assignment.internal_due_on})


def of_proposal(proposal: Proposal, *, reader: Reader) -> Content:
    """A coordinator is asked to judge what a colleague proposes."""
    return compose("beoordelen", _proposed(proposal, reader, by=proposal.proposed_by, words=proposal.reasons))


def of_returned(proposal: Proposal, *, reader: Reader) -> Content:
    """A proposal came back, with what has to be different."""
    return compose("teruggegeven", _proposed(proposal, reader, by=proposal.judged_by, words=proposal.remark))


def of_offer(transfer: Transfer, *, reader: Reader) -> Content:
    """Another ministry offers what it holds, with its reason."""
    return compose(
        "overdracht", _transferred(transfer, reader, by=transfer.offered_by, words=transfer.reason)
    )


def of_transfer_answer(transfer: Transfer, *, reader: Reader) -> Content:
    """The other ministry took it over, or did not and says why."""
    facts = _transferred(transfer, reader, by=transfer.answered_by, words=transfer.remark)
    return compose("overdracht_antwoord", {**facts, "is_accepted": transfer.state == Transfer.State.ACCEPTED})


def _proposed(proposal: Proposal, reader: Reader, *, by: Any, words: str) -> dict[str, Any]:
    page = reverse("work_proposal", args=[proposal.pk])
    facts = _facts(proposal.commitment, reader, by=by, words=words, page=page)
    # Uncalled: the template asks it in Dutch.
    return {**facts, "change": proposal.get_change_display}


def _transferred(transfer: Transfer, reader: Reader, *, by: Any, words: str) -> dict[str, Any]:
    page = reverse("work_transfer", args=[transfer.pk])
    return {**_facts(transfer.commitment, reader, by=by, words=words, page=page), "transfer": transfer}


def _facts(
    commitment: Commitment | None, reader: Reader, *, by: Any, page: str, words: str = ""
) -> dict[str, Any]:
    """What `melding.txt` and `melding.html` show; `page` is a path that asks to sign in."""
    return {
        **(facts_of(commitment) if commitment else {}),
        "person": name_of(reader.person),
        "stands_in_for": name_of(reader.stands_in_for) if reader.stands_in_for else "",
        "by": name_of(by),
        "words": words,
        "page_url": absolute(page),
    }


def _work_page(commitment: Commitment, ministerie: Ministerie) -> str:
    return f"{reverse('work_item', args=[commitment.slug])}?ministerie={ministerie.slug}"
