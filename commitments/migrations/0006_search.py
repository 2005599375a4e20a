"""Documents get stored words of their own, and the words of all records a table."""

from pathlib import Path

import commitments.models.stored_words
import datetime
import django.contrib.postgres.indexes
import django.db.models.functions.comparison
from django.contrib.postgres.operations import TrigramExtension
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('commitments', '0005_difference_judgements'),
    ]

    operations = [
        TrigramExtension(),
        migrations.CreateModel(
            name='Word',
            fields=[
                ('word', models.CharField(max_length=60, primary_key=True, serialize=False, verbose_name='woord')),
                ('lexeme', models.CharField(max_length=60, verbose_name='stam')),
                ('sound', models.CharField(help_text='Gelijk voor wat hetzelfde klinkt: ei en ij.', max_length=60, verbose_name='klank')),
                ('count', models.PositiveIntegerField(verbose_name='aantal records')),
            ],
            options={
                'verbose_name': 'woord',
                'verbose_name_plural': 'woorden',
                'ordering': ('word',),
            },
        ),
        migrations.AddField(
            model_name='document',
            name='dated_order',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce('dated_to', models.Value(datetime.date(1, 1, 1), output_field=models.DateField())), output_field=models.DateField()),
        ),
        migrations.AddField(
            model_name='document',
            name='search',
            field=commitments.models.stored_words.StoredWordsField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='document',
            name='search_version',
            field=models.SmallIntegerField(default=0, editable=False),
        ),
        migrations.AddIndex(
            model_name='document',
            index=models.Index(fields=['dated_order', 'id'], name='document_by_dated'),
        ),
        migrations.AddIndex(
            model_name='document',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search'], name='document_search'),
        ),
        migrations.AddIndex(
            model_name='document',
            index=models.Index(fields=['search_version', 'id'], name='document_search_backlog'),
        ),
        # Asked at every search whether a reindex is under way, so also by versions other than 0.
        migrations.RemoveIndex(model_name='commitment', name='commitment_search_backlog'),
        migrations.AddIndex(
            model_name='commitment',
            index=models.Index(fields=['search_version', 'id'], name='commitment_search_backlog'),
        ),
        migrations.AddIndex(
            model_name='word',
            index=models.Index(fields=['lexeme'], name='word_by_lexeme'),
        ),
        migrations.AddIndex(
            model_name='word',
            index=models.Index(fields=['sound'], name='word_by_sound'),
        ),
        migrations.AddIndex(
            model_name='word',
            index=django.contrib.postgres.indexes.GinIndex(fields=['word'], name='word_by_likeness', opclasses=['gin_trgm_ops']),
        ),
        migrations.CreateModel(
            name='Abbreviation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('short', models.CharField(help_text='In kleine letters: nza.', max_length=20, verbose_name='afkorting')),
                ('long', models.CharField(max_length=200, verbose_name='voluit')),
                ('key', models.CharField(help_text='Van de woorden voluit, op volgorde.', max_length=200, verbose_name='stammen')),
                ('count', models.PositiveIntegerField(verbose_name='aantal records')),
            ],
            options={
                'verbose_name': 'afkorting',
                'verbose_name_plural': 'afkortingen',
                'ordering': ('short', '-count'),
                'indexes': [models.Index(fields=['key'], name='abbreviation_by_key')],
                'constraints': [models.UniqueConstraint(fields=('short', 'key'), name='abbreviation_once')],
            },
        ),
        migrations.RunSQL(
            sql=(Path(__file__).parent / "sql" / "0006_document_words.sql").read_text(encoding="utf-8"),
            # There is no way back: the columns that these triggers write would be gone.
            reverse_sql=None,
        ),
    ]
