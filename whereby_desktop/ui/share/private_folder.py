"""A folder nobody else may look into, for a file that another program is to open."""

import os
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from whereby_desktop.meetings.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable


class PrivateFolder:
    """Holds one file at a time; it goes with the next one, with `close`, or with the program.

    Its methods work on the disk: call them in a thread.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._remove: Callable[[], object] = _nothing

    def write(self, name: str, text: Secret) -> Path:
        """The new file, for this user alone. Raises OSError."""
        self.close()
        folder = Path(tempfile.mkdtemp(prefix=self._prefix))
        self._remove = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        path = folder / name
        write_private(path, text)
        return path

    def close(self) -> None:
        self._remove()


def write_private(path: Path, text: Secret) -> None:
    """For this user alone, if it was not there before. Raises OSError.

    It stays a secret up to here: asyncio and qasync log what threads are given, and their results.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(text.reveal().encode())


def _nothing() -> None: ...
