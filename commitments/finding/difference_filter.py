"""Finding differences: by ministry, by the fractie that asked, by age, and whether somebody judged them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from commitments.finding.keyset import Order
from commitments.finding.one_record import RecordFilter
from commitments.models import Claim, Commitment, Document, Fractie, Ministerie, Submitter
from commitments.models.commitment_differences import ids_in_conflict
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.commitment_terms import Differing
from commitments.models.difference_judgement import STANDING

STATUSES, FACTS, DOCUMENTS = "stand", "feiten", "documenten"
WHAT = (
    (STATUSES, _("De twee oordelen")),
    (FACTS, _("Gegevens van afspraken")),
    (DOCUMENTS, _("Gegevens van documenten")),
)
LABELS = {
    Differing.CLAIMED: _("Ministerie meldt klaar, voor de Kamer nog open"),
    Differing.SETTLED: _("Voor de Kamer klaar, ministerie meldt nog open"),
    Differing.OTHERWISE: _("Ministerie meldt niet uitgevoerd, Kamer vindt voldaan"),
    Differing.SILENT: _("Voor de Kamer klaar, ministerie meldde nog niets"),
}
# Where a ministry never said anything, nobody contradicts anybody: shown when it is asked for.
CONTRADICTIONS = (Differing.CLAIMED, Differing.SETTLED, Differing.OTHERWISE)
AGES = (("90", _("3 maanden")), ("365", _("1 jaar")), ("730", _("2 jaar")), ("1460", _("4 jaar")))
JUDGED = (("nee", _("Nog niet beoordeeld")), ("ja", _("Beoordeeld")))


class DifferenceFilter(django_filters.FilterSet):
    """Filters of the list of differences; which of its two lists stands in `wat`."""

    wat = django_filters.ChoiceFilter(
        choices=WHAT, method="keep", label=_("Waarover bronnen verschillen"), empty_label=None
    )
    soort = django_filters.ChoiceFilter(
        choices=[(kind.value, label) for kind, label in LABELS.items()],
        method="keep",
        label=_("Soort verschil"),
        empty_label=_("Alle tegenspraak"),
    )
    ministerie = RecordFilter(
        queryset=Ministerie.objects.all(),
        to_field_name="slug",
        method="by_ministerie",
        label=_("Ministerie"),
        empty_label=_("Alle ministeries"),
    )
    fractie = RecordFilter(
        queryset=Fractie.objects.all(),
        to_field_name="register_id",
        method="by_fractie",
        label=_("Fractie van een indiener"),
        empty_label=_("Alle fracties"),
    )
    ouder = django_filters.ChoiceFilter(
        choices=AGES, method="by_age", label=_("Langer geleden dan"), empty_label=_("Maakt niet uit")
    )
    beoordeeld = django_filters.ChoiceFilter(
        choices=JUDGED,
        method="by_judgement",
        label=_("Beoordeeld"),
        empty_label=_("Met en zonder oordeel"),
    )

    class Meta:
        model = Commitment
        fields: list[str] = []

    def __init__(self, *args: Any, user: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, queryset=Commitment.objects.visible_to(user), **kwargs)
        self.user = user
        self.today = today
        asked = Submitter.objects.filter(fractie_record=OuterRef("pk"))
        self.filters["fractie"].queryset = Fractie.objects.filter(Exists(asked))

    @property
    def what(self) -> str:
        """Which list: of the two judgements, unless another was asked for."""
        return self._chosen("wat", [name for name, _label in WHAT]) or STATUSES

    @property
    def is_about_statuses(self) -> bool:
        """True for the list of the two judgements."""
        return self.what == STATUSES

    @property
    def kinds(self) -> tuple[Differing, ...]:
        """The ways to differ that are asked for."""
        chosen = self._chosen("soort", [kind.value for kind in Differing])
        return (Differing(chosen),) if chosen else CONTRADICTIONS

    @property
    def order(self) -> Order:
        """What differs longest first; facts by day, the newest first."""
        if self.what == STATUSES:
            return Order("differs_since", is_descending=False)
        return Order("made_order" if self.what == FACTS else "dated_order")

    @property
    def narrowed(self) -> Any:
        """By everything but the sort of difference: what the counts are of."""
        return self.qs

    @property
    def found(self) -> Any:
        """The records whose differences are asked for."""
        if self.is_about_statuses:
            return self.narrowed.differing(*self.kinds)
        claims = Claim.objects.visible_to(self.user)
        if self.what == DOCUMENTS:
            return Document.objects.visible_to(self.user).filter(pk__in=ids_in_conflict("document", claims))
        return self.narrowed.in_conflict(claims)

    @property
    def shown_fields(self) -> list[forms.BoundField]:
        """The filters that this list has: a document has no ministry and nobody tabled it."""
        useful = {STATUSES: set(self.filters) - {"wat"}, FACTS: set(self.filters) - {"wat", "soort"}}
        return [self.form[name] for name in self.filters if name in useful.get(self.what, ())]

    def keep(self, queryset: CommitmentQuerySet, _name: str, _value: object) -> CommitmentQuerySet:
        """No condition on the commitment: it says which list is asked for."""
        return queryset

    def by_ministerie(
        self, queryset: CommitmentQuerySet, _name: str, value: Ministerie | None
    ) -> CommitmentQuerySet:
        """Held by this ministry, in the lead or jointly."""
        return queryset.held_by([value]) if value else queryset

    def by_fractie(self, queryset: CommitmentQuerySet, _name: str, value: Fractie | None) -> Any:
        """Moties with a submitter of this fractie."""
        return queryset.submitted_by_fractie(value) if value else queryset

    def by_age(self, queryset: CommitmentQuerySet, _name: str, value: str) -> Any:
        """How long the judgements differ; of facts: how long ago the commitment was made."""
        if not value:
            return queryset
        before = self.today - timedelta(days=int(value))
        if self.what == FACTS:
            return queryset.filter(made_to__lt=before)
        differing: Any = queryset.differing()
        return differing.filter(differs_since__lt=before)

    def by_judgement(self, queryset: CommitmentQuerySet, _name: str, value: str) -> Any:
        """With or without a remark on it."""
        about = None if self.what == FACTS else STANDING
        return queryset.judged_on_differences(about, is_judged=value == "ja") if value else queryset

    def _chosen(self, name: str, known: Sequence[str]) -> str:
        """The choice as it stands in the address, '' for none or nonsense."""
        value = self.data.get(name, "") if self.data else ""
        return value if value in known else ""
