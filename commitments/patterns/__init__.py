"""A quick look before a slow one: whether a text can hold what a regular expression looks for.

The readers have hundreds of rules and a letter has thousands of sentences, and hardly any rule takes a
sentence. What a pattern needs is concluded from the pattern itself, so that a rule stays one pattern and
nothing beside it.
"""

from commitments.patterns.triggers import Triggers, Words, small_letters, words_of

__all__ = ["Triggers", "Words", "small_letters", "words_of"]
