"""What the raw files hold beside what a loaded database holds: `python -m benchmarks.register.counts`.

Load the register first, in the database of the set-up (`manage.py sync_register`). The numbers of the files
are computed by `raw_counts.py` from plain JSON, those of the database by queries of its own, so that one
mistake does not make both. Prints a table for each subject; ends with 1 where a number differs.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import django
from django.db.models import Case, Count, F, OuterRef, QuerySet, Subquery, Value, When

from benchmarks.register.raw_counts import NONE, UNDECIDED, Counts, Raw


def main() -> int:
    """Print all tables; 1 when any line differs."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
    django.setup()
    in_files = Raw().all_counts()
    lines = [line for name, held in in_database() for line in compared(name, in_files[name], held)]
    different = 0
    for line, is_equal in lines:
        print(line)
        different += not is_equal
    print(f"\n{'equal' if not different else f'DIFFERENT in {different} lines'}")
    return 1 if different else 0


def compared(name: str, files: Counts, held: Counts) -> Iterator[tuple[str, bool]]:
    """The lines of one table, each with whether both numbers are the same."""
    yield f"\n{name:70} {'files':>9} {'database':>9}", True
    for label in sorted(files.keys() | held.keys(), key=lambda one: (-files[one], one)):
        is_equal = files[label] == held[label]
        verdict = "equal" if is_equal else "DIFFERENT"
        yield f"  {label:68} {files[label]:>9} {held[label]:>9}  {verdict}", is_equal
    is_equal = files.total() == held.total()
    total = f"{files.total():>9} {held.total():>9}"
    yield f"  {'total':68} {total}  {'equal' if is_equal else 'DIFFERENT'}", is_equal


def in_database() -> Iterator[tuple[str, Counts]]:
    """The same tables, by name, from what was loaded."""
    # These read the settings.
    from commitments.models import Motie, RegisterRow, StatusChange, Stemming, Toezegging

    rows = RegisterRow.objects.filter(removed_at=None).order_by()
    moties = Motie.objects.filter(commitment__register_rows__entity="Zaak").order_by()
    # What only a letter says of a vote is nothing that the register says.
    by_register = Case(When(decided_by=None, then=Value(UNDECIDED)), default=F("outcome"))
    yield "moties by outcome", _counted(moties.annotate(said=by_register), "said")
    yield "moties by kabinetsappreciatie, in the register's words", _counted(moties, "appreciatie_word")
    yield "moties by kabinetsappreciatie, as read", _counted(moties, "kabinetsappreciatie")
    of_moties = rows.filter(entity="Zaak", commitment__kind="motie")
    yield "moties by vergaderjaar", _counted(of_moties, "raw__Vergaderjaar")
    yield "moties by year tabled", _counted(moties, "tabled_from__year")
    letters = rows.filter(entity="Zaak", document__isnull=False, commitment=None)
    yield "letters by vergaderjaar", _counted(letters, "raw__Vergaderjaar")
    said = StatusChange.objects.filter(commitment=OuterRef("pk"), track="kamer").exclude(register_record="")
    toezeggingen = Toezegging.objects.filter(commitment__register_rows__entity="Toezegging").order_by()
    words = toezeggingen.annotate(word=Subquery(said.order_by("-pk").values("raw_word")[:1]))
    yield "toezeggingen by status, in the register's words", _counted(words, "word")
    yield "toezeggingen by status, as read", _counted(toezeggingen, "commitment__kamer_status")
    yield "toezeggingen by ministry", _counted(toezeggingen, "commitment__lead__name")
    votes = Stemming.objects.order_by()
    yield "votes on moties", _counted(votes, "vote_word")
    yield (
        "votes on moties, fractie or member",
        Counter(
            {
                "by fractie": votes.filter(persoon_register_id=None).count(),
                "by member": votes.exclude(persoon_register_id=None).count(),
                "of which called a mistake": votes.filter(is_mistake=True).count(),
            }
        ),
    )
    yield "rows kept as they came", _counted(rows, "entity")


def _counted(records: QuerySet[Any], field: str) -> Counts:
    found = records.values_list(field).annotate(number=Count("pk"))
    counts: Counts = Counter()
    for value, number in found:
        counts[str(value) if value not in (None, "") else NONE] += number
    return counts


if __name__ == "__main__":
    sys.exit(main())
