"""The pages that are measured. Words are chosen by how often they occur in the database at hand."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import urlencode

from django.db import connection
from django.urls import NoReverseMatch, reverse

from commitments.finding.orders import ORDERS
from commitments.statuses import KamerStatus, Kind, MinistryStatus, Outcome

# The share of all commitments that a word is in.
SHARES = {"rare": 0.00005, "medium": 0.006, "common": 0.1, "very common": 0.6}
SAMPLE = 20_000
_PAIR = re.compile(r"\b(?=([a-z]{4,} [a-z]{4,})\b)")
MANY = 20
"""Records of which the page is asked for in turn."""


@dataclass(frozen=True)
class Case:
    """One sort of page: its addresses, asked for in turn, and what Datasette is asked in its place."""

    name: str
    addresses: tuple[str, ...]
    fts: str = ""
    """The question in FTS5's words."""
    where: tuple[tuple[str, str], ...] = ()
    """Columns and values that Datasette filters by."""
    is_compared: bool = False
    """Datasette has this page."""
    matches: int | None = None


def cases_here() -> list[Case]:
    """All cases of this database."""
    words, phrase = words_here()
    listed, found = reverse("commitment_list"), [("afspraken", reverse("commitment_list"))]
    with suppress(NoReverseMatch):
        found.append(("zoeken", reverse("search")))
    facets = (("soort", "motie"), ("status", "openstaand"))
    cases = [
        Case("start", (reverse("start"),)),
        Case("list", (listed,), is_compared=True),
        Case("list, deep page", tuple(_deep(listed)), is_compared=False),
        Case(
            "list, facets",
            (f"{listed}?{urlencode(facets)}",),
            where=(("kind", "motie"), ("ministry_status", "openstaand")),
            is_compared=True,
        ),
        Case("list, overdue", (f"{listed}?telaat=on",)),
        Case("list, by term", (f"{listed}?volgorde=termijn",)),
        # Far back, and all over.
        Case("list, year", tuple(f"{listed}?jaar={year}" for year in (2009, 2013, 2017, 2021, 2024))),
        Case("list, facet and order", tuple(_chosen(listed, facets=1))),
        Case("list, two facets and order", tuple(_chosen(listed, facets=2))),
        *_of("list, ministry", f"{listed}?ministerie=%s", _slugs("commitments_ministerie", _LARGEST)),
        *_of("list, dossier", f"{listed}?dossier=%s", _slugs("commitments_dossier", _DOSSIERS)),
        *_of("detail", f"{listed}%s/", _slugs("commitments_commitment", _COMMITMENTS)),
        *_of("dossier", reverse("dossier_list") + "%s/", _slugs("commitments_dossier", _DOSSIERS)),
        Case("dossiers", (reverse("dossier_list"),)),
        Case("documents", (reverse("document_list"),)),
        *_of("document", reverse("document_list") + "%s/", _slugs("commitments_document", _DOCUMENTS)),
        *_of("ministry", reverse("ministerie_list") + "%s/", _slugs("commitments_ministerie", _LARGEST)),
        Case("ministries", (reverse("ministerie_list"),)),
        Case("differences", (reverse("difference_list"),)),
        Case("differences, facts", (f"{reverse('difference_list')}?wat=feiten",)),
        Case("members", (reverse("kamerlid_list"),)),
        Case("fracties", (reverse("fractie_list"),)),
        *_of("member", reverse("kamerlid_list") + "%s/", _keys("commitments_kamerlid", "kamerlid_id")),
        *_of("fractie", reverse("fractie_list") + "%s/", _keys("commitments_fractie", "fractie_record_id")),
        Case("sources", (reverse("sources"),)),
    ]
    for name, address in found:
        cases += [
            _search(f"{name}: {label}", address, *question) for label, question in _asked(words, phrase)
        ]
    return cases


def words_here() -> tuple[dict[str, tuple[str, int]], str]:
    """For each sort a word as it is typed, and in how many commitments it is; and a phrase of two words.

    Words that inflection leaves alone, so that Datasette, which knows no Dutch, finds them too. The phrase
    is in as large a share of the commitments as the medium word.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT greatest(reltuples, 1) FROM pg_class WHERE relname = 'commitments_commitment'")
        share = min(100.0, 100 * SAMPLE / cursor.fetchone()[0])
        cursor.execute(
            """SELECT subject, tsvector_to_array(search) FROM commitments_commitment
               TABLESAMPLE BERNOULLI (%s) REPEATABLE (1) ORDER BY id""",
            [share],
        )
        sampled = cursor.fetchall()
        counts: Counter[str] = Counter()
        printed: set[str] = set()
        pairs: Counter[str] = Counter()
        for subject, lexemes in sampled:
            counts.update(lexemes)
            printed.update(re.findall(r"\b[a-z]{4,}\b", subject.lower()))
            pairs.update(set(_PAIR.findall(subject.lower())))
        chosen = {}
        for name, wanted in SHARES.items():
            word = min(
                counts.keys() & printed, key=lambda one: (abs(counts[one] / len(sampled) - wanted), one)
            )
            cursor.execute(
                "SELECT count(*) FROM commitments_commitment WHERE search @@ quote_literal(%s)::tsquery",
                [word],
            )
            chosen[name] = (word, cursor.fetchone()[0])
    plain = [pair for pair in pairs if counts.keys() >= set(pair.split())]
    wanted = SHARES["medium"] * len(sampled)
    return chosen, min(plain, key=lambda pair: (abs(pairs[pair] - wanted), pair))


Question = tuple[str, str, int | None]


def _asked(words: dict[str, tuple[str, int]], phrase: str) -> Iterable[tuple[str, Question]]:
    """By name: what is typed, the same for FTS5, and how many it finds where that is known."""
    for name, (word, count) in words.items():
        yield name, (word, word, count)
    common, very = words["common"][0], words["very common"][0]
    yield "two common", (f"{common} {very}", f"{common} {very}", None)
    yield "phrase", (f'"{phrase}"', f'"{phrase}"', None)
    yield "prefix", (f"{common[:5]}*", f"{common[:5]}*", None)
    yield "citation", (_reference(), "", None)
    yield "empty", ("zxqvwk", "zxqvwk", 0)


def _search(name: str, address: str, typed: str, fts: str, matches: int | None) -> Case:
    asked = f"{address}?{urlencode({'q': typed})}"
    return Case(name, (asked,), fts=fts, is_compared=bool(fts), matches=matches)


def _of(name: str, pattern: str, keys: list[str]) -> list[Case]:
    return [Case(name, tuple(pattern % key for key in keys))] if keys else []


def _chosen(listed: str, *, facets: int) -> list[str]:
    """What readers may tick, so many at a time, in each of the orders: by chance, the same each time."""
    offered: dict[str, Sequence[Any]] = {
        "soort": Kind.values,
        "status": MinistryStatus.values,
        "kamer": KamerStatus.values,
        "uitkomst": Outcome.values,
        "jaar": range(2009, 2026),
        "ministerie": _slugs("commitments_ministerie", _LARGEST)[:10],
    }
    dice = Random(facets)  # noqa: S311 (nothing secret)
    addresses = []
    for turn in range(MANY):
        chosen = [(name, dice.choice(offered[name])) for name in dice.sample(sorted(offered), facets)]
        order = list(ORDERS)[turn % len(ORDERS)]
        addresses.append(f"{listed}?{urlencode([*chosen, ('volgorde', order)])}")
    return addresses


def _deep(listed: str) -> list[str]:
    """Pages in the middle of the list."""
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT made_order, id FROM commitments_commitment ORDER BY made_order, id
               OFFSET (SELECT count(*) / 2 FROM commitments_commitment) LIMIT 1"""
        )
        return [f"{listed}?na={day.isoformat()}_{pk}" for day, pk in cursor.fetchall()]


_COMMITMENTS = "TRUE ORDER BY md5(id::text)"
_DOCUMENTS = "TRUE ORDER BY md5(id::text)"
_DOSSIERS = "id IN (SELECT dossier_id FROM commitments_commitment) ORDER BY md5(id::text)"
_LARGEST = "TRUE ORDER BY (SELECT count(*) FROM commitments_holder h WHERE h.ministerie_id = t.id) DESC"


def _slugs(table: str, which: str) -> list[str]:
    return _column(f"SELECT slug FROM {table} t WHERE {which} LIMIT %s")  # noqa: S608 (names of our own)


def _keys(table: str, column: str) -> list[str]:
    return _column(
        f"""SELECT register_id::text FROM {table} t WHERE id IN
            (SELECT {column} FROM commitments_submitter GROUP BY 1
              ORDER BY count(*) DESC LIMIT %s)"""  # noqa: S608 (names of our own)
    )


def _column(statement: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(statement, [MANY])
        return [str(value) for (value,) in cursor.fetchall()]


def _reference() -> str:
    """A motie's number as it is printed."""
    first = "SELECT reference FROM commitments_commitment WHERE reference ~ '^[0-9]{5}-[0-9]+$' ORDER BY id"
    dossier, number = _column(f"{first} LIMIT %s")[0].split("-")
    return f"{dossier[:2]} {dossier[2:]}, nr. {number}"
