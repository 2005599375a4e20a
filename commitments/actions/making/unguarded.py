"""Tables without their triggers, secondary indexes and foreign keys, for as long as a large load takes.

An index costs far less to make at the end than to keep up a million times, and what the triggers of migration
0002 write row by row, the load brings with it. All in one transaction: broken off, nothing has changed.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import connection, models, transaction

_INDEXES = """
SELECT c.relname, pg_get_indexdef(i.indexrelid)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
 WHERE i.indrelid = ANY(%s::regclass[]) AND NOT i.indisprimary
   AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
 ORDER BY c.relname
"""
_FOREIGN_KEYS = """
SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
  FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY(%s::regclass[])
 ORDER BY 1, 2
"""
_TRIGGERS = """
SELECT tgrelid::regclass::text, quote_ident(tgname)
  FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O' AND tgrelid = ANY(%s::regclass[])
 ORDER BY 1, 2
"""


@contextmanager
def unguarded(tables: Sequence[type[models.Model]]) -> Iterator[None]:
    """Nobody else can read or write these tables meanwhile."""
    names = [table._meta.db_table for table in tables]
    with transaction.atomic(), connection.cursor() as cursor:
        # What waits for the end of the transaction would forbid changing its table.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET LOCAL maintenance_work_mem = '512MB'")
        cursor.execute(_INDEXES, [names])
        indexes = cursor.fetchall()
        cursor.execute(_FOREIGN_KEYS, [names])
        foreign_keys = cursor.fetchall()
        for table, name, _definition in foreign_keys:
            cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
        for name, _definition in indexes:
            cursor.execute(f"DROP INDEX {connection.ops.quote_name(name)}")
        cursor.execute(_TRIGGERS, [names])
        triggers = cursor.fetchall()
        for table, name in triggers:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER {name}")
        yield
        for _name, definition in indexes:
            cursor.execute(definition)
        for table, name, definition in foreign_keys:
            cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
        for table, name in triggers:
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER {name}")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
