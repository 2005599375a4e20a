"""What the tracker writes about itself: to standard error, as lines or as JSON, without personal data.

Django is not needed to import this: gunicorn uses it too, before the settings exist.
"""

import json
import logging
import re
import time
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

current_request_id: ContextVar[str] = ContextVar("current_request_id", default="-")

# What a line may carry beside its message, as `extra`.
_EXTRA = ("method", "path", "status", "milliseconds")
# PostgreSQL repeats the row that it refuses: names, texts, whatever was typed.
_ROW = re.compile(r"^(DETAIL|CONTEXT):.*$\n?", re.MULTILINE)


def without_rows(text: str) -> str:
    """Leave out the lines in which PostgreSQL quotes what stands in a row."""
    return _ROW.sub("", text)


class RequestIdFilter(logging.Filter):
    """Adds the id of the request during which a line is written, '-' outside one."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let everything through."""
        of_request = getattr(getattr(record, "request", None), "request_id", None)
        record.request_id = of_request or current_request_id.get()
        return True


class OneLineFilter(logging.Filter):
    """For what a stranger causes and nobody here can mend, such as a wrong host name: no traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let it through as a warning, without Django's advice to widen ALLOWED_HOSTS."""
        record.levelno, record.levelname = logging.WARNING, logging.getLevelName(logging.WARNING)
        record.msg, record.args = record.getMessage().partition(". ")[0], None
        record.exc_info = record.exc_text = None
        return True


class PlainFormatter(logging.Formatter):
    """For people; the time in UTC, for gunicorn's first lines come before the settings name another."""

    def converter(self, timestamp: float | None) -> time.struct_time:
        """Return that time."""
        return time.gmtime(timestamp)

    def formatException(self, ei: Any) -> str:
        """Return the traceback without what stands in rows."""
        return without_rows(super().formatException(ei))


class JsonFormatter(PlainFormatter):
    """For collectors of logs: one JSON object a line, the time in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "request_id": getattr(record, "request_id", "-"),
            "message": without_rows(record.getMessage()),
        }
        line |= {name: getattr(record, name) for name in _EXTRA if hasattr(record, name)}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def logging_settings(*, level: str, as_json: bool) -> dict[str, Any]:
    """Return the configuration for `logging.config.dictConfig`."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {
            "request_id": {"()": f"{__name__}.RequestIdFilter"},
            "one_line": {"()": f"{__name__}.OneLineFilter"},
        },
        "formatters": {
            "plain": {
                "()": f"{__name__}.PlainFormatter",
                "format": "{asctime} {levelname} {name} [{request_id}] {message}",
                "datefmt": "%Y-%m-%dT%H:%M:%SZ",
                "style": "{",
            },
            "json": {"()": f"{__name__}.JsonFormatter"},
        },
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "formatter": "json" if as_json else "plain",
                "filters": ["request_id"],
            }
        },
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            # Django's own handler beside ours would print each error twice.
            "django": {"handlers": [], "level": "INFO"},
            # What was not found or refused stands in the line of the request; errors bring their traceback.
            "django.request": {"level": "ERROR"},
            # Scanners ask every machine by any name; Django's error with a traceback would bury real ones.
            "django.security.DisallowedHost": {"filters": ["one_line"]},
            # Tells of each sign-in, five lines at a time; what matters comes as a warning.
            "axes": {"level": "WARNING"},
            # A line for every page asked of the Kamer's register; what fails there is raised.
            "httpx": {"level": "WARNING"},
        },
    }
