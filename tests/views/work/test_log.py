"""The page of the log: who reads what of it, finding in it, and taking it out."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from commitments.models import AuditEntry, Ministerie
from commitments.views.work.log import PAGE_SIZE
from tests.factories import AuditEntryFactory, MinisterieFactory, UserFactory
from tests.html import links_in, text_of
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
URL, OUT = "/werk/logboek/", "/werk/logboek/uitvoer/"
What = AuditEntry.What


@pytest.fixture
def own() -> Ministerie:
    return MinisterieFactory(name="Defensie", slug="defensie")


@pytest.fixture
def ada(own: Ministerie) -> User:
    return UserFactory(username="ada", first_name="Ada", last_name="Lovelace", staff_of=own)


@pytest.fixture
def coordinator(client: Client, own: Ministerie) -> User:
    """Return a coordinator of the own ministry who is signed in."""
    user: User = UserFactory(username="cora", coordinator_of=own)
    client.force_login(user)
    return user


def entry(**values: Any) -> AuditEntry:
    return AuditEntryFactory(**{"about": None, "by": None, **values})


def shown(client: Client, **asked: str) -> str:
    return text_of(client.get(URL, asked))


def test_coordinator_reads_of_the_own_people_and_the_ministry_only(
    client: Client, coordinator: User, ada: User, own: Ministerie
) -> None:
    other = UserFactory(username="olga", staff_of=MinisterieFactory())
    entry(about=ada, detail="over-ada")
    entry(ministerie=own, detail="over-defensie")
    entry(about=other, detail="over-olga")
    entry(ministerie=MinisterieFactory(), detail="over-een-ander")
    entry(username="niemand", detail="over-niemand")

    page = shown(client)

    assert "over-ada" in page
    assert "over-defensie" in page
    for hidden in ("over-olga", "over-een-ander", "over-niemand"):
        assert hidden not in page
        assert hidden not in shown(client, wie=hidden.removeprefix("over-"))


def test_coordinator_cannot_ask_for_another_ministry(client: Client, coordinator: User) -> None:
    MinisterieFactory(slug="ander")

    assert client.get(URL, {"ministerie": "ander"}).status_code == 404
    assert client.post(OUT, {"ministerie": "ander"}).status_code == 404


def test_administrator_reads_all(client: Client, ada: User) -> None:
    entry(about=ada, detail="over-ada")
    entry(username="niemand", detail="over-niemand")
    client.force_login(UserFactory(admin=True))

    assert "over-ada" in shown(client)
    assert "over-niemand" in shown(client)
    assert URL in links_in(client.get("/account/"))


def test_staff_and_data_entry_read_nothing(client: Client, own: Ministerie) -> None:
    for user in (UserFactory(staff_of=own), UserFactory(data_entry=True), UserFactory()):
        client.force_login(user)
        assert client.get(URL).status_code == 403
        assert client.post(OUT).status_code == 403


def test_menu_leads_a_coordinator_there(client: Client, coordinator: User, ada: User) -> None:
    assert f"{URL}?ministerie=defensie" in links_in(client.get("/werk/"))
    client.force_login(ada)
    assert f"{URL}?ministerie=defensie" not in links_in(client.get("/werk/"))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, {"eerste", "tweede", "derde"}),
        ({"wat": What.LOCKED.value}, {"tweede"}),
        ({"wie": "love"}, {"eerste"}),
        ({"wie": "ADA"}, {"eerste"}),
        ({"wie": "typer"}, {"derde"}),
        ({"vanaf": "2024-03-02"}, {"tweede", "derde"}),
        ({"tot": "2024-03-02"}, {"eerste", "tweede"}),
        ({"vanaf": "2024-03-02", "tot": "2024-03-02"}, {"tweede"}),
        ({"wat": What.LOCKED.value, "wie": "love"}, set()),
    ],
)
def test_log_is_asked_by_kind_person_and_period(
    client: Client, own: Ministerie, ada: User, asked: dict[str, str], expected: set[str]
) -> None:
    client.force_login(UserFactory(admin=True))
    # 23:30 in Amsterdam is still the first of March.
    entry(about=ada, detail="eerste", at=datetime(2024, 3, 1, 22, 30, tzinfo=UTC))
    entry(what=What.LOCKED, detail="tweede", at=datetime(2024, 3, 2, 12, 0, tzinfo=UTC))
    entry(username="typerend", detail="derde", at=datetime(2024, 3, 3, 12, 0, tzinfo=UTC))

    found = {row.detail for row in client.get(URL, asked).context["entries"]}

    assert found & {"eerste", "tweede", "derde"} == expected


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"vanaf": "gisteren"}, "Dit is geen datum."),
        ({"vanaf": "0001-01-01"}, "Vul een gewone datum in."),
        ({"tot": "9999-12-31"}, "Vul een gewone datum in."),
        ({"vanaf": "2024-03-02", "tot": "2024-03-01"}, "De laatste dag ligt voor de eerste dag."),
        ({"wat": "onzin"}, "Er is iets niet goed ingevuld"),
        ({"wie": "x" * 200}, "Er is iets niet goed ingevuld"),
    ],
)
def test_question_that_cannot_be_gets_a_sentence(
    client: Client, coordinator: User, asked: dict[str, str], told: str
) -> None:
    assert told in shown(client, **asked)


def test_pages_go_on_where_the_last_one_ended(client: Client, coordinator: User, own: Ministerie) -> None:
    known = AuditEntry.objects.count()
    for number in range(PAGE_SIZE):
        entry(ministerie=own, detail=f"regel-{number:03d}.")

    first = client.get(URL)
    next_url = next(link for link in links_in(first) if "voor=" in link)
    second = client.get(f"{URL}{next_url}")

    assert f"regel-{PAGE_SIZE - 1:03d}." in text_of(first)
    assert "regel-000." in text_of(first)
    assert "regel-" not in text_of(second)
    assert len(second.context["entries"]) == AuditEntry.objects.count() - PAGE_SIZE == known
    assert "Terug naar de nieuwste regels" in text_of(second)


@pytest.mark.parametrize("token", ["onzin", "-1", "9" * 30, "²"])
def test_place_that_is_no_place_gives_the_first_page(client: Client, coordinator: User, token: str) -> None:
    assert client.get(URL, {"voor": token}).status_code == 200


def test_longer_page_asks_no_more(client: Client, coordinator: User, own: Ministerie) -> None:
    entry(ministerie=own, about=UserFactory())
    client.get(URL)
    few = queries_of(lambda: client.get(URL))
    for _number in range(10):
        entry(ministerie=own, about=UserFactory(), by=UserFactory())

    assert len(queries_of(lambda: client.get(URL))) == len(few)


def test_file_has_what_was_asked_and_taking_it_out_is_logged(
    client: Client, coordinator: User, ada: User, own: Ministerie
) -> None:
    entry(about=ada, what=What.LOCKED, detail="wel")
    entry(about=ada, what=What.PASSWORD, detail="niet")
    entry(about=UserFactory(), what=What.LOCKED, detail="van-een-ander")

    answer = client.post(OUT, {"wat": What.LOCKED.value, "wie": "", "ministerie": "defensie"})

    text = b"".join(answer.streaming_content).decode()
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="logboek-')
    assert "wel" in text
    assert "niet" not in text
    assert "van-een-ander" not in text
    logged = AuditEntry.objects.filter(what=What.EXPORT).get()
    assert (logged.by, logged.ministerie, logged.detail) == (coordinator, own, "wat: geblokkeerd")


def test_following_a_link_takes_nothing_out(client: Client, coordinator: User) -> None:
    assert client.get(OUT).status_code == 405
    assert not AuditEntry.objects.filter(what=What.EXPORT).exists()


def test_typed_name_is_shown_as_text(client: Client) -> None:
    client.force_login(UserFactory(admin=True))
    entry(username="<script>alert(1)</script>")

    assert "<script>alert" not in client.get(URL).text


def test_rules_and_days_are_shown_in_the_language_of_the_reader(
    client: Client, coordinator: User, own: Ministerie
) -> None:
    entry(ministerie=own, what=What.RULES, detail="needs_second_pair: True")
    entry(ministerie=own, what=What.ABSENCE, detail="2026-02-08 – 2026-03-01: Ada")
    entry(ministerie=own, what=What.ROLE, detail="geen rol → medewerker")

    page = client.get(URL).text
    assert "<span>tweede paar ogen: aan</span>" in page
    assert "8 februari 2026 – 1 maart 2026: Ada" in page
    assert '<span lang="nl">geen rol → medewerker</span>' in page
    assert "needs_second_pair" not in page

    client.cookies["django_language"] = "en"
    page = client.get(URL).text
    assert "<span>second pair of eyes: on</span>" in page
    assert "8 February 2026 – 1 March 2026: Ada" in page
    assert '<span lang="nl">geen rol → medewerker</span>' in page
