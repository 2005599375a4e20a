"""What is kept. One model, or one model with its parts, in each file."""

from commitments.models.aanbeveling import Aanbeveling, DeclinedPart, Oordeel
from commitments.models.advies import Advies, Adviescollege, AdviesNumber
from commitments.models.citation import Citation
from commitments.models.claim import Claim
from commitments.models.commitment import Commitment, Holder
from commitments.models.difference_judgement import DifferenceJudgement
from commitments.models.document import Document, Signer
from commitments.models.dossier import Dossier
from commitments.models.figures import Figures
from commitments.models.history import OfficeChange, StatusChange, TermChange
from commitments.models.intake import Intake
from commitments.models.kamerlid import Fractie, Kamerlid
from commitments.models.link import Link
from commitments.models.membership import Membership
from commitments.models.milestone import Milestone, MilestoneLink
from commitments.models.ministerie import Bewindspersoon, Ministerie
from commitments.models.motie import Motie, Submitter
from commitments.models.passage import Passage
from commitments.models.proposal import Proposal
from commitments.models.register import RegisterRow, SyncCursor, SyncRun
from commitments.models.stemming import Besluit, Stemming
from commitments.models.toezegging import Toezegging
from commitments.models.word import Abbreviation, Word
from commitments.models.work import (
    Absence,
    Assignment,
    AuditEntry,
    MinistryRules,
    OutgoingMail,
    Reces,
    Transfer,
    UpdateRequest,
    WorkEntry,
)

__all__ = [
    "Aanbeveling",
    "Abbreviation",
    "Absence",
    "Advies",
    "AdviesNumber",
    "Adviescollege",
    "Assignment",
    "AuditEntry",
    "Besluit",
    "Bewindspersoon",
    "Citation",
    "Claim",
    "Commitment",
    "DeclinedPart",
    "DifferenceJudgement",
    "Document",
    "Dossier",
    "Figures",
    "Fractie",
    "Holder",
    "Intake",
    "Kamerlid",
    "Link",
    "Membership",
    "Milestone",
    "MilestoneLink",
    "Ministerie",
    "MinistryRules",
    "Motie",
    "OfficeChange",
    "Oordeel",
    "OutgoingMail",
    "Passage",
    "Proposal",
    "Reces",
    "RegisterRow",
    "Signer",
    "StatusChange",
    "Stemming",
    "Submitter",
    "SyncCursor",
    "SyncRun",
    "TermChange",
    "Toezegging",
    "Transfer",
    "UpdateRequest",
    "Word",
    "WorkEntry",
]
