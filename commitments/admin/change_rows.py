"""The history as it stands on a commitment's page: read, never changed."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from commitments.admin.access import ViewOnly, may
from commitments.admin.inlines import PartInline, RecordFormSet
from commitments.models import OfficeChange, StatusChange, TermChange
from commitments.permissions import Action


class HistoryFormSet(RecordFormSet):
    """Entries to read, beside the form for new ones."""

    @classmethod
    def get_default_prefix(cls) -> str:
        """Apart from that form."""
        return f"{super().get_default_prefix()}-known"


class HistoryInline(ViewOnly, PartInline):
    """What was recorded, in the order in which it took effect."""

    formset = HistoryFormSet
    fk_name = "commitment"
    can_delete = False
    fieldsets = ((None, {"fields": [("when", "recorded", "evidence"), "remark"]}),)
    readonly_fields: ClassVar[Any] = ("when", "recorded", "evidence", "remark")
    joined: tuple[str, ...] = ("evidence__document", "by", "corrects", "corrected_by")

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        """Names of officials only for those who may see them."""
        self.shows_names = may(request, Action.VIEW_INTERNAL)
        return super().get_queryset(request)

    @admin.display(description=gettext_lazy("geldt sinds"))
    def when(self, change: Any) -> str:
        """The date, no more exact than it is known."""
        return str(change.effective)

    @admin.display(description=gettext_lazy("vastgelegd"))
    def recorded(self, change: Any) -> str:
        """For whom, and who where that may be seen."""
        return recorded_by(change, shows_names=self.shows_names)

    @admin.display(description=gettext_lazy("toelichting"))
    def remark(self, change: Any) -> str:
        """The note, and whether the entry still counts."""
        remarks = [change.note]
        if change.corrects is not None:
            remarks.append(_("Corrigeert een eerdere regel."))
        if hasattr(change, "corrected_by"):
            remarks.append(_("Telt niet meer: gecorrigeerd door een latere regel."))
        return " ".join(remark for remark in remarks if remark) or "–"


class OfficeRows(HistoryInline):
    """Who has held the commitment."""

    model = OfficeChange
    joined = (*HistoryInline.joined, "ministerie")
    verbose_name = gettext_lazy("verantwoordelijk")
    verbose_name_plural = gettext_lazy("verantwoordelijke ministeries")


class TermRows(HistoryInline):
    """The terms it has had."""

    model = TermChange
    fieldsets = ((None, {"fields": [("when", "recorded", "evidence"), ("rule", "remark")]}),)
    readonly_fields: ClassVar[Any] = (*HistoryInline.readonly_fields, "rule")
    verbose_name = gettext_lazy("termijn")
    verbose_name_plural = gettext_lazy("termijnen")


class StatusRows(HistoryInline):
    """The statuses on both tracks."""

    model = StatusChange
    verbose_name = gettext_lazy("status")
    verbose_name_plural = gettext_lazy("statussen (bijwerken doet u met de knoppen bovenaan)")


def recorded_by(change: Any, *, shows_names: bool) -> str:
    """'Ministerie van Defensie', with the person's name where that may be seen."""
    if shows_names and change.by is not None:
        return f"{change.recorded_as} ({change.by.get_full_name() or change.by.get_username()})"
    return str(change.recorded_as)
