"""Events in order of time, and all that is known of one of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from commitments.dates import UncertainDate, latest_of
from commitments.models import Claim, Commitment, Document, Milestone, MilestoneLink, Passage
from commitments.models.commitment_queries import LAST_DAY
from commitments.models.milestone import MilestoneQuerySet
from commitments.telling.drafts import readable
from commitments.telling.facts import Difference, Fact, differences


@dataclass(frozen=True)
class Year:
    """The events that begin in one year; None: nobody knows when."""

    number: int | None
    milestones: list[Milestone]


@dataclass(frozen=True)
class Meaning:
    """What an event is to some commitments, in words, and which they are."""

    label: str
    links: list[MilestoneLink]


@dataclass(frozen=True)
class MilestonePage:
    """What one visitor may see of an event."""

    facts: list[Fact]
    titles: list[Claim]
    differences: list[Difference]
    passages: list[Passage]
    meanings: list[Meaning]
    changed_at: datetime | None


def by_year(milestones: Iterable[Milestone]) -> list[Year]:
    """Milestones that `in_time_order` sorted, in groups. An event of several years stands in its first."""

    def year(milestone: Any) -> int | None:
        return None if milestone.begins_on == LAST_DAY else milestone.begins_on.year

    return [Year(number, list(group)) for number, group in groupby(milestones, key=year)]


def lies_ahead(when: UncertainDate, *, today: date) -> bool:
    """True when it has certainly not begun on `today`."""
    return when.start is not None and when.start > today


def goes_on(when: UncertainDate, *, today: date) -> bool:
    """True when `today` falls in its period: it may have happened, go on, or still have to come."""
    return when.start is not None and when.end is not None and when.start <= today <= when.end


def lasts_days(when: UncertainDate) -> bool:
    """True for two days up to a week: how long an event takes, not how little is known of its day."""
    if when.start is None or when.end is None:
        return False
    return timedelta(0) < when.end - when.start < timedelta(days=7)


def for_page(milestones: MilestoneQuerySet, *, user: Any) -> MilestoneQuerySet:
    """With all that `page_of` reads, in a fixed number of queries."""
    documents = Document.objects.visible_to(user)
    commitments = Commitment.objects.visible_to(user)
    links = MilestoneLink.objects.filter(commitment__in=commitments).select_related("commitment__aanbeveling")
    passages = Passage.objects.filter(document__in=documents).select_related("document")
    return milestones.select_related("dossier").prefetch_related(
        Prefetch("links", links.defer("commitment__search", "commitment__text").order_by("commitment__slug")),
        Prefetch("passages", passages.defer("document__text").order_by("document__dated_to", "slug")),
        Prefetch(
            "claims",
            Claim.objects.select_related("passage__document").defer("passage__document__text"),
        ),
    )


def page_of(milestone: Milestone, *, user: Any) -> MilestonePage:
    """Reads what `for_page` fetched; asks the database nothing more."""
    claims = readable(milestone.claims.all(), user)
    links = list(milestone.links.all())
    passages = list(milestone.passages.all())
    return MilestonePage(
        facts=_facts(milestone, claims),
        titles=[claim for claim in claims if claim.field == Claim.Field.TITLE],
        # Several names for one event are no dispute about it.
        differences=differences(claim for claim in claims if claim.field != Claim.Field.TITLE),
        passages=passages,
        meanings=_meanings(links),
        changed_at=latest_of(
            [
                milestone.changed_at,
                *(claim.recorded_at for claim in claims),
                *(passage.document.changed_at for passage in passages),
                *(link.commitment.changed_at for link in links),
            ]
        ),
    )


def _facts(milestone: Milestone, claims: Sequence[Claim]) -> list[Fact]:
    chosen = [claim for claim in claims if claim.is_chosen]
    held = [claim for claim in chosen if claim.field == Claim.Field.HELD]
    rows = [
        Fact(
            _("Datum"),
            date=milestone.held,
            basis=milestone.held.basis,
            sources=held,
            lasts_days=lasts_days(milestone.held),
        ),
        Fact(_("Oorspronkelijk gepland"), date=milestone.planned, basis=milestone.planned.basis),
    ]
    return [row for row in rows if row.date]


def _meanings(links: Sequence[MilestoneLink]) -> list[Meaning]:
    found = [
        Meaning(str(label), [link for link in links if link.meaning == value])
        for value, label in MilestoneLink.Meaning.choices
    ]
    return [meaning for meaning in found if meaning.links]
