"""Publishing from the admin: a button under the form, an action in the list, and a name that then stays."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from commitments.actions.publishing import draft_sources, publish, unpublish, unready
from commitments.admin.access import may
from commitments.admin.filters import is_offered
from commitments.admin.records import RecordAdmin
from commitments.models import Document
from commitments.permissions import Action

# Kept in the admin's log and read back, so not translated.
PUBLISHED, WITHDRAWN = "Gepubliceerd.", "Publicatie ingetrokken."


class PublishedFilter(admin.SimpleListFilter):
    """Published or draft."""

    title = gettext_lazy("publicatie")
    parameter_name = "publicatie"

    def lookups(self, _request: Any, _model_admin: Any) -> list[tuple[str, Any]]:
        """The two kinds."""
        return [("concept", gettext_lazy("Concept")), ("gepubliceerd", gettext_lazy("Gepubliceerd"))]

    def queryset(self, _request: Any, queryset: QuerySet) -> QuerySet:
        """Those of the chosen kind."""
        if not is_offered(self):
            return queryset
        return queryset.filter(published_at__isnull=self.value() == "concept")


class PublishingAdmin(RecordAdmin):
    """For records that start as a draft. Publishing is an act of its own, never a date that is typed."""

    actions: Any = ["publish_chosen", "unpublish_chosen"]

    def has_publish_permission(self, request: HttpRequest) -> bool:
        """Whether the list offers the two actions."""
        return may(request, Action.PUBLISH)

    @admin.action(description=gettext_lazy("Publiceer wat gekozen is"), permissions=["publish"])
    def publish_chosen(self, request: HttpRequest, queryset: QuerySet) -> None:
        """Publish each and say how many were drafts."""
        done = [record for record in queryset if self._publish(request, record)]
        count = len(done)
        text = ngettext("%(count)d record gepubliceerd.", "%(count)d records gepubliceerd.", count)
        self.message_user(request, text % {"count": count}, messages.SUCCESS)

    @admin.action(
        description=gettext_lazy("Trek de publicatie in van wat gekozen is"), permissions=["publish"]
    )
    def unpublish_chosen(self, request: HttpRequest, queryset: QuerySet) -> None:
        """Make each a draft again and say how many were published."""
        count = len([record for record in queryset if self._withdraw(request, record)])
        text = ngettext("%(count)d publicatie ingetrokken.", "%(count)d publicaties ingetrokken.", count)
        self.message_user(request, text % {"count": count}, messages.SUCCESS)

    @admin.display(description=gettext_lazy("gepubliceerd"), boolean=True, ordering="published_at")
    def is_published(self, record: Any) -> bool:
        """A tick in the list."""
        return record.published_at is not None

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """The name stays once it may stand in somebody's bookmarks or letters."""
        fixed = [*super().get_readonly_fields(request, obj), "published_at"]
        return [*fixed, "slug"] if obj is not None and self.was_published(obj) else fixed

    def was_published(self, record: Any) -> bool:
        """Published now, or once according to the log."""
        return record.published_at is not None or (
            LogEntry.objects.filter(
                content_type=ContentType.objects.get_for_model(record),
                object_id=str(record.pk),
                change_message__in=[PUBLISHED, WITHDRAWN],
            ).exists()
        )

    def render_change_form(
        self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """With the button that fits: publish a draft, or take back what is published."""
        record = kwargs.get("obj")
        can_publish = self.has_publish_permission(request) and not context["is_popup"]
        is_published = record is not None and record.published_at is not None
        context["can_publish"] = can_publish and not is_published
        context["can_withdraw"] = can_publish and is_published
        return super().render_change_form(request, context, *args, **kwargs)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: Any) -> None:
        """Publish only when all parts are saved."""
        super().save_related(request, form, formsets, change)
        if "_publish" in request.POST and self._publish(request, form.instance):
            self.message_user(
                request,
                format_html(
                    '{} <a href="{}">{}</a>',
                    _("Gepubliceerd."),
                    form.instance.get_absolute_url(),
                    _("Bekijk de pagina."),
                ),
                messages.SUCCESS,
            )
        if "_withdraw" in request.POST and self._withdraw(request, form.instance):
            self.message_user(
                request, _("Publicatie ingetrokken: dit is weer een concept."), messages.SUCCESS
            )

    def _publish(self, request: HttpRequest, record: Any) -> bool:
        if not publish(record=record, by=request.user, now=timezone.now()):
            return False
        self.log_change(request, record, PUBLISHED)
        for sentence in unready(record):
            self.message_user(request, f"{record}: {sentence}", messages.WARNING)
        for draft in draft_sources(record):
            self.message_user(request, self._draft_warning(record, draft), messages.WARNING)
        return True

    def _draft_warning(self, record: Any, draft: Document) -> SafeString:
        """Readers of this record cannot open its source: lead to where that is put right."""
        return format_html(
            '{}: {} <a href="{}">{}</a>',
            record,
            _("Dit document is nog een concept: %(title)s.") % {"title": draft.title},
            reverse("admin:commitments_document_change", args=[draft.pk]),
            _("Open het document en publiceer het ook."),
        )

    def _withdraw(self, request: HttpRequest, record: Any) -> bool:
        if not unpublish(record=record, by=request.user):
            return False
        self.log_change(request, record, WITHDRAWN)
        return True
