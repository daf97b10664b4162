"""A second start against a first one: it hands its wish over and ends."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.programs import FIRST_PAINT, ROOT, environment, seconds_to_paint, settle_in

ROUNDS = 15
GOAL = 0.25


def seconds_of_a_start(surroundings: dict[str, str]) -> float:
    begun = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "whereby_desktop"],
        env=surroundings,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    return time.monotonic() - begun


def until_it_listens(program: subprocess.Popen[bytes], run: Path) -> None:
    for _ in range(600):
        if list(run.glob("whereby-desktop/*.socket")):
            return
        assert program.poll() is None
        time.sleep(0.05)
    raise AssertionError("it does not listen")


def starts(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds, by turns: a first one's up to its first paint, a second one's up to its end."""
    other, home, run = folder / "other", folder / "home", folder / "run"
    for each in (other, home, run):
        each.mkdir(mode=0o700)
    for each in (other, home):
        settle_in(each)
    running = environment(home) | {"XDG_RUNTIME_DIR": str(run)}
    with subprocess.Popen(
        [sys.executable, "-m", "whereby_desktop"], env=running, cwd=ROOT, stderr=subprocess.DEVNULL
    ) as program:
        try:
            until_it_listens(program, run)
            seconds_to_paint(FIRST_PAINT, home=other)  # writes the byte code
            firsts, seconds = [], []
            for _ in range(ROUNDS):
                firsts.append(seconds_to_paint(FIRST_PAINT, home=other))
                seconds.append(seconds_of_a_start(running))
        finally:
            program.terminate()
    return firsts, seconds


def test_second_start(tmp_path: Path) -> None:
    firsts, seconds = starts(tmp_path)
    ratio = median(seconds) / median(firsts)
    print(
        f"\nsecond start: first paint of a first {median(firsts) * 1000:.0f} ms, "
        f"a second from its start to its end {median(seconds) * 1000:.0f} ms, "
        f"ratio {ratio:.2f} (goal {GOAL}), best of each {min(seconds) / min(firsts):.2f}"
    )
    assert ratio < GOAL
