"""What answers as the Secret Service of this desktop. All of it blocks: call it in a thread."""

from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from whereby_desktop.storage.keyring_description import KeyringDescription, KeyringKind, described

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

_STANDARD_NAME = "org.freedesktop.secrets"
# Each takes a name of its own beside the standard one, on the same connection.
_KNOWN_OWNERS = {
    "org.gnome.keyring": described(KeyringKind.GNOME),
    "org.kde.kwalletd5": described(KeyringKind.KWALLET),
    "org.kde.kwalletd6": described(KeyringKind.KWALLET),
    "org.kde.secretservicecompat": described(KeyringKind.KWALLET),
    "org.keepassxc.KeePassXC.MainWindow": described(KeyringKind.SERVICE, "KeePassXC"),
}


def which_secret_service() -> KeyringDescription:
    """Asks the message bus only, so that even a service that hangs can be named."""
    with _session_bus() as bus:
        service = _owner(bus, _STANDARD_NAME)
        for name, description in _KNOWN_OWNERS.items():
            if service is not None and _owner(bus, name) == service:
                return description
    return described(KeyringKind.SERVICE)


def with_collection(description: KeyringDescription) -> KeyringDescription:
    """Adds the default collection's label and whether it is locked; hangs if the service does."""
    import secretstorage

    with _session_bus() as bus:
        try:
            collection = secretstorage.Collection(bus)
        except secretstorage.ItemNotFoundException:  # there is none yet: the first store makes it
            return description
        return replace(
            description, collection=collection.get_label(), locked=collection.is_locked()
        )


@contextmanager
def _session_bus() -> "Iterator[DBusConnection]":
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        yield bus


def _owner(bus: "DBusConnection", name: str) -> str | None:
    """The connection that owns a name; None when nobody does."""
    from jeepney import DBusErrorResponse  # type: ignore[import-untyped]
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
    from jeepney.io.blocking import Proxy

    try:
        (owner,) = Proxy(message_bus, bus).GetNameOwner(name)
    except DBusErrorResponse:
        return None
    return str(owner)
