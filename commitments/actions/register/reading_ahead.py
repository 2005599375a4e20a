"""Asks for the next page, and reads its rows, while the last one is being taken in."""

from collections.abc import Generator, Iterator
from contextlib import suppress
from queue import Empty, Queue
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")
_END = None


def read_ahead(pages: Iterator[T], *, most: int = 2) -> Generator[T, None, None]:
    """The same pages in the same order; at most so many wait here. Raises what the reading raises.

    Close it when it is not read to the end: only then does the thread stop, as soon as its page is in.
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
        while (page := waiting.get()) is not _END:
            if isinstance(page, BaseException):
                raise page
            yield page
    finally:
        enough.set()
        with suppress(Empty):
            while True:  # room for the page that it may want to put
                waiting.get_nowait()
        reader.join(timeout=1)
