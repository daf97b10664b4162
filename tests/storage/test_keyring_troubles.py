"""Keyrings that hang, refuse, forget or are no keyrings at all, each from a program of its own."""

import time
from pathlib import Path

import pytest

from tests.fixtures.private_bus import PrivateBus
from tests.storage.fake_secret_service import LockedCollection, never, refusal, secret_service
from tests.storage.vault_process import vault_process

KEY = "opaque-key-0123456789"
DEADLINE = 1.0
SLACK = 2.0  # for a busy machine; a call that hangs would never return


async def test_a_hung_keyring_is_given_up_and_holds_up_no_exit(private_bus: PrivateBus) -> None:
    async with (
        secret_service(private_bus.address, never),
        vault_process(private_bus.environment, deadline=DEADLINE) as vault,
    ):
        await vault("held")  # the program is up
        began = time.monotonic()
        hung = await vault("read")
        assert DEADLINE <= time.monotonic() - began < DEADLINE + SLACK
        assert (hung["trouble"], hung["subject"]) == ("KEYRING_HUNG", "Secret Service")
        assert (await vault("store", KEY))["trouble"] == "KEYRING_HUNG"
        assert await vault("read") == KEY
        began = time.monotonic()
        await vault.end()
        assert time.monotonic() - began < SLACK


async def test_a_hung_keyring_is_called_by_its_name(private_bus: PrivateBus) -> None:
    async with (
        secret_service(private_bus.address, never) as service,
        vault_process(private_bus.environment, deadline=DEADLINE) as vault,
    ):
        await service.request_name("org.kde.kwalletd6")
        hung = await vault("read")
        assert (hung["trouble"], hung["subject"]) == ("KEYRING_HUNG", "KWallet")


async def test_a_refusal_is_told_in_the_keyrings_words(private_bus: PrivateBus) -> None:
    async with (
        secret_service(private_bus.address, refusal),
        vault_process(private_bus.environment) as vault,
    ):
        for step in (["describe"], ["read"], ["store", KEY]):
            refused = await vault(*step)
            assert refused["trouble"] == "KEYRING_REFUSED"
            assert "not for you" in refused["words"]
        assert await vault("read") == KEY


async def test_an_unlock_dialog_nobody_answers_is_a_locked_keyring(
    private_bus: PrivateBus,
) -> None:
    collection = LockedCollection()
    async with (
        secret_service(private_bus.address, collection) as service,
        vault_process(private_bus.environment, deadline=DEADLINE) as vault,
    ):
        assert (await vault("read"))["trouble"] == "KEYRING_LOCKED"
        assert (await vault("read"))["trouble"] == "KEYRING_LOCKED"
        assert collection.dialogs == 1  # the second call waited for the same dialog
        collection.dialog_closed(service)


_BACKENDS = """
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordSetError

class Real(KeyringBackend):
    priority = 5
    kept = {}
    def get_password(self, service, username):
        return self.kept.get((service, username))
    def set_password(self, service, username, password):
        self.kept[service, username] = password
    def delete_password(self, service, username):
        del self.kept[service, username]

class Forgetful(Real):
    def set_password(self, service, username, password):
        pass

class Clinging(Real):
    def delete_password(self, service, username):
        pass

class Talkative(Real):
    def set_password(self, service, username, password):
        raise PasswordSetError(f"cannot keep {password}\\nfor you")

class Dismissed(Real):
    def get_password(self, service, username):
        raise KeyringLocked("the user said no")

class Crashing(Real):
    def get_password(self, service, username):
        raise OSError(5, "input/output error")
"""
_PLAIN_FILE = """
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 9
    def get_password(self, service, username):
        return "a key from a file in the clear"
    def set_password(self, service, username, password):
        open("plain.txt", "w").write(password)
"""
_CHAIN = """
import keyring.backends.null, keyrings.alt.file, own
from keyring.backends.chainer import ChainerBackend

class Chain(ChainerBackend):
    backends = [keyrings.alt.file.PlaintextKeyring(), keyring.backends.null.Keyring(), own.Real()]
"""


@pytest.fixture
def backends(private_bus: PrivateBus, tmp_path: Path) -> dict[str, str]:
    """An environment in which `PYTHON_KEYRING_BACKEND` may name the backends above."""
    (tmp_path / "own.py").write_text(_BACKENDS)
    (tmp_path / "chained.py").write_text(_CHAIN)
    plain = tmp_path / "keyrings" / "alt"
    plain.mkdir(parents=True)
    (plain / "file.py").write_text(_PLAIN_FILE)
    return {**private_bus.environment, "PYTHONPATH": str(tmp_path)}


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyrings.alt.file.PlaintextKeyring",
        "no.such.Backend",
    ],
)
async def test_what_is_no_keyring_counts_as_none(backends: dict[str, str], backend: str) -> None:
    async with vault_process({**backends, "PYTHON_KEYRING_BACKEND": backend}) as vault:
        assert (await vault("describe"))["trouble"] == "KEYRING_MISSING"
        assert (await vault("read"))["trouble"] == "KEYRING_MISSING"
        assert (await vault("store", KEY))["trouble"] == "KEYRING_MISSING"
        assert await vault("read") == KEY


@pytest.mark.parametrize(
    ("backend", "step", "kind", "detail"),
    [
        ("Forgetful", ["store", KEY], "KEYRING_REFUSED", "NotKeptError"),
        ("Talkative", ["store", KEY], "KEYRING_REFUSED", "PasswordSetError"),
        ("Dismissed", ["read"], "KEYRING_LOCKED", "KeyringLocked"),
        ("Crashing", ["read"], "KEYRING_REFUSED", "OSError"),
    ],
)
async def test_what_a_backend_does_wrong(
    backends: dict[str, str], backend: str, step: list[str], kind: str, detail: str
) -> None:
    async with vault_process({**backends, "PYTHON_KEYRING_BACKEND": f"own.{backend}"}) as vault:
        refused = await vault(*step)
        assert (refused["trouble"], refused["detail"]) == (kind, detail)
        assert refused["subject"] == f"own {backend}"
        assert KEY not in refused["words"] + refused["shown"]


async def test_a_key_that_stays_after_it_was_deleted_is_told(backends: dict[str, str]) -> None:
    async with vault_process({**backends, "PYTHON_KEYRING_BACKEND": "own.Clinging"}) as vault:
        await vault("store", KEY)
        assert (await vault("forget"))["detail"] == "NotKeptError"


async def test_of_a_chain_the_first_real_keyring_is_taken(backends: dict[str, str]) -> None:
    async with vault_process({**backends, "PYTHON_KEYRING_BACKEND": "chained.Chain"}) as vault:
        assert await vault("describe") == ["OTHER", "own Real", "", False]
        assert await vault("read") is None
        assert await vault("store", KEY) is None
        assert await vault("read") == KEY
