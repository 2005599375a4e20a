"""Django's engine for the embedded database: the server starts with the first connection."""

from typing import Any

from django.conf import settings
from psycopg import Connection, OperationalError

from reaim_tracker.embedded.launcher import launcher_for
from reaim_tracker.postgresql.base import DatabaseWrapper as PostgresqlWrapper


class DatabaseWrapper(PostgresqlWrapper):
    """A connection to the embedded server of this set-up."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Connection[Any]:
        """Connect, after starting the server if this is the first connection or the server has died."""
        launcher = launcher_for(settings.DATA_DIR)
        place = {"host": str(launcher.socket_folder()), "port": 5432}
        try:
            return super().get_new_connection({**conn_params, **place})
        except OperationalError:
            place["host"] = str(launcher.check_again())
            return super().get_new_connection({**conn_params, **place})
