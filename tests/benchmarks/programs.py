"""The two programs that are compared: a bare PySide6 window, and Whereby Desktop itself.

Both run in the environment of development. It holds click, rich and pygments, which users do not
have and httpx would import for a command line of its own: `api` keeps it from doing so.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent.parent
# 1180 by 724, as Qt writes it down.
_GEOMETRY = (
    "AdnQywADAAAAAAAAAAAAAAAABJ8AAALXAAAAAgAAAAIAAASdAAAC1QAAAAAAAAAAAyAAAAACAAAAAgAABJ0AAALV"
)

BARE_WINDOW = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        if "stay" not in sys.argv:
            QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1180, 724)
window.show()
app.exec()
"""

# What no program of this kind can do without: the window with these libraries and plain widgets.
WITH_LIBRARIES = f"""
import asyncio, json, logging.handlers, sqlite3, httpx, msgspec, qasync
{BARE_WINDOW}
""".replace(
    "window.show()",
    """
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QScrollArea, QTableView
app.setStyle("Fusion")
app.setStyleSheet("QPushButton { color: #123456 }")
client = httpx.AsyncClient()
for kind in (QLabel, QLineEdit, QMenu, QPushButton, QScrollArea, QTableView):
    kind(window)
window.show()
""",
)

# The program as the command line starts it, up to the moment its first paint is done. PySide6 is
# imported by nobody but the program itself, which takes care how it does that.
FIRST_PAINT = """
import os, sys, time
import whereby_desktop.app.window_run as window_run
from whereby_desktop.__main__ import main
def painted(window):
    show_and_wait(window)
    print(time.monotonic(), flush=True)
    os._exit(0)
run = window_run.window_run
def instrumented(*arguments):
    global show_and_wait
    with window_run.collector_held():
        import whereby_desktop.app.first_paint as first_paint
    show_and_wait, first_paint._show_and_wait = first_paint._show_and_wait, painted
    return run(*arguments)
window_run.window_run = instrumented
main(sys.argv[1:])
"""

# The program with a key. It comes from memory: benchmarks touch no keyring. Nothing of this is
# imported before the program itself would import it.
WITH_KEY = """
import sys
import whereby_desktop.app.window_run as window_run
from whereby_desktop.__main__ import main
key = sys.stdin.readline().strip()
run = window_run._run
def with_key(*arguments):
    from whereby_desktop.app import place
    from whereby_desktop.app.demo import DemoVault
    from whereby_desktop.meetings.secret import Secret
    place.TokenVault = lambda account, url: DemoVault(Secret(key))
    return run(*arguments)
window_run._run = with_key
"""
PROGRAM = f"{WITH_KEY}\nmain(sys.argv[1:])\n"

# The same, up to the moment when the list has been painted with as many rows as `said` on stdin.
FILLED_LIST = f"""
{WITH_KEY}
import os, time
rows = int(sys.stdin.readline())
def watched(*arguments):
    from whereby_desktop.ui.meetings.room_table import RoomTable
    paint = RoomTable.paintEvent
    def painted(table, event):
        paint(table, event)
        if table.model().rowCount() >= rows:
            print(time.monotonic(), flush=True)
            os._exit(0)
    RoomTable.paintEvent = painted
    return with_key(*arguments)
window_run._run = watched
main(sys.argv[1:])
"""


def environment(home: Path | None = None) -> dict[str, str]:
    """`home`: what the program writes lies below it."""
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": str(ROOT)}
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if home is not None:
        names = ("HOME", *(f"XDG_{each}_HOME" for each in ("CONFIG", "DATA", "STATE", "CACHE")))
        environ |= dict.fromkeys(names, str(home))
    return environ


def settle_in(home: Path) -> None:
    """Leaves below `home` what a former run leaves: a start is rarely the very first one."""
    folder = home / "whereby-desktop"
    folder.mkdir()
    known = {
        "accounts": [{"key": "default", "name": "Example Clinic", "connected": True}],
        "window_geometry": _GEOMETRY,
    }
    (folder / "preferences.json").write_text(json.dumps(known), "utf-8")


def seconds_to_paint(
    script: str, arguments: Sequence[str] = (), *, home: Path | None = None, said: str = ""
) -> float:
    """From the start of the process to the end of the paint it tells on its standard output."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment(home),
        cwd=ROOT,
        input=said,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return float(done.stdout.split()[-1]) - begun


@contextmanager
def started(script: str, *arguments: str, said: str = "") -> Iterator[subprocess.Popen[str]]:
    """The program while the block runs; `said` is given to it on its standard input."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        env=environment(),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdin
        process.stdin.write(said)
        process.stdin.flush()
        try:
            yield process
        finally:
            process.terminate()


def memory(process: subprocess.Popen[str]) -> int:
    """Bytes in use (resident), as a person sees them in the system monitor."""
    return int(psutil.Process(process.pid).memory_info().rss)


def idle_share(process: subprocess.Popen[str], seconds: float) -> float:
    """The share of one core the process uses while nobody touches it."""
    watched = psutil.Process(process.pid)
    before, begun = sum(watched.cpu_times()[:2]), time.monotonic()
    time.sleep(seconds)  # nothing to wait for: idling is what is measured
    return float(sum(watched.cpu_times()[:2]) - before) / (time.monotonic() - begun)
