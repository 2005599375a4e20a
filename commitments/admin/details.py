"""Moties, toezeggingen and aanbevelingen to point at: they are changed on their commitment's page."""

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from commitments.admin.commitments import CommitmentAdmin
from commitments.admin.records import RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import Aanbeveling, Commitment, Motie, Toezegging


@admin.register(Motie, Toezegging, Aanbeveling, site=admin_site)
class DetailAdmin(RecordAdmin):
    """Found in fields with search; its pages are those of the commitment."""

    search_fields = ("commitment__subject",)
    joined = ("commitment",)
    ordering = ("-commitment__made_order",)

    def label_of(self, record: Any) -> str:
        """As the commitment is named."""
        number = f"{record.number}. " if isinstance(record, Aanbeveling) else ""
        return number + CommitmentAdmin.label_of(self.commitments(), record.commitment)

    def commitments(self) -> CommitmentAdmin:
        """The admin of the whole commitment."""
        found: CommitmentAdmin = self.admin_site.get_model_admin(Commitment)
        return found

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        """As commitments are found."""
        found, _has_duplicates = self.commitments().get_search_results(
            request, Commitment.objects.all(), search_term
        )
        return queryset.filter(commitment__in=found.order_by().values("pk")), False

    def has_add_permission(self, *_args: Any, **_kwargs: Any) -> bool:
        """Only together with its commitment."""
        return False

    def has_delete_permission(self, *_args: Any, **_kwargs: Any) -> bool:
        """Stays, as its commitment does."""
        return False

    def changelist_view(self, _request: HttpRequest, _extra_context: Any = None) -> HttpResponse:
        """The list of commitments of this kind."""
        return redirect(f"../commitment/?kind__exact={self.opts.model_name}")

    def change_view(
        self, _request: HttpRequest, object_id: str, _form_url: str = "", _extra_context: Any = None
    ) -> HttpResponse:
        """The page of the commitment, which has the same number."""
        return redirect("admin:commitments_commitment_change", object_id)
