"""The installer for Windows, made with Inno Setup 6; signed where a signing command is given."""

import os
import platform
from collections.abc import Sequence
from pathlib import Path

import product
import windows_signing
from environment import ROOT
from tools import run

SCRIPT = ROOT / "packaging" / "windows" / "installer.iss"


def build(bundle: Path) -> Sequence[Path]:
    """Makes the installer. Raises BundleError."""
    machine = platform.machine().lower()
    file = product.DIST / f"{product.NAME}-{product.VERSION}-windows-{machine}-setup.exe"
    given = {
        "WHEREBY_VERSION": product.VERSION,
        "WHEREBY_LICENCE": str(ROOT / "LICENSE"),
        "WHEREBY_DIST": str(file.parent),
        "WHEREBY_FILE": file.stem,
        "WHEREBY_ICON": str(product.WORK / "bundle" / "icon.ico"),
        "WHEREBY_BUNDLE_FOLDER": str(bundle),
    }
    command = ("iscc", "/Qp", *windows_signing.for_inno_setup(), str(SCRIPT))
    run(*command, environ={**os.environ, **given})
    return [file]
