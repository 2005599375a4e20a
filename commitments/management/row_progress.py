"""Progress of reading many rows: on a terminal a bar with rate and time left, elsewhere a line at times."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

SECONDS_BETWEEN_LINES = 10


class _Rate(ProgressColumn):
    """Rows a second."""

    def render(self, task: Task) -> Text:
        """'1.240/s', nothing before the first page."""
        return Text(f"{task.speed:,.0f}/s".replace(",", ".") if task.speed else "")


@contextmanager
def row_progress(stdout: Any, *, is_silent: bool = False) -> Iterator[Callable[[str, int, int | None], None]]:
    """Give a function that is told: the step, how many rows are done, and how many there are if known."""
    console = Console(stderr=True)
    if is_silent or not console.is_terminal:
        yield _lines(stdout) if not is_silent else _nothing
        return
    columns = (TextColumn("{task.description:12}"), BarColumn(), MofNCompleteColumn(), _Rate())
    tasks: dict[str, TaskID] = {}
    with Progress(*columns, TimeRemainingColumn(), console=console) as bars:

        def report(step: str, done: int, total: int | None) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step)
            bars.update(tasks[step], completed=done, total=max(total, done) if total is not None else None)

        yield report


def _nothing(_step: str, _done: int, _total: int | None) -> None:
    """Say nothing."""


def _lines(stdout: Any) -> Callable[[str, int, int | None], None]:
    """A line when a step ends and every ten seconds within it."""
    last = {"at": time.monotonic()}

    def report(step: str, done: int, total: int | None) -> None:
        is_last = total is not None and done >= total
        if is_last or time.monotonic() - last["at"] > SECONDS_BETWEEN_LINES:
            last["at"] = time.monotonic()
            stdout.write(f"{step}: {done}" + (f" van {total}" if total is not None else ""))

    return report
