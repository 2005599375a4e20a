"""Replaces the whole database by that of a backup, or leaves it as it was.

pg_restore turns the dump into statements and psql runs them. They go through our hands for three reasons:
emptying the database and filling it are one transaction, that transaction ends only when pg_restore came
to its proper end, and a server older than pg_restore is spared the one setting that it does not know.
"""

import contextlib
import os
import re
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import IO

from reaim_tracker.backups.database import OnTable, conninfo, environment, server_version
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.programs import Programs

EMPTY_SCHEMA = Path(__file__).parent / "empty_schema.sql"
CHUNK = 1 << 16
PSQL = ("--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction", f"--output={os.devnull}")

# Among the first lines of pg_restore 17 and newer.
_UNKNOWN_BEFORE_17 = b"SET transaction_timeout = 0;\n"
_FIRST_LINES = 100
_TABLE = re.compile(rb'COPY public\."?(\w+)"? .*FROM stdin;\n')


def replace_database(programs: Programs, dump_file: IO[bytes], *, on_table: OnTable) -> None:
    """Empty the database and fill it from the dump.

    Raises BackupError with the reason when that fails; the database is then as it was.
    """
    with tempfile.TemporaryFile() as errors:
        reader = _start(
            [programs["pg_restore"], "--no-owner", "--no-privileges", "--no-comments", "--file=-"], errors
        )
        writer = _start([programs["psql"], *PSQL, "--file=-", f"--dbname={conninfo()}"], errors)
        feeder = threading.Thread(target=_feed, args=(dump_file, reader.stdin))
        feeder.start()
        try:
            is_loaded = _hand_over(reader, writer, on_table=on_table) and writer.wait() == 0
        finally:
            for process in (reader, writer):
                # Killed, not closed: at the end of its input psql would commit what it has.
                process.kill()
                process.wait()
            feeder.join()
            for process in (reader, writer):
                _close(process.stdout)
                _close(process.stdin)
        if not is_loaded:
            errors.seek(0)
            lines = errors.read().decode(errors="replace").splitlines()
            reasons = [line for line in lines if "error:" in line.lower()]
            raise BackupError(f"The database was left as it was. {' '.join(reasons)}")


def _start(command: list[str], errors: IO[bytes]) -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment(), stdin=pipe, stdout=pipe, stderr=errors)


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with contextlib.suppress(BrokenPipeError):
            pipe.close()


def _feed(source: IO[bytes], target: IO[bytes]) -> None:
    """Hand the dump to pg_restore, until its end or until nobody reads any more."""
    with contextlib.suppress(BrokenPipeError), target:
        while chunk := source.read(CHUNK):
            target.write(chunk)


def _hand_over(
    reader: "subprocess.Popen[bytes]", writer: "subprocess.Popen[bytes]", *, on_table: OnTable
) -> bool:
    """Hand psql the statements of pg_restore and, when all of them came, the end that commits them."""
    is_old = server_version() < 17
    assert reader.stdout
    assert writer.stdin
    try:
        writer.stdin.write(EMPTY_SCHEMA.read_bytes())
        for number, line in enumerate(reader.stdout):
            if is_old and number < _FIRST_LINES and line == _UNKNOWN_BEFORE_17:
                continue
            if table := _TABLE.fullmatch(line):
                on_table(table[1].decode())
            writer.stdin.write(line)
        if reader.wait() != 0:
            return False
        writer.stdin.close()
    except BrokenPipeError:
        # psql has stopped at an error.
        return False
    return True
