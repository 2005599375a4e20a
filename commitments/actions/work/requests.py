"""Asking colleagues how commitments stand: who would be asked, asking, and taking a question back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from commitments.actions.mail.links import item_of
from commitments.actions.mail.outbox import drop, queue
from commitments.actions.mail.texts import of_request
from commitments.actions.work.substitutes import who_gets
from commitments.models import (
    Assignment,
    Commitment,
    Holder,
    Ministerie,
    OutgoingMail,
    UpdateRequest,
    WorkEntry,
)
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed
from commitments.statuses import CLOSED, Execution, Track

MOST_AT_ONCE = 200
LONGEST_QUESTION = 1000
LONGEST_WAIT = timedelta(days=366)


@dataclass(frozen=True)
class Planned:
    """One commitment, and who would be asked about it; or why nobody is."""

    commitment: Commitment
    person: Any = None
    owner: Any = None
    why_not: str = ""

    @property
    def stands_in(self) -> bool:
        """True when somebody else than the owner is asked."""
        return self.person is not None and self.person.pk != self.owner.pk


@dataclass(frozen=True)
class Asked:
    """What came of asking: the new questions, and what was left out with the reason."""

    requests: list[UpdateRequest]
    left_out: list[Planned]


def may_coordinate(by: Any, ministerie_id: int) -> bool:
    """Whether this person asks for updates on behalf of this ministry."""
    return is_allowed(Action.COORDINATE, roles_of(by, [ministerie_id]))


def plan(commitments: Collection[Commitment], *, ministerie: Ministerie, today: date) -> list[Planned]:
    """For each commitment who would be asked, or why nobody. A fixed number of queries."""
    of_these: dict[str, Any] = {"ministerie": ministerie, "commitment__in": [one.pk for one in commitments]}
    held = set(Holder.objects.filter(**of_these).values_list("commitment_id", flat=True))
    assigned = Assignment.objects.filter(**of_these).select_related("behandelaar")
    owners = {row.commitment_id: row.behandelaar for row in assigned if row.behandelaar}
    waiting = UpdateRequest.objects.filter(**of_these, state=UpdateRequest.State.OPEN)
    open_ones = {request.commitment_id: request for request in waiting.select_related("asked_of")}
    people = who_gets(set(owners.values()), ministerie_id=ministerie.pk, today=today)
    return [_planned(one, held, owners, open_ones, people) for one in commitments]


def _planned(
    commitment: Commitment,
    held: Collection[int],
    owners: Mapping[int, Any],
    open_ones: Mapping[int, UpdateRequest],
    people: Mapping[int, Any],
) -> Planned:
    owner = owners.get(commitment.pk)
    person = people.get(owner.pk) if owner else None
    why_not = ""
    if commitment.pk not in held:
        why_not = _("Ligt niet (meer) bij dit ministerie.")
    elif commitment.execution == Execution.NOT_TRACKED:
        why_not = _("Er valt niets uit te voeren.")
    elif commitment.ministry_status in CLOSED[Track.MINISTRY]:
        why_not = _("Is al afgesloten.")
    elif (request := open_ones.get(commitment.pk)) is not None:
        why_not = _("Er staat al een vraag open bij %(name)s, antwoord uiterlijk %(day)s.") % {
            "name": request.asked_of.get_full_name() or request.asked_of.get_username(),
            "day": date_format(request.answer_by, "j F Y"),
        }
    elif owner is None:
        why_not = _("Heeft geen behandelaar.")
    elif person is None:
        why_not = _("De behandelaar werkt hier niet meer en heeft geen vervanger.")
    elif not person.email:
        why_not = _("%(name)s heeft geen e-mailadres.") % {
            "name": person.get_full_name() or person.get_username()
        }
    return Planned(commitment, None if why_not else person, owner, why_not)


@transaction.atomic
def ask(
    *,
    commitments: Collection[Commitment],
    ministerie: Ministerie,
    by: Any,
    question: str,
    answer_by: date,
    today: date,
) -> Asked:
    """Ask the owner of each, or who stands in: a question, a line in the trail and a mail, all or nothing.

    Sent twice, or by two coordinators at once, the second finds the first's questions open and asks
    nothing. Raises PermissionDenied, or ValidationError keyed by `answer_by`, `question` or nothing.
    """
    if not may_coordinate(by, ministerie.pk):
        raise PermissionDenied(_("Alleen een coördinator van het ministerie vraagt om de stand van zaken."))
    _check(commitments, question, answer_by, today=today)
    of_these = Commitment.objects.filter(pk__in=[one.pk for one in commitments], published_at__isnull=False)
    # In one order, so that two who ask about the same commitments wait and do not block each other.
    locked = list(
        of_these.select_for_update(of=("self",), no_key=True).order_by("pk").defer("text", "search")
    )
    planned = plan(locked, ministerie=ministerie, today=today)
    requests = [
        _ask(one, ministerie=ministerie, by=by, question=question.strip(), answer_by=answer_by)
        for one in planned
        if not one.why_not
    ]
    return Asked(requests, [one for one in planned if one.why_not])


def _check(commitments: Collection[Commitment], question: str, answer_by: date, *, today: date) -> None:
    if len(commitments) > MOST_AT_ONCE:
        raise ValidationError(_("Vraag naar hoogstens %(most)d afspraken tegelijk.") % {"most": MOST_AT_ONCE})
    if len(question) > LONGEST_QUESTION:
        raise ValidationError({"question": _("Houd het bij %(most)d tekens.") % {"most": LONGEST_QUESTION}})
    if answer_by < today:
        raise ValidationError({"answer_by": _("Deze dag is voorbij. Kies vandaag of een latere dag.")})
    if answer_by > today + LONGEST_WAIT:
        raise ValidationError({"answer_by": _("Kies een dag binnen een jaar.")})


def _ask(
    planned: Planned, *, ministerie: Ministerie, by: Any, question: str, answer_by: date
) -> UpdateRequest:
    request = UpdateRequest.objects.create(
        commitment=planned.commitment,
        ministerie=ministerie,
        asked_of=planned.person,
        asked_by=by,
        question=question,
        answer_by=answer_by,
    )
    entry = WorkEntry.objects.create(
        commitment=planned.commitment, ministerie=ministerie, what=WorkEntry.What.ASKED, text=question, by=by
    )
    entry.mentions.add(planned.person)
    queue(
        purpose=OutgoingMail.Purpose.REQUEST,
        item=item_of(request),
        recipient=planned.person,
        content=lambda: of_request(request, person=planned.person),
        ministerie=ministerie,
        commitment=planned.commitment,
    )
    return request


class SettledError(Exception):
    """The question was answered or withdrawn meanwhile; `request` is how it is now."""

    def __init__(self, request: UpdateRequest) -> None:
        super().__init__("the question is not open any more")
        self.request = request


@transaction.atomic
def withdraw_request(*, request: UpdateRequest, by: Any) -> UpdateRequest:
    """Take a question back: its link and its reminders end. Raises PermissionDenied or SettledError."""
    if not may_coordinate(by, request.ministerie_id):
        raise PermissionDenied(_("Alleen een coördinator van het ministerie trekt een vraag in."))
    locked = locked_request(request)
    locked.state = UpdateRequest.State.WITHDRAWN
    locked.save(update_fields=["state"])
    of_it: dict[str, Any] = {"commitment": locked.commitment, "ministerie": locked.ministerie, "by": by}
    WorkEntry.objects.create(what=WorkEntry.What.ASK_WITHDRAWN, **of_it)
    drop(item_of(locked))
    return locked


def locked_request(request: UpdateRequest) -> UpdateRequest:
    """The question, locked and fresh. Raises SettledError when it is not open any more."""
    rows = UpdateRequest.objects.select_related(
        "commitment", "ministerie", "asked_of", "asked_by", "answered_by"
    )
    locked = rows.select_for_update(of=("self",)).get(pk=request.pk)
    if not locked.is_open:
        raise SettledError(locked)
    return locked
