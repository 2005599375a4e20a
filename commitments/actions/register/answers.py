"""Letters in the register that may give what an earlier letter promised to tell the Kamer."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Q

from commitments.actions.register.proposing import shared_words
from commitments.dates import DateBasis
from commitments.models import Commitment, Document, Link, Proposal, RegisterRow
from commitments.statuses import CLOSED, Kind, Track

RULE = "register: een latere brief over hetzelfde, na een belofte om te informeren"
ENOUGH_WORDS = 3
# After a year and a half a letter on the same subject is rather another one.
WITHIN = timedelta(days=550)
_PROMISES_TO_TELL = r"\y(informeren|berichten|terugkomen|op de hoogte|per brief)\y"


def answers() -> Iterator[Proposal]:
    """A link for each letter in the same dossier that shares enough words with the promise and its letter."""
    promised = (
        Commitment.objects.filter(
            Q(text__iregex=_PROMISES_TO_TELL) | Q(subject__iregex=_PROMISES_TO_TELL), kind=Kind.TOEZEGGING
        )
        .exclude(ministry_status__in=CLOSED[Track.MINISTRY])
        .filter(links__role=Link.LinkRole.MAKES, register_rows=None)
        .defer("search")
        .distinct()
    )
    for commitment in promised:
        made = commitment.links.filter(role=Link.LinkRole.MAKES).select_related("passage__document").first()
        if made is not None:
            yield from _answers_to(commitment, made.passage.document, made.passage.quote)


def _answers_to(commitment: Commitment, letter: Document, quote: str) -> Iterator[Proposal]:
    sent_on = letter.dated.end
    if sent_on is None or letter.dossier_id is None:
        return
    stated = commitment.links.exclude(basis=DateBasis.INFERRED).values("passage__document")
    later = RegisterRow.objects.filter(
        entity="Zaak",
        removed_at=None,
        document__dossier=letter.dossier_id,
        document__kind=Document.DocumentKind.KAMERBRIEF,
        document__dated_from__gt=sent_on,
        document__dated_from__lte=sent_on + WITHIN,
    ).exclude(document__in=stated)
    promise = f"{letter.title} {commitment.subject} {commitment.text} {quote}"
    for row in later.select_related("document").defer("document__text"):
        title = " ".join(str(row.raw.get("Onderwerp") or "").split())
        shared = shared_words(title, promise)
        if row.document is not None and len(shared) >= ENOUGH_WORDS:
            yield Proposal(
                change=Proposal.Change.LINK,
                commitment=commitment,
                document=row.document,
                payload={"role": Link.LinkRole.FULFILS.value, "basis": DateBasis.INFERRED.value},
                reasons=(
                    f"{letter.citation} belooft: ‘{quote}’ De latere brief {row.document.reference} in "
                    f"hetzelfde dossier heet in het register ‘{title}’ en deelt woorden met die belofte: "
                    f"{', '.join(shared[:8])}. Lees de brief om dit te bevestigen."
                ),
                rule=RULE,
            )
