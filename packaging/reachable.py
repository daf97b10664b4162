"""Which shared libraries of a Linux bundle anything in it still asks for."""

import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

Entry = tuple[str, str, str]  # PyInstaller's: place in the bundle, file it comes from, kind

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")
# Libraries in folders of their own are extension modules, plugins or Qt's: loaded by their place.
_PLAIN_LIBRARY = re.compile(r"^lib[^/]*\.so[^/]*$")


def private_headers(file: Path | str) -> str:
    """What objdump tells of an ELF file; "" for any other."""
    told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=False)
    return told.stdout if told.returncode == 0 else ""


def needed(headers: str) -> set[str]:
    """The names of the libraries it is linked against."""
    return set(_NEEDED.findall(headers))


def newest_glibc(headers: Iterable[str]) -> tuple[int, int]:
    """The oldest glibc that all of them run on."""
    versions = [(int(a), int(b)) for each in headers for a, b in _GLIBC.findall(each)]
    return max(versions, default=(2, 0))


def without_orphans(binaries: Sequence[Entry]) -> list[Entry]:
    """The binaries without the plain libraries that nothing left in the bundle asks for."""
    asks = {
        place: needed(private_headers(file)) for place, file, kind in binaries if kind != "SYMLINK"
    }
    wanted: set[str] = set()
    waiting = [place for place in asks if not _PLAIN_LIBRARY.match(place) or "python" in place]
    while waiting:
        fresh = asks.get(waiting.pop(), set()) - wanted
        wanted |= fresh
        waiting += [place for place in asks if place.rpartition("/")[2] in fresh]
    return [
        entry
        for entry in binaries
        if not _PLAIN_LIBRARY.match(entry[0]) or "python" in entry[0] or entry[0] in wanted
    ]
