"""The table as it is seen and used, by mouse and keys."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.bulk.tables import autumn
from tests.ui.gauge.fakes import NO_REPLY_YET, FakeMeter
from whereby_desktop.meetings.batch_row import RowFault
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.rows_model import PROBLEMS_ROLE, Segment
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Show = Callable[[str], BulkDialog]


def numbers(dialog: BulkDialog) -> list[int]:
    model = dialog.page.model
    return [model.row_at(at).number for at in range(model.rowCount())]


def column(dialog: BulkDialog, which: Column) -> list[str]:
    model = dialog.page.model
    section = model.columns.index(which) + 1
    return [str(model.index(at, section).data()) for at in range(model.rowCount())]


def go_to(dialog: BulkDialog, position: int, which: Column | None) -> None:
    model, rows = dialog.page.model, dialog.page.rows
    section = model.columns.index(which) + 1 if which else model.check_section
    index = model.index(position, section)
    rows.scrollTo(index)
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(index).center() - QPoint(40, 0))
    rows.setCurrentIndex(index)


def test_problems_first_and_the_plan(dialog: BulkDialog) -> None:
    assert numbers(dialog)[:6] == [3, 4, 9, 11, 10, 1]
    page = dialog.page
    texts = [page.segments.segment(each).text() for each in ("all", "ready", "needs a fix")]
    assert texts == ["All 20", "Ready 16", "Needs a fix 4"]
    footer = page.footer
    assert footer.headline.text() == "16 rooms, 48 points, about 5 seconds at your limit"
    assert footer.create_button.text() == "C&reate 16 rooms"
    assert footer.points.accessibleName() == "API points: 842 of 1,000 left"


def test_rows_are_tinted(dialog: BulkDialog, theme: Theme) -> None:
    rows = dialog.page.rows
    picture = rows.viewport().grab().toImage()
    y = [rows.rowViewportPosition(at) + 3 for at in (0, 4, 5)]
    grounds = [picture.pixelColor(2, each) for each in y]
    assert grounds == [theme.colour(name) for name in ("dangerSoft", "warnSoft", "surface")]


def test_what_a_screen_reader_says(dialog: BulkDialog) -> None:
    model = dialog.page.model
    said = [
        model.index(0, section).data(Qt.ItemDataRole.AccessibleTextRole)
        for section in (1, 2, model.check_section)
    ]
    assert said == [
        "row 3, prefix, Geometry+1, Only a–z, 0–9, hyphens",
        "row 3, label, Geometry, A",
        "row 3, Only a–z, 0–9, hyphens. Press Enter: Use geometry1",
    ]
    spoken = QAccessible.queryAccessibleInterface(dialog.page.rows)
    assert spoken.text(QAccessible.Text.Name) == "Rows of the table, problems first"
    assert model.index(0, 0).data(PROBLEMS_ROLE)


def test_a_link_by_mouse_and_by_key(dialog: BulkDialog) -> None:
    rows, model = dialog.page.rows, dialog.page.model
    index = model.index(0, model.check_section)
    link = rows.cells.link_at(rows.visualRect(index), rows.layoutDirection(), 0)
    QTest.mouseClick(rows.viewport(), LEFT, pos=link.center())
    assert (model.check_at(0), column(dialog, Column.PREFIX)[0]) == ("Ready", "geometry1")
    go_to(dialog, 2, None)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert model.check_at(2) == "Ready"
    assert dialog.page.footer.headline.text().startswith("18 rooms, 54 points")
    assert dialog.dirty


def test_typing_edits_and_escape_does_not(dialog: BulkDialog, qtbot: QtBot) -> None:
    rows, model = dialog.page.rows, dialog.page.model
    go_to(dialog, 1, Column.ENDS)
    QTest.keyClick(rows, Qt.Key.Key_2)
    (editor,) = rows.viewport().findChildren(QLineEdit)
    QTest.keyClicks(editor, " h")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.check_at(1) == "Ready")
    assert column(dialog, Column.ENDS)[1] == "In 2 h"
    go_to(dialog, 3, Column.LABEL)
    QTest.keyClick(rows, Qt.Key.Key_F2)
    editor = rows.viewport().findChildren(QLineEdit)[-1]
    assert editor.text() == "Statistics, intro"
    QTest.keyClicks(editor, "no")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert column(dialog, Column.LABEL)[3] == "Statistics, intro"


def test_rows_stay_until_the_segment_is_chosen_anew(dialog: BulkDialog) -> None:
    segments = dialog.page.segments
    QTest.mouseClick(segments.segment("needs a fix"), LEFT)
    assert numbers(dialog) == [3, 4, 9, 11]
    dialog.edits.apply_fix(0)
    assert numbers(dialog) == [3, 4, 9, 11]
    QTest.mouseClick(segments.segment("needs a fix"), LEFT)
    assert numbers(dialog) == [4, 9, 11]
    QTest.mouseClick(segments.segment("ready"), LEFT)
    assert len(numbers(dialog)) == 17


def test_a_block_from_a_spreadsheet(dialog: BulkDialog) -> None:
    go_to(dialog, 0, Column.PREFIX)
    QGuiApplication.clipboard().setText('one\t"First, of all"\r\ntwo\tSecond\r\n')
    QTest.keyClick(dialog.page.rows, Qt.Key.Key_V, CTRL)
    assert column(dialog, Column.PREFIX)[:3] == ["one", "two", "chess"]
    assert column(dialog, Column.LABEL)[:2] == ["First, of all", "Second"]


def test_one_cell_goes_into_all_that_are_selected_and_delete_clears(dialog: BulkDialog) -> None:
    rows = dialog.page.rows
    go_to(dialog, 0, Column.LABEL)
    QTest.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(rows, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Geometry, A\nHistory, evening\nChess club\n"
    QGuiApplication.clipboard().setText("same")
    QTest.keyClick(rows, Qt.Key.Key_V, CTRL)
    assert column(dialog, Column.LABEL)[:4] == ["same"] * 3 + ["Statistics, intro"]
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert column(dialog, Column.LABEL)[:3] == [""] * 3


def test_a_table_without_prefixes_has_those_of_the_preset(show: Show) -> None:
    dialog = show("Label,Duration\nA,90\nB,60\n")
    model = dialog.page.model
    assert column(dialog, Column.PREFIX) == ["consult-"] * 2
    assert not model.index(0, 1).flags() & Qt.ItemFlag.ItemIsEditable
    assert model.index(0, 2).flags() & Qt.ItemFlag.ItemIsEditable
    go_to(dialog, 0, Column.PREFIX)
    QGuiApplication.clipboard().setText("a\tb")
    dialog.paste()
    assert column(dialog, Column.PREFIX) == ["consult-"] * 2
    assert column(dialog, Column.LABEL)[0] == "b"
    assert dialog.page.hint.text() == "Prefixes are those of the preset here."


def test_nothing_to_create(show: Show) -> None:
    dialog = show("Label,Ends\nA,\n")
    assert dialog.page.footer.headline.text() == "No room to create"
    assert not dialog.page.footer.create_button.isEnabled()
    asked: list[bool] = []
    dialog.create_wished.connect(asked.append)
    dialog.request()
    assert asked == []
    (problem,) = dialog.page.model.problems_at(0)
    assert problem.fault is RowFault.END_MISSING


def test_the_plan_follows_the_points(dialog: BulkDialog, meter: FakeMeter) -> None:
    meter.say(NO_REPLY_YET)
    footer = dialog.page.footer
    assert footer.headline.text() == "16 rooms, 48 points"
    assert "Your limit is known after the first answer." in footer.beside.text()
    assert footer.points.accessibleName() == "API points unknown"


@pytest.mark.parametrize("links", [True, False])
def test_whether_host_links_are_asked_for(dialog: BulkDialog, links: bool) -> None:
    asked: list[bool] = []
    dialog.create_wished.connect(asked.append)
    if not links:
        QTest.mouseClick(dialog.page.footer.host_links, LEFT)
    QTest.mouseClick(dialog.page.footer.create_button, LEFT)
    assert asked == [links]


def test_nobody_types_while_a_thread_works(dialog: BulkDialog) -> None:
    dialog.set_busy("Checking…")
    assert dialog.page.footer.headline.text() == "Checking…"
    assert not dialog.page.rows.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    dialog.set_busy("")
    assert dialog.page.rows.hasFocus()


def test_ten_thousand_rows(show: Show) -> None:
    """Budgets with room for a slow machine: the point is that nothing grows with the rows."""
    dialog = show(autumn(10_000))
    rows, model = dialog.page.rows, dialog.page.model
    begun = time.process_time()
    for step in range(20):
        dialog.edits.type_in(step, Column.LABEL, "another")
    assert (time.process_time() - begun) / 20 < 0.016
    bar = rows.verticalScrollBar()
    begun = time.process_time()
    for step in range(20):
        bar.setValue(step * 10_000)
        rows.viewport().repaint()
    assert (time.process_time() - begun) / 20 < 0.03
    begun = time.process_time()
    for segment in [*Segment, *Segment]:
        model.show_segment(segment)
    assert (time.process_time() - begun) / 6 < 0.03
