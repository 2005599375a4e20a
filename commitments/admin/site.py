"""The admin as a place to work: who enters, how its pages are grouped, what its index tells."""

from collections.abc import Mapping, Sequence
from functools import wraps
from typing import Any, cast

from django.contrib.admin import AdminSite
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from commitments.actions.audit.writing import acting
from commitments.admin.access import may
from commitments.admin.widgets import RecordAutocompleteView
from commitments.models import Commitment, Document, Proposal
from commitments.models.membership import general_roles
from commitments.permissions import Action, is_allowed
from commitments.views.signing_in import SignIn
from commitments.views.unsent import sign_in_page, sign_on_offer

GROUPS: Mapping[str, tuple[Any, Sequence[str]]] = {
    "afspraken": (_("Afspraken"), ("Commitment", "Claim", "StatusChange", "TermChange", "OfficeChange")),
    "documenten": (_("Documenten"), ("Document", "Passage", "Dossier")),
    "adviezen": (_("Adviezen"), ("Advies", "Oordeel", "Adviescollege")),
    "mijlpalen": (_("Mijlpalen"), ("Milestone",)),
    "organisaties": (_("Organisaties"), ("Ministerie", "Bewindspersoon", "Reces")),
    "voorstellen": (_("Voorstellen"), ("Proposal",)),
    "register": (_("Register van de Kamer"), ("RegisterRow", "SyncRun", "Fractie", "Kamerlid")),
    "gebruikers": (_("Gebruikers"), ("User", "Membership", "Group")),
}
"""The models by what somebody comes to do, in the order of the index."""


class KeeperLoginForm(AuthenticationForm):
    """Signing in to the admin says plainly when somebody has an account but no business here."""

    def confirm_login_allowed(self, user: User) -> None:
        """Raises ValidationError for anybody who may not enter."""
        super().confirm_login_allowed(user)
        if not is_allowed(Action.ENTER_ADMIN, general_roles(user)):
            raise ValidationError(
                _(
                    "Dit account geeft geen toegang tot het beheer. "
                    "Het beheer is voor gegevensbeheer en beheerders."
                ),
                code="no_access",
            )


class TrackerAdminSite(AdminSite):
    """Django's admin under this site's own rules and with its own index."""

    site_title = _("Beheer REAIM Tracker")
    site_header = _("Beheer REAIM Tracker")
    index_title = _("Beheer")
    empty_value_display = "–"
    login_form = KeeperLoginForm

    def has_permission(self, request: HttpRequest) -> bool:
        """Whoever the table lets enter; Django's 'staff' flag does not count."""
        return may(request, Action.ENTER_ADMIN)

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:  # noqa: FBT001, FBT002 (Django's signature)
        """As Django's; who was signed out while typing signs in and goes on with what was typed.

        What changes of accounts and roles is logged with who changed it.
        """
        checked: Any = super().admin_view(view, cacheable)

        @wraps(checked)
        def keeping(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            page = None if request.user.is_authenticated else sign_in_page(request)
            with acting(request.user):
                return page or checked(request, *args, **kwargs)

        return keeping

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Ask who it is; whoever is known and may not enter reads why instead of a second form."""
        if request.user.is_authenticated and not self.has_permission(request):
            context = {**self.each_context(request), "title": _("Geen toegang tot het beheer")}
            return TemplateResponse(request, "admin/no_access.html", context, status=403)
        if request.method != "POST":
            return super().login(request, {**_sign_on(request, self.name), **(extra_context or {})})
        # The same door as the site's, so that the code of the second factor is asked here too.
        context = {
            **self.each_context(request),
            "title": _("Inloggen"),
            "app_path": request.get_full_path(),
            "username": request.user.get_username(),
            **_sign_on(request, self.name),
            **(extra_context or {}),
        }
        request.current_app = self.name
        page: Any = SignIn.as_view(
            authentication_form=self.login_form,
            template_name="admin/login.html",
            next_page=reverse("admin:index", current_app=self.name),
            extra_context=context,
        )(request)
        return cast(HttpResponse, page)

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[dict[str, Any]]:
        """The models in the groups of `GROUPS`, without groups that are empty for this visitor."""
        apps = self._build_app_dict(request, app_label).values()
        models = {model["object_name"]: model for app in apps for model in app["models"]}
        index = reverse("admin:index", current_app=self.name)
        groups = [
            {
                "name": name,
                "app_label": key,
                "app_url": f"{index}#{key}",
                "has_module_perms": True,
                "models": [models.pop(model) for model in members if model in models],
            }
            for key, (name, members) in GROUPS.items()
        ]
        return [group for group in groups if group["models"]]

    def app_index(self, *_args: Any, **_kwargs: Any) -> Any:
        """One index is enough: Django's page per app would list the same groups again."""
        return redirect("admin:index")

    def autocomplete_view(self, request: HttpRequest) -> Any:
        """What the fields with search find."""
        return RecordAutocompleteView.as_view(admin_site=self)(request)

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """The index with what waits: drafts and open proposals."""
        waiting = {
            "draft_commitments": Commitment.objects.filter(published_at__isnull=True).count(),
            "draft_documents": Document.objects.filter(published_at__isnull=True).count(),
            "open_proposals": Proposal.objects.of_the_data().open().count(),
        }
        return super().index(request, {**waiting, **(extra_context or {})})


def _sign_on(request: HttpRequest, name: str) -> dict[str, Any]:
    target = request.GET.get(REDIRECT_FIELD_NAME) or reverse("admin:index", current_app=name)
    return {"sign_on": sign_on_offer(target)}


admin_site = TrackerAdminSite()
# Deleting asks what is in use, one record at a time.
admin_site.disable_action("delete_selected")
