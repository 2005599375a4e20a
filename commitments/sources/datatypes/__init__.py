"""What a record of the Kamer's register is, field by field, with what it rests on.

Three bases, in the words of `commitments.dates.DateBasis`, so that they can be kept as they are:
REGISTER = the register says so in a field made for it; INFERRED = read by us from other words or from a
neighbouring field, to be shown as such; NONE = not known. A field without a basis beside it is the register's
own. Words of the register stand beside their meaning (`status_word` and `status`), and every record keeps the
row as it came (`raw`), so that a reading can be done again.
"""

from .activiteiten import ActiviteitRecord, AgendapuntRecord
from .besluiten import BesluitRecord, Decision, FractieVotes, StemmingRecord, Tally, Vote
from .common import Deletion, Name, Raw, Record, ZaakReference
from .papers import DocumentRecord, KamerstukdossierRecord
from .people import FractieRecord, PersoonRecord
from .toezeggingen import Office, Recipient, ToezeggingRecord, ToezeggingReference
from .zaken import Appreciatie, Replacement, Submitter, ZaakBrief, ZaakMotie, ZaakRecord

__all__ = [
    "ActiviteitRecord",
    "AgendapuntRecord",
    "Appreciatie",
    "BesluitRecord",
    "Decision",
    "Deletion",
    "DocumentRecord",
    "FractieRecord",
    "FractieVotes",
    "KamerstukdossierRecord",
    "Name",
    "Office",
    "PersoonRecord",
    "Raw",
    "Recipient",
    "Record",
    "Replacement",
    "StemmingRecord",
    "Submitter",
    "Tally",
    "ToezeggingRecord",
    "ToezeggingReference",
    "Vote",
    "ZaakBrief",
    "ZaakMotie",
    "ZaakRecord",
    "ZaakReference",
]
