"""Telling what was done while the window is not looked at."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind, Quota
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
from whereby_desktop.ui.tray.tray import Tray

_OPEN, _HOST, _WINDOW = "open", "host", "default"
_REMEMBERED = 50  # notifications whose buttons still work
_TASK = "notification"


class Notifier(QObject):
    """Shows notifications with buttons where the desktop can, else the tray's own, else none.

    `open_wished` and `host_link_wished` carry the meeting's id; both come from buttons. A click on
    the notification itself is the tray's `open_wished`.
    """

    open_wished = Signal(str)
    host_link_wished = Signal(str)

    def __init__(
        self, preferences: CurrentPreferences, tray: Tray, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._tray = preferences, tray
        self._background = Background(self)
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

    async def close(self) -> None:
        await self._background.close()
        if self._service is not None:
            await self._service.close()

    def _show(self, words: Words, meeting: Meeting) -> None:
        if self._service is None:
            self._tray.show_message(words.title, words.text)
        else:
            work = self._send(self._service, words, meeting)
            self._background.start(work, name=_TASK)

    async def _send(self, service: NotificationService, words: Words, meeting: Meeting) -> None:
        buttons = (
            (_WINDOW, self.tr("Open Whereby Desktop")),
            (_OPEN, self.tr("Open in browser")),
            (_HOST, self.tr("Copy host link")),
        )
        try:
            number = await service.show(words, buttons)
        except NoNotificationsError:
            self._tray.show_message(words.title, words.text)
            return
        self._shown[number] = meeting.meeting_id
        for old in list(self._shown)[:-_REMEMBERED]:
            del self._shown[old]

    def _pressed(self, number: int, key: str) -> None:
        meeting_id = self._shown.get(number)
        if meeting_id is None:
            return  # another program's
        if key == _OPEN:
            self.open_wished.emit(meeting_id)
        elif key == _HOST:
            self.host_link_wished.emit(meeting_id)
        elif key == _WINDOW:
            self._tray.open_wished.emit()


def notification_service(
    on_action: Callable[[int, str], None] | None = None,
) -> NotificationService:
    """The desktop's, with the program's mark as the picture."""
    return NotificationService((resources() / "app-mark.svg").as_uri(), on_action)
