"""Running the tools that packages are made with."""

import subprocess
from collections.abc import Mapping
from pathlib import Path


class BundleError(Exception):
    """A package could not be made, or does not work."""


def run(
    *command: str,
    environ: Mapping[str, str] | None = None,
    folder: Path | None = None,
    quiet: bool = False,
    name: str = "",
) -> None:
    """Runs a tool to its end; `quiet` drops what it says, but for errors.

    Raises BundleError with its name, or the one that is given, where it fails.
    """
    said = subprocess.DEVNULL if quiet else None
    done = subprocess.run(command, env=environ, cwd=folder, stdout=said, check=False)
    if done.returncode != 0:
        raise BundleError(f"{name or Path(command[0]).name} failed (see above)")
