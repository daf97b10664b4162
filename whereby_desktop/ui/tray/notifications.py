"""Telling what was done while the window is not looked at."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.batch_journal import BatchKind
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind, Quota
from whereby_desktop.meetings.reminders import Ending, Reminder
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.tray.notification_service import (
    CLICKED,
    NoNotificationsError,
    notification_service,
)
from whereby_desktop.ui.tray.notification_words import (
    Words,
    batch_words,
    copied_words,
    created_words,
    deleting_words,
    points_words,
)
from whereby_desktop.ui.tray.reminder_words import reminder_words
from whereby_desktop.ui.tray.shown_notifications import Choice, ShownNotifications
from whereby_desktop.ui.tray.tray import Tray

_TASK = "notification"


class Notifier(QObject):
    """Shows notifications with buttons where the desktop can, else the tray's own, else none.

    What follows comes from buttons. `open_wished` (in the browser), `extend_wished` and
    `undo_wished` (of a create) carry the meeting's id, `copy_wished` the LinkKind, too. A click on
    the notification itself is the tray's `open_wished`. `reminder_unshown` where there is neither a
    notification service nor a tray: the Words of a reminder, and the meeting's id ("" for several).
    Each kind is shown as long as the preferences want it.
    """

    open_wished = Signal(str)
    copy_wished = Signal(str, object)
    extend_wished = Signal(str)
    undo_wished = Signal(str)
    reminder_unshown = Signal(object, str)

    def __init__(
        self, preferences: CurrentPreferences, tray: Tray, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._tray = preferences, tray
        self._background = Background(self)
        self._turn = asyncio.Lock()  # they come in their order, over one connection
        self._shown = ShownNotifications()
        self._deletes: dict[PendingDelete, int | None] = {}  # the notification, once it is shown
        self._service = notification_service(self._shown.pressed)

    def link_copied(self, meeting: Meeting, kind: LinkKind) -> None:
        now = self._preferences.now
        if not now.notify_copied:
            return
        hide = now.hide_names_in_notifications
        words = copied_words(meeting, kind, datetime.now(UTC), hide_names=hide)
        choices = [self._in_browser(meeting), self._copy(meeting, kind, self.tr("Copy again"))]
        if kind is not LinkKind.HOST:
            choices.append(self._copy(meeting, LinkKind.HOST, self.tr("Copy host link")))
        self._start(words, choices)

    def room_created(
        self,
        meeting: Meeting,
        quota: Quota | None,
        spent: int = STARTING_PRICES[CallKind.CREATE],
    ) -> None:
        """`spent`: the points the room cost, as the meter has learned it."""
        now = self._preferences.now
        if not now.notify_created:
            return
        words = created_words(
            meeting,
            datetime.now(UTC),
            copied=now.after_create,
            points=points_words(quota, spent),
            hide_names=now.hide_names_in_notifications,
        )
        kind = LinkKind.HOST if now.after_create is AfterCreate.COPY_HOST else LinkKind.GUEST
        copied = now.after_create is not AfterCreate.NOTHING
        again = self.tr("Copy again") if copied else self.tr("Copy link")
        undo = partial(self.undo_wished.emit, meeting.meeting_id)
        choices = (
            self._in_browser(meeting),
            self._copy(meeting, kind, again),
            Choice("undo", self.tr("Undo"), undo),
        )
        self._start(words, choices)

    def deleting(self, pending: PendingDelete) -> None:
        """While it can be undone; see `decided`."""
        now = self._preferences.now
        if not now.notify_deleting or not pending.meetings:
            return
        names = [each.short_name for each in pending.meetings]
        words = deleting_words(names, hide_names=now.hide_names_in_notifications)
        self._deletes[pending] = None
        self._background.start(self._show_delete(words, pending), name=_TASK)

    def decided(self, pending: PendingDelete) -> None:
        """It cannot be undone any more, or has been."""
        number = self._deletes.pop(pending, None)
        if number is not None:
            self._background.start(self._withdraw(number), name="withdraw notification")

    def batch_finished(self, kind: BatchKind, done: int, failed: int) -> None:
        if self._preferences.now.notify_batch:
            self._start(batch_words(kind, done, failed), ())

    def trouble(self, words: Words) -> None:
        if self._preferences.now.notify_trouble:
            self._start(words, ())

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

    def _in_browser(self, meeting: Meeting) -> Choice:
        act = partial(self.open_wished.emit, meeting.meeting_id)
        return Choice("open", self.tr("Open in browser"), act)

    def _copy(self, meeting: Meeting, kind: LinkKind, text: str) -> Choice:
        act = partial(self.copy_wished.emit, meeting.meeting_id, kind)
        return Choice(f"copy {kind.value}", text, act)

    def _show_reminder(self, words: Words, due: Sequence[Reminder]) -> None:
        meeting = due[0].meeting if len(due) == 1 else None
        choices: list[Choice] = []
        if meeting is not None:
            extend = partial(self.extend_wished.emit, meeting.meeting_id)
            choices = [
                Choice("extend", self.tr("Extend…"), extend),
                replace(self._in_browser(meeting), text=self.tr("Open")),
                self._copy(meeting, LinkKind.GUEST, self.tr("Copy link")),
            ]

        def otherwise(words: Words) -> None:
            if self._tray.available:
                self._show_in_tray(words)
            else:
                self.reminder_unshown.emit(words, meeting.meeting_id if meeting else "")

        self._start(words, choices, otherwise)

    def _show_in_tray(self, words: Words) -> None:
        self._tray.show_message(words.title, words.text)

    def _start(
        self,
        words: Words,
        choices: Sequence[Choice],
        otherwise: Callable[[Words], None] | None = None,
    ) -> None:
        """`otherwise` shows it where there is no service: the tray does, unless something else."""
        work = self._show(words, choices, otherwise or self._show_in_tray)
        self._background.start(work, name=_TASK)

    async def _show_delete(self, words: Words, pending: PendingDelete) -> None:
        undo = Choice("undo", self.tr("Undo"), pending.undo)
        number = await self._show(words, (undo,), self._show_in_tray)
        if pending in self._deletes:
            self._deletes[pending] = number
        elif number is not None:
            await self._withdraw(number)  # decided before it was shown

    async def _withdraw(self, number: int) -> None:
        self._shown.forget(number)
        if self._service is not None:
            await self._service.withdraw(number)

    async def _show(
        self, words: Words, choices: Sequence[Choice], otherwise: Callable[[Words], None]
    ) -> int | None:
        """The notification's number, where it has one."""
        window = Choice(CLICKED, self.tr("Open Whereby Desktop"), self._tray.open_wished.emit)
        every = (window, *choices)
        if self._service is None:
            otherwise(words)
            return None
        try:
            async with self._turn:
                buttons = [(each.key, each.text) for each in every]
                number = await self._service.show(words, buttons)
        except NoNotificationsError:
            otherwise(words)
            return None
        self._shown.remember(number, every)
        return number
