"""Presets written to a file somewhere, for somebody else, and read from one."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.storage.atomic_file import replace_file
from whereby_desktop.storage.ordered_work import OrderedWork

_LARGEST = 4_000_000  # bytes; a file larger than that has no presets in it
T = TypeVar("T")


async def read_presets(path: Path) -> PresetList:
    """Secrets come back empty. Raises TroubleError: DISK, or DAMAGED_FILE.

    The latter's `words` say what is wrong with the file; it stays where it is.
    """
    return await _in_a_thread(lambda: read_presets_now(path))


async def write_presets(path: Path, presets: PresetList) -> None:
    """In the place of what is there, without secrets. Raises TroubleError (DISK)."""
    await _in_a_thread(lambda: write_presets_now(path, presets))


def read_presets_now(path: Path) -> PresetList:
    """As `read_presets`, in the calling thread."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        from whereby_desktop.storage.preset_json import presets_from_text

        if len(content) > _LARGEST:
            raise ValueError("The file is too large to be one with presets")  # noqa: TRY301
        return presets_from_text(content.decode("utf-8-sig"))
    except OSError as error:
        raise disk_trouble(path, error) from error
    except ValueError as error:  # of UTF-8, of JSON, or of what the file says
        trouble = Trouble(TroubleKind.DAMAGED_FILE, words=str(error), subject=str(path))
        raise TroubleError(trouble) from error


def write_presets_now(path: Path, presets: PresetList) -> None:
    """As `write_presets`, in the calling thread."""
    from whereby_desktop.storage.preset_json import presets_to_text

    try:
        replace_file(path, presets_to_text(presets).encode("utf-8"))
    except OSError as error:
        raise disk_trouble(path, error) from error


def disk_trouble(path: Path, error: OSError) -> TroubleError:
    """With the path and the system's reason."""
    reason = error.strerror or os.strerror(error.errno or 0)
    return TroubleError(Trouble(TroubleKind.DISK, words=reason, subject=str(path)))


async def _in_a_thread(function: Callable[[], T]) -> T:
    work = OrderedWork("presets")
    try:
        return await work.run(function)
    finally:
        work.close()
