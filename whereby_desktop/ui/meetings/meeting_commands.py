"""What is done with meetings that exist: copy, open, label; and with past ones: forget."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.decided_tasks import LABEL_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import ask
from whereby_desktop.ui.meetings.forget_question import forget_question
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.notices import Notice


class MeetingCommands(QObject):
    """Carries out what the list, the details and the tray ask for.

    `copied` follows each copied link, with the meeting's id and the LinkKind.
    """

    copied = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        forgetting: Callable[[Awaitable[None]], Awaitable[None]],
        parent: QObject | None = None,
    ) -> None:
        """`forgetting` awaits what forgets meetings, and then forgets what only these had."""
        super().__init__(parent)
        self._desk, self._book, self._forgetting = desk, book, forgetting

    def copy_guest(self, meeting_ids: Sequence[str]) -> None:
        known = [each for each in map(self._book.get, meeting_ids) if each]
        if not known:
            return
        self._desk.clipboard.copy("\n".join(each.guest_link for each in known))
        count = len(known)
        if count == 1:
            name = known[0].meeting.short_name
            self._desk.window.status.show_passing(self.tr("Link copied: {0}").format(name))
            self.copied.emit(known[0].meeting_id, LinkKind.GUEST)
        else:
            self._desk.window.status.show_passing(self.tr("%n link(s) copied", "", count))

    def copy_host(self, meeting_ids: Sequence[str]) -> None:
        for meeting_id in meeting_ids[:1]:
            self._desk.background.start(
                self._copy_secret(meeting_id, LinkKind.HOST), name="copy host link", replace=True
            )

    def copy(self, meeting_id: str, kind: LinkKind) -> None:
        if kind is LinkKind.GUEST:
            self.copy_guest([meeting_id])
        else:
            self._desk.background.start(
                self._copy_secret(meeting_id, kind), name="copy host link", replace=True
            )

    def fetch_links(self, meeting_id: str) -> None:
        name = f"links {meeting_id}"
        self._desk.background.start(self._book.fetch_links(meeting_id), name=name, once=True)

    def open_in_browser(self, meeting_ids: Sequence[str]) -> None:
        for known in [each for each in map(self._book.get, meeting_ids) if each]:
            if not self._desk.open_url(known.guest_link):
                self._desk.notices.show_notice(
                    Notice(
                        self.tr("No browser answered"),
                        self.tr("Copy the link and paste it into a browser."),
                        "warn",
                        key="browser",
                    )
                )

    def set_label(self, meeting_id: str, label: str) -> None:
        self._desk.background.start(self._book.set_label(meeting_id, label), name=LABEL_TASK)

    def set_note(self, meeting_id: str, note: str) -> None:
        self._remember(meeting_id, lambda before: replace(before, note=note.strip()))

    def keep(self, meeting_id: str) -> None:
        """It is not to be deleted later any more."""
        self._remember(meeting_id, lambda before: replace(before, delete_at=None))

    def forget(self, meeting_ids: Sequence[str]) -> None:
        """Asks whether to forget past meetings; others are left alone."""
        past = [each for each in meeting_ids if self._book.history.get(each)]
        if past:
            self._desk.background.start(self._ask_and_forget(past), name="forget", once=True)

    async def _copy_secret(self, meeting_id: str, kind: LinkKind) -> None:
        known = self._book.get(meeting_id)
        if known is None:
            return
        if kind.of(known.meeting) is None:
            known = await self._book.fetch_links(meeting_id)
        link = kind.handed_out(known)
        if link is None:
            self._no_such_link(kind)
            return
        now, host = self._desk.preferences.now, kind is LinkKind.HOST
        seconds = now.clear_host_link_seconds if host else now.clear_viewer_link_seconds
        self._desk.clipboard.copy_secret(link, seconds)
        self._desk.window.status.show_passing(self._copied_words(kind, seconds), icon="key")
        self.copied.emit(meeting_id, kind)

    def _remember(self, meeting_id: str, change: Callable[[Remembered], Remembered]) -> None:
        work = self._book.change_memory(meeting_id, change)
        self._desk.background.start(work, name=LABEL_TASK)

    async def _ask_and_forget(self, past: list[str]) -> None:
        desk = self._desk
        names = [known.meeting.short_name for each in past if (known := self._book.recall(each))]
        if not await ask(forget_question(desk.theme, desk.icons, names, desk.window)):
            return
        await self._forgetting(self._book.forget_past(past))
        count = len(past)
        done = self.tr("%n past room(s) forgotten", "", count)
        if count == 1:
            done = self.tr("Forgotten: {0}").format(names[0])
        desk.window.status.show_passing(done)

    def _copied_words(self, kind: LinkKind, seconds: int) -> str:
        if kind is LinkKind.VIEWER:
            if not seconds:
                return self.tr("Viewer link copied")
            return self.tr("Viewer link copied. It leaves the clipboard in {0} s").format(seconds)
        if not seconds:
            return self.tr("Host link copied")
        return self.tr("Host link copied. It leaves the clipboard in {0} s").format(seconds)

    def _no_such_link(self, kind: LinkKind) -> None:
        if kind is LinkKind.VIEWER:
            title = self.tr("This room has no viewer link")
        else:
            title = self.tr("Whereby gave no host link")
        text = self.tr("The answer did not hold one. The guest link works.")
        self._desk.notices.show_notice(Notice(title, text, "warn", key="link"))
