"""Indexes of what is dated by a period over several years: in which years all ends that is in a chosen one."""

from django.db import migrations, models
from django.db.models.functions import ExtractYear


class Migration(migrations.Migration):
    dependencies = [("commitments", "0011_found_by_typed_name")]

    operations = [
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                fields=["made_to", "made_from"],
                condition=models.Q(made_to__year__gt=ExtractYear("made_from")),
                name="commitment_over_years",
            ),
        ),
        migrations.AddIndex(
            model_name="document",
            index=models.Index(
                fields=["dated_to", "dated_from"],
                condition=models.Q(dated_to__year__gt=ExtractYear("dated_from")),
                name="document_over_years",
            ),
        ),
    ]
