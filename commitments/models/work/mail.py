"""The outbox: every mail is a row first, so that none is lost or sent for the same reason twice."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.ministerie import Ministerie
from commitments.models.work.assignment import Assignment


class OutgoingMail(models.Model):
    """One mail, ready to send. One row per purpose, item, recipient and period.

    Its Message-ID is fixed with the row: a mail that goes out again after a crash between sending and
    noting it is recognised as the same one.
    """

    class Purpose(models.TextChoices):
        """What the mail is for."""

        REQUEST = "uitvraag", _("Vraag om de stand van zaken")
        REMINDER = "herinnering", _("Herinnering aan een vraag")
        TERM = "termijn", _("Herinnering aan een termijn")
        PROPOSAL = "voorstel", _("Voorstel om te beoordelen")
        RETURNED = "teruggegeven", _("Voorstel teruggegeven")
        MENTION = "vermelding", _("Vermelding in een opmerking")
        ASSIGNED = "toegewezen", _("Nieuwe behandelaar")
        TRANSFER = "overdracht", _("Overdracht")
        DIGEST = "overzicht", _("Overzicht")

    class State(models.TextChoices):
        """Where it is."""

        WAITING = "wacht", _("Wacht op verzending")
        SENT = "verzonden", _("Verzonden")
        FAILED = "mislukt", _("Mislukt, wordt niet meer geprobeerd")
        DROPPED = "vervallen", _("Niet meer nodig")

    purpose = models.CharField(_("doel"), max_length=14, choices=Purpose.choices)
    item = models.CharField(_("waarover"), max_length=80, help_text=_("Soort en nummer: uitvraag:12."))
    period = models.CharField(
        _("tijdvak"),
        max_length=40,
        blank=True,
        help_text=_("Een dag of een stap: eens per tijdvak een mail."),
    )
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("aan")
    )
    address = models.EmailField(_("adres"), help_text=_("Zoals het was toen de mail werd gemaakt."))
    ministerie = models.ForeignKey(
        Ministerie,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ministerie"),
    )
    commitment = models.ForeignKey(
        Commitment,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("afspraak"),
    )
    assignments: models.ManyToManyField = models.ManyToManyField(
        Assignment,
        blank=True,
        related_name="mails",
        verbose_name=_("toewijzingen"),
        help_text=_("Waarvan een mail aan een nieuwe behandelaar vertelt: een of meer."),
    )
    message_id = models.CharField(_("Message-ID"), max_length=200, unique=True, editable=False)
    subject = models.CharField(_("onderwerp"), max_length=300)
    text = models.TextField(_("tekst"), blank=True, help_text=_("Leeg: wordt bij het verzenden geschreven."))
    html = models.TextField(_("opgemaakte tekst"), blank=True)
    created_at = models.DateTimeField(_("gemaakt op"), db_default=Now())
    state = models.CharField(_("stand"), max_length=10, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(_("pogingen"), default=0)
    next_attempt_at = models.DateTimeField(_("volgende poging"), db_default=Now())
    sent_at = models.DateTimeField(_("verzonden op"), null=True, blank=True)
    error = models.TextField(_("laatste fout"), blank=True)

    class Meta:
        verbose_name = _("uitgaande mail")
        verbose_name_plural = _("uitgaande mails")
        ordering = ("-created_at", "-id")
        constraints = [
            models.UniqueConstraint(
                fields=["purpose", "item", "recipient", "period"], name="outgoingmail_once_per_period"
            ),
            models.CheckConstraint(
                condition=Q(state="verzonden", sent_at__isnull=False)
                | (~Q(state="verzonden") & Q(sent_at__isnull=True)),
                name="outgoingmail_sent_at",
            ),
        ]
        indexes = [
            models.Index(fields=["next_attempt_at"], condition=Q(state="wacht"), name="outgoingmail_waiting"),
            models.Index(fields=["ministerie", "-created_at", "-id"], name="outgoingmail_of_ministerie"),
        ]

    def __str__(self) -> str:
        return f"{self.get_purpose_display()}: {self.subject}"
