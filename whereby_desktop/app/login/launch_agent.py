"""Starting at login on macOS: a launch agent of the user's own."""

import asyncio
import plistlib
from pathlib import Path

from whereby_desktop.app.login.login_command import LoginCommand
from whereby_desktop.paths import BUNDLE_ID
from whereby_desktop.storage.atomic_file import replace_file


class LaunchAgent:
    def __init__(self, command: LoginCommand, folder: Path | None = None) -> None:
        self._command = command
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
        return bool(agent.get("RunAtLoad")) and not agent.get("Disabled") and program.exists()

    def _write(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self.path, plistlib.dumps(self._agent()))

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
