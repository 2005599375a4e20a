"""Takes in the Kamer's register: rows as they came, the records they stand for, and what differs.

`runs.py` is one run; `pages.py` one page in one transaction; a module for each sort of record; `merge.py`
keeps what a person wrote; `matching.py` proposes what numbers and words of the letters suggest.
"""

from commitments.actions.register.asking import names
from commitments.actions.register.corrected import compare_with_register
from commitments.actions.register.runs import AlreadyRunningError, Options, sync

__all__ = ["AlreadyRunningError", "Options", "compare_with_register", "names", "sync"]
