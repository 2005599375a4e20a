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
    own = commitments.filter(dossier=dossier)
    core = set(_core(dossier, own, documents).values_list("pk", flat=True))
    near = set(core)
    touching = Citation.objects.filter(document__in=documents, target__in=documents)
    for ends in touching.filter(Q(document__in=core) | Q(target__in=core)).values_list("document", "target"):
        near.update(ends)
    found = list(documents.filter(pk__in=near).defer("text"))
    moties = [document.reference for document in found if document.kind == Document.DocumentKind.MOTIE]
    shown = list(
        commitments.filter(
            Q(dossier=dossier)
            | Q(kind="motie", reference__in=[number for number in moties if number])
            | Exists(
                Link.objects.filter(
                    commitment=OuterRef("pk"), role=Link.LinkRole.MAKES, passage__document__in=core
                )
            )
            | Exists(Oordeel.objects.filter(aanbeveling=OuterRef("pk"), passage__document__in=core))
        )
        .defer("search", "text")
        .select_related("aanbeveling__advies")
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
    )


def _core(dossier: Dossier, own: CommitmentQuerySet, documents: DocumentQuerySet) -> DocumentQuerySet:
    """The documents of the dossier, and those that do or say something about its commitments."""
    linked = Link.objects.filter(passage__document=OuterRef("pk"), commitment__in=own)
    judged = Oordeel.objects.filter(passage__document=OuterRef("pk"), aanbeveling__in=own.values("pk"))
    return documents.filter(Q(dossier=dossier) | Exists(linked) | Exists(judged))
