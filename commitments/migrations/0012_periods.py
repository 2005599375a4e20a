"""Indexes of what is dated by a period: where a year ends in the order of days is looked up by them."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('commitments', '0011_found_by_typed_name'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='commitment',
            index=models.Index(condition=models.Q(('made_to__gt', models.F('made_from'))), fields=['made_to'], name='commitment_of_a_period'),
        ),
        migrations.AddIndex(
            model_name='document',
            index=models.Index(condition=models.Q(('dated_to__gt', models.F('dated_from'))), fields=['dated_to'], name='document_of_a_period'),
        ),
    ]
