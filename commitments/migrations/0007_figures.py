"""Numbers counted beforehand, and indexes for what pages ask of the newest and of what is open."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('commitments', '0006_search'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Figures',
            fields=[
                ('name', models.CharField(max_length=120, primary_key=True, serialize=False, verbose_name='naam')),
                ('contents', models.JSONField(help_text='Per overzicht wat het toont, zoals het geteld is.', verbose_name='getallen')),
                ('counted_at', models.DateTimeField(verbose_name='geteld op')),
            ],
            options={
                'verbose_name': 'getelde cijfers',
                'verbose_name_plural': 'getelde cijfers',
                'ordering': ('name',),
            },
        ),
        migrations.AddIndex(
            model_name='commitment',
            index=models.Index(condition=models.Q(('ministry_status__in', ['in_behandeling', 'openstaand'])), fields=['due_order', 'id'], name='commitment_open_by_due'),
        ),
        migrations.AddIndex(
            model_name='statuschange',
            index=models.Index(fields=['recorded_at'], name='statuschange_by_recorded'),
        ),
        migrations.AddIndex(
            model_name='document',
            index=models.Index(condition=models.Q(('dated_to__isnull', False), ('holding', 'gelezen')), fields=['-dated_to', '-id'], name='document_newest_read'),
        ),
    ]
