"""Finding events: by the dossier that they matter to."""

from typing import Any

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from commitments.finding.one_record import RecordFilter
from commitments.models import Commitment, Dossier, Milestone
from commitments.models.milestone import MilestoneQuerySet


class MilestoneFilter(django_filters.FilterSet):
    """The one filter of the list of events; it knows no more than this visitor may see."""

    dossier = RecordFilter(
        queryset=Dossier.objects.all(),
        to_field_name="slug",
        method="by_dossier",
        label=_("Dossier"),
        empty_label=_("Alle dossiers"),
    )

    class Meta:
        model = Milestone
        fields: list[str] = []

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.visible = Commitment.objects.visible_to(user)
        # A list of all dossiers would be most of the page; the one that was asked for is known.
        asked = str(self.data.get("dossier", "")).replace("\0", "")
        offered = self.queryset.dossiers(visible=self.visible) | Q(slug=asked)
        self.filters["dossier"].queryset = Dossier.objects.visible_to(user).filter(offered)

    def by_dossier(self, queryset: MilestoneQuerySet, _name: str, value: Dossier | None) -> MilestoneQuerySet:
        """Filed in this dossier, or of meaning for a commitment in it."""
        return queryset.in_dossier(value, visible=self.visible) if value else queryset

    @property
    def chosen(self) -> Dossier | None:
        """The dossier that was chosen, None for all of them."""
        return self.form.cleaned_data.get("dossier") if self.form.is_valid() else None
