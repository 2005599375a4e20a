"""What a production server (gunicorn) loads: `gunicorn reaim_tracker.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")

application = get_wsgi_application()
