"""The package for Debian and Ubuntu: the bundle, with the system's own libraries where it can."""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import product
from bundling import from_the_system
from debian_depends import depends
from desktop_entry import write_compressed
from environment import ROOT
from filling import filled, write_filled
from prefix import even_out, write_prefix
from tools import run

TEMPLATES = ROOT / "packaging" / "debian"


def build(bundle: Path) -> Sequence[Path]:
    """Makes the .deb. Raises BundleError."""
    root = product.WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    program = write_prefix(usr, bundle)
    for library in from_the_system(program):
        library.unlink()  # the system's gets security updates; `depends` asks for it
    _write_documents(usr / "share")
    architecture = _asked("dpkg", "--print-architecture")
    _write_control(root, architecture, depends(program))
    even_out(root, product.source_date())
    file = product.DIST / f"{product.NAME}_{product.VERSION}_{architecture}.deb"
    _pack(root, file)
    return [file]


def _write_documents(share: Path) -> None:
    facts = product.facts()
    documents = share / "doc" / product.NAME
    changelog = filled((TEMPLATES / "changelog").read_text("utf-8"), facts)
    write_compressed(documents / "changelog.gz", changelog)
    lines = (ROOT / "LICENSE").read_text("utf-8").partition("\n\n")[2].splitlines()[2:]
    expat = "\n".join(f" {line}" if line else " ." for line in lines)
    write_filled(TEMPLATES / "copyright", documents / "copyright", {**facts, "EXPAT": expat})
    overrides = share / "lintian" / "overrides" / product.NAME
    write_filled(TEMPLATES / "lintian-overrides", overrides, facts)


def _write_control(root: Path, architecture: str, needs: Sequence[str]) -> None:
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    own = {
        "ARCHITECTURE": architecture,
        "DEPENDS": ", ".join(needs),
        "INSTALLED_SIZE": str(size),
    }
    control = root / "DEBIAN"
    write_filled(TEMPLATES / "control", control / "control", product.facts() | own)
    sums = [f"{_md5(path)}  {path.relative_to(root)}" for path in files]
    (control / "md5sums").write_text("\n".join(sums) + "\n", "utf-8")


def _md5(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def _pack(root: Path, file: Path) -> None:
    environ = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(product.source_date()),
        "DPKG_DEB_THREADS_MAX": "1",  # the number of cores must not show in the bytes
    }
    command = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file))
    run(*command, environ=environ, quiet=True)


def _asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
