"""The mouse on the rows' buttons: hover, press, and a click when both ends are on the button."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTableView

from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.room_delegate import RoomDelegate
from whereby_desktop.ui.meetings.rows import RoomRow


class ButtonMouse:
    """Keeps the delegate's picture of the mouse; repaints the rows that look different."""

    def __init__(self, view: QTableView, model: MeetingsModel, delegate: RoomDelegate) -> None:
        self._view, self._model, self._delegate = view, model, delegate
        self._pressed: RoomRow | None = None

    def room_at(self, position: QPoint) -> RoomRow | None:
        """The room whose button is at a position of the viewport."""
        index = self._view.indexAt(position)
        if not index.isValid() or index.column() != Column.ACTION:
            return None
        row = self._model.row_at(index.row())
        if not isinstance(row, RoomRow):
            return None
        rtl = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inside = self._delegate.button_rect(self._view.visualRect(index), row, rtl)
        return row if inside.contains(position) else None

    def moved(self, position: QPoint) -> None:
        row = self._view.indexAt(position).row()
        room = self.room_at(position)
        button = row if room and self._pressed in (None, room) else -1
        self._show(row, button, self._pressed is not None and room is self._pressed)
        shape = Qt.CursorShape.PointingHandCursor if room else Qt.CursorShape.ArrowCursor
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)

    def left(self) -> None:
        self._show(-1, -1, down=False)

    def pressed(self, position: QPoint) -> bool:
        """Whether the press was on a button."""
        self._pressed = self.room_at(position)
        self.moved(position)
        return self._pressed is not None

    def released(self, position: QPoint) -> RoomRow | None:
        """The room whose button was clicked, if one was."""
        pressed, self._pressed = self._pressed, None
        self.moved(position)
        return pressed if pressed is not None and self.room_at(position) is pressed else None

    @property
    def is_down(self) -> bool:
        return self._pressed is not None

    def _show(self, row: int, button: int, down: bool) -> None:
        delegate = self._delegate
        if (row, button, down) == (
            delegate.hovered_row,
            delegate.button_row,
            delegate.button_down,
        ):
            return
        touched = {delegate.hovered_row, delegate.button_row, row, button}
        delegate.hovered_row, delegate.button_row, delegate.button_down = row, button, down
        viewport = self._view.viewport()
        for each in touched - {-1}:
            top, height = self._view.rowViewportPosition(each), self._view.rowHeight(each)
            viewport.update(0, top, viewport.width(), height)
