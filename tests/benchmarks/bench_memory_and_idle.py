"""Memory with 2,000 meetings against a bare window's, and what idling costs."""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.programs import BARE_WINDOW, PROGRAM, idle_share, memory, started
from whereby_desktop.sandbox.many_rooms import fill_with_rooms
from whereby_desktop.sandbox.server import Sandbox

MEETINGS = 2_000
IDLE_SECONDS = 20.0


class Use(NamedTuple):
    bare: int  # bytes
    ours: int  # bytes
    idle: float  # the share of a core


def use(home: Path) -> Use:
    """What a bare window and the program with its list use."""
    (home / "preferences.json").write_text(
        '{"accounts": [{"key": "default", "connected": true}], "refresh_seconds": 0}'
    )
    with Sandbox(limit=10_000) as sandbox, started(BARE_WINDOW, "stay") as bare:
        fill_with_rooms(sandbox, MEETINGS, datetime.now(UTC))
        arguments = ("--api-url", sandbox.url, "--profile-dir", str(home))
        with started(PROGRAM, *arguments, said=f"{sandbox.token}\n") as ours:
            sandbox.requests.wait_for(MEETINGS // 100, "list", timeout=30)
            time.sleep(3)  # the rows are laid out, caches are filled
            share = idle_share(ours, IDLE_SECONDS)
            return Use(memory(bare), memory(ours), share)


def test_memory_and_idle(tmp_path: Path) -> None:
    bare, ours, idle = use(tmp_path)
    print(
        f"\nmemory with {MEETINGS} meetings: bare window {bare >> 20} MiB, "
        f"ours {ours >> 20} MiB, ratio {ours / bare:.2f} (goal 1.5)"
        f"\nidle: {idle:.2%} of a core (goal 1%)"
    )
