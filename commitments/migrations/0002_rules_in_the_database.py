"""What must always hold, whoever writes: append-only history, projections, kinds, spans."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).parent / "sql"
FILES = ("0002_append_only.sql", "0002_projections.sql", "0002_integrity.sql")


class Migration(migrations.Migration):
    dependencies = [("commitments", "0001_initial")]

    operations = [
        migrations.RunSQL(
            # One statement list per file: psycopg sends each whole file at once.
            sql=[(SQL / name).read_text(encoding="utf-8") for name in FILES],
            # There is no way back: without these the history could be rewritten.
            reverse_sql=None,
        ),
    ]
