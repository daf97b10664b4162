"""Asking for the options of a room's links, and doing with them what was wished."""

from dataclasses import replace

from PySide6.QtCore import QObject

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.ui.decided_tasks import KEEP_OPTIONS_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import finished

ASK_TASK = "link options"


class LinkOptionCommands(QObject):
    """Keeps the options with the room, or copies one guest link that has them."""

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book

    def edit(self, meeting_id: str) -> None:
        self._desk.background.start(self._edit(meeting_id), name=ASK_TASK, once=True)

    async def _edit(self, meeting_id: str) -> None:
        from whereby_desktop.ui.link_options.link_options_dialog import LinkOptionsDialog

        known = self._book.get(meeting_id)
        if known is None:
            return
        desk = self._desk
        dialog = LinkOptionsDialog(desk.theme, desk.icons, known, desk.window)
        dialog.copy_wished.connect(lambda options: self._copy(known, options))
        dialog.keep_wished.connect(lambda options: self._keep(meeting_id, options))
        try:
            await finished(dialog)
        finally:
            dialog.deleteLater()

    def _copy(self, known: KnownMeeting, options: LinkOptions) -> None:
        self._desk.clipboard.copy(options.joined_to(known.meeting.room_url))
        words = self.tr("Link copied: {0}").format(known.meeting.short_name)
        self._desk.window.status.show_passing(words)

    def _keep(self, meeting_id: str, options: LinkOptions) -> None:
        self._desk.background.start(self._remember(meeting_id, options), name=KEEP_OPTIONS_TASK)

    async def _remember(self, meeting_id: str, options: LinkOptions) -> None:
        await self._book.change_memory(
            meeting_id, lambda before: replace(before, link_options=options)
        )
        self._desk.window.status.show_passing(self.tr("Link options kept"))
