"""A folder such as /usr, as the .deb, the AppImage and the Flatpak carry one."""

import os
import shutil
from pathlib import Path

import product
from desktop_entry import write_share


def write_prefix(folder: Path, bundle: Path) -> Path:
    """Fills it with the bundle, its command and what a desktop finds; the program's own folder."""
    program = folder / "lib" / product.NAME
    shutil.copytree(bundle, program, symlinks=True)
    (folder / "bin").mkdir()
    (folder / "bin" / product.NAME).symlink_to(f"../lib/{product.NAME}/{product.NAME}")
    write_share(folder / "share")
    return program


def even_out(root: Path, moment: int) -> None:
    """Gives every file and folder the same time, and rights that are not the builder's habit."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and path.name == product.NAME)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
