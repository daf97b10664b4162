"""How this very installation of the program is started."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from whereby_desktop.paths import NAME

HIDDEN = "--hidden"


@dataclass(frozen=True, slots=True)
class LoginCommand:
    """`folder`: where it has to be started; None: anywhere."""

    program: str
    arguments: tuple[str, ...] = (HIDDEN,)
    folder: str | None = None

    @property
    def line(self) -> tuple[str, ...]:
        return (self.program, *self.arguments)


def login_command(
    environment: Mapping[str, str] | None = None, executable: str | None = None
) -> LoginCommand:
    """An AppImage, a bundle, an installed wheel, or the sources: in this order."""
    environment = os.environ if environment is None else environment
    executable = executable or sys.executable
    if appimage := environment.get("APPIMAGE"):
        return LoginCommand(appimage)  # the bundle in it is mounted elsewhere each time
    if getattr(sys, "frozen", False):
        return LoginCommand(executable)
    beside = Path(executable).parent / (f"{NAME}.exe" if sys.platform == "win32" else NAME)
    if beside.is_file():
        return LoginCommand(str(beside))
    sources = Path(__file__).resolve().parents[3]
    return LoginCommand(executable, ("-m", "whereby_desktop", HIDDEN), str(sources))
