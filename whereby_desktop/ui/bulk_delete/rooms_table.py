"""The table of the rooms that are to be deleted."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.bulk_delete.room_cells import RoomCells
from whereby_desktop.ui.bulk_delete.room_column import (
    Column,
    origin_words,
    stage_words,
)
from whereby_desktop.ui.bulk_delete.rooms_header import RoomsHeader
from whereby_desktop.ui.bulk_delete.rooms_model import RoomsModel
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.life_words import created_text, moment_text
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.plain_table import NO_SELECTION, PlainTable

_ROOM_LEAST, _LABEL_LEAST, _ROWS = 168, 72, 2
_LATELY = [timedelta(days=days) for days in (0, 1, 3, 9)]  # each is written in another way


class RoomsTable(PlainTable):
    """Space leaves the selected rooms out, or takes them again; so does a click on a box."""

    _row = 30

    def __init__(self, theme: Theme, icons: Icons, now: datetime, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.rooms = RoomsModel(now, self)
        self._cells = RoomCells(self.rooms, theme, icons, self)
        self._header = RoomsHeader(theme, icons, self._cells, self)
        self.setModel(self.rooms)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(self._header)
        self._header.setSortIndicatorShown(True)
        self._header.setSortIndicator(Column.STATE, Qt.SortOrder.AscendingOrder)
        self._header.sortIndicatorChanged.connect(self._sort)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._begin()

    def show_rooms(self, rooms: Iterable[KnownMeeting], now: datetime) -> None:
        """The room that is current and the place where the table is scrolled to stay."""
        current, top = self.currentIndex(), self.verticalScrollBar().value()
        meeting_id = self.rooms.room(current.row()).meeting_id if current.isValid() else ""
        column = max(0, current.column())
        self.rooms.show_rooms(rooms, now)
        if self.currentIndex().isValid() or not meeting_id:
            return
        if (row := self.rooms.row_of(meeting_id)) >= 0:
            index = self.rooms.index(row, column)
            self.selectionModel().setCurrentIndex(index, NO_SELECTION)
        self.updateGeometries()
        self.verticalScrollBar().setValue(top)

    def box_of(self, row: int) -> QRect:
        """Where the check box of a room is, in the viewport."""
        cell = self.visualRect(self.rooms.index(row, Column.ROOM))
        return self._cells.box_in(cell, self.layoutDirection())

    def restyle(self) -> None:
        """Fits rows and columns to the fonts and the language."""
        self.setAccessibleName(self.tr("Rooms to delete"))
        now = self.rooms.now
        longest: dict[Column, list[str]] = {
            Column.STATE: [stage_words(each) for each in Stage],
            Column.ENDS: [moment_text(now - each, now) for each in _LATELY],
            Column.CREATED: [created_text(now - each, now) for each in _LATELY],
            Column.ORIGIN: [origin_words(here=True), origin_words(here=False)],
        }
        for column, texts in longest.items():
            widest = max(self._cells.width_of(each, column) for each in texts)
            self.setColumnWidth(column, max(widest, self._header.width_of(column)))
        super().restyle()
        height = self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(self._header.sizeHint().height() + _ROWS * height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_ROOM_LEAST), self.minimumHeight())

    def nothing_text(self) -> str:
        return self.tr("No room is like that.")

    def _takes(self, event: QKeyEvent) -> bool:
        turns = event.key() == Qt.Key.Key_Space and not event.modifiers()
        if turns:
            self._turn()
        return turns

    def _retranslate(self) -> None:
        self.rooms.retranslate()
        super()._retranslate()

    def _turn(self) -> None:
        """The selected rows (or the current one) become the other of what the current one is."""
        current = self.currentIndex()
        if not current.isValid():
            return
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        taken = not self.rooms.is_taken(current.row())
        self.rooms.take(rows or [current.row()], taken=taken)
        announce(self, self.tr("Taken") if taken else self.tr("Left out"))

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.rooms.sort(column, order)

    def sort_by(self, column: Column) -> None:
        """First to last; the headings show it."""
        self._header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)

    def _fit(self) -> None:
        """Names and labels share what the other columns leave."""
        shared = (Column.ROOM, Column.LABEL)
        others = sum(self.columnWidth(each) for each in Column if each not in shared)
        left = self.viewport().width() - others
        px = self._theme.px
        label = max(px(_LABEL_LEAST), left * 2 // 5)
        self.setColumnWidth(Column.LABEL, label)
        self.setColumnWidth(Column.ROOM, max(px(_ROOM_LEAST), left - label))
