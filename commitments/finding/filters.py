"""Finding: one FilterSet for the page, and later for feeds, exports and the API.

The names of the parameters are Dutch and stand in addresses that people keep.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from commitments.finding.chips import Chip, chips_of
from commitments.finding.dossier_choice import dossiers_of, offer_dossiers
from commitments.finding.facets.described import NAMES
from commitments.finding.one_record import RecordFilter
from commitments.finding.orders import Ordered
from commitments.finding.several import RecordsFilter, SeveralFilter
from commitments.finding.years import FIRST_YEAR, LAST_YEAR, OfYears, in_years
from commitments.models import Commitment, Document, Dossier, Fractie, Ministerie, Submitter
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.document_queries import DocumentQuerySet
from commitments.statuses import OPEN, KamerStatus, Kind, MinistryStatus, Outcome, Track, Verdict

LONGEST_QUESTION = 500
"""Characters that are searched for; more is cut off, and no question needs more."""

YES_NO = (("ja", _("Met bewijs")), ("nee", _("Zonder bewijs")))
TERMS = (
    ("week", _("Deze week te laat geworden")),
    ("binnenkort", _("Binnen 30 dagen")),
    ("zonder", _("Geen dag bekend")),
)
PARTS = (("eerste", _("Eerste verantwoordelijke")), ("mede", _("Medeverantwoordelijk")))


class CommitmentFilter(Ordered, OfYears, django_filters.FilterSet):
    """All filters of the list of commitments. Several values of one filter mean: any of them."""

    q = django_filters.CharFilter(method="by_words", label=_("Zoekwoorden"))
    soort = django_filters.MultipleChoiceFilter(
        field_name="kind",
        choices=Kind.choices,
        label=_("Soort"),
        widget=forms.CheckboxSelectMultiple,
        # A column of the record itself: making the rows distinct would read and sort all of them.
        distinct=False,
    )
    status = django_filters.MultipleChoiceFilter(
        choices=MinistryStatus.choices,
        label=_("Volgens het ministerie"),
        widget=forms.CheckboxSelectMultiple,
        method="by_status",
    )
    kamer = django_filters.MultipleChoiceFilter(
        field_name="kamer_status",
        choices=KamerStatus.choices,
        label=_("Volgens de Kamer"),
        widget=forms.CheckboxSelectMultiple,
        distinct=False,
    )
    telaat = django_filters.BooleanFilter(
        method="by_overdue", label=_("Termijn voorbij en nog open"), widget=forms.CheckboxInput
    )
    termijn = django_filters.ChoiceFilter(
        choices=TERMS,
        method="by_term",
        label=_("Wanneer de termijn afloopt"),
        empty_label=_("Maakt niet uit"),
    )
    ministerie = RecordsFilter(
        queryset=Ministerie.objects.all(),
        to_field_name="slug",
        method="by_ministerie",
        label=_("Ministerie"),
    )
    rol = django_filters.ChoiceFilter(
        choices=PARTS, label=_("Rol van het ministerie"), empty_label=_("Eerste en mede")
    )
    dossier = RecordsFilter(
        queryset=Dossier.objects.all(), to_field_name="slug", method="by_dossier", label=_("Dossier")
    )
    jaar = SeveralFilter(
        one=forms.DecimalField(min_value=FIRST_YEAR, max_value=LAST_YEAR, decimal_places=0),
        method="by_year",
        label=_("Jaar"),
    )
    uitkomst = django_filters.MultipleChoiceFilter(
        choices=Outcome.choices,
        label=_("Uitkomst van de stemming"),
        widget=forms.CheckboxSelectMultiple,
        field_name="motie__outcome",
        distinct=False,
    )
    oordeel = django_filters.MultipleChoiceFilter(
        choices=Verdict.choices,
        label=_("Oordeel over een aanbeveling"),
        widget=forms.CheckboxSelectMultiple,
        method="by_verdict",
    )
    indiener = SeveralFilter(one=forms.CharField(), method="by_submitter", label=_("Indiener"))
    fractie = RecordsFilter(
        queryset=Fractie.objects.all(),
        to_field_name="register_id",
        method="by_fractie",
        label=_("Fractie van een indiener"),
    )
    bewijs = django_filters.ChoiceFilter(
        choices=YES_NO, method="by_evidence", label=_("Bewijs"), empty_label=_("Met en zonder bewijs")
    )

    is_walked = True
    """Most that is asked is found along the index of an order."""

    class Meta:
        model = Commitment
        fields: list[str] = []

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.filters["dossier"].queryset = dossiers_of(self.queryset)
        asked = Submitter.objects.filter(fractie_record=OuterRef("pk"))
        self.filters["fractie"].queryset = Fractie.objects.filter(Exists(asked))

    def filter_queryset(self, queryset: Any) -> Any:
        """What all filters leave."""
        return self._narrowed(queryset, self.asked)

    @property
    def asked(self) -> Mapping[str, Any]:
        """The values that were understood, by filter."""
        self.form.is_valid()
        return getattr(self.form, "cleaned_data", {})

    def leaving_out(self, name: str) -> Any:
        """What the others leave when this filter is not in use; all of them for ''."""
        return self.leaving({other: value for other, value in self.asked.items() if other != name})

    def leaving(self, asked: Mapping[str, Any]) -> Any:
        """What these filters leave, with the values that were understood."""
        return self._narrowed(self.queryset.all(), asked)

    @property
    def to_count(self) -> Any:
        """What all filters leave, asked as the planner best knows how many there are."""
        return self._narrowed(self.queryset.all(), self.asked, is_walked=False)

    def _narrowed(self, queryset: Any, asked: Mapping[str, Any], *, is_walked: bool = True) -> Any:
        for name, value in asked.items():
            if name == "rol":
                queryset = self.by_part(queryset, value, asked.get("ministerie"))
            elif name == "uitkomst" and value:
                queryset = queryset.with_outcome(value, is_walked=is_walked)
            else:
                queryset = self.filters[name].filter(queryset, value)
        if self.is_longest_open:
            queryset = queryset.filter(made_to__isnull=False)
            queryset = queryset if asked.get("status") else queryset.open(Track.MINISTRY)
        return queryset

    def by_words(self, queryset: CommitmentQuerySet, _name: str, value: str) -> CommitmentQuerySet:
        """Match the words, or the numbers when a citation was typed."""
        return queryset.find(value[:LONGEST_QUESTION])

    def by_status(self, queryset: CommitmentQuerySet, _name: str, value: list[str]) -> Any:
        """In one of these states on the ministry's track, of which some orders show only what is open."""
        # That it is open is not asked beside it: the planner would take it for two conditions.
        states = set(value) & OPEN[Track.MINISTRY] if value and self.is_longest_open else set(value)
        return queryset.filter(ministry_status__in=sorted(states)) if value else queryset

    def by_overdue(self, queryset: CommitmentQuerySet, _name: str, value: object) -> CommitmentQuerySet:
        """Open on the ministry's track after the term."""
        return queryset.overdue(Track.MINISTRY, today=self.today) if value else queryset

    def by_ministerie(
        self, queryset: CommitmentQuerySet, _name: str, value: list[Ministerie]
    ) -> CommitmentQuerySet:
        """Held by one of these ministries, in the lead or jointly."""
        return queryset.held_by(value)

    def by_dossier(self, queryset: CommitmentQuerySet, _name: str, value: list[Dossier]) -> Any:
        """In one of these dossiers."""
        return queryset.filter(dossier__in=value)

    def by_term(self, queryset: CommitmentQuerySet, _name: str, value: str) -> CommitmentQuerySet:
        """By when the term ends; the first two leave out what is not open on the ministry's track."""
        if value == "week":
            return queryset.became_overdue(Track.MINISTRY, today=self.today)
        if value == "binnenkort":
            return queryset.due_soon(Track.MINISTRY, today=self.today)
        return queryset.without_term() if value == "zonder" else queryset

    def by_part(
        self, queryset: CommitmentQuerySet, part: str, chosen: list[Ministerie] | None
    ) -> CommitmentQuerySet:
        """In the lead, or jointly: of a chosen ministry, or of any where none was chosen."""
        if not part:
            return queryset
        ministeries = chosen or Ministerie.objects.order_by().values("pk")
        return queryset.held_by(ministeries, is_lead=part == "eerste")

    def by_year(self, queryset: CommitmentQuerySet, _name: str, value: list[Any]) -> Any:
        """Made in one of these years, or possibly so: an uncertain date counts in every year it touches."""
        if not value:
            return queryset
        return queryset.filter(in_years(value, "made", self.made_ends, is_walked=self.is_walked))

    def by_verdict(self, queryset: CommitmentQuerySet, _name: str, value: list[str]) -> CommitmentQuerySet:
        """Aanbevelingen that got one of these verdicts."""
        return queryset.with_verdict(value) if value else queryset

    def by_submitter(self, queryset: CommitmentQuerySet, _name: str, value: list[str]) -> Any:
        """Moties of these members by the register's key, or of whoever has a name that was typed."""
        return queryset.submitted_by(*(who[:LONGEST_QUESTION] for who in value))

    def by_fractie(self, queryset: CommitmentQuerySet, _name: str, value: list[Fractie]) -> Any:
        """Moties with a submitter of one of these fracties."""
        return queryset.submitted_by_fractie(*value)

    def by_evidence(self, queryset: CommitmentQuerySet, _name: str, value: str) -> CommitmentQuerySet:
        """With or without a status that cites a passage."""
        return queryset.with_evidence(has=value == "ja")

    FIRST = ("telaat",)
    """Of what is no facet: what most readers narrow by."""

    @property
    def first_fields(self) -> list[forms.BoundField]:
        """The filters that always show, beside the facets."""
        return [self.form[name] for name in self.FIRST]

    @property
    def more_fields(self) -> list[forms.BoundField]:
        """The filters that open on request, beside the facets."""
        return [self.form[name] for name in self.filters if name not in (*self.FIRST, *NAMES, "q")]

    @property
    def has_more_chosen(self) -> bool:
        """True when one of the filters that open on request is in use."""
        return any(field.data for field in self.more_fields)

    def chips(self) -> list[Chip]:
        """The chosen filters, each with the address that leaves it out. Words are not a chip."""
        return list(chips_of(self))


class DocumentFilter(django_filters.FilterSet):
    """Filters of the list of documents."""

    q = django_filters.CharFilter(method="by_words", label=_("Nummer of woorden uit de titel"))
    soort = django_filters.MultipleChoiceFilter(
        field_name="kind",
        choices=Document.DocumentKind.choices,
        label=_("Soort"),
        widget=forms.CheckboxSelectMultiple,
        distinct=False,
    )
    gelezen = django_filters.ChoiceFilter(
        field_name="holding",
        choices=Document.Holding.choices,
        label=_("Gelezen of alleen aangehaald"),
        empty_label=_("Allebei"),
    )
    dossier = RecordFilter(
        queryset=Dossier.objects.all(),
        to_field_name="slug",
        label=_("Dossier"),
        empty_label=_("Alle dossiers"),
    )

    class Meta:
        model = Document
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_dossiers(self.filters["dossier"], self.queryset)

    def by_words(self, queryset: DocumentQuerySet, _name: str, value: str) -> DocumentQuerySet:
        """By number, or by words of the title."""
        return queryset.matching(value[:LONGEST_QUESTION])
