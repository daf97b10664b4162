"""A Secret Service that takes every call and answers none."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from tests.fixtures.program import WITHIN


@contextmanager
def silent_keyring(address: str) -> Iterator[Callable[[], None]]:
    """Owns the service's name on the bus of that address; the function waits for the next call."""
    from jeepney import HeaderFields, MessageType  # type: ignore[import-untyped]
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
    from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

    with closing(open_dbus_connection(bus=address)) as connection:
        Proxy(message_bus, connection).RequestName("org.freedesktop.secrets")

        def until_asked() -> None:
            while True:
                head = connection.receive(timeout=WITHIN).header
                if head.message_type is MessageType.method_call and head.fields[HeaderFields.path]:
                    return

        yield until_asked
