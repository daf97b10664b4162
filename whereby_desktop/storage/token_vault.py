"""The API key in the keyring of the operating system; in memory, said aloud, where there is none.

Never in a file of our own: what the keyring does not take is gone when the program ends.
"""

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.keyring_description import KeyringDescription
from whereby_desktop.storage.keyring_entries import SERVICE, KeyringEntries, KeyringError

__all__ = ["SERVICE", "TokenVault"]


class TokenVault:
    """The key of one account at one server; a key kept for one is never offered to another.

    Every call ends after `deadline` seconds at the latest, see `KeyringEntries`.
    """

    def __init__(
        self,
        account: str = "default",
        server: str = "https://api.whereby.dev/v1",
        deadline: float = 10.0,
    ) -> None:
        """Raises ValueError when `server` is no address."""
        self.user_name = account_key(account, server)
        self._entries = KeyringEntries(deadline)
        self._held: Secret | None = None

    @property
    def held_in_memory(self) -> bool:
        """Whether the key is known to this run only."""
        return self._held is not None

    def remember_for_session(self, token: Secret) -> None:
        """Keeps the key in memory until it is stored, forgotten, or the program ends."""
        self._held = token

    async def read(self, *, deadline: float | None = None) -> Secret | None:
        """The key, from memory or the keyring; None when there is none. Raises KeyringError."""
        if self._held is not None:
            return self._held
        return await self._entries.read(self.user_name, deadline)

    async def store(self, token: Secret, *, deadline: float | None = None) -> None:
        """Puts the key into the keyring, in place of an older one, and looks whether it is there.

        Raises KeyringError; then the key is kept in memory for this session.
        """
        self._held = token
        await self._entries.store(self.user_name, token, deadline)
        if self._held is token:  # and not a newer one that waits for its turn
            self._held = None

    async def forget(self, *, deadline: float | None = None) -> None:
        """Drops the key from memory and keyring. Raises KeyringError when it may still be there."""
        only_in_memory = self.held_in_memory
        self._held = None
        try:
            await self._entries.forget(self.user_name, deadline)
        except KeyringError as error:
            no_keyring = error.trouble.kind is TroubleKind.KEYRING_MISSING
            if not (only_in_memory and no_keyring):
                raise

    async def describe(self) -> KeyringDescription:
        """Which keyring keeps the key, without unlocking it. Raises KeyringError."""
        return await self._entries.describe()
