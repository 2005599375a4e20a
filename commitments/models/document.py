"""Documents: the letters that carry promises, and everything that letters cite."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce, ExtractYear, Upper
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.commitment_queries import FIRST_DAY
from commitments.models.document_queries import DocumentQuerySet
from commitments.models.dossier import Dossier
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.ministerie import Bewindspersoon, Ministerie
from commitments.models.naming import Named, address
from commitments.models.numbering import canonical_reference_check
from commitments.models.stored_words import StoredWordsField
from commitments.references import Kamerstuk


class Document(UncertainDatesMixin, Named):
    """A letter, motie, report or advice. Held, or only known because something cites it (a stub)."""

    class DocumentKind(models.TextChoices):
        """What sort of paper it is. Only a letter to the Kamer can fulfil a toezegging."""

        KAMERBRIEF = "kamerbrief", _("Kamerbrief")
        KABINETSREACTIE = "kabinetsreactie", _("Kabinetsreactie")
        BESLISNOTA = "beslisnota", _("Beslisnota")
        MOTIE = "motie", _("Motie")
        VERSLAG = "verslag", _("Verslag van een debat")
        INITIATIEFNOTA = "initiatiefnota", _("Initiatiefnota")
        ADVIES = "advies", _("Advies")
        DEBAT = "debat", _("Debat (geen verslag bekend)")
        OTHER = "overig", _("Ander document")

    class Chamber(models.TextChoices):
        """To which chamber it was addressed."""

        TWEEDE = "tweede_kamer", _("Tweede Kamer")
        EERSTE = "eerste_kamer", _("Eerste Kamer")
        UNKNOWN = "", _("Onbekend")

    class Holding(models.TextChoices):
        """Whether somebody has read the document itself."""

        HELD = "gelezen", _("Gelezen")
        CITED = "aangehaald", _("Alleen aangehaald")

    # A beslisnota advises the minister; it is not addressed to the Kamer and settles nothing.
    CANNOT_BE_EVIDENCE = frozenset({DocumentKind.BESLISNOTA})

    kind = models.CharField(_("soort"), max_length=20, choices=DocumentKind.choices)
    title = models.CharField(
        _("titel"), max_length=500, help_text=_("Waar het document over gaat, in één regel.")
    )
    reference = models.CharField(
        _("Kamerstuknummer"),
        max_length=40,
        blank=True,
        help_text=_("Zoals 33694-67. Leeg als het document er geen heeft of als het niet bekend is."),
    )
    reference_printed = models.CharField(
        _("nummer zoals gedrukt"), max_length=200, blank=True, help_text=_("Bijvoorbeeld: Nr. 67")
    )
    reference_basis = models.CharField(
        _("waarop het nummer rust"),
        max_length=10,
        choices=DateBasis.choices,
        default=DateBasis.NONE,
        blank=True,
    )
    reference_note = models.TextField(
        _("opmerking bij het nummer"),
        blank=True,
        help_text=_("Bijvoorbeeld: ontbreekt het begrotingshoofdstuk?"),
    )
    dossier = models.ForeignKey(
        Dossier,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="documents",
        verbose_name=_("dossier"),
    )
    dated = UncertainDateGroup(_("datum"))
    chamber = models.CharField(
        _("Kamer"), max_length=20, choices=Chamber.choices, default=Chamber.UNKNOWN, blank=True
    )
    chamber_basis = models.CharField(
        _("waarop de Kamer rust"),
        max_length=10,
        choices=DateBasis.choices,
        default=DateBasis.NONE,
        blank=True,
    )
    holding = models.CharField(
        _("gelezen of alleen aangehaald"), max_length=10, choices=Holding.choices, default=Holding.HELD
    )
    text = models.TextField(
        _("tekst"), blank=True, help_text=_("De volledige tekst, als die hier bewaard wordt.")
    )
    file = models.FileField(_("bestand"), upload_to="documenten/%Y/", blank=True)
    source = models.CharField(
        _("bron"), max_length=300, blank=True, help_text=_("Waar het document vandaan komt.")
    )
    register_id = models.CharField(
        _("zaaknummer in het register"), max_length=40, blank=True, help_text=_("Zoals 2023Z01213.")
    )
    published_at = models.DateTimeField(
        _("gepubliceerd op"),
        null=True,
        blank=True,
        help_text=_("Leeg: een concept dat alleen gegevensbeheer ziet."),
    )
    created_at = models.DateTimeField(_("aangemaakt op"), auto_now_add=True)
    changed_at = models.DateTimeField(_("gewijzigd op"), auto_now=True)

    # Sorting needs a value where the date is unknown: unknown sorts last.
    dated_order = models.GeneratedField(
        expression=Coalesce("dated_to", Value(FIRST_DAY, output_field=models.DateField())),
        output_field=models.DateField(),
        db_persist=True,
    )
    # Lexemes of `words/`; triggers set the version to 0 when a source text changes.
    search = StoredWordsField(null=True, editable=False)
    search_version = models.SmallIntegerField(default=0, editable=False)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documenten")
        ordering = ("-dated_to", "slug")
        constraints = [
            uncertain_date_check("dated"),
            canonical_reference_check(),
            models.UniqueConstraint(
                fields=["reference"], condition=~Q(reference=""), name="document_reference_unique"
            ),
            models.CheckConstraint(
                condition=Q(reference="", reference_basis="") | (~Q(reference="") & ~Q(reference_basis="")),
                name="document_reference_has_basis",
                violation_error_message=_("Kies waarop het Kamerstuknummer rust."),
            ),
            models.CheckConstraint(
                condition=~Q(kind="beslisnota") | Q(reference=""),
                name="document_beslisnota_is_no_kamerstuk",
                violation_error_message=_("Een beslisnota is geen Kamerstuk en heeft geen nummer."),
            ),
            models.CheckConstraint(
                condition=Q(holding="gelezen") | Q(text=""),
                name="document_stub_has_no_text",
                violation_error_message=_("Een document met tekst is niet alleen aangehaald."),
            ),
        ]
        indexes = [
            models.Index(fields=["-dated_to", "slug"], name="document_by_date"),
            models.Index(
                fields=["-dated_to", "-id"],
                condition=Q(holding="gelezen", dated_to__isnull=False),
                name="document_newest_read",
            ),
            models.Index(fields=["dated_order", "id"], name="document_by_dated"),
            models.Index(
                fields=["dated_to", "dated_from"],
                condition=Q(dated_to__year__gt=ExtractYear("dated_from")),
                name="document_over_years",
            ),
            GinIndex(fields=["search"], name="document_search"),
            GinIndex(OpClass(Upper("title"), name="gin_trgm_ops"), name="document_by_title"),
            models.Index(
                OpClass("reference", name="varchar_pattern_ops"),
                condition=~Q(reference=""),
                name="document_by_first_numbers",
            ),
            models.Index(fields=["search_version", "id"], name="document_search_backlog"),
            models.Index(fields=["register_id"], condition=~Q(register_id=""), name="document_by_zaak"),
        ]

    def __str__(self) -> str:
        return f"{self.citation} · {self.title}" if self.reference else self.title

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return address("document_detail", self.slug)

    @property
    def is_stub(self) -> bool:
        """True when the document is only known because something cites it."""
        return self.holding == self.Holding.CITED

    @property
    def kamerstuk(self) -> Kamerstuk | None:
        """The citation value, None where the document has no number."""
        return Kamerstuk.from_canonical(self.reference) if self.reference else None

    @property
    def citation(self) -> str:
        """How to cite it: the Kamerstuk number, or kind and date where it has none."""
        return f"Kamerstuk {self.reference}" if self.reference else f"{self.get_kind_display()}, {self.dated}"

    @property
    def can_be_evidence(self) -> bool:
        """False for a beslisnota: it addresses the minister, not the Kamer."""
        return self.kind not in self.CANNOT_BE_EVIDENCE


class Signer(models.Model):
    """Who signed a document: the office always, the person only where a name is printed."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="signers")
    order = models.PositiveSmallIntegerField(_("volgorde"), default=1)
    office = models.CharField(_("ambt"), max_length=200)
    ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, null=True, blank=True, verbose_name=_("ministerie")
    )
    name_printed = models.CharField(
        _("naam zoals gedrukt"), max_length=200, blank=True, help_text=_("Leeg als er geen naam staat.")
    )
    person = models.ForeignKey(
        Bewindspersoon, on_delete=models.PROTECT, null=True, blank=True, verbose_name=_("bewindspersoon")
    )

    class Meta:
        verbose_name = _("ondertekenaar")
        verbose_name_plural = _("ondertekenaars")
        ordering = ("order",)
        constraints = [
            models.UniqueConstraint(fields=["document", "order"], name="signer_order_unique"),
            models.CheckConstraint(
                condition=Q(person__isnull=True) | ~Q(name_printed=""),
                name="signer_person_needs_printed_name",
                violation_error_message=_("Kies alleen een persoon als de naam gedrukt staat."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.office}: {self.name_printed}" if self.name_printed else self.office
