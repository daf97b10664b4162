"""Memory with few and with many meetings against a bare window's, and what idling costs."""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.programs import (
    BARE_WINDOW,
    PROGRAM,
    WITH_LIBRARIES,
    idle_share,
    memory,
    started,
)
from whereby_desktop.sandbox.many_rooms import fill_with_rooms
from whereby_desktop.sandbox.server import Sandbox

FEW, MANY = 10, 10_000
IDLE_SECONDS = 60.0


class Use(NamedTuple):
    bare: int  # bytes
    ours: int  # bytes
    idle: float  # the share of a core


def use(home: Path, meetings: int, idle_seconds: float = 0.0) -> Use:
    """What a bare window and the program with its list use."""
    (home / "preferences.json").write_text(
        '{"accounts": [{"key": "default", "connected": true}], "refresh_seconds": 0}'
    )
    with Sandbox(limit=100_000) as sandbox, started(BARE_WINDOW, "stay") as bare:
        fill_with_rooms(sandbox, meetings, datetime.now(UTC))
        arguments = ("--api-url", sandbox.url, "--profile-dir", str(home))
        with started(PROGRAM, *arguments, said=f"{sandbox.token}\n") as ours:
            sandbox.requests.wait_for(max(1, meetings // 100), "list", timeout=60)
            time.sleep(4)  # the rows are laid out, caches are filled
            share = idle_share(ours, idle_seconds) if idle_seconds else 0.0
            return Use(memory(bare), memory(ours), share)


def of_libraries() -> int:
    """Bytes of a bare window with the libraries imported and some widgets made: nobody's code."""
    with started(WITH_LIBRARIES, "stay") as window:
        assert window.stdout is not None
        window.stdout.readline()  # painted
        return memory(window)


def test_memory_and_idle(tmp_path: Path) -> None:
    print(f"\nmemory of a window with the libraries and plain widgets: {of_libraries() >> 20} MiB")
    for meetings in (FEW, MANY):
        home = tmp_path / str(meetings)
        home.mkdir()
        bare, ours, idle = use(home, meetings, IDLE_SECONDS if meetings == MANY else 0.0)
        print(
            f"\nmemory with {meetings:,} meetings: bare window {bare >> 20} MiB, "
            f"ours {ours >> 20} MiB, ratio {ours / bare:.2f}"
        )
    print(f"idle: {idle:.2%} of a core (goal 1%)")
