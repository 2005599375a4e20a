"""Somebody's phone: gives the codes that the app would show."""

from typing import Any

from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from commitments.actions.signing_in.second_factor import begin, confirm


def code_of(user: Any) -> str:
    """The code of this moment, also where one was used just before."""
    TOTPDevice.objects.filter(user=user).update(last_t=-1)
    device = TOTPDevice.objects.get(user=user)
    return f"{TOTP(device.bin_key, device.step, device.t0, device.digits, device.drift).token():06d}"


def wrong_code_of(user: Any) -> str:
    """Six digits that no moment near this one gives."""
    device = TOTPDevice.objects.get(user=user)
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits, device.drift)
    near = set()
    for drift in range(-5, 6):
        totp.drift = drift
        near.add(totp.token())
    return next(f"{number:06d}" for number in range(1_000_000) if number not in near)


def no_waiting(user: Any) -> None:
    """As if the wait after wrong codes were over."""
    for model in (TOTPDevice, StaticDevice):
        model.objects.filter(user=user).update(throttling_failure_timestamp=None, throttling_failure_count=0)


def switch_on(user: Any) -> list[str]:
    """Give somebody a second factor; returns the recovery codes."""
    begin(user)
    done = confirm(user=user, code=code_of(user), session_key=None)
    assert done is not None
    code_of(user)
    return done[1]
