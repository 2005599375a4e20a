"""Keeps the stored search vectors up to date with the texts they come from."""

from collections.abc import Iterable, Iterator

from django.db import transaction

from commitments import words
from commitments.models import Commitment

# Rows read, computed and written at once: keeps memory flat on a million of them.
BATCH = 500


def index_commitments(*, only: Iterable[int] | None = None, everything: bool = False) -> int:
    """Write the vectors that are missing or stale and return how many were written.

    `only` narrows to these ids; `everything` rewrites current ones too. Each batch is its
    own transaction, so that a long run neither blocks writers nor loses its work when stopped.
    """
    return sum(index_in_batches(only=only, everything=everything))


def index_in_batches(*, only: Iterable[int] | None = None, everything: bool = False) -> Iterator[int]:
    """As `index_commitments`, yielding the number written after each batch, for a progress bar."""
    stale = Commitment.objects.all() if everything else Commitment.objects.search_backlog()
    if only is not None:
        stale = stale.filter(pk__in=list(only))
    last = 0
    while True:
        with transaction.atomic():
            batch = list(
                stale.filter(pk__gt=last)
                .with_search_texts()
                .order_by("pk")
                .select_for_update(of=("self",), skip_locked=False)[:BATCH]
            )
            if not batch:
                return
            for commitment in batch:
                commitment.search = words.vector(_parts(commitment), _whole(commitment))
                commitment.search_version = words.VERSION
            Commitment.objects.bulk_update(batch, ["search", "search_version"])
        last = batch[-1].pk
        yield len(batch)


def _parts(commitment: Commitment) -> list[tuple[str, words.Weight]]:
    """The texts by weight: A what it is about, B its official words, C who, D the rest."""
    parts: list[tuple[str, words.Weight]] = [(commitment.subject, "A"), (commitment.text, "B")]
    for holder in commitment.holders.all():
        names = [holder.office, holder.ministerie.name, *holder.ministerie.abbreviations]
        parts.append((" ".join(names), "C"))
    if commitment.dossier is not None:
        parts.append((commitment.dossier.title, "D"))
    if hasattr(commitment, "motie"):
        parts += [(str(submitter), "C") for submitter in commitment.motie.submitters.all()]
    if hasattr(commitment, "toezegging"):
        toezegging = commitment.toezegging
        person = toezegging.person.name if toezegging.person else ""
        parts.append((f"{toezegging.made_by} {person} {toezegging.made_to} {toezegging.made_in}", "C"))
    if hasattr(commitment, "aanbeveling"):
        advies = commitment.aanbeveling.advies
        colleges = " ".join(f"{n.college.name} {n}" for n in advies.numbers.all())
        parts.append((f"{advies.title} {colleges}", "C"))
    return parts


def _whole(commitment: Commitment) -> list[str]:
    """Numbers that are one word each: Kamerstukken, dossier, register numbers."""
    numbers = [commitment.reference, commitment.source_id]
    numbers += [claim.normalised for claim in commitment.claims.all() if claim.field == "reference"]
    if commitment.dossier is not None:
        numbers.append(commitment.dossier.slug)
    if hasattr(commitment, "motie"):
        numbers.append(commitment.motie.zaak_number)
    if hasattr(commitment, "toezegging"):
        numbers.append(commitment.toezegging.register_number)
    return [number.lower() for number in numbers if number]
