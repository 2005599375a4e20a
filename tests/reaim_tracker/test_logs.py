"""What the tracker writes about itself: together what belongs together, and nothing personal."""

import json
import logging
import logging.config
from collections.abc import Iterator

import pytest
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from reaim_tracker.logs import JsonFormatter, PlainFormatter, RequestIdFilter, logging_settings
from reaim_tracker.urls import urlpatterns as site
from tests.factories import UserFactory


def breaks(_request: HttpRequest) -> HttpResponse:
    """A view that fails on a row that holds a name."""
    # In two parts, for a traceback shows this line.
    name = "jan-" + "jansen"
    UserFactory(username=name)
    UserFactory(username=name)
    return HttpResponse()


urlpatterns = [path("stuk/", breaks), *site]


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Return the lines that the production log would get, filled while the test runs."""
    written: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(self.format(record))

    handler = Keep()
    handler.setFormatter(JsonFormatter())
    handler.addFilter(RequestIdFilter())
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)


def read(lines: list[str]) -> list[dict[str, object]]:
    """Read them as a collector of logs does."""
    return [json.loads(line) for line in lines]


@pytest.mark.django_db
def test_request_leaves_one_line_without_its_question(client: Client, lines: list[str]) -> None:
    answer = client.get("/documenten/?q=jan.jansen", headers={"X-Request-ID": "proef-0001"})

    (line,) = [line for line in read(lines) if line["request_id"] == "proef-0001"]
    assert answer.headers["X-Request-ID"] == "proef-0001"
    assert line["message"] == f"GET /documenten/ 200 in {line['milliseconds']} ms"
    assert (line["level"], line["method"], line["path"], line["status"]) == (
        "INFO",
        "GET",
        "/documenten/",
        200,
    )
    assert "jan.jansen" not in "".join(lines)


@pytest.mark.django_db
def test_address_cannot_forge_a_line(client: Client, lines: list[str]) -> None:
    client.get("/weg%0A2026-01-01 ERROR alles gestolen/")

    (line,) = read(lines)
    assert line["path"] == "/weg%0A2026-01-01%20ERROR%20alles%20gestolen/"


@pytest.mark.django_db(transaction=True)
@pytest.mark.urls(__name__)
def test_error_is_logged_with_its_request_and_without_the_row(client: Client, lines: list[str]) -> None:
    client.raise_request_exception = False

    answer = client.get("/stuk/", headers={"X-Request-ID": "proef-0002"})

    assert answer.status_code == 500
    (error,) = [line for line in read(lines) if line["level"] == "ERROR"]
    assert error["request_id"] == "proef-0002"
    assert "IntegrityError" in str(error["exception"])
    assert "auth_user_username_key" in str(error["exception"])
    assert "jan-jansen" not in "".join(lines)


@pytest.mark.django_db
def test_wrong_host_is_one_warning_without_a_traceback(client: Client, lines: list[str]) -> None:
    logger = logging.getLogger("django.security.DisallowedHost")

    answer = client.get("/afspraken/", headers={"Host": "elders.example", "X-Request-ID": "proef-0003"})

    assert answer.status_code == 400
    told = [line for line in read(lines) if line["logger"] == logger.name]
    (line,) = told
    assert (line["level"], line["message"]) == ("WARNING", "Invalid HTTP_HOST header: 'elders.example'")
    assert "exception" not in line
    assert "ERROR" not in {line["level"] for line in read(lines)}


@pytest.mark.django_db
def test_health_that_is_well_is_not_worth_a_line(client: Client, lines: list[str]) -> None:
    assert client.get("/healthz").status_code == 200

    assert lines == []


@pytest.mark.django_db
def test_plain_lines_leave_the_row_out_too() -> None:
    name = "jan-" + "jansen"
    UserFactory(username=name)
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        UserFactory(username=name)
    assert name in str(error.value)

    text = PlainFormatter().formatException((error.type, error.value, error.tb))

    assert "auth_user_username_key" in text
    assert name not in text


@pytest.mark.parametrize(("as_json", "formatter"), [(True, JsonFormatter), (False, PlainFormatter)])
def test_log_is_configured_as_asked(*, as_json: bool, formatter: type) -> None:
    config = logging_settings(level="WARNING", as_json=as_json)

    configured = logging.config.DictConfigurator(config)
    configured.configure_formatter(configured.config["formatters"]["json" if as_json else "plain"])

    chosen = config["handlers"]["console"]["formatter"]
    assert config["formatters"][chosen]["()"].endswith(formatter.__name__)
    assert config["root"]["level"] == "WARNING"
