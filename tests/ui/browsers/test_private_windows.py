"""Which browsers are found on each system, and what is handed to one."""

import stat
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.browsers.private_windows import (
    Browser,
    may_open,
    names_of,
    preferred,
    private_browsers,
    start,
)
from whereby_desktop.ui.browsers.surroundings import Surroundings, this_computer

LINK = "https://example-clinic.whereby.com/consult-7f3a?audio=off&displayName=Ada%20%26%20Co"
APP_PATHS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths"


def computer(
    platform: str,
    *,
    programs: Sequence[str] = (),
    folders: Mapping[str, Sequence[str]] | None = None,
    registry: Mapping[str, str] | None = None,
    default: str = "",
) -> Surroundings:
    return Surroundings(
        platform,
        "/home/ada",
        lambda name: f"/usr/bin/{name}" if name in programs else None,
        lambda folder: (folders or {}).get(folder, ()),
        lambda key: (registry or {}).get(key, ""),
        lambda: default,
    )


def commands(around: Surroundings) -> dict[str, tuple[str, ...]]:
    return {each.name: each.command for each in private_browsers(around)}


@pytest.mark.parametrize(
    ("program", "name", "flag"),
    [
        ("firefox", "Firefox", "--private-window"),
        ("firefox-esr", "Firefox", "--private-window"),
        ("librewolf", "LibreWolf", "--private-window"),
        ("chromium", "Chromium", "--incognito"),
        ("chromium-browser", "Chromium", "--incognito"),
        ("google-chrome", "Google Chrome", "--incognito"),
        ("google-chrome-stable", "Google Chrome", "--incognito"),
        ("brave-browser", "Brave", "--incognito"),
        ("microsoft-edge", "Microsoft Edge", "--inprivate"),
        ("vivaldi-stable", "Vivaldi", "--incognito"),
        ("opera", "Opera", "--private"),
        ("epiphany", "GNOME Web", "--private-instance"),
    ],
)
def test_each_browser_on_the_path(program: str, name: str, flag: str) -> None:
    found = commands(computer("linux", programs=[program, "links", "firefoxy"]))
    assert found == {name: (f"/usr/bin/{program}", flag)}


def test_snaps_and_flatpaks() -> None:
    own = "/home/ada/.local/share/flatpak/exports/bin"
    shared = "/var/lib/flatpak/exports/bin"
    around = computer(
        "linux",
        programs=["chromium"],
        folders={
            "/snap/bin": ["firefox", "chromium"],
            shared: ["com.google.Chrome", "org.mozilla.firefox"],
            own: ["org.gnome.Epiphany"],
        },
    )
    assert commands(around) == {
        "Firefox": ("/snap/bin/firefox", "--private-window"),
        "Chromium": ("/usr/bin/chromium", "--incognito"),
        "Google Chrome": (f"{shared}/com.google.Chrome", "--incognito"),
        "GNOME Web": (f"{own}/org.gnome.Epiphany", "--private-instance"),
    }


@pytest.mark.parametrize(
    ("default", "first"),
    [
        ("", "Firefox"),
        ("firefox-esr.desktop", "Firefox"),
        ("org.gnome.Epiphany.desktop", "GNOME Web"),
        ("chromium_chromium.desktop", "Chromium"),
        ("brave-browser.desktop", "Brave"),
        ("google-chrome.desktop", "Firefox"),  # is not here
    ],
)
def test_the_default_browser_comes_first(default: str, first: str) -> None:
    programs = ["firefox", "chromium", "brave", "epiphany"]
    names = names_of(private_browsers(computer("linux", programs=programs, default=default)))
    assert names[0] == first
    assert sorted(names) == ["Brave", "Chromium", "Firefox", "GNOME Web"]


def test_windows_reads_app_paths() -> None:
    around = computer(
        "win32",
        programs=["opera"],  # of another system's world
        registry={
            rf"{APP_PATHS}\msedge.exe": r'"C:\Program Files (x86)\Edge\msedge.exe"',
            rf"{APP_PATHS}\firefox.exe": r"C:\Program Files\Mozilla Firefox\firefox.exe",
            rf"{APP_PATHS}\chrome.exe": "",
        },
    )
    assert commands(around) == {
        "Firefox": (r"C:\Program Files\Mozilla Firefox\firefox.exe", "--private-window"),
        "Microsoft Edge": (r"C:\Program Files (x86)\Edge\msedge.exe", "--inprivate"),
    }


def test_macos_looks_at_both_folders_of_programs() -> None:
    around = computer(
        "darwin",
        folders={
            "/Applications": ["Safari.app", "Google Chrome.app", "Firefox.app"],
            "/home/ada/Applications": ["Brave Browser.app", "Firefox.app"],
        },
    )
    assert commands(around) == {
        "Firefox": (
            "/usr/bin/open",
            "-na",
            "/Applications/Firefox.app",
            "--args",
            "--private-window",
        ),
        "Google Chrome": (
            "/usr/bin/open",
            "-na",
            "/Applications/Google Chrome.app",
            "--args",
            "--incognito",
        ),
        "Brave": (
            "/usr/bin/open",
            "-na",
            "/home/ada/Applications/Brave Browser.app",
            "--args",
            "--incognito",
        ),
    }


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_computer_without_browsers(platform: str) -> None:
    assert private_browsers(computer(platform)) == []


def test_the_preferred_one_or_the_first() -> None:
    one, two = Browser("One", ("one",)), Browser("Two", ("two",))
    assert preferred([one, two], "Two") is two
    assert preferred([one, two], "Three") is one
    assert preferred([one, two], "") is one
    assert preferred([], "One") is None


@pytest.mark.parametrize(
    "link",
    [
        "https://x.whereby.com/room?roomKey=eyJsecret",
        "https://x.whereby.com/room?a=1&ROOMKEY=eyJsecret",
        "https://x.whereby.com/room?room%4Bey=eyJsecret",
        "https://x.whereby.com/room?roomKey",
        "https://x.whereby.com/room#roomKey=eyJsecret",
        "https://x.whereby.com/room#/?roomKey=eyJsecret",
        "http://x.whereby.com/room",
        "file:///etc/passwd",
        "--version",
        "https://",
        "",
    ],
)
def test_what_no_other_program_may_see(link: str, tmp_path: Path) -> None:
    assert not may_open(link)
    seen = tmp_path / "seen"
    with pytest.raises(ValueError, match="Only an https link") as refused:
        start(Browser("Touch", ("/usr/bin/touch", str(seen))), link)
    assert "eyJsecret" not in str(refused.value)


def test_an_ordinary_link_may_be_seen() -> None:
    assert may_open(LINK)
    assert may_open("https://x.whereby.com/roomKey=1")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script plays the browser")
def test_a_real_program_gets_the_flag_and_the_link(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fake_browser: Callable[[str], Path],
) -> None:
    seen = fake_browser("firefox")
    monkeypatch.setenv("PATH", f"{seen.parent}")
    found = private_browsers(this_computer())
    assert found[0] == Browser("Firefox", (str(tmp_path / "firefox"), "--private-window"))
    assert start(found[0], LINK)
    qtbot.waitUntil(lambda: seen.exists() and seen.read_text().endswith("end\n"))
    assert seen.read_text().splitlines() == ["--private-window", LINK, "end"]


def test_a_program_that_has_gone(tmp_path: Path) -> None:
    assert not start(Browser("Gone", (str(tmp_path / "gone"),)), LINK)


@pytest.mark.skipif(sys.platform != "linux", reason="asks xdg-settings")
def test_the_default_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "xdg-settings"
    tool.write_text(
        '#!/bin/sh\n[ "$*" = "get default-web-browser" ] && echo brave-browser.desktop\n'
    )
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert this_computer().default_browser() == "brave-browser.desktop"
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert this_computer().default_browser() == ""


def test_nothing_is_listed_or_registered_where_there_is_nothing(tmp_path: Path) -> None:
    around = this_computer()
    (tmp_path / "a").touch()
    assert list(around.listdir(str(tmp_path))) == ["a"]
    assert list(around.listdir(str(tmp_path / "nowhere"))) == []
    assert around.registered(r"SOFTWARE\No such program") == ""
