"""The indexes of the orders hold what a list is filtered by: what does not match is walked past unread.

And PostgreSQL keeps how often the kinds and statuses stand together: 'circa' would be off by half otherwise.
"""

from django.db import migrations, models
from django.db.models.functions import ExtractYear

WALKED_PAST = [ExtractYear("made_order"), "kind", "execution", "ministry_status", "kamer_status"]
IS_OPEN = models.Q(ministry_status__in=["in_behandeling", "openstaand"])


class Migration(migrations.Migration):
    dependencies = [("commitments", "0012_periods")]

    operations = [
        migrations.RemoveIndex(model_name="commitment", name="commitment_by_made"),
        migrations.RemoveIndex(model_name="commitment", name="commitment_by_due"),
        migrations.RemoveIndex(model_name="commitment", name="commitment_by_changed"),
        migrations.RemoveIndex(model_name="commitment", name="commitment_open_by_due"),
        migrations.RemoveIndex(model_name="commitment", name="commitment_by_ministry_status"),
        migrations.RemoveIndex(model_name="commitment", name="commitment_by_kamer_status"),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index("made_order", "id", *WALKED_PAST, name="commitment_by_made"),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index("due_order", "id", "made_order", *WALKED_PAST, name="commitment_by_due"),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                "changed_order", "id", "made_order", *WALKED_PAST, name="commitment_by_changed"
            ),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                "made_order", "id", *WALKED_PAST, condition=IS_OPEN, name="commitment_open_by_made"
            ),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                "due_order", "id", "made_order", *WALKED_PAST,
                condition=IS_OPEN,
                name="commitment_open_by_due",
            ),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(fields=["ministry_status"], name="commitment_by_ministry_status"),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(fields=["kamer_status"], name="commitment_by_kamer_status"),
        ),
        migrations.AddIndex(
            model_name="motie", index=models.Index(fields=["outcome"], name="motie_by_outcome")
        ),
        migrations.RunSQL(
            """CREATE STATISTICS commitment_kinds_and_statuses (mcv)
                   ON kind, execution, ministry_status, kamer_status FROM commitments_commitment""",
            "DROP STATISTICS commitment_kinds_and_statuses",
        ),
    ]
