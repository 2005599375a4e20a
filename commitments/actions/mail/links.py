"""The link in a mail with which one person answers one question, without signing in.

Neither the outbox nor its log holds a link: they hold a stand-in, and sending a mail puts the link in. So who
reads the log, or a backup, cannot answer in somebody else's name. A link is good from sending until the
question is answered or withdrawn, and no longer than the ministry's rules say.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.urls import reverse

from commitments.actions.mail.composing import Content, absolute
from commitments.models import OutgoingMail, UpdateRequest

# Stands where the link will be; opened, it explains itself.
STAND_IN = "persoonlijk"
# A token is about 150 characters; longer ones are not even looked at.
LONGEST = 400


class BadLinkError(Exception):
    """No link of ours, or not whole."""


class OldLinkError(Exception):
    """Once a good link, now past its days."""


@dataclass(frozen=True)
class Link:
    """What a link is for."""

    request: int
    key: UUID
    person: int


def stand_in() -> str:
    """The address that a stored mail has where the sent one has its link."""
    return absolute(reverse("answer_by_link", args=[STAND_IN]))


def with_link(mail: OutgoingMail) -> Content:
    """The mail as it is sent: with the link of its recipient, if it has one."""
    content = Content(mail.subject, mail.text, mail.html)
    request = request_of(mail)
    if request is None:
        return content
    token = token_for(request, mail.recipient)
    standing_in, link = (reverse("answer_by_link", args=[one]) for one in (STAND_IN, token))
    return Content(mail.subject, mail.text.replace(standing_in, link), mail.html.replace(standing_in, link))


def item_of(request: UpdateRequest) -> str:
    """How the outbox names a question."""
    return f"uitvraag:{request.pk}"


def request_of(mail: OutgoingMail) -> UpdateRequest | None:
    """The question that a mail asks or repeats, None for any other mail."""
    if mail.purpose not in (OutgoingMail.Purpose.REQUEST, OutgoingMail.Purpose.REMINDER):
        return None
    sort, _colon, number = mail.item.partition(":")
    if sort != "uitvraag" or not number.isdecimal():
        return None
    return UpdateRequest.objects.filter(pk=int(number)).first()


def token_for(request: UpdateRequest, person: Any) -> str:
    """What stands in the link of this person for this question."""
    return _signer().sign_object({"r": request.pk, "k": request.key.hex, "p": person.pk})


def read_token(token: str, *, valid: timedelta | None = None) -> Link:
    """What the link is for. Raises BadLinkError, or with `valid` OldLinkError for one made longer ago."""
    if len(token) > LONGEST:
        raise BadLinkError
    try:
        found = _signer().unsign_object(token, max_age=valid)
        return Link(int(found["r"]), UUID(found["k"]), int(found["p"]))
    except SignatureExpired as error:
        raise OldLinkError from error
    except (BadSignature, ValueError, KeyError, TypeError) as error:
        raise BadLinkError from error


def _signer() -> TimestampSigner:
    # A point, because some mail programs end a link at a colon.
    return TimestampSigner(salt="commitments.mail.answer", sep=".")
