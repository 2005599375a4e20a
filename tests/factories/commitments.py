"""Commitments, the part of each kind, and their history."""

from datetime import date
from typing import Any

import factory
from factory import LazyAttribute, LazyAttributeSequence, SelfAttribute, Sequence, SubFactory, Trait

from commitments.dates import DateBasis, UncertainDate
from commitments.models import (
    Aanbeveling,
    Commitment,
    DeclinedPart,
    Document,
    Holder,
    Motie,
    OfficeChange,
    Oordeel,
    StatusChange,
    Submitter,
    TermChange,
    Toezegging,
)
from commitments.statuses import Kind, MinistryStatus, Outcome, Track, Verdict, needs_evidence
from tests.factories.base import M, RecordFactory, basis_of, in_turn
from tests.factories.documents import PROMISE, PUBLISHED_AT, AdviesFactory, DossierFactory, PassageFactory
from tests.factories.people import MinisterieFactory


class CommitmentFactory(RecordFactory[Commitment]):
    """A published toezegging unless asked otherwise, with the part of its kind."""

    class Meta:
        model = Commitment

    class Params:
        draft = Trait(published_at=None)

    slug = LazyAttributeSequence(lambda o, n: f"{o.kind}-{n}")
    kind = Kind.TOEZEGGING
    subject = LazyAttribute(
        lambda o: {
            Kind.MOTIE: "Aanjager zijn van internationale regels voor nieuwe wapens",
            Kind.TOEZEGGING: "De Kamer informeren over de conferentie",
            Kind.AANBEVELING: "Een internationale conferentie beleggen",
        }[o.kind]
    )
    text = LazyAttribute(
        lambda o: {
            Kind.MOTIE: "verzoekt de regering aanjager te zijn van bindende internationale regelgeving",
            Kind.TOEZEGGING: PROMISE,
            Kind.AANBEVELING: "Neem het initiatief tot een internationale conferentie.",
        }[o.kind]
    )
    dossier = SubFactory(DossierFactory)
    reference = LazyAttributeSequence(
        lambda o, n: f"{o.dossier.slug}-{n % 9999 + 1}" if o.kind == Kind.MOTIE and o.dossier else ""
    )
    citation = LazyAttribute(lambda o: f"Kamerstuk {o.reference}" if o.reference else "")
    made_from = date(2019, 4, 24)
    made_to = SelfAttribute("made_from")
    made_basis = basis_of("made_from")
    published_at = PUBLISHED_AT

    @factory.post_generation
    def detail(self: Any, create: bool, extracted: Any, **parts: Any) -> None:
        if create and extracted is not False:
            _DETAILS[Kind(self.kind)](commitment=self, **parts)

    @factory.post_generation
    def held_by(self: Any, create: bool, extracted: Any, **_: Any) -> None:
        for n, ministerie in enumerate(extracted or []):
            part = OfficeChange.Part.JOINT if n else OfficeChange.Part.LEAD
            OfficeChangeFactory(commitment=self, ministerie=ministerie, part=part)

    @factory.post_generation
    def due(self: Any, create: bool, extracted: date | UncertainDate | None, **_: Any) -> None:
        if extracted is not None:
            due = extracted if isinstance(extracted, UncertainDate) else UncertainDate.on(extracted)
            TermChangeFactory(
                commitment=self,
                due_from=due.start,
                due_to=due.end,
                due_printed=due.printed,
                due_basis=due.basis,
            )

    @classmethod
    def _after_postgeneration(cls, instance: Any, create: bool, results: Any = None) -> None:
        _refresh(instance, create=create)


def _refresh(commitment: Commitment, *, create: bool) -> None:
    """Read what the triggers of the database wrote."""
    if create:
        commitment.refresh_from_db()


class DetailFactory(RecordFactory[M]):
    """The part of a commitment that only its kind has."""

    class Meta:
        abstract = True

    @classmethod
    def _after_postgeneration(cls, instance: Any, create: bool, results: Any = None) -> None:
        _refresh(instance.commitment, create=create)


class MotieFactory(DetailFactory[Motie]):
    class Meta:
        model = Motie

    class Params:
        adopted = Trait(outcome=Outcome.ADOPTED)
        rejected = Trait(outcome=Outcome.REJECTED)

    commitment = SubFactory(CommitmentFactory, kind=Kind.MOTIE, detail=False)
    outcome = Outcome.UNKNOWN
    outcome_basis = LazyAttribute(
        lambda o: DateBasis.NONE if o.outcome == Outcome.UNKNOWN else DateBasis.STATED
    )


class SubmitterFactory(RecordFactory[Submitter]):
    class Meta:
        model = Submitter

    motie = SubFactory(MotieFactory)
    order = LazyAttribute(lambda o: o.motie.submitters.count() + 1)
    surname = Sequence(in_turn(("Koopmans", "Ginneken", "Dijk", "Belhaj", "Sjoerdsma", "Piri")))
    fractie = "VVD"


class ToezeggingFactory(DetailFactory[Toezegging]):
    class Meta:
        model = Toezegging

    commitment = SubFactory(CommitmentFactory, kind=Kind.TOEZEGGING, detail=False)
    made_by = "Minister van Buitenlandse Zaken"
    made_by_basis = DateBasis.STATED


class AanbevelingFactory(DetailFactory[Aanbeveling]):
    """`verdict=…` adds the cabinet's oordeel with that verdict."""

    class Meta:
        model = Aanbeveling

    commitment = SubFactory(CommitmentFactory, kind=Kind.AANBEVELING, detail=False)
    advies = SubFactory(AdviesFactory)
    number = LazyAttribute(lambda o: o.advies.aanbevelingen.count() + 1)

    @factory.post_generation
    def verdict(self: Any, create: bool, extracted: Verdict | None, **_: Any) -> None:
        if extracted is not None:
            OordeelFactory(aanbeveling=self, verdict=extracted)


_DETAILS: dict[Kind, Any] = {
    Kind.MOTIE: MotieFactory,
    Kind.TOEZEGGING: ToezeggingFactory,
    Kind.AANBEVELING: AanbevelingFactory,
}


class OordeelFactory(RecordFactory[Oordeel]):
    """An oordeel on one aanbeveling; with `aanbeveling=None` give the advies as a whole."""

    class Meta:
        model = Oordeel

    aanbeveling = SubFactory(AanbevelingFactory)
    advies = SelfAttribute("aanbeveling.advies")
    passage = SubFactory(
        PassageFactory,
        quote="Het kabinet neemt deze aanbeveling over.",
        document__kind=Document.DocumentKind.KABINETSREACTIE,
    )
    verdict = Verdict.ADOPTED
    phrase = LazyAttribute(lambda o: "" if o.verdict == Verdict.NOT_STATED else "neemt deze aanbeveling over")

    @classmethod
    def _after_postgeneration(cls, instance: Any, create: bool, results: Any = None) -> None:
        if instance.aanbeveling:
            _refresh(instance.aanbeveling.commitment, create=create)


class DeclinedPartFactory(RecordFactory[DeclinedPart]):
    class Meta:
        model = DeclinedPart

    oordeel = SubFactory(OordeelFactory, verdict=Verdict.PARTLY)
    order = LazyAttribute(lambda o: o.oordeel.declined_parts.count() + 1)
    text = "een eigen toezichthouder"
    passage = SelfAttribute("oordeel.passage")


class ChangeFactory(DetailFactory[M]):
    """An entry of the history, in effect from the day of the commitment on."""

    class Meta:
        abstract = True

    commitment = SubFactory(CommitmentFactory)
    effective_from = LazyAttribute(lambda o: o.commitment.made_to or date(2019, 4, 24))
    effective_to = SelfAttribute("effective_from")
    recorded_as = "Gegevensbeheer"
    note = LazyAttribute(lambda o: "Verkeerd overgenomen." if getattr(o, "corrects", None) else "")
    corrects = None


class StatusChangeFactory(ChangeFactory[StatusChange]):
    class Meta:
        model = StatusChange

    class Params:
        is_evidence_needed = LazyAttribute(lambda o: needs_evidence(Track(o.track), o.to))

    track = Track.MINISTRY
    to = MinistryStatus.IN_PROGRESS
    evidence = factory.Maybe("is_evidence_needed", SubFactory(PassageFactory), None)


class TermChangeFactory(ChangeFactory[TermChange]):
    class Meta:
        model = TermChange

    due_from = date(2022, 12, 31)
    due_to = SelfAttribute("due_from")
    due_basis = basis_of("due_from")


class OfficeChangeFactory(ChangeFactory[OfficeChange]):
    class Meta:
        model = OfficeChange

    ministerie = SubFactory(MinisterieFactory)
    office = LazyAttribute(lambda o: f"Minister van {o.ministerie.name}")
    part = OfficeChange.Part.LEAD


class HolderFactory(RecordFactory[Holder]):
    """Who holds a commitment follows from its history: this adds the entry and gives what came of it."""

    class Meta:
        model = Holder

    commitment = SubFactory(CommitmentFactory)
    ministerie = SubFactory(MinisterieFactory)
    is_lead = True

    @classmethod
    def _create(cls, model_class: type[Holder], *args: Any, **kwargs: Any) -> Holder:
        part = OfficeChange.Part.LEAD if kwargs.pop("is_lead") else OfficeChange.Part.JOINT
        change = OfficeChangeFactory.create(part=part, **kwargs)
        return Holder.objects.get(commitment=change.commitment, ministerie=change.ministerie)
