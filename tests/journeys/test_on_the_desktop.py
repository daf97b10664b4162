"""What it does to the desktop around it: browser, files, log, pictures."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.fixtures.program import Desktop
from tests.test_command_line import colours_in, size_of
from whereby_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.screen


def register_browser(desktop: Desktop) -> Path:
    """The file to which the browser of this HOME writes what it is asked to open."""
    home, opened = Path(desktop.environment["HOME"]), desktop.folder / "opened"
    browser = home / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{opened}"\n')
    browser.chmod(0o755)
    applications = Path(desktop.environment["XDG_DATA_HOME"], "applications")
    applications.mkdir()
    (applications / "browser.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Browser\nExec={browser} %u\n"
        "MimeType=x-scheme-handler/https;\n"
    )
    Path(desktop.environment["XDG_CONFIG_HOME"], "mimeapps.list").write_text(
        "[Default Applications]\nx-scheme-handler/https=browser.desktop\n"
    )
    return opened


def test_a_room_opens_in_the_browser(desktop_with_keyring: Desktop, sandbox: Sandbox) -> None:
    desktop_with_keyring.keep_key(sandbox.token, urlsplit(sandbox.url).netloc)
    opened = register_browser(desktop_with_keyring)
    room = sandbox.add_meeting(prefix="consult")
    program = desktop_with_keyring.start("--api-url", sandbox.url)
    program.until_title("^Meetings – ")
    program.until(lambda: sandbox.requests.count("list"), "the list")
    program.until_by("ctrl+o", opened.exists)
    link = f"https://{sandbox.organisation}.whereby.com{room.name}\n"
    assert set(opened.read_text().splitlines(keepends=True)) == {link}


def test_everything_is_below_the_profile_folder(
    desktop_with_keyring: Desktop, sandbox: Sandbox, tmp_path: Path
) -> None:
    desktop, profile = desktop_with_keyring, tmp_path / "one" / "two"
    desktop.keep_key(sandbox.token, urlsplit(sandbox.url).netloc)
    before = desktop.all_below_home()
    program = desktop.start("--api-url", sandbox.url, "--profile-dir", profile)
    program.until_title("^Meetings – ")
    program.keys("ctrl+shift+n")
    program.until(lambda: sandbox.requests.count("create"), "the create")
    assert program.end() == 0
    assert desktop.all_below_home() == before
    assert {path.name for path in profile.iterdir()} == {
        *("preferences.json", "meetings.sqlite3", "whereby-desktop.log")
    }


def test_the_demo_touches_nothing_of_the_users(desktop_with_keyring: Desktop) -> None:
    desktop = desktop_with_keyring
    before = desktop.all_below_home()
    program = desktop.start("--demo")
    program.until_title("^Meetings – Example Clinic – ")
    program.until_by("ctrl+shift+n", lambda: "whereby.com/" in program.clipboard())
    program.keys("ctrl+w")
    assert program.ended() == 0
    assert desktop.all_below_home() == before
    assert desktop.temporary() == []


def test_a_picture_on_a_screen(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start("--demo", "--screenshot", tmp_path / "window.png")
    assert program.ended() == 0
    assert size_of(tmp_path / "window.png") == (1180, 724)
    assert colours_in(tmp_path / "window.png") > 100
    assert (program.said, program.complained) == ("", "")
    assert desktop.temporary() == []


def test_nothing_is_added_to_titles(desktop: Desktop) -> None:
    program = desktop.start("--demo")
    program.until_title("^Meetings – Example Clinic – Whereby Desktop$")
    program.until_title_by("ctrl+n", "^New meeting$")
    program.keys("Escape")
    program.until_title_by("F1", "^Keyboard and help$")
