"""Documents: the letters that carry promises, and everything that letters cite."""

import re
from typing import Any

from django.db import models
from django.db.models import Count, Max, Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.dossier import Dossier
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.ministerie import Bewindspersoon, Ministerie
from commitments.models.naming import Named
from commitments.models.numbering import canonical_reference_check
from commitments.permissions import Action, is_allowed
from commitments.references import Kamerstuk, parse_identifier, parse_kamerstuk

_A_YEAR = re.compile(r"(?:19|20)\d{2}", re.ASCII)


class DocumentQuerySet(models.QuerySet["Document"]):
    """Documents as questions."""

    def visible_to(self, user: Any) -> "DocumentQuerySet":
        """What this visitor may see: published documents, for keepers of the data drafts too."""
        from commitments.models.membership import general_roles  # membership points at ministeries only

        if is_allowed(Action.VIEW_DRAFT, general_roles(user)):
            return self
        return self.filter(published_at__isnull=False)

    def with_reference(self, canonical: str) -> "DocumentQuerySet":
        """Documents that carry this Kamerstuk number, as chosen or by another source's claim."""
        return self.filter(
            Q(reference=canonical) | Q(claims__field="reference", claims__normalised=canonical)
        ).distinct()

    def named(self, typed: str) -> "DocumentQuerySet":
        """Those that a typed citation or zaaknummer names; none when it names nothing."""
        identifier = parse_identifier(typed)
        if identifier is not None:
            return self.filter(register_id=identifier.value)
        numbers = [k.canonical for k in parse_kamerstuk(typed) if k.number]
        if not numbers:
            return self.none()
        return self.filter(
            Q(reference__in=numbers) | Q(claims__field="reference", claims__normalised__in=numbers)
        ).distinct()

    def citing(self, numbers: list[str]) -> "DocumentQuerySet":
        """Those that cite one of these Kamerstuk numbers, whether or not its document is known."""
        return self.filter(citations__normalised__in=numbers).distinct()

    def matching(self, typed: str) -> "DocumentQuerySet":
        """For a field where somebody types which letter they mean: a number, or title words and a year."""
        if parse_identifier(typed) is not None or any(k.number for k in parse_kamerstuk(typed)):
            return self.named(typed)
        found = self
        for word in typed.split()[:8]:
            is_meant = Q(title__icontains=word) | Q(reference__startswith=word)
            if _A_YEAR.fullmatch(word):
                is_meant |= Q(dated_from__year__lte=int(word), dated_to__year__gte=int(word))
            found = found.filter(is_meant)
        return found

    def holdings(self) -> list[dict[str, Any]]:
        """By kind and holding: how many, with a number, with a text, and when one was last changed."""
        return list(
            self.order_by()
            .values("kind", "holding")
            .annotate(
                total=Count("pk"),
                with_number=Count("pk", filter=~Q(reference="")),
                with_text=Count("pk", filter=~Q(text="")),
                last_changed_at=Max("changed_at"),
            )
            .order_by("kind", "holding")
        )

    def newest_read(self) -> "Document | None":
        """The youngest that somebody read, None while nobody read any."""
        read = self.filter(holding=Document.Holding.HELD, dated_to__isnull=False).defer("text")
        return read.order_by("-dated_to", "-pk").first()

    def for_list(self) -> "DocumentQuerySet":
        """With all that a row of the list shows."""
        return self.defer("text").select_related("dossier").prefetch_related("signers")

    def for_detail(self) -> "DocumentQuerySet":
        """With all that the page of one document shows, in a fixed number of queries.

        Its own text is shown; those of the documents and commitments that it names are not.
        """
        from commitments.models.commitment import Commitment  # it points at this module's models

        named = Commitment.objects.defer("search", "text")
        return self.select_related("dossier").prefetch_related(
            "signers__person",
            Prefetch("claims__passage__document", self.model.objects.defer("text")),
            Prefetch("passages__links__commitment", named),
            Prefetch("passages__oordelen__aanbeveling__commitment", named),
        )

    def get_by_natural_key(self, slug: str) -> "Document":
        """Raises DoesNotExist when nothing has this name."""
        return self.get(slug=slug)


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
            models.Index(fields=["register_id"], condition=~Q(register_id=""), name="document_by_zaak"),
        ]

    def __str__(self) -> str:
        return f"{self.citation} · {self.title}" if self.reference else self.title

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return reverse("document_detail", args=[self.slug])

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
