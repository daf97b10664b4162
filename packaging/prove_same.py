#!/usr/bin/env python3
"""Proves that two builds give the same bytes: builds the named targets twice and compares.

Empties `dist` before each.
"""

import filecmp
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import product


def main(targets: list[str]) -> int:
    """Build twice; returns 1 where anything differs."""
    build = [sys.executable, str(product.DATA / "build.py"), *targets]
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "dist"
        for _ in range(2):
            shutil.rmtree(product.DIST, ignore_errors=True)
            subprocess.run(build, check=True)
            if not first.exists():
                shutil.copytree(product.DIST, first)
        names = sorted(path.name for path in product.DIST.iterdir())
        _, *different = filecmp.cmpfiles(first, product.DIST, names, shallow=False)
    for name in (*different[0], *different[1]):
        print(f"differs {name}", file=sys.stderr)
    if any(different):
        return 1
    print("the same bytes twice: " + ", ".join(names))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
