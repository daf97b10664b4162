"""The API key in the keyring of the operating system; in memory, said aloud, where there is none.

Never in a file of our own: what the keyring does not take is gone when the program ends.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.daemon_call import in_daemon_thread
from whereby_desktop.storage.keyring_choice import Keyring, chosen_backend, describe
from whereby_desktop.storage.keyring_description import KeyringDescription, KeyringKind
from whereby_desktop.storage.keyring_trouble import keyring_trouble

SERVICE = "whereby-desktop"
# CRED_MAX_CREDENTIAL_BLOB_SIZE; Windows keeps UTF-16.
_WINDOWS_BYTES = 2560
_DOUBLES = 8
T = TypeVar("T")


class VaultError(TroubleError):
    """KEYRING_MISSING, _LOCKED, _REFUSED or _HUNG; the trouble's subject is the keyring's name."""


class NotKeptError(Exception):
    """The keyring took the order and did not carry it out."""


class KeyTooLongError(Exception):
    """The keyring cannot hold a key of this length."""


class TokenVault:
    """The key of one account at one server; a key kept for one is never offered to another.

    Every call goes to a daemon thread and ends after `deadline` seconds at the latest; a call's
    own `deadline` is for waiting until the user has unlocked the keyring. One call at a time is
    with the keyring, so an unlock dialog comes once.
    """

    def __init__(
        self,
        account: str = "default",
        server: str = "https://api.whereby.dev/v1",
        deadline: float = 10.0,
    ) -> None:
        """Raises ValueError when `server` is no address."""
        self.user_name = account_key(account, server)
        self._deadline = deadline
        self._turn = threading.Lock()
        self._keyring: KeyringDescription | None = None
        self._held: Secret | None = None

    @property
    def held_in_memory(self) -> bool:
        """Whether the key is known to this run only."""
        return self._held is not None

    def remember_for_session(self, token: Secret) -> None:
        """Keeps the key in memory until it is stored, forgotten, or the program ends."""
        self._held = token

    async def read(self, *, deadline: float | None = None) -> Secret | None:
        """The key, from memory or the keyring; None when there is none. Raises VaultError."""
        if self._held is not None:
            return self._held
        return await self._ask(lambda keyring, _: self._read(keyring), deadline)

    async def store(self, token: Secret, *, deadline: float | None = None) -> None:
        """Puts the key into the keyring, in place of an older one, and looks whether it is there.

        Raises VaultError; then the key is kept in memory for this session.
        """
        self._held = token
        await self._ask(
            lambda keyring, description: self._store(keyring, description, token), deadline, token
        )
        if self._held is token:  # and not a newer one that waits for its turn
            self._held = None

    async def forget(self, *, deadline: float | None = None) -> None:
        """Drops the key from memory and keyring. Raises VaultError when it may still be there."""
        only_in_memory = self.held_in_memory
        self._held = None
        try:
            await self._ask(lambda keyring, _: self._forget(keyring), deadline)
        except VaultError as error:
            no_keyring = error.trouble.kind is TroubleKind.KEYRING_MISSING
            if not (only_in_memory and no_keyring):
                raise

    async def describe(self) -> KeyringDescription:
        """Which keyring keeps the key, without unlocking it. Raises VaultError."""
        return await self._ask(lambda _, description: description)

    def _read(self, keyring: Keyring) -> Secret | None:
        kept = keyring.get_password(SERVICE, self.user_name)
        return Secret(kept) if kept else None

    def _store(self, keyring: Keyring, description: KeyringDescription, token: Secret) -> None:
        size = len(token.reveal().encode("utf-16-le"))
        if description.kind is KeyringKind.WINDOWS and size > _WINDOWS_BYTES:
            raise KeyTooLongError(f"{size // 2} > {_WINDOWS_BYTES // 2}")
        keyring.set_password(SERVICE, self.user_name, token.reveal())
        if self._read(keyring) != token:
            raise NotKeptError

    def _forget(self, keyring: Keyring) -> None:
        # Most backends refuse to delete what is not there, and delete only one of doubles.
        for _ in range(_DOUBLES):
            if keyring.get_password(SERVICE, self.user_name) is None:
                return
            keyring.delete_password(SERVICE, self.user_name)
        raise NotKeptError

    async def _ask(
        self,
        action: Callable[[Keyring, KeyringDescription], T],
        deadline: float | None = None,
        token: Secret | None = None,
    ) -> T:
        seconds = self._deadline if deadline is None else deadline
        try:
            return await in_daemon_thread(self._in_turn, action, seconds, deadline=seconds)
        except Exception as error:  # noqa: BLE001 - backends raise whatever their systems raise
            trouble = keyring_trouble(error, self._keyring, token)
        raise VaultError(trouble)  # out of the handler: what it came from could quote the key

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
