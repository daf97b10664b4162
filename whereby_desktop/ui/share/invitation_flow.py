"""One invitation dialog from its opening to its end."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimeZone

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.ui.decided_tasks import REMEMBER_BEGIN_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import Question, ask, finished
from whereby_desktop.ui.share import invitation_maker, way_out
from whereby_desktop.ui.share.calendar_ways import CalendarWays
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog
from whereby_desktop.ui.share.way_out import WayOut
from whereby_desktop.ui.share.ways_out import WaysOut
from whereby_desktop.ui.wording import say

_OF_THE_LIST = (TroubleKind.KEY_REJECTED, TroubleKind.GONE)


class InvitationFlow(QObject):
    """Answers the dialog: sends what it wishes to send, after a question where there is a key."""

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        ways: WaysOut,
        calendar: CalendarWays,
        known: KnownMeeting,
        zone: QTimeZone | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._book = desk, book
        self._ways, self._calendar = ways, calendar
        self._known = known
        self._allowed: set[tuple[WayOut, InvitedAs]] = set()  # what was asked and answered
        self.dialog = InvitationDialog(
            desk.theme,
            desk.icons,
            desk.clock,
            known,
            desk.meter.price(CallKind.GET),
            desk.preferences.now.invitation,
            zone,
            desk.window,
        )
        self._connect()

    async def run(self) -> None:
        """Returns when the dialog is closed."""
        stop = self._book.subscribe(self._book_changed)
        try:
            await finished(self.dialog)
        finally:
            stop()
            self.dialog.deleteLater()
            self.deleteLater()

    def _connect(self) -> None:
        dialog, start = self.dialog, self._desk.background.start
        dialog.way_wished.connect(
            lambda way: start(self._go(way), name="send invitation", once=True)
        )
        dialog.links_wished.connect(
            lambda: start(self._fetch_links(), name="links for invitation", once=True)
        )
        dialog.begins_changed.connect(
            lambda begins: start(self._remember(begins), name=REMEMBER_BEGIN_TASK)
        )
        dialog.wording_changed.connect(
            lambda template: self._desk.preferences.change(invitation=template)
        )

    def _book_changed(self, change: BookChange) -> None:
        meeting_id = self._known.meeting_id
        known = self._book.get(meeting_id)
        if known is None and meeting_id in change.removed:
            self.dialog.show_gone()
        elif known is not None and meeting_id in (*change.added, *change.changed):
            self._known = known
            self.dialog.show_meeting(known, self._desk.meter.price(CallKind.GET))

    async def _go(self, way: WayOut) -> None:
        choice = self.dialog.choice
        if choice.keyed and not await self._may_go(way, choice.carried):
            return
        try:
            await self._send(way)
        except TroubleError as error:
            self._say(error)

    async def _may_go(self, way: WayOut, carried: InvitedAs) -> bool:
        """Asks once for each way out; both ways of copying are one."""
        asked = (WayOut.COPY if way is WayOut.MARKDOWN else way, carried)
        if asked not in self._allowed:
            if not await ask(self._question(way, carried)):
                return False
            self._allowed.add(asked)
        return True

    async def _send(self, way: WayOut) -> None:
        dialog, choice = self.dialog, self.dialog.choice
        room = self._known.meeting.short_name
        invitation = invitation_maker.invitation(self._known, choice, dialog.template)
        if way is WayOut.COPY:
            dialog.show_done(way, self._ways.copy(invitation, room))
        elif way is WayOut.MARKDOWN:
            dialog.show_done(way, self._ways.copy_markdown(invitation, room))
        elif way is WayOut.MAIL:
            if notice := self._ways.mail(invitation):
                dialog.show_trouble(notice.title, notice.text)
            else:
                dialog.show_done(way, self.tr("Mail opened"))
        elif await self._calendar.save(self._known, choice, invitation, dialog):
            dialog.show_done(way, self.tr("Calendar file saved"))

    async def _fetch_links(self) -> None:
        try:
            await self._book.fetch_links(self._known.meeting_id)
        except TroubleError as error:
            self._say(error)
            if error.trouble.kind in _OF_THE_LIST:
                raise  # the window behind has to know it, too

    async def _remember(self, begins: datetime) -> None:
        def change(before: Remembered) -> Remembered:
            return replace(before, begins=begins)

        try:
            await self._book.change_memory(self._known.meeting_id, change)
        except TroubleError as error:
            self._say(error)

    def _say(self, error: TroubleError) -> None:
        """In the dialog: what is said in the window stands behind it."""
        said = say(error.trouble)
        self.dialog.show_trouble(said.title, f"{said.text} {said.small}".strip())

    def _question(self, way: WayOut, carried: InvitedAs) -> Question:
        return Question(
            self._desk.theme,
            self._desk.icons,
            way_out.question_title(carried),
            way_out.question_text(carried),
            yes=way_out.go_words(way),
            no=way_out.keep_words(),
            dangerous=carried is InvitedAs.HOST,
            parent=self.dialog,
        )
