"""What the search for browsers asks of the computer, so that it can be asked of another one."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 3.0  # seconds


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything answers with nothing where there is nothing; nothing raises.

    `registered` reads the default value of a key of the Windows registry, the user's own first.
    `default_browser` names a desktop file, such as `firefox.desktop`.
    """

    platform: str  # as sys.platform
    home: str
    which: Callable[[str], str | None]
    listdir: Callable[[str], Sequence[str]]
    registered: Callable[[str], str]
    default_browser: Callable[[], str]


def this_computer() -> Surroundings:
    return Surroundings(
        sys.platform, str(Path.home()), shutil.which, _listdir, _registered, _default_browser
    )


def _listdir(folder: str) -> Sequence[str]:
    try:
        return [each.name for each in Path(folder).iterdir()]
    except OSError:
        return []


def _registered(key: str) -> str:
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                return winreg.QueryValue(root, key)
            except OSError:
                continue
    return ""


def _default_browser() -> str:
    asked = shutil.which("xdg-settings")
    if asked is None:
        return ""
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed question
            [asked, "get", "default-web-browser"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip()
