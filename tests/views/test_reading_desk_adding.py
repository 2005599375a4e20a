"""At the desk: adding what the reader missed, a desk of several pages, and both languages."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from commitments.actions.intake.receiving import receive_letter
from commitments.models import Document, Proposal
from commitments.statuses import Verdict
from commitments.telling.desk_pages import PAGE_SIZE
from tests.actions.intake.letters import LETTER
from tests.factories import MinisterieFactory, ProposalFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db

DESK = "/brieven/33694-70/lezen/"
ADD = "/brieven/33694-70/toevoegen/"
WORDS = "informeer ik u over de voortgang van het werk aan de AIRCW"


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
def long_desk(letter: Document) -> Document:
    for n in range(PAGE_SIZE):
        ProposalFactory(
            document=letter,
            passage=None,
            group="verwijzing",
            find="kamerstuk",
            key=f"verwijzing:{n}",
            quote="33 694",
            start=30 + n,
            end=36 + n,
            payload={"printed": f"33 694, nr. {n}", "normalised": [f"33694-{n}"], "note": ""},
            order=500 + n,
        )
    return letter


def add(client: Client, words: str = WORDS, kind: str = "toezegging-made") -> Any:
    return client.post(ADD, {"words": words, "kind": kind})


def test_added_words_are_opened_for_filling_in(client: Client, letter: Document) -> None:
    response = add(client)

    added = letter.proposals.latest("pk")
    assert response.url == f"{DESK}?open={added.pk}#voorstel-{added.pk}"
    page = client.get(response.url)
    assert f'name="p{added.pk}-subject"' in page.text
    assert "Door een mens in de brief aangewezen." in text_of(page)


def test_words_that_do_not_stand_there_come_back_with_a_message(client: Client, letter: Document) -> None:
    before = letter.proposals.count()

    page = add(client, "Dit heeft niemand geschreven.")

    assert page.status_code == 200
    assert "Deze woorden staan niet zo in de brief." in text_of(page)
    assert "Dit heeft niemand geschreven." in page.text
    assert re.search(r'<details class="desk__add"[^>]* open', page.text)
    assert letter.proposals.count() == before


@pytest.mark.parametrize(
    ("words", "kind"), [("", "oordeel"), (WORDS, ""), (WORDS, "besluit"), ("x" * 4000, "oordeel")]
)
def test_what_is_missing_is_asked_for(client: Client, letter: Document, words: str, kind: str) -> None:
    before = letter.proposals.count()

    page = add(client, words, kind)

    assert "field--invalid" in page.text
    assert letter.proposals.count() == before


def test_only_who_judges_can_add(client: Client, letter: Document) -> None:
    client.force_login(UserFactory())

    assert add(client).status_code == 403


def test_verdict_at_the_desk_can_have_every_value(client: Client, letter: Document) -> None:
    add(client, kind="oordeel")
    added = letter.proposals.latest("pk")

    page = client.get(f"{DESK}?open={added.pk}")

    field = re.search(rf'<select name="p{added.pk}-verdict".*?</select>', page.text, re.DOTALL)
    assert field
    assert set(re.findall(r'value="(\w+)"', field[0])) == {str(one) for one in Verdict}


def test_long_desk_comes_in_pages(client: Client, long_desk: Document) -> None:
    first, second = client.get(DESK), client.get(f"{DESK}?deel=2")

    found = long_desk.proposals.count()
    assert first.text.count("data-find ") == PAGE_SIZE
    assert second.text.count("data-find ") == found - PAGE_SIZE
    assert f"Voorstel 1 tot en met {PAGE_SIZE} van {found}" in text_of(first)
    assert 'href="?deel=2"' in first.text
    assert 'href="?deel=1"' in second.text
    assert f"van {found} voorstellen beoordeeld" in text_of(second)


def test_on_a_long_desk_a_find_is_shown_on_its_own_page(client: Client, long_desk: Document) -> None:
    last = long_desk.proposals.latest("order")
    first = long_desk.proposals.get(group="brief", find="title")

    judged = client.post(f"{DESK}{last.pk}/", {"version": last.version, "do": "dismiss"})

    assert judged.url == f"{DESK}?row={first.pk}#voorstel-{first.pk}"
    assert f'id="voorstel-{last.pk}"' in client.get(f"{DESK}?row={last.pk}").text
    assert f'id="voorstel-{last.pk}"' not in client.get(DESK).text


def test_short_desk_has_no_pages(client: Client, letter: Document) -> None:
    assert "?deel=" not in client.get(DESK).text


@pytest.mark.parametrize("finds", [1, 60])
def test_desk_asks_as_much_of_the_database_for_many_finds(
    client: Client, letter: Document, django_assert_max_num_queries: Any, finds: int
) -> None:
    for n in range(finds):
        ProposalFactory(
            document=letter,
            passage=None,
            group="verwijzing",
            find="kamerstuk",
            key=f"v:{n}",
            quote="33 694",
            start=30,
            end=36,
            payload={"printed": "33 694", "normalised": ["33694-1"], "note": ""},
        )
    client.get(DESK)

    with django_assert_max_num_queries(30):
        client.get(DESK)


def test_long_text_is_shown_in_part(
    client: Client, letter: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitments.telling.desk_pages.LONGEST_SHOWN", 300)

    page = client.get(DESK)

    assert "Hier staat het deel waarin deze voorstellen staan." in text_of(page)
    article = re.search(r"<article.*?</article>", page.text, re.DOTALL)
    assert article
    plain = "".join(re.sub(r"<a .*?</a>|<[^>]+>", "", article[0]).split())
    assert 0 < len(plain) <= 300
    assert plain in "".join(letter.text.split())


def test_reasons_are_told_in_the_language_of_the_reader(client: Client, letter: Document) -> None:
    made = letter.proposals.get(group="toezegging", find="made")

    dutch = text_of(client.get(DESK))
    client.post("/taal/", {"language": "en"})
    english = text_of(client.get(DESK))

    assert made.reasons in dutch
    assert "Here something is promised in so many words." in english
    for kept in set(Proposal.objects.values_list("reasons", flat=True)):
        assert kept not in english


@pytest.mark.parametrize("address", ["/brieven/nieuw/", DESK])
def test_reading_says_that_it_goes_on(client: Client, letter: Document, address: str) -> None:
    page = client.get(address).text

    assert "commitments/busy.js" in page or "commitments/busy" in page
    assert re.search(r'<p class="busy" role="status" data-busy="De tracker leest de brief\.[^"]*"></p>', page)
