"""Users, and what makes them data entry or a ministry's staff. Only for who may manage users."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserChangeForm, UserCreationForm
from django.contrib.auth.models import Group, User
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.actions.signing_in.second_factor import has_second_factor, switch_off
from commitments.admin.access import Permitted, ViewOnly
from commitments.admin.forms import RecordForm
from commitments.admin.inlines import PartInline
from commitments.admin.records import RecordAdmin, RelatedFields
from commitments.admin.site import admin_site
from commitments.models import Membership
from commitments.models.membership import DATA_ENTRY_GROUP
from commitments.permissions import Action


class MembershipInline(PartInline):
    """The ministries that somebody works for."""

    needs = Action.MANAGE_USERS
    model = Membership
    form = RecordForm
    open_rows = 0
    fieldsets = ((None, {"fields": [("ministerie", "role")]}),)
    autocomplete_fields = ("ministerie",)


class AccountForm(UserChangeForm):
    """An account with its role in plain words: the group behind it need not exist yet."""

    is_data_entry = forms.BooleanField(
        label=_("Gegevensbeheer"), required=False, help_text=_("Voert afspraken en documenten in.")
    )

    second_factor_off = forms.BooleanField(
        label=_("Zet de tweede factor uit"),
        required=False,
        help_text=_(
            "Alleen als de telefoon en de herstelcodes kwijt zijn. Controleer eerst wie het vraagt. "
            "Die persoon wordt overal uitgelogd."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not has_second_factor(self.instance):
            self.fields["second_factor_off"].disabled = True
            self.fields["second_factor_off"].help_text = _("Deze persoon heeft geen tweede factor.")
        self.initial["is_data_entry"] = self.instance.groups.filter(name=DATA_ENTRY_GROUP).exists()
        self.fields["is_active"].label = _("Actief")
        self.fields["is_active"].help_text = _("Uit: kan niet meer inloggen.")
        self.fields["is_superuser"].label = _("Beheerder")
        self.fields["is_superuser"].help_text = _("Mag alles, ook gebruikers beheren.")


@admin.register(User, site=admin_site)
class TrackerUserAdmin(RelatedFields, Permitted, UserAdmin):
    """An account. Its rights follow from its roles and its ministries, not from Django's list of rights."""

    needs = Action.MANAGE_USERS
    form = AccountForm
    # An account here always signs in with a password: no choice between ways of signing in.
    add_form = UserCreationForm
    add_form_template = change_form_template = "admin/commitments/change_form.html"
    change_list_template = "admin/commitments/change_list.html"
    list_display = ("username", "get_full_name", "email", "is_active", "is_superuser")
    list_filter: ClassVar[Any] = ("is_active", "is_superuser", "groups")
    filter_horizontal = ()
    show_full_result_count = False
    inlines = (MembershipInline,)
    readonly_fields = ("last_login", "date_joined")
    add_fieldsets = (
        (
            None,
            {
                "fields": ("username", "password1", "password2"),
                "description": _("Sla dit op. Daarna vult u in wie het is en welke rol die persoon heeft."),
            },
        ),
    )
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Wie is dit"), {"fields": (("first_name", "last_name"), "email")}),
        (
            _("Rollen"),
            {
                "fields": ("is_active", "is_data_entry", "is_superuser"),
                "description": _(
                    "Wie bij een ministerie werkt, krijgt zijn rol onderaan deze pagina. "
                    "Vertrekt iemand, zet dan 'actief' uit: een account wordt niet verwijderd."
                ),
            },
        ),
        (_("Tweede factor"), {"fields": ("second_factor_off",)}),
        (_("Tijdstippen"), {"fields": ("last_login", "date_joined"), "classes": ("collapse",)}),
    )

    def has_delete_permission(self, *_args: Any, **_kwargs: Any) -> bool:
        """What somebody recorded keeps their name."""
        return False

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: Any) -> None:
        """The role becomes the group that means it; Django's 'staff' flag follows, for what asks for it."""
        super().save_related(request, form, formsets, change)
        user = form.instance
        is_data_entry = form.cleaned_data.get("is_data_entry", False)
        keepers, _is_new = Group.objects.get_or_create(name=DATA_ENTRY_GROUP)
        if is_data_entry:
            user.groups.add(keepers)
        else:
            user.groups.remove(keepers)
        user.is_staff = user.is_superuser or is_data_entry
        user.save(update_fields=["is_staff"])
        if form.cleaned_data.get("second_factor_off"):
            switch_off(user=user, by=request.user)


@admin.register(Group, site=admin_site)
class GroupAdmin(ViewOnly, RecordAdmin):
    """The groups that mean something to the table of permissions: a fixed list."""

    needs = Action.MANAGE_USERS
    list_display = ("name",)
    search_fields = ("name",)
    fields = ("name",)
    change_note = _("Groepen liggen vast. Wie in een groep zit, regelt u bij de gebruiker.")


@admin.register(Membership, site=admin_site)
class MembershipAdmin(RecordAdmin):
    """Who works for which ministry."""

    needs = Action.MANAGE_USERS
    form = RecordForm
    list_display = ("user", "ministerie", "role")
    list_filter: ClassVar[Any] = ("role", ("ministerie", admin.RelatedOnlyFieldListFilter))
    search_fields = ("user__username", "user__last_name", "ministerie__name")
    autocomplete_fields = ("user", "ministerie")
    joined = ("user", "ministerie")
