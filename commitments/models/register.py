"""What was taken in from the Kamer's register: each row as it came, each run, where the next one starts."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.document import Document


class RegisterRowQuerySet(models.QuerySet["RegisterRow"]):
    """Rows of the register as questions."""

    def in_conflict(self, record: str) -> models.QuerySet[Any]:
        """The ids of the records ('commitment' or 'document') that stayed with something else."""
        rows = self.exclude(conflicts={}).filter(**{f"{record}__isnull": False}, removed_at__isnull=True)
        return rows.order_by().values(record)

    def held(self) -> models.QuerySet[Any]:
        """How many of each entity, and how many of them the register deleted."""
        counts = {"total": Count("pk"), "removed": Count("pk", filter=Q(removed_at__isnull=False))}
        return self.order_by("entity").values("entity").annotate(**counts)


class RegisterRow(models.Model):
    """One row of one entity, as the register gave it last, and the record here that it belongs to."""

    entity = models.CharField(_("soort"), max_length=40, help_text=_("Zaak, Besluit, Stemming, Toezegging."))
    source_id = models.UUIDField(_("sleutel in het register"))
    raw = models.JSONField(_("zoals gekregen"), help_text=_("De rij zoals het register haar gaf."))
    api_changed_at = models.CharField(
        _("gewijzigd in de open data"), max_length=40, blank=True, help_text=_("ApiGewijzigdOp, letterlijk.")
    )
    # A Besluit belongs to Zaken, a Stemming to a Besluit: what came before its parent finds it so.
    parents = ArrayField(
        models.UUIDField(),
        verbose_name=_("hoort bij"),
        default=list,
        blank=True,
        help_text=_("Sleutels van rijen: van een stemming haar besluit, van een besluit zijn zaken."),
    )
    removed_at = models.DateTimeField(
        _("verwijderd gezien op"),
        null=True,
        blank=True,
        help_text=_("Leeg zolang het register de rij heeft."),
    )
    commitment = models.ForeignKey(
        Commitment,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="register_rows",
        verbose_name=_("afspraak"),
    )
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="register_rows",
        verbose_name=_("document"),
    )
    applied = models.JSONField(
        _("overgenomen"),
        default=dict,
        blank=True,
        help_text=_("Per gegeven de waarde die de laatste keer is overgenomen."),
    )
    conflicts = models.JSONField(
        _("verschillen"),
        default=dict,
        blank=True,
        help_text=_("Per gegeven wat het register zegt, waar het record bij iets anders is gebleven."),
    )

    objects = RegisterRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("rij uit het register")
        verbose_name_plural = _("rijen uit het register")
        ordering = ("entity", "source_id")
        constraints = [
            models.UniqueConstraint(fields=["entity", "source_id"], name="registerrow_once"),
        ]
        indexes = [
            GinIndex(fields=["parents"], name="registerrow_by_parent", condition=~Q(parents=[])),
            models.Index(fields=["entity"], condition=~Q(conflicts={}), name="registerrow_with_conflicts"),
            models.Index(
                fields=["entity"], condition=Q(removed_at__isnull=False), name="registerrow_removed"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entity} {self.raw.get('Nummer') or self.source_id}"


class SyncRun(models.Model):
    """One run of `sync_register`: what it was asked, how it ended, and what it met."""

    class State(models.TextChoices):
        """How it ended. One that was killed stays 'bezig' until the next run closes it."""

        RUNNING = "bezig", _("Bezig")
        DONE = "klaar", _("Klaar")
        FAILED = "mislukt", _("Mislukt")
        INTERRUPTED = "afgebroken", _("Afgebroken")

    started_at = models.DateTimeField(_("begonnen op"), auto_now_add=True)
    ended_at = models.DateTimeField(_("geëindigd op"), null=True, blank=True)
    options = models.JSONField(
        _("opties"), default=dict, blank=True, help_text=_("Wat er gevraagd is, leeg voor alles.")
    )
    state = models.CharField(_("toestand"), max_length=10, choices=State.choices, default=State.RUNNING)
    report = models.JSONField(
        _("verslag"),
        default=dict,
        blank=True,
        help_text=_("Per soort: nieuw, gewijzigd, ongewijzigd, verwijderd, verschillen, onbekende woorden."),
    )
    error = models.TextField(_("fout"), blank=True)

    class Meta:
        verbose_name = _("ophaalronde")
        verbose_name_plural = _("ophaalrondes")
        ordering = ("-started_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(state="bezig", ended_at__isnull=True)
                | (~Q(state="bezig") & Q(ended_at__isnull=False)),
                name="syncrun_ended_at",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M}: {self.get_state_display()}"


class SyncCursor(models.Model):
    """Where the reading of one kind of record stands."""

    kind = models.CharField(_("soort"), max_length=40)
    scope = models.CharField(
        _("beperkt tot"), max_length=60, blank=True, help_text=_("Leeg: alles. Anders bijvoorbeeld: 33694.")
    )
    next_address = models.TextField(
        _("volgende pagina"), blank=True, help_text=_("Leeg als de laatste ronde tot het einde kwam.")
    )
    reached = models.CharField(
        _("gelezen tot"), max_length=40, blank=True, help_text=_("De laatste ApiGewijzigdOp van deze ronde.")
    )
    pass_started_at = models.DateTimeField(_("ronde begonnen op"), null=True, blank=True)
    watermark = models.CharField(
        _("bijgewerkt tot"),
        max_length=40,
        blank=True,
        help_text=_("De laatste ApiGewijzigdOp van de laatste ronde die tot het einde kwam."),
    )
    succeeded_at = models.DateTimeField(
        _("laatste geslaagde ronde"), null=True, blank=True, help_text=_("Wanneer die begon.")
    )

    class Meta:
        verbose_name = _("leesplek")
        verbose_name_plural = _("leesplekken")
        ordering = ("kind", "scope")
        constraints = [models.UniqueConstraint(fields=["kind", "scope"], name="synccursor_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.scope}".strip()
