"""The licences of everything shipped: read from what is installed, written beside the program."""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

import product  # also finds the program's own package, below
from environment import LOCKS, ROOT
from packaging.requirements import Requirement

from whereby_desktop.app import shipped

FOREWORD = product.DATA / "bundle" / "foreword.txt"
_WORKS_IN_QT = product.DATA / "bundle" / "works-in-qt.txt"
_TEXTS = ROOT / "resources" / "licences"  # which the program shows, too
# What the metadata says in words or in classifiers only.
_KNOWN = {
    "backports-tarfile": "MIT",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "jaraco-classes": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "segno": "BSD-3-Clause",
    "tzdata": "Apache-2.0",
}


class MissingLicenceError(LookupError):
    """Something would be shipped without its licence."""


class Component(NamedTuple):
    """Something shipped: whose, under which licence, and the licence's own words."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def runtime_names() -> list[str]:
    """The distributions the lock names for this system and this Python."""
    text = (LOCKS / "runtime.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if re.match(r"[a-z0-9]", line)]
    wanted = [Requirement(line.rstrip("\\ ")) for line in lines]
    return [each.name for each in wanted if each.marker is None or each.marker.evaluate()]


def python_components(names: Iterable[str]) -> list[Component]:
    """What the distributions of these names say of themselves. Raises MissingLicenceError."""
    return [_component(name) for name in names]


def _component(name: str) -> Component:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        raise MissingLicenceError(f"{name} is not installed") from None
    shown = shipped.component(found, _TEXTS)
    licence, text = _KNOWN.get(name) or shown.licence, shown.text()
    if not licence or not text:
        raise MissingLicenceError(f"{name} says nothing of its licence")
    return Component(found.name, found.version, licence, (text,))


def works_in_qt() -> Component:
    """What others wrote of Qt, which Qt for Python's wheels hold and say nothing of."""
    return Component("Works in Qt", "", "see below", (_WORKS_IN_QT.read_text("utf-8"),))


def loader() -> Component:
    """PyInstaller, a part of which is the program that starts ours."""
    return _component("pyinstaller")


def python_itself() -> Component:
    """CPython, with the licences of what is built into it."""
    places = (sysconfig.get_path("stdlib"), sys.base_prefix)
    files = [Path(place) / name for place in places for name in ("LICENSE.txt", "LICENSE")]
    debians = Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright")
    for file in (*files, debians):
        if file.is_file():
            text = file.read_text("utf-8")
            return Component("Python", sys.version.split()[0], "PSF-2.0", (text,))
    raise MissingLicenceError("Python's own licence was not found")


def system_libraries(files: Iterable[Path]) -> list[Component]:
    """Debian's word on each package that one of these libraries belongs to."""
    packages = {name for file in files for name in owners(file)}
    return [_debian_component(package) for package in sorted(packages)]


def owners(file: Path) -> list[str]:
    """The Debian packages a file belongs to; none where dpkg does not know it."""
    for path in (file, file.resolve(), Path("/usr") / file.resolve().relative_to("/")):
        asked = subprocess.run(
            ["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            names = asked.stdout.splitlines()[0].rpartition(": ")[0]
            return [name.partition(":")[0] for name in names.split(", ")]
    return []


def _debian_component(package: str) -> Component:
    asked = ["dpkg-query", "-W", "-f=${Version}", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    copyright_file = Path("/usr/share/doc") / package / "copyright"
    if not copyright_file.is_file():
        raise MissingLicenceError(f"{package} has no {copyright_file}")
    return Component(package, version, "see below", (copyright_file.read_text("utf-8", "replace"),))


def foreword() -> str:
    """What stands above them all: whose this is, and how Qt's licence is kept."""
    return FOREWORD.read_text("utf-8")


def as_text(components: Iterable[Component]) -> str:
    """All of them, to be read; a text that several share is given once."""
    parts, given = list[str](), set[str]()
    for each in components:
        name = f"{each.name} {each.version}".strip()
        parts.append(f"\n{'=' * 78}\n{name}\nLicence: {each.licence}\n")
        parts += [f"\n{text.strip()}\n" for text in each.texts if text not in given]
        given.update(each.texts)
    return "".join(parts)
