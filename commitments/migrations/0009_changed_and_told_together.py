import django.core.validators
from django.conf import settings
from django.db import migrations, models

# The day of an event or advies that is there already: the last one in the admin's own history, if any.
LAST_IN_HISTORY = "".join(
    f"""
UPDATE commitments_{model} AS record
   SET changed_at = (
       SELECT max(entry.action_time)
         FROM django_admin_log AS entry
         JOIN django_content_type AS kind ON kind.id = entry.content_type_id
        WHERE kind.app_label = 'commitments' AND kind.model = '{model}' AND entry.object_id = record.id::text
   );
"""
    for model in ("advies", "milestone")
)


class Migration(migrations.Migration):
    dependencies = [
        ("commitments", "0008_work"),
        ("admin", "0001_initial"),
        ("contenttypes", "0002_remove_content_type_name"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="advies",
            name="changed_at",
            field=models.DateTimeField(auto_now=True, null=True, verbose_name="gewijzigd op"),
        ),
        migrations.AddField(
            model_name="milestone",
            name="changed_at",
            field=models.DateTimeField(auto_now=True, null=True, verbose_name="gewijzigd op"),
        ),
        migrations.RunSQL(LAST_IN_HISTORY, reverse_sql=migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="ministryrules",
            name="remind_every_days_after",
            field=models.PositiveSmallIntegerField(
                default=7,
                help_text=(
                    "Kalenderdagen tussen twee herinneringen, na de dag waarop antwoord paste of na de "
                    "termijn. Het herinneren stopt bij een antwoord of als de afspraak is afgesloten. "
                    "7: elke week. 0: niet meer herinneren."
                ),
                validators=[django.core.validators.MaxValueValidator(365)],
                verbose_name="herinneren, om de zoveel dagen erna",
            ),
        ),
        migrations.AlterField(
            model_name="outgoingmail",
            name="text",
            field=models.TextField(
                blank=True, help_text="Leeg: wordt bij het verzenden geschreven.", verbose_name="tekst"
            ),
        ),
        migrations.AlterField(
            model_name="outgoingmail",
            name="html",
            field=models.TextField(blank=True, verbose_name="opgemaakte tekst"),
        ),
        migrations.AddField(
            model_name="outgoingmail",
            name="assignments",
            field=models.ManyToManyField(
                blank=True,
                help_text="Waarvan een mail aan een nieuwe behandelaar vertelt: een of meer.",
                related_name="mails",
                to="commitments.assignment",
                verbose_name="toewijzingen",
            ),
        ),
    ]
