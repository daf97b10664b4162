"""The Flatpak: what it asks for, what it holds, and how flatpak is told."""

import configparser
import gzip
import platform
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from whereby_desktop.paths import APP_ID, NAME

Load = Callable[[str], ModuleType]
Program = Callable[[str, str], Path]


@pytest.fixture
def folder(load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What flatpak makes the package of, with a bundle of one file."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / NAME).write_text("#!/bin/sh\n", "utf-8")
    (bundle / NAME).chmod(0o700)
    made: Path = load("flatpak").make_folder(bundle, tmp_path / "folder")
    return made


def test_it_asks_for_no_more_than_it_needs(load: Load) -> None:
    command, *arguments = load("flatpak").recipe()["finish-args"]

    assert command == f"--command={NAME}"
    # What is kept in files is kept in the Flatpak's own place: no filesystem is asked for.
    for argument in arguments:
        assert re.fullmatch(r"--(share|socket|device|talk-name)=[\w.-]+", argument), argument


def test_it_says_what_it_is_and_runs_on(load: Load, folder: Path) -> None:
    told = configparser.ConfigParser()
    told.read(folder / "metadata", "utf-8")
    version = load("flatpak").recipe()["runtime-version"]

    assert dict(told["Application"]) == {
        "name": APP_ID,
        "runtime": f"org.freedesktop.Platform/{platform.machine()}/{version}",
        "sdk": f"org.freedesktop.Sdk/{platform.machine()}/{version}",
    }


def test_it_holds_what_it_starts_and_its_menu_entry(folder: Path) -> None:
    program = folder / "files" / "bin" / NAME

    assert program.read_text("utf-8") == "#!/bin/sh\n"
    assert program.stat().st_mode & 0o777 == 0o755
    assert (folder / "files" / "share" / "applications" / f"{APP_ID}.desktop").is_file()


def test_it_shows_itself_before_it_is_installed(folder: Path) -> None:
    catalogue = folder / "files" / "share" / "app-info"
    told = gzip.decompress((catalogue / "xmls" / f"{APP_ID}.xml.gz").read_bytes())
    [component] = ET.fromstring(told)  # noqa: S314 - our own
    icons = {icon.get("width"): icon.text for icon in component.iterfind("icon[@type='cached']")}

    assert component.findtext("id") == APP_ID
    assert icons == {"64": f"{APP_ID}.png", "128": f"{APP_ID}.png"}
    for size, name in icons.items():
        place = catalogue / "icons" / "flatpak" / f"{size}x{size}" / str(name)
        assert place.read_bytes().startswith(b"\x89PNG")


def test_it_names_where_its_runtime_comes_from(
    load: Load, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    product, flatpak, calls = load("product"), load("flatpak"), tmp_path / "calls"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    monkeypatch.setattr(product, "WORK", tmp_path / "work")
    monkeypatch.setattr(product, "DIST", tmp_path)
    monkeypatch.setattr(flatpak, "make_folder", lambda _, folder: folder)
    program("flatpak", f'echo "$@" >> "{calls}"')
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    [made] = flatpak.build(tmp_path / "bundle")

    finish, export, bundle = calls.read_text("utf-8").splitlines()
    assert finish.startswith(f"build-finish --command={NAME} ")
    assert export.startswith("build-export --timestamp=2026-01-01T00:00:00+00:00 ")
    assert "--runtime-repo=https://dl.flathub.org/repo/flathub.flatpakrepo" in bundle
    assert bundle.endswith(f" {made} {APP_ID} stable")
