"""A table written to where the person wants it."""

import contextlib
import os
from pathlib import Path

_SUFFIX = ".part"


def write_file(path: Path, content: bytes, *, private: bool) -> None:
    """Replaces the file as a whole. `private`: readable for the user alone. Raises OSError."""
    draft = path.with_name(f".{path.name}{_SUFFIX}")
    with contextlib.suppress(FileNotFoundError):
        draft.unlink()
    mode = 0o600 if private else 0o666
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        draft.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
