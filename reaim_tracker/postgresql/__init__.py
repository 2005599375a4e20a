"""Django's PostgreSQL engine, for the versions that this tracker is tested with."""
