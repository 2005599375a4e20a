"""The engine for the server that DATABASE_URL names (Django looks for this module by name)."""

from datetime import UTC, datetime
from typing import Any

from django.db.backends.postgresql import base, features
from psycopg import Connection
from psycopg.abc import Buffer
from psycopg.types.datetime import TimestamptzLoader


class DatabaseFeatures(features.DatabaseFeatures):
    """What the database can do; Django refuses an older server at the first connection, in one sentence."""

    minimum_database_version = (15,)


class MomentLoader(TimestamptzLoader):
    """Moments in UTC, as Django's own loader gives them, at a part of its cost: a row of a list has two."""

    timezone = UTC  # Django looks whether this is the connection's

    def load(self, data: Buffer) -> datetime:
        """What PostgreSQL printed; what Python cannot read so is left to psycopg and its errors."""
        try:
            return datetime.fromisoformat(bytes(data).decode()).astimezone(UTC)
        except ValueError:
            return super().load(data)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to PostgreSQL 15 or newer."""

    features_class = DatabaseFeatures

    def get_new_connection(self, conn_params: dict[str, Any]) -> Connection[Any]:
        """Connect."""
        connection = super().get_new_connection(conn_params)
        connection.adapters.register_loader("timestamptz", MomentLoader)
        return connection
