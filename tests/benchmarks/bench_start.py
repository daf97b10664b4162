"""First paint against a bare window's, both measured by turns in the same run."""

from pathlib import Path
from statistics import median

from tests.benchmarks.programs import BARE_WINDOW, FIRST_PAINT, seconds_to_paint

ROUNDS = 15


def test_first_paint(tmp_path: Path) -> None:
    bare, ours = [], []
    arguments = ["--profile-dir", str(tmp_path)]
    seconds_to_paint(FIRST_PAINT, arguments)  # writes the byte code
    for _ in range(ROUNDS):
        bare.append(seconds_to_paint(BARE_WINDOW))
        ours.append(seconds_to_paint(FIRST_PAINT, arguments))
    ratio = median(ours) / median(bare)
    print(
        f"\nfirst paint: bare window {median(bare) * 1000:.0f} ms, "
        f"ours {median(ours) * 1000:.0f} ms, ratio {ratio:.2f} (goal 1.6)"
    )
