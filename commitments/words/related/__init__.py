"""What a thing may also be called: the plain word, the doctor's, the nickname, the older name.

As in `synonyms`: one group a line, names between bars, names before '>' ask only. But more freely chosen, so
these are looked for only when what was typed finds little, and count for less. Each line stands in the file
of its first letter.
"""

from pathlib import Path

_FOLDER = Path(__file__).parent


def related_rows() -> str:
    """The lines of all files."""
    return "\n".join(path.read_text("utf-8") for path in sorted(_FOLDER.glob("*.txt")))
