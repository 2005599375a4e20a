"""Proposals: changes that a person or a rule suggests and a person judges."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.document import Document
from commitments.models.ministerie import Ministerie
from commitments.models.passage import Passage
from commitments.models.proposal_queries import ProposalQuerySet
from commitments.models.toezegging import Toezegging


class Proposal(models.Model):
    """One suggested change. Nothing happens by it until somebody accepts it."""

    class Change(models.TextChoices):
        """What would change."""

        RECORD = "nieuw", _("Nieuw record")
        LINK = "verband", _("Verband")
        STATUS = "status", _("Status")
        TERM = "termijn", _("Termijn")
        CORRECTION = "correctie", _("Correctie")
        REPORT = "bericht", _("Stand van zaken")

    class State(models.TextChoices):
        """How it was judged."""

        OPEN = "open", _("Te beoordelen")
        ACCEPTED = "aanvaard", _("Aanvaard")
        DISMISSED = "afgewezen", _("Afgewezen")
        RETURNED = "teruggegeven", _("Teruggegeven met een opmerking")
        WITHDRAWN = "ingetrokken", _("Ingetrokken door wie het voorstelde")

    class Group(models.TextChoices):
        """Under which heading of the reading desk a find stands. Empty: not found by the reader."""

        DOCUMENT = "brief", _("Over de brief")
        CITATION = "verwijzing", _("Verwijzingen")
        MOTIE = "motie", _("Moties")
        TOEZEGGING = "toezegging", _("Toezeggingen")
        VERDICT = "oordeel", _("Oordelen")

    change = models.CharField(_("wat verandert er"), max_length=12, choices=Change.choices)
    commitment = models.ForeignKey(
        Commitment,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="proposals",
        verbose_name=_("afspraak"),
    )
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="proposals",
        verbose_name=_("document"),
    )
    passage = models.ForeignKey(
        Passage,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="proposals",
        verbose_name=_("passage"),
    )
    payload = models.JSONField(
        _("inhoud"), default=dict, blank=True, help_text=_("De nieuwe waarden, per veld.")
    )
    reasons = models.TextField(_("redenen"), help_text=_("Waarom dit wordt voorgesteld."))
    rule = models.CharField(
        _("regel"),
        max_length=100,
        blank=True,
        help_text=_("De leesregel die dit vond; leeg als een mens het deed."),
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("voorgesteld door"),
    )
    proposed_at = models.DateTimeField(_("voorgesteld op"), auto_now_add=True)
    state = models.CharField(_("oordeel"), max_length=14, choices=State.choices, default=State.OPEN)
    judged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("beoordeeld door"),
    )
    judged_at = models.DateTimeField(_("beoordeeld op"), null=True, blank=True)
    remark = models.TextField(_("opmerking bij het oordeel"), blank=True)
    group = models.CharField(_("onderdeel"), max_length=12, choices=Group.choices, blank=True)
    find = models.CharField(
        _("wat er gevonden is"),
        max_length=20,
        blank=True,
        help_text=_("Binnen het onderdeel: een datum, een belofte die is nagekomen, een verwijzing."),
    )
    key = models.CharField(
        _("kenmerk"),
        max_length=200,
        blank=True,
        editable=False,
        help_text=_("Regel en plek: wie dezelfde brief nog eens leest, vindt niets dubbel."),
    )
    quote = models.TextField(_("citaat"), blank=True, help_text=_("De letterlijke woorden waar het staat."))
    start = models.PositiveIntegerField(_("beginpositie in de tekst"), null=True, blank=True)
    end = models.PositiveIntegerField(_("eindpositie in de tekst"), null=True, blank=True)
    order = models.PositiveIntegerField(_("volgorde"), default=0, help_text=_("Zoals het in de brief staat."))
    strength = models.CharField(
        _("hoe zeker"), max_length=14, choices=Toezegging.Strength.choices, blank=True
    )
    edited = models.JSONField(
        _("gewijzigd"), default=dict, blank=True, help_text=_("Wat een mens anders invulde, per veld.")
    )
    ministerie = models.ForeignKey(
        Ministerie,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="proposals",
        verbose_name=_("ministerie"),
        help_text=_("Van wie het voorstel is: alleen dat ministerie ziet en beoordeelt het."),
    )
    # The second of two judges is told: each change of the row counts up.
    version = models.PositiveIntegerField(_("versie"), default=0, editable=False)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("voorstel")
        verbose_name_plural = _("voorstellen")
        ordering = ("-proposed_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(state="open", judged_by__isnull=True, judged_at__isnull=True)
                | (~Q(state="open") & Q(judged_by__isnull=False, judged_at__isnull=False)),
                name="proposal_judged_by_and_at",
            ),
            models.UniqueConstraint(
                fields=["document", "key"], condition=~Q(key=""), name="proposal_once_per_place"
            ),
            # A second one waits for the first: sent twice, or by two colleagues, it is the same work.
            models.UniqueConstraint(
                fields=["commitment", "ministerie", "change"],
                condition=Q(state="open", ministerie__isnull=False),
                name="proposal_one_open_of_ministerie",
            ),
            models.CheckConstraint(
                condition=Q(start__isnull=True, end__isnull=True)
                | Q(start__isnull=False, end__isnull=False, start__lt=F("end")),
                name="proposal_span",
                violation_error_message=_("Vul begin en eind in, of geen van beide."),
            ),
        ]
        indexes = [
            models.Index(fields=["state", "-proposed_at"], name="proposal_by_state"),
            models.Index(
                fields=["ministerie", "state", "proposed_at"],
                condition=Q(ministerie__isnull=False),
                name="proposal_of_ministerie",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_change_display()}: {self.reasons[:80]}"

    @property
    def is_open(self) -> bool:
        """True until somebody judged it."""
        return self.state == self.State.OPEN

    @property
    def values(self) -> dict[str, Any]:
        """What would be written: as found, with what a person changed."""
        return {**self.payload, **self.edited}
