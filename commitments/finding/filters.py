"""Finding: one FilterSet for the page, and later for feeds, exports and the API.

The names of the parameters are Dutch and stand in addresses that people keep.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, Model, OuterRef
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.finding.dossier_choice import offer_dossiers
from commitments.finding.keyset import AFTER, BEFORE, Order
from commitments.models import Commitment, Document, Dossier, Fractie, Ministerie, Submitter
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.document_queries import DocumentQuerySet
from commitments.statuses import KamerStatus, Kind, MinistryStatus, Outcome, Track, Verdict

ORDERS = {
    "nieuwste": (_("Nieuwste eerst"), Order("made_order")),
    "oudste": (_("Oudste eerst"), Order("made_order", is_descending=False)),
    "termijn": (_("Eerste termijn eerst"), Order("due_order", is_descending=False)),
    "gewijzigd": (_("Laatst gewijzigde status eerst"), Order("changed_order")),
}
DEFAULT_ORDER = "nieuwste"
LONGEST_QUESTION = 500
"""Characters that are searched for; more is cut off, and no question needs more."""

YES_NO = (("ja", _("Met bewijs")), ("nee", _("Zonder bewijs")))
TERMS = (
    ("week", _("Deze week te laat geworden")),
    ("binnenkort", _("Binnen 30 dagen")),
    ("zonder", _("Geen dag bekend")),
)
PARTS = (("eerste", _("Eerste verantwoordelijke")), ("mede", _("Medeverantwoordelijk")))


@dataclass(frozen=True)
class Chip:
    """One chosen filter: what it says and the query string without it."""

    label: str
    without: str


class CommitmentFilter(django_filters.FilterSet):
    """All filters of the list of commitments. Several values of one filter mean: any of them."""

    q = django_filters.CharFilter(method="by_words", label=_("Zoekwoorden"))
    soort = django_filters.MultipleChoiceFilter(
        field_name="kind", choices=Kind.choices, label=_("Soort"), widget=forms.CheckboxSelectMultiple
    )
    status = django_filters.MultipleChoiceFilter(
        field_name="ministry_status",
        choices=MinistryStatus.choices,
        label=_("Volgens het ministerie"),
        widget=forms.CheckboxSelectMultiple,
    )
    kamer = django_filters.MultipleChoiceFilter(
        field_name="kamer_status",
        choices=KamerStatus.choices,
        label=_("Volgens de Kamer"),
        widget=forms.CheckboxSelectMultiple,
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
    ministerie = django_filters.ModelChoiceFilter(
        queryset=Ministerie.objects.all(),
        to_field_name="slug",
        method="by_ministerie",
        label=_("Ministerie"),
        empty_label=_("Alle ministeries"),
    )
    rol = django_filters.ChoiceFilter(
        choices=PARTS, method="by_part", label=_("Rol van het ministerie"), empty_label=_("Eerste en mede")
    )
    dossier = django_filters.ModelChoiceFilter(
        queryset=Dossier.objects.all(),
        to_field_name="slug",
        label=_("Dossier"),
        empty_label=_("Alle dossiers"),
    )
    jaar = django_filters.NumberFilter(
        method="by_year",
        label=_("Jaar"),
        min_value=1800,
        max_value=2200,
        decimal_places=0,
        widget=forms.NumberInput,
    )
    uitkomst = django_filters.MultipleChoiceFilter(
        field_name="motie__outcome",
        choices=Outcome.choices,
        label=_("Uitkomst van de stemming"),
        widget=forms.CheckboxSelectMultiple,
        distinct=False,
    )
    oordeel = django_filters.MultipleChoiceFilter(
        choices=Verdict.choices,
        label=_("Oordeel over een aanbeveling"),
        widget=forms.CheckboxSelectMultiple,
        method="by_verdict",
    )
    indiener = django_filters.CharFilter(method="by_submitter", label=_("Indiener"))
    fractie = django_filters.ModelChoiceFilter(
        queryset=Fractie.objects.all(),
        to_field_name="register_id",
        method="by_fractie",
        label=_("Fractie van een indiener"),
        empty_label=_("Alle fracties"),
    )
    bewijs = django_filters.ChoiceFilter(
        choices=YES_NO, method="by_evidence", label=_("Bewijs"), empty_label=_("Met en zonder bewijs")
    )

    class Meta:
        model = Commitment
        fields: list[str] = []

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        offer_dossiers(self.filters["dossier"], self.queryset)
        asked = Submitter.objects.filter(fractie_record=OuterRef("pk"))
        self.filters["fractie"].queryset = Fractie.objects.filter(Exists(asked))

    def by_words(self, queryset: CommitmentQuerySet, _name: str, value: str) -> CommitmentQuerySet:
        """Match the words, or the numbers when a citation was typed."""
        return queryset.find(value[:LONGEST_QUESTION])

    def by_overdue(self, queryset: CommitmentQuerySet, _name: str, value: object) -> CommitmentQuerySet:
        """Open on the ministry's track after the term."""
        return queryset.overdue(Track.MINISTRY, today=self.today) if value else queryset

    def by_ministerie(
        self, queryset: CommitmentQuerySet, _name: str, value: Ministerie | None
    ) -> CommitmentQuerySet:
        """Held by this ministry, in the lead or jointly."""
        return queryset.held_by([value]) if value else queryset

    def by_term(self, queryset: CommitmentQuerySet, _name: str, value: str) -> CommitmentQuerySet:
        """By when the term ends; the first two leave out what is not open on the ministry's track."""
        if value == "week":
            return queryset.became_overdue(Track.MINISTRY, today=self.today)
        if value == "binnenkort":
            return queryset.due_soon(Track.MINISTRY, today=self.today)
        return queryset.without_term() if value == "zonder" else queryset

    def by_part(self, queryset: CommitmentQuerySet, _name: str, value: str) -> CommitmentQuerySet:
        """In the lead, or jointly: of the chosen ministry, or of any where none was chosen."""
        if not value:
            return queryset
        chosen = self.form.cleaned_data.get("ministerie")
        ministeries = [chosen] if chosen else Ministerie.objects.order_by().values("pk")
        return queryset.held_by(ministeries, is_lead=value == "eerste")

    def by_year(self, queryset: CommitmentQuerySet, _name: str, value: Any) -> CommitmentQuerySet:
        """Made in this year, or possibly so: an uncertain date counts in every year it touches."""
        year = int(value)
        return queryset.filter(made_from__lte=date(year, 12, 31), made_to__gte=date(year, 1, 1))

    def by_verdict(self, queryset: CommitmentQuerySet, _name: str, value: list[str]) -> CommitmentQuerySet:
        """Aanbevelingen that got one of these verdicts."""
        return queryset.with_verdict(value) if value else queryset

    def by_submitter(self, queryset: CommitmentQuerySet, _name: str, value: str) -> Any:
        """Moties of a member by the register's key, or of whoever has the name that was typed."""
        return queryset.submitted_by(value[:LONGEST_QUESTION])

    def by_fractie(self, queryset: CommitmentQuerySet, _name: str, value: Fractie | None) -> Any:
        """Moties with a submitter of this fractie."""
        return queryset.submitted_by_fractie(value) if value else queryset

    def by_evidence(self, queryset: CommitmentQuerySet, _name: str, value: str) -> CommitmentQuerySet:
        """With or without a status that cites a passage."""
        return queryset.with_evidence(has=value == "ja")

    FIRST = ("soort", "status", "kamer", "telaat", "ministerie", "dossier")
    """What most readers narrow by; the rest waits behind 'more'."""

    @property
    def first_fields(self) -> list[forms.BoundField]:
        """The filters that always show."""
        return [self.form[name] for name in self.FIRST]

    @property
    def more_fields(self) -> list[forms.BoundField]:
        """The filters that open on request."""
        return [self.form[name] for name in self.filters if name not in (*self.FIRST, "q")]

    @property
    def has_more_chosen(self) -> bool:
        """True when one of the filters that open on request is in use."""
        return any(field.data for field in self.more_fields)

    @property
    def order(self) -> Order:
        """The chosen order, the newest first when none or nonsense was chosen."""
        return ORDERS.get(self.order_name, ORDERS[DEFAULT_ORDER])[1]

    @property
    def order_name(self) -> str:
        """The name of the chosen order as it stands in the address."""
        name = self.data.get("volgorde", DEFAULT_ORDER) if self.data else DEFAULT_ORDER
        return name if name in ORDERS else DEFAULT_ORDER

    def chips(self) -> list[Chip]:
        """The chosen filters, each with the address that leaves it out. Words are not a chip."""
        return list(self._chips())

    def _chips(self) -> Iterator[Chip]:
        data = self.data if isinstance(self.data, QueryDict) else QueryDict()
        for name, filter_ in self.filters.items():
            given = [value for value in data.getlist(name) if value.strip()]
            if name == "q" or not given:
                continue
            is_multiple = isinstance(filter_, django_filters.MultipleChoiceFilter)
            for value in dict.fromkeys(given if is_multiple else given[-1:]):
                without = data.copy()
                without.setlist(name, [v for v in given if v != value] if is_multiple else [])
                for paging in (AFTER, BEFORE):
                    without.pop(paging, None)
                if text := self._in_words(name, value):
                    yield Chip(text, without.urlencode())

    def _in_words(self, name: str, value: str) -> str:
        """What one chosen value says on its chip, '' for one that asks for nothing."""
        field, label = self.form.fields[name], str(self.filters[name].label)
        if name in self.form.errors:
            return gettext("%(filter)s: %(value)s (niet herkend)") % {"filter": label, "value": value}
        if name == "telaat":
            return label if self.form.cleaned_data[name] else ""
        if name == "indiener":
            value = Submitter.objects.in_words(value)
        if isinstance(chosen := self.form.cleaned_data.get(name), Model):
            return f"{label}: {chosen}"
        labels = {str(key): str(text) for key, text in getattr(field, "choices", ())}
        return f"{label}: {labels.get(value, value)}"


class DocumentFilter(django_filters.FilterSet):
    """Filters of the list of documents."""

    q = django_filters.CharFilter(method="by_words", label=_("Nummer of woorden uit de titel"))
    soort = django_filters.MultipleChoiceFilter(
        field_name="kind",
        choices=Document.DocumentKind.choices,
        label=_("Soort"),
        widget=forms.CheckboxSelectMultiple,
    )
    gelezen = django_filters.ChoiceFilter(
        field_name="holding",
        choices=Document.Holding.choices,
        label=_("Gelezen of alleen aangehaald"),
        empty_label=_("Allebei"),
    )
    dossier = django_filters.ModelChoiceFilter(
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
