"""The program with a table in front of it."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.app.window.driver import Running, until
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.columns_dialog import ColumnsDialog
from whereby_desktop.ui.bulk.table_session import DECODE_TASK, DISCARD_TASK, TABLE_TASK

BERLIN = ZoneInfo("Europe/Berlin")
OpenTable = Callable[[bytes], Awaitable[BulkDialog]]


@pytest.fixture
def open_table(running: Running, tmp_path: Path) -> OpenTable:
    """Ctrl+B, a file chosen, its rows on screen."""

    async def opened(content: bytes, name: str = "classes.csv") -> BulkDialog:
        (tmp_path / name).write_bytes(content)
        running.keys("Ctrl+B")
        dialog = await running.dialog_opened(BulkDialog)
        running.click("Choose a file…", dialog)
        await running.choose_file(tmp_path / name)
        dialog.activateWindow()
        await until(lambda: dialog.table is not None or running.seen(ColumnsDialog))
        if running.seen(ColumnsDialog):
            return dialog
        await idle(running)
        return dialog

    return opened


async def idle(run: Running) -> None:
    """Nothing is being read, checked or asked."""
    tasks = (TABLE_TASK, DECODE_TASK, DISCARD_TASK)
    await until(lambda: not any(map(run.workspace.background.running, tasks)))


def position(dialog: BulkDialog, number: int) -> int:
    """Where the row of that number stands now."""
    model = dialog.page.model
    return next(at for at in range(model.rowCount()) if model.row_at(at).number == number)


def type_into(dialog: BulkDialog, number: int, column: Column, text: str) -> None:
    """Double-clicks the cell and types over what is there."""
    rows, model = dialog.page.rows, dialog.page.model
    index = model.index(position(dialog, number), model.columns.index(column) + 1)
    rows.scrollTo(index)
    place = rows.visualRect(index).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(rows, Qt.Key.Key_F2)
    (editor,) = rows.viewport().findChildren(QLineEdit)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def follow_link(dialog: BulkDialog, number: int) -> None:
    """Clicks on the fix that the row offers."""
    rows, model = dialog.page.rows, dialog.page.model
    at = position(dialog, number)
    index = model.index(at, model.check_section)
    rows.scrollTo(index)
    link = rows.cells.link_at(rows.visualRect(index), rows.layoutDirection(), at)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=link.center())


def checks(dialog: BulkDialog) -> dict[int, str]:
    """What stands beside each row that is shown, by its number."""
    model = dialog.page.model
    return {model.row_at(at).number: model.check_at(at) for at in range(model.rowCount())}
