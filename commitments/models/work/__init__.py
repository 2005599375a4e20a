"""What a ministry keeps for itself while it works on its commitments: none of it is public.

Who works on it and by when, remarks and the trail, transfers to another ministry, questions to colleagues,
the mails about all that, and the ministry's own rules.
"""

from commitments.models.work.absence import Absence
from commitments.models.work.assignment import Assignment
from commitments.models.work.audit import AuditEntry
from commitments.models.work.entry import WorkEntry
from commitments.models.work.mail import OutgoingMail
from commitments.models.work.reces import Reces
from commitments.models.work.rules import MinistryRules
from commitments.models.work.transfer import Transfer
from commitments.models.work.update_request import UpdateRequest

__all__ = [
    "Absence",
    "Assignment",
    "AuditEntry",
    "MinistryRules",
    "OutgoingMail",
    "Reces",
    "Transfer",
    "UpdateRequest",
    "WorkEntry",
]
