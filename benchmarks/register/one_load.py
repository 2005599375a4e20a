"""One run over the register at an address, to be killed: `python -m benchmarks.register.one_load ADDRESS`."""

import os
import sys

import django
from django.utils import timezone


def main(address: str) -> None:
    """Read from where the last run stopped; ends with an error where the service or the database is gone."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
    django.setup()
    # These read the settings.
    from commitments.actions.register import Options, sync
    from commitments.sources.client import Limits, OdataClient

    limits = Limits(requests_per_second=1e6)
    with OdataClient(address, user_agent="reaim-tracker benchmark", limits=limits) as client:
        sync(client, Options(), now=timezone.now(), progress=lambda *_: None)


if __name__ == "__main__":
    main(sys.argv[1])
