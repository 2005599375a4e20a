"""Who signed a document, on the document's page."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import RecordForm
from commitments.admin.inlines import PartInline
from commitments.admin.ordered import OrderedFormSet
from commitments.models import Signer


class SignerForm(RecordForm):
    """A person is only named where the letter does."""

    def clean(self) -> dict[str, Any]:
        """Says at the field what the database would refuse."""
        data = super().clean()
        if data.get("person") and not data.get("name_printed"):
            self.add_error("person", _("Kies alleen een persoon als de naam gedrukt staat."))
        return data


class SignerInline(PartInline):
    """Offices always, persons where their name is printed."""

    model = Signer
    form = SignerForm
    formset = OrderedFormSet
    fieldsets = ((None, {"fields": [("office", "ministerie", "order"), ("name_printed", "person")]}),)
    autocomplete_fields = ("ministerie", "person")

    joined = ("ministerie", "person")
