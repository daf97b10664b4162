"""How long the real program's event loop stands still while it reads 10,000 rooms. On demand:

    python -m pytest -s -p no:xdist tests/benchmarks/bench_blocked.py

The longest turn of the loop, in milliseconds: as a person has to wait (a busy machine adds to that,
and the sandbox that answers runs on it too), and how much of it the main thread worked. What no
program can do without stands beside it: the turn in which a bare window is first shown.
"""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from tests.benchmarks.programs import ROOT, WITH_KEY, environment
from whereby_desktop.sandbox.many_rooms import fill_with_rooms
from whereby_desktop.sandbox.server import Sandbox

MEETINGS = 10_000

# In each turn the loop looks once for what the person does. The timer keeps it from falling asleep.
TURNS = """
import time
class Turns:
    def __init__(self):
        from PySide6.QtCore import QAbstractEventDispatcher, QTimer
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.next)
        self.timer = QTimer(interval=0)
        self.timer.start()
        self.begin()
    def begin(self):
        self.waited, self.worked = 0, 0
        self.last = time.perf_counter(), time.thread_time()
    def next(self):
        now = time.perf_counter(), time.thread_time()
        self.waited = max(self.waited, now[0] - self.last[0])
        self.worked = max(self.worked, now[1] - self.last[1])
        self.last = now
"""

BARE_WINDOW = f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
{TURNS}
app = QApplication([])
window = QWidget()
window.resize(1180, 724)
turns = Turns()
QTimer.singleShot(0, window.show)
QTimer.singleShot(1000, app.quit)
app.exec()
print(turns.waited * 1000, turns.worked * 1000)
"""

PHASES = f"""
{WITH_KEY}
{TURNS}
import json, os
shown = []
window_start = window_run.window_run
def instrumented(*arguments):
    with window_run.collector_held():
        import whereby_desktop.app.first_paint as first_paint
    show_and_wait = first_paint._show_and_wait
    def timed(window):
        begun = time.perf_counter(), time.thread_time()
        show_and_wait(window)
        ended = time.perf_counter(), time.thread_time()
        shown.extend(1000 * (end - begin) for begin, end in zip(begun, ended))
    first_paint._show_and_wait = timed
    return window_start(*arguments)
window_run.window_run = instrumented
def watched(program, *arguments):
    import asyncio
    from whereby_desktop.ui.actions import Do
    async def settled():
        account = program.account
        while account is None or account.workspace is None or account.connection is None:
            await asyncio.sleep(0.05)
            account = program.account
        book, model = account.connection.book, account.workspace.page.model
        while book.loading or not book.refreshed or model.reading:
            await asyncio.sleep(0.05)
        await asyncio.sleep(1)
    async def phases():
        turns, told = Turns(), {{"first showing": shown}}
        def tell(name):
            told[name] = turns.waited * 1000, turns.worked * 1000
            turns.begin()
        await settled()
        tell("start and first list")
        for number in range(3):
            program.furniture.actions[Do.REFRESH].trigger()
            await asyncio.sleep(0.1)
            await settled()
            tell(f"refresh, unchanged, {{number + 1}}")
        print(json.dumps(told), flush=True)
        os._exit(0)
    async def both():
        task = asyncio.ensure_future(phases())
        return await with_key(program, *arguments)
    return both()
window_run._run = watched
main(sys.argv[1:])
"""


def longest_turns(home: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds by what went on: waited, of which the main thread worked."""
    (home / "preferences.json").write_text(
        '{"accounts": [{"key": "default", "connected": true}], "refresh_seconds": 0}'
    )
    with Sandbox(limit=1_000_000) as sandbox:
        fill_with_rooms(sandbox, MEETINGS, datetime.now(UTC))
        done = subprocess.run(
            [sys.executable, "-c", PHASES, "--api-url", sandbox.url, "--profile-dir", home],
            env=environment(),
            cwd=ROOT,
            input=f"{sandbox.token}\n",
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    told = json.loads(done.stdout.splitlines()[-1])
    return {name: (waited, worked) for name, (waited, worked) in told.items()}


def bare_windows(rounds: int = 5) -> tuple[float, float]:
    """Milliseconds of a bare window's longest turn, waited and worked: the median."""
    told = [
        subprocess.run(
            [sys.executable, "-c", BARE_WINDOW],
            env=environment(),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout.split()
        for _ in range(rounds)
    ]
    return median(float(each[0]) for each in told), median(float(each[1]) for each in told)


def test_blocked(tmp_path: Path) -> None:
    print(f"\nlongest turn with {MEETINGS:,} meetings: waited, of which the main thread worked")
    for name, (waited, worked) in {
        "a bare window": bare_windows(),
        **longest_turns(tmp_path),
    }.items():
        print(f"{name:24} {waited:7.1f} ms {worked:7.1f} ms")
