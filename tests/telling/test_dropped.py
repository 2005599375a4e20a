"""A mail that was let go says what happened to what it was about, and what to do, in both languages."""

import pytest
from django.utils import translation

from commitments.models import OutgoingMail
from commitments.telling.dropped import NOT_IN_USE, why_dropped

Purpose = OutgoingMail.Purpose

LET_GO = (
    Purpose.REQUEST,
    Purpose.REMINDER,
    Purpose.TERM,
    Purpose.PROPOSAL,
    Purpose.ASSIGNED,
    Purpose.TRANSFER,
)


@pytest.mark.parametrize("purpose", LET_GO)
def test_reason_belongs_to_what_the_mail_was_for(purpose: str) -> None:
    told = why_dropped(OutgoingMail(purpose=purpose))

    assert "de mail is niet verzonden. " in told
    assert told != why_dropped(OutgoingMail(purpose=Purpose.MENTION))
    with translation.override("en"):
        assert "the mail was not sent. " in why_dropped(OutgoingMail(purpose=purpose))


def test_account_out_of_use_is_the_reason_whatever_the_mail_was_for() -> None:
    told = {why_dropped(OutgoingMail(purpose=purpose, error=NOT_IN_USE)) for purpose in Purpose}

    assert len(told) == 1
    assert "niet meer in gebruik" in told.pop()
