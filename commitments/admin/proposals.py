"""Proposals in the admin, to read. Judging one needs the text beside it, so that gets its own screen."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from commitments.admin.access import ViewOnly
from commitments.admin.records import RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import Proposal


@admin.register(Proposal, site=admin_site)
class ProposalAdmin(ViewOnly, RecordAdmin):
    """What a rule or a person suggests, and what became of it."""

    list_display = ("short_reasons", "change", "commitment", "document", "state", "proposed_at")
    list_filter: ClassVar[Any] = ("state", "change")
    search_fields = ("reasons", "commitment__subject", "document__title")
    date_hierarchy = "proposed_at"
    joined = ("commitment", "document", "passage__document", "proposed_by", "judged_by")
    change_note = _(
        "Hier leest u alle voorstellen. Die uit een brief beoordeelt u bij 'Brieven', naast de tekst. "
        "Is een ander voorstel goed, leg de wijziging dan vast bij de afspraak of het document."
    )

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Proposal]:
        """Not those that people of a ministry make to their own coordinator: they are internal."""
        return super().get_queryset(request).filter(ministerie__isnull=True)

    @admin.display(description=_("redenen"), ordering="reasons")
    def short_reasons(self, proposal: Proposal) -> str:
        """Enough to recognise it."""
        return Truncator(proposal.reasons).chars(80)
