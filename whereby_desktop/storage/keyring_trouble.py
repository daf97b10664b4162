"""What went wrong with a keyring: from whatever its backends raise to the trouble a person has."""

from collections.abc import Iterator

from whereby_desktop.log import HIDDEN, redacted
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.storage.keyring_choice import NoUsableKeyringError
from whereby_desktop.storage.keyring_description import KeyringDescription

# By name: the libraries these come from are not on every system.
_KINDS = {
    "NoKeyringError": TroubleKind.KEYRING_MISSING,
    "SecretServiceNotAvailableException": TroubleKind.KEYRING_MISSING,
    "KeyringLocked": TroubleKind.KEYRING_LOCKED,
    "LockedException": TroubleKind.KEYRING_LOCKED,
}
_DBUS_KINDS = {
    "org.freedesktop.DBus.Error.ServiceUnknown": TroubleKind.KEYRING_MISSING,
    "org.freedesktop.DBus.Error.NoReply": TroubleKind.KEYRING_HUNG,
    "org.freedesktop.DBus.Error.Timeout": TroubleKind.KEYRING_HUNG,
    "org.freedesktop.Secret.Error.IsLocked": TroubleKind.KEYRING_LOCKED,
}


def keyring_trouble(
    error: BaseException, keyring: KeyringDescription | None, token: Secret | None
) -> Trouble:
    """The trouble, with the keyring's name and its own words; never with the key."""
    locked = keyring is not None and keyring.locked
    words = redacted(" ".join(str(error).split()))
    if token:
        words = words.replace(token.reveal(), HIDDEN)
    return Trouble(
        _kind(error, locked=locked),
        words="" if isinstance(error, TimeoutError) else words,
        subject=keyring.name if keyring else "",
        detail=type(error).__name__,
    )


def _kind(error: BaseException, *, locked: bool) -> TroubleKind:
    if isinstance(error, TimeoutError):
        # A locked keyring asks the user for its password, and the call waits for that.
        return TroubleKind.KEYRING_LOCKED if locked else TroubleKind.KEYRING_HUNG
    if isinstance(error, NoUsableKeyringError | ConnectionError | FileNotFoundError):
        return TroubleKind.KEYRING_MISSING
    for link in _chain(error):
        name = getattr(link, "name", None)  # of jeepney's DBusErrorResponse
        if (kind := _KINDS.get(type(link).__name__) or _DBUS_KINDS.get(str(name))) is not None:
            return kind
    return TroubleKind.KEYRING_REFUSED


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it came from."""
    while error is not None:
        yield error
        error = error.__cause__
