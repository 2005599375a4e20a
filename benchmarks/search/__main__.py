"""How good the search is, by class of question, beside two others: `make measure-search`.

python -m benchmarks.search [--kept] [--misses] [--anew]

Asks the open half and the questions that were written later, each with a table of its own. `--kept` asks the
half that is kept back, for the end; `--misses` lists what the own search lacks; `--anew` loads the register
again. Needs the captured register (`REAIM_KAMERDATA`); the first run loads it, in minutes.
"""

import argparse
import os
import sys
import time
from collections import defaultdict
from statistics import mean

import django

from benchmarks.search.questions import Judged, gain, judged, recall

RECALL_BAR, GAIN_BAR = 0.95, 0.85
# What both others must be clearly below.
_AHEAD = ("inflection", "compounds", "names", "citations")
_OWN = "tracker"


def main() -> int:
    """Print recall@10 and nDCG@10 by class; 1 when a bar is not reached."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search")
    parser.add_argument("--kept", action="store_true", help="the half that is kept back")
    parser.add_argument("--misses", action="store_true", help="list what the own search lacks")
    parser.add_argument("--anew", action="store_true", help="load the register again")
    parser.add_argument("--own", action="store_true", help="leave out the other two")
    given = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
    django.setup()
    # These read the settings.
    from benchmarks.search.corpus import loaded_database
    from benchmarks.search.engines import keys, own, postgresql, sqlite

    sets = {name: judged(name) for name in (("kept",) if given.kept else ("open", "more", "later", "fresh"))}
    questions = [one for some in sets.values() for one in some]
    with loaded_database(anew=given.anew):
        names = keys()
        engines = {_OWN: own(names)}
        if not given.own:
            engines |= {"to_tsvector('dutch')": postgresql(names), "SQLite FTS5": sqlite(names)}
        found, seconds = {}, {}
        for engine, ask in engines.items():
            started = time.monotonic()
            found[engine] = {one.name: ask(one.query) for one in questions}
            seconds[engine] = (time.monotonic() - started) / len(questions)
    if given.misses:
        _print_misses(questions, found[_OWN])
    for name, some in sets.items():
        _print_table(name, some, found)
    print(f"{'ms a question':<20}" + "".join(f"{1000 * seconds[engine]:>24.0f}" for engine in found))
    return 0 if all(_reached(some, found) for some in sets.values()) else 1


def _means(questions: list[Judged], found: dict[str, list[str]]) -> dict[str, tuple[float, float]]:
    """Recall and gain by class, and over the classes."""
    by_class: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for one in questions:
        answers = found[one.name]
        by_class[one.kind].append((recall(one.grades, answers), gain(one.grades, answers)))
    means = {kind: (mean(r for r, _ in rows), mean(g for _, g in rows)) for kind, rows in by_class.items()}
    return {**means, "all": (mean(r for r, _ in means.values()), mean(g for _, g in means.values()))}


def _print_table(name: str, questions: list[Judged], found: dict[str, dict[str, list[str]]]) -> None:
    means = {engine: _means(questions, answers) for engine, answers in found.items()}
    print(f"{name}, {len(questions)} questions: recall@10 / nDCG@10")
    print(" " * 20 + "".join(f"{engine:>24}" for engine in means))
    for kind in means[_OWN]:
        row = "".join(f"{means[engine][kind][0]:>14.3f} / {means[engine][kind][1]:.3f}  " for engine in means)
        print(f"{kind:<20}{row}")


def _print_misses(questions: list[Judged], found: dict[str, list[str]]) -> None:
    for one in questions:
        answers = list(dict.fromkeys(found[one.name]))[:10]
        reached = recall(one.grades, answers), gain(one.grades, answers)
        if min(reached) < 0.999:
            shown = " ".join(f"{key}{'*' * one.grades.get(key, 0)}" for key in answers)
            lacking = " ".join(
                f"{key}{'*' * grade}" for key, grade in one.grades.items() if key not in answers
            )
            print(f"{one.name} {reached[0]:.2f} {reached[1]:.2f} | {one.query}")
            print(f"   found {shown}\n   lacks {lacking}")


def _reached(questions: list[Judged], found: dict[str, dict[str, list[str]]]) -> bool:
    """Whether the bars are reached, no class is below another engine, and some are above both."""
    own = _means(questions, found[_OWN])
    is_reached = own["all"][0] >= RECALL_BAR and own["all"][1] >= GAIN_BAR
    for engine, answers in found.items():
        if engine == _OWN:
            continue
        for kind, others in _means(questions, answers).items():
            is_below = own[kind][0] < others[0] or own[kind][1] < others[1]
            is_reached &= not is_below and (kind not in _AHEAD or own[kind] > others)
    return is_reached


if __name__ == "__main__":
    sys.exit(main())
