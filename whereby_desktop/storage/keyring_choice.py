"""Which of `keyring`'s backends may keep the key. All of it blocks: call it in a thread."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from whereby_desktop.storage.keyring_description import KeyringDescription, KeyringKind, described
from whereby_desktop.storage.secret_service import which_secret_service, with_collection

# `null` forgets without a word, `fail` keeps nothing, keyrings.alt keeps files that are in the
# clear or whose password is asked for on a terminal: worse than no keyring, so they are none.
_NO_KEYRINGS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
_SECRET_SERVICES = ("keyring.backends.SecretService", "keyring.backends.libsecret")
_KINDS = {
    "keyring.backends.kwallet": KeyringKind.KWALLET,
    "keyring.backends.Windows": KeyringKind.WINDOWS,
    "keyring.backends.macOS": KeyringKind.MACOS,
}


class Keyring(Protocol):
    """What is used of a backend of `keyring`; every method may raise anything."""

    @property
    def name(self) -> str: ...

    def get_password(self, service: str, username: str, /) -> str | None: ...

    def set_password(self, service: str, username: str, password: str, /) -> None: ...

    def delete_password(self, service: str, username: str, /) -> None: ...


class NoUsableKeyringError(Exception):
    """No backend keeps a secret as it should; the message is `keyring`'s reason, if it has one."""


def chosen_backend() -> Keyring:
    """The best backend that really is a keyring, looked for anew while there is none.

    The user's own choice (`PYTHON_KEYRING_BACKEND`, keyringrc.cfg) comes first. Raises
    NoUsableKeyringError.
    """
    import keyring.backend
    import keyring.core

    try:
        usable = _usable(keyring.core.get_keyring())
        if not usable:  # one may have been started since: keyring itself looks only once
            keyring.backend.get_all_keyring.reset()
            keyring.core.init_backend()
            usable = _usable(keyring.core.get_keyring())
    except Exception as error:  # a backend of the user's choice may raise anything
        raise NoUsableKeyringError(str(error)) from error
    if not usable:
        raise NoUsableKeyringError
    return usable[0]


def describe(backend: Keyring, tell: Callable[[KeyringDescription], None]) -> KeyringDescription:
    """Which keyring a backend is; `tell` hears what is known before the keyring itself is asked."""
    home = type(backend).__module__
    if home not in _SECRET_SERVICES:
        kind = next((kind for name, kind in _KINDS.items() if home.startswith(name)), None)
        return described(kind) if kind else described(KeyringKind.OTHER, backend.name)
    service = which_secret_service()
    tell(service)
    whole = with_collection(service)
    if service.kind is KeyringKind.SERVICE:  # the question may have been what started it
        service = which_secret_service()
    return replace(whole, kind=service.kind, name=service.name)


def _usable(backend: Keyring) -> list[Keyring]:
    from keyring.backends.chainer import ChainerBackend

    chain = backend.backends if isinstance(backend, ChainerBackend) else [backend]
    return [link for link in chain if not type(link).__module__.startswith(_NO_KEYRINGS)]
