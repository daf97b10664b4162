"""What this program consists of besides its own code, each with its licence."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from whereby_desktop import __version__
from whereby_desktop.ui.about.component import Component

# What it asks for by name; what these need is found by asking them.
REQUIRED = (
    "h11",
    "httpx",
    "icalendar",
    "jeepney",
    "keyring",
    "msgspec",
    "platformdirs",
    "PySide6-Essentials",
    "qasync",
    "segno",
    "truststore",
)
REQUIRED_ELSEWHERE = ("desktop-notifier", "winrt-runtime")  # than on Linux
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_QT = {"pyside6-essentials", "shiboken6"}  # they bring no texts; their licence is a choice
_WINRT = "winrt-"  # parts of PyWinRT, which bring no texts either
_QT_LICENCE, _QT_TEXTS = "LGPL-3.0-only", ("LGPL-3", "GPL-3")
_OSI = "License :: OSI Approved :: "


def components(resources: Path) -> list[Component]:
    """The program itself first, then Qt and Python, then the others by name.

    Those for other systems are left out. `resources` is where the texts are that no package has.
    """
    texts = resources / "licences"
    others = sorted(_distributions(), key=lambda each: each.name.casefold())
    return [
        Component("Whereby Desktop", __version__, "MIT", partial(_read, texts, "whereby-desktop")),
        _qt(texts),
        Component("Python", sys.version.split()[0], "PSF-2.0", partial(_read, texts, "Python")),
        *(component(each, texts) for each in others),
        *_collected(),
    ]


def _distributions() -> list[Distribution]:
    """Those required, and what they require in turn."""
    found: dict[str, Distribution] = {}
    wanted = [*REQUIRED, *(() if sys.platform.startswith("linux") else REQUIRED_ELSEWHERE)]
    while wanted:
        name = _plain(wanted.pop())
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # for another system or another Python
        wanted += _required_by(found[name])
    return list(found.values())


def _required_by(found: Distribution) -> Iterator[str]:
    for requirement in found.requires or ():
        name = re.match(r"[\w.-]+", requirement)
        if name and "extra ==" not in requirement:
            yield name[0]


def component(found: Distribution, texts: Path) -> Component:
    """What a distribution says of itself; of some it is this project that has the words."""
    if _plain(found.name) in _QT:
        text: Callable[[], str] = partial(_read, texts, *_QT_TEXTS)
        return Component(found.name, found.version, _QT_LICENCE, text)
    if _plain(found.name).startswith(_WINRT):
        return Component(found.name, found.version, "MIT", partial(_read, texts, "PyWinRT"))
    return Component(found.name, found.version, _licence(found), partial(_texts_of, found))


def _licence(found: Distribution) -> str:
    """Its short name, as far as the metadata tells."""
    for field in ("License-Expression", "License"):
        for words in found.metadata.get_all(field) or ():
            if words and "\n" not in words:
                return str(words)
    told = found.metadata.get_all("Classifier") or ()
    return ", ".join(each.removeprefix(_OSI) for each in told if each.startswith(_OSI))


def _texts_of(found: Distribution) -> str:
    """Looked for beside its metadata: a package of the program has no list of its files."""
    folders = [
        folder
        for folder in Path(str(found.locate_file(""))).glob("*.dist-info")
        if _plain(folder.name.partition("-")[0]) == _plain(found.name)
    ]
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    paths = sorted(file for file in files if _LICENCE_FILE.match(file.name))
    return "\n\n".join(path.read_text("utf-8", "replace").strip() for path in paths)


def _qt(texts: Path) -> Component:
    from PySide6.QtCore import qVersion

    return Component("Qt", qVersion(), _QT_LICENCE, partial(_read, texts, *_QT_TEXTS))


def _collected() -> list[Component]:
    """What a package brings along of the system's own libraries, as its builder wrote it down."""
    inside = Path(getattr(sys, "_MEIPASS", "")) / "licences" / "THIRD-PARTY.txt"
    if not getattr(sys, "frozen", False) or not inside.is_file():
        return []
    return [Component("THIRD-PARTY.txt", "", "", partial(inside.read_text, "utf-8", "replace"))]


def _read(folder: Path, *names: str) -> str:
    return "\n\n".join((folder / f"{name}.txt").read_text("utf-8").strip() for name in names)


def _plain(name: str) -> str:
    """As packages are compared: PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()
