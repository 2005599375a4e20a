"""Which mail tells what: the facts that each template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse

from commitments.actions.mail.composing import Content, absolute, compose, name_of
from commitments.actions.mail.links import stand_in
from commitments.models import Commitment, Ministerie, MinistryRules, Proposal, Reces, UpdateRequest
from commitments.models.work.reces import reces_on


@dataclass(frozen=True)
class Overview:
    """What a coordinator reads once a week."""

    became_overdue: Sequence[Commitment]
    due_soon: Sequence[Commitment]
    unanswered: Sequence[UpdateRequest]
    to_judge: int

    def __bool__(self) -> bool:
        """False when there is nothing to tell."""
        return bool(self.became_overdue or self.due_soon or self.unanswered or self.to_judge)


def of_request(request: UpdateRequest, *, person: Any) -> Content:
    """The question itself. `request` need not be saved: a coordinator reads the mail before sending it."""
    return compose("uitvraag", _question(request, person))


def of_reminder(request: UpdateRequest, *, person: Any, today: date) -> Content:
    """The question once more, with how long it waits."""
    late = (today - request.answer_by).days
    return compose("herinnering", {**_question(request, person), "days_late": max(late, 0)})


def of_term(commitment: Commitment, *, person: Any, due: date, is_internal: bool, today: date) -> Content:
    """A term is near or past: the one that the Kamer knows, or the ministry's own."""
    return compose(
        "termijn",
        {
            **facts_of(commitment),
            "person": name_of(person),
            "term": due,
            "is_internal": is_internal,
            "term_reces": reces_on(due, Reces.objects.touching(due, due)) if is_internal else None,
            "days_left": (due - today).days,
            "days_late": (today - due).days,
        },
    )


def of_answer(request: UpdateRequest, proposal: Proposal, *, person: Any, by: Any) -> Content:
    """Tells who asked that the answer is there, as a proposal that waits for a coordinator."""
    return compose(
        "voorstel",
        {
            **facts_of(request.commitment),
            "person": name_of(person),
            "by": name_of(by),
            "change": proposal.get_change_display,
            "proposal_url": absolute(reverse("work_proposal", args=[proposal.pk])),
        },
    )


def of_overview(overview: Overview, *, ministerie: Ministerie, person: Any) -> Content:
    """The week of one ministry."""
    asked = [one.commitment for one in overview.unanswered]
    at = f"?ministerie={ministerie.slug}"
    recesses = recesses_around([*overview.became_overdue, *overview.due_soon, *asked])
    return compose(
        "overzicht",
        {
            "person": name_of(person),
            "ministerie": ministerie,
            "became_overdue": [facts_of(one, recesses) for one in overview.became_overdue],
            "due_soon": [facts_of(one, recesses) for one in overview.due_soon],
            "unanswered": [
                {**facts_of(one.commitment, recesses), "request": one, "asked_of": name_of(one.asked_of)}
                for one in overview.unanswered
            ],
            "to_judge": overview.to_judge,
            "proposals_url": absolute(f"{reverse('work_proposals')}{at}"),
            "requests_url": absolute(f"{reverse('request_list')}{at}"),
        },
    )


def facts_of(commitment: Commitment, recesses: Sequence[Reces] | None = None) -> dict[str, Any]:
    """The public facts about a commitment, with the recess that its term falls in where that is known.

    `recesses` are those that matter, so that a list asks for them once.
    """
    known = recesses_around([commitment]) if recesses is None else recesses
    return {
        "commitment": commitment,
        "commitment_url": absolute(commitment.get_absolute_url()),
        "reces": reces_on(commitment.due_on, known) if commitment.due_on else None,
    }


def recesses_around(commitments: Sequence[Commitment]) -> list[Reces]:
    """Those around the terms of these commitments."""
    days = [one.due_on for one in commitments if one.due_on]
    return list(Reces.objects.touching(min(days), max(days))) if days else []


def _question(request: UpdateRequest, person: Any) -> dict[str, Any]:
    signed_in = absolute(reverse("request_answer", args=[request.pk])) if request.pk else ""
    return {
        **facts_of(request.commitment),
        "request": request,
        "person": name_of(person),
        "asked_by": name_of(request.asked_by),
        "stands_in_for": name_of(request.asked_of) if person.pk != request.asked_of_id else "",
        "link": stand_in(),
        "signed_in_url": signed_in or absolute(reverse("request_list")),
        "link_valid_days": MinistryRules.of(request.ministerie_id).link_valid_days,
    }
