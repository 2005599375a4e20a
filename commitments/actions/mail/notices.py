"""What the mails say that tell of a colleague's work: a mention, a new owner, a proposal, a transfer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from commitments.actions.mail.composing import Content, absolute, compose, name_of, subject_of
from commitments.actions.mail.texts import facts_of, recesses_around
from commitments.models import Assignment, Commitment, Ministerie, Proposal, Transfer, WorkEntry

ONE_ASSIGNED, SEVERAL_ASSIGNED = "toegewezen", "toegewezen_meer"


@dataclass(frozen=True)
class Reader:
    """Who reads a mail, and for whom it was meant where that is somebody else."""

    person: Any
    stands_in_for: Any = None


def of_mention(entry: WorkEntry, *, reader: Reader) -> Content:
    """Somebody is mentioned in a remark: the remark itself, which only its ministry reads."""
    page = _work_page(entry.commitment, entry.ministerie)
    return compose("vermelding", _facts(entry.commitment, reader, by=entry.by, words=entry.text, page=page))


def of_assignments(assignments: Sequence[Assignment], *, reader: Reader, by: Any) -> Content:
    """Somebody is the behandelaar of these from now on: one or more, at one ministry."""
    first = assignments[0]
    if len(assignments) == 1:
        page = _work_page(first.commitment, first.ministerie)
        facts = _facts(first.commitment, reader, by=by, page=page)
        return compose(ONE_ASSIGNED, {**facts, "internal_due_on": first.internal_due_on})
    recesses = recesses_around([one.commitment for one in assignments])
    rows = [{**facts_of(one.commitment, recesses), "own_term": one.internal_due_on} for one in assignments]
    page = f"{reverse('work_list')}?ministerie={first.ministerie.slug}"
    return compose(
        SEVERAL_ASSIGNED, {**_facts(None, reader, by=by, page=page), "rows": rows, "number": len(rows)}
    )


def subject_of_assignments(commitment: Commitment | None, *, number: int, reader: Reader) -> str:
    """The subject alone of `of_assignments`: of this one commitment, or of so many."""
    facts = {"commitment": commitment, "number": number, **_readers(reader)}
    return subject_of(ONE_ASSIGNED if commitment else SEVERAL_ASSIGNED, facts)


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
        **_readers(reader),
        "by": name_of(by),
        "words": words,
        "page_url": absolute(page),
    }


def _readers(reader: Reader) -> dict[str, str]:
    standing_in = name_of(reader.stands_in_for) if reader.stands_in_for else ""
    return {"person": name_of(reader.person), "stands_in_for": standing_in}


def _work_page(commitment: Commitment, ministerie: Ministerie) -> str:
    return f"{reverse('work_item', args=[commitment.slug])}?ministerie={ministerie.slug}"
