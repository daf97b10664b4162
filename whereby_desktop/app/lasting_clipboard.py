"""Copying a text so that it stays on the clipboard when the program has ended."""

import asyncio
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication

from whereby_desktop.app.clipboard_holder import HELD
from whereby_desktop.app.own_starts import HOLD_CLIPBOARD

_NO_SCREEN = ("offscreen", "minimal")
_DEADLINE = 20.0  # seconds for the holder to start


async def copy_to_stay(text: str) -> bool:
    """True once the text is on the clipboard for good; False where that cannot be."""
    if QGuiApplication.platformName() in _NO_SCREEN:
        return False
    if not sys.platform.startswith("linux"):
        QGuiApplication.clipboard().setText(text)  # there the system keeps it
        return True
    if os.environ.get("WAYLAND_DISPLAY") and (program := shutil.which("wl-copy")):
        return await asyncio.to_thread(_given_to, program, text)
    if QGuiApplication.platformName() == "wayland" and not os.environ.get("DISPLAY"):
        return False  # only the window in front may copy, and there is none
    return await asyncio.to_thread(_held, text)


def holder_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """On Wayland the holder goes through X; no session manager is to start it again."""
    own = {name: value for name, value in environment.items() if name != "SESSION_MANAGER"}
    if own.get("WAYLAND_DISPLAY") and own.get("DISPLAY"):
        own["QT_QPA_PLATFORM"] = "xcb"
    return own


def _held(text: str) -> bool:
    holder = subprocess.Popen(  # noqa: S603 - this very program
        _holder_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=holder_environment(os.environ),
        start_new_session=True,  # outlives the terminal
    )
    if holder.stdin is None or holder.stdout is None:
        return False
    try:
        with holder.stdin as way_in:
            way_in.write(text.encode())
        ready, _, _ = select.select([holder.stdout], [], [], _DEADLINE)
        held = bool(ready) and holder.stdout.readline() == HELD
    except OSError:
        held = False
    if not held:
        holder.kill()
        holder.wait()
    return held


def _holder_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, HOLD_CLIPBOARD]
    return [sys.executable, "-m", "whereby_desktop.app.clipboard_holder"]


def _given_to(program: str, text: str) -> bool:
    """wl-copy holds the text in a process of its own."""
    try:
        done = subprocess.run(  # noqa: S603 - found in PATH, the text is not on its command line
            [program],
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_DEADLINE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
