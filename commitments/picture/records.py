"""Which records belong to the chain of a dossier: read in a fixed number of queries."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from commitments.models import (
    Citation,
    Commitment,
    Document,
    Dossier,
    Link,
    Milestone,
    MilestoneLink,
    Oordeel,
)
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.document_queries import DocumentQuerySet
from commitments.models.milestone import MilestoneQuerySet

MOST = 50
"""Documents, and commitments, of a dossier itself that are drawn, the newest: more nobody could read."""

_OF_A_DOCUMENT = (
    *("slug", "kind", "title", "reference", "holding", "published_at", "dossier"),
    *("dated_from", "dated_to", "dated_printed", "dated_basis"),
)
_OF_A_COMMITMENT = (
    *("slug", "kind", "subject", "reference", "published_at", "dossier", "ministry_status"),
    *("made_from", "made_to", "made_printed", "made_basis"),
    *("aanbeveling__number", "aanbeveling__advies__slug", "aanbeveling__advies__title"),
)


@dataclass(frozen=True)
class Records:
    """All that a chain is made of, already narrowed to what the reader may see."""

    documents: list[Document]
    commitments: list[Commitment]
    links: list[Link]
    oordelen: list[Oordeel]
    citations: list[Citation]
    milestones: list[Milestone]
    milestone_links: list[MilestoneLink]
    is_cut: bool = False
    """The dossier holds more than is drawn."""


def records_of(
    dossier: Dossier,
    *,
    documents: DocumentQuerySet,
    commitments: CommitmentQuerySet,
    milestones: MilestoneQuerySet,
) -> Records:
    """The dossier's records and what they touch.

    A letter of the dossier, or one that does something to a commitment of the dossier, is here
    with all that it made or answered. What those letters cite, or what cites them, is here as
    well, but alone: its own promises belong to another dossier's picture.
    """
    # Found by id, one question after another: asked in one, each record of the database would be tried.
    own = list(commitments.filter(dossier=dossier).by_made().values_list("pk", flat=True)[: MOST + 1])
    held = list(documents.filter(dossier=dossier).values_list("pk", flat=True)[: MOST + 1])
    core = _core(held[:MOST], own[:MOST], documents)
    near = set(core)
    touching = Citation.objects.filter(document__in=documents, target__in=documents)
    for ends in touching.filter(Q(document__in=core) | Q(target__in=core)).values_list("document", "target"):
        near.update(ends)
    found = list(documents.filter(pk__in=near).only(*_OF_A_DOCUMENT))
    moties = [document.reference for document in found if document.kind == Document.DocumentKind.MOTIE]
    by_number = commitments.filter(kind="motie", reference__in=[number for number in moties if number])
    made = Link.objects.filter(role=Link.LinkRole.MAKES, passage__document__in=core)
    judged = Oordeel.objects.filter(aanbeveling__isnull=False, passage__document__in=core)
    wanted = {
        *own[:MOST],
        *by_number.values_list("pk", flat=True),
        *made.values_list("commitment", flat=True),
        *judged.values_list("aanbeveling", flat=True),
    }
    shown = list(
        commitments.filter(pk__in=wanted)
        .select_related("aanbeveling__advies")
        .only(*_OF_A_COMMITMENT)
        .prefetch_related("aanbeveling__advies__numbers__college")
    )
    events = list(
        milestones.filter(
            Q(dossier=dossier)
            | Exists(MilestoneLink.objects.filter(milestone=OuterRef("pk"), commitment__in=shown))
        )
    )
    return Records(
        documents=found,
        commitments=shown,
        links=list(
            Link.objects.filter(passage__document__in=near, commitment__in=shown).select_related("passage")
        ),
        oordelen=list(
            Oordeel.objects.filter(passage__document__in=near, aanbeveling__in=[c.pk for c in shown])
            .select_related("passage")
            .order_by("pk")
        ),
        citations=list(Citation.objects.filter(document__in=near, target__in=near)),
        milestones=events,
        milestone_links=list(MilestoneLink.objects.filter(milestone__in=events, commitment__in=shown)),
        is_cut=max(len(own), len(held)) > MOST,
    )


def _core(held: list[int], own: list[int], documents: DocumentQuerySet) -> set[int]:
    """The documents of the dossier, and those that do or say something about its commitments."""
    linked = Link.objects.filter(commitment__in=own).values_list("passage__document", flat=True)
    judged = Oordeel.objects.filter(aanbeveling__in=own).values_list("passage__document", flat=True)
    touched = {*linked, *judged}
    return {*held, *documents.filter(pk__in=touched).values_list("pk", flat=True)}
