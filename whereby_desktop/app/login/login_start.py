"""Which way this system starts programs at login, for this installation."""

import sys
from typing import Protocol

from whereby_desktop.app.login.login_command import login_command
from whereby_desktop.app.options import Options

# Where macOS runs a program it does not trust yet, once: below another folder each time.
_TRANSLOCATED = "/AppTranslocation/"


class LoginStart(Protocol):
    """One system's way. Both raise OSError, or another Exception where a service fails."""

    async def is_on(self) -> bool:
        """What the system would do at the next login."""

    async def switch(self, *, on: bool) -> None: ...


def login_start(options: Options) -> LoginStart | None:
    """None: this run is not one to be started at login, or its installation cannot be."""
    if options.demo or options.profile_dir is not None or options.server:
        return None
    command = login_command()
    if sys.platform == "win32":
        from whereby_desktop.app.login.run_value import RunValue

        return RunValue(command) if command.folder is None else None
    if sys.platform == "darwin":
        from whereby_desktop.app.login.launch_agent import LaunchAgent

        return LaunchAgent(command) if _TRANSLOCATED not in command.program else None
    from whereby_desktop.app.login.background_portal import BackgroundPortal, in_sandbox

    if in_sandbox():
        return BackgroundPortal()
    from whereby_desktop.app.login.autostart_entry import AutostartEntry

    return AutostartEntry(command)
