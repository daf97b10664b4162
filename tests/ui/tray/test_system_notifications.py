"""The services of Windows and macOS, through desktop-notifier.

What is proven is our side of it, on the library's own Linux backend and a real bus; what its other
backends do differently is played to it the way they do it.
"""

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from dbus_fast.aio import MessageBus
from desktop_notifier import DesktopNotifier, Icon
from desktop_notifier import main as library
from desktop_notifier.backends import dbus as library_on_linux
from desktop_notifier.backends.base import DesktopNotifierBackend
from desktop_notifier.backends.dummy import DummyNotificationCenter

from tests.fixtures.notification_server import NotificationServer, Shown, notification_server
from tests.fixtures.private_bus import PrivateBus
from tests.ui.tray.rooms import room
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.tray import notifications, system_notifications
from whereby_desktop.ui.tray.notification_service import NoNotificationsError
from whereby_desktop.ui.tray.notification_words import Words
from whereby_desktop.ui.tray.notifications import Notifier
from whereby_desktop.ui.tray.system_notifications import SystemNotifications
from whereby_desktop.ui.tray.tray import Tray

WORDS = Words("Room created, link copied", "consult-723a… is open until 16:00.")
BUTTONS = (
    ("default", "Open Whereby Desktop"),
    ("open", "Open in browser"),
    ("copy guest", "Copy again"),
    ("undo", "Undo"),
)


class Heard:
    """What was pressed: the notification's number, the key, and in which thread."""

    def __init__(self) -> None:
        self._pressed: asyncio.Queue[tuple[int, str, int]] = asyncio.Queue()

    def __call__(self, number: int, key: str) -> None:
        self._pressed.put_nowait((number, key, threading.get_ident()))

    async def next(self) -> tuple[int, str]:
        number, key, thread = await asyncio.wait_for(self._pressed.get(), 10)
        assert thread == threading.get_ident()
        return number, key

    @property
    def any_left(self) -> bool:
        return not self._pressed.empty()


@pytest.fixture
async def bus(
    private_bus: PrivateBus, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[PrivateBus]:
    """The library's session. It never closes a connection, of which it has one for a whole run."""
    opened: list[MessageBus] = []

    class Closed(MessageBus):
        def __init__(self) -> None:
            super().__init__()
            opened.append(self)

    monkeypatch.setattr(library_on_linux, "MessageBus", Closed)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    yield private_bus
    for connection in opened:
        connection.disconnect()
        await connection.wait_for_disconnect()  # type: ignore[no-untyped-call]


@pytest.fixture
def backends(monkeypatch: pytest.MonkeyPatch) -> list[DesktopNotifierBackend]:
    """Those the library has made."""
    made: list[DesktopNotifierBackend] = []

    class Kept(library_on_linux.DBusDesktopNotifier):
        def __init__(self, app_name: str, app_icon: Icon | None = None) -> None:
            super().__init__(app_name, app_icon)
            made.append(self)

    monkeypatch.setattr(library, "get_backend_class", lambda: Kept)
    return made


@pytest.fixture
async def server(bus: PrivateBus) -> AsyncIterator[NotificationServer]:
    async with notification_server(bus.address) as running:
        yield running


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
async def service(bus: PrivateBus, heard: Heard) -> AsyncIterator[SystemNotifications]:
    del bus
    service = SystemNotifications(heard)
    yield service
    await service.close()


async def test_shown_with_its_buttons(
    service: SystemNotifications, server: NotificationServer
) -> None:
    await service.show(WORDS, BUTTONS)
    shown = await server.next()
    assert (shown.title, shown.text) == (WORDS.title, WORDS.text)
    assert list(shown.buttons.values())[1:] == ["Open in browser", "Copy again", "Undo"]


async def test_pressed_and_clicked(
    service: SystemNotifications, server: NotificationServer, heard: Heard
) -> None:
    first = await service.show(WORDS, BUTTONS)
    second = await service.show(WORDS, BUTTONS)
    assert first != second
    one, other = await server.next(), await server.next()
    server.press(other.number, _key_of(other.buttons, "Undo"))
    assert await heard.next() == (second, "undo")
    server.press(one.number, "default")
    assert await heard.next() == (first, "default")


def _key_of(buttons: dict[str, str], text: str) -> str:
    return next(key for key, each in buttons.items() if each == text)


async def test_buttons_that_say_the_same_are_not_mixed_up(
    service: SystemNotifications, server: NotificationServer, heard: Heard
) -> None:
    """macOS gives the second notification the buttons of the first, whose words are the same."""
    guest = await service.show(WORDS, [("copy guest", "Copy again")])
    host = await service.show(WORDS, [("copy host", "Copy again")])
    of_guest, of_host = await server.next(), await server.next()
    key = _key_of(of_guest.buttons, "Copy again")
    server.press(of_host.number, key)
    assert await heard.next() == (host, "copy host")
    server.press(of_guest.number, key)
    assert await heard.next() == (guest, "copy guest")


async def test_pressed_in_another_thread_and_long_after(
    backends: list[DesktopNotifierBackend],
    service: SystemNotifications,
    server: NotificationServer,
    heard: Heard,
) -> None:
    """As on Windows, when the toast had gone to the notification centre: the library forgot it."""
    number = await service.show(WORDS, BUTTONS)
    await server.next()
    (backend,) = backends
    (name,) = await backend.get_current_notifications()
    backend._clear_notification_from_cache(name)  # noqa: SLF001 - what its Windows backend does

    def press() -> None:
        backend.handle_button("of an earlier run", "1", None)
        backend.handle_button(name, "7", None)
        backend.handle_button(name, "copy guest", None)
        backend.handle_button(name, "1", None)
        backend.handle_clicked(name, None)

    await asyncio.to_thread(press)
    assert await heard.next() == (number, "copy guest")
    assert await heard.next() == (number, "default")
    assert not heard.any_left


async def test_withdrawn(
    service: SystemNotifications, server: NotificationServer, heard: Heard
) -> None:
    first = await service.show(WORDS, BUTTONS)
    second = await service.show(WORDS, BUTTONS)
    one, other = await server.next(), await server.next()
    await service.withdraw(second)
    assert await server.closed() == other.number
    await service.withdraw(second)
    await service.withdraw(99)
    server.press(other.number, "default")
    server.press(one.number, "default")
    assert await heard.next() == (first, "default")


async def test_only_the_latest_are_remembered(
    service: SystemNotifications, server: NotificationServer
) -> None:
    for _ in range(60):
        await service.show(WORDS)
        await server.next()
    assert len(service._shown) == 50  # noqa: SLF001 - there is no other sign of it


@pytest.mark.usefixtures("bus")
async def test_no_service(service: SystemNotifications) -> None:
    with pytest.raises(NoNotificationsError):
        await service.show(WORDS)


async def test_a_service_that_comes_later(service: SystemNotifications, bus: PrivateBus) -> None:
    with pytest.raises(NoNotificationsError):
        await service.show(WORDS)
    async with notification_server(bus.address) as server:
        await service.show(WORDS)
        assert (await server.next()).title == WORDS.title


async def test_what_the_service_does_not_take_is_refused(
    service: SystemNotifications, server: NotificationServer
) -> None:
    """The library only logs it."""
    server.refuses = True
    with pytest.raises(NoNotificationsError):
        await service.show(WORDS)
    server.refuses = False
    await service.show(WORDS)
    assert (await server.next()).title == WORDS.title


async def test_outside_a_bundle_macos_has_no_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """There the library takes whatever it is given, and shows nothing."""
    monkeypatch.setattr(library, "get_backend_class", lambda: DummyNotificationCenter)
    with pytest.raises(NoNotificationsError):
        await SystemNotifications().show(WORDS)


async def test_a_person_who_does_not_want_them(
    service: SystemNotifications, server: NotificationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    wants = False

    async def request(_: DesktopNotifier) -> bool:
        return wants

    monkeypatch.setattr(DesktopNotifier, "request_authorisation", request)
    with pytest.raises(NoNotificationsError):
        await service.show(WORDS)
    assert not server.any_left
    wants = True  # in the system's settings
    await service.show(WORDS)
    assert (await server.next()).title == WORDS.title


async def test_a_person_who_is_asked_and_takes_their_time(
    service: SystemNotifications, server: NotificationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
    asked = 0

    async def request(_: DesktopNotifier) -> bool:
        nonlocal asked
        asked += 1
        return await answer

    monkeypatch.setattr(DesktopNotifier, "request_authorisation", request)
    with monkeypatch.context() as impatient:
        impatient.setattr(system_notifications, "_DEADLINE", 0.05)
        for _ in range(2):
            with pytest.raises(NoNotificationsError):
                await service.show(WORDS)
    assert asked == 1  # the question stands, and is not cancelled
    answer.set_result(True)
    await service.show(WORDS)
    assert (await server.next()).title == WORDS.title


async def test_closed_while_the_person_is_asked(
    bus: PrivateBus, server: NotificationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    del bus, server
    never: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    async def request(_: DesktopNotifier) -> bool:
        return await never

    monkeypatch.setattr(DesktopNotifier, "request_authorisation", request)
    monkeypatch.setattr(system_notifications, "_DEADLINE", 0.05)
    service = SystemNotifications()
    with pytest.raises(NoNotificationsError):
        await service.show(WORDS)
    await service.close()
    assert [each for each in asyncio.all_tasks() if each.get_name() == "leave to notify"] == []


@pytest.fixture
async def notifier(
    bus: PrivateBus, theme: Theme, icons: Icons, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Notifier]:
    """As on Windows and macOS, down to the library."""
    del bus
    monkeypatch.setattr(notifications, "notification_service", SystemNotifications)
    preferences = CurrentPreferences(Preferences())
    tray = Tray(theme, icons, preferences)
    notifier = Notifier(preferences, tray)
    yield notifier
    await notifier.close()
    shiboken6.delete(tray)


async def shown_on(server: NotificationServer, notifier: Notifier) -> Shown:
    """The next one, once the library knows its number, too: no person presses sooner."""
    shown = await server.next()
    while notifier._background.running("notification"):  # noqa: SLF001 - nothing else tells
        await notifier._background.finish("notification")  # noqa: SLF001
    return shown


async def test_the_whole_way(notifier: Notifier, server: NotificationServer) -> None:
    done: asyncio.Queue[str] = asyncio.Queue()
    notifier.open_wished.connect(done.put_nowait)
    notifier.copy_wished.connect(lambda each, kind: done.put_nowait(f"{kind.value} {each}"))
    meeting = room(2, datetime.now(UTC) + timedelta(minutes=20))
    for button, what in (("Open in browser", "2"), ("Copy again", "guest 2")):
        notifier.link_copied(meeting, LinkKind.GUEST)
        shown = await shown_on(server, notifier)
        server.press(shown.number, _key_of(shown.buttons, button))
        assert await asyncio.wait_for(done.get(), 10) == what
    pending, late = PendingDelete([meeting]), PendingDelete([meeting])
    notifier.deleting(pending)
    shown = await shown_on(server, notifier)
    server.press(shown.number, _key_of(shown.buttons, "Undo"))
    notifier.deleting(late)
    shown = await shown_on(server, notifier)
    notifier.decided(late)
    assert await server.closed() == shown.number
    assert pending.undone
    assert not late.undone
