"""Commitments in the admin: first the kind, then one page with its part, holder, term and passages."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _text
from django.utils.translation import gettext_lazy as _

from commitments.actions.register import compare_with_register
from commitments.actions.statuses import recorded_as
from commitments.admin.access import may
from commitments.admin.assignments import AssignmentInline
from commitments.admin.change_rows import OfficeRows, StatusRows, TermRows
from commitments.admin.changes import ChangeFormSet, OfficeInline, TermInline
from commitments.admin.commitment_form import CommitmentForm
from commitments.admin.filters import DossierFilter, HolderFilter
from commitments.admin.kamerstuk_field import KamerstukField
from commitments.admin.kind_parts import OordeelInline, SubmitterInline
from commitments.admin.kinds import DETAILS
from commitments.admin.links import LinkInline
from commitments.admin.prefill import initial_commitment, initial_rows
from commitments.admin.publishing import PublishedFilter, PublishingAdmin
from commitments.admin.records import date_row
from commitments.admin.search import cited_dossiers, is_number
from commitments.admin.site import admin_site
from commitments.models import Commitment
from commitments.permissions import Action
from commitments.statuses import KamerStatus, Kind, Track

PARTS: Mapping[str, list[Any]] = {
    Kind.MOTIE: [SubmitterInline],
    Kind.AANBEVELING: [OordeelInline],
    Kind.TOEZEGGING: [],
}


class CommitmentList(ChangeList):
    """The list without the long texts, which it does not show."""

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> models.QuerySet:
        """The rows of one page."""
        return super().get_queryset(request, exclude_parameters).defer("text", "search")


@admin.register(Commitment, site=admin_site)
class CommitmentAdmin(PublishingAdmin):
    """A commitment of one kind. Statuses are written on the site's own pages, with their evidence."""

    form = CommitmentForm
    list_display = (
        "subject",
        "kind",
        "held_by",
        "made_on",
        "ministry_says",
        "kamer_says",
        "term",
        "is_published",
    )
    list_filter: ClassVar[Any] = (
        "kind",
        PublishedFilter,
        "ministry_status",
        "kamer_status",
        HolderFilter,
        DossierFilter,
    )
    search_fields = ("subject",)
    search_help_text = _("Zoek op woorden, op een Kamerstuknummer in elke schrijfwijze, of op een dossier.")
    autocomplete_fields = ("dossier",)
    joined = ("dossier", "lead")
    text_rows: ClassVar[Any] = {"text": 5}

    @admin.display(description=_("gedaan"), ordering="made_order")
    def made_on(self, commitment: Commitment) -> str:
        """The date, no more exact than it is known."""
        return str(commitment.made)

    @admin.display(description=_("ministerie"), ordering="lead__name")
    def held_by(self, commitment: Commitment) -> str:
        """The ministry in the lead, short."""
        return commitment.lead.abbreviation if commitment.lead else "–"

    @admin.display(description=_("status"), ordering="ministry_status")
    def ministry_says(self, commitment: Commitment) -> str:
        """The ministry's track."""
        return str(commitment.get_ministry_status_display())

    @admin.display(description=_("oordeel Kamer"), ordering="kamer_status")
    def kamer_says(self, commitment: Commitment) -> str:
        """The Kamer's track, where it said anything."""
        is_judged = commitment.kamer_status != KamerStatus.NONE
        return str(commitment.get_kamer_status_display()) if is_judged else "–"

    @admin.display(description=_("termijn"), ordering="due_order")
    def term(self, commitment: Commitment) -> str:
        """Its last day, short."""
        return date_format(commitment.due_on, "SHORT_DATE_FORMAT") if commitment.due_on else "–"

    def label_of(self, record: Commitment) -> str:
        """Kind and number first: subjects look alike."""
        number = f" {record.reference}" if record.reference else ""
        return f"{record.get_kind_display()}{number}: {record.subject}"

    def get_changelist(self, *_args: Any, **_kwargs: Any) -> type[ChangeList]:
        """The lighter list."""
        return CommitmentList

    def get_search_results(
        self, _request: HttpRequest, queryset: Any, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        """By number in any spelling, by dossier, or by words as on the site."""
        typed = search_term.strip()
        if is_number(typed):
            return queryset.with_reference(typed), False
        if dossiers := cited_dossiers(typed):
            return queryset.filter(dossier__slug__in=dossiers), False
        return queryset.search(typed), False

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Ask the kind first: it decides which fields there are and never changes."""
        if request.GET.get("kind") in Kind.values or not self.has_add_permission(request):
            return super().add_view(request, form_url, extra_context)
        query = request.GET.copy()
        choices = []
        for kind in Kind:
            query["kind"] = kind
            choices.append((kind, f"?{query.urlencode()}"))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Wat wilt u vastleggen?"),
            "opts": self.opts,
            "choices": choices,
            "is_popup": "_popup" in request.GET,
        }
        return TemplateResponse(request, "admin/commitments/commitment/choose_kind.html", context)

    def get_form(self, request: HttpRequest, obj: Any = None, change: Any = None, **kwargs: Any) -> Any:
        """The form of the record's kind, or of the kind that was chosen."""
        form = super().get_form(request, obj, change, **kwargs)
        form.kind = kind_of(request, obj)  # type: ignore[attr-defined]  # a CommitmentForm
        return form

    def formfield_for_dbfield(
        self, db_field: models.Field, request: Any, **kwargs: Any
    ) -> forms.Field | None:
        """A number in any spelling; the text with room for a whole paragraph."""
        if db_field.name == "reference":
            kwargs["form_class"] = KamerstukField
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Only what this kind has and this person may see."""
        is_motie = kind_of(request, obj) == Kind.MOTIE
        words = ["subject", "text", "dossier"]
        fieldsets = [
            (None, {"fields": [*words, ("reference", "citation")] if is_motie else [*words, "citation"]}),
            date_row(Commitment.made),
            (_("Adres en publicatie"), {"fields": ["slug", "published_at"] if obj else ["slug"]}),
        ]
        if obj is not None:
            origin = ["source", "source_id", "created_at", "changed_at"]
            fieldsets.append((_("Herkomst"), {"fields": origin, "classes": ["collapse"]}))
        return fieldsets

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """What comes from elsewhere is shown as it is."""
        fixed = super().get_readonly_fields(request, obj)
        return [*fixed, "source", "source_id", "created_at", "changed_at"]

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """The part of the kind first, since the rest hangs on it."""
        kind = Kind(kind_of(request, obj))
        part: list[Any] = [DETAILS[kind], *PARTS[kind]]
        if obj is None:
            return [*part, OfficeInline, TermInline, LinkInline]
        rows = [*part, OfficeRows, OfficeInline, TermRows, TermInline, LinkInline, StatusRows]
        return [*rows, AssignmentInline] if may(request, Action.VIEW_INTERNAL) else rows

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """What the chosen passage already says."""
        return {**super().get_changeform_initial_data(request), **initial_commitment(request)}

    def get_formset_kwargs(self, request: HttpRequest, obj: Any, inline: Any, prefix: str) -> dict[str, Any]:
        """The first rows from the chosen passage too."""
        kwargs: dict[str, Any] = super().get_formset_kwargs(request, obj, inline, prefix)
        if not obj.pk and (rows := initial_rows(request, inline.model)):
            kwargs["initial"] = rows
        return kwargs

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: Any) -> None:
        """New rows say who recorded them, and the history also for whom."""
        for row in formset.forms:
            is_new = row.instance._state.adding and row.has_changed()
            if is_new and hasattr(row.instance, "by_id"):
                row.instance.by = request.user
            if is_new and isinstance(formset, ChangeFormSet):
                row.instance.recorded_as = recorded_as(form.instance, request.user)
        super().save_formset(request, form, formset, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: Any) -> None:
        """Then what the register says otherwise is on the list of differences."""
        super().save_related(request, form, formsets, change)
        if change:
            compare_with_register(form.instance, now=timezone.now())

    def commitments_touched(self, record: Commitment, _form: Any) -> Iterable[int]:
        """Itself."""
        return [record.pk]

    def kept_because(self, _record: Any) -> str | None:
        """A commitment always stays: its history and its address must."""
        return _text(
            "Een afspraak wordt niet verwijderd. Is zij ten onrechte ingevoerd, laat haar dan een concept: "
            "bezoekers zien haar niet."
        )

    def render_change_form(
        self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """With the tracks whose status can be updated on the site."""
        context["tracks"] = list(Track)
        if kwargs.get("add"):
            context["title"] = _("%(kind)s toevoegen") % {"kind": Kind(kind_of(request, None)).label}
        return super().render_change_form(request, context, *args, **kwargs)


def kind_of(request: HttpRequest, commitment: Commitment | None) -> str:
    """The kind of the record, or the one that was chosen for a new one; a toezegging without a choice."""
    if commitment is not None and commitment.kind:
        return commitment.kind
    asked = request.GET.get("kind", "")
    return asked if asked in Kind.values else str(Kind.TOEZEGGING)
