"""One account's window: its list, details, form, and what connects them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.book import BookChange, MeetingBook
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.create.create_flow import CreateFlow
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.meetings.detail_pane import DetailPane
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.list_status import ListStatus
from whereby_desktop.ui.meetings.meeting_commands import MeetingCommands
from whereby_desktop.ui.meetings.meetings_area import MeetingsArea
from whereby_desktop.ui.meetings.meetings_page import MeetingsPage
from whereby_desktop.ui.meetings.picture_commands import PictureCommands
from whereby_desktop.ui.meetings.refresher import REFRESH_TASK, Refresher
from whereby_desktop.ui.meetings.row_action import RowAction
from whereby_desktop.ui.said import Circumstances, Remedy
from whereby_desktop.ui.trouble_desk import TroubleDesk

DASHBOARD = "https://whereby.com/org"


class Workspace(QObject):
    """Built anew for each key. `new_key_wished` when the person is to enter one."""

    new_key_wished = Signal()
    key_once_wished = Signal()
    unlock_wished = Signal()

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._seen_at = book.seen_at
        self._shown_before = False
        self.commands = MeetingCommands(desk, book, self)
        self.pictures = PictureCommands(desk, self)
        self.create = CreateFlow(desk, book, self)
        self.refresher = Refresher(desk, book, self)
        self.status = ListStatus(desk, book, self)
        self.page = MeetingsPage(book, desk.clock, desk.theme, desk.icons, desk.actions)
        self.detail = DetailPane(book, desk.clock, desk.theme, desk.icons, desk.actions, desk.meter)
        self.area = MeetingsArea(self.page, self.detail, desk.theme)
        self.area.restore_split(desk.preferences.now.split)
        self.troubles = TroubleDesk(desk.notices, self._circumstances, self._remedies(), self)
        self._stop = book.subscribe(self._book_changed)
        self._connect()
        self._connect_actions()
        desk.window.set_page("meetings", self.area)
        self._count_open()

    def close(self) -> None:
        self._desk.window.set_notices(self._desk.notices)  # or they would go with the page
        self._stop()
        self._desk.background.failed.disconnect(self._failed)
        self.status.close()
        self.refresher.stop()
        self.create.close()

    def show_trouble(self, kind: TroubleKind, face: str) -> None:
        """Trouble with the key: a face instead of the list, until there is a new one."""
        self.status.set_trouble(kind)
        self.page.show_face(face)

    def _connect(self) -> None:
        desk, page, detail = self._desk, self.page, self.detail
        desk.background.failed.connect(self._failed)
        self.troubles.key_rejected.connect(self._key_rejected)
        page.selection_changed.connect(detail.show_meetings)
        page.row_action.connect(self._row_action)
        page.preset_chosen.connect(self.create.create_now)
        page.face_action.connect(self._face_action)
        detail.copy_requested.connect(self.commands.copy)
        detail.open_requested.connect(lambda each: self.commands.open_in_browser([each]))
        detail.links_requested.connect(self.commands.fetch_links)
        detail.label_edited.connect(self.commands.set_label)
        detail.copy_image_requested.connect(self.pictures.copy)
        detail.save_image_requested.connect(self.pictures.save)
        self.commands.copied.connect(self._show_copied)
        self.create.created.connect(lambda made: page.select(made.known.meeting_id))
        self.area.split_changed.connect(lambda state: desk.preferences.change(split=state))

    def _connect_actions(self) -> None:
        connect, page, commands = self._desk.actions.connect_to, self.page, self.commands
        connect(Do.NEW_MEETING, self.create.open_form)
        connect(Do.NEW_NOW, self.create.create_now)
        connect(Do.REFRESH, self.refresher.refresh)
        connect(Do.SEARCH, page.focus_search)
        connect(Do.COPY_LINK, lambda: commands.copy_guest(page.selected_ids()))
        connect(Do.COPY_HOST_LINK, lambda: commands.copy_host(page.selected_ids()))
        connect(Do.OPEN, lambda: commands.open_in_browser(page.selected_ids()))
        connect(Do.DELETE, lambda: commands.delete(page.selected_ids()))
        connect(Do.DUPLICATE, self._duplicate_selected)
        connect(Do.EDIT_LABEL, self.detail.edit_label)
        connect(Do.DETAILS, self.area.toggle_detail)

    def _duplicate_selected(self) -> None:
        for meeting_id in self.page.selected_ids()[:1]:
            self.create.duplicate(meeting_id)

    def _row_action(self, meeting_id: str, action: RowAction) -> None:
        if action is RowAction.COPY_LINK:
            self.commands.copy_guest([meeting_id])
        elif action is RowAction.HOST_LINK:
            self.commands.copy_host([meeting_id])
        else:
            self.create.duplicate(meeting_id)

    def _show_copied(self, meeting_id: str, kind: LinkKind) -> None:
        self.page.set_copied(meeting_id)
        self.detail.set_copied(kind, meeting_id)

    def _face_action(self, action: str) -> None:
        answers: dict[str, Callable[[], None]] = {
            "new meeting": self.create.open_form,
            "try again": self.refresher.refresh,
            "new key": self.new_key_wished.emit,
            "use once": self.key_once_wished.emit,
            "unlock": self.unlock_wished.emit,
        }
        if answer := answers.get(action):
            answer()

    def _circumstances(self) -> Circumstances:
        return Circumstances(self._book.seen_at, self._desk.meter.quota.waiting)

    def _remedies(self) -> dict[Remedy, Callable[[], None]]:
        return {
            Remedy.TRY_AGAIN: self.refresher.refresh,
            Remedy.NEW_KEY: self.new_key_wished.emit,
            Remedy.CHECK: self.settle_unfinished,
            Remedy.DASHBOARD: self._open_dashboard,
        }

    def _open_dashboard(self) -> None:
        self._desk.open_url(DASHBOARD)

    def settle_unfinished(self) -> None:
        """Looks for the rooms of creates whose answer never came."""
        self._desk.background.start(self._settle(), name="settle", once=True)

    async def _settle(self) -> None:
        for unfinished in list(self._book.unfinished):
            await self.create.hand_over(await self._book.settle(unfinished))

    def _failed(self, error: BaseException, task: str) -> None:
        if task == REFRESH_TASK and isinstance(error, TroubleError):
            self.status.set_trouble(error.trouble.kind)
        self.troubles.met(error, task)

    def _key_rejected(self, _trouble: Trouble) -> None:
        self.show_trouble(TroubleKind.KEY_REJECTED, "key rejected")

    def _book_changed(self, _change: BookChange) -> None:
        if self._book.refreshed and self._book.seen_at != self._seen_at:
            if not self._shown_before and not self.page.selected_ids():
                self.page.view.select_first_room()
            self._shown_before = True
            self._seen_at = self._book.seen_at
            self.status.set_trouble(None)
            self.page.show_face(None)
            self._desk.notices.withdraw(REFRESH_TASK)
        self._count_open()

    def _count_open(self) -> None:
        now = self._desk.clock.now()
        stages = [each.meeting.stage(now) for each in self._book.all()]
        self._desk.window.navigation.show_open_meetings(stages.count(Stage.OPEN))
