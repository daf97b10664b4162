"""The table the rows are looked over and mended in."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.rows_cells import RowsCells
from whereby_desktop.ui.bulk.rows_model import RowsModel
from whereby_desktop.ui.bulk.rows_widths import RowsWidths
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.plain_table import NO_SELECTION, PlainTable
from whereby_desktop.ui.widgets.table_header import TableHeader

_KEYS = {
    QKeySequence.StandardKey.Paste: "paste_wished",
    QKeySequence.StandardKey.Copy: "copy_wished",
    QKeySequence.StandardKey.Undo: "undo_wished",
    QKeySequence.StandardKey.Redo: "redo_wished",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class RowsTable(PlainTable):
    """Cells are edited by double click, F2 or typing; Enter follows a row's link, or edits.

    A row's number selects the whole row. `paste_wished`, `copy_wished`, `undo_wished` and
    `redo_wished` on their keys, `remove_wished` on Delete; `fix_wished` carries the position of a
    row whose link was followed, `menu_wished` the place on the screen.
    """

    paste_wished = Signal()
    copy_wished = Signal()
    undo_wished = Signal()
    redo_wished = Signal()
    remove_wished = Signal()
    fix_wished = Signal(int)
    menu_wished = Signal(QPoint)

    def __init__(
        self, model: RowsModel, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.rows = model
        self.cells = RowsCells(model, theme, icons, self)
        self._widths = RowsWidths(model, self.cells, theme)
        self._columns = 0
        self._measured: object = None  # the table
        self._set_up()
        model.modelReset.connect(self._came)
        self._begin()

    def selected_cells(self) -> tuple[list[int], list[Column]]:
        """Positions of rows and columns of the block that is selected, in reading order."""
        ranges = self._ranges()
        sections = {column for each in ranges for column in range(each.left(), each.right() + 1)}
        found = map(self.rows.column_at, sorted(sections))
        return self.selected_rows(), [column for column in found if column is not None]

    def selected_rows(self) -> list[int]:
        """Positions of all rows of which a cell is selected."""
        ranges = self._ranges()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    @property
    def whole_rows(self) -> bool:
        """Whether rows are selected and not only cells of them."""
        ranges, check = self._ranges(), self.rows.check_section
        return any(each.left() == 0 or each.left() == check for each in ranges)

    def open_row(self, position: int) -> None:
        """Puts the keyboard on the row."""
        index = self.rows.index(position, max(0, self.currentIndex().column()))
        model, along = self.selectionModel(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        model.setCurrentIndex(index, along if model.hasSelection() else NO_SELECTION)
        self.scrollTo(self.rows.index(position, 0))

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        if index.isValid() and index.column() == 0:
            command |= QItemSelectionModel.SelectionFlag.Rows
        return command

    @property
    def wanted_width(self) -> int:
        """Where no column is out of sight."""
        return self._widths.wanted + self.verticalScrollBar().sizeHint().width()

    def restyle(self) -> None:
        """Fits rows and columns to the fonts and the language."""
        self.setAccessibleName(self.tr("Rows of the table, problems first"))
        self.cells.take_theme()
        self._widths.measure()
        super().restyle()
        height = self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + 2 * height)

    # keys and mouse

    def _takes(self, event: QKeyEvent) -> bool:
        if self.state() is QAbstractItemView.State.EditingState:
            return False  # what the editor leaves of its Enter
        if wish := next((name for key, name in _KEYS.items() if event.matches(key)), ""):
            getattr(self, wish).emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wished.emit()
        elif event.key() in _ENTER and event.modifiers() in _PLAIN:
            self._enter()
        else:
            return False
        return True

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are typed into a cell."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._linked(event)
        super().mouseReleaseEvent(event)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.fix_wished.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wished.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        linked = self._linked(event).isValid()
        shape = Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ringed = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        before = self._ringed
        super().focusInEvent(event)
        self._ringed = self._ringed or before

    # looks

    def nothing_text(self) -> str:
        return self.tr("No rows here.")

    def _retranslate(self) -> None:
        self.rows.retranslate()
        super()._retranslate()

    def _ring(self, current: QModelIndex) -> QRect:
        return self.visualRect(current).adjusted(1, 1, -1, -2)

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(each) for each in range(selection.count())]

    def _enter(self) -> None:
        current = self.currentIndex()
        if not current.isValid():
            return
        if current.column() == self.rows.check_section:
            self.fix_wished.emit(current.row())
        elif current.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(current)

    def _linked(self, event: QMouseEvent) -> QModelIndex:
        """The check under the pointer, where its link is."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index.column() != self.rows.check_section:
            return QModelIndex()
        place: QRect = self.cells.link_at(
            self.visualRect(index), self.layoutDirection(), index.row()
        )
        return index if place.contains(event.position().toPoint()) else QModelIndex()

    def _came(self) -> None:
        if self._columns != self.rows.columnCount():
            self._columns = self.rows.columnCount()
            header = self.horizontalHeader()
            for section in range(self._columns):  # what was moved belonged to another table
                header.moveSection(header.visualIndex(section), section)
        if self._measured is not self.rows.table:  # and not another segment of the same
            self._measured = self.rows.table
            self._widths.measure()
        self._fit()
        if self.rows.rowCount():
            # No selection: the eye is to go to the problems.
            self.selectionModel().setCurrentIndex(self.rows.index(0, 0), NO_SELECTION)
        self.scrollToTop()

    def _fit(self) -> None:
        """Where there is no room for all, the check comes before what it is about."""
        room = self.viewport().width()
        header, check = self.horizontalHeader(), self.rows.check_section
        if self.rows.columnCount():
            place = 1 if self._widths.least > room else check
            header.moveSection(header.visualIndex(check), place)
        for section, width in enumerate(self._widths.fitted(room)):
            self.setColumnWidth(section, width)

    def _set_up(self) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(TableHeader(self._theme, self.cells.sides, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setMouseTracking(True)
