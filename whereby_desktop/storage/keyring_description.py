"""Which keyring it is, in words a person knows it by."""

from dataclasses import dataclass
from enum import Enum


class KeyringKind(Enum):
    """The value is the product's name, the same in every language."""

    GNOME = "GNOME Keyring"
    KWALLET = "KWallet"
    SERVICE = "Secret Service"  # of the freedesktop standard, from somebody else
    WINDOWS = "Windows Credential Manager"
    MACOS = "Keychain"
    OTHER = "Keyring"


@dataclass(frozen=True, slots=True)
class KeyringDescription:
    """`collection` is the part of it that keeps the key, such as “Login”; "" when not known."""

    kind: KeyringKind
    name: str
    collection: str = ""
    locked: bool = False


def described(kind: KeyringKind, own_name: str = "") -> KeyringDescription:
    return KeyringDescription(kind, own_name or kind.value)
