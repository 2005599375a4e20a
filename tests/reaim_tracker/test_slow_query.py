"""What the statements of one page may take together."""

from time import monotonic
from typing import Any

import pytest
from django.db import OperationalError, connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from psycopg.errors import QueryCanceled

from reaim_tracker.middleware.slow_query import SlowQueryMiddleware, limited_together


def ask(sql: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return str(cursor.fetchone()[0])


def refuse(_statement: str) -> None:
    """A cancelling that comes too late for the statement that it was for."""
    raise QueryCanceled("canceling statement due to statement timeout")


def sleep(seconds: float) -> None:
    ask(f"SELECT pg_sleep({seconds})")


@pytest.mark.django_db(transaction=True)
def test_a_page_of_several_slow_statements_is_stopped_when_its_time_is_up() -> None:
    started = monotonic()
    with limited_together(0.5):
        sleep(0.3)
        with pytest.raises(OperationalError) as error:
            sleep(20)
        lasted = monotonic() - started
        # What tells that, and how to ask less, can still be asked.
        assert ask("SELECT 1") == "1"

    assert isinstance(error.value.__cause__, QueryCanceled)
    assert lasted < 5


@pytest.mark.django_db(transaction=True)
def test_the_next_page_of_the_connection_has_its_own_limit_again() -> None:
    before = ask("SHOW statement_timeout")
    with limited_together(0.4):
        sleep(0.25)
        during = ask("SHOW statement_timeout")

    assert during != before
    assert ask("SHOW statement_timeout") == before


@pytest.mark.django_db
def test_statements_that_take_little_together_get_no_limit_of_their_own() -> None:
    before = ask("SHOW statement_timeout")
    with limited_together(1.2):
        sleep(0.01)

        assert ask("SHOW statement_timeout") == before


@pytest.mark.django_db
def test_a_transaction_that_failed_after_much_time_can_still_be_taken_back() -> None:
    with limited_together(0.3):
        sleep(0.25)
        with pytest.raises(OperationalError), transaction.atomic():
            sleep(20)

        assert ask("SELECT 1") == "1"


@pytest.mark.django_db(transaction=True)
def test_a_connection_that_was_lost_gives_no_second_error() -> None:
    with limited_together(0.3):
        sleep(0.25)
        with pytest.raises(OperationalError, match="terminat"):
            ask("SELECT pg_terminate_backend(pg_backend_pid())")

    connection.close()


@pytest.mark.django_db(transaction=True)
def test_the_limit_itself_that_is_stopped_tells_that_the_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with limited_together(0.3):
        sleep(0.25)
        with monkeypatch.context() as late:
            late.setattr(connection.connection, "execute", refuse)
            with pytest.raises(OperationalError) as error:
                ask("SELECT 1")

        assert ask("SELECT 1") == "1"
    assert isinstance(error.value.__cause__, QueryCanceled)


@pytest.mark.django_db(transaction=True)
def test_a_page_that_is_made_stays_when_the_limit_cannot_be_given_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = ask("SHOW statement_timeout")
    with limited_together(0.3):
        sleep(0.25)
        assert ask("SHOW statement_timeout") != before
        monkeypatch.setattr(connection.connection, "execute", refuse)

    assert ask("SHOW statement_timeout") == before


@pytest.mark.parametrize(("method", "path", "milliseconds", "is_limited"), [
    ("GET", "/zoeken/", 400, True),
    ("HEAD", "/zoeken/", 400, True),
    ("POST", "/zoeken/", 400, False),
    ("GET", "/beheer/commitments/document/", 400, False),
    ("GET", "/zoeken/", 0, False),
])  # fmt: skip
@pytest.mark.django_db
def test_only_what_is_read_is_limited_and_only_where_a_limit_is_set(
    rf: RequestFactory, settings: Any, method: str, path: str, milliseconds: int, is_limited: bool
) -> None:
    settings.STATEMENT_TIMEOUT_MS = milliseconds
    before = ask("SHOW statement_timeout")

    def answer(request: HttpRequest) -> HttpResponse:
        sleep(0.25)
        return HttpResponse(ask("SHOW statement_timeout"))

    response = SlowQueryMiddleware(answer)(rf.generic(method, path))

    assert (response.content.decode() != before) is is_limited
