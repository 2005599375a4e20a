"""The second factor: a code from an app on a phone (TOTP), with recovery codes for when the phone is lost.

django-otp keeps the secrets and slows guessing down: after each wrong code the wait doubles.
"""

from base64 import b32encode
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from typing import Any

import segno
from django.conf import settings
from django.db import transaction
from django_otp.models import ThrottlingMixin
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from commitments.actions.audit.writing import write
from commitments.actions.signing_in.sessions import end_sessions
from commitments.models import AuditEntry
from commitments.models.membership import general_roles, memberships_of
from commitments.permissions import Role

RECOVERY_CODES = 10
"""How many are given; each opens the door once."""

ISSUER = "REAIM Tracker"


class TooSoon(Exception):
    """After a wrong code one waits; `seconds` says how long still."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} seconds")
        self.seconds = seconds


@dataclass(frozen=True)
class Offer:
    """What the app on the phone is told: by a picture (an SVG as a data: address), a link, or typed over."""

    picture: str
    secret: str
    address: str
    """Opens the app where the page is read on the phone itself (otpauth:)."""


def has_second_factor(user: Any) -> bool:
    """Whether somebody is asked for a code."""
    return bool(TOTPDevice.objects.filter(user=user, confirmed=True).exists())


def must_have_second_factor(user: Any) -> bool:
    """Whether one of somebody's roles is named in `SECOND_FACTOR_REQUIRED_FOR`."""
    named = set(settings.SECOND_FACTOR_REQUIRED_FOR)
    if not named:
        return False
    # A ministry's roles are the same words in both lists.
    held = {*general_roles(user), *memberships_of(user).values()} - {Role.RESEARCHER.value}
    return not named.isdisjoint(str(role) for role in held)


@transaction.atomic
def begin(user: Any) -> None:
    """Make a new secret; it counts once a code has shown that the phone knows it."""
    if not has_second_factor(user):
        TOTPDevice.objects.filter(user=user).delete()
        TOTPDevice.objects.create(user=user, name=ISSUER, confirmed=False)


def offer_of(user: Any) -> Offer | None:
    """The secret that waits for its first code; None when nothing was begun. Never of one in use."""
    device = TOTPDevice.objects.filter(user=user, confirmed=False).first()
    if device is None or has_second_factor(user):
        return None
    picture = segno.make(device.config_url, error="m").svg_data_uri(scale=6, border=4, light="white")
    secret = b32encode(device.bin_key).decode()
    in_fours = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    return Offer(picture, in_fours, device.config_url)


@transaction.atomic
def confirm(*, user: Any, code: str, session_key: str | None) -> tuple[Any, list[str]] | None:
    """Switch it on with the first code; gives the device and the recovery codes, None for a wrong code.

    The other sessions of this person end: they came in without a code. Raises TooSoon.
    """
    device = TOTPDevice.objects.select_for_update().filter(user=user, confirmed=False).first()
    if device is None or not _fits(device, code):
        return None
    device.confirmed = True
    device.save(update_fields=["confirmed"])
    codes = _new_recovery_codes(user)
    end_sessions(user, keep=session_key)
    write(AuditEntry.What.SECOND_FACTOR, by=user, about=user, detail="ingeschakeld")
    return device, codes


@transaction.atomic
def verify(*, user: Any, code: str) -> Any:
    """The device that takes this code, None when none does. A recovery code is then used up.

    Raises TooSoon while somebody must wait after a wrong code.
    """
    digits = "".join(code.split())
    if len(digits) == 6 and digits.isascii() and digits.isdecimal():
        device = TOTPDevice.objects.select_for_update().filter(user=user, confirmed=True).first()
        return device if device is not None and _fits(device, digits) else None
    recovery = StaticDevice.objects.select_for_update().filter(user=user, confirmed=True).first()
    if recovery is None or not _fits(recovery, digits.lower()):
        return None
    left = recovery.token_set.count()
    write(AuditEntry.What.SECOND_FACTOR, by=user, about=user, detail=f"herstelcode gebruikt, nog {left} over")
    return recovery


@transaction.atomic
def renew_recovery_codes(*, user: Any) -> list[str]:
    """Give new ones; the old ones open nothing any more."""
    codes = _new_recovery_codes(user)
    write(AuditEntry.What.SECOND_FACTOR, by=user, about=user, detail="nieuwe herstelcodes")
    return codes


@transaction.atomic
def switch_off(*, user: Any, by: Any, keep_session: str | None = None) -> None:
    """Ask no code any more; by another person, or the command line (None), all sessions end too."""
    found, _rows = TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()
    if not found:
        return
    end_sessions(user, keep=keep_session)
    detail = "uitgeschakeld" if by == user else "uitgeschakeld door een beheerder"
    write(AuditEntry.What.SECOND_FACTOR, by=by, about=user, detail=detail)


def _new_recovery_codes(user: Any) -> list[str]:
    StaticDevice.objects.filter(user=user).delete()
    device = StaticDevice.objects.create(user=user, name="herstelcodes", confirmed=True)
    codes = [StaticToken.random_token() for _number in range(RECOVERY_CODES)]
    StaticToken.objects.bulk_create([StaticToken(device=device, token=code) for code in codes])
    return codes


def _fits(device: ThrottlingMixin, code: str) -> bool:
    is_allowed, why = device.verify_is_allowed()
    if not is_allowed:
        wait = why["locked_until"] - datetime.now(UTC)
        raise TooSoon(max(1, ceil(wait.total_seconds())))
    return bool(device.verify_token(code))
