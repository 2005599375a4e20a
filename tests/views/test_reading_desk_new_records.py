"""At the desk: what is asked of a record that nobody had yet, and how one gets on with the keyboard."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from commitments.actions.intake.adding import add_find
from commitments.actions.intake.receiving import receive_letter
from commitments.actions.search import index_commitments
from commitments.models import Advies, Commitment, Document, Proposal
from tests.actions.intake.letters import LETTER
from tests.factories import AdviescollegeFactory, CommitmentFactory, MinisterieFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db

DESK = "/brieven/33694-70/lezen/"
EXPLICIT = "Aanvaard alles wat uitdrukkelijk is"
MOTIE = "Aan de motie-Koopmans c.s. (Kamerstuk 33 694, nr. 43) wordt uitvoering gegeven."


@pytest.fixture
def keeper(client: Client) -> User:
    user = UserFactory(data_entry=True)
    client.force_login(user)
    return user


@pytest.fixture
def letter(keeper: User) -> Document:
    MinisterieFactory(name="Defensie", slug="defensie")
    return receive_letter(by=keeper, text=LETTER).document


@pytest.fixture
def verdict(letter: Document, keeper: User) -> Proposal:
    """An explicit verdict of which the advies is not chosen yet."""
    added = add_find(document=letter, words=MOTIE, kind="oordeel", by=keeper)
    added.strength = "uitdrukkelijk"
    added.edited = {"recommendations": [1], "verdict": "overgenomen"}
    added.save()
    return added


def judge(client: Client, proposal: Proposal, **sent: Any) -> Any:
    return client.post(f"{DESK}{proposal.pk}/", {"version": proposal.version, **sent})


def opened(client: Client, proposal: Proposal) -> str:
    return client.get(f"{DESK}?open={proposal.pk}").text


def test_kept_promise_asks_who_made_it_where_and_when(client: Client, letter: Document) -> None:
    proposal = letter.proposals.get(find="fulfilled")
    page = opened(client, proposal)

    for name in ("made_by", "made_in", "made_on", "lead"):
        assert f'name="p{proposal.pk}-{name}"' in page
    assert 'value="2023-10-05"' in page
    assert "nog niet is vastgelegd" in page


def test_day_that_a_person_fills_in_is_stated(client: Client, letter: Document) -> None:
    proposal = letter.proposals.get(find="fulfilled")
    fields = {"subject": "De Kamer informeren", "status": "", "made_on": "2023-10-04", "lead": "defensie"}
    sent = {f"p{proposal.pk}-{name}": value for name, value in fields.items()}

    judge(client, proposal, do="accept", form="1", linked_to="nieuw", **sent)

    made = Commitment.objects.get().made
    assert (str(made), made.basis) == ("4 oktober 2023", "vermeld")


def test_promise_that_seems_new_can_be_tied_to_a_known_one(client: Client, letter: Document) -> None:
    known = CommitmentFactory(subject="De Kamer inlichten")
    proposal = letter.proposals.get(find="made", group="toezegging")
    assert f'id="zoek-{proposal.pk}"' not in client.get(DESK).text
    assert f'id="zoek-{proposal.pk}"' in opened(client, proposal)

    judge(client, proposal, do="accept", linked_to=str(known.pk))

    assert Commitment.objects.get() == known


def test_enter_searches_what_is_asked_anew_and_else_accepts(client: Client, letter: Document) -> None:
    known = CommitmentFactory(draft=True, subject="Een brief over militaire drones")
    index_commitments()
    proposal = letter.proposals.get(find="fulfilled")

    asked = judge(client, proposal, do="enter", q="drones", asked="")
    assert known.subject in text_of(asked)
    assert Proposal.objects.get(pk=proposal.pk).is_open

    judge(client, proposal, do="enter", q="drones", asked="drones", linked_to=str(known.pk))
    assert Proposal.objects.get(pk=proposal.pk).commitment == known


def test_first_button_of_a_choice_is_the_one_for_enter(client: Client, letter: Document) -> None:
    proposal = letter.proposals.get(find="fulfilled")
    page = opened(client, proposal)

    form = page[page.index(f'id="voorstel-{proposal.pk}"') :]
    first = re.search(r"<button[^>]*>", form)
    assert first
    assert 'value="enter"' in first[0]


def test_explicit_ones_that_need_a_look_are_not_offered_at_once(client: Client, letter: Document) -> None:
    assert EXPLICIT in client.get(DESK).text

    client.post("/brieven/33694-70/uitdrukkelijk/")

    assert letter.proposals.get(find="fulfilled").is_open
    assert EXPLICIT not in client.get(DESK).text


def test_verdicts_ask_first_for_the_advies(client: Client, letter: Document, verdict: Proposal) -> None:
    told = client.post("/brieven/33694-70/uitdrukkelijk/", follow=True)
    assert "Kies eerst van welk advies" in text_of(told)
    assert EXPLICIT not in text_of(told)

    AdviescollegeFactory(abbreviation="AIV")
    which = letter.proposals.get(find="advies")
    fields = {"advies": "", "title": "Autonome wapens", "numbers": "aiv 119", "published_on": "2021-12-03"}
    sent = {f"p{which.pk}-{name}": value for name, value in fields.items()}
    judge(client, which, do="accept", form="1", **sent)

    assert str(Advies.objects.get().numbers.get()) == "AIV 119"
    assert EXPLICIT in client.get(DESK).text


@pytest.mark.parametrize("numbers", ["WRR 12", "AIV", "119", "AIV 119; CAVV 38"])
def test_number_of_an_unknown_college_is_said_at_its_field(
    client: Client, letter: Document, verdict: Proposal, numbers: str
) -> None:
    AdviescollegeFactory(abbreviation="AIV")
    which = letter.proposals.get(find="advies")
    fields = {"advies": "", "title": "Autonome wapens", "numbers": numbers}
    sent = {f"p{which.pk}-{name}": value for name, value in fields.items()}

    answer = judge(client, which, do="accept", form="1", **sent)

    assert "Schrijf het college en het nummer" in text_of(answer)
    assert not Advies.objects.exists()


def test_draft_letter_says_that_what_is_public_waits_for_it(client: Client, letter: Document) -> None:
    warning = "Publiceer dan eerst de brief"
    assert warning in text_of(client.get(DESK))

    client.post("/brieven/33694-70/publiceren/")

    page = text_of(client.get(DESK))
    assert warning not in page
    assert "Volgende brief" in page


@pytest.mark.parametrize(("language", "word"), [("nl", "Weggelaten door"), ("en", "Left out by")])
def test_left_out_is_called_as_its_button(client: Client, letter: Document, language: str, word: str) -> None:
    client.cookies["django_language"] = language
    proposal = letter.proposals.get(find="fulfilled")

    judge(client, proposal, do="dismiss")

    assert word in text_of(client.get(DESK))
