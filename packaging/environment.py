"""The private environment in .venv: made from a lock file, and left alone while that is unchanged.

A stamp inside it says what it was made from. While work is under way the stamp says "unfinished",
so that an environment whose making was cut short is made anew and never half used.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from interpreter import SetupError

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "lock"
UNFINISHED = "unfinished"


class Environment:
    """A virtual environment in `folder`, filled from the lock files in `locks`."""

    def __init__(self, folder: Path, locks: Path = LOCKS) -> None:
        self.folder = folder
        self.locks = locks
        self.stamp = folder / ".whereby-desktop-stamp"

    @property
    def python(self) -> Path:
        """The environment's interpreter, whether or not it exists yet."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def is_ready(self, lock: str) -> bool:
        """Say whether the environment holds what the lock file of that name asks for now."""
        made_from = self._made_from()
        return (
            self.python.exists()
            and made_from.get("python") == _python_version()
            and made_from.get(lock) == self._digest(lock)
        )

    def ensure(self, lock: str, environ: Mapping[str, str]) -> None:
        """Make the environment hold what the lock file asks for; does nothing if it does already.

        Raises SetupError if it cannot be made.
        """
        if self.is_ready(lock):
            return
        with _alone(self.locks / f"{lock}.txt"):
            if self.is_ready(lock):  # another run was faster
                return
            self._make(lock, environ)

    def _make(self, lock: str, environ: Mapping[str, str]) -> None:
        print(f"Preparing {self.folder} (the first time takes a minute)", flush=True)
        if not self._is_usable():
            self._run([sys.executable, "-m", "venv", "--clear", str(self.folder)], environ)
        self.stamp.write_text(UNFINISHED, encoding="utf-8")
        pip = [str(self.python), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:"]
        talk = ["--no-input", "--disable-pip-version-check"]
        if not sys.stdout.isatty():
            talk.append("--quiet")
        self._run([*pip, *talk, "-r", str(self.locks / f"{lock}.txt")], environ)
        made_from = {"python": _python_version(), lock: self._digest(lock)}
        if lock == "dev":  # which holds all of the other
            made_from["runtime"] = self._digest("runtime")
        self.stamp.write_text(json.dumps(made_from), encoding="utf-8")

    def _is_usable(self) -> bool:
        """Say whether what is there can be brought up to date instead of being made anew."""
        if self._stamp_text() == UNFINISHED:
            return False
        question = "import pip, sys; print(*sys.version_info[:2], sep='.')"
        try:
            answer = subprocess.run(
                [str(self.python), "-c", question], capture_output=True, text=True, check=True
            )
        except (OSError, subprocess.CalledProcessError):
            return False
        return answer.stdout.strip() == _python_version()

    def _run(self, command: list[str], environ: Mapping[str, str]) -> None:
        if subprocess.run(command, env=dict(environ), check=False).returncode != 0:
            raise SetupError(
                f"The private environment in {self.folder} could not be made (see above). "
                "Is there a network? Running the same command again starts over."
            )

    def _stamp_text(self) -> str:
        try:
            return self.stamp.read_text(encoding="utf-8")
        except OSError:
            return ""

    def _made_from(self) -> dict[str, str]:
        try:
            content = json.loads(self._stamp_text())
        except ValueError:
            return {}
        return content if isinstance(content, dict) else {}

    def _digest(self, lock: str) -> str:
        content = (self.locks / f"{lock}.txt").read_bytes().replace(b"\r\n", b"\n")
        return hashlib.sha256(content).hexdigest()


def _python_version() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


@contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Wait until no other run is making an environment from this file; a killed run lets go."""
    with file.open("rb") as handle:
        _wait_for(handle)
        yield


if sys.platform == "win32":
    import msvcrt

    def _wait_for(handle: IO[bytes]) -> None:
        os.lseek(
            handle.fileno(), 1 << 30, os.SEEK_SET
        )  # beyond the end: there a lock keeps nobody from reading
        while True:
            try:
                return msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:  # gives up every ten seconds
                continue
else:
    import fcntl

    def _wait_for(handle: IO[bytes]) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)
