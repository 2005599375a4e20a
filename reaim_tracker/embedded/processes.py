"""What the system knows of other processes."""

import subprocess
import sys
from pathlib import Path

PROC = Path("/proc")


def command_of(pid: int) -> str:
    """Return the command line of a process; empty when it is gone or dead and not yet buried."""
    if sys.platform == "linux":
        try:
            return (PROC / str(pid) / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            return ""
    answer = subprocess.run(
        ["/bin/ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip()


def processes_in(folder: Path) -> list[int] | None:
    """Return the processes that work in this folder; None where the system does not tell."""
    if sys.platform != "linux":
        return None
    found = []
    for link in PROC.glob("[0-9]*/cwd"):
        try:
            if link.readlink() == folder:
                found.append(int(link.parent.name))
        except OSError:
            # It has ended, or it is another user's and so none of the server's.
            continue
    return found
