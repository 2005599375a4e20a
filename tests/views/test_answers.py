"""Answering by the link in a mail, and after signing in: one form, once, and a page that says where it is."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.mail.links import token_for
from commitments.models import Ministerie, OutgoingMail, Proposal, StatusChange, UpdateRequest, WorkEntry
from tests.at_once import at_once
from tests.factories import (
    AssignmentFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    TermChangeFactory,
    UpdateRequestFactory,
    UserFactory,
    WorkEntryFactory,
)

pytestmark = pytest.mark.django_db

SECRET = "De staatssecretaris twijfelt"
WORDS = {"what": "bericht", "text": "De brief ligt bij de minister."}


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


def asked(bz: Ministerie) -> UpdateRequest:
    """Return an open question to somebody of the ministry."""
    return UpdateRequestFactory(
        ministerie=bz,
        commitment=CommitmentFactory(subject="De Kamer informeren", held_by=[bz]),
        asked_of=UserFactory(first_name="Daan", last_name="Jansen", staff_of=bz),
        asked_by=UserFactory(first_name="Pieter", last_name="Bos", coordinator_of=bz),
        question="Haalt u het?",
    )


@pytest.fixture
def request_(bz: Ministerie) -> UpdateRequest:
    return asked(bz)


def link_of(request: UpdateRequest, person: Any = None) -> str:
    """Return the address that the mail of who was asked holds."""
    return reverse("answer_by_link", args=[token_for(request, person or request.asked_of)])


def text_of(response: Any) -> str:
    """Return a page in one line."""
    return " ".join(response.content.decode().split())


def test_link_opens_exactly_the_form(client: Client, request_: UpdateRequest) -> None:
    page = text_of(client.get(link_of(request_)))

    for said in (
        "De Kamer informeren",
        "Pieter Bos van het ministerie van Buitenlandse Zaken",
        "Haalt u het?",
        "U antwoordt als <strong>Daan Jansen</strong>",
        'name="text"',
    ):
        assert said in page


def test_opening_the_link_changes_nothing_and_signs_nobody_in(
    client: Client, request_: UpdateRequest
) -> None:
    before = UpdateRequest.objects.filter(pk=request_.pk).values().get()

    for method in (client.get, client.head, client.get):
        response = method(link_of(request_))
        assert response.status_code == 200

    assert UpdateRequest.objects.filter(pk=request_.pk).values().get() == before
    assert not Session.objects.exists()
    assert "sessionid" not in client.cookies
    for model in (Proposal, WorkEntry, OutgoingMail):
        assert not model.objects.exists()
    assert client.options(link_of(request_)).status_code == 405


def test_link_is_kept_out_of_caches_search_engines_and_other_sites(
    client: Client, request_: UpdateRequest
) -> None:
    for address in (link_of(request_), reverse("answer_by_link", args=["verknoeid"])):
        response = client.get(address)
        assert response["Referrer-Policy"] == "no-referrer"
        assert "no-store" in response["Cache-Control"]
        assert "private" in response["Cache-Control"]
        assert "noindex" in response["X-Robots-Tag"]
        assert '<meta name="robots" content="noindex, nofollow">' in response.content.decode()
    assert "Disallow: /antwoord/" in client.get(reverse("robots_txt")).content.decode()


def test_link_shows_nothing_else_of_the_ministry(client: Client, request_: UpdateRequest) -> None:
    of_it = {"commitment": request_.commitment, "ministerie": request_.ministerie}
    AssignmentFactory(**of_it, waits_for=SECRET, internal_due_on=date(2026, 9, 9))
    WorkEntryFactory(**of_it, text=SECRET)
    UpdateRequestFactory(**of_it, question=SECRET)

    page = text_of(client.get(link_of(request_)))

    assert SECRET not in page
    assert "9 september 2026" not in page


def test_answer_becomes_a_proposal_in_the_name_of_who_was_asked(
    client: Client, request_: UpdateRequest
) -> None:
    # Signed in one second: the link tells when.
    link = link_of(request_)
    response = client.post(link, WORDS)

    assert (response.status_code, response["Location"]) == (302, link)
    proposal = Proposal.objects.get()
    assert (proposal.proposed_by, proposal.reasons) == (request_.asked_of, WORDS["text"])
    assert not StatusChange.objects.exists()
    page = client.get(link_of(request_))
    assert page.status_code == 200
    assert "Uw antwoord is binnen" in text_of(page)
    assert WORDS["text"] not in text_of(page)
    assert not Session.objects.exists()


def test_link_works_without_cookies_and_for_who_is_signed_in_as_somebody_else(
    request_: UpdateRequest,
) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(UserFactory())

    assert browser.post(link_of(request_), WORDS).status_code == 302

    assert Proposal.objects.get().proposed_by == request_.asked_of


def test_used_link_says_so_and_takes_nothing_more(client: Client, request_: UpdateRequest) -> None:
    client.post(link_of(request_), WORDS)

    again = client.post(link_of(request_), {**WORDS, "text": "Nog iets."}, follow=True)

    assert "Uw antwoord is binnen" in text_of(again)
    assert Proposal.objects.get().reasons == WORDS["text"]


@pytest.mark.django_db(transaction=True)
def test_double_click_on_two_connections_answers_once() -> None:
    request = asked(MinisterieFactory())

    results = at_once(*[lambda: Client().post(link_of(request), WORDS, follow=True)] * 3)

    assert all("Uw antwoord is binnen" in text_of(page) for page in results)
    assert Proposal.objects.count() == 1


def test_link_that_a_colleague_already_answered_says_so(client: Client, request_: UpdateRequest) -> None:
    browser = Client()
    browser.force_login(request_.asked_by)
    browser.post(reverse("request_answer", args=[request_.pk]), WORDS)

    assert "Een collega antwoordde op" in text_of(client.get(link_of(request_)))


def test_withdrawn_expired_and_tampered_links_say_what_to_do(
    client: Client, request_: UpdateRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = link_of(request_)
    for method in (client.get, client.post):
        bad = method(link[:-3] + "xx/", WORDS)
        assert bad.status_code == 404
        assert "Deze koppeling klopt niet" in text_of(bad)
        assert "Inloggen" in text_of(bad)

    MinistryRulesFactory(ministerie=request_.ministerie, link_valid_days=1)
    later = timezone.now() + timedelta(days=2)
    with monkeypatch.context() as patched:
        patched.setattr("django.core.signing.time.time", later.timestamp)
        for method in (client.get, client.post):
            old = method(link, WORDS)
            assert old.status_code == 410
            assert "Deze koppeling is verlopen" in text_of(old)
            assert f"?next=/werk/uitvragen/{request_.pk}/antwoord/" in text_of(old)

    request_.state = "ingetrokken"
    request_.save()
    for method in (client.get, client.post):
        withdrawn = method(link, WORDS)
        assert withdrawn.status_code == 410
        assert "Deze vraag is ingetrokken" in text_of(withdrawn)
    assert not Proposal.objects.exists()


def test_link_of_somebody_who_left_opens_no_form(client: Client, request_: UpdateRequest) -> None:
    request_.asked_of.memberships.all().delete()

    for method in (client.get, client.post):
        assert "Deze vraag is niet meer voor u" in text_of(method(link_of(request_), WORDS))
    assert not Proposal.objects.exists()


def test_key_in_the_address_is_not_logged(
    client: Client, request_: UpdateRequest, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")

    client.get(link_of(request_))
    client.post(link_of(request_), WORDS)

    assert "GET /antwoord/-/ 200" in caplog.text
    assert token_for(request_, request_.asked_of).split(".")[0] not in caplog.text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"what": "bericht", "text": " "}, "Schrijf hoe het ervoor staat."),
        ({"what": "status"}, "Kies de nieuwe status."),
        ({"what": "status", "to": "openstaand", "effective": "2026-01-01"}, "Selecteer een geldige keuze"),
        ({"what": "status", "to": "afgedaan", "effective": "2026-01-01"}, "Kies de brief waarin dit staat"),
        ({"what": "status", "to": "in_behandeling"}, "Vul in sinds wanneer dit geldt."),
        ({"what": "termijn", "effective": "2026-01-01"}, "Vul de nieuwe termijn in."),
        (
            {"what": "termijn", "due": "2027-01-01", "effective": "2026-01-01"},
            "Kies de brief die de nieuwe termijn meldt",
        ),
        (
            {"what": "status", "to": "afgedaan", "effective": "2026-01-01", "letter": "99999-1"},
            "Geen brief gevonden.",
        ),
        (
            {"what": "status", "to": "afgedaan", "effective": "2026-01-01", "letter": "33694-67"},
            "Neem de zin uit de brief over",
        ),
        ({"what": "iets"}, "Selecteer een geldige keuze"),
    ],
)
def test_form_says_what_is_missing_and_keeps_the_question_open(
    client: Client, request_: UpdateRequest, data: dict[str, str], said: str
) -> None:
    DocumentFactory(reference="33694-67")

    page = client.post(link_of(request_), data)

    assert page.status_code == 200
    assert said in text_of(page)
    request_.refresh_from_db()
    assert request_.is_open


def test_closing_is_proposed_with_its_letter(client: Client, request_: UpdateRequest) -> None:
    letter = DocumentFactory(reference="33694-67", text="Hiermee is aan de toezegging voldaan.")
    data = {
        "what": "status",
        "to": "afgedaan",
        "effective": "2026-01-05",
        "letter": "33694, nr. 67",
        "quote": "Hiermee is aan de\ntoezegging voldaan.",
        "text": "Zie de brief van januari.",
        "note": "Met de brief is het klaar.",
    }

    assert client.post(link_of(request_), data).status_code == 302

    proposal = Proposal.objects.get()
    assert (proposal.change, proposal.document, proposal.payload["to"]) == ("status", letter, "afgedaan")
    assert proposal.payload["note"] == "Met de brief is het klaar."
    request_.commitment.refresh_from_db()
    assert request_.commitment.ministry_status == "openstaand"


def test_draft_letter_is_no_evidence_in_a_link(client: Client, request_: UpdateRequest) -> None:
    DocumentFactory(reference="33694-67", text="Klaar.", draft=True)
    data = {
        "what": "status",
        "to": "afgedaan",
        "effective": "2026-01-05",
        "letter": "33694-67",
        "quote": "Klaar.",
    }

    assert "Geen brief gevonden." in text_of(client.post(link_of(request_), data))


def test_another_term_is_proposed(client: Client, request_: UpdateRequest) -> None:
    TermChangeFactory(commitment=request_.commitment)
    data = {"what": "termijn", "due": "2027-03-01", "effective": "2026-01-05", "note": "Meer tijd."}

    assert client.post(link_of(request_), data).status_code == 302

    assert Proposal.objects.get().payload["due"][:2] == ["2027-03-01", "2027-03-01"]


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("anonymous", 302),
        ("asked", 200),
        ("coordinator", 200),
        ("colleague", 403),
        ("elsewhere", 404),
        ("researcher", 404),
        ("admin", 404),
    ],
)
def test_signed_in_page_is_for_who_was_asked_and_the_coordinator(
    client: Client, bz: Ministerie, request_: UpdateRequest, who: str, code: int
) -> None:
    people: dict[str, Any] = {
        "anonymous": lambda: None,
        "asked": lambda: request_.asked_of,
        "coordinator": lambda: request_.asked_by,
        "colleague": lambda: UserFactory(staff_of=bz),
        "elsewhere": lambda: UserFactory(coordinator_of=MinisterieFactory()),
        "researcher": UserFactory,
        "admin": lambda: UserFactory(admin=True),
    }
    if user := people[who]():
        client.force_login(user)

    assert client.get(reverse("request_answer", args=[request_.pk])).status_code == code


def test_signed_in_answer_is_sent_once_and_told(client: Client, request_: UpdateRequest) -> None:
    client.force_login(request_.asked_of)
    address = reverse("request_answer", args=[request_.pk])

    first = client.post(address, WORDS, follow=True)
    second = client.post(address, WORDS)

    assert "Uw antwoord is als voorstel naar de coördinator gestuurd." in text_of(first)
    assert "Uw antwoord is binnen" in text_of(first)
    assert "Uw antwoord is binnen" in text_of(second)
    assert Proposal.objects.count() == 1


def test_signed_in_form_of_another_site_is_refused(request_: UpdateRequest) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(request_.asked_of)

    assert browser.post(reverse("request_answer", args=[request_.pk]), WORDS).status_code == 403
    assert not Proposal.objects.exists()
