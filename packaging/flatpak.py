"""The Flatpak: the bundle and its menu entry, on freedesktop.org's runtime."""

import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import product
from bundling import BundleError
from desktop_entry import write_share
from environment import ROOT
from filling import write_filled

MANIFEST = ROOT / "packaging" / "linux" / "flatpak.json"
RUNTIMES = "https://dl.flathub.org/repo/flathub.flatpakrepo"


def build(bundle: Path) -> Sequence[Path]:
    """Makes a single-file Flatpak. Raises BundleError."""
    manifest = make_folder(bundle)
    folder = manifest.parent
    file = product.DIST / f"{product.NAME}-{product.VERSION}-{platform.machine()}.flatpak"
    repository = str(folder / "repository")
    _run("flatpak", "remote-add", "--user", "--if-not-exists", "flathub", RUNTIMES)
    _run(
        *("flatpak-builder", "--user", "--force-clean", "--install-deps-from=flathub"),
        *(f"--repo={repository}", f"--state-dir={folder / 'state'}"),
        *("--disable-rofiles-fuse", str(folder / "build"), str(manifest)),
    )
    _run("flatpak", "build-bundle", repository, str(file), product.APP_ID)
    return [file]


def make_folder(bundle: Path) -> Path:
    """The manifest, with all it names beside it."""
    folder = product.WORK / "flatpak"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder / "bundle", symlinks=True)
    write_share(folder / "share")
    manifest = write_filled(MANIFEST, folder / f"{product.APP_ID}.json", product.facts())
    # Which flatpak-builder gives to every file. An option says so only since its version 1.3.1.
    os.utime(manifest, (product.source_date(), product.source_date()))
    return manifest


def _run(*command: str) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise BundleError(f"{command[0]} failed (see above)")
