"""What hangs on the part of a kind: the submitters of a motie, the oordelen on an aanbeveling.

Their rows belong to the Motie or Aanbeveling, which has no page of its own: they stand on the
commitment's page all the same.
"""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import RecordForm
from commitments.admin.inlines import PartInline, RecordFormSet
from commitments.admin.ordered import OrderedFormSet
from commitments.models import Aanbeveling, Commitment, Motie, Oordeel, Submitter
from commitments.statuses import Verdict


class PartFormSet(RecordFormSet):
    """Rows of a commitment's part. On a new commitment the part is saved just before them."""

    part: type[models.Model]
    part_name: str

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.commitment: Commitment = kwargs.pop("instance")
        known = getattr(self.commitment, self.part_name, None) if self.commitment.pk else None
        kwargs["instance"] = known or self.part()
        super().__init__(*args, **kwargs)

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 (Django's signature)
        """Save the rows with the part that exists by now."""
        self.instance = self.part._default_manager.get(pk=self.commitment.pk)
        return super().save(commit)


class SubmitterFormSet(PartFormSet, OrderedFormSet):
    """The members who tabled a motie."""

    part = Motie
    part_name = "motie"


class OordeelFormSet(PartFormSet):
    """The oordelen on one aanbeveling; they are about its advies."""

    part = Aanbeveling
    part_name = "aanbeveling"

    def clean(self) -> None:
        """One passage gives one oordeel on an aanbeveling."""
        super().clean()
        seen = set()
        for form in self.rows_to_keep():
            passage = form.cleaned_data["passage"]
            if passage in seen:
                form.add_error("passage", _("Bij deze passage staat hierboven al een oordeel."))
            seen.add(passage)

    def save_new(self, form: Any, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 (Django's signature)
        """The advies follows from the aanbeveling."""
        form.instance.advies = self.instance.advies
        return super().save_new(form, commit)


class SubmitterInline(PartInline):
    """Names as printed. The motie is named after the first."""

    model = Submitter
    form = RecordForm
    formset = SubmitterFormSet
    fieldsets = ((None, {"fields": [("given", "prefix", "surname"), ("fractie", "order")]}),)

    def __init__(self, _parent_model: Any, admin_site: Any) -> None:
        super().__init__(Motie, admin_site)


class OordeelForm(RecordForm):
    """The cabinet's answer, in its own words or by a reader's conclusion."""

    def clean(self) -> dict[str, Any]:
        """Words for a verdict that is stated, none for one that is not."""
        data = super().clean()
        is_unstated = data.get("verdict") == Verdict.NOT_STATED
        if is_unstated and data.get("phrase"):
            self.add_error("phrase", _("Staat het oordeel in deze woorden, kies dan dat oordeel."))
        if not is_unstated and data.get("verdict") and not data.get("phrase"):
            self.add_error("phrase", _("Een oordeel heeft zijn letterlijke woorden nodig."))
        if not is_unstated and data.get("reading"):
            self.add_error(
                "reading", _("Een afgeleid oordeel staat alleen bij 'geen uitdrukkelijk oordeel'.")
            )
        return data


class OordeelInline(PartInline):
    """What the cabinet said; what it declines stands on the oordeel's own page."""

    model = Oordeel
    form = OordeelForm
    formset = OordeelFormSet
    open_rows = 0
    show_change_link = True
    autocomplete_fields = ("passage",)
    verbose_name_plural = _("oordelen van het kabinet (via 'Wijzigen' legt u vast wat niet is overgenomen)")
    fieldsets = ((None, {"fields": ["passage", ("verdict", "basis"), "phrase", "reading"]}),)

    def __init__(self, _parent_model: Any, admin_site: Any) -> None:
        super().__init__(Aanbeveling, admin_site)

    joined = ("passage__document",)
