"""Deleting rooms: asked where somebody may be inside, with Undo before anything is sent."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.delete_filter import Concerned, concerned
from whereby_desktop.meetings.delete_now import FEW, delete_now
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.batches.batch_desk import BatchDesk
from whereby_desktop.ui.decided_tasks import DELETE_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import ask
from whereby_desktop.ui.meetings.delete_question import delete_question
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.said import Remedy
from whereby_desktop.ui.wording import remedy_text, say


class DeleteCommands(QObject):
    """A few rooms go at once, at the first trouble it says so; many go as a batch."""

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        batches: Batches,
        batch_desk: BatchDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._batches, self._batch_desk = batches, batch_desk

    def delete(self, meeting_ids: Sequence[str]) -> None:
        """Asks first where one of them is open, and where they are many."""
        if meeting_ids:
            self._desk.background.start(
                self._ask_and_delete(list(meeting_ids)), name="ask before delete", once=True
            )

    def delete_without_asking(self, meeting_ids: Sequence[str], name: str = "") -> None:
        """With Undo, as always: the person was asked elsewhere. `name`: of a batch of many."""
        pending = self._book.take_away(meeting_ids)
        if pending.meetings:
            self._desk.background.start(self._delete(pending, name), name=DELETE_TASK)

    async def _ask_and_delete(self, meeting_ids: list[str]) -> None:
        known, told = self._known(meeting_ids), Concerned()
        while self._worth_telling(known, told):
            told = concerned(known, self._desk.clock.now())
            if not await self._answer_is_yes(known):
                return
            known = self._known(meeting_ids)  # the list may have changed meanwhile
        self.delete_without_asking([each.meeting_id for each in known])

    def _known(self, meeting_ids: Sequence[str]) -> list[KnownMeeting]:
        return [each for each in map(self._book.get, meeting_ids) if each]

    def _worth_telling(self, known: Sequence[KnownMeeting], told: Concerned) -> bool:
        """Whether more rooms are open than the person knows, or many go and nothing was said."""
        met = concerned(known, self._desk.clock.now())
        return met.open > told.open or met.rooms > max(FEW, told.rooms)

    async def _answer_is_yes(self, known: list[KnownMeeting]) -> bool:
        desk, points = self._desk, len(known) * self._desk.meter.price(CallKind.DELETE)
        now = desk.clock.now()
        return await ask(delete_question(desk.theme, desk.icons, known, now, points, desk.window))

    async def _delete(self, pending: PendingDelete, name: str) -> None:
        rooms, key = _named(pending), f"undo {id(pending)}"
        title = self.tr("Deleting {0}").format(rooms[0])
        if len(rooms) > 1:
            title = self.tr("Deleting %Ln room(s)", "", len(rooms))
        self._desk.notices.show_notice(
            Notice(
                title,
                action=self.tr("Undo"),
                on_action=pending.undo,
                key=key,
                closable=False,
                undoes=True,
            )
        )
        try:
            done = await self._send(pending, name)
        except TroubleError as error:
            left = [each.meeting_id for each in pending.meetings if self._book.get(each.meeting_id)]
            if not left:
                raise  # they have gone; what failed is something else
            self._say_not_deleted(left, error.trouble)
            if error.trouble.kind is TroubleKind.KEY_REJECTED:
                raise  # that has a face of its own, too
            return
        finally:
            self._desk.notices.withdraw(key)
        if done:
            self._desk.window.status.show_passing(done)

    async def _send(self, pending: PendingDelete, name: str) -> str:
        """What is to be said of it; nothing where a batch has begun. Raises TroubleError."""
        rooms, seconds = _named(pending), self._desk.undo_seconds
        count = len(rooms)
        name = name or (rooms[0] if count == 1 else self.tr("%Ln selected room(s)", "", count))
        undone = self.tr("Nothing was deleted")
        if count > FEW:
            run = await self._batches.delete(pending, name, seconds)
            if run is None:
                return undone
            self._desk.notices.withdraw(f"undo {id(pending)}")  # the time for it is over
            self._batch_desk.start(run)
            return ""
        if not await delete_now(self._batches, self._book, pending, name, seconds):
            return undone
        if count == 1:
            return self.tr("Deleted {0}").format(rooms[0])
        return self.tr("Deleted %Ln room(s)", "", count)

    def _say_not_deleted(self, left: Sequence[str], trouble: Trouble) -> None:
        said = say(trouble)
        text = self.tr("%Ln room(s) were not deleted and are back in the list.", "", len(left))
        known = self._book.get(left[0])
        if len(left) == 1 and known is not None:
            text = self.tr("{0} was not deleted and is back in the list.")
            text = text.format(known.meeting.short_name)
        self._desk.notices.show_notice(
            Notice(
                said.title,
                f"{text} {said.small}".strip(),
                "danger",
                action=remedy_text(Remedy.TRY_AGAIN),
                on_action=lambda: self.delete_without_asking(left),
                key=f"not deleted {left[0]}",
            )
        )


def _named(pending: PendingDelete) -> list[str]:
    return [each.short_name for each in pending.meetings]
