"""The packaged program against the source, by turns: to a window on a screen, and to an early end.

`WHEREBY_PROGRAM` names the packaged one. Measured from outside: until the window manager has taken
the window in, with the byte code written and the files in the system's memory.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from statistics import median

import pytest

from tests.fixtures.program import ROOT, WITHIN, Desktop

ROUNDS = 15
SOURCE = (sys.executable, "-m", "whereby_desktop")


def seconds_to_window(desktop: Desktop, program: Sequence[str]) -> float:
    watch = ["xprop", "-root", "-spy", "_NET_CLIENT_LIST"]
    with subprocess.Popen(
        watch, env=desktop.environment, stdout=subprocess.PIPE, text=True
    ) as watching:
        assert watching.stdout is not None
        watching.stdout.readline()  # as it is before
        began = time.perf_counter()
        with subprocess.Popen(
            [*program, "--demo"],
            cwd=ROOT,
            env=desktop.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            any("0x" in line for line in watching.stdout)
            taken = time.perf_counter() - began
            process.terminate()
            process.wait(WITHIN)
        watching.terminate()
    return taken


def seconds_to_end(desktop: Desktop, program: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(
        [*program, "--version"],
        cwd=ROOT,
        env=desktop.environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - began


def test_bundle_against_source(desktop: Desktop) -> None:
    packaged = os.environ.get("WHEREBY_PROGRAM")
    if not packaged:
        pytest.skip("WHEREBY_PROGRAM names the packaged program to measure")
    for what, measure in (("window on X", seconds_to_window), ("--version", seconds_to_end)):
        source, bundle = [], []
        for number in range(ROUNDS + 1):
            pair = measure(desktop, SOURCE), measure(desktop, (packaged,))
            if number:  # the first warms up
                source.append(pair[0])
                bundle.append(pair[1])
        print(
            f"\n{what}: source {median(source) * 1000:.0f} ms, "
            f"bundle {median(bundle) * 1000:.0f} ms, "
            f"best {min(source) * 1000:.0f} and {min(bundle) * 1000:.0f} ms"
        )
