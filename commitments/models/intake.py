"""Letters that somebody brought in to be read: who, when, and from which file."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from commitments.models.document import Document
from commitments.models.membership import Membership, general_roles, memberships_of, roles_of
from commitments.models.proposal import Proposal
from commitments.permissions import Action, is_allowed


class IntakeQuerySet(models.QuerySet["Intake"]):
    """Letters that came in, as questions."""

    def visible_to(self, user: Any) -> "IntakeQuerySet":
        """For keepers all; for who works at a ministry what they or their colleagues brought in."""
        if is_allowed(Action.VIEW_DRAFT, general_roles(user)):
            return self
        if not user.is_authenticated:
            return self.none()
        colleagues = Membership.objects.filter(ministerie__in=memberships_of(user)).values("user")
        return self.filter(Q(by=user) | Q(by__in=colleagues))

    def unfinished(self) -> "IntakeQuerySet":
        """With something to do: proposals without a judgement, or a letter that is not published."""
        waiting = Proposal.objects.of_the_data().open().filter(document=OuterRef("document"))
        return self.filter(Q(document__published_at__isnull=True) | Exists(waiting.exclude(group="")))

    def with_progress(self) -> "IntakeQuerySet":
        """With `found` and `judged`: how many proposals there are, and how many were judged."""
        of_reader = ~Q(document__proposals__group="")
        judged = of_reader & ~Q(document__proposals__state=Proposal.State.OPEN)
        return self.annotate(
            found=Count("document__proposals", filter=of_reader),
            judged=Count("document__proposals", filter=judged),
        )

    def for_list(self) -> "IntakeQuerySet":
        """With all that a row of the list shows, the latest first."""
        latest = self.with_progress().order_by("-at", "-pk")
        return latest.select_related("document", "by").defer("document__text")


class Intake(models.Model):
    """A letter as it came in. One for each document: a better text replaces what it says."""

    document = models.OneToOneField(
        Document, on_delete=models.CASCADE, related_name="intake", verbose_name=_("document")
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
        verbose_name=_("aangeleverd door"),
    )
    at = models.DateTimeField(_("aangeleverd op"), auto_now=True)
    file_name = models.CharField(_("naam van het bestand"), max_length=255, blank=True)
    digest = models.CharField(
        _("vingerafdruk"),
        max_length=64,
        unique=True,
        editable=False,
        help_text=_("SHA-256 van de tekst zonder witruimte: dezelfde brief wordt herkend."),
    )

    objects = IntakeQuerySet.as_manager()

    class Meta:
        verbose_name = _("aangeleverde brief")
        verbose_name_plural = _("aangeleverde brieven")
        ordering = ("-at", "-id")

    def __str__(self) -> str:
        return str(self.document)


def may_bring_in(user: Any) -> bool:
    """Whether this person may bring in a letter and see what is found in it. A letter has no ministry."""
    return is_allowed(Action.READ_LETTER, roles_of(user, []))


def letters_for(user: Any) -> models.QuerySet[Document]:
    """The documents that this person may see at the reading desk, drafts that they brought in among them."""
    own = Intake.objects.visible_to(user).values("document")
    visible = Document.objects.visible_to(user)
    return Document.objects.filter(Q(pk__in=visible.order_by().values("pk")) | Q(pk__in=own))
