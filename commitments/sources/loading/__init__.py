"""JSON of the register → records. Pure: no network, no database.

Never raises for what stands in a row: what is unknown or wrong is read as absent, kept raw, and counted in
the `Report`.
"""

from .papers import DossierTitles
from .report import Report
from .rows import ENTITIES, load_rows

__all__ = ["ENTITIES", "DossierTitles", "Report", "load_rows"]
