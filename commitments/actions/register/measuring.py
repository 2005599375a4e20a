"""Tells the planner how large the tables have become: from an empty database it guesses badly."""

from collections.abc import Mapping

from django.db import connection, models, transaction

from commitments.models import Besluit, Commitment, Document, Motie, RegisterRow, Toezegging

# After so many pages of one kind.
REMEASURED = frozenset({4, 16, 64, 256, 1024, 4096})

# The columns by which the taking in looks rows up. Naming them leaves the wide ones (the rows as they came,
# texts, search words) unread, and leaves the table on the list of autovacuum, which measures it in full.
_SOUGHT_BY: Mapping[type[models.Model], tuple[str, ...]] = {
    RegisterRow: ("entity", "source_id", "commitment_id", "document_id"),
    Commitment: ("id", "kind", "slug", "reference", "source_id", "dossier_id"),
    Motie: ("commitment_id", "zaak_number", "replaces_reference"),
    Toezegging: ("commitment_id", "register_number"),
    Document: ("id", "kind", "slug", "reference", "register_id", "dossier_id"),
    Besluit: ("id", "register_id", "motie_id"),
}
_GROW: Mapping[str, tuple[type[models.Model], ...]] = {
    "Zaak": (Commitment, Motie, Document),
    "Besluit": (Besluit,),
    "Toezegging": (Commitment, Toezegging),
}
# A tenth of PostgreSQL's own: 3,000 rows tell enough of keys and numbers.
_TARGET = 10


def measure_tables(entity: str) -> None:
    """Measure the tables that rows of this entity make larger."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL default_statistics_target = {_TARGET}")
        grown: tuple[type[models.Model], ...] = (RegisterRow, *_GROW.get(entity, ()))
        for model in grown:
            cursor.execute(f"ANALYZE {model._meta.db_table} ({', '.join(_SOUGHT_BY[model])})")
