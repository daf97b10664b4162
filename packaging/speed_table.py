"""The tables of speeds for the README, measured on this machine: `python packaging/speed_table.py`.

Runs the benchmarks without a screen and prints Markdown. It takes five minutes, and wants the
machine for itself: most is the median of many rounds, and others' work adds to all of it.
"""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
ROOMS, MANY_ROOMS = 10_000, 100_000
# What the steps of bench_list.py come to, by how their names begin.
_STEPS = {
    "loaded": ("load",),
    "searched": ("search", "clear search"),
    "filtered": ("filter",),
    "sorted": ("sort",),
    "scrolled": ("scroll",),
    "a minute passes": ("a minute",),
    "refreshed, some or all changed": ("refresh",),
    "all selected": ("select",),
    "with as many past rooms: any of these": ("past: ",),
}


def main() -> int:
    """Prints the tables; returns the exit status."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="whereby-desktop-speed-") as folder:
        _table("| | a bare PySide6 window | Whereby Desktop | ratio |", _ratios(Path(folder)))
        _table("| | start to window | memory |", _others())
        _table("| | |", _moments(Path(folder)))
    _table(
        f"| longest blocked moment | {ROOMS:,} rooms | {MANY_ROOMS:,} rooms |",
        _longest_moments(),
    )
    return 0


def _table(head: str, rows: Iterable[tuple[str, ...]]) -> None:
    print(f"{head}\n|{'---|' * (head.count('|') - 1)}")
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)
    print(flush=True)


def _ratios(folder: Path) -> Iterator[tuple[str, ...]]:
    from tests.benchmarks import bench_memory_and_idle as memory
    from tests.benchmarks import bench_start

    bare, ours = bench_start.first_paints(_home(folder, "paint"))
    theirs, own = 1000 * median(bare), 1000 * median(ours)
    yield ("first paint", _ms(theirs), _ms(own), f"{own / theirs:.2f}")
    for meetings in (memory.FEW, memory.MANY):
        used = memory.use(_home(folder, f"memory-{meetings}"), meetings)
        yield (
            f"memory with {meetings:,} rooms",
            _mib(used.bare),
            _mib(used.ours),
            f"{used.ours / used.bare:.2f}",
        )
    libraries = memory.of_libraries()
    yield (
        "memory of httpx, asyncio, SQLite and a few plain widgets alone",
        _mib(used.bare),
        _mib(libraries),
        f"{libraries / used.bare:.2f}",
    )


def _others() -> Iterator[tuple[str, ...]]:
    from tests.benchmarks import bench_others

    for name, each in bench_others.measured(rounds=3).items():
        yield (name, _ms(1000 * each.seconds), _mib(each.memory))


def _moments(folder: Path) -> Iterator[tuple[str, ...]]:
    from tests.benchmarks import bench_blocked, bench_create, bench_second_start, bench_start
    from tests.benchmarks import bench_memory_and_idle as memory

    filled = bench_start.filled_lists(_home(folder, "list"))
    yield (f"start to a list of {bench_start.ROOMS} rooms", _ms(1000 * median(filled)))
    firsts, seconds = bench_second_start.starts(_home(folder, "second"))
    yield ("a second start, of a first one's time", f"{median(seconds) / median(firsts):.0%}")
    taken, server = bench_create.seconds_to_clipboard(_home(folder, "create"))
    beyond = 1000 * (median(taken) - median(server))
    yield ("click to link on the clipboard, beyond the server's own time", _ms(beyond))
    idle = memory.use(_home(folder, "idle"), memory.FEW, memory.IDLE_SECONDS).idle
    yield ("processor while idle, over a minute", f"{idle:.2%} of a core")
    _, bare = bench_blocked.bare_windows()
    yield ("a bare PySide6 window's longest moment of work: its first showing", _ms(bare))
    turns = bench_blocked.longest_turns(_home(folder, "blocked"))
    worked = {name: each for name, (_, each) in turns.items()}
    showing, first, *later = worked.values()
    rooms = f"{bench_blocked.MEETINGS:,} rooms"
    yield ("the window's first showing", _ms(showing))
    yield (f"start with {rooms}, longest moment of work", _ms(first))
    yield (f"refresh of {rooms}, unchanged, longest moment of work", _ms(min(later)))


def _longest_moments() -> Iterator[tuple[str, ...]]:
    from tests.benchmarks import bench_list, bench_table

    few = 100  # first: what only the very first list costs is in the time to it
    found = bench_list.measured([few, ROOMS, MANY_ROOMS])
    for what, beginnings in _STEPS.items():
        worst = [
            max(taken for name, taken in found[count].items() if name.startswith(beginnings))
            for count in (ROOMS, MANY_ROOMS)
        ]
        yield (what, *map(_ms, worst))
    table = bench_table.measured([few, ROOMS])[ROOMS]
    for name in ("show", "type", "paste as much", "undo"):
        yield (f"a table of rooms to be made: {name}", _ms(table[name][1]), "")


def _ms(milliseconds: float) -> str:
    return f"{milliseconds:.0f} ms"


def _mib(memory: int) -> str:
    return f"{memory >> 20} MiB"


def _home(folder: Path, name: str) -> Path:
    home = folder / name
    home.mkdir()
    return home


if __name__ == "__main__":
    sys.exit(main())
