"""The tray and the notifications, tied to whatever account is open."""

import asyncio
import logging
import sys
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from whereby_desktop.app.account import Account
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.book_change import Created
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.ui.decided_tasks import CREATE_TASK
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.tray.delete_watch import DeleteWatch
from whereby_desktop.ui.tray.notification_words import Words
from whereby_desktop.ui.tray.notifications import Notifier
from whereby_desktop.ui.tray.reminder_bell import ReminderBell
from whereby_desktop.ui.tray.tray import Tray
from whereby_desktop.ui.wording import say
from whereby_desktop.ui.workspace import Workspace

log = logging.getLogger(__name__)


class TrayPart(QObject):
    """What is wished comes from the tray's menu."""

    quit_wished = Signal()
    settings_wished = Signal()
    edit_presets_wished = Signal()

    def __init__(self, furniture: Furniture, account: Account, *, reminds: bool = True) -> None:
        """`reminds`: whether anybody is there to be reminded."""
        super().__init__(furniture.window)
        self._reminds = reminds
        self._furniture, self._account = furniture, account
        self._tray = Tray(furniture.theme, furniture.icons, furniture.preferences, self)
        self._notifier = Notifier(furniture.preferences, self._tray, self)
        self._bell: ReminderBell | None = None
        self._deletes: DeleteWatch | None = None
        self._creates = False  # a room asked for in the tray is on its way
        self._copies = ""  # the meeting whose link was asked for outside the window

    @property
    def available(self) -> bool:
        return self._tray.available

    def start(self) -> None:
        window, account = self._furniture.window, self._account
        self._tray.open_wished.connect(window.bring_to_front)
        self._tray.quit_wished.connect(self.quit_wished)
        self._tray.settings_wished.connect(self.settings_wished)
        self._tray.edit_presets_wished.connect(self.edit_presets_wished)
        self._tray.create_wished.connect(self.create)
        self._tray.copy_wished.connect(self._copy)
        self._tray.available_changed.connect(self._tray_changed)
        self._notifier.open_wished.connect(self._open)
        self._notifier.copy_wished.connect(self._copy)
        self._notifier.undo_wished.connect(self._delete)
        self._notifier.extend_wished.connect(self._extend)
        self._notifier.reminder_unshown.connect(self._remind_in_window)
        account.opened.connect(self._opened)
        account.closed.connect(self._closed)
        self._tray.start()
        if self._tray.may_come and sys.platform.startswith("linux"):
            self._furniture.background.start(self._follow_panel(), name="panel", once=True)

    async def _follow_panel(self) -> None:
        from whereby_desktop.ui.tray.panel_watch import follow_panel

        try:
            await follow_panel(self._tray.look_now)
        except Exception as error:  # noqa: BLE001 - without a bus the tray looks now and then
            log.info("The panel is not followed: %s", type(error).__name__)

    async def arrives(self, seconds: float) -> bool:
        """Whether there is a tray, at least before the time is over."""
        if self._tray.available or not self._tray.may_come:
            return self._tray.available
        come = asyncio.Event()
        self._tray.available_changed.connect(come.set)
        try:
            async with asyncio.timeout(seconds):
                await come.wait()
        except TimeoutError:
            return False
        finally:
            self._tray.available_changed.disconnect(come.set)
        return True

    def tell_if_missing(self) -> None:
        """Says once that this desktop has no tray."""
        preferences = self._furniture.preferences
        if self._tray.available or preferences.now.told_no_tray:
            return
        self._furniture.notices.show_notice(
            Notice(
                self.tr("No tray on this desktop"),
                self.tr("Closing the window quits the app."),
                "warn",
                key="no tray",
                seconds=20,
            )
        )
        preferences.change(told_no_tray=True)

    def take_time(self) -> None:
        """The clock leapt."""
        self._tray.take_time()

    async def close(self) -> None:
        await self._notifier.close()

    def _opened(self) -> None:
        workspace, connected = self._account.workspace, self._account.connection
        if workspace is None or connected is None:
            return
        presets, clock = self._account.presets, connected.clock
        self._tray.set_book(connected.book, connected.pacing, clock, presets)
        self._stop_watching()
        self._deletes = DeleteWatch(connected.book, self)
        self._deletes.begun.connect(self._deleting)
        self._deletes.decided.connect(self._notifier.decided)
        if self._reminds:
            self._bell = ReminderBell(connected.book, clock, self._furniture.preferences, self)
            self._bell.due.connect(lambda due: self._notifier.remind(due, clock.now()))
        workspace.create.created.connect(self._created)
        workspace.commands.copied.connect(self._copied)
        workspace.rooms.batches.ended.connect(self._batch_ended)
        workspace.background.failed.connect(self._failed)

    def _closed(self) -> None:
        self._tray.set_book(None, None, None)
        self._stop_watching()

    def _stop_watching(self) -> None:
        for watch in (self._bell, self._deletes):
            if watch is not None:
                watch.close()
                watch.deleteLater()
        self._bell = self._deletes = None

    def _extend(self, meeting_id: str) -> None:
        if workspace := self._ready():
            self._furniture.window.bring_to_front()
            workspace.rooms.extend.open(meeting_id)

    def _remind_in_window(self, words: Words, meeting_id: str) -> None:
        """Where the desktop shows no notifications."""
        notice = Notice(words.title, words.text, "warn", key=f"reminder {meeting_id}")
        if meeting_id:
            extend = partial(self._extend, meeting_id)
            notice = replace(notice, action=self.tr("Extend…"), on_action=extend)
        self._furniture.notices.show_notice(notice)

    def make(self, workspace: Workspace) -> "asyncio.Future[Created]":
        """As `create` with the default preset; tells what came of it."""
        self._creates = True
        return workspace.create.make_now()

    def create(self, preset_key: str) -> None:
        """Asked for outside the window: it is told by a notification."""
        if workspace := self._ready():
            self._creates = True
            workspace.create.create_now(preset_key)

    def _copy(self, meeting_id: str, kind: LinkKind) -> None:
        if workspace := self._ready_for(meeting_id):
            self._copies = meeting_id
            workspace.commands.copy(meeting_id, kind)

    def _delete(self, meeting_id: str) -> None:
        """A room that was just made is not wanted; that can be undone, too."""
        if workspace := self._ready_for(meeting_id):
            workspace.rooms.deletes.delete_without_asking([meeting_id])

    def _deleting(self, pending: PendingDelete) -> None:
        if not self._looked_at():
            self._notifier.deleting(pending)

    def _batch_ended(self, run: BatchRun) -> None:
        if not self._looked_at():
            progress = run.progress
            self._notifier.batch_finished(run.batch.kind, progress.done, progress.failed)

    def _open(self, meeting_id: str) -> None:
        if workspace := self._ready_for(meeting_id):
            workspace.commands.open_in_browser([meeting_id])

    def _ready(self) -> Workspace | None:
        return self._account.workspace

    def _ready_for(self, meeting_id: str) -> Workspace | None:
        """A notification may be older than what became of its room; then that is said."""
        workspace, connected = self._ready(), self._account.connection
        if workspace is None or connected is None or connected.book.get(meeting_id) is not None:
            return workspace
        title = self.tr("This room is not in the list")
        if self._looked_at():
            self._furniture.window.status.show_passing(title, icon="warn", tone="warn")
        else:
            text = self.tr("It was deleted, ran out, or belongs to another account.")
            self._notifier.trouble(Words(title, text))
        return None

    def create_now(self) -> None:
        """With the default preset, as from the menu: said by a notification."""
        self.create("")

    def _created(self, made: Created) -> None:
        """Only what was done from the tray is said by a notification: the window says the rest."""
        connected = self._account.connection
        if connected is not None and (self._creates or not self._looked_at()):
            price = connected.pacing.price(CallKind.CREATE)
            self._notifier.room_created(made.known.meeting, connected.pacing.quota, price)
        self._creates = False

    def _copied(self, meeting_id: str, kind: LinkKind) -> None:
        known = self._account.connection.book.get(meeting_id) if self._account.connection else None
        if known is not None and meeting_id == self._copies:
            self._notifier.link_copied(known.meeting, kind)
        self._copies = ""

    def _failed(self, error: BaseException, task: str) -> None:
        """What the tray asked for and the hidden window cannot say."""
        if task == CREATE_TASK and self._creates:
            self._creates = False
            if isinstance(error, TroubleError) and not self._looked_at():
                said = say(error.trouble)
                self._notifier.trouble(Words(said.title, said.text))

    def _looked_at(self) -> bool:
        """The form counts, too: its window is another."""
        return QApplication.activeWindow() is not None and self._furniture.window.isVisible()

    def _tray_changed(self, available: bool) -> None:
        """A window hidden in a tray that has gone could not be reached any more."""
        if not available and self._furniture.window.isHidden():
            self._furniture.window.bring_to_front()
