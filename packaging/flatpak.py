"""The Flatpak: the bundle and its menu entry, on freedesktop.org's runtime.

Nothing is compiled for it, so flatpak's own commands make it: no SDK is fetched, and no
flatpak-builder (Ubuntu 22.04's asks the SDK for a tool that SDKs have lost since). The same bundle
makes the same commit; the file around it says when it was packed.
"""

import json
import platform
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict
from xml.etree import ElementTree as ET

import product
from desktop_entry import write_compressed
from environment import ROOT
from filling import filled
from prefix import even_out, write_prefix
from tools import run

RECIPE = ROOT / "packaging" / "linux" / "flatpak.json"
# Where a system that lacks the runtime gets it from; the package names it.
RUNTIMES = "https://dl.flathub.org/repo/flathub.flatpakrepo"
BRANCH = "stable"
Recipe = TypedDict(
    "Recipe", {"runtime": str, "sdk": str, "runtime-version": str, "finish-args": list[str]}
)


def build(bundle: Path) -> Sequence[Path]:
    """Makes a single-file Flatpak. Raises BundleError."""
    work = product.WORK / "flatpak"
    shutil.rmtree(work, ignore_errors=True)
    folder, repository = str(make_folder(bundle, work / "folder")), str(work / "repository")
    file = product.DIST / f"{product.NAME}-{product.VERSION}-{platform.machine()}.flatpak"
    moment = datetime.fromtimestamp(product.source_date(), UTC).isoformat()
    run("flatpak", "build-finish", *recipe()["finish-args"], folder)
    run("flatpak", "build-export", f"--timestamp={moment}", repository, folder, BRANCH)
    named = (repository, str(file), product.APP_ID, BRANCH)
    run("flatpak", "build-bundle", f"--runtime-repo={RUNTIMES}", *named)
    return [file]


def recipe() -> Recipe:
    """What it runs on, and what it may do outside of its own place."""
    content: Recipe = json.loads(filled(RECIPE.read_text("utf-8"), product.facts()))
    return content


def make_folder(bundle: Path, folder: Path) -> Path:
    """The build directory, as flatpak calls it: what the program is, and its files."""
    files = folder / "files"
    write_prefix(files, bundle)
    _write_catalogue(files / "share")
    even_out(folder, product.source_date())
    (folder / "metadata").write_text(_metadata(), "utf-8")
    return folder


def _metadata() -> str:
    given = recipe()
    place = f"{platform.machine()}/{given['runtime-version']}"
    return (
        f"[Application]\nname={product.APP_ID}\n"
        f"runtime={given['runtime']}/{place}\nsdk={given['sdk']}/{place}\n"
    )


def _write_catalogue(share: Path) -> None:
    """What a software centre shows of the file before it is installed: words and icons."""
    component = ET.parse(share / "metainfo" / f"{product.APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own
    catalogue = ET.Element("components", version="0.8", origin="flatpak")
    catalogue.append(component)
    for size in ("64", "128"):
        name = f"{product.APP_ID}.png"
        icon = ET.SubElement(component, "icon", type="cached", width=size, height=size)
        icon.text = name
        place = share / "app-info" / "icons" / "flatpak" / f"{size}x{size}"
        place.mkdir(parents=True)
        shutil.copy(share / "icons" / "hicolor" / place.name / "apps" / name, place)
    file = share / "app-info" / "xmls" / f"{product.APP_ID}.xml.gz"
    write_compressed(file, ET.tostring(catalogue, "unicode"))
