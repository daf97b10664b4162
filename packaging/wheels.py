"""The wheel and the source archive, and that the one can be made of the other."""

import os
import sys
import tarfile
import tempfile
from pathlib import Path

import product
from environment import ROOT
from tools import BundleError, run


def build_wheels() -> list[Path]:
    """Makes both. Raises BundleError where the source archive makes another wheel."""
    _hatchling(ROOT, product.DIST, "sdist", "wheel")
    base = f"{product.NAME.replace('-', '_')}-{product.VERSION}"
    source = product.DIST / f"{base}.tar.gz"
    wheel = product.DIST / f"{base}-py3-none-any.whl"
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(source) as archive:
            archive.extractall(folder, filter="data")
        _hatchling(Path(folder) / base, Path(folder), "wheel")
        if (Path(folder) / wheel.name).read_bytes() != wheel.read_bytes():
            raise BundleError("the source archive makes another wheel than the source")
    return [source, wheel]


def _hatchling(root: Path, target: Path, *kinds: str) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
    for kind in kinds:
        command += ["-t", kind]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(product.source_date())}
    run(*command, environ=environ, folder=root, quiet=True, name="hatchling")
