"""The list of rooms as it is used: keys, mouse, selection. How it looks is `RoomTable`."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.arrangement import Sorting
from whereby_desktop.ui.meetings.button_mouse import ButtonMouse
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel, Role
from whereby_desktop.ui.meetings.place_keeper import PlaceKeeper, selected_rooms
from whereby_desktop.ui.meetings.room_table import RoomTable
from whereby_desktop.ui.meetings.row_action import row_action
from whereby_desktop.ui.meetings.rows import GroupRow, PastRow, RoomRow
from whereby_desktop.ui.theme import Theme

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_THIS_ROW_ALONE = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class MeetingsView(RoomTable):
    """Rows of rooms below the headings of their stages."""

    rooms_selected = Signal(list)  # meeting ids, top to bottom; only when they are others
    action_asked = Signal(str, object)  # meeting id, RowAction
    menu_asked = Signal(object)  # QPoint on the screen, for the selected rooms
    forget_asked = Signal()  # the selected rooms, all of them past

    def __init__(
        self, model: MeetingsModel, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, theme, icons, parent)
        self._mouse = ButtonMouse(self, model, self.room_delegate)
        self._keeper = PlaceKeeper(self, model)
        self._rearranging = False
        self._told: list[str] = []
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.header.sort_asked.connect(self.sort_by)
        model.rearranging.connect(self._before_rearranging)
        model.rearranged.connect(self._after_rearranging)

    # for the page

    def selected_ids(self) -> list[str]:
        return [room.meeting_id for room in selected_rooms(self, self.rooms)]

    def past_ids(self) -> list[str]:
        """Those of the selected rooms that Whereby has no longer."""
        chosen = selected_rooms(self, self.rooms)
        return [room.meeting_id for room in chosen if isinstance(room, PastRow)]

    def select_room(self, meeting_id: str) -> bool:
        """Selects a room, opening its group, and scrolls to it. False if it is not shown."""
        room = self.rooms.room(meeting_id)
        if room is None:
            return False
        if room not in self.rooms.flat:
            self.rooms.set_expanded(room.stage, True)
        if room not in self.rooms.flat:
            return False
        index = self.rooms.index(self.rooms.flat.index(room), 0)
        # Not setCurrentIndex: with Ctrl or Shift still held down it would add to the selection.
        self.selectionModel().setCurrentIndex(index, _THIS_ROW_ALONE)
        self.scrollTo(index)
        return True

    def first_id(self) -> str:
        """Of the room on top, "" where there is none."""
        return self.first_room().data(Role.MEETING_ID) or ""

    def select_first_room(self) -> None:
        """Gives the keyboard a row to start from."""
        self.setCurrentIndex(self.first_room())

    def sort_by(self, sorting: Sorting) -> None:
        self.rooms.set_sorting(sorting)
        self.header.set_sorting(sorting)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.set_ring(True)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._open_or_close((key is Qt.Key.Key_Right) is not mirrored)
        elif key is Qt.Key.Key_Delete and self.past_ids():
            self.forget_asked.emit()  # what is not past has the window's action for that key
        elif event.matches(QKeySequence.StandardKey.Copy) or key is Qt.Key.Key_Escape:
            event.ignore()  # copying is an action of the window
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_ring(False)
        position = event.position().toPoint()
        left_button = event.button() is Qt.MouseButton.LeftButton
        if left_button and self._mouse.pressed(position):
            return
        super().mousePressEvent(event)
        # The keyboard and screen readers are on rows, not on cells.
        current = self.currentIndex()
        if current.column() > 0:
            flag = self.selectionModel().SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(current.siblingAtColumn(0), flag)
        row = self.rowAt(position.y())
        if left_button and row >= 0 and isinstance(self.rooms.row_at(row), GroupRow):
            self._toggle(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.is_down:
            super().mouseReleaseEvent(event)
        elif room := self._mouse.released(event.position().toPoint()):
            self.action_asked.emit(room.meeting_id, row_action(room.stage))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or self._mouse.pressed(position):
            return
        row = self.rowAt(position.y())
        if row >= 0 and isinstance(room := self.rooms.row_at(row), RoomRow):
            self.action_asked.emit(room.meeting_id, row_action(room.stage))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.moved(event.position().toPoint())
        if not self._mouse.is_down:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse.left()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            below = self.visualRect(self.currentIndex()).bottomLeft()
            place = self.viewport().mapToGlobal(below)
        if self.selected_ids():
            self.menu_asked.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        fresh = not self.currentIndex().isValid()
        super().focusInEvent(event)
        by_keyboard = event.reason() in _BY_KEYBOARD
        self.set_ring(by_keyboard)
        if fresh:  # Qt has made the first heading the current row
            self.selectionModel().clearCurrentIndex()
            if by_keyboard:
                self.select_first_room()

    # inside

    def _before_rearranging(self) -> None:
        self._rearranging = True
        self._keeper.remember()

    def _after_rearranging(self) -> None:
        self.shape_rows()
        self._keeper.restore()
        self._mouse.left()
        self._rearranging = False
        self._tell_selection()

    def _tell_selection(self) -> None:
        if self._rearranging:
            return
        ids = self.selected_ids()
        if ids != self._told:
            self._told = ids
            self.rooms_selected.emit(ids)

    def _act(self) -> None:
        current = self.currentIndex()
        if not current.isValid():
            return
        row = self.rooms.row_at(current.row())
        if isinstance(row, GroupRow):
            self._toggle(current.row())
        else:
            self.action_asked.emit(row.meeting_id, row_action(row.stage))

    def _toggle(self, at: int) -> None:
        group = self.rooms.row_at(at)
        if isinstance(group, GroupRow):
            self.rooms.set_expanded(group.stage, not group.expanded)

    def _open_or_close(self, expand: bool) -> None:
        """Right opens a group. Left closes it, or goes from a room to its heading."""
        current = self.currentIndex()
        if not current.isValid():
            return
        row = self.rooms.row_at(current.row())
        if isinstance(row, GroupRow):
            self.rooms.set_expanded(row.stage, expand)
        elif not expand:
            flat = self.rooms.flat
            heading = max(at for at in range(current.row()) if isinstance(flat[at], GroupRow))
            self.setCurrentIndex(self.rooms.index(heading, 0))
