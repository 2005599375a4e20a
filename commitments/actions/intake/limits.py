"""How much a letter may be. Stated on the page and held to before anything is read into memory."""

LARGEST_FILE = 20_000_000
LONGEST_TEXT = 2_000_000
"""In bytes: of a file, and of a text. The largest letters with all their annexes are a tenth of this."""
