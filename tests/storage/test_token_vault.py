"""The vault with a real GNOME Keyring on a private bus, each time from a program of its own."""

import pytest

from tests.fixtures.private_bus import PrivateBus
from tests.storage.vault_process import vault_process

KEY = "eyJhbGciOiJIUzI1NiJ9." + "c2VjcmV0" * 80 + ".signature_-0"
OTHER_KEY = "another-key-0123456789"


async def test_a_key_is_there_in_the_next_run(gnome_keyring: PrivateBus) -> None:
    async with vault_process(gnome_keyring.environment) as vault:
        assert await vault("read") is None
        assert await vault("store", KEY) is None
        assert await vault("held") is False
    async with vault_process(gnome_keyring.environment) as vault:
        assert await vault("read") == KEY
        assert await vault("store", OTHER_KEY) is None
    async with vault_process(gnome_keyring.environment) as vault:
        assert await vault("read") == OTHER_KEY
        assert await vault("forget") is None
        assert await vault("read") is None
    async with vault_process(gnome_keyring.environment) as vault:
        assert await vault("read") is None
        assert await vault("forget") is None  # forgetting nothing is no trouble


async def test_names_the_keyring_and_its_collection(gnome_keyring: PrivateBus) -> None:
    async with vault_process(gnome_keyring.environment) as vault:
        assert await vault("describe") == ["GNOME", "GNOME Keyring", "Login", False]


async def test_a_key_is_offered_to_no_other_server_or_account(gnome_keyring: PrivateBus) -> None:
    async with vault_process(gnome_keyring.environment) as vault:
        await vault("store", KEY)
        for account, server in [
            ("default", "https://api.example.org/v1"),
            ("default", "https://api.whereby.dev:8443/v1"),
            ("default", "http://api.whereby.dev/v1"),
            ("second", "https://api.whereby.dev/v1"),
        ]:
            await vault("be", account, server)
            assert await vault("read") is None
            assert await vault("forget") is None
        await vault("be", "default", "https://API.Whereby.dev:443/v2")  # the same server
        assert await vault("read") == KEY


async def test_nothing_is_written_in_the_clear(gnome_keyring: PrivateBus) -> None:
    async with vault_process(gnome_keyring.environment) as vault:
        await vault("store", KEY)
        written = [path for path in gnome_keyring.folder.rglob("*") if path.is_file()]
        assert written
        assert not [path for path in written if KEY.encode() in path.read_bytes()]


async def test_a_locked_keyring_says_so_and_the_key_works_for_the_session(
    gnome_keyring: PrivateBus,
) -> None:
    async with vault_process(gnome_keyring.environment) as vault:
        await vault("store", KEY)
        gnome_keyring.lock_keyring()
        assert await vault("describe") == ["GNOME", "GNOME Keyring", "Login", True]
        refused = await vault("read")
        assert (refused["trouble"], refused["subject"]) == ("KEYRING_LOCKED", "GNOME Keyring")
        refused = await vault("store", OTHER_KEY)
        assert refused["trouble"] == "KEYRING_LOCKED"
        assert await vault("held") is True
        assert await vault("read") == OTHER_KEY
        refused = await vault("forget")  # what is in the keyring is still there
        assert refused["trouble"] == "KEYRING_LOCKED"
        assert await vault("held") is False


async def test_a_keyring_without_a_collection_refuses(private_bus: PrivateBus) -> None:
    private_bus.start_gnome_keyring(with_login=False)
    async with vault_process(private_bus.environment) as vault:
        refused = await vault("store", KEY)
        assert (refused["trouble"], refused["subject"]) == ("KEYRING_REFUSED", "GNOME Keyring")
        assert "Prompt dismissed" in refused["words"]


async def test_without_a_keyring_the_key_lives_in_memory_only(private_bus: PrivateBus) -> None:
    async with vault_process(private_bus.environment) as vault:
        assert (await vault("describe"))["trouble"] == "KEYRING_MISSING"
        assert (await vault("read"))["trouble"] == "KEYRING_MISSING"
        assert (await vault("store", KEY))["trouble"] == "KEYRING_MISSING"
        assert await vault("held") is True
        assert await vault("read") == KEY
        assert await vault("forget") is None
        assert (await vault("read"))["trouble"] == "KEYRING_MISSING"
    written = [path for path in private_bus.folder.rglob("*") if path.is_file()]
    assert not [path for path in written if KEY.encode() in path.read_bytes()]


async def test_a_keyring_started_later_is_found(private_bus: PrivateBus) -> None:
    async with vault_process(private_bus.environment) as vault:
        assert (await vault("store", KEY))["trouble"] == "KEYRING_MISSING"
        private_bus.start_gnome_keyring()
        assert await vault("store", KEY) is None
        assert await vault("held") is False
        assert await vault("describe") == ["GNOME", "GNOME Keyring", "Login", False]


@pytest.mark.parametrize("address", [None, "unix:path=/nowhere/bus", "nonsense"])
async def test_without_a_session_bus_the_keyring_is_missing(
    private_bus: PrivateBus, address: str | None
) -> None:
    environment = dict(private_bus.environment)
    del environment["DBUS_SESSION_BUS_ADDRESS"]
    if address is not None:
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
    async with vault_process(environment) as vault:
        assert (await vault("read"))["trouble"] == "KEYRING_MISSING"


async def test_a_bus_that_goes_away_is_a_missing_keyring(gnome_keyring: PrivateBus) -> None:
    async with vault_process(gnome_keyring.environment) as vault:
        assert await vault("read") is None
        gnome_keyring.processes.close()
        assert (await vault("read"))["trouble"] == "KEYRING_MISSING"
