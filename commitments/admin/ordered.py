"""Rows with a place in a row: signers, submitters, declined parts."""

from typing import Any

from django.db.models import F

from commitments.admin.inlines import RecordFormSet

OUT_OF_THE_WAY = 10_000
"""More than any number of signers, so that numbers can be swapped while each stays unique."""


class OrderedFormSet(RecordFormSet):
    """A row without a number gets the next one; numbers may be swapped."""

    def add_fields(self, form: Any, index: int | None) -> None:
        """The number is optional, and empty on a new row."""
        super().add_fields(form, index)
        order = form.fields["order"]
        order.required = False
        if index is None or index >= self.initial_form_count():
            form.initial.pop("order", None)
            order.initial = None

    def clean(self) -> None:
        """Number the rows that have none, after those that do."""
        rows = self.rows_to_keep()
        last = max((form.cleaned_data.get("order") or 0 for form in rows), default=0)
        for form in rows:
            if not form.cleaned_data.get("order"):
                last += 1
                form.cleaned_data["order"] = form.instance.order = last
                form.filled.add("order")
        super().clean()

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 (Django's signature)
        """Move the changed rows out of each other's way first."""
        moved = [
            form.instance.pk
            for form in self.initial_forms
            if "order" in form.changed_data or form in self.deleted_forms
        ]
        if commit and moved:
            model: Any = self.model
            model.objects.filter(pk__in=moved).update(order=F("order") + OUT_OF_THE_WAY)
        return super().save(commit)
