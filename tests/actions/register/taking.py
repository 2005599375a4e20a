"""Taking in rows of our own, without a service."""

from datetime import UTC, datetime

from django.db import transaction

from commitments.actions.register.asking import question
from commitments.actions.register.context import Context
from commitments.actions.register.counts import Counts
from commitments.actions.register.pages import load, take_records
from tests.sources.rows import Row

NOW = datetime(2031, 6, 1, 12, tzinfo=UTC)


def take(kind: str, *rows: Row, now: datetime = NOW) -> Counts:
    """One page of these rows; returns what was counted."""
    context, asked = Context(now=now), question(kind).asked
    with transaction.atomic():
        take_records(load(rows, asked, context), asked, context)
    return context.counts
