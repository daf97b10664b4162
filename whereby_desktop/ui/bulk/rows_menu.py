"""What can be done with the rows and cells that are selected, in a menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.ui.bulk.block_edits import BlockEdits
from whereby_desktop.ui.bulk.rows_edits import RowsEdits
from whereby_desktop.ui.bulk.rows_table import RowsTable

_Key = QKeySequence.StandardKey


class RowsMenu(QObject):
    def __init__(
        self, rows: RowsTable, block: BlockEdits, edits: RowsEdits, paste: Callable[[], None]
    ) -> None:
        super().__init__(rows)
        self._rows, self._block, self._edits, self._paste = rows, block, edits, paste
        rows.menu_wished.connect(self.popup)

    def popup(self, at: QPoint) -> None:
        menu = QMenu(self._rows)
        menu.aboutToHide.connect(menu.deleteLater)
        stack, block, edits = self._edits.stack, self._block, self._edits
        selected = bool(self._rows.selected_rows())
        undo = self.tr("Undo: {0}").format(stack.undoText())
        redo = self.tr("Redo: {0}").format(stack.redoText())
        if stack.canUndo():
            _add(menu, undo, edits.undo, _Key.Undo)
        if stack.canRedo():
            _add(menu, redo, edits.redo, _Key.Redo)
        menu.addSeparator()
        _add(menu, self.tr("Copy"), block.copy, _Key.Copy).setEnabled(selected)
        _add(menu, self.tr("Paste"), self._paste, _Key.Paste)
        _add(menu, self.tr("Clear cells"), block.clear).setEnabled(selected)
        menu.addSeparator()
        standings = block.standings
        if standings != {Standing.LEFT_OUT}:
            _add(menu, self.tr("Leave out"), block.leave_out).setEnabled(selected)
        if Standing.LEFT_OUT in standings:
            _add(menu, self.tr("Put back"), block.put_back)
        menu.popup(at)


def _add(menu: QMenu, text: str, do: Callable[[], None], key: _Key | None = None) -> QAction:
    action = menu.addAction(text)
    if key is not None:
        action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda _checked=False: do())
    return action
