"""How well search finds what it should, measured against judged questions."""
