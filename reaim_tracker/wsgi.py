"""What a production server (gunicorn) loads: `gunicorn reaim_tracker.wsgi`."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
# A visitor's question that takes longer is cancelled: see middleware/slow_query.py.
os.environ.setdefault("STATEMENT_TIMEOUT_MS", "1200")

application = get_wsgi_application()

# The pages and the names that search knows take seconds to load: here the first visitor does not wait for
# them, and processes share them. Django must be set up before.
from commitments.words.names import own_names  # noqa: E402
from commitments.words.near import near_names  # noqa: E402
from commitments.words.plain import plain_lexemes  # noqa: E402
from reaim_tracker import urls  # noqa: E402, F401

own_names()
near_names()
plain_lexemes()

# What was loaded stays. Looking through it for garbage would now and then hold up a page, by a tenth of a
# second.
gc.collect()
gc.freeze()
