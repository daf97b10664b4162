#!/usr/bin/env python3
"""Fetches appimagetool and the runtime it packs, of known content, into a folder for the PATH."""

import hashlib
import sys
import urllib.request
from pathlib import Path

_RELEASES = "https://github.com/AppImage"
FILES = {
    "appimagetool": (
        f"{_RELEASES}/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage",
        "ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0",
    ),
    "appimage-runtime": (
        f"{_RELEASES}/type2-runtime/releases/download/20251108/runtime-x86_64",
        "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    ),
}


def main(arguments: list[str]) -> int:
    """Fetch them; returns 1 where what came is something else."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name, (address, digest) in FILES.items():
        with urllib.request.urlopen(address, timeout=120) as answer:  # noqa: S310 - https, above
            content = answer.read()
        if hashlib.sha256(content).hexdigest() != digest:
            print(f"{address} is not what it was", file=sys.stderr)
            return 1
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o755)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
