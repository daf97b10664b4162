"""What is done to send people a meeting; each command takes its id."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimeZone

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.invitation import Invitation
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.share import invitation_maker
from whereby_desktop.ui.share.calendar_ways import CalendarWays
from whereby_desktop.ui.share.default_wording import wording
from whereby_desktop.ui.share.invitation_choice import InvitationChoice, first_choice
from whereby_desktop.ui.share.room_end_words import room_ended
from whereby_desktop.ui.share.ways_out import WaysOut

_PASSING_SECONDS = 10.0


class ShareCommands(QObject):
    """Always the guest link, but in the dialog. Works offline, as nothing is asked of Whereby.

    `open_file` hands a file to the desktop's program for it; False: nobody took it.
    """

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        open_file: Callable[[Path], bool],
        parent: QObject | None = None,
        *,
        zone: QTimeZone | None = None,
    ) -> None:
        """`zone`: in which times are written; the computer's where none is given."""
        super().__init__(parent)
        self._desk, self._book, self._zone = desk, book, zone
        self._ways = WaysOut(desk, self)
        self._calendar = CalendarWays(desk, open_file, self)

    def invite(self, meeting_id: str) -> None:
        """Opens the dialog."""
        if known := self._shareable(meeting_id):
            self._desk.background.start(self._invite(known), name="invitation", once=True)

    def copy_markdown(self, meeting_id: str) -> None:
        if known := self._shareable(meeting_id):
            _, invitation = self._proposed(known)
            self._ways.copy_markdown(invitation, known.meeting.short_name)
            self._hint_if_ended(known)

    def mail(self, meeting_id: str) -> None:
        if known := self._shareable(meeting_id):
            _, invitation = self._proposed(known)
            if notice := self._ways.mail(invitation):
                self._desk.notices.show_notice(notice)
            self._hint_if_ended(known)

    def add_to_calendar(self, meeting_id: str) -> None:
        if known := self._shareable(meeting_id):
            work = self._calendar.add(known, *self._proposed(known))
            self._desk.background.start(work, name="add to calendar", once=True)
            self._hint_if_ended(known)

    def save_calendar(self, meeting_id: str) -> None:
        if known := self._shareable(meeting_id):
            work = self._save_calendar(known)
            self._desk.background.start(work, name="save calendar file", once=True)
            self._hint_if_ended(known)

    def close(self) -> None:
        """Removes what was written for the calendar program."""
        self._calendar.close()

    async def _invite(self, known: KnownMeeting) -> None:
        # The dialog is imported when it is first opened.
        from whereby_desktop.ui.share.invitation_flow import InvitationFlow

        flow = InvitationFlow(self._desk, self._book, self._ways, self._calendar, known, self._zone)
        await flow.run()

    async def _save_calendar(self, known: KnownMeeting) -> None:
        await self._calendar.save(known, *self._proposed(known), self._desk.window)

    def _proposed(self, known: KnownMeeting) -> tuple[InvitationChoice, Invitation]:
        choice = first_choice(known, self._zone or QTimeZone.systemTimeZone())
        template = wording(self._desk.preferences.now.invitation)
        return choice, invitation_maker.invitation(known, choice, template)

    def _shareable(self, meeting_id: str) -> KnownMeeting | None:
        """None, and a word on it, where the room is no longer at Whereby."""
        known = self._book.get(meeting_id)
        if known is None and self._book.history.get(meeting_id) is not None:
            title = self.tr("This room no longer exists")
            text = self.tr("Its links lead nowhere. Duplicate makes a new one like it.")
            self._show(Notice(title, text, "warn", key="share", seconds=_PASSING_SECONDS))
        return known

    def _hint_if_ended(self, known: KnownMeeting) -> None:
        zone = self._zone or QTimeZone.systemTimeZone()
        if words := room_ended(known.meeting, self._desk.clock.now(), zone):
            self._show(Notice(words, tone="warn", key="share", seconds=_PASSING_SECONDS))

    def _show(self, notice: Notice) -> None:
        self._desk.notices.show_notice(notice)
