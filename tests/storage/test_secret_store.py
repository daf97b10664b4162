"""Secrets of presets with a real GNOME Keyring on a private bus, from programs of their own."""

import time
from pathlib import Path

import pytest

from tests.fixtures.private_bus import PrivateBus
from tests.storage.fake_secret_service import LockedCollection, never, secret_service
from tests.storage.vault_process import vault_process
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.secret_store import KeyringSecrets
from whereby_desktop.storage.secrets_in_memory import SecretsInMemory

NAME, OTHER_NAME = "s3 AKIA0123456789", "stream 0a1b2c3d4e5f"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
OTHER_SECRET = "rtmp://live.example.org/app/streamKeyÄ"


def holders_of(secret: str, folder: Path) -> list[Path]:
    """The files below the folder that have the secret in them, in whatever coding."""
    codings = [secret.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    found = [path for path in folder.rglob("*") if path.is_file()]
    assert found
    return [path for path in found if any(each in path.read_bytes() for each in codings)]


async def test_secrets_are_there_in_the_next_run(gnome_keyring: PrivateBus) -> None:
    async with vault_process(gnome_keyring.environment) as program:
        assert await program("recall", NAME) is None
        assert await program("keep", NAME, SECRET) is None
        assert await program("keep", OTHER_NAME, OTHER_SECRET) is None
    async with vault_process(gnome_keyring.environment) as program:
        assert await program("recall", NAME) == SECRET
        assert await program("recall", OTHER_NAME) == OTHER_SECRET
        assert await program("keep", NAME, "another") is None
        assert await program("drop", OTHER_NAME) is None
        assert await program("recall", OTHER_NAME) is None
    async with vault_process(gnome_keyring.environment) as program:
        assert await program("recall", NAME) == "another"
        assert await program("recall", OTHER_NAME) is None
        assert await program("drop", OTHER_NAME) is None  # forgetting nothing is no trouble


async def test_key_and_secrets_of_each_account_are_entries_of_their_own(
    gnome_keyring: PrivateBus,
) -> None:
    async with vault_process(gnome_keyring.environment) as program:
        await program("store", "the-key-of-the-account")
        await program("keep", NAME, SECRET)
        for account, server in [
            ("second", "https://api.whereby.dev/v1"),
            ("default", "https://api.whereby.dev:8443/v1"),
        ]:
            await program("be", account, server)
            assert await program("recall", NAME) is None
            await program("keep", NAME, OTHER_SECRET)
            assert await program("drop", NAME) is None
        await program("be", "default", "https://API.whereby.dev:443/v2")  # the same server
        assert await program("recall", NAME) == SECRET
        await program("drop", NAME)
        assert await program("read") == "the-key-of-the-account"


async def test_a_secret_is_in_no_file_and_in_no_log(
    gnome_keyring: PrivateBus, tmp_path: Path
) -> None:
    with (tmp_path / "log").open("wb") as log:
        async with vault_process(gnome_keyring.environment, log=log) as program:
            await program("keep", NAME, SECRET)
            assert await program("recall", NAME) == SECRET
            gnome_keyring.lock_keyring()
            refused = await program("keep", NAME, OTHER_SECRET)
            assert OTHER_SECRET not in str(refused)
            await program.end()
    for secret in (SECRET, OTHER_SECRET):
        assert holders_of(secret, gnome_keyring.folder) == []
        assert holders_of(secret, tmp_path) == []


async def test_a_locked_keyring_says_so_and_the_secret_works_for_the_session(
    gnome_keyring: PrivateBus,
) -> None:
    async with vault_process(gnome_keyring.environment) as program:
        await program("keep", NAME, SECRET)
        gnome_keyring.lock_keyring()
        refused = await program("recall", NAME)
        assert (refused["trouble"], refused["subject"]) == ("KEYRING_LOCKED", "GNOME Keyring")
        assert (await program("keep", NAME, OTHER_SECRET))["trouble"] == "KEYRING_LOCKED"
        assert await program("recall", NAME) == OTHER_SECRET
        assert (await program("drop", NAME))["trouble"] == "KEYRING_LOCKED"  # it is still there
        assert (await program("recall", NAME))["trouble"] == "KEYRING_LOCKED"


async def test_without_a_keyring_secrets_live_in_memory_until_there_is_one(
    private_bus: PrivateBus,
) -> None:
    async with vault_process(private_bus.environment) as program:
        assert (await program("recall", NAME))["trouble"] == "KEYRING_MISSING"
        assert (await program("drop", NAME))["trouble"] == "KEYRING_MISSING"
        for name in (NAME, OTHER_NAME):
            assert (await program("keep", name, SECRET))["trouble"] == "KEYRING_MISSING"
            assert await program("recall", name) == SECRET
        assert await program("drop", OTHER_NAME) is None
        assert (await program("recall", OTHER_NAME))["trouble"] == "KEYRING_MISSING"
        private_bus.start_gnome_keyring()
        assert await program("keep", NAME, SECRET) is None
    async with vault_process(private_bus.environment) as program:
        assert await program("recall", NAME) == SECRET


async def test_a_hung_keyring_is_given_up_and_holds_up_no_exit(private_bus: PrivateBus) -> None:
    async with (
        secret_service(private_bus.address, never),
        vault_process(private_bus.environment, deadline=1.0) as program,
    ):
        assert (await program("keep", NAME, SECRET))["trouble"] == "KEYRING_HUNG"
        assert await program("recall", NAME) == SECRET
        began = time.monotonic()
        await program.end()
        assert time.monotonic() - began < 2.0


async def test_an_unlock_dialog_comes_once_for_all_secrets(private_bus: PrivateBus) -> None:
    collection = LockedCollection()
    async with (
        secret_service(private_bus.address, collection) as service,
        vault_process(private_bus.environment, deadline=1.0) as program,
    ):
        assert (await program("recall", NAME))["trouble"] == "KEYRING_LOCKED"
        assert (await program("recall", OTHER_NAME))["trouble"] == "KEYRING_LOCKED"
        assert collection.dialogs == 1
        collection.dialog_closed(service)


_TALKATIVE = """
from keyring.backend import KeyringBackend

class Talkative(KeyringBackend):
    priority = 5
    def get_password(self, service, username):
        return None
    def set_password(self, service, username, password):
        raise OSError(f"cannot keep {password} for {username} at {service}")
    def delete_password(self, service, username):
        raise OSError("no")
"""


async def test_a_backend_that_quotes_the_secret_is_not_quoted(
    private_bus: PrivateBus, tmp_path: Path
) -> None:
    (tmp_path / "own.py").write_text(_TALKATIVE)
    environment = {
        **private_bus.environment,
        "PYTHONPATH": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "own.Talkative",
    }
    with (tmp_path / "log").open("wb") as log:
        async with vault_process(environment, log=log) as program:
            refused = await program("keep", NAME, SECRET)
            await program.end()
    assert refused["trouble"] == "KEYRING_REFUSED"
    assert f"for {NAME} of default@api.whereby.dev at whereby-desktop" in refused["words"]
    assert SECRET not in str(refused)
    assert holders_of(SECRET, tmp_path) == []


def test_what_is_no_server_is_refused() -> None:
    with pytest.raises(ValueError, match="Not the address of a server"):
        KeyringSecrets("default", "api.whereby.dev")


async def test_secrets_of_a_demo_live_in_memory() -> None:
    secrets = SecretsInMemory()
    await secrets.forget(NAME)
    assert await secrets.read(NAME) is None
    await secrets.store(NAME, Secret(SECRET))
    assert await secrets.read(NAME) == Secret(SECRET)
    assert SECRET not in repr(vars(secrets))
    await secrets.forget(NAME)
    assert await secrets.read(NAME) is None
