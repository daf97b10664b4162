"""Links of the program's own scheme: what each system is told of them, done as it says.

macOS is told the scheme alone, and hands links over as events: see tests/app/window/test_wishes.py.
"""

import re
import shutil
from pathlib import Path

import pytest

from tests.app.login.windows_words import words
from tests.fixtures.program import ROOT, Desktop, Program
from tests.journeys.installed import install, run
from whereby_desktop.paths import APP_ID, NAME

pytestmark = pytest.mark.screen
LINK = "whereby-desktop:new?preset=Support%20call,%2030%20min"
QUESTION = "^A link asks for a new meeting"


def asks_and_ends(program: Program) -> None:
    program.until_title(QUESTION)
    program.keys("Escape")
    program.until_title("Example Clinic")
    program.keys("ctrl+q")
    assert program.ended() == 0
    assert (program.said, program.complained) == ("", "")


def test_linux_by_its_menu_entry(desktop: Desktop) -> None:
    if shutil.which("xdg-open") is None:
        pytest.skip("needs xdg-open (Debian: xdg-utils)")
    program = install(desktop, NAME, "--demo", "--profile-dir", desktop.folder / "profile")
    entry = (ROOT / "packaging" / "linux" / "app.desktop").read_text("utf-8")
    for place, fact in (("NAME", NAME), ("ID", APP_ID), ("SCHEME", NAME)):
        entry = entry.replace(f"@{place}@", fact)
    applications = Path(desktop.environment["XDG_DATA_HOME"], "applications")
    applications.mkdir()
    (applications / f"{APP_ID}.desktop").write_text(entry)
    Path(desktop.environment["XDG_CONFIG_HOME"], "mimeapps.list").write_text(
        f"[Default Applications]\nx-scheme-handler/{NAME}={APP_ID}.desktop\n"
    )
    search = f"{program.parent}:{desktop.environment['PATH']}"
    asks_and_ends(run(desktop, ["xdg-open", LINK], PATH=search))


def windows_line(program: Path, link: str) -> str:
    """What the installer writes below shell\\open\\command, with what Windows puts into it."""
    script = (ROOT / "packaging" / "windows" / "installer.iss").read_text("utf-8")
    line: str
    (line,) = re.findall(r'shell\\open\\command"; .*ValueData: "((?:[^"]|"")*)"', script)
    line = line.replace('""', '"').replace("{app}\\", f"{program.parent}/")
    return line.replace("%1", link)


def test_windows_by_its_registry(desktop: Desktop) -> None:
    own = ("--demo", "--profile-dir", desktop.folder / "profile")
    program = install(desktop, "whereby-desktop.exe", *own)
    asks_and_ends(run(desktop, words(windows_line(program, LINK))))


def test_a_link_on_windows_is_no_option(desktop: Desktop) -> None:
    """Not every program there writes a quotation mark as %22."""
    program = install(desktop, "whereby-desktop.exe")
    line = windows_line(program, 'whereby-desktop:new" --demo --screenshot "stolen.png')
    refused = run(desktop, words(line))
    assert refused.ended() == 2
    assert refused.complained.startswith("whereby-desktop: Unrecognized arguments: --demo ")
