"""The recipes for systems that are not here: what they name exists, and they agree."""

import json
import plistlib
import re
import struct
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from whereby_desktop import __version__
from whereby_desktop.app.login.run_value import APPROVED, RUN, VALUE
from whereby_desktop.paths import APP_ID, NAME
from whereby_desktop.ui.windows_identity import CLASSES

Load = Callable[[str], ModuleType]
Program = Callable[[str, str], Path]


@pytest.fixture
def product(load: Load) -> ModuleType:
    return load("product")


def test_one_version(product: ModuleType, repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["version"] == __version__ == product.facts()["VERSION"]


def test_without_git_there_is_a_date(product: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")

    assert product.source_date() == 1_767_225_600


def test_what_is_filled_in_leaves_no_place(load: Load, product: ModuleType) -> None:
    filling = load("filling")

    assert filled_with(filling, "@NAME@ @VERSION@", product) == f"{NAME} {__version__}"
    with pytest.raises(filling.UnknownPlaceError, match="@NOTHING@"):
        filled_with(filling, "@NOTHING@", product)


def filled_with(filling: ModuleType, text: str, product: ModuleType) -> str:
    filled: str = filling.filled(text, product.facts())
    return filled


def test_the_appimage_starts_the_bundle(repository: Path) -> None:
    file = repository / "packaging" / "linux" / "AppRun"

    assert f"/usr/lib/{NAME}/{NAME}" in file.read_text("utf-8")


def test_windows_installer_and_program_agree(repository: Path) -> None:
    script = (repository / "packaging" / "windows" / "installer.iss").read_text("utf-8")
    makers = ("windows_installer.py", "windows_signing.py")
    maker = "".join((repository / "packaging" / name).read_text("utf-8") for name in makers)
    asked = set(re.findall(r'GetEnv\("(\w+)"\)', script))

    assert f'AppUserModelID: "{APP_ID}"' in script
    assert f"Classes\\{NAME}\\shell\\open\\command" in script
    assert f'Root: HKCU; Subkey: "{CLASSES}"; Flags: dontcreatekey uninsdeletekey' in script
    assert f"{NAME}.exe" in script
    assert [name for name in asked if f'"{name}"' not in maker] == []


def test_the_uninstaller_takes_the_start_at_login_along(repository: Path) -> None:
    script = (repository / "packaging" / "windows" / "installer.iss").read_text("utf-8")

    for key in (RUN, APPROVED):
        [line] = [each for each in script.splitlines() if f'Root: HKCU; Subkey: "{key}"' in each]
        assert line.endswith(f'ValueName: "{VALUE}"; Flags: dontcreatekey uninsdeletevalue')


def test_inno_setup_signs_with_the_same_command(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    signing = load("windows_signing")
    monkeypatch.setenv("WHEREBY_SIGNTOOL", "")
    assert signing.for_inno_setup() == []
    monkeypatch.setenv("WHEREBY_SIGNTOOL", 'tool sign /f "a b.pfx" /p $1')
    assert signing.for_inno_setup() == ["/Sown=tool sign /f $qa b.pfx$q /p $$1 $f"]


def test_windows_version_info(load: Load, product: ModuleType, repository: Path) -> None:
    template = (repository / "packaging" / "windows" / "version_info.txt").read_text("utf-8")
    facts = product.facts() | {"NUMBERS": "0, 1, 0, 0"}
    filled = load("filling").filled(template, facts)

    compile(filled, "version_info", "eval")  # PyInstaller evaluates it
    assert f"'ProductVersion', '{__version__}'" in filled


def test_macos_knows_the_links(load: Load, product: ModuleType, repository: Path) -> None:
    template = (repository / "packaging" / "macos" / "info.json").read_text("utf-8")
    info = json.loads(filled_with(load("filling"), template, product))
    entitlements = (repository / "packaging" / "macos" / "entitlements.plist").read_bytes()

    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [NAME]
    assert re.fullmatch(r"[A-Za-z0-9.-]+", product.BUNDLE_ID)  # what Apple allows
    assert info["LSUIElement"] is False  # it has a window, so it has its place in the Dock
    assert all(plistlib.loads(entitlements).values())


def test_the_icon_for_windows_holds_every_size(load: Load) -> None:
    content = load("icons").ico({16: b"small", 256: b"large"})
    _, kind, count = struct.unpack_from("<HHH", content)
    first, second = (struct.unpack_from("<BBBBHHII", content, 6 + 16 * at) for at in (0, 1))

    assert (kind, count) == (1, 2)
    assert (first[0], second[0]) == (16, 0)  # 0 stands for 256
    assert content[first[7] : first[7] + first[6]] == b"small"
    assert content[second[7] : second[7] + second[6]] == b"large"


def test_the_icon_for_macos_says_its_length(load: Load) -> None:
    content = load("icons").icns({"ic07": b"middle", "ic10": b"large"})

    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8]) == (len(content),)
    assert content[8:22] == b"ic07" + struct.pack(">I", 14) + b"middle"


def test_a_disk_image_is_tried_again(
    load: Load, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, free = tmp_path / "calls", tmp_path / "free"
    program("hdiutil", f'echo "$@" >> "{calls}"; [ -e "{free}" ]')
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    dmg, error = load("dmg"), load("tools").BundleError

    with pytest.raises(error, match="hdiutil failed"):
        dmg.create(tmp_path, tmp_path / "it.dmg", (0, 0))
    assert len(calls.read_text("utf-8").splitlines()) == 3

    free.touch()
    dmg.create(tmp_path, tmp_path / "it.dmg", (0, 0))
    assert len(calls.read_text("utf-8").splitlines()) == 4


def test_the_recipe_names_files_that_are_there(repository: Path) -> None:
    recipe = (repository / "packaging" / "bundle" / "whereby-desktop.spec").read_text("utf-8")
    named = re.findall(r'root((?: / "[\w.-]+")+)', recipe)

    compile(recipe, "whereby-desktop.spec", "exec")
    assert len(named) > 3
    for each in named:
        assert repository.joinpath(*re.findall(r'"([\w.-]+)"', each)).exists(), each


def test_nothing_the_program_imports_is_left_out(load: Load, repository: Path) -> None:
    sources = [path.read_text("utf-8") for path in repository.glob("whereby_desktop/**/*.py")]
    for module in load("left_out").MODULES:
        asked = re.compile(rf"^\s*(import|from) {re.escape(module)}\b", re.MULTILINE)
        parent, _, name = module.rpartition(".")
        also = re.compile(rf"^\s*from {re.escape(parent)} import .*\b{name}\b", re.MULTILINE)
        for source in sources:
            assert not asked.search(source), module
            assert not parent or not also.search(source), module


@pytest.mark.parametrize(
    ("place", "out"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/lib/libicudata.so.73", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_ru.qm", True),
        ("PySide6/Qt/translations/designer_de.qm", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("PySide6\\Qt6Network.dll", True),
        ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork", True),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", False),
        ("libstdc++.so.6", True),
        ("libxcb.so.1", True),
        ("libxcb-cursor.so.0", False),
        ("libz.so.1", True),
        ("opengl32sw.dll", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", False),
        ("keyring-25.7.0.dist-info/RECORD", True),
        ("platformdirs-4.14.7.dist-info/sboms/platformdirs.cdx.json", True),
        ("whereby_desktop/resources/translations/whereby_desktop_de.qm", False),
        ("whereby_desktop/resources/translations/qtbase_nb.qm", False),
        ("whereby_desktop/resources/translations/whereby_desktop_de.ts", True),
        ("whereby_desktop\\resources\\translations\\GLOSSARY.md", True),
    ],
)
def test_what_is_left_out(load: Load, place: str, out: bool) -> None:
    assert load("left_out").is_left_out(place, {"de"}) is out
