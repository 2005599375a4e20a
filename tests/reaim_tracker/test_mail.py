"""The mail server from one address, and never its password in an error."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from reaim_tracker.mail import SECONDS, mail_settings


def test_address_names_server_account_and_encryption() -> None:
    found = mail_settings("smtp+tls://tracker:ge%40heim@mail.example:587", debug=False)

    assert found["EMAIL_BACKEND"] == "django.core.mail.backends.smtp.EmailBackend"
    assert (found["EMAIL_HOST"], found["EMAIL_PORT"], found["EMAIL_USE_TLS"]) == ("mail.example", 587, True)
    assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("tracker", "ge@heim")
    assert found["EMAIL_TIMEOUT"] == SECONDS


def test_relay_without_account_needs_none() -> None:
    found = mail_settings("smtp://localhost:25", debug=False)

    assert "EMAIL_HOST_USER" not in found
    assert "EMAIL_USE_TLS" not in found


@pytest.mark.parametrize(("debug", "backend"), [(True, "console"), (False, "dummy")])
def test_without_a_server_a_trial_prints_its_mails_and_production_sends_none(
    debug: bool, backend: str
) -> None:
    assert f".{backend}." in mail_settings("", debug=debug)["EMAIL_BACKEND"]


@pytest.mark.parametrize("url", ["sneltrein://user:geheim@host", "smtp://user:geheim@host:poort", "geheim"])
def test_unreadable_address_is_refused_without_showing_the_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured) as refused:
        mail_settings(url, debug=False)

    assert str(refused.value).startswith("EMAIL_URL could not be read")
    assert "geheim" not in str(refused.value)
