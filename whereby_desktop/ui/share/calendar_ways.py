"""A meeting into the person's calendar: opened there, or saved as a file."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.invitation import Invitation, InvitedAs
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.chosen_files import file_to_write, write
from whereby_desktop.ui.create.zone_names import zone_id
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import Question, ask
from whereby_desktop.ui.share.invitation_choice import InvitationChoice
from whereby_desktop.ui.share.private_folder import PrivateFolder

_LONG_BEFORE = timedelta(days=366)  # its end: made elsewhere, at a time nobody knows


class CalendarWays(QObject):
    """`open_file` hands a file to the program that opens such files; False: there is none."""

    def __init__(
        self, desk: Desk, open_file: Callable[[Path], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._open_file = desk, open_file
        self._folder = PrivateFolder("whereby-")

    async def add(
        self, known: KnownMeeting, choice: InvitationChoice, invitation: Invitation
    ) -> None:
        """Opens the entry in the person's calendar, or offers to save it.

        Raises TroubleError (DISK).
        """
        name, entry = await self._entry(known, choice, invitation)
        try:
            path = await asyncio.to_thread(self._folder.write, name, entry)
        except OSError as error:
            raise _disk(error, name) from error
        if self._open_file(path):
            self._desk.window.status.show_passing(self.tr("Opened in your calendar"))
        elif await ask(self._question()):
            await self._save_as(name, entry, self._desk.window)

    async def save(
        self,
        known: KnownMeeting,
        choice: InvitationChoice,
        invitation: Invitation,
        parent: QWidget,
    ) -> bool:
        """Asks where to. False: nowhere. Raises TroubleError (DISK)."""
        name, entry = await self._entry(known, choice, invitation)
        return await self._save_as(name, entry, parent)

    def close(self) -> None:
        self._folder.close()

    async def _entry(
        self, known: KnownMeeting, choice: InvitationChoice, invitation: Invitation
    ) -> tuple[str, Secret]:
        """A file's name and what is in it. In a thread: its library takes its time to load."""
        now = self._desk.clock.now()
        return await asyncio.to_thread(_calendar_file, known, choice, invitation, now)

    async def _save_as(self, name: str, entry: Secret, parent: QWidget) -> bool:
        kind = self.tr("Calendar file (*.ics)")
        path = await file_to_write(parent, self.tr("Save calendar file"), name, kind)
        if path is None:
            return False
        await write(path, entry.reveal().encode(), private=True)
        self._desk.window.status.show_passing(self.tr("Calendar file saved"))
        return True

    def _question(self) -> Question:
        desk = self._desk
        return Question(
            desk.theme,
            desk.icons,
            self.tr("No calendar program answered"),
            self.tr("Save the meeting as a file and open it in your calendar."),
            yes=self.tr("Save calendar file…"),
            no=self.tr("Not now"),
            parent=desk.window,
        )


def _calendar_file(
    known: KnownMeeting, choice: InvitationChoice, invitation: Invitation, made_at: datetime
) -> tuple[str, Secret]:
    from whereby_desktop.meetings.calendar_entry import calendar_file, calendar_file_name

    entry = calendar_file(
        meeting_id=known.meeting_id,
        organisation_host=urlsplit(known.meeting.room_url).hostname or "",
        title=choice.title,
        begins=choice.begins,
        ends=choice.ends,
        zone_name=zone_id(choice.zone),
        link=invitation.link,
        description=invitation.text(),
        made_at=made_at,
        sequence=_revision(known, made_at),
        private=invitation.carried is not InvitedAs.GUEST,
    )
    return calendar_file_name(choice.title), entry


def _revision(known: KnownMeeting, made_at: datetime) -> int:
    """Grows with time, so that a later file of the same meeting takes an earlier one's place."""
    since = known.meeting.start or known.meeting.end - _LONG_BEFORE
    return max(0, (made_at - since) // timedelta(minutes=1))


def _disk(error: OSError, subject: str) -> TroubleError:
    words = error.strerror or type(error).__name__
    return TroubleError(Trouble(TroubleKind.DISK, words=words, subject=subject))
