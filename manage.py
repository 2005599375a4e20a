#!/usr/bin/env python
"""The command line of the tracker: `python manage.py help` lists what it can do."""

import os
import signal
import sys

try:
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from django.db import OperationalError

    from reaim_tracker.database import connection_problem
except ModuleNotFoundError as missing:
    sys.exit(
        f"This Python has no {missing.name}: run `make setup`, then use .venv/bin/python. "
        "On a server deploy/entry.sh finds the right one."
    )


def _leave(signum: int, _frame: object) -> None:
    """End as if the command had finished, so that what it started is stopped too."""
    sys.exit(128 + signum)


def main() -> None:
    """Run one command; a wrong setting or no database ends in one sentence instead of a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
    if sys.argv[1:2] == ["read_letter"] and "SECRET_KEY" not in os.environ:
        # It opens no database and serves nobody, so it works without the settings of a set-up.
        os.environ.setdefault("DEBUG", "1")
    for signum in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(signum, _leave)
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        if "--traceback" in sys.argv:
            raise
        sys.exit(str(error))
    except OperationalError as error:
        # With a code it is the server's answer to a statement: a fault of ours, to be seen whole.
        if "--traceback" in sys.argv or getattr(error.__cause__, "sqlstate", None):
            raise
        sys.exit(connection_problem(error))


if __name__ == "__main__":
    main()
