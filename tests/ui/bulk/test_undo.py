"""What was done to the rows, taken back and done once more, by keys and menu."""

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.bulk.tables import autumn, table_of, words
from tests.ui.bulk.test_table_on_screen import CTRL, LEFT, SHIFT, column, go_to, numbers
from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.rows_edits import Work
from whereby_desktop.ui.bulk.rows_model import Segment
from whereby_desktop.ui.bulk.table_step import AT_ONCE
from whereby_desktop.ui.theme import Theme

Show = Callable[[str], BulkDialog]


def paste(dialog: BulkDialog, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(dialog.page.rows, Qt.Key.Key_V, CTRL)


def undo(dialog: BulkDialog) -> None:
    QTest.keyClick(dialog.page.rows, Qt.Key.Key_Z, CTRL)


def redo(dialog: BulkDialog) -> None:
    QTest.keyClick(dialog.page.rows, Qt.Key.Key_Z, CTRL | SHIFT)


def menu_of(dialog: BulkDialog) -> dict[str, Callable[[], None]]:
    rows = dialog.page.rows
    place = rows.visualRect(rows.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, place, rows.viewport().mapToGlobal(place))
    QApplication.sendEvent(rows.viewport(), event)
    menu = next(each for each in rows.findChildren(QMenu) if each.isVisible())
    actions = menu.actions()
    menu.hide()
    return {each.text(): each.trigger for each in actions if each.text() and each.isEnabled()}


def test_the_selection_goes_along_to_what_was_undone(dialog: BulkDialog) -> None:
    rows = dialog.page.rows
    go_to(dialog, 0, None)
    QTest.keyClick(rows, Qt.Key.Key_Return)  # the fix
    go_to(dialog, 5, Column.LABEL)
    rows.selectionModel().select(rows.currentIndex(), QItemSelectionModel.SelectionFlag.Select)
    undo(dialog)
    assert rows.currentIndex().row() == 0
    assert not [each for each in rows.selectedIndexes() if each.row() == 5]


def test_an_edit_a_fix_and_a_paste(dialog: BulkDialog, qtbot: QtBot) -> None:
    rows, model = dialog.page.rows, dialog.page.model
    go_to(dialog, 0, None)
    QTest.keyClick(rows, Qt.Key.Key_Return)  # the fix
    go_to(dialog, 1, Column.LABEL)
    QTest.keyClick(rows, Qt.Key.Key_F2)
    (editor,) = rows.viewport().findChildren(QLineEdit)
    editor.setText("Changed")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not rows.viewport().findChildren(QLineEdit))
    go_to(dialog, 2, Column.PREFIX)
    paste(dialog, "one\tOne\ntwo\tTwo\n")
    undo(dialog)
    assert column(dialog, Column.PREFIX)[2:4] == [
        "chess",
        "introduction-to-statistics-for-beginnersaaaaa",
    ]
    assert column(dialog, Column.LABEL)[1] == "Changed"
    assert dialog.page.hint.text() == "Undone: Paste"
    undo(dialog)
    assert column(dialog, Column.LABEL)[1] == "History, evening"
    assert rows.currentIndex().row() == 1  # where something changed
    assert dialog.dirty
    undo(dialog)
    assert model.check_at(0) == "Only a–z, 0–9, hyphens"
    assert not dialog.dirty
    undo(dialog)
    for _ in range(4):
        redo(dialog)
    assert dialog.page.hint.text() == "Done again: Paste"
    assert column(dialog, Column.PREFIX)[:4] == ["geometry1", "history", "one", "two"]
    assert dialog.page.footer.headline.text().startswith("18 rooms")


def test_a_new_step_after_undo_and_another_table(dialog: BulkDialog) -> None:
    go_to(dialog, 0, Column.LABEL)
    paste(dialog, "A")
    undo(dialog)
    paste(dialog, "B")
    redo(dialog)
    assert column(dialog, Column.LABEL)[0] == "B"
    go_to(dialog, 1, Column.LABEL)
    paste(dialog, "C")
    undo(dialog)
    dialog.edits.settle()  # other columns: nothing can be taken back
    undo(dialog)
    assert column(dialog, Column.LABEL)[0] == "B"
    assert dialog.dirty
    dialog.show_table(table_of(autumn(20)), words(), anew=True)
    assert not dialog.dirty
    undo(dialog)
    assert column(dialog, Column.LABEL)[0] == "Geometry, A"


def test_rows_below_the_last_one(dialog: BulkDialog) -> None:
    go_to(dialog, 19, Column.LABEL)
    paste(dialog, "Last\t2 h\nNew\t3 h\nSoon\tsoon\n\n\n")
    page = dialog.page
    assert numbers(dialog)[-2:] == [21, 22]
    assert [page.model.check_at(at) for at in (20, 21)] == ["Ready", "Time cannot be read"]
    assert page.hint.text() == "2 rows added below."
    assert page.header.facts.text().startswith("22 rows")
    assert page.segments.segment("all").text() == "All 22"
    assert page.footer.headline.text().startswith("17 rooms, 51 points")
    undo(dialog)
    assert len(numbers(dialog)) == 20
    assert page.segments.segment("all").text() == "All 20"
    redo(dialog)
    page.model.show_segment(Segment.ALL)  # now they stand among the others
    assert numbers(dialog)[4] == 22
    undo(dialog)
    assert sorted(numbers(dialog)) == list(range(1, 21))


def test_columns_beyond_the_last_one(dialog: BulkDialog) -> None:
    go_to(dialog, 19, Column.MODE)
    paste(dialog, "group\tyes\tmore\tand more\nnormal\tno\n")
    assert dialog.page.hint.text() == "1 row added below. 2 columns did not fit in."
    go_to(dialog, 0, Column.LOCK)
    dialog.page.hint.say("")
    paste(dialog, "yes\n")
    assert dialog.page.hint.text() == ""


def test_whole_rows_are_left_out_and_put_back(dialog: BulkDialog) -> None:
    rows, model, page = dialog.page.rows, dialog.page.model, dialog.page
    number = rows.visualRect(model.index(5, 0)).center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=number)
    QTest.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    assert rows.selected_cells()[1] == list(model.columns)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert [model.check_at(at) for at in (5, 6, 7)] == ["Left out", "Left out", "Ready"]
    assert column(dialog, Column.LABEL)[5]
    assert "6 rows are left out." in page.footer.beside.text()
    assert page.hint.text() == "2 rows left out"
    texts = [page.segments.segment(each).text() for each in ("all", "ready", "needs a fix")]
    assert texts == ["All 20", "Ready 14", "Needs a fix 4"]
    said = model.index(5, model.check_section).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "row 1, Left out. Press Enter: Put back"
    go_to(dialog, 5, None)
    QTest.keyClick(rows, Qt.Key.Key_Return)  # its link
    assert model.standing_at(5) is Standing.READY
    undo(dialog)
    undo(dialog)
    assert page.segments.segment("ready").text() == "Ready 16"
    redo(dialog)
    model.show_segment(Segment.ALL)
    assert numbers(dialog)[-2:] == [1, 2]
    model.show_segment(Segment.READY)
    assert len(numbers(dialog)) == 14


def test_rows_that_are_left_out_are_struck(dialog: BulkDialog, theme: Theme) -> None:
    rows, model = dialog.page.rows, dialog.page.model
    index = model.index(0, model.columns.index(Column.LABEL) + 1)

    def line() -> int:
        """Inked points of the widest line of the cell."""
        picture = rows.viewport().grab(rows.visualRect(index)).toImage()
        ground = picture.pixelColor(1, 1)
        lines = (
            sum(picture.pixelColor(x, y) != ground for x in range(picture.width()))
            for y in range(picture.height() - 2)
        )
        return max(lines)

    rows.clearSelection()
    before = line()
    dialog.edits.leave_out([0])
    assert line() > before + 10
    picture = rows.viewport().grab().toImage()
    assert picture.pixelColor(2, 3) == theme.colour("surface")


def test_cells_of_rows_are_cleared_and_not_left_out(dialog: BulkDialog) -> None:
    go_to(dialog, 5, Column.LABEL)
    QTest.keyClick(dialog.page.rows, Qt.Key.Key_Delete)
    assert dialog.page.model.standing_at(5) is not Standing.LEFT_OUT
    assert column(dialog, Column.LABEL)[5] == ""
    undo(dialog)
    assert column(dialog, Column.LABEL)[5] == "Algebra, group A"


def test_the_menu(dialog: BulkDialog) -> None:
    go_to(dialog, 5, Column.LABEL)
    assert list(menu_of(dialog)) == ["Copy", "Paste", "Clear cells", "Leave out"]
    menu_of(dialog)["Leave out"]()
    menu = menu_of(dialog)
    assert list(menu) == ["Undo: Leave out", "Copy", "Paste", "Clear cells", "Put back"]
    menu["Put back"]()
    assert dialog.page.model.standing_at(5) is Standing.READY
    menu_of(dialog)["Undo: Put back"]()
    menu_of(dialog)["Redo: Put back"]()
    menu_of(dialog)["Clear cells"]()
    assert column(dialog, Column.LABEL)[5] == ""
    QGuiApplication.clipboard().setText("again")
    menu_of(dialog)["Paste"]()
    assert column(dialog, Column.LABEL)[5] == "again"


def test_nothing_happens_while_it_is_busy(dialog: BulkDialog) -> None:
    go_to(dialog, 0, Column.LABEL)
    paste(dialog, "A")
    stopped: list[bool] = []
    dialog.stop_wished.connect(lambda: stopped.append(True))
    dialog.set_busy("Changing rows…")
    QTest.keyClick(dialog, Qt.Key.Key_Z, CTRL)
    assert column(dialog, Column.LABEL)[0] == "A"
    assert not dialog.page.footer.cancel.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stopped == []
    dialog.set_busy("Checking…", stops=True)
    QTest.mouseClick(dialog.page.footer.cancel, LEFT)
    assert stopped == [True]
    assert dialog.isVisible()


@pytest.mark.parametrize("rows", [AT_ONCE, AT_ONCE + 1])
def test_many_rows_are_one_step(show: Show, rows: int) -> None:
    """Too many are not done at once: the work is handed over, to be awaited."""
    dialog = show(autumn(rows - 40))
    wished: list[Work] = []
    dialog.work_wished.connect(wished.append)

    def done() -> bool:
        """Whether it had to be awaited."""
        work = list(wished)
        wished.clear()
        for each in work:
            asyncio.run(_awaited(each))
        return bool(work)

    before = [column(dialog, each) for each in dialog.page.model.columns]
    go_to(dialog, 0, Column.PREFIX)
    paste(dialog, "p\tL\t2 h\tgroup\tyes\n" * rows)
    assert done() is (rows > AT_ONCE)
    assert column(dialog, Column.LABEL) == ["L"] * rows
    assert dialog.page.hint.text() == "40 rows added below."
    undo(dialog)
    assert done() is (rows > AT_ONCE)
    assert [column(dialog, each) for each in dialog.page.model.columns] == before
    assert (dialog.edits.stack.count(), dialog.edits.stack.index(), dialog.dirty) == (1, 0, False)
    redo(dialog)
    assert done() is (rows > AT_ONCE)
    assert column(dialog, Column.LABEL) == ["L"] * rows
    assert dialog.page.hint.text() == "Done again: Paste"


async def _awaited(work: Work) -> None:
    await work()


def test_what_is_told_to_a_screen_reader(
    dialog: BulkDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    for module in ("table_page", "passing_hint"):
        name = f"whereby_desktop.ui.bulk.{module}.announce"
        monkeypatch.setattr(name, lambda _widget, text: told.append(text))
    dialog.edits.leave_out([5, 6])
    counts = "14 rows ready, 4 to be fixed, 2 left out"
    assert told == [counts, "2 rows left out"]
    told.clear()
    undo(dialog)
    assert told == ["16 rows ready, 4 to be fixed", "Undone: Leave out"]
    told.clear()
    go_to(dialog, 19, Column.LABEL)
    paste(dialog, "A\nB")
    assert told == ["16 rows ready, 5 to be fixed", "1 row added below."]


def test_columns_keep_their_widths_in_another_segment(dialog: BulkDialog) -> None:
    rows, model = dialog.page.rows, dialog.page.model
    before = [rows.columnWidth(each) for each in range(model.columnCount())]
    model.show_segment(Segment.READY)
    assert [rows.columnWidth(each) for each in range(model.columnCount())] == before


def test_columns_are_as_wide_as_the_words_of_another_table(show: Show) -> None:
    dialog = show("Label,Ends\nA,2 h\n")
    narrow = dialog.page.rows.wanted_width
    dialog.show_table(table_of("Label,Ends\nA rather long label,2 h\n"), words(), anew=True)
    assert dialog.page.rows.wanted_width > narrow
