"""Runs in the bundle before the program: gives it the surroundings it would have without one."""

import os
import sys
from pathlib import Path


def _system_libraries_for_other_programs() -> None:
    """What the program starts (browser, mail, file manager) must not load the bundle's libraries.

    The linker has read the variable by now; only children would still see it.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


def _plugins_in_an_odd_place() -> None:
    """Qt reads its own place as a line of settings, where these characters mean something.

    Otherwise the variable stays unset: programs made with Qt that are started from here would
    load the bundle's plugins.
    """
    inside = Path(__file__).parent
    if set(str(inside)) & set(',;"\\'):
        os.environ["QT_PLUGIN_PATH"] = str(inside / "PySide6" / "Qt" / "plugins")


def _somewhere_to_write() -> None:
    """A Windows program without a console has no stdout; what it says goes nowhere then."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - kept open
    if sys.stderr is None:
        sys.stderr = sys.stdout


if sys.platform.startswith("linux"):
    _system_libraries_for_other_programs()
    _plugins_in_an_odd_place()
_somewhere_to_write()
