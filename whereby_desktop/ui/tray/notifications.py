"""Telling what was done while the window is not looked at."""

import asyncio
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind, Quota
from whereby_desktop.meetings.reminders import Ending, Reminder
from whereby_desktop.paths import resources
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.tray.notification_service import NoNotificationsError, NotificationService
from whereby_desktop.ui.tray.notification_words import (
    Words,
    copied_words,
    created_words,
    points_words,
)
from whereby_desktop.ui.tray.reminder_words import reminder_words
from whereby_desktop.ui.tray.tray import Tray

_OPEN, _HOST, _WINDOW, _EXTEND, _COPY = "open", "host", "default", "extend", "copy"
_REMEMBERED = 50  # notifications whose buttons still work
_TASK = "notification"


class Notifier(QObject):
    """Shows notifications with buttons where the desktop can, else the tray's own, else none.

    `open_wished`, `host_link_wished`, `copy_wished` (the guest link) and `extend_wished` carry the
    meeting's id; they come from buttons. A click on the notification itself is the tray's
    `open_wished`. `reminder_unshown` where there is neither a notification service nor a tray: the
    Words of a reminder, and the meeting's id ("" for several).
    """

    open_wished = Signal(str)
    host_link_wished = Signal(str)
    copy_wished = Signal(str)
    extend_wished = Signal(str)
    reminder_unshown = Signal(object, str)

    def __init__(
        self, preferences: CurrentPreferences, tray: Tray, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._tray = preferences, tray
        self._background = Background(self)
        self._turn = asyncio.Lock()  # they come in their order, over one connection
        self._shown: dict[int, str] = {}  # a notification's number, its meeting's id
        self._service: NotificationService | None = None
        if sys.platform.startswith("linux"):
            self._service = notification_service(self._pressed)

    def link_copied(self, meeting: Meeting, kind: LinkKind) -> None:
        hide = self._preferences.now.hide_names_in_notifications
        self._show(copied_words(meeting, kind, datetime.now(UTC), hide_names=hide), meeting)

    def room_created(
        self,
        meeting: Meeting,
        quota: Quota | None,
        spent: int = STARTING_PRICES[CallKind.CREATE],
    ) -> None:
        """`spent`: the points the room cost, as the meter has learned it."""
        now = self._preferences.now
        words = created_words(
            meeting,
            datetime.now(UTC),
            copied=now.after_create,
            points=points_words(quota, spent),
            hide_names=now.hide_names_in_notifications,
        )
        self._show(words, meeting)

    def remind(self, due: Sequence[Reminder], now: datetime) -> None:
        """One notification for each kind of ending. `now` is aware."""
        hide = self._preferences.now.hide_names_in_notifications
        for ending in Ending:
            found = [each for each in due if each.ending is ending]
            if found:
                self._show_reminder(reminder_words(found, now, hide_names=hide), found)

    async def close(self) -> None:
        await self._background.close()
        if self._service is not None:
            await self._service.close()

    def _show(self, words: Words, meeting: Meeting) -> None:
        buttons = (
            (_WINDOW, self.tr("Open Whereby Desktop")),
            (_OPEN, self.tr("Open in browser")),
            (_HOST, self.tr("Copy host link")),
        )
        work = self._send(words, meeting.meeting_id, buttons, self._tray.show_message)
        self._background.start(work, name=_TASK)

    def _show_reminder(self, words: Words, due: Sequence[Reminder]) -> None:
        meeting_id = due[0].meeting.meeting_id if len(due) == 1 else ""
        buttons = [(_WINDOW, self.tr("Open Whereby Desktop"))]
        if meeting_id:
            buttons += [
                (_EXTEND, self.tr("Extend…")),
                (_OPEN, self.tr("Open")),
                (_COPY, self.tr("Copy link")),
            ]

        def otherwise(title: str, text: str) -> None:
            if self._tray.available:
                self._tray.show_message(title, text)
            else:
                self.reminder_unshown.emit(words, meeting_id)

        self._background.start(self._send(words, meeting_id, buttons, otherwise), name=_TASK)

    async def _send(
        self,
        words: Words,
        meeting_id: str,
        buttons: Sequence[tuple[str, str]],
        otherwise: Callable[[str, str], None],
    ) -> None:
        """`otherwise` shows title and text where there is no service."""
        if self._service is None:
            otherwise(words.title, words.text)
            return
        try:
            async with self._turn:
                number = await self._service.show(words, buttons)
        except NoNotificationsError:
            otherwise(words.title, words.text)
            return
        self._shown[number] = meeting_id
        for old in list(self._shown)[:-_REMEMBERED]:
            del self._shown[old]

    def _pressed(self, number: int, key: str) -> None:
        meeting_id = self._shown.get(number)
        if meeting_id is None:
            return  # another program's
        if key == _WINDOW:
            self._tray.open_wished.emit()
            return
        wishes = {
            _OPEN: self.open_wished,
            _HOST: self.host_link_wished,
            _COPY: self.copy_wished,
            _EXTEND: self.extend_wished,
        }
        if key in wishes and meeting_id:
            wishes[key].emit(meeting_id)


def notification_service(
    on_action: Callable[[int, str], None] | None = None,
) -> NotificationService:
    """The desktop's, with the program's mark as the picture."""
    return NotificationService((resources() / "app-mark.svg").as_uri(), on_action)
