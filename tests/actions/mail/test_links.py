"""The link in a mail: only in the mail, only whole, only for its days."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.signing import TimestampSigner

from commitments.actions.mail.links import (
    BadLinkError,
    OldLinkError,
    read_token,
    stand_in,
    token_for,
    with_link,
)
from commitments.actions.mail.texts import of_request
from commitments.models import OutgoingMail, UpdateRequest
from tests.factories import OutgoingMailFactory, UpdateRequestFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def request_() -> UpdateRequest:
    return UpdateRequestFactory()


def mail_of(request: UpdateRequest, **values: Any) -> OutgoingMail:
    """Return the stored mail of a question."""
    content = of_request(request, person=request.asked_of)
    return OutgoingMailFactory(
        item=f"uitvraag:{request.pk}",
        recipient=request.asked_of,
        text=content.text,
        html=content.html,
        **values,
    )


def test_token_names_the_question_its_key_and_the_person(request_: UpdateRequest) -> None:
    link = read_token(token_for(request_, request_.asked_of))

    assert (link.request, link.key, link.person) == (request_.pk, request_.key, request_.asked_of.pk)


def test_stored_mail_holds_a_stand_in_and_the_sent_one_the_link(request_: UpdateRequest) -> None:
    mail = mail_of(request_)

    sent = with_link(mail)

    assert stand_in() in mail.text
    assert stand_in() in mail.html
    assert request_.key.hex not in mail.text + mail.html
    for words in (sent.text, sent.html):
        assert "/antwoord/persoonlijk/" not in words
        token = words.partition("/antwoord/")[2].partition("/")[0]
        assert read_token(token).person == request_.asked_of.pk


def test_mail_of_another_purpose_gets_no_link(request_: UpdateRequest) -> None:
    mail = mail_of(request_, purpose=OutgoingMail.Purpose.PROPOSAL)

    assert stand_in() in with_link(mail).text


@pytest.mark.parametrize("change", ["first", "last", "cut", "empty", "long", "stand_in", "other_salt"])
def test_changed_token_opens_nothing(request_: UpdateRequest, change: str) -> None:
    token = token_for(request_, request_.asked_of)
    swapped = "B" if token[-10] == "A" else "A"
    changed = {
        "first": "x" + token[1:],
        "last": token[:-10] + swapped + token[-9:],
        "cut": token[:-1],
        "empty": "",
        "long": token * 4,
        "stand_in": "persoonlijk",
        "other_salt": TimestampSigner(salt="anders", sep=".").sign_object({"r": 1, "k": "00", "p": 1}),
    }

    with pytest.raises(BadLinkError):
        read_token(changed[change])


def test_well_signed_nonsense_opens_nothing() -> None:
    signer = TimestampSigner(salt="commitments.mail.answer", sep=".")

    for nonsense in ([], {"r": "x", "k": "y", "p": 1}, {"r": 1}):
        with pytest.raises(BadLinkError):
            read_token(signer.sign_object(nonsense))


def test_token_lasts_as_long_as_it_is_valid(request_: UpdateRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    then = datetime(2026, 11, 1, tzinfo=UTC)
    monkeypatch.setattr("django.core.signing.time.time", then.timestamp)
    token = token_for(request_, request_.asked_of)

    for days, is_old in ((20, False), (22, True)):
        now = then + timedelta(days=days)
        monkeypatch.setattr("django.core.signing.time.time", now.timestamp)
        if is_old:
            with pytest.raises(OldLinkError):
                read_token(token, valid=timedelta(days=21))
        else:
            read_token(token, valid=timedelta(days=21))
