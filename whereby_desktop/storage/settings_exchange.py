"""Settings written to a file for another computer, and read from one: without keys and accounts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.preferences import LOCAL, ArrivedSettings, Preferences
from whereby_desktop.storage.atomic_file import replace_file
from whereby_desktop.storage.ordered_work import OrderedWork
from whereby_desktop.storage.preferences_file import plain_settings, usable_settings
from whereby_desktop.storage.preset_exchange import disk_trouble

KIND = "whereby-desktop settings"
_VERSION = 1
_LARGEST = 1_000_000  # bytes; a file larger than that has no settings in it
T = TypeVar("T")


async def read_settings(path: Path) -> ArrivedSettings:
    """Raises TroubleError: DISK, or DAMAGED_FILE, whose `words` say what is wrong with it."""
    return await _in_a_thread(lambda: read_settings_now(path))


async def write_settings(path: Path, preferences: Preferences) -> None:
    """In the place of what is there. Raises TroubleError (DISK)."""
    await _in_a_thread(lambda: write_settings_now(path, preferences))


def read_settings_now(path: Path) -> ArrivedSettings:
    """As `read_settings`, in the calling thread."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        return _arrived(content)
    except OSError as error:
        raise disk_trouble(path, error) from error
    except (ValueError, RecursionError) as error:
        words = "" if isinstance(error, RecursionError) else str(error)
        trouble = Trouble(TroubleKind.DAMAGED_FILE, words=words, subject=str(path))
        raise TroubleError(trouble) from error


def write_settings_now(path: Path, preferences: Preferences) -> None:
    """As `write_settings`, in the calling thread."""
    settings = plain_settings(preferences)
    for name in LOCAL:
        del settings[name]
    whole = {"kind": KIND, "version": _VERSION, "settings": settings}
    text = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
    try:
        replace_file(path, text.encode("utf-8", errors="replace"))
    except OSError as error:
        raise disk_trouble(path, error) from error


async def _in_a_thread(function: Callable[[], T]) -> T:
    work = OrderedWork("settings")
    try:
        return await work.run(function)
    finally:
        work.close()


def _arrived(content: bytes) -> ArrivedSettings:
    """Raises ValueError for what holds no settings."""
    if len(content) > _LARGEST:
        raise ValueError("The file is too large to be one with settings")
    whole = json.loads(content.decode("utf-8-sig"))
    settings = whole.get("settings") if isinstance(whole, dict) else None
    if not isinstance(settings, dict) or whole.get("kind") != KIND:
        raise ValueError("It holds no settings of this app")
    arrived = {name: value for name, value in settings.items() if name not in LOCAL}
    known = usable_settings(arrived)
    ours = plain_settings(Preferences())
    return ArrivedSettings(
        known,
        {name: value for name, value in arrived.items() if name not in ours},
        tuple(name for name in arrived if name in ours and name not in known),
    )
