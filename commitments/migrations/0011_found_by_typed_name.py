"""Indexes for what people type: a submitter's surname, words of a document's title, and the start of its number."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import migrations, models
from django.db.models.functions import Upper


class Migration(migrations.Migration):
    dependencies = [("commitments", "0010_words_of_date")]

    operations = [
        migrations.RemoveIndex(model_name="submitter", name="submitter_by_surname"),
        migrations.AddIndex(
            model_name="submitter",
            index=models.Index(Upper("surname"), name="submitter_by_surname_typed"),
        ),
        migrations.AddIndex(
            model_name="document",
            index=GinIndex(OpClass(Upper("title"), name="gin_trgm_ops"), name="document_by_title"),
        ),
        migrations.AddIndex(
            model_name="document",
            index=models.Index(
                OpClass("reference", name="varchar_pattern_ops"),
                condition=~models.Q(reference=""),
                name="document_by_first_numbers",
            ),
        ),
    ]
