"""Test records, one factory for each model, with sensible Dutch content.

A factory makes what its record needs: `CommitmentFactory` the part of its kind,
`MotieFactory` its commitment.
Shortcuts beside the fields themselves:

- `CommitmentFactory(kind=…, draft=True, held_by=[bz, defensie], due=date(2022, 12, 31))`: the first ministry
  has the lead; `due` is a day or an `UncertainDate`; `detail__…` goes to the part of the kind.
- `MotieFactory(adopted=True)` or `rejected=True`; `AanbevelingFactory(verdict=Verdict.PARTLY)`. What concerns
  the commitment goes through it: `MotieFactory(commitment__held_by=[bz])`.
- `StatusChangeFactory(to=…)`, with `track=Track.KAMER` for the Kamer's: cites a passage where it has to.
- `UserFactory()` is a researcher; `staff_of=bz`, `coordinator_of=bz` (or a list), `data_entry=True` and
  `admin=True` make something else.

An exact day is given by its first day alone: `effective_from=day`, `made_from=day`, `dated_from=day`.
"""

from tests.factories.commitments import (
    AanbevelingFactory,
    CommitmentFactory,
    DeclinedPartFactory,
    HolderFactory,
    MotieFactory,
    OfficeChangeFactory,
    OordeelFactory,
    StatusChangeFactory,
    SubmitterFactory,
    TermChangeFactory,
    ToezeggingFactory,
)
from tests.factories.documents import (
    PROMISE,
    AdviescollegeFactory,
    AdviesFactory,
    AdviesNumberFactory,
    CitationFactory,
    DocumentFactory,
    DossierFactory,
    IntakeFactory,
    PassageFactory,
    SignerFactory,
)
from tests.factories.figures import FiguresFactory
from tests.factories.links import (
    ClaimFactory,
    LinkFactory,
    MilestoneFactory,
    MilestoneLinkFactory,
    ProposalFactory,
)
from tests.factories.people import (
    PASSWORD,
    BewindspersoonFactory,
    MembershipFactory,
    MinisterieFactory,
    UserFactory,
)
from tests.factories.register import (
    BesluitFactory,
    DifferenceJudgementFactory,
    FractieFactory,
    KamerlidFactory,
    RegisterRowFactory,
    StemmingFactory,
    SyncCursorFactory,
    SyncRunFactory,
)
from tests.factories.words import AbbreviationFactory, WordFactory
from tests.factories.work import (
    AbsenceFactory,
    AssignmentFactory,
    AuditEntryFactory,
    MinistryRulesFactory,
    OutgoingMailFactory,
    RecesFactory,
    TransferFactory,
    UpdateRequestFactory,
    WorkEntryFactory,
)

__all__ = [
    "PASSWORD",
    "PROMISE",
    "AanbevelingFactory",
    "AbbreviationFactory",
    "AbsenceFactory",
    "AdviesFactory",
    "AdviesNumberFactory",
    "AdviescollegeFactory",
    "AssignmentFactory",
    "AuditEntryFactory",
    "BesluitFactory",
    "BewindspersoonFactory",
    "CitationFactory",
    "ClaimFactory",
    "CommitmentFactory",
    "DeclinedPartFactory",
    "DifferenceJudgementFactory",
    "DocumentFactory",
    "DossierFactory",
    "FiguresFactory",
    "FractieFactory",
    "HolderFactory",
    "IntakeFactory",
    "KamerlidFactory",
    "LinkFactory",
    "MembershipFactory",
    "MilestoneFactory",
    "MilestoneLinkFactory",
    "MinisterieFactory",
    "MinistryRulesFactory",
    "MotieFactory",
    "OfficeChangeFactory",
    "OordeelFactory",
    "OutgoingMailFactory",
    "PassageFactory",
    "ProposalFactory",
    "RecesFactory",
    "RegisterRowFactory",
    "SignerFactory",
    "StatusChangeFactory",
    "StemmingFactory",
    "SubmitterFactory",
    "SyncCursorFactory",
    "SyncRunFactory",
    "TermChangeFactory",
    "ToezeggingFactory",
    "TransferFactory",
    "UpdateRequestFactory",
    "UserFactory",
    "WordFactory",
    "WorkEntryFactory",
]
