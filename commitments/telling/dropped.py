"""Why a mail was let go before it was sent, and what somebody can do who still wants to say something."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from commitments.models import OutgoingMail

NOT_IN_USE = "Dit account is niet meer in gebruik."
"""What the outbox keeps of a mail to an account that was switched off. Stored, so Dutch as the mails are."""

_ASKED = gettext_lazy(
    "De vraag is intussen beantwoord of ingetrokken, dus de mail is niet verzonden. "
    "Wilt u nog iets weten? Vraag dan opnieuw om de stand van zaken."
)
_BECAUSE: Mapping[str, object] = {
    OutgoingMail.Purpose.REQUEST.value: _ASKED,
    OutgoingMail.Purpose.REMINDER.value: _ASKED,
    OutgoingMail.Purpose.TERM.value: gettext_lazy(
        "De afspraak is intussen afgesloten, dus de mail is niet verzonden. Klopt dat niet? "
        "Werk dan de status van de afspraak bij."
    ),
    OutgoingMail.Purpose.PROPOSAL.value: gettext_lazy(
        "Het voorstel is intussen beoordeeld of ingetrokken, dus de mail is niet verzonden. "
        "Bij de voorstellen staat wat ermee is gebeurd."
    ),
    OutgoingMail.Purpose.ASSIGNED.value: gettext_lazy(
        "Iemand anders is intussen behandelaar, of niemand, dus de mail is niet verzonden. Klopt dat niet? "
        "Wijs de afspraak dan opnieuw toe."
    ),
    OutgoingMail.Purpose.TRANSFER.value: gettext_lazy(
        "De overdracht is intussen beantwoord of ingetrokken, dus de mail is niet verzonden. "
        "Bij de overdrachten staat wat ermee is gebeurd."
    ),
}


def why_dropped(mail: OutgoingMail) -> str:
    """What happened to what a dropped mail was about, and what to do now."""
    if mail.error == NOT_IN_USE:
        return _(
            "Het account van deze collega is niet meer in gebruik, dus de mail is niet verzonden. "
            "Wijs de afspraak toe aan een ander, of vraag een beheerder om het account."
        )
    told = _BECAUSE.get(mail.purpose)
    if told is None:
        return _("Waar deze mail over ging, is niet meer aan de orde. De mail is niet verzonden.")
    return str(told)
