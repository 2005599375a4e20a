"""The engine for the server that DATABASE_URL names (Django looks for this module by name)."""

from django.db.backends.postgresql import base, features


class DatabaseFeatures(features.DatabaseFeatures):
    """What the database can do; Django refuses an older server at the first connection, in one sentence."""

    minimum_database_version = (15,)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to PostgreSQL 15 or newer."""

    features_class = DatabaseFeatures
