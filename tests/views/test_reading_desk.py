"""The reading desk: the text with its marks, the proposals, and judging them with and without htmx."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from commitments.actions.intake.judging import accept, accept_all_explicit
from commitments.actions.intake.receiving import receive_letter
from commitments.actions.search import index_commitments
from commitments.models import Commitment, Document, Proposal
from tests.actions.intake.conftest import NOW
from tests.actions.intake.letters import LETTER
from tests.factories import CommitmentFactory, DocumentFactory, MinisterieFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db

DESK = "/brieven/33694-70/lezen/"


@pytest.fixture
def keeper(client: Client) -> User:
    user = UserFactory(data_entry=True, first_name="Joost")
    client.force_login(user)
    return user


@pytest.fixture
def letter(keeper: User) -> Document:
    MinisterieFactory(name="Defensie", slug="defensie")
    return receive_letter(by=keeper, text=LETTER).document


def the(letter: Document, find: str) -> Proposal:
    return letter.proposals.get(group__in=["brief", "motie", "toezegging"], find=find)


def judge(client: Client, proposal: Proposal, *, htmx: bool = False, **sent: Any) -> Any:
    headers = {"HX-Request": "true", "HX-Target": f"voorstel-{proposal.pk}"} if htmx else {}
    return client.post(f"{DESK}{proposal.pk}/", {"version": proposal.version, **sent}, headers=headers)


def test_text_stands_beside_the_finds_and_is_whole(client: Client, letter: Document) -> None:
    response = client.get(DESK)

    article = re.search(r"<article.*?</article>", response.text, re.DOTALL)
    assert article
    plain = re.sub(r"<a .*?</a>|<[^>]+>", "", article[0])
    assert "".join(plain.split()) == "".join(letter.text.split())
    for proposal in letter.proposals.filter(start__isnull=False):
        assert f'id="tekst-{proposal.pk}"' in response.text
        assert f'href="#tekst-{proposal.pk}"' in response.text


def test_proposals_stand_under_their_headings_with_their_reason(client: Client, letter: Document) -> None:
    shown = text_of(client.get(DESK))

    for words in ("Over de brief", "Verwijzingen", "Moties", "Toezeggingen", "Waarom?", "uitdrukkelijk"):
        assert words in shown
    assert the(letter, "made").reasons in shown
    assert "voor de zomer van 2024 → 30 juni 2024" in shown
    assert "Aanvaardt u dit, dan wordt de status" in shown


def test_letter_is_escaped(client: Client, keeper: User) -> None:
    letter = receive_letter(by=keeper, text=LETTER.replace("AIRCW", "<script>alert(1)</script>")).document

    assert "<script>alert" not in client.get(f"/brieven/{letter.slug}/lezen/").text


def test_plain_accept_goes_on_to_the_next_that_waits(client: Client, letter: Document) -> None:
    title, kind = the(letter, "title"), the(letter, "kind")

    response = judge(client, title, do="accept")

    assert response.url == f"{DESK}#voorstel-{kind.pk}"
    assert the(letter, "title").state == "aanvaard"


def test_htmx_accept_gives_the_row_with_the_progress(client: Client, letter: Document) -> None:
    proposal = the(letter, "progress")

    response = judge(client, proposal, htmx=True, do="accept")

    assert "<html" not in response.text
    assert f'id="voorstel-{proposal.pk}"' in response.text
    assert response.text.count("hx-swap-oob") == 2
    assert "Aanvaard door Joost" in text_of(response)
    motie = Commitment.objects.get()
    assert motie.get_absolute_url() in response.text
    assert "HX-Request" in response.headers["Vary"]


def test_change_opens_a_form_on_page_and_as_fragment(client: Client, letter: Document) -> None:
    made = the(letter, "made")
    headers = {"HX-Request": "true", "HX-Target": f"voorstel-{made.pk}"}

    page = client.get(f"{DESK}?open={made.pk}")
    fragment = client.get(f"{DESK}?open={made.pk}", headers=headers)

    assert f'name="p{made.pk}-subject"' in page.text
    assert f'name="p{made.pk}-subject"' in fragment.text
    assert "<html" not in fragment.text


def made_form(proposal: Proposal, **values: str) -> dict[str, str]:
    """What the form of a promise sends."""
    sent = {
        "subject": "De Kamer over de AIRCW schrijven",
        "made_by": "Minister van Defensie",
        "made_to": "",
        "deadline": "voor de zomer van 2024",
        "due_on": "2024-06-30",
        "lead": "defensie",
        "joint": "",
        **values,
    }
    return {"form": "1", **{f"p{proposal.pk}-{name}": value for name, value in sent.items()}}


def test_changed_promise_is_recorded_as_changed(client: Client, letter: Document) -> None:
    made = the(letter, "made")

    judge(client, made, do="accept", linked_to="nieuw", **made_form(made, due_on="2024-06-20"))

    promise = Commitment.objects.get()
    assert promise.subject == "De Kamer over de AIRCW schrijven"
    assert (str(promise.due_on), str(promise.lead)) == ("2024-06-20", "Defensie")


def test_change_can_be_kept_for_later(client: Client, letter: Document) -> None:
    made = the(letter, "made")

    judge(client, made, do="save", **made_form(made))

    kept = the(letter, "made")
    assert (kept.state, kept.values["subject"]) == ("open", "De Kamer over de AIRCW schrijven")
    assert "De Kamer over de AIRCW schrijven" in text_of(client.get(DESK))


@pytest.mark.parametrize("htmx", [False, True])
def test_wrong_value_is_said_at_its_field(client: Client, letter: Document, htmx: bool) -> None:
    made = the(letter, "made")

    response = judge(client, made, htmx=htmx, do="accept", **made_form(made, due_on="31 juni", subject=""))

    assert response.status_code == 200
    assert response.text.count('aria-invalid="true"') == 2
    assert "31 juni" in response.text
    assert the(letter, "made").state == "open"


@pytest.mark.parametrize(
    ("typed", "number"), [("33 694, nr. 71", "33694-71"), ("33694-71", "33694-71"), ("zeventig", None)]
)
def test_number_is_read_in_any_spelling(
    client: Client, letter: Document, typed: str, number: str | None
) -> None:
    proposal = the(letter, "number")

    judge(client, proposal, do="accept", form="1", **{f"p{proposal.pk}-reference": typed})

    letter.refresh_from_db()
    assert letter.reference == (number or "33694-70")


@pytest.mark.parametrize(
    "find", ["title", "kind", "number", "date", "chamber", "signers", "progress", "fulfilled"]
)
def test_each_form_sends_back_what_it_shows(client: Client, letter: Document, find: str) -> None:
    """Open it and press the button: the proposal says what it said."""
    proposal = the(letter, find)
    form = client.get(f"{DESK}?open={proposal.pk}").context["row"].form
    shown = {form.add_prefix(name): form[name].value() for name in form.fields}
    sent = {
        name: value.isoformat() if hasattr(value, "isoformat") else value or ""
        for name, value in shown.items()
    }

    judge(client, proposal, do="save", form="1", **sent)

    kept = the(letter, find)
    assert kept.version == 1
    assert {**kept.values, "role": ""} == {**proposal.values, "role": ""}


def test_record_that_is_meant_is_looked_for_and_chosen(client: Client, letter: Document) -> None:
    known = CommitmentFactory(subject="Een brief over militaire drones", draft=True)
    index_commitments()
    fulfilled = the(letter, "fulfilled")

    found = judge(client, fulfilled, htmx=True, do="find", q="drones")
    assert "Een brief over militaire drones" in text_of(found)
    judge(client, fulfilled, do="accept", linked_to=str(known.pk))

    known.refresh_from_db()
    assert known.ministry_status == "afgedaan"


def test_search_without_result_says_so(client: Client, letter: Document) -> None:
    response = judge(client, the(letter, "fulfilled"), do="find", q="onvindbaarwoord")

    assert "Niets gevonden" in text_of(response)


@pytest.mark.parametrize("htmx", [False, True])
def test_what_the_rules_refuse_is_told_in_the_row(client: Client, letter: Document, htmx: bool) -> None:
    response = judge(client, the(letter, "fulfilled"), htmx=htmx, do="accept")

    assert "Kies om welke toezegging het gaat" in text_of(response)
    assert the(letter, "fulfilled").state == "open"


def test_chosen_record_that_is_gone_is_told(client: Client, letter: Document) -> None:
    response = judge(client, the(letter, "fulfilled"), do="accept", linked_to="999999")

    assert "Deze afspraak is er niet meer" in text_of(response)


def test_second_of_two_sees_what_the_first_did(client: Client, letter: Document, keeper: User) -> None:
    stale = the(letter, "kind")
    accept(proposal=stale, by=UserFactory(data_entry=True, first_name="Anouk"), now=NOW)

    response = judge(client, stale, htmx=True, do="dismiss")

    assert "Iemand anders was u voor" in text_of(response)
    assert "Aanvaard door Anouk" in text_of(response)


def test_left_out_proposal_can_be_judged_after_all(client: Client, letter: Document) -> None:
    judge(client, the(letter, "progress"), do="dismiss")
    assert "Toch beoordelen" in text_of(client.get(DESK))

    judge(client, the(letter, "progress"), do="reopen")

    assert the(letter, "progress").state == "open"


@pytest.mark.parametrize("sent", [{"do": "burn"}, {}, {"do": "accept", "version": "x", "linked_to": "x"}])
def test_odd_requests_change_nothing_they_should_not(
    client: Client, letter: Document, sent: dict[str, str]
) -> None:
    response = client.post(f"{DESK}{the(letter, 'fulfilled').pk}/", sent)

    assert response.status_code == 200
    assert the(letter, "fulfilled").state == "open"


def test_all_explicit_at_once(client: Client, letter: Document) -> None:
    response = client.post("/brieven/33694-70/uitdrukkelijk/", follow=True)

    shown = text_of(response)
    assert "voorstellen aanvaard" in shown
    assert "1 uitdrukkelijk voorstel vraagt nog uw oordeel" in shown
    assert Commitment.objects.count() == 2


def test_letter_that_moves_to_its_stub_takes_the_page_along(client: Client, letter: Document) -> None:
    DocumentFactory(stub=True, reference="33694-71", slug="bekend")
    number = the(letter, "number")
    sent = {"do": "accept", "form": "1", f"p{number.pk}-reference": "33694-71"}

    assert (
        judge(client, number, htmx=True, **sent).headers["HX-Redirect"].startswith("/brieven/bekend/lezen/")
    )


def test_publishing_says_what_becomes_public_and_does_it(
    client: Client, letter: Document, keeper: User
) -> None:
    accept_all_explicit(document=letter, by=keeper, now=NOW)
    page = client.get(DESK)
    assert "Dit wordt openbaar" in text_of(page)
    assert "Motie 33694-43" in text_of(page)

    response = client.post("/brieven/33694-70/publiceren/", follow=True)

    assert "4 records zijn nu openbaar" in text_of(response)
    assert "Alles uit deze brief is openbaar" in text_of(response)
    assert Client().get("/documenten/33694-70/").status_code == 200


def test_staff_read_what_is_found_and_judge_nothing(client: Client) -> None:
    staff = UserFactory(staff_of=MinisterieFactory(name="Defensie", slug="defensie"))
    client.force_login(staff)
    letter = receive_letter(by=staff, text=LETTER).document

    page = client.get(DESK)

    assert "Gegevensbeheer beoordeelt het" in text_of(page)
    assert "Aanvaarden" not in text_of(page)
    assert judge(client, the(letter, "kind"), do="accept").status_code == 403
    assert client.post("/brieven/33694-70/publiceren/").status_code == 403
    assert client.post("/brieven/33694-70/uitdrukkelijk/").status_code == 403
    assert client.post(DESK).status_code == 403


def test_staff_are_not_told_of_drafts_that_may_be_meant(client: Client, letter: Document) -> None:
    draft = CommitmentFactory(draft=True, subject="Geheim concept")
    made = the(letter, "made")
    likely = [{"id": draft.pk, "likeness": 0.9, "why": ""}]
    Proposal.objects.filter(pk=made.pk).update(payload={**made.payload, "likely": likely})
    Document.objects.filter(pk=letter.pk).update(published_at=NOW)
    assert "Geheim concept" in client.get(DESK).text

    client.force_login(UserFactory(staff_of=MinisterieFactory()))

    assert "Geheim concept" not in client.get(DESK).text


def test_staff_read_no_names_and_no_way_to_drafts(client: Client, letter: Document, keeper: User) -> None:
    promise = accept(proposal=the(letter, "made"), by=keeper, now=NOW).commitment
    assert promise
    Document.objects.filter(pk=letter.pk).update(published_at=NOW)
    assert promise.get_absolute_url() in client.get(DESK).text

    client.force_login(UserFactory(staff_of=MinisterieFactory()))
    page = client.get(DESK)

    assert "Aanvaard." in text_of(page)
    assert "Joost" not in page.text
    assert promise.get_absolute_url() not in page.text


def test_letter_that_was_typed_in_can_be_read(client: Client, keeper: User) -> None:
    DocumentFactory(slug="getypt", text=LETTER)
    assert "Er is niets voorgesteld" in text_of(client.get("/brieven/getypt/lezen/"))

    response = client.post("/brieven/getypt/lezen/", follow=True)

    assert "nieuwe voorstellen" in text_of(response)
    assert "Toezeggingen" in text_of(response)


def test_document_without_a_text_has_no_desk(client: Client, keeper: User) -> None:
    DocumentFactory(slug="stub", stub=True)

    assert client.get("/brieven/stub/lezen/").status_code == 404


def test_desk_asks_a_fixed_number_of_queries(
    client: Client, letter: Document, keeper: User, django_assert_max_num_queries: Any
) -> None:
    accept_all_explicit(document=letter, by=keeper, now=NOW)

    with django_assert_max_num_queries(22):
        client.get(DESK)
