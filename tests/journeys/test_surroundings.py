"""A desktop that lacks something."""

from pathlib import Path

import pytest

from tests.fixtures.program import Desktop

pytestmark = pytest.mark.screen


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_a_session_without_a_bus(desktop: Desktop, address: str) -> None:
    program = desktop.start("--demo", DBUS_SESSION_BUS_ADDRESS=address)
    program.until_title("^Meetings – Example Clinic – ")
    program.until_by("ctrl+shift+n", lambda: "whereby.com/" in program.clipboard())
    program.keys("ctrl+w")  # without a tray, closing the window quits
    assert program.ended() == 0


def test_hidden_without_a_bus_is_found_by_a_later_start(desktop: Desktop) -> None:
    program = desktop.start("--hidden", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere/bus")
    doors = Path(desktop.environment["XDG_RUNTIME_DIR"], "whereby-desktop")
    program.until(lambda: list(doors.glob("*.socket")), "that it listens")
    assert desktop.start().ended() == 0
    program.until_title("^Welcome – ")
    assert program.end() == 0
