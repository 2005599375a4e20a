"""Telling colleagues by mail that something waits for them: who reads it, and once for each event.

Each runs in the transaction of the action that it is about. Nobody gets a mail about what they did
themselves, and no mail leaves the ministry that it is for. A new behandelaar: see `assigned_mail`.
"""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import Any

from django.utils import timezone

from commitments.actions.mail.composing import Content
from commitments.actions.mail.notices import (
    Reader,
    of_mention,
    of_offer,
    of_proposal,
    of_returned,
    of_transfer_answer,
)
from commitments.actions.mail.outbox import drop, queue
from commitments.actions.second_pair import coordinators_of
from commitments.actions.work.substitutes import who_gets
from commitments.models import (
    Commitment,
    Membership,
    Ministerie,
    OutgoingMail,
    Proposal,
    Transfer,
    WorkEntry,
)

Purpose = OutgoingMail.Purpose


def tell_mentioned(entry: WorkEntry, people: Collection[Any]) -> None:
    """Those whom a remark mentions."""
    _send(
        Purpose.MENTION,
        f"opmerking:{entry.pk}",
        readers=readers(people, ministerie=entry.ministerie, by=entry.by),
        content=partial(of_mention, entry),
        ministerie=entry.ministerie,
        commitment=entry.commitment,
    )


def tell_proposed(proposal: Proposal, *, informed: Collection[Any] = ()) -> None:
    """The coordinators who may judge it, but for those who are `informed` of it otherwise."""
    if proposal.ministerie is None:
        return
    known = {person.pk for person in informed}
    found = _coordinators(proposal.ministerie, by=proposal.proposed_by)
    _send(
        Purpose.PROPOSAL,
        _proposal_item(proposal),
        readers=[reader for reader in found if reader.person.pk not in known],
        content=partial(of_proposal, proposal),
        ministerie=proposal.ministerie,
        commitment=proposal.commitment,
    )


def end_proposed(proposal: Proposal) -> None:
    """It was judged or withdrawn: nobody has to be asked any more."""
    drop(_proposal_item(proposal))


def tell_returned(proposal: Proposal) -> None:
    """Who proposed it."""
    if proposal.ministerie is None or proposal.proposed_by is None:
        return
    _send(
        Purpose.RETURNED,
        _proposal_item(proposal),
        readers=readers([proposal.proposed_by], ministerie=proposal.ministerie, by=proposal.judged_by),
        content=partial(of_returned, proposal),
        ministerie=proposal.ministerie,
        commitment=proposal.commitment,
    )


def tell_offered(transfer: Transfer) -> None:
    """The coordinators of the ministry that it is offered to."""
    _send_transfer(transfer, transfer.to_ministerie, by=transfer.offered_by, content=of_offer)


def end_offered(transfer: Transfer) -> None:
    """It was answered or withdrawn: nobody has to be asked any more."""
    drop(_transfer_item(transfer))


def tell_transfer_answered(transfer: Transfer) -> None:
    """The coordinators of the ministry that offered it."""
    _send_transfer(transfer, transfer.from_ministerie, by=transfer.answered_by, content=of_transfer_answer)


def readers(meant: Iterable[Any], *, ministerie: Ministerie, by: Any) -> list[Reader]:
    """Each of these people, or who stands in today: once each, of this ministry, and never `by`.

    Where `by` stands in for somebody, that person reads it: it is no news to who did it.
    """
    others = [person for person in meant if person.pk != by.pk]
    gets = who_gets(others, ministerie_id=ministerie.pk, today=timezone.localdate())
    found: dict[int, Reader] = {}
    for one in others:
        person = gets.get(one.pk)
        if person is not None and person.pk == by.pk:
            person = one if _works_at(ministerie, one) else None
        if person is None:
            continue
        if person.pk == one.pk:
            # Meant in person, which says more than standing in for a colleague.
            found[person.pk] = Reader(person)
        else:
            found.setdefault(person.pk, Reader(person, stands_in_for=one))
    return list(found.values())


def _coordinators(ministerie: Ministerie, *, by: Any) -> list[Reader]:
    return readers([member.user for member in coordinators_of(ministerie)], ministerie=ministerie, by=by)


def _works_at(ministerie: Ministerie, person: Any) -> bool:
    members = Membership.objects.filter(ministerie=ministerie, user=person, user__is_active=True)
    return members.exists()


def _proposal_item(proposal: Proposal) -> str:
    return f"voorstel:{proposal.pk}"


def _transfer_item(transfer: Transfer) -> str:
    return f"overdracht:{transfer.pk}"


def _send_transfer(
    transfer: Transfer, ministerie: Ministerie, *, by: Any, content: Callable[..., Content]
) -> None:
    _send(
        Purpose.TRANSFER,
        _transfer_item(transfer),
        period=transfer.state,
        readers=_coordinators(ministerie, by=by),
        content=partial(content, transfer),
        ministerie=ministerie,
        commitment=transfer.commitment,
    )


def _send(
    purpose: OutgoingMail.Purpose,
    item: str,
    *,
    readers: Collection[Reader],
    content: Callable[..., Content],
    ministerie: Ministerie,
    commitment: Commitment | None,
    period: str = "",
) -> None:
    for reader in readers:
        queue(
            purpose=purpose,
            item=item,
            period=period,
            recipient=reader.person,
            content=partial(content, reader=reader),
            ministerie=ministerie,
            commitment=commitment,
        )
