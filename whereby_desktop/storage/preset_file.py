"""The presets of one account in a readable file of their own."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.storage.atomic_file import set_aside, set_aside_before
from whereby_desktop.storage.ordered_work import OrderedWork
from whereby_desktop.storage.preset_exchange import (
    disk_trouble,
    read_presets_now,
    write_presets_now,
)

_log = logging.getLogger(__name__)
_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789@.-_")
T = TypeVar("T")


class PresetFile:
    """Fulfils `ports.PresetStore`: `<folder>/<account>.json`, replaced as a whole.

    Every call runs in one worker thread, in order. Raises TroubleError (DISK) with path and
    reason; a damaged file is not raised but set aside, and told by `trouble`.
    """

    def __init__(self, folder: Path, account_key: str) -> None:
        """The folder is made when the first list is saved."""
        self._path = folder / f"{safe_name(account_key)}.json"
        self._work = OrderedWork("presets")
        self._closed = False
        self._trouble: Trouble | None = None

    @property
    def path(self) -> Path:
        return self._path

    @property
    def trouble(self) -> Trouble | None:
        """DAMAGED_FILE if one was met in this run: `words` say what is wrong, `detail` where the
        old file is now.
        """
        return self._trouble

    async def load(self) -> PresetList:
        """Without a file, the presets of the program."""
        return await self._run(self._load)

    async def save(self, presets: PresetList) -> None:
        """Without secrets."""
        await self._run(lambda: self._save(presets))

    async def erase(self) -> None:
        """Deletes the file, and those that were set aside as damaged."""
        await self._run(self._erase)

    async def close(self) -> None:
        """Does what is still queued; no other call may follow."""
        if not self._closed:
            self._closed = True
            await self._run(lambda: None)
            self._work.close()

    async def _run(self, function: Callable[[], T]) -> T:
        return await self._work.run(function)

    def _load(self) -> PresetList:
        try:
            return read_presets_now(self._path)
        except TroubleError as error:
            if error.trouble.kind is TroubleKind.DAMAGED_FILE:
                self._set_aside(error.trouble)
            elif not isinstance(error.__cause__, FileNotFoundError):
                raise
        return PresetList()

    def _set_aside(self, damage: Trouble) -> None:
        try:
            aside = set_aside(self._path)
        except OSError as error:
            raise disk_trouble(self._path, error) from error
        self._trouble = replace(damage, detail=str(aside))
        _log.warning("Damaged presets set aside as %s: %s", aside, damage.words)

    def _save(self, presets: PresetList) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise disk_trouble(self._path, error) from error
        write_presets_now(self._path, presets)

    def _erase(self) -> None:
        try:
            if self._path.parent.exists():
                for found in [self._path, *set_aside_before(self._path)]:
                    found.unlink(missing_ok=True)
        except OSError as error:
            raise disk_trouble(self._path, error) from error


def safe_name(account_key: str) -> str:
    """A name any file system takes, another one for each key, even where case makes no difference.

    For example `default@127.0.0.1%3a4010`.
    """
    letters = account_key.encode()
    return "".join(chr(each) if each in _PLAIN else f"%{each:02x}" for each in letters)
