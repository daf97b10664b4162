"""How long a key takes in the command palette among ten thousand entries, against a frame:

python -m pytest -s -p no:xdist tests/benchmarks/bench_palette.py
"""

from time import perf_counter

from tests.ui.palette.test_text_index import source
from whereby_desktop.ui.palette.finder import Finder

TYPED = ("c", "con", "consult mor", "cm", "xqz", "qqqqqqq", "0", "clinic morning 9999", "räume")
FRAME = 1 / 60  # seconds


def test_a_key_among_ten_thousand() -> None:
    finder = Finder([source(10_000)], ["room.77", "room.9999"])
    finder.prepare()
    worst = max(min(_seconds(finder, each) for _ in range(3)) for each in TYPED)
    print(f"the slowest of {len(TYPED)} inputs takes {worst / FRAME:.2f} frames")


def _seconds(finder: Finder, typed: str) -> float:
    begun = perf_counter()
    finder.find(typed)
    return perf_counter() - begun
