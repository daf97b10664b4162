#!/usr/bin/env python3
"""Runs the self-test of every package in `dist` that can be run or installed without being root."""

import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
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
    for file in sorted(product.DIST.iterdir()):
        if file.name.endswith(".tar.xz"):
            yield [str(_unpacked(file, folder))]
        elif file.suffix == ".zip":
            yield [str(_unzipped(file, folder))]
        elif file.suffix == ".AppImage":
            yield [str(file)]
        elif file.suffix == ".flatpak":
            subprocess.run(["flatpak", "install", "--user", "-y", str(file)], check=True)
            yield ["flatpak", "run", "--env=QT_QPA_PLATFORM=offscreen", product.APP_ID]
        elif file.name.endswith("-setup.exe"):
            target = folder / "installed"
            quiet = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/CURRENTUSER", f"/DIR={target}"]
            subprocess.run([str(file), *quiet], check=True)
            yield [str(target / f"{product.NAME}.exe")]


def _unpacked(file: Path, folder: Path) -> Path:
    """Unpacks the portable archive to where nothing can be written any more."""
    with tarfile.open(file) as archive:
        archive.extractall(folder, filter="tar")
    program = folder / product.NAME
    for path in (*program.rglob("*"), program):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    return program / product.NAME


def _unzipped(file: Path, folder: Path) -> Path:
    if sys.platform == "darwin":  # unlike zipfile, it knows symbolic links
        subprocess.run(["ditto", "-x", "-k", str(file), str(folder)], check=True)
        return folder / f"{product.TITLE}.app" / "Contents" / "MacOS" / product.NAME
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)  # noqa: S202 - what was built a moment ago
    return folder / product.NAME / f"{product.NAME}.exe"


if __name__ == "__main__":
    raise SystemExit(main())
