"""Public pages that are given again until something changes.

With real commits: inside a transaction nothing is kept.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from django.core.cache import caches
from django.db import DataError, connection
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from commitments.models import Commitment
from reaim_tracker.middleware import kept_pages, replayed
from reaim_tracker.middleware.kept_pages import KeptPagesMiddleware
from reaim_tracker.middleware.replayed import Statements
from tests.at_once import at_once
from tests.factories import CommitmentFactory, UserFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def commitment() -> Commitment:
    return CommitmentFactory(subject="Bezetten van de zeedijk")


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if nobody wrote anything: the numbers of transactions are those of the whole server.

    Tests that run beside this one write all the time.
    """
    monkeypatch.setattr(replayed, "STATE", "SELECT '1:1:'")


def statements(client: Client, address: str, **headers: str) -> int:
    """How many statements a page took."""
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address, headers=headers).status_code == 200
    return len(asked)


@pytest.mark.usefixtures("quiet")
def test_second_visitor_gets_the_kept_page(client: Client, commitment: Commitment) -> None:
    first = client.get(commitment.get_absolute_url())

    assert statements(client, commitment.get_absolute_url()) == 1
    again = client.get(commitment.get_absolute_url())
    assert again.content == first.content
    assert {name: again[name] for name in ("Content-Type", "Vary", "Content-Security-Policy")} == {
        name: first[name] for name in ("Content-Type", "Vary", "Content-Security-Policy")
    }


def test_page_is_new_after_any_change(client: Client, commitment: Commitment) -> None:
    client.get(reverse("commitment_list"))
    commitment.subject = "Ophogen van de zeedijk"
    commitment.save()

    page = client.get(reverse("commitment_list")).text
    assert "Ophogen van de zeedijk" in page
    assert "Bezetten" not in page


def test_change_of_another_process_counts(client: Client, commitment: Commitment) -> None:
    client.get(reverse("commitment_list"))
    at_once(lambda: Commitment.objects.filter(pk=commitment.pk).update(subject="Elders veranderd"))

    assert "Elders veranderd" in client.get(reverse("commitment_list")).text


def test_page_that_changed_while_it_was_made_is_not_given_again(commitment: Commitment) -> None:
    def view(request: HttpRequest) -> HttpResponse:
        subject = Commitment.objects.get(pk=commitment.pk).subject
        at_once(lambda: Commitment.objects.filter(pk=commitment.pk).update(subject="Intussen veranderd"))
        return HttpResponse(subject)

    middleware = KeptPagesMiddleware(view)
    assert middleware(RequestFactory().get("/intussen/")).content == b"Bezetten van de zeedijk"
    assert middleware(RequestFactory().get("/intussen/")).content == b"Intussen veranderd"


def test_change_of_something_else_asks_the_statements_again(
    client: Client, commitment: Commitment, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = commitment.get_absolute_url()
    first = client.get(address)
    at_once(lambda: CommitmentFactory(subject="Iets heel anders"))
    monkeypatch.setattr("commitments.views.commitments.render_page", None)

    assert client.get(address).content == first.content


def test_a_page_of_which_the_statements_take_long_is_not_asked_again_beforehand(
    client: Client, commitment: Commitment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replayed, "_SLOWEST", 0)
    monkeypatch.setattr(replayed, "STATE", "SELECT '1:1:'")
    address = commitment.get_absolute_url()
    client.get(address)
    assert statements(client, address) == 1  # nothing has changed: the page is kept all the same

    monkeypatch.setattr(replayed, "STATE", "SELECT '2:2:'")

    assert statements(client, address) > 2


def test_among_writers_the_statements_are_asked_at_once(client: Client, commitment: Commitment) -> None:
    address = commitment.get_absolute_url()
    client.get(address)
    taken = []
    for _ in range(3):
        at_once(lambda: CommitmentFactory(subject="Iets heel anders"))
        taken.append(statements(client, address))
    # What is asked again goes past Django: what is left is the question which state the database is in.
    assert taken == [1, 0, 0]

    at_once(lambda: Commitment.objects.filter(pk=commitment.pk).update(subject="Elders veranderd"))
    assert "Elders veranderd" in client.get(address).text


def test_page_that_was_made_while_others_write_is_kept(commitment: Commitment) -> None:
    made = []

    def view(request: HttpRequest) -> HttpResponse:
        made.append(request)
        at_once(lambda: CommitmentFactory(subject="Iets heel anders"))
        return HttpResponse(Commitment.objects.get(pk=commitment.pk).subject)

    middleware = KeptPagesMiddleware(view)
    for _ in range(3):
        assert middleware(RequestFactory().get("/druk/")).content == b"Bezetten van de zeedijk"
    assert len(made) == 1


def test_older_page_that_is_kept_last_is_not_given_for_the_answers_of_the_newer(
    commitment: Commitment,
) -> None:
    """As two threads may, of which one made the page before a change and keeps it after the other."""
    request = RequestFactory().get("/tegelijk/")
    middleware = KeptPagesMiddleware(
        lambda _request: HttpResponse(Commitment.objects.get(pk=commitment.pk).subject)
    )
    middleware(request)
    older = caches["pages"].get(kept_pages._address(request))
    Commitment.objects.filter(pk=commitment.pk).update(subject="Intussen veranderd")
    middleware(request)
    caches["pages"].set(kept_pages._address(request), older)

    assert middleware(request).content == b"Intussen veranderd"


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda cursor: cursor.execute("SELECT 1; SELECT 2"), id="two answers"),
        pytest.param(lambda cursor: cursor.executemany("SELECT %s", [[1], [2]]), id="many"),
        pytest.param(lambda cursor: cursor.execute("SET LOCAL work_mem = '1MB'"), id="no answer"),
        pytest.param(lambda cursor: None, id="nothing asked"),
        pytest.param(lambda cursor: _failing(cursor, 0), id="one failed"),
    ],
)
def test_page_of_which_not_every_answer_is_known_is_made_again(ask: Callable[[Any], object]) -> None:
    made = []

    def view(request: HttpRequest) -> HttpResponse:
        made.append(request)
        with connection.cursor() as cursor:
            ask(cursor)
        at_once(CommitmentFactory)
        return HttpResponse("goed")

    middleware = KeptPagesMiddleware(view)
    for _ in range(2):
        middleware(RequestFactory().get("/half/"))
    assert len(made) == 2


@pytest.mark.usefixtures("quiet")
def test_page_of_which_a_statement_failed_is_made_again_although_nothing_changed() -> None:
    made = []

    def view(request: HttpRequest) -> HttpResponse:
        made.append(request)
        with connection.cursor() as cursor:
            _failing(cursor, 0)
        return HttpResponse("te lang")

    middleware = KeptPagesMiddleware(view)
    for _ in range(2):
        middleware(RequestFactory().get("/half/"))
    assert len(made) == 2


def test_page_is_made_anew_after_its_hour(
    client: Client, commitment: Commitment, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.get(commitment.get_absolute_url())
    at_once(CommitmentFactory)
    now = kept_pages.time()
    monkeypatch.setattr(kept_pages, "time", lambda: now + 3_601)

    assert statements(client, commitment.get_absolute_url()) > 3


def test_statements_that_take_too_long_leave_the_connection_whole(
    client: Client, commitment: Commitment
) -> None:
    slow = Statements((b"SELECT pg_sleep(5)",), (b"",))
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 50")

    assert slow.state_if_unchanged(connection) == ""
    assert "Bezetten van de zeedijk" in client.get(reverse("commitment_list")).text


def test_statements_can_change_nothing(commitment: Commitment) -> None:
    deleting = Statements((b"DELETE FROM commitments_word RETURNING 1",), (b"",))

    assert deleting.state_if_unchanged(connection) == ""


def test_who_is_signed_in_gets_no_kept_page(client: Client, commitment: Commitment) -> None:
    client.get(reverse("start"))
    reader = Client()
    reader.force_login(UserFactory(first_name="Ada", last_name="de Lezer"))

    assert "Ada de Lezer" in reader.get(reverse("start")).text
    assert "Ada de Lezer" not in client.get(reverse("start")).text


def test_languages_and_fragments_are_kept_apart(client: Client, commitment: Commitment) -> None:
    address = reverse("commitment_list")
    whole = client.get(address).text
    fragment = client.get(address, headers={"hx-request": "true", "hx-target": "results"}).text
    client.cookies["django_language"] = "en"

    assert '<html lang="en">' in client.get(address).text
    assert "<html" in whole
    assert "<html" not in fragment


@pytest.mark.usefixtures("quiet")
def test_loading_the_page_again_makes_it_anew(client: Client, commitment: Commitment) -> None:
    address = commitment.get_absolute_url()
    client.get(address)

    assert statements(client, address) == 1
    assert statements(client, address, **{"cache-control": "max-age=0"}) > 1
    assert statements(client, address, **{"cache-control": "no-cache"}) > 1


@pytest.mark.usefixtures("quiet")
def test_kept_page_is_of_today(
    client: Client, commitment: Commitment, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = commitment.get_absolute_url()
    client.get(address)
    monkeypatch.setattr(kept_pages.timezone, "localdate", lambda: date(2031, 1, 1))

    assert statements(client, address) > 1


def _with_cookie() -> HttpResponse:
    response = HttpResponse("koekje")
    response.set_cookie("iets", "van mij")
    return response


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize(
    "page",
    [
        lambda: HttpResponse("fout", status=404),
        lambda: HttpResponse("geheim", headers={"Cache-Control": "private"}),
        lambda: HttpResponse("koekje", headers={"Vary": "User-Agent"}),
        _with_cookie,
        lambda: HttpResponse("x" * 500_001),
    ],
    ids=["not found", "private", "depends on the browser", "sets a cookie", "large"],
)
def test_page_that_is_not_for_everybody_is_not_kept(page: Callable[[], HttpResponse]) -> None:
    asked: list[Any] = []

    def view(request: HttpRequest) -> HttpResponse:
        asked.append(request)
        return page()

    middleware = KeptPagesMiddleware(view)
    for _ in range(2):
        middleware(RequestFactory().get("/niet-voor-allen/"))
    assert len(asked) == 2


@pytest.mark.parametrize("address", ["/static/commitments/app.js", "/healthz"])
def test_files_and_the_question_for_health_do_not_ask_the_database(address: str) -> None:
    middleware = KeptPagesMiddleware(lambda _request: HttpResponse("goed"))

    with CaptureQueriesContext(connection) as asked:
        assert middleware(RequestFactory().get(address)).content == b"goed"
    assert not asked.captured_queries


def test_page_with_a_form_of_its_own_is_not_kept(client: Client) -> None:
    tokens = {
        client.get(reverse("login")).text.split('csrfmiddlewaretoken" value="')[1][:64] for _ in range(2)
    }
    assert len(tokens) == 2


def test_connection_that_was_lost_is_made_again(client: Client, commitment: Commitment) -> None:
    client.get(reverse("commitment_list"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        [pid] = cursor.fetchone()
    at_once(lambda: _end(pid))

    assert "Bezetten van de zeedijk" in client.get(reverse("commitment_list")).text


def _failing(cursor: Any, nothing: int) -> None:
    cursor.execute("SELECT 1")
    with suppress(DataError):
        cursor.execute("SELECT 1 / %s", [nothing])


def _end(pid: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [pid])
