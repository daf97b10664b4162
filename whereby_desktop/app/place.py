"""Where an account's things are: a server, the keyring, the memory of rooms, the presets."""

import asyncio
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from whereby_desktop.app import demo
from whereby_desktop.meetings.ports import Clock, KeyVault, SecretStore
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.paths import Profile, profile_in
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.preset_file import PresetFile
from whereby_desktop.storage.secret_store import KeyringSecrets
from whereby_desktop.storage.secrets_in_memory import SecretsInMemory
from whereby_desktop.storage.token_vault import TokenVault

if TYPE_CHECKING:
    from whereby_desktop.sandbox.server import Sandbox


@dataclass(frozen=True, slots=True)
class Place:
    """One account's. `sandbox` is set in the demo workspace, whose files lie in a folder of its
    own.
    """

    account: str  # the account's key in the preferences; "" in the demo
    api_url: str
    vault: KeyVault
    secrets: SecretStore
    shelf: MeetingShelf
    presets: PresetFile
    sandbox: "Sandbox | None" = None
    folder: Path | None = None  # to be thrown away with the demo

    async def close(self) -> None:
        await self.shelf.close()
        await self.presets.close()
        if self.sandbox is not None:
            await asyncio.to_thread(self.sandbox.stop)
        if self.folder is not None:
            await asyncio.to_thread(shutil.rmtree, self.folder, ignore_errors=True)


def real_place(api_url: str, profile: Profile, account: str) -> Place:
    key = account_key(account, api_url)
    return Place(
        account,
        api_url,
        TokenVault(account, api_url),
        KeyringSecrets(account, api_url),
        MeetingShelf(profile.shelf_file, key),
        PresetFile(profile.presets_folder, key),
    )


async def demo_place(profile: Profile | None, clock: Clock) -> Place:
    """Starts the demo workspace, around now by `clock`.

    Without `profile` its memory is a throw-away folder's.
    """
    folder: Path | None = None
    sandbox, made = await asyncio.to_thread(demo.start_demo, clock.now)
    if profile is None:
        folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="whereby-desktop-demo-"))
        profile = profile_in(folder)
    key = account_key("demo", sandbox.url)
    shelf = MeetingShelf(profile.shelf_file, key)
    await demo.remember_demo(shelf, made)
    return Place(
        "",
        sandbox.url,
        demo.DemoVault(Secret(sandbox.token)),
        SecretsInMemory(),
        shelf,
        PresetFile(profile.presets_folder, key),
        sandbox,
        folder,
    )
