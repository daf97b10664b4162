"""The preferences as one readable file: replaced in one step, unknown settings kept."""

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, get_type_hints

from whereby_desktop.preferences import RANGES, AccountEntry, Preferences

# The first paint waits for this module: what only trouble and saving need is imported there.
if TYPE_CHECKING:
    from whereby_desktop.meetings.trouble import TroubleError
    from whereby_desktop.storage.ordered_work import OrderedWork

_log = logging.getLogger(__name__)
_KINDS = get_type_hints(Preferences)
T = TypeVar("T")
_ACCOUNT_KINDS = get_type_hints(AccountEntry)


@dataclass(frozen=True, slots=True)
class LoadedPreferences:
    """`damaged` is where an unreadable file was set aside; the preferences then are defaults."""

    preferences: Preferences
    damaged: Path | None = None


class PreferencesFile:
    """JSON, one setting per line, for the user alone; may be edited by hand.

    A setting of the wrong type or value falls back to its default without touching the others.
    Settings this version does not know are kept for the version that does. Whatever the disk
    refuses is raised as TroubleError (DISK) with the path and the system's reason.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._work: OrderedWork | None = None

    def load(self) -> LoadedPreferences:
        """Reads at once, in the calling thread: the file is tiny and the first paint needs it."""
        try:
            return self._loaded()
        except OSError as error:
            raise self._disk_trouble(error) from error

    def load_or_defaults(self) -> LoadedPreferences:
        """Unreadable for now (rights, a bad disk) means defaults; saving will say what is up."""
        try:
            return self._loaded()
        except OSError:
            return LoadedPreferences(Preferences())

    async def keep(self, unknown: Mapping[str, object]) -> None:
        """Adds settings this version does not know, in a thread, in turn with `save`."""
        await self._in_turn(self.keep_now, unknown)

    def keep_now(self, unknown: Mapping[str, object]) -> None:
        self._write({name: value for name, value in unknown.items() if name not in _KINDS})

    async def save(self, preferences: Preferences) -> None:
        """Saves in a thread, in the order of the calls; a cancelled call is still carried out."""
        await self._in_turn(self.save_now, preferences)

    def save_now(self, preferences: Preferences) -> None:
        self._write(plain_settings(preferences))

    async def _in_turn(self, work: Callable[[T], None], what: T) -> None:
        if self._work is None:
            from whereby_desktop.storage.ordered_work import OrderedWork

            self._work = OrderedWork("preferences")
        await self._work.run(work, what)

    def _write(self, settings: Mapping[str, object]) -> None:
        """These in the place of what the file says of them; the others stay."""
        from whereby_desktop.storage.atomic_file import replace_file

        try:
            try:
                whole = self._settings()
            except (ValueError, RecursionError):
                whole = {}
            whole.update(settings)
            text = json.dumps(whole, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
            replace_file(self._path, text.encode("utf-8", errors="replace"))
        except OSError as error:
            raise self._disk_trouble(error) from error

    def _loaded(self) -> LoadedPreferences:
        try:
            return LoadedPreferences(_preferences(self._settings()))
        except (ValueError, RecursionError) as error:  # ValueError: of JSON or of UTF-8
            from whereby_desktop.storage.atomic_file import set_aside

            aside = set_aside(self._path)
            _log.warning("Unreadable preferences set aside as %s: %s", aside, error)
            return LoadedPreferences(Preferences(), damaged=aside)

    def _settings(self) -> dict[str, object]:
        """What the file says, unchecked. Raises ValueError when it is not a JSON object."""
        try:
            text = self._path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return {}
        settings = json.loads(text)
        if not isinstance(settings, dict):
            raise ValueError("not a JSON object")  # noqa: TRY004 - the content is wrong, no type
        return settings

    def _disk_trouble(self, error: OSError) -> "TroubleError":
        from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

        reason = error.strerror or os.strerror(error.errno or 0)
        return TroubleError(Trouble(TroubleKind.DISK, words=reason, subject=str(self._path)))


def usable_settings(settings: Mapping[str, object]) -> dict[str, object]:
    """Those known here, with values that can be; the others are left out."""
    return _usable(settings, _KINDS)


def plain_settings(preferences: Preferences) -> dict[str, object]:
    """Every setting as JSON has it."""
    return {name: _plain(getattr(preferences, name)) for name in _KINDS}


def _preferences(settings: dict[str, object]) -> Preferences:
    return Preferences(**_usable(settings, _KINDS))  # type: ignore[arg-type] # checked just now


def _usable(settings: Mapping[str, object], kinds: Mapping[str, type]) -> dict[str, object]:
    """Those settings whose value can be used; the others keep their default."""
    chosen: dict[str, object] = {}
    for name, kind in kinds.items():
        if name not in settings:
            continue
        try:
            chosen[name] = _value(name, kind, settings[name])
        except (TypeError, ValueError):
            _log.warning("Preference %s is not usable, its default is used", name)
    return chosen


def _plain(value: object) -> object:
    """A setting as JSON has it."""
    if not isinstance(value, tuple):
        return value
    return [{each.name: getattr(entry, each.name) for each in fields(entry)} for entry in value]


def _value(name: str, kind: type, written: object) -> object:
    """Raises TypeError or ValueError for what the setting cannot be."""
    if name == "accounts":
        return _accounts(written)
    if issubclass(kind, StrEnum) and isinstance(written, str):
        return kind(written)
    if type(written) is not kind:  # not isinstance: True is no number of seconds
        raise TypeError(name)
    if isinstance(written, int) and name in RANGES:
        smallest, largest = RANGES[name]
        return min(max(written, smallest), largest)
    return written


def _accounts(written: object) -> tuple[AccountEntry, ...]:
    """The accounts that can be used; of two of one key the first."""
    if not isinstance(written, list) or not all(isinstance(each, dict) for each in written):
        raise TypeError("accounts")
    found: dict[str, AccountEntry] = {}
    for settings in written:
        entry = AccountEntry(**_usable(settings, _ACCOUNT_KINDS))  # type: ignore[arg-type]
        if entry.key:
            found.setdefault(entry.key, entry)
    if not found:
        raise ValueError("no account")
    return tuple(found.values())
