"""What ministeries arrange among themselves for a commitment; only for who may see what is internal."""

from commitments.admin.forms import RecordForm
from commitments.admin.inlines import PartInline
from commitments.models import Assignment
from commitments.permissions import Action


class AssignmentInline(PartInline):
    """Who works on it at each ministry, by when, and what it waits for."""

    needs = Action.VIEW_INTERNAL
    model = Assignment
    form = RecordForm
    open_rows = 0
    joined = ("ministerie", "behandelaar")
    fieldsets = ((None, {"fields": [("ministerie", "behandelaar"), ("internal_due_on", "waits_for")]}),)
    autocomplete_fields = ("ministerie", "behandelaar")
