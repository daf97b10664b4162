"""A program installed in a folder with spaces, and started by what a system was told of it."""

import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.fixtures.program import PROGRAM, ROOT, Desktop, Program


def install(desktop: Desktop, name: str, *own: str | Path) -> Path:
    """A file of that name that is the program; `own` comes before whatever it is given."""
    folder = desktop.folder / "Program Files" / "Whereby Desktop"
    folder.mkdir(parents=True)
    file = folder / name
    command = shlex.join([*PROGRAM, *map(str, own)])
    file.write_text(f'#!/bin/sh\ncd {shlex.quote(str(ROOT))} && exec {command} "$@"\n')
    file.chmod(0o755)
    return file


def run(desktop: Desktop, command: Sequence[str], folder: str = "/", **environment: str) -> Program:
    """Runs exactly that, as a system does: not from a shell, and not where the program lies."""
    place = desktop.folder / f"run-{len(desktop.programs)}"
    place.mkdir()
    with (place / "stdout").open("wb") as out, (place / "stderr").open("wb") as complaints:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=desktop.environment | environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=complaints,
        )
    desktop.programs.append(Program(process, desktop.environment, place))
    return desktop.programs[-1]
