"""Whether the database still answers what a page was made of: then it is the page that would be made now.

A page follows from its address, the day and what its statements gave. So when something else has changed, the
statements are asked again, all at once, and only what is made of their answers is spared.
"""

import marshal
from collections.abc import Callable, Iterable
from hashlib import blake2b
from time import monotonic
from typing import Any, NamedTuple

from django.db import DatabaseError
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import Connection, Cursor, Error, ServerCursor
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGresult

STATE = "SELECT pg_current_snapshot()::text"
"""What names the state of the database."""

_BEGIN = (b"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", STATE.encode())
_LONGEST = 1_000_000
"""Bytes of statements."""
_SLOWEST = 0.5
"""Seconds that the statements of a page take: slower ones are not asked beforehand, perhaps for nothing."""


class Statements(NamedTuple):
    """What a page asked, as it was sent, and what each answer was, in short."""

    asked: tuple[bytes, ...]
    answers: tuple[bytes, ...]

    def state_if_unchanged(self, database: BaseDatabaseWrapper) -> str:
        """The state of the database when it still gives all these answers; '' when it does not."""
        try:
            database.ensure_connection()
            state, *answers = _answers(database.connection, (*_BEGIN, *self.asked, b"COMMIT"))
        except (Error, DatabaseError):
            # Also when one took too long: the page that is made anew tells that itself. Ends the transaction.
            database.close()
            return ""
        is_same = tuple(map(_short, answers)) == self.answers
        return (state.get_value(0, 0) or b"").decode() if is_same else ""


class Recording:
    """Takes down what a page asks and is answered; for `execute_wrapper`."""

    def __init__(self) -> None:
        self._asked: list[bytes] = []
        self._answers: list[PGresult] = []
        self._is_whole = True
        self._spent = 0.0
        self.has_failed = False
        """The database refused a statement, or was stopped: whoever asks again may be luckier."""

    def __call__(
        self,
        execute: Callable[..., Any],
        sql: str,
        params: Any,
        many: bool,  # noqa: FBT001  # so Django calls it
        context: dict[str, Any],
    ) -> Any:
        """Let the statement run."""
        was_whole, self._is_whole = self._is_whole, False
        started = monotonic()
        try:
            result = execute(sql, params, many, context)
        except DatabaseError:
            self.has_failed = True
            raise
        self._spent += monotonic() - started
        cursor = context["cursor"].cursor
        if was_whole and not many and not isinstance(cursor, ServerCursor):
            self._asked.append(cursor._query.query)  # what psycopg has sent
            if cursor.pgresult.status == ExecStatus.TUPLES_OK:
                self._answers.append(cursor.pgresult)
            self._is_whole = True
        return result

    @property
    def statements(self) -> Statements | None:
        """All that was asked; None when there is nothing, when something is missing or when it took long."""
        if not self._is_whole or not self._answers or self._spent > _SLOWEST:
            return None
        if sum(map(len, self._asked)) > _LONGEST:
            return None
        return Statements(tuple(self._asked), tuple(map(_short, self._answers)))


def _answers(connection: Connection[Any], statements: Iterable[bytes]) -> list[PGresult]:
    """What these statements give, sent together; nothing for those that give no rows.

    Prepared, so that a page that is asked for often is planned once: nothing in them varies.
    """
    asked = []
    # Django switches this off for its own cursors, whose statements differ each time.
    connection.prepare_threshold = 0
    with connection.pipeline():
        for statement in statements:
            asked.append(cursor := Cursor(connection))
            cursor.execute(statement, prepare=True)
    results = (cursor.pgresult for cursor in asked)
    return [result for result in results if result and result.status == ExecStatus.TUPLES_OK]


def _short(result: PGresult) -> bytes:
    get, columns = result.get_value, range(result.nfields)
    values = [get(row, column) for row in range(result.ntuples) for column in columns]
    return blake2b(marshal.dumps((result.nfields, values)), digest_size=16).digest()
