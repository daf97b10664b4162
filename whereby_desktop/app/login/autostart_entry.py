"""Starting at login on Linux: an entry as the Desktop Application Autostart Specification has it.

Its text is that of the Desktop Entry Specification 1.5, with its two layers of escaping.
It is named as the menu entry is: desktops that start it through systemd call the unit after it,
and the portals take from there which program asks them.
"""

import asyncio
import os
import shutil
from configparser import ConfigParser, Error, SectionProxy
from pathlib import Path

from whereby_desktop.app.login.login_command import LoginCommand
from whereby_desktop.paths import APP_ID
from whereby_desktop.storage.atomic_file import replace_file

_SECTION = "Desktop Entry"
# Characters for which an argument has to be quoted, and those that are escaped within the quotes.
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED = frozenset('"`$\\')


class AutostartEntry:
    def __init__(self, command: LoginCommand) -> None:
        self._command = command

    @property
    def path(self) -> Path:
        given = os.environ.get("XDG_CONFIG_HOME", "")
        config = Path(given) if os.path.isabs(given) else Path.home() / ".config"  # noqa: PTH117
        return config / "autostart" / f"{APP_ID}.desktop"

    async def is_on(self) -> bool:
        return await asyncio.to_thread(would_start, self.path)

    async def switch(self, *, on: bool) -> None:
        await asyncio.to_thread(self._write if on else self._remove)

    def _write(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self.path, entry_text(self._command).encode("utf-8", "surrogateescape"))

    def _remove(self) -> None:
        self.path.unlink(missing_ok=True)


def entry_text(command: LoginCommand) -> str:
    lines = [
        f"[{_SECTION}]",
        "Type=Application",
        "Name=Whereby Desktop",
        f"TryExec={_value(command.program)}",
        f"Exec={_value(exec_line(command))}",
    ]
    if command.folder is not None:
        lines.append(f"Path={_value(command.folder)}")
    lines += ["Terminal=false", "StartupNotify=false", "X-GNOME-Autostart-enabled=true"]
    return "\n".join(lines) + "\n"


def exec_line(command: LoginCommand) -> str:
    """The command as `Exec` has it, before it is written as a value."""
    return " ".join(_quoted(each.replace("%", "%%")) for each in command.line)


def would_start(path: Path) -> bool:
    """Whether a desktop starts the program of that entry. Raises OSError."""
    parser = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    try:
        parser.read_string(path.read_text("utf-8", "surrogateescape"))
        entry = parser[_SECTION]
    except (FileNotFoundError, NotADirectoryError, KeyError, Error):
        return False
    off = entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false"
    needed = _plain(entry.get("TryExec", ""))
    there = not needed or shutil.which(needed) is not None
    return bool(entry.get("Exec")) and there and not off and _for_this_desktop(entry)


def _for_this_desktop(entry: SectionProxy) -> bool:
    here = {each for each in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") if each}
    only, never = (_names(entry.get(key, "")) for key in ("OnlyShowIn", "NotShowIn"))
    return (not only or bool(only & here)) and not never & here


def _names(value: str) -> set[str]:
    return {each for each in value.split(";") if each}


def _quoted(argument: str) -> str:
    if argument and not _RESERVED & set(argument):
        return argument
    return '"' + "".join(f"\\{each}" if each in _ESCAPED else each for each in argument) + '"'


def _value(text: str) -> str:
    """A value of the kind string: what is read back is `text`."""
    text = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    return f"\\s{text[1:]}" if text.startswith(" ") else text


def _plain(value: str) -> str:
    """A value of the kind string, read."""
    read = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    letters = iter(value)
    return "".join(read.get(next(letters, ""), "") if each == "\\" else each for each in letters)
