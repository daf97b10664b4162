"""The page of meetings: toolbar, notices, and below them the list or what stands for it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.face import Face, FaceContent
from whereby_desktop.ui.meetings.list_faces import (
    FaceAction,
    FaceName,
    empty_face,
    no_filter_face,
    no_match_face,
    trouble_face,
    unread_face,
)
from whereby_desktop.ui.meetings.meetings_filter import Query, words_of
from whereby_desktop.ui.meetings.page_parts import PageParts, page_parts
from whereby_desktop.ui.meetings.room_menu import RoomMenu
from whereby_desktop.ui.meetings.selection_actions import SelectionActions
from whereby_desktop.ui.meetings.skeleton import Skeleton
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline

SKELETON_AFTER_MS = 300
_NARROWEST = 520


class MeetingsPage(QWidget):
    """The list of rooms with all that belongs to it. Emits what the person wants, does nothing.

    `face_action` carries one of FaceAction; clearing search and filter is done here.
    """

    selection_changed = Signal(list)  # meeting ids, top to bottom
    row_action = Signal(str, object)  # meeting id, RowAction
    face_action = Signal(str)
    forget_wished = Signal(list)  # ids of past meetings
    edit_presets_wished = Signal()
    preset_chosen = Signal(str)  # the preset's key

    def __init__(
        self,
        book: MeetingBook,
        clock: Clock,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        *,
        parts: PageParts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        parts = parts or page_parts(book, clock, theme, icons, actions)
        self._book, self._theme, self._icons, self._actions = book, theme, icons, actions
        self._forced: tuple[FaceName, str, str] | None = None
        self._search = ""
        self._tried = False  # to read the list
        self.model, self.toolbar, self.view = parts.model, parts.toolbar, parts.view
        self.model.setParent(self)
        self.face = Face(theme, icons)
        self.skeleton = Skeleton(theme)
        self._selection = SelectionActions(actions, self.model, self)
        self._stack = QStackedWidget()
        self._skeleton_timer = QTimer(self)
        self._skeleton_timer.setSingleShot(True)
        self._skeleton_timer.setInterval(SKELETON_AFTER_MS)
        self._skeleton_timer.timeout.connect(lambda: self._put(self.skeleton))
        self._lay_out()
        self._connect()
        self.destroyed.connect(book.subscribe(self._book_changed))
        self._choose_face()

    # for the window

    def selected_ids(self) -> list[str]:
        """From top to bottom; past meetings among them, see `MeetingBook.recall`."""
        return self.view.selected_ids()

    def select(self, meeting_id: str) -> bool:
        """Selects a room and scrolls to it. False if search or filter hide it."""
        return self.view.select_room(meeting_id)

    def show_face(
        self, name: str | FaceName | None, *, keyring: str = "", detail: str = ""
    ) -> None:
        """A face for trouble in the list's place, or None for the list. See `trouble_face`."""
        self._forced = (FaceName(name), keyring, detail) if name else None
        self._choose_face()

    def set_copied(self, meeting_id: str) -> None:
        self.view.set_copied(meeting_id)

    def set_notices(self, notices: QWidget) -> None:
        """Puts the stack of notices between toolbar and list."""
        self._layout.removeWidget(notices)  # or it would count itself, and come below the list
        self._layout.insertWidget(self._layout.indexOf(self._stack), notices)

    def set_presets(self, presets: Sequence[tuple[str, str]]) -> None:
        """Key and name of each preset, for the menu of New meeting and for the search."""
        self.toolbar.new_meeting.set_presets(presets)
        self.model.name_presets(dict(presets))

    def focus_list(self) -> None:
        """As by keyboard: shows where the focus is."""
        self._focus_shown(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    # inside

    def _lay_out(self) -> None:
        self.setMinimumWidth(_NARROWEST)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for each in (self.view, self.face, self.skeleton):
            self._stack.addWidget(each)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.toolbar)
        self._layout.addWidget(hairline())
        self._layout.addWidget(self._stack, 1)
        new = self.toolbar.new_meeting
        stops = [self.toolbar.search, self.toolbar.filter, self.toolbar.refresh]
        stops += [new.main, new.arrow, self.view.header, self.view]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self._retranslate()

    def _connect(self) -> None:
        self.model.counted.connect(self._choose_face)
        self.view.rooms_selected.connect(self._selection.take)
        self.view.rooms_selected.connect(self.selection_changed)
        self.view.action_asked.connect(self.row_action)
        self.view.menu_asked.connect(self._open_menu)
        self.view.forget_asked.connect(self._ask_to_forget)
        self.face.acted.connect(self._face_acted)
        self.toolbar.search.searched.connect(self._searched)
        self.toolbar.search.left.connect(self.focus_list)
        self.toolbar.filter.filtered.connect(lambda _filters: self._ask())
        self.toolbar.new_meeting.preset_chosen.connect(self.preset_chosen)
        self.toolbar.new_meeting.edit_presets_wished.connect(self.edit_presets_wished)

    def _open_menu(self, place: QPoint) -> None:
        past, all_ids = self.view.past_ids(), self.view.selected_ids()
        menu = RoomMenu(
            self._theme,
            self._icons,
            self._actions,
            self,
            here=len(past) < len(all_ids),
            past=bool(past),
        )
        menu.forget_asked.connect(self._ask_to_forget)
        menu.popup(place)

    def _ask_to_forget(self) -> None:
        self.forget_wished.emit(self.view.past_ids())

    def _searched(self, text: str) -> None:
        self._search = text
        self._ask()

    def _ask(self) -> None:
        self.model.set_query(Query(words_of(self._search), self.toolbar.filter.filters))

    def _face_acted(self, action: str) -> None:
        if action == FaceAction.CLEAR_SEARCH:
            self.toolbar.search.clear_search()
        elif action == FaceAction.CLEAR_FILTER:
            self.toolbar.filter.clear_filters()
        else:
            self.face_action.emit(action)

    def _book_changed(self, _change: BookChange) -> None:
        self._tried = self._tried or self._book.loading
        self._choose_face()

    def _choose_face(self) -> None:
        if self.model.reading:
            return  # what is known of the rooms is not yet whole
        content = self._content()
        if content is not None:
            self._show_face(content)
        elif self.model.total or not self._book.loading:
            self._skeleton_timer.stop()
            self._put(self.view)
        elif self._stack.currentWidget() is not self.skeleton:
            self._put(self.view)
            if not self._skeleton_timer.isActive():
                self._skeleton_timer.start()

    def _show_face(self, content: FaceContent) -> None:
        fresh = content != self.face.content or self._stack.currentWidget() is not self.face
        self._skeleton_timer.stop()
        self.face.show_content(content)
        self._put(self.face)
        if fresh and self.isVisible():
            announce(self, f"{content.title}. {content.text}")

    def _content(self) -> FaceContent | None:
        """The face for now; None for the list itself."""
        if self._forced:
            return trouble_face(*self._forced)
        if self.model.shown:
            return None
        if not self.model.total:
            book = self._book
            known = book.seen_at is not None and (book.refreshed or not book.loading)
            if known:
                return empty_face()
            failed = book.seen_at is None and self._tried and not book.loading
            return unread_face() if failed else None
        if self._search:
            return no_match_face(self._search)
        return no_filter_face(self.model.total)

    def _put(self, widget: QWidget) -> None:
        before = self._stack.currentWidget()
        if widget is before:
            return
        focused = QApplication.focusWidget()
        focus_inside = focused is not None and self._stack.isAncestorOf(focused)
        self._stack.setCurrentWidget(widget)
        if focus_inside:
            self._focus_shown(Qt.FocusReason.OtherFocusReason)

    def _focus_shown(self, reason: Qt.FocusReason) -> None:
        if self._stack.currentWidget() is self.face and self.face.buttons:
            self.face.buttons[0].setFocus(reason)
        else:
            self.view.setFocus(reason)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Rooms"))
        if self._stack.currentWidget() is self.face:
            self._choose_face()
