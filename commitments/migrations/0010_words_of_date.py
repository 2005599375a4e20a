"""A record is also found by the year of its date."""

from pathlib import Path

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("commitments", "0009_changed_and_told_together")]

    operations = [
        migrations.RunSQL(
            sql=(Path(__file__).parent / "sql" / "0010_words_of_date.sql").read_text(encoding="utf-8"),
            reverse_sql="""
                DROP TRIGGER words_of_date ON commitments_commitment;
                DROP TRIGGER words_of_date ON commitments_document;
                DROP FUNCTION commitments_words_of_date();
            """,
        ),
    ]
