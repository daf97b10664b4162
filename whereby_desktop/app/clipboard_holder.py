"""A process that keeps a text on the clipboard: on X11 the text lives in whoever copied it.

Takes the text on stdin, where no list of processes shows it, says "held" on stdout once it has the
clipboard, and ends when something else is copied, when a clipboard manager takes the text over, or
when the screen goes away.
"""

import os
import sys

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

HELD = b"held\n"


def main() -> int:
    text = sys.stdin.buffer.read().decode()
    app = QGuiApplication(["whereby-desktop"])
    clipboard = app.clipboard()
    clipboard.setText(text)
    if not clipboard.ownsClipboard():
        return 1
    until_lost = QEventLoop()
    clipboard.dataChanged.connect(lambda: None if clipboard.ownsClipboard() else until_lost.quit())
    _say_held()
    os.chdir("/")  # keeps no folder busy
    until_lost.exec(QEventLoop.ProcessEventsFlag.AllEvents)  # no coroutine lives in this process
    return 0


def _say_held() -> None:
    """Says it and lets go of stdout, so that whoever reads it to its end need not wait."""
    sys.stdout.buffer.write(HELD)
    sys.stdout.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
