"""The disk image for macOS; signed and notarized where the names to do it with are given.

WHEREBY_CODESIGN_IDENTITY: the certificate's name in the keychain, also used for the bundle itself.
WHEREBY_NOTARY_PROFILE: the name under which `xcrun notarytool store-credentials` keeps the rest.
"""

import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import product
from bundling import BundleError
from proving import executable


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
    _run(
        *("hdiutil", "create", "-volname", product.TITLE, "-srcfolder", str(folder)),
        *("-format", "UDZO", "-ov", str(file)),
    )
    if identity:
        _run("codesign", "--sign", identity, "--timestamp", str(file))
    if profile:
        _run("xcrun", "notarytool", "submit", "--wait", "--keychain-profile", profile, str(file))
        _run("xcrun", "stapler", "staple", str(file))
    return [file]


def _run(*command: str) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise BundleError(f"{command[0]} failed (see above)")
