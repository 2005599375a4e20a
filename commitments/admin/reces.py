"""Recesses in the admin: dated rows, each with its source."""

from typing import ClassVar

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import RecordForm
from commitments.admin.records import RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import Reces


@admin.register(Reces, site=admin_site)
class RecesAdmin(RecordAdmin):
    """When a Kamer does not meet. A year without rows is unknown, not free of recess."""

    form = RecordForm
    list_display = ("name", "chamber", "from_on", "until_on", "source")
    list_filter: ClassVar = ("chamber",)
    search_fields = ("name",)
    fieldsets = ((None, {"fields": [("name", "chamber"), ("from_on", "until_on"), "source"]}),)
    change_note = _("Neem de dagen over van de Kamer zelf en zet erbij waar ze staan.")
