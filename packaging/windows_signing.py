"""Signing for Windows, where a command for it is given.

WHEREBY_SIGNTOOL: the command that signs the file named after it, for example
`signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256`.
"""

import os
import subprocess
from pathlib import Path

from tools import BundleError


def sign(program: Path) -> None:
    """Signs the program; does nothing without a command. Raises BundleError."""
    signing = os.environ.get("WHEREBY_SIGNTOOL", "")
    # One line, not a list: its quotes are where the command's author put them.
    if signing and subprocess.run(f'{signing} "{program}"', check=False).returncode != 0:
        raise BundleError(f"{program} could not be signed (see above)")


def for_inno_setup() -> list[str]:
    """The option that gives Inno Setup the same command; none without one."""
    signing = os.environ.get("WHEREBY_SIGNTOOL", "")
    escaped = signing.replace("$", "$$").replace('"', "$q")  # its own way to write a quote
    return [f"/Sown={escaped} $f"] if signing else []
