"""The secret parts of presets and meetings (an S3 secret, a stream's address), in the keyring.

Never in a file of our own: what the keyring does not take is gone when the program ends.
"""

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.keyring_entries import KeyringEntries, KeyringError


class KeyringSecrets:
    """The secrets of one account at one server by their names. Fulfils `ports.SecretStore`.

    Every call ends after `deadline` seconds at the latest, see `KeyringEntries`.
    """

    def __init__(self, account: str, server: str, deadline: float = 10.0) -> None:
        """Raises ValueError when `server` is no address."""
        self._account = account_key(account, server)
        self._entries = KeyringEntries(deadline)
        self._held: dict[str, Secret] = {}  # what the keyring has not taken

    async def read(self, name: str) -> Secret | None:
        """The secret, from memory or the keyring; None when there is none. Raises KeyringError."""
        if (held := self._held.get(name)) is not None:
            return held
        return await self._entries.read(self._user_name(name))

    async def store(self, name: str, secret: Secret) -> None:
        """Puts it into the keyring, in place of an older one.

        Raises KeyringError; then it is kept in memory for this session.
        """
        self._held[name] = secret
        await self._entries.store(self._user_name(name), secret)
        if self._held.get(name) is secret:  # and not a newer one that waits for its turn
            del self._held[name]

    async def forget(self, name: str) -> None:
        """Drops it from memory and keyring. Raises KeyringError when it may still be there."""
        only_in_memory = self._held.pop(name, None) is not None
        try:
            await self._entries.forget(self._user_name(name))
        except KeyringError as error:
            no_keyring = error.trouble.kind is TroubleKind.KEYRING_MISSING
            if not (only_in_memory and no_keyring):
                raise

    def _user_name(self, name: str) -> str:
        return f"{name} of {self._account}"
