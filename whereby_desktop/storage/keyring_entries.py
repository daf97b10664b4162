"""The program's entries in the keyring of the operating system: one at a time, with a deadline."""

import threading
from collections.abc import Callable
from typing import TypeVar

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.storage.daemon_call import in_daemon_thread
from whereby_desktop.storage.keyring_choice import Keyring, chosen_backend, describe
from whereby_desktop.storage.keyring_description import KeyringDescription, KeyringKind
from whereby_desktop.storage.keyring_trouble import keyring_trouble

SERVICE = "whereby-desktop"
# CRED_MAX_CREDENTIAL_BLOB_SIZE; Windows keeps UTF-16.
_WINDOWS_BYTES = 2560
_DOUBLES = 8
T = TypeVar("T")


class KeyringError(TroubleError):
    """KEYRING_MISSING, _LOCKED, _REFUSED or _HUNG; the trouble's subject is the keyring's name."""


class NotKeptError(Exception):
    """The keyring took the order and did not carry it out."""


class KeyTooLongError(Exception):
    """The keyring cannot hold a key of this length."""


class KeyringEntries:
    """Entries by their user name. Each coroutine raises KeyringError.

    Every call goes to a daemon thread and ends after `deadline` seconds at the latest; a call's
    own `deadline` is for waiting until the user has unlocked the keyring. One call at a time is
    with the keyring, so an unlock dialog comes once.
    """

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._turn = threading.Lock()
        self._keyring: KeyringDescription | None = None

    async def read(self, user_name: str, deadline: float | None = None) -> Secret | None:
        """None when there is none."""
        return await self._ask(lambda keyring, _: _read(keyring, user_name), deadline)

    async def store(self, user_name: str, secret: Secret, deadline: float | None = None) -> None:
        """Puts it in the place of an older one, and looks whether it is there."""
        await self._ask(
            lambda keyring, description: _store(keyring, description, user_name, secret),
            deadline,
            secret,
        )

    async def forget(self, user_name: str, deadline: float | None = None) -> None:
        """Forgetting what is not there is a success."""
        await self._ask(lambda keyring, _: _forget(keyring, user_name), deadline)

    async def describe(self) -> KeyringDescription:
        """Which keyring it is, without unlocking it."""
        return await self._ask(lambda _, description: description)

    async def _ask(
        self,
        action: Callable[[Keyring, KeyringDescription], T],
        deadline: float | None = None,
        secret: Secret | None = None,
    ) -> T:
        seconds = self._deadline if deadline is None else deadline
        try:
            return await in_daemon_thread(self._in_turn, action, seconds, deadline=seconds)
        except Exception as error:  # noqa: BLE001 - backends raise whatever their systems raise
            trouble = keyring_trouble(error, self._keyring, secret)
        raise KeyringError(trouble)  # out of the handler: what it came from could quote the secret

    def _in_turn(self, action: Callable[[Keyring, KeyringDescription], T], seconds: float) -> T:
        if not self._turn.acquire(timeout=seconds):
            raise TimeoutError
        try:
            self._keyring = None
            keyring = chosen_backend()
            self._keyring = describe(keyring, self._tell)
            return action(keyring, self._keyring)
        finally:
            self._turn.release()

    def _tell(self, description: KeyringDescription) -> None:
        self._keyring = description


def _read(keyring: Keyring, user_name: str) -> Secret | None:
    kept = keyring.get_password(SERVICE, user_name)
    return Secret(kept) if kept else None


def _store(
    keyring: Keyring, description: KeyringDescription, user_name: str, secret: Secret
) -> None:
    size = len(secret.reveal().encode("utf-16-le"))
    if description.kind is KeyringKind.WINDOWS and size > _WINDOWS_BYTES:
        raise KeyTooLongError(f"{size // 2} > {_WINDOWS_BYTES // 2}")
    keyring.set_password(SERVICE, user_name, secret.reveal())
    if _read(keyring, user_name) != secret:
        raise NotKeptError


def _forget(keyring: Keyring, user_name: str) -> None:
    # Most backends refuse to delete what is not there, and delete only one of doubles.
    for _ in range(_DOUBLES):
        if keyring.get_password(SERVICE, user_name) is None:
            return
        keyring.delete_password(SERVICE, user_name)
    raise NotKeptError
