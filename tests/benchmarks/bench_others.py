"""Other Qt programs people use, from Debian's packages, beside ours: to a window, and memory.

All of them on an X screen of their own with a window manager, as users start them, each with an
empty HOME. Until the window manager has taken the window in; memory two seconds later. Programs
that are not installed are left out: apt-get install --no-install-recommends keepassxc speedcrunch
featherpad; xvfb, openbox and x11-utils are needed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from statistics import median
from typing import NamedTuple

import psutil

from tests.benchmarks.programs import BARE_WINDOW, ROOT

ROUNDS = 5
_NEEDED = ("Xvfb", "openbox", "xprop")
_SETTLED_SECONDS = 2.0
_OURS = "Whereby Desktop"
_PROGRAMS: dict[str, Sequence[str]] = {
    "a bare PySide6 window": (sys.executable, "-c", BARE_WINDOW, "stay"),
    _OURS: (sys.executable, "-m", "whereby_desktop", "--demo"),
    "KeePassXC": ("keepassxc",),
    "SpeedCrunch": ("speedcrunch",),
    "FeatherPad": ("featherpad", "--standalone"),
}


class Measured(NamedTuple):
    seconds: float  # from its start to its window, the median
    memory: int  # bytes resident


def measured(rounds: int = ROUNDS) -> dict[str, Measured]:
    """By the program's name; nothing where there can be no screen."""
    if not all(map(shutil.which, _NEEDED)):
        return {}
    there = {name: run for name, run in _PROGRAMS.items() if shutil.which(run[0])}
    found: dict[str, list[Measured]] = {name: [] for name in there}
    with _screen() as environment:
        for number in range(rounds + 1):
            for name, command in there.items():
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
                    one = _one(command, environment | {"HOME": home, "XDG_RUNTIME_DIR": home})
                if number:  # the first warms up
                    found[name].append(one)
    return {
        name: Measured(median(each.seconds for each in all_), all_[-1].memory)
        for name, all_ in found.items()
    }


def _one(command: Sequence[str], environment: dict[str, str]) -> Measured:
    watch = ["xprop", "-root", "-spy", "_NET_CLIENT_LIST"]
    with ExitStack() as running:
        watching = running.enter_context(
            subprocess.Popen(watch, env=environment, stdout=subprocess.PIPE, text=True)
        )
        running.callback(watching.terminate)
        assert watching.stdout is not None
        watching.stdout.readline()  # as it is before
        began = time.perf_counter()
        process = running.enter_context(
            subprocess.Popen(
                command,
                cwd=ROOT,
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
        running.callback(process.kill)
        any("0x" in line for line in watching.stdout)
        taken = time.perf_counter() - began
        time.sleep(_SETTLED_SECONDS)  # what is done after the first paint belongs to it, too
        return Measured(taken, psutil.Process(process.pid).memory_info().rss)


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """The environment of programs that are to show themselves there."""
    way_out, way_in = os.pipe()
    left_out = ("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in left_out and not name.startswith("XDG_")
    }
    with ExitStack() as running:
        server = running.enter_context(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(way_in), "-screen", "0", "1280x900x24", "-noreset"],
                pass_fds=[way_in],
                stderr=subprocess.DEVNULL,
            )
        )
        running.callback(server.terminate)
        os.close(way_in)
        with os.fdopen(way_out) as numbers:
            display = f":{numbers.readline().strip()}"
        environment = {
            **kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)
        }  # fmt: skip
        manager = running.enter_context(
            subprocess.Popen(
                ["openbox", "--startup", "echo started"],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        )
        running.callback(manager.terminate)
        assert manager.stdout is not None
        assert any(line == "started\n" for line in manager.stdout), "openbox did not start"
        yield environment


def test_others() -> None:
    print("\nuntil the window is there, and memory two seconds later")
    for name, (seconds, memory) in measured().items():
        print(f"{name:22} {seconds * 1000:6.0f} ms {memory >> 20:5} MiB")
