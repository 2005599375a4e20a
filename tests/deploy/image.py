"""What the Dockerfile says, read without a container engine."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

from tests.reaim_tracker.database_user import REPOSITORY


def instructions() -> list[list[str]]:
    """Return the Dockerfile's instructions as lists of words."""
    text = re.sub(r"\\\n", " ", (REPOSITORY / "Dockerfile").read_text())
    return [shlex.split(line) for line in text.splitlines() if line and not line.startswith("#")]


def copied() -> list[str]:
    """Return the files and folders of the repository that the image holds."""
    return [
        source
        for word, *arguments in instructions()
        if word == "COPY" and not arguments[0].startswith("--from")
        for source in arguments[:-1]
    ]


def built() -> list[str]:
    """Return the commands that finish the image once the packages are installed."""
    commands = [" ".join(words[1:]) for words in instructions() if words[0] == "RUN"]
    return [command for command in commands if re.search(r"\b(babel|manage\.py|compileall)\b", command)]


def unpack(folder: Path, *, python: Path) -> None:
    """Put in the folder what the image holds, and build it with this Python as the Dockerfile does."""
    for source in copied():
        target = folder / source
        target.parent.mkdir(parents=True, exist_ok=True)
        if (REPOSITORY / source).is_dir():
            shutil.copytree(
                REPOSITORY / source, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc", "*.mo")
            )
        else:
            shutil.copy(REPOSITORY / source, target)
    for command in built():
        subprocess.run(
            ["/bin/sh", "-euc", command],
            cwd=folder,
            env={"PATH": f"{python.parent}:{os.defpath}"},
            check=True,
            stdout=subprocess.DEVNULL,
        )
