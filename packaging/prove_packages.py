#!/usr/bin/env python3
"""Runs the self-test of every package in `dist`: unpacked or installed, away from the source.

Needs no root: of the .deb only the files are tried. prove_deb.py installs it.
"""

import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import product


def main() -> int:
    """Prove each; ends with CalledProcessError where one fails."""
    with tempfile.TemporaryDirectory(prefix="whereby desktop, ") as name:  # odd on purpose
        for program in _programs(Path(name)):
            environ = {
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "APPIMAGE_EXTRACT_AND_RUN": "1",
            }
            subprocess.run([*program, "--self-test"], env=environ, cwd=name, check=True)
            print(f"ok      {program[-1]}", flush=True)
    return 0


def _programs(folder: Path) -> Iterator[list[str]]:
    """What to run for each package; those for pipx and uv tool are prove_wheel.py's."""
    for file in sorted(product.DIST.iterdir()):
        for ending, way in WAYS.items():
            if file.name.endswith(ending):
                inside = folder / ending
                inside.mkdir()
                yield way(file, inside)


def _unpacked(file: Path, folder: Path) -> list[str]:
    """Unpacks the portable archive to where nothing can be written any more."""
    with tarfile.open(file) as archive:
        archive.extractall(folder, filter="tar")
    program = folder / product.NAME
    for path in (*program.rglob("*"), program):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    return [str(program / product.NAME)]


def _unzipped(file: Path, folder: Path) -> list[str]:
    if sys.platform == "darwin":  # unlike zipfile, it knows symbolic links
        subprocess.run(["ditto", "-x", "-k", str(file), str(folder)], check=True)
        return _application(folder)
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)  # noqa: S202 - what was built a moment ago
    return [str(folder / product.NAME / f"{product.NAME}.exe")]


def _application(folder: Path) -> list[str]:
    return [str(folder / f"{product.TITLE}.app" / "Contents" / "MacOS" / product.NAME)]


def _debian(file: Path, folder: Path) -> list[str]:
    subprocess.run(["dpkg-deb", "--extract", str(file), str(folder)], check=True)
    return [str(folder / "usr" / "bin" / product.NAME)]


def _appimage(file: Path, _: Path) -> list[str]:
    return [str(file)]


def _flatpak(file: Path, _: Path) -> list[str]:
    subprocess.run(["flatpak", "install", "--user", "-y", str(file)], check=True)
    return ["flatpak", "run", "--env=QT_QPA_PLATFORM=offscreen", product.APP_ID]


def _installed(file: Path, folder: Path) -> list[str]:
    quiet = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/CURRENTUSER", f"/DIR={folder}"]
    subprocess.run([str(file), *quiet], check=True)
    return [str(folder / f"{product.NAME}.exe")]


def _dragged(file: Path, folder: Path) -> list[str]:
    """Copies the program out of the disk image, as a person drags it."""
    image = folder / "image"
    image.mkdir()
    attach = ["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(image), str(file)]
    subprocess.run(attach, check=True)
    try:
        name = f"{product.TITLE}.app"
        subprocess.run(["ditto", str(image / name), str(folder / name)], check=True)
    finally:
        subprocess.run(["hdiutil", "detach", "-force", str(image)], check=True)
    return _application(folder)


WAYS: dict[str, Callable[[Path, Path], list[str]]] = {
    ".tar.xz": _unpacked,
    ".zip": _unzipped,
    ".deb": _debian,
    ".AppImage": _appimage,
    ".flatpak": _flatpak,
    "-setup.exe": _installed,
    ".dmg": _dragged,
}


if __name__ == "__main__":
    raise SystemExit(main())
