"""Qt that cannot start says so in its own words and aborts; here it is a sentence and status 1."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from whereby_desktop.app.start import CANNOT_START, NO_LIBRARY, say_on_stderr

_UNREACHABLE = ("could not connect to display", "Failed to create wl_display")
_NO_ANSWER = (
    "The screen {0} does not answer. Start it on a desktop, "
    "or without DISPLAY and WAYLAND_DISPLAY give --screenshot FILE for a picture of the window."
)


@contextmanager
def no_abort() -> Iterator[None]:
    """Within it a fatal message of Qt's ends the program; all others go to stderr, as always."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            say_on_stderr(_sentence([*heard, message.split("\n", maxsplit=1)[0]]), CANNOT_START)
            sys.stderr.flush()
            os._exit(CANNOT_START)  # to return is to be aborted, with a core dump
        heard.append(message)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for message in heard:
            sys.stderr.write(f"{message}\n")


def _sentence(heard: list[str]) -> str:
    if any(message.startswith(_UNREACHABLE) for message in heard):
        names = (os.environ.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY"))
        return _NO_ANSWER.format(" / ".join(filter(None, names)))
    return NO_LIBRARY.format(reason=heard[0].rstrip(". "))
