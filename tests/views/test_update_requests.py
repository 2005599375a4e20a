"""The pages of a coordinator who asks how commitments stand."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.models import Commitment, Ministerie, OutgoingMail, UpdateRequest
from tests.factories import (
    AssignmentFactory,
    CommitmentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    ProposalFactory,
    UpdateRequestFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

LIST, NEW = reverse("request_list"), reverse("request_new")


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken", slug="bz")


@pytest.fixture
def coordinator(bz: Ministerie, client: Client) -> Any:
    user = UserFactory(first_name="Pieter", last_name="Bos", coordinator_of=bz)
    client.force_login(user)
    return user


def owned(bz: Ministerie, **values: Any) -> Commitment:
    """Return a commitment with an owner."""
    commitment = CommitmentFactory(held_by=[bz], **values)
    owner = UserFactory(first_name="Daan", last_name="Jansen", staff_of=bz)
    AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=owner)
    return commitment


def text_of(response: Any) -> str:
    """Return a page in one line."""
    return " ".join(response.content.decode().split())


def sent(*commitments: Commitment, **values: str) -> dict[str, Any]:
    """Return what the form sends."""
    answer_by = (timezone.localdate() + timedelta(days=10)).isoformat()
    slugs = [commitment.slug for commitment in commitments]
    return {"afspraak": slugs, "question": "Haalt u het?", "answer_by": answer_by, **values}


def test_list_shows_the_open_questions_first_to_be_answered_on_top(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    for subject, day in (("Later", date(2026, 12, 2)), ("Eerder", date(2020, 1, 1))):
        commitment = CommitmentFactory(subject=subject, held_by=[bz])
        UpdateRequestFactory(ministerie=bz, commitment=commitment, answer_by=day)
    UpdateRequestFactory(commitment=CommitmentFactory(subject="Van elders"))
    proposal = ProposalFactory(ministerie=bz, change="bericht", reasons="Het is bijna klaar.")
    UpdateRequestFactory(
        ministerie=bz,
        commitment=CommitmentFactory(subject="Beantwoorde", held_by=[bz]),
        state="beantwoord",
        answered_at=timezone.now(),
        answered_by=UserFactory(),
        proposal=proposal,
    )

    page = text_of(client.get(LIST))

    assert page.index("Eerder") < page.index("Later")
    assert page.count(">Te laat<") >= 1
    assert "Van elders" not in page
    assert "Beantwoorde" not in page
    answered = text_of(client.get(LIST, {"stand": "beantwoord"}))
    assert "Het is bijna klaar." in answered
    assert "Eerder" not in answered
    assert "Eerder" in text_of(client.get(LIST, {"stand": "onzin"}))


def test_list_asks_the_database_as_much_for_ten_as_for_one(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    numbers = []
    for extra in (1, 9):
        for _ in range(extra):
            UpdateRequestFactory(ministerie=bz, commitment=CommitmentFactory(held_by=[bz]))
        numbers.append(len(queries_of(lambda: client.get(LIST))))

    assert numbers[0] == numbers[1]


def test_coordinator_of_two_ministries_chooses_one(client: Client, bz: Ministerie) -> None:
    other = MinisterieFactory(name="Defensie", slug="defensie")
    client.force_login(UserFactory(coordinator_of=[bz, other]))
    UpdateRequestFactory(ministerie=other, commitment=CommitmentFactory(subject="Van Defensie"))

    assert "Van Defensie" not in text_of(client.get(LIST))
    assert "Van Defensie" in text_of(client.get(LIST, {"ministerie": "defensie"}))
    MinisterieFactory(slug="vws")
    assert client.get(LIST, {"ministerie": "vws"}).status_code == 403


def test_new_shows_who_is_asked_and_who_is_left_out_and_why(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    MinistryRulesFactory(ministerie=bz, answer_within_days=6)
    fine, bare = owned(bz, subject="Met eigenaar"), CommitmentFactory(subject="Zonder", held_by=[bz])

    page = text_of(client.get(NEW, {"afspraak": [fine.slug, bare.slug, "bestaat-niet"]}))

    assert "aan Daan Jansen" in page
    assert re.search(r"1 afspraak valt af.*Zonder.*Heeft geen behandelaar\.", page)
    assert (timezone.localdate() + timedelta(days=6)).isoformat() in page
    assert not UpdateRequest.objects.exists()


def test_draft_is_not_shown(client: Client, bz: Ministerie, coordinator: Any) -> None:
    draft = owned(bz, subject="Nog geheim", draft=True)

    assert "Nog geheim" not in text_of(client.get(NEW, {"afspraak": draft.slug}))


def test_without_a_choice_the_page_says_what_to_do(client: Client, coordinator: Any) -> None:
    assert "Er is niemand om iets te vragen" in text_of(client.get(NEW))


def test_preview_shows_the_mail_and_asks_nothing(client: Client, bz: Ministerie, coordinator: Any) -> None:
    response = client.post(NEW, sent(owned(bz), preview="1"))

    page = text_of(response)
    assert "Beste Daan Jansen," in page
    assert "Haalt u het?" in page
    assert "frame-src 'self'" in response["Content-Security-Policy"]
    assert not UpdateRequest.objects.exists()
    (frame,) = re.findall(r'<iframe class="mail__frame" src="([^"]+)"[^>]* sandbox>', page)
    mail = client.get(frame)
    assert "Haalt u het?" in mail.content.decode()
    policy = mail["Content-Security-Policy"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"
    assert (mail["X-Frame-Options"], mail["Referrer-Policy"]) == ("SAMEORIGIN", "no-referrer")


def test_preview_is_for_who_made_it(client: Client, bz: Ministerie, coordinator: Any) -> None:
    page = text_of(client.post(NEW, sent(owned(bz), preview="1")))
    (frame,) = re.findall(r'<iframe class="mail__frame" src="([^"]+)"', page)

    client.force_login(UserFactory(coordinator_of=bz))

    assert client.get(frame).status_code == 403
    assert client.get(reverse("request_preview", args=["verknoeid"])).status_code == 403


def test_asking_leads_to_the_list_and_twice_asks_once(
    client: Client, bz: Ministerie, coordinator: Any
) -> None:
    data = sent(owned(bz), owned(bz))

    first = text_of(client.post(NEW, data, follow=True))
    second = text_of(client.post(NEW, data, follow=True))

    assert "2 vragen zijn gesteld." in first
    assert "Er is niets gevraagd: er staat al een vraag open" in second
    assert UpdateRequest.objects.count() == OutgoingMail.objects.count() == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"answer_by": ""}, "Kies de dag waarop u antwoord wilt."),
        ({"answer_by": "2020-01-01"}, "Deze dag is voorbij."),
        ({"question": "x" * 1001}, "1000"),
    ],
)
def test_wrong_form_is_explained(
    client: Client, bz: Ministerie, coordinator: Any, wrong: dict[str, str], said: str
) -> None:
    response = client.post(NEW, sent(owned(bz), **wrong))

    assert response.status_code == 200
    assert said in text_of(response)
    assert not UpdateRequest.objects.exists()


def test_withdrawing_is_done_once_and_told_twice(client: Client, bz: Ministerie, coordinator: Any) -> None:
    request = UpdateRequestFactory(ministerie=bz, commitment=CommitmentFactory(held_by=[bz]))
    address = reverse("request_withdraw", args=[request.pk])

    first, second = (text_of(client.post(address, follow=True)) for _ in range(2))

    assert "De vraag is ingetrokken." in first
    assert "Deze vraag was al ingetrokken." in second
    request.refresh_from_db()
    assert request.state == "ingetrokken"


def test_question_of_another_ministry_cannot_be_withdrawn(client: Client, coordinator: Any) -> None:
    request = UpdateRequestFactory()

    assert client.post(reverse("request_withdraw", args=[request.pk])).status_code == 404


def test_missing_mail_server_is_told(client: Client, bz: Ministerie, coordinator: Any, settings: Any) -> None:
    told = "Er is geen mailserver ingesteld."
    commitment = owned(bz)
    for has_server in (True, False):
        settings.HAS_MAIL_SERVER = has_server
        assert (told in text_of(client.get(NEW, {"afspraak": commitment.slug}))) is not has_server
