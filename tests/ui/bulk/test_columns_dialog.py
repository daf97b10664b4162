"""The dialog in which the columns are told, by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.bulk.tables import NOW, presets, source_of, understood
from whereby_desktop.meetings.table_dates import DayOrder
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.columns_dialog import ColumnsDialog
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


def opened(qtbot: QtBot, theme: Theme, icons: Icons, text: str) -> ColumnsDialog:
    source = source_of(text)
    dialog = ColumnsDialog(theme, icons, source, understood(source), presets(), NOW)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_what_was_found_with_a_look_at_it(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    dialog = opened(qtbot, theme, icons, "Kurs,Ende,Raum\nA,2 h,x-\nB,2 h,y-\n")
    label = dialog.form.choices[Column.LABEL]
    assert (label.combo.currentText(), label.preview.text()) == ("Kurs", "A · B")
    assert dialog.form.choices[Column.PREFIX].combo.currentText() == "Not in the table"
    assert dialog.form.choices[Column.ENDS].preview.text() == "2 h"
    assert not dialog.form.notice.isVisible()
    assert not dialog.form.order.isVisible()


def test_who_passes_over_a_place_gives_it_back(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    dialog = opened(qtbot, theme, icons, "Kurs,Ende,Raum\nA,2 h,x-\n")
    prefix = dialog.form.choices[Column.PREFIX].combo
    prefix.setFocus()
    for place in range(3):  # over those of the label and of the end
        QTest.keyClick(prefix, Qt.Key.Key_Down)
        assert dialog.form.choices[Column.PREFIX].place == place
    assert dialog.understanding.columns.places == {
        Column.LABEL: 0, Column.ENDS: 1, Column.PREFIX: 2,
    }  # fmt: skip


def test_dates_that_can_be_read_in_two_ways(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    dialog = opened(qtbot, theme, icons, "Label,Ends\nA,3/4/2027\nB,5/6/2027\n")
    assert dialog.form.notice.text().startswith("3/4/2027 can be read in two ways.")
    order = dialog.form.order
    assert order.currentText() == "Day first, as in 3/4/2027: day 3, month 4"
    order.setFocus()
    QTest.keyClick(order, Qt.Key.Key_Down)
    assert dialog.understanding.order is DayOrder.MONTH_FIRST
    assert order.currentText() == "Month first, as in 3/4/2027: month 3, day 4"


def test_a_first_row_that_is_no_header(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    dialog = opened(qtbot, theme, icons, "Label,Ends\nA,2 h\n")
    QTest.mouseClick(dialog.form.first_row, Qt.MouseButton.LeftButton)
    assert dialog.understanding.columns.header == ()
    assert dialog.form.choices[Column.LABEL].combo.currentText() == "Column 1"
    assert dialog.form.choices[Column.LABEL].preview.text() == "Label · A"


def test_no_column_that_says_when_it_ends(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    dialog = opened(qtbot, theme, icons, "Label\nA\n")
    assert "when each room ends" in dialog.form.notice.text()


def test_an_unknown_zone_is_not_taken(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    dialog = opened(qtbot, theme, icons, "Label,Ends\nA,2 h\n")
    edit = dialog.form.zone.combo.text_edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Atlantis")
    dialog.request()
    assert dialog.isVisible()
    dialog.form.zone.combo.put_back()
    dialog.request()
    assert not dialog.isVisible()
    assert dialog.understanding.zone == "Europe/Berlin"
