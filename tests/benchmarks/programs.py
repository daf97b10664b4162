"""The two programs that are compared: a bare PySide6 window, and Whereby Desktop itself."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent.parent

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

# The program as the command line starts it, up to the moment its first paint is done.
FIRST_PAINT = """
import os, sys, time
import whereby_desktop.__main__ as program
def painted(window):
    show_and_wait(window)
    print(time.monotonic(), flush=True)
    os._exit(0)
import whereby_desktop.app.start as start
run = start._run
def instrumented(options, profile):
    global show_and_wait
    import whereby_desktop.app.first_paint as first_paint
    show_and_wait, first_paint._show_and_wait = first_paint._show_and_wait, painted
    return run(options, profile)
start._run = instrumented
program.main(sys.argv[1:])
"""


def environment() -> dict[str, str]:
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": str(ROOT)}
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environ


def seconds_to_paint(script: str, arguments: Sequence[str] = ()) -> float:
    """From the start of the process to the end of its first paint."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment(),
        cwd=ROOT,
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
