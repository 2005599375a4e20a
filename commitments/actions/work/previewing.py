"""The mail that a question would become, to be read before it is asked. Nothing is written."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.core.exceptions import PermissionDenied

from commitments.actions.mail.composing import Content
from commitments.actions.mail.texts import of_request
from commitments.actions.work.requests import Planned, may_coordinate
from commitments.models import Commitment, Ministerie, UpdateRequest

_SALT = "commitments.work.preview"
_VALID = timedelta(hours=1)


def preview(planned: Planned, *, ministerie: Ministerie, by: Any, question: str, answer_by: date) -> Content:
    """The mail to the person of this plan."""
    request = UpdateRequest(
        commitment=planned.commitment,
        ministerie=ministerie,
        asked_of=planned.person,
        asked_by=by,
        question=question,
        answer_by=answer_by,
    )
    return of_request(request, person=planned.person)


def first_asked(planned: Collection[Planned]) -> Planned | None:
    """Whose mail is shown as the example."""
    return next((one for one in planned if not one.why_not), None)


def preview_token(
    planned: Planned, *, ministerie: Ministerie, by: Any, question: str, answer_by: date
) -> str:
    """Names a preview in an address, so that a frame can show it: for this person, for an hour."""
    named = [planned.commitment.pk, planned.person.pk, ministerie.pk, by.pk, question, answer_by.isoformat()]
    return signing.dumps(named, salt=_SALT, compress=True)


def preview_named(token: str, *, by: Any) -> Content:
    """What `preview_token` named. Raises PermissionDenied for anything else, or for somebody else."""
    try:
        commitment, person, ministerie, user, question, day = signing.loads(token, salt=_SALT, max_age=_VALID)
    except signing.BadSignature as error:
        raise PermissionDenied from error
    if user != by.pk or not may_coordinate(by, ministerie):
        raise PermissionDenied
    try:
        asked = Commitment.objects.visible_to(by).get(pk=commitment)
    except Commitment.DoesNotExist as error:
        raise PermissionDenied from error
    return preview(
        Planned(asked, person=get_user_model().objects.get(pk=person)),
        ministerie=Ministerie.objects.get(pk=ministerie),
        by=by,
        question=question,
        answer_by=date.fromisoformat(day),
    )
