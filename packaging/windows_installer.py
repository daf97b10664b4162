"""The installer for Windows, made with Inno Setup; signed where a signing command is given.

WHEREBY_SIGNTOOL: the command that signs the file named after it, for example
`signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256`.
"""

import os
import platform
import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

import product
from bundling import BundleError
from environment import ROOT
from proving import executable

SCRIPT = ROOT / "packaging" / "windows" / "installer.iss"


def build(bundle: Path) -> Sequence[Path]:
    """Makes the installer. Raises BundleError."""
    signing = os.environ.get("WHEREBY_SIGNTOOL", "")
    if signing:
        _run([*shlex.split(signing, posix=False), str(executable(bundle))], {})
    name = f"{product.NAME}-{product.VERSION}-windows-{platform.machine().lower()}-setup"
    given = {
        "WHEREBY_VERSION": product.VERSION,
        "WHEREBY_LICENCE": str(ROOT / "LICENSE"),
        "WHEREBY_DIST": str(product.DIST),
        "WHEREBY_FILE": name,
        "WHEREBY_ICON": str(product.WORK / "bundle" / "icon.ico"),
        "WHEREBY_BUNDLE_FOLDER": str(bundle),
    }
    signer = [f"/Sown={signing} $f"] if signing else []
    _run(["iscc", "/Qp", *signer, str(SCRIPT)], given)
    return [product.DIST / f"{name}.exe"]


def _run(command: list[str], own: dict[str, str]) -> None:
    if subprocess.run(command, env={**os.environ, **own}, check=False).returncode != 0:
        raise BundleError(f"{command[0]} failed (see above)")
