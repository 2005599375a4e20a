"""Who came in, who left, who was refused. Django and django-axes say so by their signals."""

from typing import Any

from axes.signals import user_locked_out
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver

from commitments.actions.audit.writing import sign_on_label, write
from commitments.models import AuditEntry
from reaim_tracker.single_sign_on import BACKEND


@receiver(user_logged_in)
def signed_in(user: User, **_signal: Any) -> None:
    """Somebody is in: with what."""
    ways = [sign_on_label() if getattr(user, "backend", "") == BACKEND else "wachtwoord"]
    if getattr(user, "otp_device", None) is not None:
        ways.append("tweede factor")
    write(AuditEntry.What.SIGNED_IN, by=user, about=user, detail=" en ".join(ways))


@receiver(user_logged_out)
def signed_out(user: User | None, **_signal: Any) -> None:
    """Somebody left; who was not signed in leaves nothing."""
    if user is not None:
        write(AuditEntry.What.SIGNED_OUT, by=user, about=user)


@receiver(user_login_failed)
def refused(credentials: dict[str, Any], request: Any = None, **_signal: Any) -> None:
    """A wrong name or password. During a lock nothing is added: the log cannot be filled by trying on.

    The own sign-on has no user name here and writes for itself.
    """
    username = credentials.get("username")
    if not username or _is_during_lock(request):
        return
    write_refusal(str(username), "naam of wachtwoord klopte niet")


def write_refusal(username: str, detail: str, *, user: Any = None) -> None:
    """Somebody did not get in; `username` as typed, which need not exist."""
    about = user or User.objects.filter(username=username.replace("\0", "")).first()
    write(AuditEntry.What.REFUSED, about=about, username=username, detail=detail)


@receiver(user_locked_out)
def locked(request: Any, username: str | None, **_signal: Any) -> None:
    """The one failure too many. django-axes says it again at each try during the lock; we do not."""
    if not username or _is_during_lock(request):
        return
    about = User.objects.filter(username=username.replace("\0", "")).first()
    write(AuditEntry.What.LOCKED, about=about, username=username)


def _is_during_lock(request: Any) -> bool:
    # django-axes counts the failures of every try but one during a lock.
    is_locked: bool = getattr(request, "axes_locked_out", False)
    return is_locked and request.axes_failures_since_start is None
