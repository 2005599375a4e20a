"""Milestones: events in the world that commitments wait for or lead to."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Q, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.commitment_queries import LAST_DAY, CommitmentQuerySet
from commitments.models.dossier import Dossier
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.membership import general_roles
from commitments.models.naming import Named, address
from commitments.models.passage import Passage
from commitments.permissions import Action, is_allowed


class MilestoneQuerySet(models.QuerySet["Milestone"]):
    """Events as questions."""

    def visible_to(self, user: Any) -> "MilestoneQuerySet":
        """What this visitor may see. An event has no publication of its own.

        It stays hidden while all that hangs on it, afspraken and passages, is a draft.
        """
        if is_allowed(Action.VIEW_DRAFT, general_roles(user)):
            return self
        links = MilestoneLink.objects.filter(milestone=OuterRef("pk"))
        quotes = Milestone.passages.through.objects.filter(milestone=OuterRef("pk"))
        return self.filter(
            Exists(links.filter(commitment__published_at__isnull=False))
            | Exists(quotes.filter(passage__document__published_at__isnull=False))
            | (~Exists(links) & ~Exists(quotes))
        )

    def in_dossier(self, dossier: Dossier, *, visible: CommitmentQuerySet) -> "MilestoneQuerySet":
        """Filed in the dossier, or of meaning for one of these commitments in it."""
        links = MilestoneLink.objects.filter(
            milestone=OuterRef("pk"), commitment__in=visible.filter(dossier=dossier)
        )
        return self.filter(Q(dossier=dossier) | Exists(links))

    def dossiers(self, *, visible: CommitmentQuerySet) -> Q:
        """The dossiers of these events, and those that hold one of these commitments they matter to."""
        concerned = MilestoneLink.objects.filter(milestone__in=self, commitment__in=visible)
        own = self.order_by().filter(dossier__isnull=False)
        return Q(pk__in=own.values("dossier")) | Q(pk__in=concerned.values("commitment__dossier"))

    def in_time_order(self) -> "MilestoneQuerySet":
        """By `begins_on`: the first day, or that of the plan where no date is known; without either last."""
        last = Value(LAST_DAY, output_field=models.DateField())
        begins_on = Coalesce("held_from", "planned_from", last)
        return self.annotate(begins_on=begins_on).order_by("begins_on", "id")

    def get_by_natural_key(self, slug: str) -> "Milestone":
        """Raises DoesNotExist when nothing has this name."""
        return self.get(slug=slug)


class Milestone(UncertainDatesMixin, Named):
    """An event with a date: a summit, a resolution, a report. One event, however it is called."""

    title = models.CharField(_("titel"), max_length=300)
    aliases = ArrayField(
        models.CharField(max_length=200),
        verbose_name=_("ook genoemd"),
        default=list,
        blank=True,
        help_text=_("Andere namen voor hetzelfde, gescheiden door komma's."),
    )
    held = UncertainDateGroup(_("datum"))
    planned = UncertainDateGroup(_("oorspronkelijk gepland"))
    description = models.TextField(_("beschrijving"), blank=True)
    dossier = models.ForeignKey(
        Dossier,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="milestones",
        verbose_name=_("dossier"),
    )
    passages = models.ManyToManyField(
        Passage, blank=True, related_name="milestones", verbose_name=_("passages")
    )
    commitments: models.ManyToManyField = models.ManyToManyField(
        Commitment, through="MilestoneLink", related_name="milestones", verbose_name=_("afspraken")
    )
    # Empty for what was last changed before this was kept.
    changed_at = models.DateTimeField(_("gewijzigd op"), auto_now=True, null=True)

    objects = MilestoneQuerySet.as_manager()

    class Meta:
        verbose_name = _("mijlpaal")
        verbose_name_plural = _("mijlpalen")
        ordering = ("held_from", "slug")
        constraints = [uncertain_date_check("held"), uncertain_date_check("planned")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return address("milestone_detail", self.slug)


class MilestoneLink(models.Model):
    """What a milestone means for a commitment: a reader's conclusion unless a passage says so."""

    class Meaning(models.TextChoices):
        """What the event is to the commitment."""

        EVIDENCE = "bewijs", _("Laat zien dat er iets gebeurd is")
        TERM = "termijn", _("Bepaalt de termijn")
        ORIGIN = "oorsprong", _("Hier begon het")
        CONTEXT = "achtergrond", _("Achtergrond")

    milestone = models.ForeignKey(Milestone, on_delete=models.CASCADE, related_name="links")
    commitment = models.ForeignKey(
        Commitment, on_delete=models.PROTECT, related_name="milestone_links", verbose_name=_("afspraak")
    )
    meaning = models.CharField(_("betekenis"), max_length=12, choices=Meaning.choices)
    is_inferred = models.BooleanField(
        _("afgeleid"), default=True, help_text=_("Uit: een passage zegt het met zoveel woorden.")
    )

    class Meta:
        verbose_name = _("afspraak bij een mijlpaal")
        verbose_name_plural = _("afspraken bij een mijlpaal")
        constraints = [
            models.UniqueConstraint(fields=["milestone", "commitment", "meaning"], name="milestonelink_once")
        ]

    def __str__(self) -> str:
        return f"{self.milestone} · {self.commitment}"
