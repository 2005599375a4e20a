"""Asks for the next pages, and reads their rows, while the last ones are being taken in."""

from collections.abc import Generator, Iterator
from contextlib import suppress
from queue import Empty, Queue
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")
_END = None


def read_ahead(pages: Iterator[T], *, most: int = 8) -> Generator[list[T], None, None]:
    """The same pages in the same order, each time all that are ready; at most so many wait here.

    Whoever takes them in never waits for a page with others in hand. Raises what the reading raises, after
    the pages before it. Close it when it is not read to the end: only then does the thread stop, as soon as
    its page is in.
    """
    waiting: Queue[T | BaseException | None] = Queue(maxsize=most)
    enough = Event()

    def read() -> None:
        try:
            for page in pages:
                waiting.put(page)
                if enough.is_set():
                    return
            waiting.put(_END)
        except BaseException as error:  # raised again below, in the thread that waits
            waiting.put(error)

    reader = Thread(target=read, daemon=True)
    reader.start()
    try:
        coming = waiting.get()
        while coming is not _END:
            ready: list[T] = []
            while coming is not _END and not isinstance(coming, BaseException):
                ready.append(coming)
                if len(ready) == most or waiting.empty():
                    break
                coming = waiting.get_nowait()
            if ready:
                yield ready
            if isinstance(coming, BaseException):
                raise coming
            if coming is not _END:
                coming = waiting.get()
    finally:
        enough.set()
        with suppress(Empty):
            while True:  # room for the page that it may want to put
                waiting.get_nowait()
        reader.join(timeout=1)
