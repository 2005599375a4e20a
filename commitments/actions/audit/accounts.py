"""What somebody may do changed: the account, the role at a ministry, data entry, the password.

Receivers, so that the admin, a command and the shell leave the same entries. Only what goes past the
models (`QuerySet.update`, SQL) leaves none.
"""

from typing import Any

from django.contrib.auth.models import Group, User
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.dispatch import receiver

from commitments.actions.audit.writing import write
from commitments.models import AuditEntry, Membership

WATCHED = {
    "is_active": "actief",
    "is_superuser": "beheerder",
    "is_staff": "toegang tot het beheer",
    "username": "gebruikersnaam",
    "email": "e-mailadres",
    "first_name": "voornaam",
    "last_name": "achternaam",
}
"""What of an account is told, old → new. A ministry's sign-on finds people by their e-mail address."""

ROLES: dict[str | None, str] = {
    None: "geen rol",
    Membership.MemberRole.STAFF.value: "medewerker",
    Membership.MemberRole.COORDINATOR.value: "coördinator",
}


@receiver(pre_save, sender=User)
def keep_account(instance: User, update_fields: Any = None, **_signal: Any) -> None:
    """Remember what the account was, to tell afterwards what changed."""
    fields = {*WATCHED, "password"}
    if update_fields is not None:
        fields &= set(update_fields)
    rows: Any = User.objects.filter(pk=instance.pk).values(*fields) if instance.pk and fields else None
    instance._before = (rows.first() if rows is not None else None) or {}  # type: ignore[attr-defined]  # kept until saved


@receiver(post_save, sender=User)
def account_saved(instance: User, created: bool, **_signal: Any) -> None:  # noqa: FBT001 - Django's
    """A new account, or what changed of one."""
    before: dict[str, Any] = instance._before  # type: ignore[attr-defined]  # kept until saved
    if created:
        detail = "aangemaakt als beheerder" if instance.is_superuser else "aangemaakt"
        write(AuditEntry.What.ACCOUNT, about=instance, detail=detail)
        return
    changed = [
        f"{told}: {_told(before[name])} → {_told(getattr(instance, name))}"
        for name, told in WATCHED.items()
        if name in before and before[name] != getattr(instance, name)
    ]
    if changed:
        write(AuditEntry.What.ACCOUNT, about=instance, detail="; ".join(changed))
    if "password" in before and before["password"] != instance.password and _is_chosen(instance):
        write(AuditEntry.What.PASSWORD, about=instance)


def _is_chosen(user: Any) -> bool:
    """False where Django only stored the same password in a newer way, as it does at signing in."""
    return user._password is not None or not user.has_usable_password()


@receiver(pre_save, sender=Membership)
def keep_role(instance: Membership, **_signal: Any) -> None:
    """Remember what the role was."""
    instance._before = (  # type: ignore[attr-defined]  # kept until saved
        Membership.objects.filter(pk=instance.pk).select_related("user", "ministerie").first()
        if instance.pk
        else None
    )


@receiver(post_save, sender=Membership)
def role_saved(instance: Membership, **_signal: Any) -> None:
    """Somebody came to work at a ministry, or does something else there."""
    before: Membership | None = instance._before  # type: ignore[attr-defined]  # kept until saved
    if before and (before.user_id, before.ministerie_id) != (instance.user_id, instance.ministerie_id):
        _write_role(before, before.role, None)
        before = None
    if before is None or before.role != instance.role:
        _write_role(instance, before.role if before else None, instance.role)


@receiver(post_delete, sender=Membership)
def role_deleted(instance: Membership, **_signal: Any) -> None:
    """Somebody no longer works there."""
    _write_role(instance, instance.role, None)


def _write_role(membership: Membership, old: str | None, new: str | None) -> None:
    write(
        AuditEntry.What.ROLE,
        about=membership.user,
        ministerie=membership.ministerie,
        detail=f"{ROLES[old]} → {ROLES[new]}",
    )


@receiver(m2m_changed, sender=User.groups.through)
def groups_changed(
    instance: Any,
    action: str,
    reverse: bool,  # noqa: FBT001 - Django's
    pk_set: set[int] | None,
    **_signal: Any,
) -> None:
    """Data entry given or taken. Before taking, for afterwards nobody knows who had it."""
    if action not in ("post_add", "pre_remove", "pre_clear"):
        return
    change = "geen rol → {}" if action == "post_add" else "{} → geen rol"
    had: Any = instance.user_set.all() if reverse else instance.groups.all()
    if pk_set is not None:
        had = had.filter(pk__in=pk_set)
    for other in had:
        user, group = (other, instance) if reverse else (instance, other)
        _write_group(user, group, change)


def _write_group(user: User, group: Group, change: str) -> None:
    write(AuditEntry.What.ROLE, about=user, detail=change.format(group.name.lower()))


def _told(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return str(value) or "leeg"
