"""Links on a commitment's page: which passage makes, reports or fulfils it."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.admin.inlines import PartInline
from commitments.admin.prefill import PrefilledRow, initial_rows
from commitments.models import Link


class LinkForm(PrefilledRow):
    """One link."""

    main_field = "passage"

    def clean(self) -> dict[str, Any]:
        """A reader's conclusion says why."""
        data = super().clean()
        if data.get("basis") == "afgeleid" and not data.get("note", "").strip():
            self.add_error("note", _("Schrijf bij een afgeleid verband waarom u dit denkt."))
        return data


class LinkInline(PartInline):
    """The passages that say something of this commitment."""

    model = Link
    form = LinkForm
    fk_name = "commitment"
    autocomplete_fields = ("passage",)
    verbose_name = _("passage over deze afspraak")
    verbose_name_plural = _("passages over deze afspraak")
    fieldsets = ((None, {"fields": ["passage", ("role", "basis"), "note"]}),)

    joined = ("commitment", "passage__document")

    def rows_of_new(self, request: HttpRequest) -> int:
        """The rows that come filled in, at least one."""
        return max(1, len(initial_rows(request, self.model)))
