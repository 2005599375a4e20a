"""What came from the Kamer's register, to read: it changes by taking it in anew, never here."""

from typing import Any, ClassVar

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from commitments.admin.access import ViewOnly
from commitments.admin.records import RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import Fractie, Kamerlid, RegisterRow, SyncRun

FROM_THE_REGISTER = _("Dit komt uit het register van de Kamer en verandert alleen als dat verandert.")


@admin.register(RegisterRow, site=admin_site)
class RegisterRowAdmin(ViewOnly, RecordAdmin):
    """A row as it came, what of it was taken over, and where the record stayed with something else."""

    list_display = ("__str__", "entity", "api_changed_at", "removed_at", "commitment", "document")
    list_filter: ClassVar[Any] = ("entity",)
    search_fields = ("source_id",)
    joined = ("commitment", "document")
    show_full_result_count = False
    change_note = FROM_THE_REGISTER


@admin.register(SyncRun, site=admin_site)
class SyncRunAdmin(ViewOnly, RecordAdmin):
    """When the register was read, how that ended and what it met."""

    list_display = ("started_at", "ended_at", "state")
    list_filter: ClassVar[Any] = ("state",)
    change_note = FROM_THE_REGISTER


@admin.register(Fractie, site=admin_site)
class FractieAdmin(ViewOnly, RecordAdmin):
    """The fracties."""

    list_display = ("abbreviation", "name", "seats", "active_from", "active_until")
    search_fields = ("abbreviation", "name")
    change_note = FROM_THE_REGISTER


@admin.register(Kamerlid, site=admin_site)
class KamerlidAdmin(ViewOnly, RecordAdmin):
    """The members, by the register's own key."""

    list_display = ("surname", "prefix", "given", "initials", "function")
    search_fields = ("surname", "given")
    change_note = FROM_THE_REGISTER
