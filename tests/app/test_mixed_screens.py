"""A window that is moved to a screen of another scale looks as if it had been opened there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.screens.stage import prepared_environment
from tests.screens.variant import Variant

ROOT = Path(__file__).resolve().parents[2]
SCREENS = {"plain": 1.0, "half": 1.5, "fine": 2.0, "finest": 3.0}  # their scales
WIDTH, HEIGHT = 1500, 1000  # of each, before its scale


def opened(folder: Path, *names: str) -> list[list[str]]:
    """Goes through those screens, with no others attached; what was said of each popup."""
    folder.mkdir()
    place, screens = 0, []
    for name in names:
        size = {"width": int(WIDTH * SCREENS[name]), "height": int(HEIGHT * SCREENS[name])}
        fixed = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        screens.append({"name": name, "x": place, **size, **fixed})
        place += size["width"]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    environment = prepared_environment(Variant()) | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "QT_SCREEN_SCALE_FACTORS": ";".join(f"{name}={SCREENS[name]}" for name in names),
    }
    environment.pop("QT_SCALE_FACTOR")
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.mixed_screens", str(folder), *names],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [line.split() for line in done.stdout.splitlines()]


@pytest.mark.parametrize("way", [("plain", "fine"), ("finest", "half")])
def test_moved_it_is_as_sharp_as_opened_there(tmp_path: Path, way: tuple[str, str]) -> None:
    told = opened(tmp_path / "moved", *way)
    there = way[-1]
    opened(tmp_path / "there", there)
    for name in (there, f"{there}-about"):
        moved, begun = (tmp_path / each / f"{name}.png" for each in ("moved", "there"))
        assert QImage(str(moved)) == QImage(str(begun)), name
    assert {what for what, *_ in told} == {
        "menu", "accounts", "new", "filter", "points", "palette", "list", "form",
    }  # fmt: skip
    assert [each for each in told if each[1:] != [there, "True"]] == []
