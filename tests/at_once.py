"""Doing things at the same moment, each on a real connection of its own."""

import threading
from collections.abc import Callable
from typing import Any

from django.db import connection


def at_once(*deeds: Callable[[], Any]) -> list[Any]:
    """What each of the deeds returned or raised, all begun at the same moment, each on its own connection."""
    start = threading.Barrier(len(deeds), timeout=20)
    results: list[Any] = [None] * len(deeds)

    def run(number: int) -> None:
        try:
            connection.ensure_connection()
            start.wait()
            results[number] = deeds[number]()
        except Exception as error:
            results[number] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(deeds))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return results
