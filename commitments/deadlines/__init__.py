"""Terms in Dutch letters: 'voor de zomer', 'binnen zes weken', 'medio 2025', to the last day they allow.

Pure Python. The words: `pieces.py` and `numbers.py`; the days: `days.py`; the rules, each with an explanation
and examples: `rules/`; reading and finding: `reading.py`; recesses that a text dates: `recesses.py`.
"""

from .reading import Term, TermSpan, find_terms, read_span, read_term
from .recesses import find_recesses
from .rule import Recess, TermRule
from .rules import RULES

__all__ = [
    "RULES",
    "Recess",
    "Term",
    "TermRule",
    "TermSpan",
    "find_recesses",
    "find_terms",
    "read_span",
    "read_term",
]
