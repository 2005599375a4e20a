"""Every measurement of the letter reader beside its bar: `make measure-reading`.

python -m benchmarks.reading [--misses] [NAME …]   only the documents whose name holds one of the words
"""

import argparse
import sys

from . import five, samples
from .documents import Measured, added_up
from .scores import BARS, Score

SETS = {"vijf brieven": five.documents, "voorbeelden": samples.documents}


def main() -> int:
    """Print one table; 1 when a bar is not reached."""
    parser = argparse.ArgumentParser(description="Measure the letter reader.")
    parser.add_argument("names", nargs="*", help="parts of names of documents; all when left out")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what is too much")
    options = parser.parse_args()
    reached = True
    print(f"{'set':<14}{'finding':<14}{'P':>7}{'R':>7}{'F1':>7}{'bar':>7}")
    for title, documents in SETS.items():
        chosen = [one for one in documents() if _is_asked(one, options.names)]
        for kind, one in added_up(chosen).items():
            is_reached = one.f1 >= BARS[kind]
            reached = reached and is_reached
            print(_line(title, kind, one, "pass" if is_reached else "FAIL"))
        if options.misses:
            _print_misses(chosen)
    return 0 if reached else 1


def _is_asked(one: Measured, names: list[str]) -> bool:
    return not names or any(name in one.name for name in names)


def _line(title: str, kind: str, one: Score, result: str) -> str:
    figures = f"{one.precision:7.3f}{one.recall:7.3f}{one.f1:7.3f}{BARS[kind]:7.2f}"
    return f"{title:<14}{kind:<14}{figures}  {result}"


def _print_misses(documents: list[Measured]) -> None:
    for document in documents:
        for kind, one in document.scores.items():
            for told in one.missed:
                print(f"    {document.name} {kind} missed: {told}")
            for told in one.extra:
                print(f"    {document.name} {kind} extra:  {told}")


if __name__ == "__main__":
    sys.exit(main())
