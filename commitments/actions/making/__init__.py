"""A made-up register of any size, for measuring: variations of the records that are in the database.

Its rows stand under a source of their own ('proefregister'), and its dossiers have numbers that the Kamer
has not reached, so that nobody takes them for the Kamer's.
"""

from commitments.actions.making.making import AlreadyMadeError, entered_by_people, make_register
from commitments.actions.making.rows import SOURCE

__all__ = ["SOURCE", "AlreadyMadeError", "entered_by_people", "make_register"]
