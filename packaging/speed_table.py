"""The table of speeds for the README, measured on this machine: `python packaging/speed_table.py`.

Runs the benchmarks without a screen and prints Markdown. It takes some minutes, and wants the
machine for itself: everything is the median of many rounds, and others' work adds to all of it.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
ROOMS = 10_000
_FRAME_MS = 1000 / 60


def main() -> int:
    """Print the table; returns the exit status."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print("| | a bare PySide6 window | Whereby Desktop | ratio |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="whereby-desktop-speed-") as folder:
        for row in _rows(Path(folder)):
            print(f"| {' | '.join(row)} |", flush=True)
    return 0


def _rows(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    from tests.benchmarks import bench_create, bench_memory_and_idle, bench_start

    bare, ours = bench_start.first_paints(_home(folder, "paint"))
    yield _compared("first paint", bare, ours)
    filled = bench_start.filled_lists(_home(folder, "list"))
    yield (f"start to a list of {bench_start.ROOMS} rooms", "", _ms(1000 * median(filled)), "")
    creates = bench_create.seconds_to_clipboard(_home(folder, "create"))
    yield ("new meeting to its link on the clipboard", "", _ms(1000 * median(creates)), "")
    used = bench_memory_and_idle.use(_home(folder, "memory"))
    yield (
        f"memory with {bench_memory_and_idle.MEETINGS:,} meetings",
        f"{used.bare >> 20} MiB",
        f"{used.ours >> 20} MiB",
        f"{used.ours / used.bare:.2f}",
    )
    yield ("processor while idle", "", f"{used.idle:.2%} of a core", "")
    yield from _longest_moments()


def _longest_moments() -> Iterator[tuple[str, str, str, str]]:
    from tests.benchmarks import bench_list

    few = 100  # first: what only the very first list costs is in the time to it
    for name, taken in bench_list.measured([few, ROOMS])[ROOMS].items():
        if not name.startswith("past"):
            what = f"longest moment, {ROOMS:,} rooms: {name}"
            yield (what, "", _ms(taken), f"{taken / _FRAME_MS:.2f} of a frame")


def _compared(what: str, bare: list[float], ours: list[float]) -> tuple[str, str, str, str]:
    theirs, own = 1000 * median(bare), 1000 * median(ours)
    return (what, _ms(theirs), _ms(own), f"{own / theirs:.2f}")


def _ms(milliseconds: float) -> str:
    return f"{milliseconds:.0f} ms"


def _home(folder: Path, name: str) -> Path:
    home = folder / name
    home.mkdir()
    return home


if __name__ == "__main__":
    sys.exit(main())
