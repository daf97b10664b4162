"""What notifications say and do, shown by a notification service over D-Bus."""

import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.fixtures.notification_server import NotificationServer, notification_server
from tests.fixtures.private_bus import PrivateBus
from tests.ui.tray.rooms import MINUTE, NOW, room
from whereby_desktop.meetings.batch_journal import BatchKind
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.meetings.reminders import Ending, Reminder
from whereby_desktop.paths import APP_ID
from whereby_desktop.preferences import AfterCreate, Preferences
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.tray.freedesktop_notifications import FreedesktopNotifications
from whereby_desktop.ui.tray.notification_service import NoNotificationsError
from whereby_desktop.ui.tray.notification_words import Words, copied_words
from whereby_desktop.ui.tray.notifications import Notifier
from whereby_desktop.ui.tray.tray import Tray

QUOTA = Quota(limit=1000, remaining=839)
SOON = timedelta(minutes=20)


class TrayWithMessages(Tray):
    """A tray that keeps what it was to show: on this screen there is none."""

    def __init__(self, theme: Theme, icons: Icons, preferences: CurrentPreferences) -> None:
        super().__init__(theme, icons, preferences)
        self.messages: list[tuple[str, str]] = []

    def show_message(self, title: str, text: str) -> None:
        self.messages.append((title, text))


@pytest.fixture
def preferences() -> CurrentPreferences:
    return CurrentPreferences(Preferences())


@pytest.fixture
def own_tray(
    theme: Theme, icons: Icons, preferences: CurrentPreferences
) -> Iterator[TrayWithMessages]:
    tray = TrayWithMessages(theme, icons, preferences)
    yield tray
    shiboken6.delete(tray)


@pytest.fixture
async def notifier(
    private_bus: PrivateBus,
    preferences: CurrentPreferences,
    own_tray: TrayWithMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Notifier]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    notifier = Notifier(preferences, own_tray)
    yield notifier
    await notifier.close()


@pytest.fixture
async def server(private_bus: PrivateBus) -> AsyncIterator[NotificationServer]:
    async with notification_server(private_bus.address) as running:
        yield running


def support() -> Meeting:
    return room(2, datetime.now(UTC) + SOON, prefix="support-")


async def test_room_created(notifier: Notifier, server: NotificationServer) -> None:
    meeting = support()
    notifier.room_created(meeting, QUOTA)

    shown = await server.next()
    until = moment_text(meeting.end, datetime.now(UTC))
    assert shown.title == "Room created, link copied"
    first, link = shown.text.splitlines()
    assert re.fullmatch(
        rf"support-723a… is open until {until}\. Used 3 point\S*, 839 left\.", first
    )
    assert link == meeting.room_url
    assert shown.icon.endswith("app-mark.svg")
    assert shown.hints["desktop-entry"] == APP_ID


async def test_points_unknown_are_left_out(notifier: Notifier, server: NotificationServer) -> None:
    notifier.room_created(support(), None)

    assert "points" not in (await server.next()).text


async def test_buttons(
    notifier: Notifier, server: NotificationServer, own_tray: TrayWithMessages
) -> None:
    heard: list[tuple[str, str]] = []
    notifier.open_wished.connect(lambda each: heard.append(("open", each)))
    notifier.copy_wished.connect(lambda each, kind: heard.append((f"copy {kind.value}", each)))
    notifier.undo_wished.connect(lambda each: heard.append(("undo", each)))
    own_tray.open_wished.connect(lambda: heard.append(("window", "")))
    notifier.room_created(support(), QUOTA)
    shown = await server.next()
    assert shown.buttons == {
        "default": "Open Whereby Desktop",
        "open": "Open in browser",
        "copy guest": "Copy again",
        "undo": "Undo",
    }

    server.press(shown.number + 1, "open")  # another program's
    server.press(shown.number, "open")
    for key in ("copy guest", "undo", "nonsense", "default"):
        server.press(shown.number, key)
    notifier.link_copied(support(), LinkKind.GUEST)
    await server.next()  # by now all that was sent before has come

    assert heard == [("open", "2"), ("copy guest", "2"), ("undo", "2"), ("window", "")]


async def test_link_copied(notifier: Notifier, server: NotificationServer) -> None:
    meeting = support()
    notifier.link_copied(meeting, LinkKind.GUEST)

    shown = await server.next()
    assert shown.title == "Link copied"
    assert shown.text == (
        "Guest link for support-723a… is on the clipboard. "
        f"The room ends at {moment_text(meeting.end, datetime.now(UTC))}."
    )


async def test_host_link_is_never_shown(notifier: Notifier, server: NotificationServer) -> None:
    meeting = replace(
        support(), room_url="https://example.whereby.com/support?roomKey=a.made-up.key"
    )
    notifier.link_copied(meeting, LinkKind.HOST)
    notifier.room_created(meeting, QUOTA)

    copied, created = await server.next(), await server.next()
    assert copied.title == "Host link copied"
    assert "made-up" not in f"{copied} {created}"


async def test_hidden_names(
    notifier: Notifier, server: NotificationServer, preferences: CurrentPreferences
) -> None:
    preferences.change(hide_names_in_notifications=True)
    notifier.room_created(support(), QUOTA)
    notifier.link_copied(support(), LinkKind.GUEST)

    created, copied = await server.next(), await server.next()
    assert created.title == "A room was created, link copied"
    assert re.fullmatch(r"Used 3 point\S*, 839 left\.", created.text)
    assert (copied.title, copied.text) == ("Link copied", "")


@pytest.mark.parametrize(
    ("wish", "title"),
    [
        (AfterCreate.COPY_HOST, "Room created, host link copied"),
        (AfterCreate.NOTHING, "Room created"),
    ],
)
async def test_title_says_what_was_copied(
    notifier: Notifier,
    server: NotificationServer,
    preferences: CurrentPreferences,
    wish: AfterCreate,
    title: str,
) -> None:
    preferences.change(after_create=wish)
    notifier.room_created(support(), QUOTA)

    assert (await server.next()).title == title


async def test_markup_is_escaped(notifier: Notifier, server: NotificationServer) -> None:
    notifier.link_copied(replace(support(), room_name="<b>a&b</b>"), LinkKind.GUEST)

    assert (await server.next()).text.startswith("Guest link for &lt;b&gt;a&amp;b&lt;/b&gt; is")


async def test_plain_service_gets_plain_text(notifier: Notifier, private_bus: PrivateBus) -> None:
    async with notification_server(private_bus.address, ["body"]) as server:
        notifier.link_copied(replace(support(), room_name="a&b"), LinkKind.GUEST)

        shown = await server.next()
        assert shown.text.startswith("Guest link for a&b is")
        assert shown.buttons == {}


async def test_without_a_service_the_tray_says_it(
    notifier: Notifier, own_tray: TrayWithMessages
) -> None:
    notifier.room_created(support(), QUOTA)
    await notifier._background.finish("notification")  # noqa: SLF001 - nothing else tells

    assert [title for title, _ in own_tray.messages] == ["Room created, link copied"]


async def test_service_that_comes_later_is_used(
    notifier: Notifier, private_bus: PrivateBus
) -> None:
    notifier.link_copied(support(), LinkKind.GUEST)
    await notifier._background.finish("notification")  # noqa: SLF001
    async with notification_server(private_bus.address) as server:
        notifier.link_copied(support(), LinkKind.GUEST)
        assert (await server.next()).title == "Link copied"


async def test_no_bus_at_all(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")

    with pytest.raises(NoNotificationsError):
        await FreedesktopNotifications().show(Words("Link copied", ""))


def test_ended_rooms() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    now = datetime.now(UTC)
    host_hour, over = room(1, now - SOON), room(2, now - timedelta(hours=3))

    assert "Host rights end at " in _text(host_hour, now)
    assert _text(over, now).endswith("The room has ended.")


def _text(meeting: Meeting, now: datetime) -> str:
    return copied_words(meeting, LinkKind.HOST, now, hide_names=False).text


def _ends(number: int, minutes: int = 5) -> Reminder:
    return Reminder(room(number, NOW + minutes * MINUTE, prefix="support-"), Ending.ROOM)


async def test_a_reminder_has_buttons(
    notifier: Notifier, server: NotificationServer, own_tray: TrayWithMessages
) -> None:
    heard: list[tuple[str, str]] = []
    notifier.extend_wished.connect(lambda each: heard.append(("extend", each)))
    notifier.open_wished.connect(lambda each: heard.append(("open", each)))
    notifier.copy_wished.connect(lambda each, kind: heard.append((f"copy {kind.value}", each)))
    own_tray.open_wished.connect(lambda: heard.append(("window", "")))
    notifier.remind([_ends(2)], NOW)
    shown = await server.next()
    assert re.fullmatch(r"Room ends in \d minute\S*", shown.title)
    assert shown.text.startswith("support-723a… ends at ")
    assert shown.buttons == {
        "default": "Open Whereby Desktop",
        "extend": "Extend…",
        "open": "Open",
        "copy guest": "Copy link",
    }
    for key in ("extend", "open", "copy guest", "default", "nonsense"):
        server.press(shown.number, key)
    notifier.remind([_ends(3)], NOW)
    await server.next()  # by now all that was sent before has come
    assert heard == [("extend", "2"), ("open", "2"), ("copy guest", "2"), ("window", "")]


async def test_several_reminders_are_one_notification(
    notifier: Notifier, server: NotificationServer
) -> None:
    heard: list[str] = []
    notifier.extend_wished.connect(heard.append)
    host = Reminder(room(4, NOW - 50 * MINUTE), Ending.HOST_RIGHTS)
    notifier.remind([_ends(2), host, _ends(3)], NOW)
    rooms, rights = await server.next(), await server.next()
    assert re.fullmatch(r"2 room\S* end within \d min", rooms.title)
    assert len(rooms.text.splitlines()) == 2
    assert list(rooms.buttons) == ["default"]
    assert rights.title.startswith("Host rights end in ")
    assert rights.buttons["extend"] == "Extend…"
    server.press(rooms.number, "extend")
    server.press(rights.number, "extend")
    notifier.remind([_ends(3)], NOW)
    await server.next()
    assert heard == ["4"]


async def test_reminders_hide_names_too(
    notifier: Notifier, server: NotificationServer, preferences: CurrentPreferences
) -> None:
    preferences.change(hide_names_in_notifications=True)
    notifier.remind([_ends(2)], NOW)
    shown = await server.next()
    assert shown.title.startswith("A room ends in ")
    assert "723a" not in shown.text


@pytest.mark.parametrize("tray", [True, False])
async def test_a_reminder_without_a_service(
    notifier: Notifier,
    own_tray: TrayWithMessages,
    monkeypatch: pytest.MonkeyPatch,
    tray: bool,
) -> None:
    monkeypatch.setattr(TrayWithMessages, "available", tray)
    unshown: list[tuple[str, str]] = []
    notifier.reminder_unshown.connect(lambda words, each: unshown.append((words.title, each)))
    notifier.remind([_ends(2)], NOW)
    notifier.remind([_ends(2), _ends(3)], NOW)
    while notifier._background.running("notification"):  # noqa: SLF001 - nothing else tells
        await notifier._background.finish("notification")  # noqa: SLF001
    titles = [title for title, _ in own_tray.messages]
    assert len(titles) == (2 if tray else 0)
    assert [each for _, each in unshown] == ([] if tray else ["2", ""])


async def test_a_copied_link_can_be_copied_again(
    notifier: Notifier, server: NotificationServer
) -> None:
    heard: list[tuple[str, LinkKind]] = []
    notifier.copy_wished.connect(lambda each, kind: heard.append((each, kind)))
    notifier.link_copied(support(), LinkKind.GUEST)
    guest = await server.next()
    notifier.link_copied(support(), LinkKind.HOST)
    host = await server.next()
    assert list(guest.buttons) == ["default", "open", "copy guest", "copy host"]
    assert guest.buttons["copy guest"] == "Copy again"
    assert list(host.buttons) == ["default", "open", "copy host"]
    server.press(guest.number, "copy host")
    server.press(host.number, "copy host")
    notifier.link_copied(support(), LinkKind.GUEST)
    await server.next()  # by now all that was sent before has come
    assert heard == [("2", LinkKind.HOST), ("2", LinkKind.HOST)]


async def test_what_was_not_copied_is_not_copied_again(
    notifier: Notifier, server: NotificationServer, preferences: CurrentPreferences
) -> None:
    preferences.change(after_create=AfterCreate.NOTHING)
    notifier.room_created(support(), QUOTA)
    assert (await server.next()).buttons["copy guest"] == "Copy link"
    preferences.change(after_create=AfterCreate.COPY_HOST)
    notifier.room_created(support(), QUOTA)
    assert (await server.next()).buttons["copy host"] == "Copy again"


async def test_a_delete_can_be_undone(notifier: Notifier, server: NotificationServer) -> None:
    pending = PendingDelete([support()])
    notifier.deleting(pending)
    shown = await server.next()
    assert shown.title == "Deleting support-723a…"
    assert shown.text == "Its links stop working."
    assert shown.buttons["undo"] == "Undo"
    server.press(shown.number, "undo")
    notifier.trouble(Words("Later", ""))
    await server.next()
    assert pending.undone


async def test_what_cannot_be_undone_any_more_is_withdrawn(
    notifier: Notifier, server: NotificationServer
) -> None:
    pending, early = PendingDelete([support()]), PendingDelete([support(), support()])
    notifier.deleting(pending)
    shown = await server.next()
    notifier.decided(pending)
    assert await server.closed() == shown.number
    notifier.deleting(early)
    notifier.decided(early)  # before it could be shown
    late = await server.next()
    assert re.fullmatch(r"Deleting 2 room\S*", late.title)
    assert await server.closed() == late.number
    server.press(late.number, "undo")
    notifier.trouble(Words("Later", ""))
    await server.next()
    assert not early.undone


async def test_a_delete_hides_names_too(
    notifier: Notifier, server: NotificationServer, preferences: CurrentPreferences
) -> None:
    preferences.change(hide_names_in_notifications=True)
    notifier.deleting(PendingDelete([support()]))
    assert re.fullmatch(r"Deleting 1 room\S*", (await server.next()).title)


@pytest.mark.parametrize(
    ("kind", "failed", "title", "text"),
    [
        (BatchKind.CREATE, 2, r"298 room\S* created", "2 did not work"),
        (BatchKind.DELETE, 0, r"298 room\S* deleted", ""),
    ],
)
async def test_a_batch_is_finished(
    notifier: Notifier,
    server: NotificationServer,
    kind: BatchKind,
    failed: int,
    title: str,
    text: str,
) -> None:
    notifier.batch_finished(kind, 298, failed)
    shown = await server.next()
    assert re.fullmatch(title, shown.title)
    assert shown.text == text
    assert list(shown.buttons) == ["default"]


async def test_each_kind_can_be_turned_off(
    notifier: Notifier, server: NotificationServer, preferences: CurrentPreferences
) -> None:
    show: dict[str, Callable[[], None]] = {
        "created": lambda: notifier.room_created(support(), QUOTA),
        "copied": lambda: notifier.link_copied(support(), LinkKind.GUEST),
        "deleting": lambda: notifier.deleting(PendingDelete([support()])),
        "batch": lambda: notifier.batch_finished(BatchKind.CREATE, 3, 0),
        "trouble": lambda: notifier.trouble(Words("Not allowed", "")),
    }
    titles = []
    for each in show.values():
        each()
        titles.append((await server.next()).title)
    for off in show:
        preferences.change(**{f"notify_{each}": each != off for each in show})
        for each in show.values():
            each()
        seen = [(await server.next()).title for _ in range(len(show) - 1)]
        assert seen == [title for kind, title in zip(show, titles, strict=True) if kind != off]
    assert not server.any_left
