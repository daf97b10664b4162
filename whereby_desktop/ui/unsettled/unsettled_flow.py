"""Creates whose answer was lost: looked for at Whereby, and else put to the person."""

from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import UnfinishedCreate
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.decided_tasks import DECIDE_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.unsettled.asked_room import AskedRoom

if TYPE_CHECKING:
    from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog

_SETTLE_TASK = "settle"
Decide = Callable[[str], Coroutine[Any, Any, None]]
Subscribe = Callable[[Callable[[Any], None]], Callable[[], None]]


class UnsettledFlow(QObject):
    """`found` carries what came of a create (Created).

    `met`: the Trouble of looking for an UnfinishedCreate; `over` carries one that is settled.
    `row_decided` carries a BatchRun that may have something to do again.
    """

    found = Signal(object)
    met = Signal(object, object)
    over = Signal(object)
    row_decided = Signal(object)
    open_wished = Signal(str)
    copy_wished = Signal(str)

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._dialog: UnsettledDialog | None = None
        self._asked: UnfinishedCreate | None = None  # the person is being asked about it

    def settle(self) -> None:
        """Looks for the rooms of all creates whose answer never came."""
        if self._book.unfinished:
            self._desk.background.start(self._settle(), name=_SETTLE_TASK, once=True)

    def lost(self, error: BaseException) -> bool:
        """A create has just ended with this. False: it is none that was left open."""
        if not isinstance(error, TroubleError) or not self._book.unfinished:
            return False
        self.met.emit(error.trouble, self._book.unfinished[-1])
        return True

    def choose(self, unfinished: UnfinishedCreate) -> None:
        """Asks which room it is; where there is nothing to choose any more, looks once again."""
        if unfinished not in self._book.unfinished:
            return
        if len(self._book.rivals(unfinished)) < 2:
            self.settle()
            return
        asked = AskedRoom(unfinished.label, unfinished.draft, unfinished.begun_at)
        dialog = self._ask(
            asked,
            partial(self._book.rivals, unfinished),
            partial(self._decide, unfinished),
            still=lambda: unfinished in self._book.unfinished,
        )
        self._asked = unfinished
        dialog.rejected.connect(lambda: self._postponed(unfinished))

    def choose_row(self, run: BatchRun, position: int) -> None:
        """The same for an unsure row of a batch; there may be no room that fits it at all."""
        row = run.row(position)
        if row not in run.open_rows or row.draft is None:
            return
        self._ask(
            AskedRoom(row.label, row.draft, of_batch=True),
            partial(run.rivals, position),
            partial(self._decide_row, run, position),
            still=lambda: run.row(position) == row,
            hear=(self._book.subscribe, run.subscribe),
        )

    def close(self) -> None:
        """Nothing is decided."""
        if self._dialog is not None:
            self._dialog.reject()

    # the dialog

    def _ask(
        self,
        asked: AskedRoom,
        rivals: Callable[[], Sequence[Meeting]],
        decide: Decide,
        *,
        still: Callable[[], bool],
        hear: Sequence[Subscribe] = (),
    ) -> "UnsettledDialog":
        """`still` says whether it is not told yet; `hear` is where changes are told."""
        from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog

        self.close()
        desk = self._desk
        dialog = self._dialog = UnsettledDialog(desk.theme, desk.icons, asked, desk.window)

        def show() -> None:
            dialog.show_rooms([self._known(each) for each in rivals()], desk.clock.now())

        def follow(_change: object) -> None:
            if still():
                show()
            else:
                dialog.reject()  # it has been told meanwhile

        show()
        for subscribe in hear or (self._book.subscribe,):
            stop = subscribe(follow)
            dialog.finished.connect(lambda _result, stop=stop: stop())
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.form.open_wished.connect(self.open_wished)
        dialog.form.copy_wished.connect(self.copy_wished)
        dialog.decided.connect(
            lambda meeting_id: desk.background.start(decide(meeting_id), name=DECIDE_TASK)
        )
        dialog.open()
        return dialog

    def _closed(self, dialog: "UnsettledDialog") -> None:
        if self._dialog is dialog:
            self._dialog = self._asked = None
        dialog.deleteLater()

    def _known(self, meeting: Meeting) -> KnownMeeting:
        return self._book.get(meeting.meeting_id) or KnownMeeting(meeting)

    # what comes of it

    async def _settle(self) -> None:
        for unfinished in list(self._book.unfinished):
            if unfinished == self._asked:
                continue
            try:
                created = await self._book.settle(unfinished)
            except TroubleError as error:  # the others are looked for all the same
                self.met.emit(error.trouble, unfinished)
            else:
                self.over.emit(unfinished)
                self.found.emit(created)

    async def _decide(self, unfinished: UnfinishedCreate, meeting_id: str) -> None:
        if meeting_id and meeting_id not in self._book.listed:
            self._gone()
            self._postponed(unfinished)
            return
        created = await self._book.decide(unfinished, meeting_id)
        self.over.emit(unfinished)
        if created is not None:
            self.found.emit(created)
        else:
            self._desk.window.status.show_passing(
                self.tr("Settled: the room was not created"), icon="x", tone="text2"
            )

    async def _decide_row(self, run: BatchRun, position: int, meeting_id: str) -> None:
        if meeting_id and meeting_id not in self._book.listed:
            self._gone()
            return
        if run.row(position) not in run.open_rows:
            return
        await run.decide(position, meeting_id)
        self.row_decided.emit(run)

    def _postponed(self, unfinished: UnfinishedCreate) -> None:
        """It stays open, and the window goes on saying so."""
        if unfinished in self._book.unfinished:
            names = ", ".join(each.short_name for each in self._book.rivals(unfinished))
            self.met.emit(Trouble(TroubleKind.MAY_EXIST, detail=names), unfinished)

    def _gone(self) -> None:
        text = self.tr("This room no longer exists")
        self._desk.window.status.show_passing(text, icon="warn", tone="warn")
