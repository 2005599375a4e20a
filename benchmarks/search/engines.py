"""Three engines on the same records: the tracker's own search, PostgreSQL's Dutch one, and SQLite's FTS5."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import connection, transaction

from commitments.actions.search_texts import numbers_of, parts_of
from commitments.finding.search import search
from commitments.models import Commitment, Document

Engine = Callable[[str], list[str]]
_ASKED = 30
"""Results asked of each: a motie and its paper are two rows and one record."""
_WEIGHTS = (1.0, 0.4, 0.2, 0.1)
_MODELS: dict[str, Any] = {"Commitment": Commitment, "Document": Document}


def keys() -> dict[tuple[type, int], str]:
    """Each record's name in the judgements: zaaknummer, toezeggingsnummer, else its slug."""
    found: dict[tuple[type, int], str] = {}
    by_reference = {}
    columns = ("pk", "slug", "reference", "motie__zaak_number", "toezegging__register_number")
    for pk, slug, reference, zaak, toezegging in Commitment.objects.order_by().values_list(*columns):
        found[Commitment, pk] = zaak or toezegging or slug
        if reference:
            by_reference[reference] = found[Commitment, pk]
    rows = Document.objects.order_by().values_list("pk", "slug", "reference", "register_id")
    for pk, slug, reference, zaak in rows:
        found[Document, pk] = by_reference.get(reference) or zaak or slug
    return found


def own(names: dict[tuple[type, int], str]) -> Engine:
    """The search of the page, as a visitor without an account has it."""
    visitor = AnonymousUser()

    def ask(typed: str) -> list[str]:
        found = search(
            typed,
            commitments=Commitment.objects.visible_to(visitor),
            documents=Document.objects.visible_to(visitor),
        ).found
        return [names[one.candidate.key] for one in found[:_ASKED]]

    return ask


def postgresql(names: dict[tuple[type, int], str]) -> Engine:
    """`to_tsvector('dutch')` with weights, `websearch_to_tsquery` and `ts_rank`."""
    _keep_texts()

    def ask(typed: str) -> list[str]:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT model, id FROM benchmark_texts, websearch_to_tsquery('dutch', %s) asked"
                " WHERE search @@ asked ORDER BY ts_rank(search, asked) DESC LIMIT %s",
                [typed, _ASKED],
            )
            return [names[_MODELS[model], pk] for model, pk in cursor.fetchall()]

    return ask


def sqlite(names: dict[tuple[type, int], str]) -> Engine:
    """FTS5 with `unicode61`, accents removed, and `bm25` with the same weights. All words, as typed."""
    _keep_texts()
    base = sqlite3.connect(":memory:")
    base.execute(
        "CREATE VIRTUAL TABLE texts USING fts5(model UNINDEXED, pk UNINDEXED, a, b, c, d,"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT model, id, a, b, c, d FROM benchmark_texts")
        base.executemany("INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?)", cursor.fetchall())
    weights = ", ".join(map(str, (0, 0, *_WEIGHTS)))

    def ask(typed: str) -> list[str]:
        asked = _for_fts5(typed)
        statement = f"SELECT model, pk FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, {weights}) LIMIT ?"  # noqa: S608  # numbers of our own
        found = base.execute(statement, [asked, _ASKED]).fetchall() if asked else []
        return [names[_MODELS[model], pk] for model, pk in found]

    return ask


def _for_fts5(typed: str) -> str:
    """The question in the language of FTS5: each word or phrase quoted, NOT for a minus."""
    wanted, without = [], []
    for minus, phrase, word in re.findall(r'(?:(?<=\s)|^)(-?)(?:"([^"]*)"|([^\s"]+))', typed):
        quoted = '"' + (phrase or word).replace('"', "") + '"'
        if re.search(r"\w", quoted):
            (without if minus else wanted).append(quoted)
    return " ".join(wanted) + "".join(f" NOT {one}" for one in without) if wanted else ""


def _keep_texts() -> None:
    """What is searched, as plain texts in a table of their own: the same fields for every engine."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('benchmark_texts')")
        if cursor.fetchone()[0] is not None:
            return
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE benchmark_texts"
            " (model text, id bigint, a text, b text, c text, d text, search tsvector)"
        )
        rows = list(_texts())  # while a COPY runs nothing else can be asked
        with cursor.copy("COPY benchmark_texts (model, id, a, b, c, d) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        weighted = " || ".join(f"setweight(to_tsvector('dutch', {one}), '{one.upper()}')" for one in "abcd")
        cursor.execute(f"UPDATE benchmark_texts SET search = {weighted}")  # noqa: S608  # of our own
        cursor.execute("CREATE INDEX ON benchmark_texts USING gin (search)")


def _texts() -> Iterator[tuple[str, int, str, str, str, str]]:
    for name, model in _MODELS.items():
        for record in model.objects.with_search_texts().order_by("pk").iterator(chunk_size=1_000):
            texts = {weight: [] for weight in "ABCD"}
            texts["A"] += numbers_of(record)
            for text, weight in parts_of(record):
                texts[weight].append(text)
            yield name, record.pk, *(" \n".join(texts[weight]) for weight in "ABCD")
