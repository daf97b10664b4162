"""Starting at login on Windows: a value below `Run` of the user's own part of the registry."""

import asyncio
import errno
import subprocess
from pathlib import Path
from typing import Any

from whereby_desktop.app.login.login_command import LoginCommand

VALUE = "Whereby Desktop"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# What the person switched off in the Task Manager or the Settings: an odd first byte.
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_LONGEST = 260  # letters: Windows does not start what is longer


class RunValue:
    """`registry` is Python's winreg, which is there on Windows only."""

    def __init__(self, command: LoginCommand, registry: Any = None) -> None:  # noqa: ANN401
        self._command = command
        if registry is None:
            import winreg as registry  # type: ignore[import-not-found,unused-ignore,no-redef]
        self._registry = registry

    async def is_on(self) -> bool:
        return await asyncio.to_thread(self._is_on)

    async def switch(self, *, on: bool) -> None:
        await asyncio.to_thread(self._write if on else self._remove)

    def _is_on(self) -> bool:
        approved = self._read(APPROVED)
        switched_off = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return _is_there(self._read(RUN)) and not switched_off

    def _write(self) -> None:
        registry = self._registry
        line = subprocess.list2cmdline(self._command.line)
        if len(line) > _LONGEST:
            raise OSError(errno.ENAMETOOLONG, "too long for Windows to start", line)
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
            registry.SetValueEx(key, VALUE, 0, registry.REG_SZ, line)
        self._delete(APPROVED)

    def _remove(self) -> None:
        self._delete(RUN)

    def _read(self, path: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
                value: object = registry.QueryValueEx(key, VALUE)[0]
        except FileNotFoundError:
            return None
        return value

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            user, access = registry.HKEY_CURRENT_USER, registry.KEY_SET_VALUE
            with registry.OpenKey(user, path, 0, access) as key:
                registry.DeleteValue(key, VALUE)
        except FileNotFoundError:
            return


def _is_there(line: object) -> bool:
    """Whether the program of that command line is still where it was."""
    if not isinstance(line, str):
        return False
    quoted = line.startswith('"')
    program = line[1:].partition('"')[0] if quoted else line.partition(" ")[0]
    return Path(program).is_file()
