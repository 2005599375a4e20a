"""How gunicorn serves the tracker. What differs between machines comes from the environment."""

import os
from pathlib import Path

from reaim_tracker.logs import logging_settings

bind = os.environ.get("BIND", "127.0.0.1:8000")

# A process makes one page at a time and takes no other meanwhile: two in one process wait for each other,
# while the process beside it may have nothing to do. Each holds one connection to the database. What is slow
# to send or to read is the proxy's, which keeps it until it is whole.
workers = int(os.environ.get("WEB_CONCURRENCY", "4"))
worker_class = "sync"
# Read once, before the processes part: they share what never changes, such as the names that search knows.
preload_app = True

# The database cancels a page's statement after 1.2 seconds. Reading a long letter, or writing out the whole
# log, may take longer than a page; a process that hangs longer is replaced.
timeout = 120
graceful_timeout = 30
# A slow leak of memory never grows old.
max_requests = 5_000
max_requests_jitter = 500

# An address holds a whole question with its filters; a header holds a cookie or two.
limit_request_line = 8_190
limit_request_fields = 60
limit_request_field_size = 8_190
# Django alone decides whom to believe about https (BEHIND_PROXY).
forwarded_allow_ips = ""

# Nothing is written in the checkout or the home folder: the file system may be read-only.
if Path("/dev/shm").is_dir():  # noqa: S108 - gunicorn makes an unlinked file in it
    worker_tmp_dir = "/dev/shm"  # noqa: S108 - as above
control_socket_disable = True

# One line a request is written by the tracker itself, without personal data; see reaim_tracker/logs.py.
accesslog = None
_logging = logging_settings(
    level=os.environ.get("LOG_LEVEL", "INFO"), as_json=os.environ.get("LOG_FORMAT", "plain") == "json"
)
logconfig_dict = {
    **_logging,
    "loggers": {
        "gunicorn.error": {"level": "INFO", "handlers": [], "propagate": True},
        "gunicorn.access": {"level": "WARNING", "handlers": [], "propagate": False},
    },
}
