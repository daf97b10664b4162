"""Deleting rooms when the time has come that the person wished for."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.delete_now import delete_now
from whereby_desktop.meetings.later_deletes import LaterDeletes
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.decided_tasks import DELETE_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.extend.moment_timer import MomentTimer
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.said import Remedy
from whereby_desktop.ui.wording import remedy_text, say


class LaterDeleter(QObject):
    """One room after the other, each with Undo before it is sent.

    Nothing is sent before Whereby's list has come in this run: what has gone by itself costs no
    points. Undo takes the wish back.
    """

    def __init__(
        self, desk: Desk, book: MeetingBook, batches: Batches, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._batches = desk, book, batches
        self._later = LaterDeletes()
        self._busy = ""  # the room that is being deleted
        self._closed = False
        self._next = MomentTimer(desk.clock, self)
        self._next.reached.connect(self._look)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._stop = book.subscribe(self._book_changed)
        self._soon.start()

    def close(self) -> None:
        self._closed = True
        self._stop()
        self._soon.stop()
        self._next.wait_for(None)

    def _book_changed(self, _change: BookChange) -> None:
        self._soon.start()

    def _look(self) -> None:
        if self._busy or not self._book.refreshed:
            return
        found = self._later.next(self._book.recalled())
        if found is None:
            self._next.wait_for(None)
            return
        meeting_id, moment = found
        if moment > self._desk.clock.now():
            self._next.wait_for(moment)
            return
        self._busy = meeting_id
        self._desk.background.start(self._delete(meeting_id), name=DELETE_TASK)

    async def _delete(self, meeting_id: str) -> None:
        try:
            known = self._book.get(meeting_id)
            if known is not None and await self._deleted(known.meeting):
                done = self.tr("Deleted {0}").format(known.meeting.short_name)
                self._desk.window.status.show_passing(done)
        finally:
            self._busy = ""
            if not self._closed:
                self._soon.start()

    async def _deleted(self, meeting: Meeting) -> bool:
        """False where it was undone or failed; both are said."""
        pending = self._book.take_away([meeting.meeting_id])
        key = f"undo {id(pending)}"
        self._desk.notices.show_notice(
            Notice(
                self.tr("Deleting {0}, as you wished").format(meeting.short_name),
                action=self.tr("Undo"),
                on_action=pending.undo,
                key=key,
                closable=False,
                undoes=True,
            )
        )
        try:
            deleted = await delete_now(
                self._batches, self._book, pending, meeting.short_name, self._desk.undo_seconds
            )
        except TroubleError as error:
            if self._book.get(meeting.meeting_id) is None:
                raise  # it has gone; what failed is something else
            self._failed(meeting, error.trouble)
            if error.trouble.kind is TroubleKind.KEY_REJECTED:
                raise  # that has a face of its own, too
            return False
        finally:
            self._desk.notices.withdraw(key)
        if not deleted:
            self._desk.window.status.show_passing(self.tr("Nothing was deleted"))
            await self._take_back(meeting.meeting_id)
        return deleted

    def _failed(self, meeting: Meeting, trouble: Trouble) -> None:
        self._later.failed(meeting.meeting_id, trouble.kind, self._desk.clock.now())
        said = say(trouble)
        text = self.tr("{0} was not deleted and is back in the list.")
        self._desk.notices.show_notice(
            Notice(
                said.title,
                f"{text.format(meeting.short_name)} {said.small}".strip(),
                "danger",
                action=remedy_text(Remedy.TRY_AGAIN),
                on_action=lambda: self._try_again(meeting.meeting_id),
                key=f"not deleted {meeting.meeting_id}",
            )
        )

    def _try_again(self, meeting_id: str) -> None:
        self._later.try_again(meeting_id)
        self._soon.start()

    async def _take_back(self, meeting_id: str) -> None:
        """Raises TroubleError (DISK)."""
        await self._book.change_memory(meeting_id, lambda before: replace(before, delete_at=None))
