"""How documents point at each other: citations as printed, and what they were taken to mean."""

from typing import Any

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.document import Document
from commitments.models.document_queries import naming
from commitments.models.labels import Labelled


class CitationQuerySet(models.QuerySet["Citation"]):
    """Citations as questions."""

    def visible_to(self, user: Any) -> "CitationQuerySet":
        """From documents that this visitor may see, to documents that they may see or that are not known."""
        documents = Document.objects.visible_to(user)
        # Looked up one by one: there are few citations, and far more documents.
        is_known = Q(Exists(documents.filter(pk=OuterRef("target"))))
        is_read = Exists(documents.filter(pk=OuterRef("document")))
        return self.filter(Q(target__isnull=True) | is_known, is_read)

    def tally(self) -> dict[str, int]:
        """How many there are in all, resolved (the document is known), unresolved and corrected."""
        counts: dict[str, int] = self.order_by().aggregate(
            total=Count("pk"),
            resolved=Count("pk", filter=Q(target__isnull=False)),
            unresolved=Count("pk", filter=Q(target__isnull=True)),
            corrected=Count("pk", filter=~Q(correction="")),
        )
        return counts

    def notable(self) -> "CitationQuerySet":
        """Those that a reader should check: unresolved, or read otherwise than they are printed."""
        return (
            self.filter(Q(target__isnull=True) | ~Q(correction=""))
            .select_related("document", "target")
            .only("printed", "place", "normalised", "correction", *naming("document"), *naming("target"))
        )

    def get_by_natural_key(self, *key: str) -> "Citation":
        """By `Citation.natural_key`; an empty target means an unknown one. Raises DoesNotExist."""
        document, place, printed, normalised, relation, target = key
        found = self.filter(
            document__slug=document, place=place, printed=printed, normalised=normalised, relation=relation
        )
        return found.get(target__slug=target) if target else found.get(target__isnull=True)


class Citation(Labelled):
    """One document points at another. The printed form is never corrected; the reading may be."""

    class Relation(models.TextChoices):
        """In what way the one stands to the other."""

        CITES = "haalt_aan", _("Haalt aan")
        FOLLOWS_UP = "vervolgt", _("Is een vervolg op")
        ANSWERS = "beantwoordt", _("Beantwoordt")
        ACCOMPANIES = "hoort_bij", _("Hoort bij")

    document = models.ForeignKey(
        Document, on_delete=models.CASCADE, related_name="citations", verbose_name=_("document")
    )
    relation = models.CharField(_("verband"), max_length=12, choices=Relation.choices, default=Relation.CITES)
    place = models.CharField(_("vindplaats"), max_length=100, blank=True)
    printed = models.CharField(
        _("zoals gedrukt"),
        max_length=300,
        blank=True,
        help_text=_("Leeg als het verband zonder nummer blijkt."),
    )
    normalised = models.CharField(
        _("gelezen als"), max_length=60, blank=True, help_text=_("Eén nummer per regel: 33694-45.")
    )
    target = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="cited_by",
        verbose_name=_("bedoeld document"),
        help_text=_("Leeg zolang niet bekend is welk document bedoeld wordt."),
    )
    basis = models.CharField(
        _("waarop dit rust"),
        max_length=10,
        choices=[choice for choice in DateBasis.choices if choice[0]],
        default=DateBasis.STATED,
    )
    correction = models.TextField(
        _("correctie"), blank=True, help_text=_("Waarom het nummer anders is gelezen dan het er staat.")
    )

    objects = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("verwijzing")
        verbose_name_plural = _("verwijzingen")
        ordering = ("document", "id")
        constraints = [
            models.UniqueConstraint(
                fields=["document", "place", "printed", "normalised", "relation", "target"],
                nulls_distinct=False,
                name="citation_once",
            ),
            models.CheckConstraint(
                condition=~Q(printed="") | Q(target__isnull=False),
                name="citation_points_somewhere",
                violation_error_message=_("Vul in wat er staat, of kies het document."),
            ),
            models.CheckConstraint(
                condition=Q(target__isnull=True) | ~Q(target=F("document")),
                name="citation_not_of_itself",
                violation_error_message=_("Een document haalt niet zichzelf aan: dit is het eigen nummer."),
            ),
        ]

    def __str__(self) -> str:
        return self.printed or f"{self.get_relation_display()} {self.target}"

    def natural_key(self) -> tuple[str, ...]:
        """Where it stands and what it points at."""
        target = self.target.slug if self.target else ""
        return (self.document.slug, self.place, self.printed, self.normalised, self.relation, target)
