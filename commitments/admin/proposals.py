"""Proposals in the admin, to read: they are judged on pages of the site, beside what they are about."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from commitments.admin.access import ViewOnly
from commitments.admin.records import RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import Proposal
from commitments.telling.proposed import sort_of


@admin.register(Proposal, site=admin_site)
class ProposalAdmin(ViewOnly, RecordAdmin):
    """What a rule or a person suggests, and what became of it."""

    list_display = ("short_reasons", "change", "commitment", "document", "state", "judging", "proposed_at")
    list_filter: ClassVar[Any] = ("state", "change")
    search_fields = ("reasons", "commitment__subject", "document__title")
    date_hierarchy = "proposed_at"
    joined = ("commitment", "document", "passage__document", "proposed_by", "judged_by")
    change_note = _(
        "Hier leest u alle voorstellen. Die uit een brief beoordeelt u bij 'Brieven', naast de tekst; "
        "de andere bij 'Voorstellen'. In de lijst staat bij elk voorstel de weg daarheen."
    )

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Proposal]:
        """Not those that people of a ministry make to their own coordinator: they are internal."""
        return super().get_queryset(request).filter(ministerie__isnull=True)

    @admin.display(description=_("redenen"), ordering="reasons")
    def short_reasons(self, proposal: Proposal) -> str:
        """Enough to recognise it."""
        return Truncator(proposal.reasons).chars(80)

    @admin.display(description=_("beoordelen"))
    def judging(self, proposal: Proposal) -> str:
        """The way to where it is judged, for one that waits."""
        if not proposal.is_open:
            return "–"
        if proposal.group and proposal.document is not None:
            address = reverse("letter_read", args=[proposal.document.slug])
        else:
            address = f"{reverse('proposal_list')}?soort={sort_of(proposal).value}"
        return format_html('<a href="{}#voorstel-{}">{}</a>', address, proposal.pk, _("Beoordelen"))
