"""First paint against a bare window's, both measured by turns in the same run; the filled list."""

from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from tests.benchmarks.programs import (
    BARE_WINDOW,
    FILLED_LIST,
    FIRST_PAINT,
    seconds_to_paint,
    settle_in,
)
from whereby_desktop.sandbox.many_rooms import fill_with_rooms
from whereby_desktop.sandbox.server import Sandbox

ROUNDS = 15
ROOMS = 10


def first_paints(home: Path) -> tuple[list[float], list[float]]:
    """Seconds, by turns: a bare window's, ours as users start it (settings of a former run)."""
    bare, ours = [], []
    settle_in(home)
    seconds_to_paint(FIRST_PAINT, home=home)  # writes the byte code
    for _ in range(ROUNDS):
        bare.append(seconds_to_paint(BARE_WINDOW))
        ours.append(seconds_to_paint(FIRST_PAINT, home=home))
    return bare, ours


def filled_lists(home: Path) -> list[float]:
    """Seconds from the start of the process to a list of rooms on screen."""
    settle_in(home)
    with Sandbox(limit=10_000) as sandbox:
        fill_with_rooms(sandbox, ROOMS, datetime.now(UTC))
        arguments, said = ("--api-url", sandbox.url), f"{sandbox.token}\n{ROOMS}\n"
        return [
            seconds_to_paint(FILLED_LIST, arguments, home=home, said=said) for _ in range(ROUNDS)
        ]


def test_first_paint(tmp_path: Path) -> None:
    bare, ours = first_paints(tmp_path)
    ratio = median(ours) / median(bare)
    print(
        f"\nfirst paint: bare window {median(bare) * 1000:.0f} ms, "
        f"ours {median(ours) * 1000:.0f} ms, ratio {ratio:.2f} (goal 1.3), "
        f"by pairs {median(own / theirs for own, theirs in zip(ours, bare, strict=True)):.2f}, "
        f"best of each {min(ours) / min(bare):.2f}"
    )


def test_filled_list(tmp_path: Path) -> None:
    taken = filled_lists(tmp_path)
    print(
        f"\nlist of {ROOMS} rooms painted: median {median(taken) * 1000:.0f} ms, "
        f"best {min(taken) * 1000:.0f} ms"
    )
