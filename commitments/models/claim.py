"""Claims: what each source says of one field, kept beside each other."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Value
from django.db.models.fields.tuple_lookups import TupleIn
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.commitment import Commitment
from commitments.models.document import Document
from commitments.models.document_queries import naming
from commitments.models.milestone import Milestone
from commitments.models.passage import Passage


class Disputed(NamedTuple):
    """One field of one record: the ids of the record, of which one is given, and the field's name."""

    commitment: int | None
    document: int | None
    milestone: int | None
    field: str


_OF_A_CLAIM = (
    *("commitment", "document", "milestone", "field", "printed", "basis", "is_chosen", "register_record"),
    *("commitment__slug", "commitment__subject", "milestone__slug", "milestone__title"),
    *("passage__slug", "passage__place"),
    *naming("document"),
    *naming("passage__document"),
)
"""The columns of a claim, of its record and of its passage that a comparison shows."""


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Claims as questions."""

    def visible_to(self, user: Any) -> "ClaimQuerySet":
        """About records that this visitor may see, from passages that they may read."""
        documents = Document.objects.visible_to(user)
        # Looked up one by one: there are few claims, and far more records.
        about = (
            Q(Exists(Commitment.objects.visible_to(user).filter(pk=OuterRef("commitment"))))
            | Q(Exists(documents.filter(pk=OuterRef("document"))))
            | Q(Exists(Milestone.objects.visible_to(user).filter(pk=OuterRef("milestone"))))
        )
        is_read = Q(Exists(documents.filter(pk=OuterRef("passage__document"))))
        return self.filter(about, Q(passage__isnull=True) | is_read)

    def differences(self) -> list[Disputed]:
        """Each field of a record on which the sources do not say the same."""
        said = Coalesce(NullIf("normalised", Value("")), F("printed"))
        record = ("commitment", "document", "milestone", "field")
        rows = self.order_by().values_list(*record).annotate(values_said=Count(said, distinct=True))
        return [Disputed(*row[:4]) for row in rows.filter(values_said__gt=1).order_by("field", *record[:3])]

    def about_which_sources_differ(self, record: str) -> models.QuerySet[Any]:
        """The ids of the records ('commitment' or 'document') of which some field is told differently."""
        said = Coalesce(NullIf("normalised", Value("")), F("printed"))
        told = self.filter(**{f"{record}__isnull": False}).order_by().values(record, "field")
        return told.annotate(values_said=Count(said, distinct=True)).filter(values_said__gt=1).values(record)

    def on(self, disputed: Sequence[Disputed]) -> "ClaimQuerySet":
        """All claims about these fields, with the record and the passage of each; the shown one first."""
        of_record = Q(pk__in=[])
        for record in ("commitment", "document", "milestone"):
            told = [(getattr(one, record), one.field) for one in disputed if getattr(one, record) is not None]
            if told:
                # As rows of two: an OR of dozens of conditions takes longer to write down than to answer.
                of_record |= Q(TupleIn((F(f"{record}_id"), F("field")), told))
        return (
            self.filter(of_record)
            .select_related("commitment", "document", "milestone", "passage__document")
            .only(*_OF_A_CLAIM)
            .order_by("field", "commitment", "document", "milestone", "-is_chosen", "id")
        )


class Claim(models.Model):
    """One source's word on one field of one record. The record's own column shows the chosen one."""

    class Field(models.TextChoices):
        """The fields about which sources can differ."""

        REFERENCE = "reference", _("Kamerstuknummer")
        MADE = "made", _("Datum")
        DATED = "dated", _("Datum van het document")
        TABLED = "tabled", _("Ingediend")
        VOTED = "voted", _("Stemming")
        OUTCOME = "outcome", _("Uitkomst")
        APPRECIATIE = "kabinetsappreciatie", _("Kabinetsappreciatie")
        SUBMITTERS = "submitters", _("Indieners")
        DOSSIER = "dossier", _("Dossier")
        TITLE = "title", _("Titel")
        HELD = "held", _("Datum van de gebeurtenis")
        DUE = "due", _("Termijn")
        PERSON = "person", _("Persoon")

    commitment = models.ForeignKey(
        Commitment,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("afspraak"),
    )
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("document"),
    )
    milestone = models.ForeignKey(
        Milestone,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("mijlpaal"),
    )
    field = models.CharField(_("gegeven"), max_length=24, choices=Field.choices)
    printed = models.CharField(_("zoals gedrukt"), max_length=300)
    normalised = models.CharField(
        _("gelezen als"), max_length=200, blank=True, help_text=_("Zoals 36600-X-50 of 2019-04-24.")
    )
    basis = models.CharField(
        _("waarop dit rust"),
        max_length=10,
        choices=[choice for choice in DateBasis.choices if choice[0]],
        default=DateBasis.STATED,
    )
    passage = models.ForeignKey(
        Passage,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("passage"),
    )
    register_record = models.CharField(
        _("regel in het register"), max_length=80, blank=True, help_text=_("Zoals Zaak 2019Z08535.")
    )
    is_chosen = models.BooleanField(
        _("getoond"), default=False, help_text=_("Dit is de waarde die het record zelf toont.")
    )
    note = models.TextField(_("toelichting"), blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("vastgelegd door"),
    )
    recorded_at = models.DateTimeField(_("vastgelegd op"), auto_now_add=True)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        verbose_name = _("bewering van een bron")
        verbose_name_plural = _("beweringen van bronnen")
        ordering = ("field", "-is_chosen", "id")
        constraints = [
            models.CheckConstraint(
                condition=Q(commitment__isnull=False, document__isnull=True, milestone__isnull=True)
                | Q(commitment__isnull=True, document__isnull=False, milestone__isnull=True)
                | Q(commitment__isnull=True, document__isnull=True, milestone__isnull=False),
                name="claim_about_one_record",
                violation_error_message=_("Kies één record: een afspraak, een document of een mijlpaal."),
            ),
            models.CheckConstraint(
                condition=Q(passage__isnull=False) | ~Q(register_record=""),
                name="claim_has_source",
                violation_error_message=_("Geef de passage of de regel in het register."),
            ),
            models.UniqueConstraint(
                fields=["commitment", "document", "milestone", "field"],
                condition=Q(is_chosen=True),
                nulls_distinct=False,
                name="claim_one_chosen",
            ),
        ]
        indexes = [models.Index(fields=["field", "normalised"], name="claim_by_value")]

    def __str__(self) -> str:
        return f"{self.get_field_display()}: {self.printed}"
