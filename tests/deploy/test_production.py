"""The very commands that a production set-up runs, with production settings."""

import re
import signal
from pathlib import Path
from urllib.parse import urlencode

import psycopg
import pytest

from reaim_tracker.signing_in import DEMO_PASSWORD
from tests.deploy.site import HOST, Answer, Site

LOGIN = "/inloggen/"


def test_deployment_check_has_nothing_to_say(site: Site) -> None:
    checked = site.enter("check", "--deploy", "--fail-level", "WARNING")

    assert (checked.returncode, checked.stderr) == (0, "")


def test_health_check_tells_fit_from_unfit(site: Site, tmp_path: Path) -> None:
    assert site.health_check().returncode == 0
    assert site.enter("healthcheck").returncode == 0

    stopped = Site(site.code, site.database_url, tmp_path).health_check()
    assert stopped.returncode == 1
    assert stopped.stderr.startswith("not healthy: ")


def test_page_is_served_with_the_headers_of_a_safe_site(site: Site) -> None:
    page = site.ask("/afspraken/")

    assert page.status == 200
    assert 'lang="nl"' in page.body
    expected = {
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    assert {name: page.headers.get(name) for name in expected} == expected
    assert "camera=()" in page.headers["Permissions-Policy"]
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_plain_http_is_sent_on_to_https(site: Site) -> None:
    answer = site.ask("/afspraken/?soort=motie", https=False)

    assert answer.status == 301
    assert answer.headers["Location"] == f"https://{HOST}/afspraken/?soort=motie"


def test_static_files_are_hashed_compressed_and_kept_for_ever(site: Site) -> None:
    address = re.search(r'href="(/static/commitments/base\.[0-9a-f]{12}\.css)"', site.ask("/afspraken/").body)
    assert address

    file = site.ask(address[1], Accept_Encoding="gzip")

    assert file.status == 200
    assert "immutable" in file.headers["Cache-Control"]
    assert file.headers["Content-Encoding"] == "gzip"
    assert "Access-Control-Allow-Origin" not in file.headers


def test_static_files_can_be_read_by_whoever_serves_them(site: Site) -> None:
    # Root collects them, in the image as on a server, and another user serves them.
    collected = list((site.code / "staticfiles").rglob("*"))

    assert collected
    closed = [path for path in collected if path.stat().st_mode & (0o005 if path.is_dir() else 0o004) == 0]
    assert closed == []


def test_site_answers_to_its_own_names_only(site: Site) -> None:
    stranger = site.ask("/afspraken/", Host="elders.example")

    assert stranger.status == 400
    assert "elders.example" not in stranger.body
    assert site.ask("/afspraken/", Host=f"www.{HOST}").status == 200


def sign_in(site: Site, username: str, password: str) -> Answer:
    """Make a user with this password, and let a browser send it."""
    made = site.enter(
        "createsuperuser",
        "--no-input",
        f"--username={username}",
        "--email=",
        DJANGO_SUPERUSER_PASSWORD=password,
    )
    assert made.returncode == 0, made.stderr
    form = site.ask(LOGIN)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form.body)
    cookie = form.cookies[0].partition(";")[0]
    assert token
    assert cookie.startswith("__Host-csrftoken=")
    fields = {"username": username, "password": password, "csrfmiddlewaretoken": token[1]}
    return site.ask(
        LOGIN,
        method="POST",
        body=urlencode(fields).encode(),
        Cookie=cookie,
        Content_Type="application/x-www-form-urlencoded",
        Referer=f"https://{HOST}{LOGIN}",
    )


def test_demo_user_that_came_along_cannot_sign_in(site: Site) -> None:
    refused = sign_in(site, "beheerder", DEMO_PASSWORD)

    assert refused.status == 200
    assert not any("sessionid" in cookie for cookie in refused.cookies)


def test_signing_in_gives_a_cookie_for_this_host_only(site: Site) -> None:
    signed_in = sign_in(site, "ada", "lang-genoeg-01")

    assert signed_in.status == 302
    session = next(cookie for cookie in signed_in.cookies if cookie.startswith("__Host-sessionid="))
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(session.split("; "))
    # It ends with the browser: neither a last day nor an age.
    assert "expires" not in session.lower()
    assert "max-age" not in session.lower()


@pytest.mark.parametrize(
    ("content_type", "size", "limit"),
    [
        ("application/x-www-form-urlencoded", 3_000_000, 2),
        ("multipart/form-data; boundary=x", 26_000_000, 25),
    ],
)
def test_too_large_a_body_gets_a_page_in_the_look_of_the_site(
    site: Site, content_type: str, size: int, limit: int
) -> None:
    # Only announced: what is refused is never read.
    answer = site.ask(LOGIN, method="POST", body=b"", Content_Type=content_type, Content_Length=str(size))

    assert answer.status == 413
    assert f"Er past hooguit {limit} MB in." in answer.body
    assert "site-header" in answer.body


def test_question_that_takes_too_long_gets_advice(site: Site) -> None:
    # What a common word does on a million records, a lock does here: the statement does not end in time.
    with psycopg.connect(site.database_url) as connection:
        connection.execute("LOCK TABLE commitments_commitment IN ACCESS EXCLUSIVE MODE")
        answer = site.ask("/afspraken/?q=kunstmatige+intelligentie")

    assert answer.status == 503
    assert "Zoek iets smaller" in answer.body
    assert site.ask("/afspraken/").status == 200


def test_log_joins_the_lines_of_a_request_and_holds_nothing_personal(site: Site) -> None:
    answer = site.ask(
        "/documenten/?q=jan.jansen", X_Request_ID="proef-2026-11-22", X_Forwarded_For="203.0.113.7"
    )

    assert answer.headers["X-Request-ID"] == "proef-2026-11-22"
    (line,) = site.log_lines(request_id="proef-2026-11-22")
    assert (line["method"], line["path"], line["status"]) == ("GET", "/documenten/", 200)
    assert not {"jan.jansen", "203.0.113.7"} & set(re.findall(r"[\w.]+", site.log))


def test_request_id_that_could_forge_a_line_is_replaced(site: Site) -> None:
    given = 'x"} {"level": "INFO'

    answer = site.ask("/healthz", X_Request_ID=given)

    assert re.fullmatch("[0-9a-f]{32}", answer.headers["X-Request-ID"])


def test_machines_find_what_they_look_for(site: Site) -> None:
    security = site.ask("/.well-known/security.txt")
    robots = site.ask("/robots.txt")

    assert security.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert "Contact: mailto:veiligheid@tracker.example\n" in security.body
    assert f"Canonical: https://{HOST}/.well-known/security.txt\n" in security.body
    assert "Disallow: /beheer/\n" in robots.body


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ("SECRET_KEY", "SECRET_KEY is not set"),
        ("ALLOWED_HOSTS", "ALLOWED_HOSTS is not set"),
        ("DATABASE_URL", "DATABASE_URL is not set"),
    ],
)
def test_web_does_not_start_half_configured(new_site: Site, missing: str, sentence: str) -> None:
    refused = new_site.enter("web", **{missing: ""})

    assert refused.returncode == 1
    assert sentence in refused.stderr
    assert "Traceback" not in refused.stderr


def test_command_without_any_settings_says_where_they_are_to_come_from(new_site: Site) -> None:
    refused = new_site.enter("backup", SECRET_KEY="")
    unreadable = new_site.enter("backup", ENV_FILE="/nowhere/settings.env")

    assert refused.returncode == 1
    assert "export ENV_FILE=" in refused.stderr
    assert unreadable.returncode == 1
    assert "/nowhere/settings.env cannot be read" in unreadable.stderr


def test_entry_without_a_command_lists_them(new_site: Site) -> None:
    result = new_site.enter()

    assert result.returncode == 2
    assert "deploy/entry.sh web" in result.stderr


def test_web_server_ends_on_the_signal_of_systemd_and_docker(site: Site, tmp_path: Path) -> None:
    second = Site(site.code, site.database_url, tmp_path)
    second.start()

    assert second.stop() in {0, -signal.SIGTERM}
    assert second.health_check().returncode == 1
