"""What a production server (gunicorn) loads: `gunicorn reaim_tracker.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
# A visitor's question that takes longer is cancelled: see middleware/slow_query.py.
os.environ.setdefault("STATEMENT_TIMEOUT_MS", "1200")

application = get_wsgi_application()
