"""What can be asked of the commitments as a set. See `statuses.py` for the words."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from commitments import words
from commitments.models import commitment_terms as terms
from commitments.models.commitment_counts import CommitmentCounts
from commitments.models.commitment_differences import CommitmentDifferences
from commitments.models.commitment_shown import CommitmentShown
from commitments.models.commitment_submitters import CommitmentSubmitters
from commitments.models.stored_words import LexemeQuery
from commitments.permissions import Action, is_allowed
from commitments.references import parse_identifier, parse_kamerstuk
from commitments.statuses import (
    OPEN,
    Execution,
    Kind,
    MinistryStatus,
    Track,
    execution_of_motie,
    initial,
)

if TYPE_CHECKING:
    from commitments.models.commitment import Commitment
    from commitments.models.document import Document

FIRST_DAY = date(1, 1, 1)
LAST_DAY = date(9999, 12, 31)
FEW = 50
"""A number names one record, at times a few."""

_SINCE = {Track.MINISTRY: "ministry_since", Track.KAMER: "kamer_since"}


class CommitmentQuerySet(CommitmentCounts, CommitmentDifferences, CommitmentShown, CommitmentSubmitters):
    """Chainable questions. Those that name a track answer for that track only."""

    def get_by_natural_key(self, slug: str) -> "Commitment":
        """Raises DoesNotExist when nothing has this name."""
        return self.get(slug=slug)

    def visible_to(self, user: Any) -> "CommitmentQuerySet":
        """What this visitor may see: published records, for keepers of the data drafts too."""
        from commitments.models.membership import general_roles  # it imports this module's model

        if is_allowed(Action.VIEW_DRAFT, general_roles(user)):
            return self
        return self.filter(published_at__isnull=False)

    def open(self, track: Track) -> "CommitmentQuerySet":
        """Open now on the track."""
        return self.filter(terms.is_open(track))

    def open_since_a_day(self, track: Track) -> "CommitmentQuerySet":
        """Open now on the track, and the day on which it was made is known."""
        return self.open(track).filter(made_to__isnull=False)

    def closed(self, track: Track) -> "CommitmentQuerySet":
        """Closed now on the track."""
        return self.filter(terms.is_closed(track))

    def overdue(self, track: Track, *, today: date) -> "CommitmentQuerySet":
        """Open now on the track while the term lies before `today`. Without a term nothing is late.

        See also `overdue_on`, which answers for a day in the past from the history.
        """
        return self.filter(terms.is_overdue(track, today=today))

    def became_overdue(self, track: Track, *, today: date) -> "CommitmentQuerySet":
        """Overdue, and the term passed in the seven days before `today`."""
        return self.filter(terms.became_overdue(track, today=today))

    def due_soon(self, track: Track, *, today: date) -> "CommitmentQuerySet":
        """Open now on the track, and the term falls on `today` or in the thirty days after it."""
        return self.filter(terms.is_due_soon(track, today=today))

    def upcoming(self, track: Track, *, today: date) -> "CommitmentQuerySet":
        """Open now on the track with a term on `today` or later, the first term first."""
        known = self.open(track).filter(due_order__gte=today, due_order__lt=LAST_DAY)
        return known.order_by("due_order", "id")

    def without_term(self) -> "CommitmentQuerySet":
        """No day is known: no term was given, or its words name no day."""
        return self.filter(due_on__isnull=True, due_order=LAST_DAY)  # an index leads to the latter

    def overdue_on(
        self, track: Track, day: date, *, known_at: datetime | None = None
    ) -> "CommitmentQuerySet":
        """Open on `day` while the term that held on that day lay before it."""
        then = {"status_then__in": OPEN[track], "due_then__lt": day}
        return self.as_of(track, day, known_at=known_at).filter(**then)

    def closed_between(self, track: Track, first: date, last: date) -> "CommitmentQuerySet":
        """Closed now, and since a day from `first` up to and including `last`."""
        return self.closed(track).filter(**{f"{_SINCE[track]}__range": (first, last)})

    def as_of(self, track: Track, day: date, *, known_at: datetime | None = None) -> "CommitmentQuerySet":
        """As it stood on `day`: annotates `status_then` and `due_then`, leaves out what came later.

        By effective date; with `known_at` only what had been recorded by that moment counts.
        A change whose effective date is a period counts from its last day. A commitment
        without a date is kept: nothing says that it came later.
        """
        from commitments.models.history import StatusChange, TermChange

        before = self.exclude(made_from__gt=day)
        if known_at is not None:
            before = before.filter(created_at__lte=known_at)
        status = StatusChange.objects.counting(known_at=known_at).filter(
            commitment=OuterRef("pk"), track=track, effective_to__lte=day
        )
        term = TermChange.objects.standing(known_at=known_at).filter(
            commitment=OuterRef("pk"), effective_to__lte=day
        )
        start = (
            Case(
                When(execution=Execution.TRACKED, then=Value(initial(track, Execution.TRACKED))),
                default=Value(str(MinistryStatus.NONE)),
            )
            if track == Track.MINISTRY
            else Value(initial(track, Execution.UNKNOWN))
        )
        return before.annotate(
            status_then=Coalesce(Subquery(status.latest_first().values("to")[:1]), start),
            due_then=Subquery(term.latest_first().values("due_to")[:1]),
        )

    def held_by(
        self, ministeries: Sequence[Any] | models.QuerySet[Any], *, is_lead: bool | None = None
    ) -> "CommitmentQuerySet":
        """Held by one of these ministries; with `is_lead` only in the lead, or only jointly."""
        from commitments.models.commitment import Holder

        holders = Holder.objects.filter(commitment=OuterRef("pk"), ministerie__in=ministeries)
        return self.filter(Exists(holders if is_lead is None else holders.filter(is_lead=is_lead)))

    def ever_held_by(self, ministerie: Any) -> "CommitmentQuerySet":
        """Held by this ministry now or at some time before."""
        from commitments.models.history import OfficeChange

        entries = OfficeChange.objects.standing().filter(commitment=OuterRef("pk"), ministerie=ministerie)
        return self.filter(Exists(entries))

    def with_evidence(self, *, has: bool = True) -> "CommitmentQuerySet":
        """With (or without) a standing status change that cites a passage which everybody may read."""
        from commitments.models.history import StatusChange

        cited = StatusChange.objects.standing().filter(
            commitment=OuterRef("pk"), evidence__document__published_at__isnull=False
        )
        return self.filter(Exists(cited) if has else ~Exists(cited))

    def with_reference(self, text: str) -> "CommitmentQuerySet":
        """Those that a typed citation or register number names; none when it names nothing.

        Finds the number that was chosen and the numbers that other sources give. An
        ambiguous citation finds what either reading names.
        """
        identifier = parse_identifier(text)
        if identifier is not None:
            # As one question each: an OR over three tables would read them all.
            asked = ("source_id", "toezegging__register_number", "motie__zaak_number")
            found = [
                self.filter(**{column: identifier.value}).values_list("pk", flat=True) for column in asked
            ]
            return self.filter(pk__in={pk for some in found for pk in some[:FEW]})
        numbers = [k.canonical for k in parse_kamerstuk(text) if k.number]
        if not numbers:
            return self.none()
        from commitments.models.claim import Claim

        claimed = Claim.objects.filter(commitment__isnull=False, field="reference", normalised__in=numbers)
        ids = set(claimed.values_list("commitment", flat=True)[:FEW])
        return self.filter(Q(reference__in=numbers) | Q(pk__in=ids))

    def search(self, typed: str) -> "CommitmentQuerySet":
        """Those whose words match what was typed. All of them when nothing is left to search."""
        query = words.query(typed)
        if not query:
            return self
        return self.filter(search=LexemeQuery(query))

    def find(self, typed: str) -> "CommitmentQuerySet":
        """What the search box means: a citation's record or those with its number, else the words."""
        if parse_identifier(typed) is not None or any(k.number for k in parse_kamerstuk(typed)):
            numbered = self.with_reference(typed)
            return numbered if numbered.exists() else self.search(typed)
        return self.search(typed)

    def with_outcome(self, outcomes: Sequence[str], *, is_walked: bool = False) -> "CommitmentQuerySet":
        """Moties on which the Kamer decided so.

        With `is_walked` asked together with what follows from it, which the indexes of the orders hold; the
        planner takes that for more conditions, and expects too few.
        """
        moties = self.filter(motie__outcome__in=outcomes)
        if not is_walked:
            return moties
        followed = {execution_of_motie(outcome) for outcome in outcomes}
        return moties.filter(kind=Kind.MOTIE, execution__in=sorted(followed))

    def with_verdict(self, verdicts: Sequence[str]) -> "CommitmentQuerySet":
        """Aanbevelingen that got one of these verdicts in a published document."""
        from commitments.models.aanbeveling import Oordeel

        given = Oordeel.objects.published().filter(aanbeveling=OuterRef("pk"), verdict__in=verdicts)
        return self.filter(Exists(given))

    def related_to(
        self, commitment: "Commitment", *, said_in: models.QuerySet["Document"], most: int = 12
    ) -> "CommitmentQuerySet":
        """Others that share a passage with it, that repeat it, or that its verdict refers to.

        As far as these documents say so.
        """
        from commitments.models.link import Link

        # By id, one question after another: asked in one, each commitment of the database would be tried.
        links = Link.objects.filter(commitment=commitment, passage__document__in=said_in)
        shared = Link.objects.filter(passage__in=list(links.values_list("passage", flat=True)))
        ids = set(shared.values_list("commitment", flat=True))
        if hasattr(commitment, "aanbeveling"):
            oordelen = commitment.aanbeveling.oordelen.filter(passage__document__in=said_in).order_by()
            referred = self.filter(aanbeveling__referred_from__in=list(oordelen))
            beside = self.filter(aanbeveling__oordelen__passage__in=[o.passage_id for o in oordelen])
            ids.update(referred.values_list("pk", flat=True), beside.values_list("pk", flat=True))
        if hasattr(commitment, "toezegging"):
            toezegging = commitment.toezegging
            earlier = (toezegging.repeats_id, toezegging.amends_id, toezegging.supplements_id)
            ids.update(pk for pk in earlier if pk)
            ids.update(toezegging.repeated_by.values_list("pk", flat=True))
            ids.update(toezegging.amended_by.values_list("pk", flat=True))
        others = self.filter(pk__in=ids - {commitment.pk})
        return others.by_made().select_related("aanbeveling")[:most]

    def search_backlog(self) -> "CommitmentQuerySet":
        """Those whose stored words are missing, or older than their text or the analyser."""
        return self.filter(search_version__lt=words.VERSION)

    def latest_term_first(self) -> "CommitmentQuerySet":
        """The term that passed last first."""
        return self.order_by("-due_order", "-id")

    def by_made(self) -> "CommitmentQuerySet":
        """Newest first; unknown dates last."""
        return self.order_by("-made_order", "-id")
