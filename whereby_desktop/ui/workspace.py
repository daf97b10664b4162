"""One account's window: its list, details, form, and what connects them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange, Created
from whereby_desktop.meetings.ports import UnfinishedCreate
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.bulk.file_drop import FileDrop
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.decided_tasks import CREATE_TASK
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.in_turns import InTurns
from whereby_desktop.ui.meetings.detail_pane import DetailPane
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.list_faces import FaceAction, FaceName
from whereby_desktop.ui.meetings.list_status import ListStatus
from whereby_desktop.ui.meetings.meetings_area import MeetingsArea
from whereby_desktop.ui.meetings.meetings_page import MeetingsPage
from whereby_desktop.ui.meetings.refresher import REFRESH_TASK, Refresher
from whereby_desktop.ui.meetings.row_action import RowAction
from whereby_desktop.ui.meetings.settled_in import settled_in
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.outside import Outside
from whereby_desktop.ui.room_commands import RoomCommands
from whereby_desktop.ui.said import Circumstances, Remedy
from whereby_desktop.ui.trouble_desk import OF_THE_CONNECTION, TroubleDesk
from whereby_desktop.ui.wording import say

translate = QCoreApplication.translate
DASHBOARD = "https://whereby.com/org"


class Workspace(QObject):
    """Built anew for each key, and then to `enter`. `new_key_wished`: the person is to give one."""

    new_key_wished = Signal()
    key_once_wished = Signal()
    unlock_wished = Signal()
    edit_presets_wished = Signal()
    network_wished = Signal()

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        batches: Batches,
        outside: Outside,
        page: MeetingsPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self.page = desk, book, page
        self._seen_at = book.seen_at
        self._shown_before = False
        self._cut_off = True  # until the list has been read
        self._settling_in = InTurns(self)
        self.rooms = RoomCommands(desk, book, batches, outside, self)
        self.commands, self.create = self.rooms.meetings, self.rooms.create
        self.refresher = Refresher(desk, book, self)
        self.status = ListStatus(desk, book, self)
        self.detail = DetailPane(book, desk.clock, desk.theme, desk.icons, desk.actions, desk.meter)
        self.area = MeetingsArea(page, self.detail, desk.theme, landing=self.page.view)
        self.area.restore_split(desk.preferences.now.split)
        self.troubles = TroubleDesk(desk.notices, self._circumstances, self._remedies(), self)
        self._stop = book.subscribe(self._book_changed)
        self._stop_presets = desk.presets.subscribe(self._name_presets)
        self._connect()
        self._connect_actions()

    @property
    def background(self) -> Background:
        """Owns the tasks of this account; whoever closes the workspace closes it."""
        return self._desk.background

    def enter(self) -> None:
        self._desk.window.set_page("meetings", self.area)
        self._count_open()

    def close(self) -> None:
        desk = self._desk
        desk.window.set_notices(desk.notices)  # or they would go with the page
        desk.notices.withdraw(*OF_THE_CONNECTION, REFRESH_TASK)
        desk.window.language_changed.disconnect(self._name_presets)
        self._stop_presets()
        for do in self._slots():
            desk.actions.let_go(do)
        self._stop()
        self.background.failed.disconnect(self._failed)
        self._settling_in.stop()
        self.status.close()
        self.refresher.stop()
        self.rooms.close()

    def show_trouble(self, trouble: Trouble, face: FaceName | None) -> None:
        """Trouble with the key: a face instead of the list, until there is a new one."""
        self.status.set_trouble(trouble.kind)
        self.refresher.hold()
        self.page.show_face(face, keyring=trouble.subject, detail=say(trouble).small)

    def _connect(self) -> None:
        desk, page, detail = self._desk, self.page, self.detail
        self.background.failed.connect(self._failed)
        desk.window.language_changed.connect(self._name_presets)
        self._name_presets()
        self.troubles.key_rejected.connect(self._key_rejected)
        page.model.counted.connect(self._count_open)
        page.selection_changed.connect(detail.show_meetings)
        # The details are built when the first room is selected.
        page.selection_changed.connect(lambda _ids: desk.window.status.come_last())
        page.row_action.connect(self._row_action)
        page.preset_chosen.connect(self.create.create_now)
        page.face_action.connect(self._face_action)
        page.forget_wished.connect(self.commands.forget)
        page.edit_presets_wished.connect(self.edit_presets_wished)
        detail.copy_requested.connect(self.commands.copy)
        detail.open_requested.connect(lambda each: self.commands.open_in_browser([each]))
        detail.links_requested.connect(self.commands.fetch_links)
        detail.label_edited.connect(self.commands.set_label)
        detail.note_edited.connect(self.commands.set_note)
        detail.keep_wished.connect(self.commands.keep)
        detail.forget_wished.connect(self.commands.forget)
        detail.copy_code_requested.connect(self.rooms.copy_code)
        detail.save_code_requested.connect(self.rooms.save_code)
        self.commands.copied.connect(self._show_copied)
        unsettled = self.rooms.unsettled
        unsettled.met.connect(self._may_exist)
        unsettled.over.connect(self._settled)
        unsettled.found.connect(self._hand_over)
        self.rooms.batches.held_up.connect(self._held_up)
        self.create.created.connect(lambda made: page.select(made.known.meeting_id))
        self.area.rearranged.connect(desk.window.status.come_last)
        FileDrop(self.area).dropped.connect(self.rooms.from_file)
        self.area.split_changed.connect(lambda state: desk.preferences.change(split=state))

    def _connect_actions(self) -> None:
        for do, slot in self._slots().items():
            self._desk.actions.connect_to(do, slot)

    def _slots(self) -> dict[Do, Callable[[], object]]:
        detail = self.detail
        slots: dict[Do, Callable[[], object]] = {
            Do.NEW_MEETING: self.create.open_form,
            Do.NEW_NOW: self.create.create_now,
            Do.FROM_CSV: self.rooms.from_csv,
            Do.BATCHES: self.rooms.batches.show_batches,
            Do.REFRESH: self.refresher.refresh,
            Do.DELETE_MANY: self._if_shown(self.rooms.delete_by_rule),
            Do.EDIT_LABEL: self._if_shown(partial(self._in_details, detail.edit_label)),
            Do.EDIT_NOTE: self._if_shown(partial(self._in_details, detail.edit_note)),
            Do.DETAILS: self._if_shown(self.area.toggle_detail),
        }
        for do, command in self.rooms.with_rooms().items():
            slots[do] = self._if_shown(partial(self._with_selected, command))
        return slots

    def _with_selected(self, command: Callable[[Sequence[str]], None]) -> None:
        command(self.page.selected_ids())

    def _in_details(self, edit: Callable[[], None]) -> None:
        """Shows them first where they are hidden: what is typed there is to be seen."""
        if len(self.page.selected_ids()) != 1:
            return
        if not self.detail.isVisible():
            self.area.toggle_detail()
        edit()

    def _if_shown(self, act: Callable[[], object]) -> Callable[[], None]:
        """Keys reach the whole window: no room is deleted from the page of settings."""

        def act_if_shown() -> None:
            if self.area.isVisible():
                act()

        return act_if_shown

    def _name_presets(self) -> None:
        names = [(each.key, preset_name(each)) for each in self._desk.presets.now.presets]
        self.page.set_presets(names)
        self.detail.set_presets(names)

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
            FaceAction.NEW_MEETING: self.create.open_form,
            FaceAction.FROM_CSV: self.rooms.from_csv,
            FaceAction.TRY_AGAIN: self.refresher.refresh,
            FaceAction.NEW_KEY: self.new_key_wished.emit,
            FaceAction.USE_ONCE: self.key_once_wished.emit,
            FaceAction.UNLOCK: self.unlock_wished.emit,
            FaceAction.HOW_TO: self._tell_how_to_get_a_keyring,
        }
        if answer := answers.get(action):
            answer()

    def _circumstances(self) -> Circumstances:
        return Circumstances(self._book.seen_at, self._desk.meter.quota.waiting)

    def _remedies(self) -> dict[Remedy, Callable[[], None]]:
        return {
            Remedy.TRY_AGAIN: self.refresher.refresh,
            Remedy.NEW_KEY: self.new_key_wished.emit,
            Remedy.CHECK: self.rooms.unsettled.settle,
            Remedy.NETWORK: self.network_wished.emit,
            Remedy.DASHBOARD: self._open_dashboard,
        }

    def _open_dashboard(self) -> None:
        self._desk.open_url(DASHBOARD)

    def _may_exist(self, trouble: Trouble, unfinished: UnfinishedCreate) -> None:
        if not trouble.detail:
            self._cut_off = True
        choose = partial(self.rooms.unsettled.choose, unfinished)
        self.troubles.show_trouble(trouble, key=_notice_of(unfinished), choose=choose)

    def _settled(self, unfinished: UnfinishedCreate) -> None:
        self._desk.notices.withdraw(_notice_of(unfinished))

    def _hand_over(self, created: Created) -> None:
        self._desk.background.start(self.create.hand_over(created), name=CREATE_TASK)

    def _failed(self, error: BaseException, task: str) -> None:
        kind = error.trouble.kind if isinstance(error, TroubleError) else None
        if kind is TroubleKind.MAY_EXIST and self.rooms.unsettled.lost(error):
            return
        if task == REFRESH_TASK and kind is not None:
            self._cut_off = True
            self.status.set_trouble(kind)
            if kind.value in OF_THE_CONNECTION:
                self._desk.notices.withdraw(REFRESH_TASK)  # older news of the same reading
            self.refresher.note_trouble(kind)
            self.rooms.batches.open()
        elif kind is TroubleKind.GONE:
            self.refresher.refresh()  # then it leaves the list
        self.troubles.met(error, task)

    def _held_up(self, trouble: Trouble) -> None:
        self.troubles.show_trouble(trouble, key="held up")

    def _key_rejected(self, trouble: Trouble) -> None:
        self.show_trouble(trouble, FaceName.KEY_REJECTED)

    def _tell_how_to_get_a_keyring(self) -> None:
        self._desk.notices.show_notice(_how_to_get_a_keyring())

    def _book_changed(self, _change: BookChange) -> None:
        if self._book.refreshed and self._book.seen_at != self._seen_at:
            if not self._shown_before:
                self._first_shown()
            self._seen_at = self._book.seen_at
            self.status.set_trouble(None)
            self.refresher.go_on()
            self.page.show_face(None)
            self._desk.notices.withdraw(*OF_THE_CONNECTION, REFRESH_TASK)
            if self._cut_off:
                self._cut_off = False
                self.rooms.unsettled.settle()

    def _first_shown(self) -> None:
        self._shown_before = True
        self.rooms.batches.open()
        self._settling_in.take(settled_in(self.page, self.detail))

    def _count_open(self) -> None:
        self._desk.window.navigation.show_open_meetings(self.page.model.open_total)


def _how_to_get_a_keyring() -> Notice:
    return Notice(
        translate("Workspace", "How to get a keyring"),
        translate(
            "Workspace",
            "Install gnome-keyring (on KDE kwalletmanager), log in again and start the app.",
        ),
        key="how to",
    )


def _notice_of(unfinished: UnfinishedCreate) -> str:
    return f"settle {unfinished.entry}"
