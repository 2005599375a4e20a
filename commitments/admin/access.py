"""Who may do what in the admin: the one table of permissions.py, not Django's rows per model."""

from typing import Any

from django.http import HttpRequest

from commitments.models.membership import general_roles
from commitments.permissions import Action, is_allowed


def may(request: HttpRequest, action: Action) -> bool:
    """Whether this visitor may do it, whatever the record."""
    return is_allowed(action, general_roles(request.user))


class Permitted:
    """For model admins and inlines: whoever may do `needs` may see, add, change and delete."""

    needs = Action.RECORD

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Whether the index shows it."""
        return may(request, self.needs)

    def has_view_permission(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> bool:
        """Whether records can be opened and found."""
        return may(request, self.needs)

    def has_add_permission(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> bool:
        """Whether records can be added."""
        return may(request, self.needs)

    def has_change_permission(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> bool:
        """Whether records can be changed."""
        return may(request, self.needs)

    def has_delete_permission(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> bool:
        """Whether records can be deleted; see also `RecordAdmin`, which keeps what is in use."""
        return may(request, self.needs)


class AddOnly(Permitted):
    """For rows that are only ever added: what stands is read and not changed."""

    def has_change_permission(self, *_args: Any, **_kwargs: Any) -> bool:
        """Nobody changes a row."""
        return False

    def has_delete_permission(self, *_args: Any, **_kwargs: Any) -> bool:
        """Nobody deletes a row."""
        return False


class ViewOnly(AddOnly):
    """For what is written elsewhere and only read here."""

    def has_add_permission(self, *_args: Any, **_kwargs: Any) -> bool:
        """Nobody adds a row here."""
        return False
