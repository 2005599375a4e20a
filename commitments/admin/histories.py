"""The history as lists to read: nobody changes or deletes what was recorded."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.admin.access import ViewOnly, may
from commitments.admin.change_rows import recorded_by
from commitments.admin.records import RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import OfficeChange, StatusChange, TermChange
from commitments.permissions import Action


class HistoryAdmin(ViewOnly, RecordAdmin):
    """One kind of entries, latest first."""

    list_filter: ClassVar[Any] = ()
    search_fields = ("commitment__subject", "commitment__reference", "note")
    date_hierarchy = "recorded_at"
    ordering = ("-recorded_at", "-id")
    joined: ClassVar[tuple[str, ...]] = ("commitment", "evidence__document", "corrects", "by", "approved_by")
    change_note = _(
        "De geschiedenis is alleen te lezen. Een fout herstelt u op de pagina van de afspraak, "
        "met een nieuwe regel."
    )

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """Names of officials only for those who may see them."""
        return [*self.list_display, name_column(shows_names=may(request, Action.VIEW_INTERNAL))]

    def get_fields(self, request: HttpRequest, _obj: Any = None) -> Any:
        """All that was recorded; names of officials only for those who may see them."""
        hidden = set() if may(request, Action.VIEW_INTERNAL) else {"by", "approved_by"}
        return [field.name for field in self.opts.concrete_fields if field.name not in {"id", *hidden}]

    @admin.display(description=_("geldt sinds"), ordering="effective_to")
    def since(self, change: Any) -> str:
        """The date, no more exact than it is known."""
        return str(change.effective)


def name_column(*, shows_names: bool) -> Any:
    """The column that says who recorded an entry."""

    @admin.display(description=_("vastgelegd door"))
    def recorded(change: Any) -> str:
        return recorded_by(change, shows_names=shows_names)

    return recorded


@admin.register(StatusChange, site=admin_site)
class StatusChangeAdmin(HistoryAdmin):
    """Statuses on both tracks."""

    list_display = ("commitment", "track", "label", "since", "recorded_at")
    list_filter = ("track", "to")

    @admin.display(description=_("status"), ordering="to")
    def label(self, change: StatusChange) -> str:
        """The status in the words of its track."""
        return change.label


@admin.register(TermChange, site=admin_site)
class TermChangeAdmin(HistoryAdmin):
    """Terms as they were set and moved."""

    list_display = ("commitment", "term", "rule", "since", "recorded_at")

    @admin.display(description=_("termijn"), ordering="due_to")
    def term(self, change: TermChange) -> str:
        """As worded and as read."""
        return str(change.due)


@admin.register(OfficeChange, site=admin_site)
class OfficeChangeAdmin(HistoryAdmin):
    """Which ministry took or gave up a commitment."""

    list_display = ("commitment", "ministerie", "part", "since", "recorded_at")
    list_filter = ("part", ("ministerie", admin.RelatedOnlyFieldListFilter))
    joined = (*HistoryAdmin.joined, "ministerie", "corrects__ministerie")
