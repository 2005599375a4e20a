"""Every measurement of the letter reader beside its bar, in one table: `make measure-reading`.

python -m benchmarks.reading [--misses] [NAME …]   only the documents whose name holds one of the words

The five letters and the archive of official moties are measured where they are (`REAIM_LETTERS`,
`REAIM_MOTIES`); our own letters always are.
"""

import argparse
import os
import sys
from pathlib import Path

from . import five, official, samples, speed
from .documents import Measured, added_up
from .scores import BARS, Score

SETS = {"vijf brieven": five.documents, "voorbeelden": samples.documents}
MOTIES = Path(
    os.environ.get("REAIM_MOTIES")
    or Path(__file__).resolve().parents[3] / "shared" / "kamerdata" / "moties-xml.tar.xz"
)
# Of the answers that the publisher gives in the XML of a motie, so many must be read as given; for citations:
# at most 6 of 208 missed.
OFFICIAL_BARS = {"submitters": 0.98, "citations": 202 / 208}
OFFICIAL_BAR = 0.99


def main() -> int:
    """Print the table; 1 when a bar is not reached."""
    parser = argparse.ArgumentParser(description="Measure the letter reader.")
    parser.add_argument("names", nargs="*", help="parts of names of documents; all when left out")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what is too much")
    options = parser.parse_args()
    print(f"{'set':<18}{'finding':<14}{'P':>7}{'R':>7}{'F1':>7}{'bar':>7}")
    reached = [_measure_letters(options.names, shows_misses=options.misses)]
    if not options.names and MOTIES.exists():
        reached.append(_measure_official(shows_misses=options.misses))
    if not options.names:
        reached.append(_measure_speed())
    return 0 if all(reached) else 1


def _measure_letters(names: list[str], *, shows_misses: bool) -> bool:
    reached = True
    for title, documents in SETS.items():
        chosen = [one for one in documents() if not names or any(name in one.name for name in names)]
        for kind, one in added_up(chosen).items():
            figures = f"{one.precision:7.3f}{one.recall:7.3f}{one.f1:7.3f}"
            reached &= _print_row(title, kind, figures, value=one.f1, bar=BARS[kind])
        if shows_misses:
            _print_misses(chosen)
    return reached


def _measure_official(*, shows_misses: bool) -> bool:
    """Right answers over questions: an answer is either right or wrong, so there is one figure."""
    scores = official.measure(MOTIES)
    reached = True
    for kind, asked in scores.asked.items():
        share = scores.right[kind] / asked
        reached &= _print_row(
            "officiële moties", kind, f"{share:21.3f}", value=share, bar=OFFICIAL_BARS.get(kind, OFFICIAL_BAR)
        )
    if shows_misses:
        print("\n".join(f"    {miss}" for miss in scores.misses))
    return reached


def _measure_speed() -> bool:
    """Whether the time grows as the text does, and for people how much a second."""
    readings = speed.measure()
    grown = speed.growth(readings)
    told = ", ".join(f"{one.characters:,} characters in {one.seconds:.1f} s" for one in readings)
    verdict = "pass" if grown <= speed.BAR else "FAIL"
    print(f"{'length':<18}{'growth':<14}{grown:21.3f}{speed.BAR:7.2f}  {verdict}  {told}")
    return grown <= speed.BAR


def _print_row(title: str, kind: str, figures: str, *, value: float, bar: float) -> bool:
    print(f"{title:<18}{kind:<14}{figures}{bar:7.2f}  {'pass' if value >= bar else 'FAIL'}", flush=True)
    return value >= bar


def _print_misses(documents: list[Measured]) -> None:
    for document in documents:
        for kind, one in document.scores.items():
            _print_each(f"{document.name} {kind}", one)


def _print_each(name: str, one: Score) -> None:
    for told in one.missed:
        print(f"    {name} missed: {told}")
    for told in one.extra:
        print(f"    {name} extra:  {told}")


if __name__ == "__main__":
    sys.exit(main())
