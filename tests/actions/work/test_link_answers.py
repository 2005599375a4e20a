"""What the link in a mail opens, and in which state it says that there is no form any more."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from commitments.actions.mail.links import token_for
from commitments.actions.work.link_answers import LinkState, open_link
from commitments.models import UpdateRequest
from tests.factories import (
    AbsenceFactory,
    CommitmentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    UpdateRequestFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)


@pytest.fixture
def request_() -> UpdateRequest:
    ministerie = MinisterieFactory()
    return UpdateRequestFactory(
        ministerie=ministerie,
        commitment=CommitmentFactory(held_by=[ministerie]),
        asked_of=UserFactory(staff_of=ministerie),
    )


def state_of(request: UpdateRequest, person: Any = None) -> LinkState:
    """How it stands with the link of who was asked, or of another person."""
    return open_link(token_for(request, person or request.asked_of), today=TODAY).state


def test_link_opens_one_question_for_one_person(request_: UpdateRequest) -> None:
    opened = open_link(token_for(request_, request_.asked_of), today=TODAY)

    assert (opened.state, opened.request, opened.person) == (LinkState.OPEN, request_, request_.asked_of)


def test_answered_and_withdrawn_questions_say_so(request_: UpdateRequest) -> None:
    request_.state, request_.answered_at, request_.answered_by = (
        "beantwoord",
        timezone.now(),
        request_.asked_of,
    )
    request_.save()
    assert state_of(request_) is LinkState.ANSWERED

    request_.state, request_.answered_at, request_.answered_by = "ingetrokken", None, None
    request_.save()
    assert state_of(request_) is LinkState.WITHDRAWN


def test_link_is_over_after_the_days_of_the_ministry(
    request_: UpdateRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    MinistryRulesFactory(ministerie=request_.ministerie, link_valid_days=2)
    token = token_for(request_, request_.asked_of)
    real = timezone.now().timestamp()

    for days, state in ((1.9, LinkState.OPEN), (2.1, LinkState.EXPIRED)):
        monkeypatch.setattr("django.core.signing.time.time", lambda days=days: real + days * 86_400)
        assert open_link(token, today=TODAY).state is state


def test_link_of_a_substitute_ends_with_the_absence(request_: UpdateRequest) -> None:
    colleague = UserFactory(staff_of=request_.ministerie)
    assert state_of(request_, colleague) is LinkState.NOT_YOURS

    AbsenceFactory(user=request_.asked_of, substitute=colleague)

    assert state_of(request_, colleague) is LinkState.OPEN


def test_account_that_was_switched_off_opens_nothing(request_: UpdateRequest) -> None:
    request_.asked_of.is_active = False
    request_.asked_of.save()

    assert state_of(request_) is LinkState.NOT_YOURS


def test_new_key_makes_sent_links_worthless(request_: UpdateRequest) -> None:
    token = token_for(request_, request_.asked_of)
    request_.key = uuid4()
    request_.save()

    assert open_link(token, today=TODAY).state is LinkState.UNKNOWN


def test_tampered_link_costs_the_database_nothing() -> None:
    assert queries_of(lambda: open_link("verknoeid", today=TODAY)) == []
    assert open_link("verknoeid", today=TODAY).state is LinkState.UNKNOWN
