"""Citations of the Dutch parliament: the value, what a person types, and what stands in running text.

Pure Python. Printed forms: `grammar.py`; what a match names: `reading.py`; one citation in a search box:
`parsing.py`; citations in a letter: `finding.py`.
"""

from .finding import Reference, find_references
from .identifiers import Identifier, IdentifierKind, parse_identifier
from .kamerstuk import CANONICAL_FORM, Kamerstuk, is_budget_family, likely_slip
from .parsing import parse_kamerstuk
from .proceedings import session_years

__all__ = [
    "CANONICAL_FORM",
    "Identifier",
    "IdentifierKind",
    "Kamerstuk",
    "Reference",
    "find_references",
    "is_budget_family",
    "likely_slip",
    "parse_identifier",
    "parse_kamerstuk",
    "session_years",
]
