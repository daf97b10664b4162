"""Starting at login on macOS: a launch agent of the user's own. See launchd.plist(5)."""

import asyncio
import os
import plistlib
import re
import subprocess
from pathlib import Path

from whereby_desktop.app.login.login_command import LoginCommand
from whereby_desktop.paths import BUNDLE_ID
from whereby_desktop.storage.atomic_file import replace_file

_LAUNCHCTL = Path("/bin/launchctl")
_DEADLINE = 10.0  # seconds


class LaunchAgent:
    """What was switched off in the system's settings counts more than the file: launchd keeps that
    elsewhere, and `launchctl` tells.
    """

    def __init__(
        self, command: LoginCommand, folder: Path | None = None, launchctl: Path = _LAUNCHCTL
    ) -> None:
        self._command, self._launchctl = command, launchctl
        self.path = (folder or Path.home() / "Library" / "LaunchAgents") / f"{BUNDLE_ID}.plist"

    async def is_on(self) -> bool:
        return await asyncio.to_thread(self._is_on)

    async def switch(self, *, on: bool) -> None:
        await asyncio.to_thread(self._write if on else self._remove)

    def _is_on(self) -> bool:
        try:
            agent = plistlib.loads(self.path.read_bytes())
            program = Path(agent["ProgramArguments"][0])
        except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, IndexError, TypeError):
            return False
        would = bool(agent.get("RunAtLoad")) and not agent.get("Disabled") and program.exists()
        return would and not self._switched_off()

    def _switched_off(self) -> bool:
        said = self._tell_launchd("print-disabled", _domain())
        return re.search(rf'"{re.escape(BUNDLE_ID)}" => (disabled|true)\b', said) is not None

    def _write(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self.path, plistlib.dumps(self._agent()))
        if self._switched_off():
            self._tell_launchd("enable", f"{_domain()}/{BUNDLE_ID}")

    def _tell_launchd(self, *words: str) -> str:
        """What it says; nothing where it does not answer."""
        try:
            told = subprocess.run(  # noqa: S603 - the system's own
                [self._launchctl, *words],
                capture_output=True,
                text=True,
                timeout=_DEADLINE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return told.stdout

    def _remove(self) -> None:
        self.path.unlink(missing_ok=True)

    def _agent(self) -> dict[str, object]:
        agent: dict[str, object] = {
            "Label": BUNDLE_ID,
            # Whose it is, among the login items of the System Settings.
            "AssociatedBundleIdentifiers": [BUNDLE_ID],
            "ProgramArguments": list(self._command.line),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",  # where there is a screen
            "ProcessType": "Interactive",
        }
        if self._command.folder is not None:
            agent["WorkingDirectory"] = self._command.folder
        return agent


def _domain() -> str:
    return f"gui/{os.getuid()}"
