"""Every screen in every state, as pictures. For looking at, for the README, for the comparison.

    python -m tests.screens.gallery FOLDER [--theme light --theme dark] [--language en]
        [--text 13] [--scale 1] [--narrow] [--rtl] [--contrast] [--only NAME ...]
    python -m tests.screens.gallery FOLDER --all

Each of theme, language, text and scale may be given several times: all combinations are taken, each
into a folder of its own. --only takes scenes by name. --all takes every theme, language, text,
scale, width and direction, which is a matter of an hour.
"""

import argparse
import asyncio
import itertools
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tests.screens.scenes import SCENES
from tests.screens.stage import prepared_environment, stage
from tests.screens.variant import EVERY, Variant

_ROOT = Path(__file__).resolve().parents[2]


def take(folder: Path, variant: Variant, scenes: Sequence[str] = ()) -> None:
    """Takes the pictures in a process of their own: the scale is set once for each."""
    here = [f"--theme={variant.theme}", f"--language={variant.language}", f"--text={variant.text}"]
    here += ["--narrow"] * variant.narrow + ["--rtl"] * variant.right_to_left
    here += ["--contrast"] * variant.high_contrast
    only = [f"--only={scene}" for scene in scenes]
    subprocess.run(
        [sys.executable, "-m", "tests.screens.gallery", "--here", *here, *only, str(folder)],
        cwd=_ROOT,
        env=prepared_environment(variant),
        check=True,
    )


async def _play(folder: Path, variant: Variant, scenes: Sequence[str]) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for name in scenes or SCENES:
        try:
            async with stage(app, folder, variant) as on:
                await SCENES[name](on)
        except Exception as error:
            error.add_note(f"in the scene {name}")
            raise


def _take_here(folder: Path, variant: Variant, scenes: Sequence[str]) -> None:
    from whereby_desktop.app.first_paint import application
    from whereby_desktop.ui.event_loop import EventLoop

    qInstallMessageHandler(_say)
    app = application()
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        runner.run(_play(folder, variant, scenes))


def _say(_kind: QtMsgType, _place: QMessageLogContext, words: str) -> None:
    """Of what the invisible screen cannot do there is no need to read."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tests.screens.gallery",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", action="append", choices=("light", "dark"))
    parser.add_argument("--language", action="append")
    parser.add_argument("--text", action="append", type=int)
    parser.add_argument("--scale", action="append", type=float)
    parser.add_argument("--narrow", action="store_true")
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--only", action="append", choices=tuple(SCENES), default=[])
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser


def _variants(given: argparse.Namespace) -> Sequence[Variant]:
    if given.all:
        return EVERY
    ways = (given.theme or ["light"], given.language or ["en"], given.text or [13])
    rest = (given.narrow, given.rtl, given.contrast)
    return [Variant(*way, *rest) for way in itertools.product(*ways, given.scale or [1.0])]


def main(argv: Sequence[str]) -> None:
    given = _parser().parse_args(argv)
    variants = _variants(given)
    if given.here:
        _take_here(given.folder, variants[0], given.only)
        return
    with ThreadPoolExecutor(os.cpu_count()) as several:
        works = [
            several.submit(take, given.folder / each.name, each, given.only) for each in variants
        ]
    for work in works:
        work.result()  # raises what went wrong


if __name__ == "__main__":
    main(sys.argv[1:])
