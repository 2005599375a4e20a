#!/usr/bin/env python
"""The command line of the tracker: `python manage.py help` lists what it can do."""

import os
import signal
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line


def _leave(signum: int, _frame: object) -> None:
    """End as if the command had finished, so that what it started is stopped too."""
    sys.exit(128 + signum)


def main() -> None:
    """Run one command; a wrong setting ends in one sentence instead of a traceback."""
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


if __name__ == "__main__":
    main()
