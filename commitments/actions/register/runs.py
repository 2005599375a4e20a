"""One run: every kind of record in turn, page by page, from where the last one stopped."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from commitments.actions.register.asking import any_news, entity_of, kinds_of, question
from commitments.actions.register.context import Context
from commitments.actions.register.cursors import ADDRESS_HOLDS, begin, changes_for, find_cursor, finish
from commitments.actions.register.matching import match_all
from commitments.actions.register.measuring import REMEASURED, measure_tables
from commitments.actions.register.pages import Asked, load, take_pages
from commitments.actions.register.reading_ahead import read_ahead
from commitments.actions.register.relations import relate
from commitments.models import SyncCursor, SyncRun
from commitments.sources.client import OdataClient, Page
from commitments.sources.intake import Changes

# Any number will do, as long as nothing else here takes the same one.
_LOCK = 33_694_043

# Told after each page: the kind of record, how many of its rows were read, how many there are if known.
Progress = Callable[[str, int, int | None], None]


class AlreadyRunningError(Exception):
    """Another run holds the lock."""


@dataclass(frozen=True, slots=True)
class Options:
    """What to read. `since` asks for what changed from that day on, `full` for everything again."""

    kinds: Sequence[str] = ()
    dossier: str = ""
    since: date | None = None
    full: bool = False
    dry_run: bool = False

    def as_json(self) -> dict[str, Any]:
        """What was asked, without what was not."""
        asked = {
            "kinds": list(self.kinds),
            "dossier": self.dossier,
            "since": self.since.isoformat() if self.since else "",
            "full": self.full,
            "dry_run": self.dry_run,
        }
        return {name: value for name, value in asked.items() if value}

    @property
    def scope(self) -> str:
        """A narrowed run keeps a place of its own, so that it moves no other."""
        parts = [self.dossier, f"sinds {self.since.isoformat()}" if self.since else ""]
        return " ".join(filter(None, parts))


def sync(client: OdataClient, options: Options, *, now: datetime, progress: Progress) -> SyncRun:
    """Take in what is new and return the run with its report.

    A dry run reads the same and leaves nothing behind; its SyncRun is not stored. Raises AlreadyRunningError
    while another run is at work, and SourceError when a page cannot be had: the next run goes on there.
    """
    with _alone():
        if not options.dry_run:
            return _run(client, options, now, progress)
        with transaction.atomic():
            run = _run(client, options, now, progress)
            transaction.set_rollback(True)
        return run


@contextmanager
def _alone() -> Iterator[None]:
    """Hold the lock of all runs on this database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_LOCK])
        if not cursor.fetchone()[0]:
            raise AlreadyRunningError
    try:
        yield
    finally:
        # Without a connection there is no lock any more either.
        if connection.is_usable():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])


def _run(client: OdataClient, options: Options, now: datetime, progress: Progress) -> SyncRun:
    # Whoever holds the lock is the only one at work: what is still 'running' was killed.
    SyncRun.objects.filter(state=SyncRun.State.RUNNING).update(state=SyncRun.State.INTERRUPTED, ended_at=now)
    last = SyncRun.objects.order_by("-pk").first()
    run = SyncRun.objects.create(options=options.as_json())
    context = Context(now=now, dossier=options.dossier)
    try:
        for _entity, kinds in groupby(kinds_of(options.kinds), key=entity_of):
            _read_kinds(client, list(kinds), options, context, progress)
        # A run that was stopped may have left its rows without these.
        if context.counts.has_news or (last is not None and last.state != SyncRun.State.DONE):
            with transaction.atomic():
                relate()
                context.counts.proposals += match_all()
    except BaseException as error:
        is_stopped = isinstance(error, KeyboardInterrupt)
        state = SyncRun.State.INTERRUPTED if is_stopped else SyncRun.State.FAILED
        _end(run, context, state, str(error) or type(error).__name__)
        raise
    _end(run, context, SyncRun.State.DONE)
    return run


def _end(run: SyncRun, context: Context, state: SyncRun.State, error: str = "") -> None:
    """Keep how it ended; where the database is gone too, the next run finds this one interrupted."""
    if not connection.is_usable():
        return
    run.state, run.error = state, error
    run.report = context.counts.as_json()
    run.ended_at = timezone.now()
    run.save(update_fields=["state", "error", "report", "ended_at"])


def _read_kinds(
    client: OdataClient, kinds: Sequence[str], options: Options, context: Context, progress: Progress
) -> None:
    """All kinds of one entity. Where several are asked for, one question tells first whether any has news."""
    cursors = [find_cursor(kind, options.scope) for kind in kinds]
    changes = [(cursor.kind, changes_for(cursor, context.now)) for cursor in cursors]
    known = [(kind, since) for kind, since in changes if since is not None]
    is_simple = len(kinds) == 1 or options.full or options.since
    if is_simple or len(known) < len(kinds) or any(cursor.next_address for cursor in cursors):
        for kind in kinds:
            _read(client, kind, options, context, progress)
        return
    page = next(client.pages(any_news(known)))
    context.counts.pages[entity_of(kinds[0])] += 1
    for cursor in cursors:
        if page.rows:
            _read(client, cursor.kind, options, context, progress)
        else:
            begin(cursor, context.now)
            finish(cursor)
            progress(cursor.kind, 0, 0)


def _read(client: OdataClient, kind: str, options: Options, context: Context, progress: Progress) -> None:
    """All pages of one kind, from where the last run stopped or else from what changed since."""
    cursor = find_cursor(kind, options.scope)
    asked, pages = _pages(client, kind, cursor, options, context.now)
    done, total = 0, None
    _ = context.titles  # read here: the thread that loads has no database
    loaded = ((page, load(page.rows, asked, context)) for page in pages)
    with closing(read_ahead(loaded)) as coming:
        number = 0
        for ready in coming:
            take_pages(ready, asked, cursor, context)
            for page, _ in ready:
                number += 1
                if number in REMEASURED:
                    measure_tables(asked.entity)
                done += len(page.rows)
                total = page.count if page.count is not None else total
                progress(kind, done, total)


def _pages(
    client: OdataClient, kind: str, cursor: SyncCursor, options: Options, now: datetime
) -> tuple[Asked, Iterator[Page]]:
    resumed = cursor.next_address.startswith(client.base_url) and not options.full
    if resumed and cursor.pass_started_at and now - cursor.pass_started_at < ADDRESS_HOLDS:
        return question(kind).asked, client.pages(start=cursor.next_address)
    if options.full:
        changes = None
    elif options.since:
        changes = Changes(options.since.isoformat() + "T00:00:00Z")
    else:
        changes = changes_for(cursor, now)
    asking = question(kind, changes)
    begin(cursor, now)
    return asking.asked, client.pages(asking.query)
