"""Fracties, Kamerleden, votes, and what was taken in from the register."""

import uuid
from datetime import date

from factory import LazyAttribute, LazyFunction, SelfAttribute, Sequence, SubFactory

from commitments.dates import DateBasis
from commitments.models import (
    Besluit,
    DifferenceJudgement,
    Fractie,
    Kamerlid,
    RegisterRow,
    Stemming,
    SyncCursor,
    SyncRun,
)
from commitments.statuses import Outcome
from tests.factories.base import RecordFactory, in_turn
from tests.factories.commitments import CommitmentFactory, MotieFactory
from tests.factories.people import UserFactory


class FractieFactory(RecordFactory[Fractie]):
    class Meta:
        model = Fractie

    register_id = LazyFunction(uuid.uuid4)
    abbreviation = Sequence(in_turn(("VVD", "D66", "CDA", "SP", "PvdD", "DENK", "SGP")))
    name = LazyAttribute(lambda o: f"Fractie {o.abbreviation}")
    seats = 24


class KamerlidFactory(RecordFactory[Kamerlid]):
    class Meta:
        model = Kamerlid

    register_id = LazyFunction(uuid.uuid4)
    surname = Sequence(in_turn(("Koopmans", "Ginneken", "Belhaj", "Piri")))
    given = "Sam"
    initials = "S."
    function = "Tweede Kamerlid"


class BesluitFactory(RecordFactory[Besluit]):
    """A vote by which the motie was adopted; `MotieFactory(decided_by=…)` says that it decides."""

    class Meta:
        model = Besluit

    register_id = LazyFunction(uuid.uuid4)
    motie = SubFactory(MotieFactory, adopted=True)
    kind_word = "Stemmen - aangenomen"
    text = "Aangenomen."
    outcome = Outcome.ADOPTED
    voted_from = date(2024, 12, 5)
    voted_to = SelfAttribute("voted_from")
    voted_basis = DateBasis.INFERRED


class StemmingFactory(RecordFactory[Stemming]):
    """A fractie that votes for; with `kamerlid=KamerlidFactory(), persoon_register_id=…` one member."""

    class Meta:
        model = Stemming

    register_id = LazyFunction(uuid.uuid4)
    besluit = SubFactory(BesluitFactory)
    vote = Stemming.Vote.FOR
    vote_word = "Voor"
    fractie = SubFactory(FractieFactory)
    fractie_printed = SelfAttribute("fractie.abbreviation")
    fractie_register_id = SelfAttribute("fractie.register_id")
    actor = SelfAttribute("fractie_printed")
    seats = SelfAttribute("fractie.seats")


class RegisterRowFactory(RecordFactory[RegisterRow]):
    class Meta:
        model = RegisterRow

    entity = "Zaak"
    source_id = LazyFunction(uuid.uuid4)
    raw = LazyAttribute(lambda o: {"Id": str(o.source_id), "Nummer": "2019Z08535", "Soort": "Motie"})
    api_changed_at = "2024-02-19T12:48:47.3648352Z"


class SyncRunFactory(RecordFactory[SyncRun]):
    class Meta:
        model = SyncRun


class SyncCursorFactory(RecordFactory[SyncCursor]):
    class Meta:
        model = SyncCursor

    kind = Sequence(in_turn(("moties", "brieven", "toezeggingen")))
    watermark = "2024-02-19T12:48:47.3648352Z"


class DifferenceJudgementFactory(RecordFactory[DifferenceJudgement]):
    """Somebody agrees that the two judgements differ."""

    class Meta:
        model = DifferenceJudgement

    commitment = SubFactory(CommitmentFactory)
    about = "stand"
    seen = "afgedaan/openstaand"
    view = DifferenceJudgement.View.AGREES
    by = SubFactory(UserFactory)
    recorded_as = "Gegevensbeheer"
