"""Milestones in the admin, with the commitments that wait for them."""

from typing import Any, ClassVar

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import NamedForm, RecordForm
from commitments.admin.inlines import PartInline
from commitments.admin.records import NamedAdmin, date_row
from commitments.admin.site import admin_site
from commitments.models import Milestone, MilestoneLink


class CommitmentInline(PartInline):
    """What the event means for a commitment."""

    model = MilestoneLink
    form = RecordForm
    open_rows = 0
    fieldsets = ((None, {"fields": [("commitment", "meaning"), "is_inferred"]}),)
    autocomplete_fields = ("commitment",)

    joined = ("milestone", "commitment")


@admin.register(Milestone, site=admin_site)
class MilestoneAdmin(NamedAdmin):
    """A summit, a resolution, a report: one event, however it is called."""

    form = NamedForm
    list_display = ("title", "held_on", "dossier")
    list_filter: ClassVar[Any] = (("dossier", admin.RelatedOnlyFieldListFilter),)
    search_fields = ("title", "aliases", "slug")
    date_hierarchy = "held_from"
    autocomplete_fields = ("dossier", "passages")
    joined = ("dossier",)
    inlines = (CommitmentInline,)
    fieldsets = (
        (None, {"fields": ["title", "aliases", "description", "dossier", "passages", "slug"]}),
        date_row(Milestone.held),
        date_row(Milestone.planned),
    )

    @admin.display(description=_("datum"), ordering="held_from")
    def held_on(self, milestone: Milestone) -> str:
        """The date, no more exact than it is known."""
        return str(milestone.held)
