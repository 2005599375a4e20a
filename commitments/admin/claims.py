"""Claims in the admin: what one source says of one field, beside what others say."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import RecordForm, save_changed
from commitments.admin.kamerstuk_field import read_document_number
from commitments.admin.records import RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import Claim
from commitments.references import parse_kamerstuk

RECORDS = ("commitment", "document", "milestone")


class ClaimForm(RecordForm):
    """About one record, from one source; of each field one value is shown."""

    def clean(self) -> dict[str, Any]:
        """Says at the field what the database would refuse."""
        data = super().clean()
        if sum(bool(data.get(name)) for name in RECORDS) != 1:
            self.add_error(None, _("Kies één record: een afspraak, een document of een mijlpaal."))
        if not data.get("passage") and not data.get("register_record"):
            self.add_error("passage", _("Geef de passage of de regel in het register."))
        if data.get("field") == Claim.Field.REFERENCE and "printed" in data:
            self._read_number(data)
        if data.get("is_chosen"):
            others = Claim.objects.filter(
                field=data.get("field"), is_chosen=True, **{name: data.get(name) for name in RECORDS}
            )
            if others.exclude(pk=self.instance.pk).exists():
                self.add_error(
                    "is_chosen", _("Van dit gegeven wordt al een andere waarde getoond. Zet die eerst uit.")
                )
        return data

    def _read_number(self, data: dict[str, Any]) -> None:
        typed = data.get("normalised") or ""
        if not typed and parse_kamerstuk(data["printed"]):
            typed = data["printed"]
        try:
            self.fill("normalised", read_document_number(typed) if typed else "")
        except ValidationError as error:
            self.add_error("normalised", error)


@admin.register(Claim, site=admin_site)
class ClaimAdmin(RecordAdmin):
    """The values stand beside each other; none overwrites another."""

    form = ClaimForm
    list_display = ("field", "printed", "normalised", "about", "basis", "is_chosen")
    list_display_links = ("field", "printed")
    list_filter: ClassVar[Any] = ("field", "basis", "is_chosen")
    search_fields = ("printed", "normalised", "commitment__subject", "document__title", "milestone__title")
    autocomplete_fields = (*RECORDS, "passage")
    joined = (*RECORDS, "passage__document")
    change_note = _(
        "Hier staat wat één bron over één gegeven zegt. 'Getoond' zegt welke waarde het record zelf heeft: "
        "het record verandert er niet door."
    )
    fieldsets = (
        (_("Waarover"), {"fields": [RECORDS, "field"]}),
        (_("Wat de bron zegt"), {"fields": [("printed", "normalised"), ("basis", "is_chosen")]}),
        (_("Welke bron"), {"fields": [("passage", "register_record"), "note"]}),
    )

    @admin.display(description=_("over"))
    def about(self, claim: Claim) -> str:
        """The one record."""
        return str(claim.commitment or claim.document or claim.milestone)

    def save_model(self, request: HttpRequest, obj: Claim, form: Any, change: Any) -> None:
        """Says who recorded it last."""
        obj.by_id = request.user.pk
        if change:
            save_changed(obj, [*form.columns_to_save(), "by"])
        else:
            obj.save()

    def commitments_touched(self, record: Claim, _form: Any) -> Iterable[int]:
        """A number that another source gives is a way to find the commitment."""
        return [record.commitment_id] if record.commitment_id else []
