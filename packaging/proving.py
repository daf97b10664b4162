"""Proof that a bundle is whole: its self-test passes, and its window can be drawn."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import product
from tools import BundleError


def prove(folder: Path) -> None:
    """Runs the bundle in that folder, away from the source. Raises BundleError."""
    program = executable(folder)
    with tempfile.TemporaryDirectory() as elsewhere:
        picture = Path(elsewhere) / "window.png"
        _run([str(program), "--self-test"], elsewhere)
        _run([str(program), "--demo", "--screenshot", str(picture)], elsewhere)
        if not picture.is_file():
            raise BundleError("the bundle left no picture of its window")
    print(f"proven {program}", flush=True)


def executable(folder: Path) -> Path:
    """The program in a bundle's folder."""
    if sys.platform == "darwin":
        application = folder.with_name(f"{product.TITLE}.app")
        return application / "Contents" / "MacOS" / product.NAME
    return folder / (f"{product.NAME}.exe" if sys.platform == "win32" else product.NAME)


def _run(command: list[str], folder: str) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command,
        cwd=folder,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode != 0:
        told = done.stdout or ""
        raise BundleError(f"{' '.join(command)} ended with {done.returncode}:\n{told}")
