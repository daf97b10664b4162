"""Where the meetings are: a server, the keyring for its key, the memory of its rooms."""

import asyncio
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from whereby_desktop.app import demo
from whereby_desktop.meetings.ports import KeyVault
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.paths import Profile
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.token_vault import TokenVault

if TYPE_CHECKING:
    from whereby_desktop.sandbox.server import Sandbox

ACCOUNT = "default"


@dataclass(frozen=True, slots=True)
class Place:
    """`sandbox` is set in the demo workspace, whose shelf lies in a folder of its own."""

    api_url: str
    vault: KeyVault
    shelf: MeetingShelf
    sandbox: "Sandbox | None" = None
    folder: Path | None = None  # to be thrown away with the demo

    async def close(self) -> None:
        await self.shelf.close()
        if self.sandbox is not None:
            await asyncio.to_thread(self.sandbox.stop)
        if self.folder is not None:
            await asyncio.to_thread(shutil.rmtree, self.folder, ignore_errors=True)


def real_place(api_url: str, profile: Profile) -> Place:
    key = account_key(ACCOUNT, api_url)
    return Place(api_url, TokenVault(ACCOUNT, api_url), MeetingShelf(profile.shelf_file, key))


async def demo_place(shelf_file: Path | None = None) -> Place:
    """Starts the demo workspace; without `shelf_file` its memory is a throw-away folder's."""
    folder: Path | None = None
    sandbox, made = await asyncio.to_thread(demo.start_demo)
    if shelf_file is None:
        made_folder = await asyncio.to_thread(tempfile.mkdtemp, prefix="whereby-desktop-demo-")
        folder = Path(made_folder)
        shelf_file = folder / "meetings.sqlite3"
    shelf = MeetingShelf(shelf_file, account_key("demo", sandbox.url))
    await demo.remember_demo(shelf, made)
    vault = demo.DemoVault(Secret(sandbox.token))
    return Place(sandbox.url, vault, shelf, sandbox, folder)
