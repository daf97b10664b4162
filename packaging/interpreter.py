"""Which Python the private environment is made of.

Like dev.py this file must still be readable for Python 3.7: it is what tells an old Python so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
NEWEST = (3, 13)  # qasync does not work on 3.14 yet
SUPPORTED = "Python 3.11, 3.12 or 3.13"
CHOICES = ("3.13", "3.12", "3.11")


class SetupError(Exception):
    """What keeps a command from running, as a sentence that says what to do."""


def suits(version: tuple[int, ...]) -> bool:
    """Say whether the program runs on this version of Python."""
    return OLDEST <= tuple(version[:2]) <= NEWEST


def version_of(command: list[str]) -> tuple[int, ...] | None:
    """Ask an interpreter for its version; None if it cannot be started."""
    question = [*command, "-c", "import sys; print(*sys.version_info[:3])"]
    try:
        answer = subprocess.run(
            question, capture_output=True, stdin=subprocess.DEVNULL, timeout=20, check=True
        )
        return tuple(int(part) for part in answer.stdout.split())
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def candidates() -> list[list[str]]:
    """Return the commands that may start a suitable interpreter on this machine."""
    if os.name == "nt":
        return [["py", f"-{choice}"] for choice in CHOICES]
    return [[f"python{choice}"] for choice in CHOICES if shutil.which(f"python{choice}")]


def other_interpreter(asked: str | None) -> list[str] | None:
    """Return the command of the interpreter to use instead of the running one; None keeps it.

    Raises SetupError if the one asked for does not suit, or none was asked for and none is found.
    """
    if asked is not None:
        version = version_of([asked])
        if version is None:
            raise SetupError(f"{asked} could not be started as a Python interpreter.")
        if not suits(version):
            raise SetupError(f"{asked} is Python {_dotted(version)}, but {SUPPORTED} is needed.")
        return [asked]
    if suits(sys.version_info[:2]):
        return None
    for command in candidates():
        version = version_of(command)
        if version is not None and suits(version):
            return command
    raise SetupError(
        f"This is Python {_dotted(sys.version_info)}, and none that suits was found beside it. "
        f"Install {SUPPORTED}, or name one with --python PATH."
    )


def run_again(command: list[str], arguments: list[str]) -> int:
    """Run this script's command once more under another interpreter; return its exit status."""
    script = str(Path(__file__).with_name("dev.py"))
    if os.name != "nt":
        os.execvp(command[0], [*command, script, *arguments])  # noqa: S606 - no shell is wanted
    return subprocess.run([*command, script, *arguments], check=False).returncode


def _dotted(version: tuple[object, ...]) -> str:
    return ".".join(str(part) for part in version[:3])
