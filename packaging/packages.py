"""What build.py runs in its private environment: each package in turn, from one bundle."""

import shutil
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import appimage
import debian
import dmg
import flatpak
import portable
import product
import windows_installer
import windows_signing
from bundling import make_bundle
from licences import MissingLicenceError
from proving import executable, prove
from tools import BundleError
from wheels import build_wheels


class Target(NamedTuple):
    """`tools`: what must be on the PATH; `build` is given the bundle, and returns what it made."""

    systems: Sequence[str]
    tools: Sequence[str]
    build: Callable[[Path], Sequence[Path]]


ANY = ("linux", "win32", "darwin")
TARGETS = {
    "portable": Target(ANY, (), portable.build),
    "deb": Target(("linux",), ("dpkg-deb", "dpkg-query", "objdump"), debian.build),
    "appimage": Target(("linux",), ("appimagetool",), appimage.build),
    "flatpak": Target(("linux",), ("flatpak",), flatpak.build),
    "installer": Target(("win32",), ("iscc",), windows_installer.build),
    "dmg": Target(("darwin",), ("hdiutil",), dmg.build),
}


def main(wanted: Sequence[str]) -> int:
    """Build all that is wanted; without a wish, all that can be built here."""
    product.DIST.mkdir(exist_ok=True)
    try:
        if not wanted or "wheel" in wanted:
            _told(build_wheels())
        if not wanted or "bundle" in wanted:
            print(f"made {_bundle()}", flush=True)
        for name in chosen(wanted):
            _told(TARGETS[name].build(_bundle()))
    except (BundleError, MissingLicenceError) as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


def chosen(wanted: Sequence[str]) -> list[str]:
    """Which targets to make of the bundle. Raises BundleError for one that cannot be made here."""
    if not wanted:
        return [name for name, target in TARGETS.items() if not lacking(target)]
    names = [name for name in TARGETS if name in wanted]
    for name in names:
        if lack := lacking(TARGETS[name]):
            raise BundleError(f"{name} cannot be built here: there is no {lack}")
    return names


def lacking(target: Target) -> str:
    """What this system lacks for a target; "" for nothing."""
    if sys.platform not in target.systems:
        return {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}[target.systems[0]]
    return next((tool for tool in target.tools if shutil.which(tool) is None), "")


@cache
def _bundle() -> Path:
    """The bundle, made once in a run, and proven before anything is made of it."""
    folder = make_bundle()
    if sys.platform == "win32":  # macOS's is signed while it is made
        windows_signing.sign(executable(folder))
    prove(folder)
    return folder


def _told(files: Sequence[Path]) -> None:
    for file in files:
        print(f"made {file} ({file.stat().st_size / 1e6:.1f} MB)", flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
