"""Files that are always whole: replaced in one step, set aside when they are damaged."""

import contextlib
import os
import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Writes `content` to `path` so that at every moment the old or the new file is there, whole.

    Readable for the user alone. A symbolic link stays one. Raises OSError; then the old file is
    untouched.
    """
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        with open(draft, "wb", opener=_for_the_user_alone) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(target.parent)


def _for_the_user_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def set_aside(path: Path, companions: Sequence[str] = ()) -> Path:
    """Renames a damaged file to `NAME.damaged-YYYYMMDD-HHMMSS` (local time) and returns that.

    Files beside it whose names end with one of `companions` go with it, and before it: should the
    program end half-way, the damaged file is found again, never a fresh one with old companions.
    Raises OSError.
    """
    aside = _unused_name(path)
    for ending in companions:
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    path.rename(aside)
    return aside


def set_aside_before(path: Path) -> list[Path]:
    """Everything `set_aside` has ever made of `path`, companions included."""
    return [found for found in path.parent.iterdir() if found.name.startswith(_aside_prefix(path))]


def _aside_prefix(path: Path) -> str:
    return f"{path.name}.damaged-"


def _unused_name(path: Path) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    name = path.with_name(_aside_prefix(path) + stamp)
    count = 1
    while name.exists():
        count += 1
        name = path.with_name(f"{_aside_prefix(path)}{stamp}-{count}")
    return name


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself outlast a power cut, where folders can be opened (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
