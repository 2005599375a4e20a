"""A database of about 10,000 commitments, drawn from a large one: what they are, and all that hangs on them.

Tables that do not grow with the register (ministeries, members, adviezen) are copied whole.
"""

import os
import sys
from collections.abc import Iterator

import django
import psycopg
from django.db import connection

# By the columns that name a commitment, a document or a dossier, a row goes along or stays.
_KEPT = {
    "commitment_id": "kept_commitment",
    "motie_id": "kept_commitment",
    "document_id": "kept_document",
    "evidence_id": "kept_passage",
    "passage_id": "kept_passage",
    "aanbeveling_id": "kept_commitment",
    "target_id": "kept_document",
}
_CHOOSE = """
CREATE TEMP TABLE kept_commitment AS
    SELECT id FROM commitments_commitment WHERE source = 'dossier'
    UNION SELECT id FROM (SELECT id FROM commitments_commitment WHERE source <> 'dossier'
                          ORDER BY md5(id::text) LIMIT {wanted}) drawn;
CREATE TEMP TABLE kept_passage AS
    SELECT evidence_id AS id FROM commitments_statuschange
     WHERE commitment_id IN (SELECT id FROM kept_commitment) AND evidence_id IS NOT NULL
    UNION SELECT p.id FROM commitments_passage p JOIN commitments_document d ON d.id = p.document_id
           WHERE d.source <> 'proefregister';
CREATE TEMP TABLE kept_document AS
    SELECT document_id AS id FROM commitments_passage WHERE id IN (SELECT id FROM kept_passage)
    UNION SELECT id FROM commitments_document WHERE slug NOT LIKE 'proefbrief-%' AND holding = 'gelezen'
    UNION SELECT id FROM (SELECT id FROM commitments_document ORDER BY md5(id::text) LIMIT {wanted}) drawn;
CREATE TEMP TABLE kept_dossier AS
    SELECT dossier_id AS id FROM commitments_commitment WHERE id IN (SELECT id FROM kept_commitment)
    UNION SELECT dossier_id FROM commitments_document WHERE id IN (SELECT id FROM kept_document)
    UNION SELECT dossier_id FROM commitments_milestone WHERE dossier_id IS NOT NULL;
CREATE INDEX ON kept_commitment (id);
CREATE INDEX ON kept_passage (id);
CREATE INDEX ON kept_document (id);
CREATE INDEX ON kept_dossier (id);
"""
_OWN = {
    "commitments_commitment": "kept_commitment",
    "commitments_document": "kept_document",
    "commitments_passage": "kept_passage",
    "commitments_dossier": "kept_dossier",
}
_WITHOUT = ("replaces_id", "repeats_id", "amends_id", "supplements_id")
"""They name a record that may have stayed behind."""
_LEFT_OUT = ("django_migrations", "django_content_type", "auth_permission")
"""`migrate` fills them."""


def draw(large: psycopg.Connection, small: psycopg.Connection, *, wanted: int) -> None:
    """Copy the sample into a database that `migrate` made and nobody filled."""
    large.execute(_CHOOSE.format(wanted=int(wanted)))
    tables = _tables(small)
    foreign_keys = small.execute(
        """SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
             FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace"""
    ).fetchall()
    for table, name, _definition in foreign_keys:
        small.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    for table in tables:
        small.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    for table in tables:
        _copy(large, small, table)
    for table in tables:
        small.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
    for table, name, definition in foreign_keys:
        small.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition} NOT VALID")
    small.commit()
    small.autocommit = True
    small.execute("VACUUM (ANALYZE)")


def _tables(database: psycopg.Connection) -> list[str]:
    rows = database.execute(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY(%s) ORDER BY 1",
        [list(_LEFT_OUT)],
    )
    return [name for (name,) in rows]


def _copy(large: psycopg.Connection, small: psycopg.Connection, table: str) -> None:
    columns = [
        name
        for (name,) in large.execute(
            """SELECT column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = %s AND is_generated = 'NEVER' ORDER BY 1""",
            [table],
        )
        if name not in _WITHOUT
    ]
    names = ", ".join(f'"{name}"' for name in columns)
    where = " AND ".join(_conditions(table, columns)) or "TRUE"
    with (
        large.cursor().copy(f"COPY (SELECT {names} FROM {table} WHERE {where}) TO STDOUT") as out,  # noqa: S608 (ours)
        small.cursor().copy(f"COPY {table} ({names}) FROM STDIN") as into,
    ):
        for block in out:
            into.write(block)


def _conditions(table: str, columns: list[str]) -> Iterator[str]:
    if table in _OWN:
        yield f"id IN (SELECT id FROM {_OWN[table]})"  # noqa: S608 (names of our own)
        return
    if table.startswith("commitments_registerrow"):
        yield "hashtext(id::text) % 100 = 0"
    for column in columns:
        if column in _KEPT:
            yield f"({column} IS NULL OR {column} IN (SELECT id FROM {_KEPT[column]}))"  # noqa: S608 (ours)


def main() -> int:
    """python -m benchmarks.serving.sample NAME WANTED: fills the empty database NAME beside the set-up's."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
    django.setup()
    name, wanted = sys.argv[1], int(sys.argv[2])
    connection.ensure_connection()
    info = connection.connection.info
    place = {"host": info.host, "port": info.port, "user": info.user}
    with (
        psycopg.connect(**place, dbname=info.dbname) as large,
        psycopg.connect(**place, dbname=name) as small,
    ):
        draw(large, small, wanted=wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
