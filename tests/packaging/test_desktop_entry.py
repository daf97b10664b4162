"""What a Linux desktop finds: menu entry, metadata, icons, manual, as the system's tools see it."""

import configparser
import gzip
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from whereby_desktop import __version__
from whereby_desktop.app.command_line import _parser
from whereby_desktop.app.wish import LINK_SCHEME
from whereby_desktop.paths import APP_ID, NAME

Load = Callable[[str], ModuleType]


@pytest.fixture
def share(load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    load("desktop_entry").write_share(tmp_path)
    return tmp_path


def tool(name: str, package: str, *arguments: str | Path) -> str:
    """What a checking tool says; fails when it is not content."""
    if shutil.which(name) is None:
        pytest.skip(f"needs {name} (Debian: {package})")
    done = subprocess.run([name, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def entry(share: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read(share / "applications" / f"{APP_ID}.desktop", "utf-8")
    return parser


def test_the_menu_entry_is_valid(share: Path) -> None:
    file = share / "applications" / f"{APP_ID}.desktop"

    assert tool("desktop-file-validate", "desktop-file-utils", file) == ""


def test_its_actions_are_commands_the_program_knows(share: Path) -> None:
    parsed = entry(share)
    main = parsed["Desktop Entry"]
    actions = [parsed[f"Desktop Action {name}"] for name in main["Actions"].split(";") if name]

    assert [action["Name"] for action in actions] == ["New meeting", "Show"]
    for action in actions:
        program, *arguments = shlex.split(action["Exec"])
        assert program == NAME
        _parser().parse_args(arguments)


@pytest.mark.parametrize("language", ["de", "es", "fr", "nb"])
def test_it_speaks_the_programs_languages(share: Path, repository: Path, language: str) -> None:
    parsed = entry(share)
    place = repository / "resources" / "translations" / f"whereby_desktop_{language}.ts"
    texts = ET.parse(place).iter("message")  # noqa: S314 - our own
    known = {each.findtext("source"): each.findtext("translation") for each in texts}

    for section in parsed.sections():
        for key in ("GenericName", "Comment", "Keywords", "Name"):
            if key in parsed[section] and parsed[section][key] != "Whereby Desktop":
                assert parsed[section][f"{key}[{language}]"] != parsed[section][key]
    for action in ("new-meeting", "show"):
        words = parsed[f"Desktop Action {action}"]
        assert words[f"Name[{language}]"] == known[words["Name"]]


def test_links_are_opened_with_it(share: Path) -> None:
    main = entry(share)["Desktop Entry"]

    assert main["Exec"] == f"{NAME} %u"
    assert main["MimeType"] == "x-scheme-handler/whereby-desktop;"


def test_the_metadata_is_valid(share: Path) -> None:
    file = share / "metainfo" / f"{APP_ID}.metainfo.xml"

    tool("appstreamcli", "appstream", "validate", "--no-net", file)


def test_the_metadata_names_what_is_there(share: Path) -> None:
    tree = ET.parse(share / "metainfo" / f"{APP_ID}.metainfo.xml")  # noqa: S314 - our own
    release = tree.find("releases/release")

    assert tree.findtext("id") == APP_ID
    assert tree.findtext("launchable") == f"{APP_ID}.desktop"
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2026-01-01"}


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512])
def test_an_icon_of_every_size(share: Path, size: int) -> None:
    folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
    image = QImage(str(folder / f"{APP_ID}.png"))

    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 128  # the corners are round
    assert image.pixelColor(size // 2, size // 2).alpha() == 255


def test_a_drawing_and_a_symbolic_icon(share: Path) -> None:
    hicolor = share / "icons" / "hicolor"
    symbolic = (hicolor / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg").read_text("utf-8")

    assert (hicolor / "scalable" / "apps" / f"{APP_ID}.svg").is_file()
    assert "stroke" not in symbolic  # desktops colour what is filled, and fill what is drawn


def test_the_manual_names_every_option(share: Path) -> None:
    text = gzip.decompress((share / "man" / "man1" / f"{NAME}.1.gz").read_bytes()).decode()
    options = [name for action in _parser()._actions for name in action.option_strings]  # noqa: SLF001

    for option in options:
        if option != "-h":
            assert option.replace("-", "\\-") in text, option
    assert f"{LINK_SCHEME}new?preset=" in text
    assert __version__ in text
