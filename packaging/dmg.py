"""The disk image for macOS; signed and notarized where the names to do it with are given.

WHEREBY_CODESIGN_IDENTITY: the certificate's name in the keychain, also used for the bundle itself.
WHEREBY_NOTARY_PROFILE: the name under which `xcrun notarytool store-credentials` keeps the rest.
"""

import os
import platform
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import product
from proving import executable
from tools import BundleError, run


def build(bundle: Path) -> Sequence[Path]:
    """Makes the disk image. Raises BundleError."""
    application = executable(bundle).parents[2]
    identity = os.environ.get("WHEREBY_CODESIGN_IDENTITY")
    profile = os.environ.get("WHEREBY_NOTARY_PROFILE")
    folder = product.WORK / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(application, folder / application.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    name = f"{product.NAME}-{product.VERSION}-macos-{platform.machine()}.dmg"
    file = product.DIST / name
    create(folder, file)
    if identity:
        run("codesign", "--sign", identity, "--timestamp", str(file))
    if profile:
        run("xcrun", "notarytool", "submit", "--wait", "--keychain-profile", profile, str(file))
        run("xcrun", "stapler", "staple", str(file))
    return [file]


def create(folder: Path, file: Path, waits: Sequence[float] = (5, 10, 20, 40)) -> None:
    """Makes the image; where that fails, once more after each of the waits (seconds).

    While macOS looks at files that are new to it, hdiutil may say "Resource busy".
    Raises BundleError.
    """
    kind = ("-volname", product.TITLE, "-format", "UDZO", "-ov")
    command = ("hdiutil", "create", *kind, "-srcfolder", str(folder), str(file))
    for wait in waits:
        try:
            run(*command)
        except BundleError:
            time.sleep(wait)
        else:
            return
    run(*command)
