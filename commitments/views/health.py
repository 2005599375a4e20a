"""Is the tracker fit to serve? Read by load balancers and by whoever is on duty."""

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from commitments.models import Commitment, Document
from commitments.views.access import public
from reaim_tracker.embedded.errors import EmbeddedDatabaseError


def _findings() -> dict[str, object]:
    """Ask the database its version, the migrations that wait and the rows whose search words are stale."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        version = cursor.fetchone()[0].split()[0]
    executor = MigrationExecutor(connection)
    pending = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    findings: dict[str, object] = {
        "database": {"ok": True, "version": version},
        "migrations_pending": pending,
    }
    if not pending:
        # Before the migrations have run the table may not have this column, or not exist.
        findings["search_backlog"] = sum(
            searched.objects.search_backlog().count() for searched in (Commitment, Document)
        )
    return findings


@public
@require_safe
@never_cache
def health(_request: HttpRequest) -> JsonResponse:
    """Say 200 when pages can be served and 503 when not.

    Public, so it names no host, user or error text. A search backlog is no reason for 503:
    those rows are shown and filtered as usual and only miss from word search.
    """
    try:
        findings = _findings()
    except (Error, EmbeddedDatabaseError):
        return JsonResponse({"status": "unavailable", "database": {"ok": False}}, status=503)
    is_fit = findings["migrations_pending"] == 0
    return JsonResponse(
        {"status": "ok" if is_fit else "unavailable", **findings}, status=200 if is_fit else 503
    )
