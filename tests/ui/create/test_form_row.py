"""A name leads into its field, with the mouse, with Alt and with Tab."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.theme import Theme


class Whole(QWidget):
    """A field of two parts; the first stands for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.parts = QLineEdit(self), QLineEdit(self)
        layout = QVBoxLayout(self)
        for part in self.parts:
            layout.addWidget(part)
        self.setFocusProxy(self.parts[0])


@dataclass
class Desk:
    form: QWidget
    whole: Whole
    last: QLineEdit


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    form = QWidget()
    qtbot.addWidget(form)
    rows = FormRows(theme, LabelColumn(theme), form)
    whole, last = Whole(form), QLineEdit(form)
    rows.add(whole).setText("&Whole")
    rows.add(last).setText("&Last")
    form.resize(500, 200)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    last.setFocus()
    return Desk(form, whole, last)


def test_its_letter_leads_into_the_part_that_stands_for_the_whole(desk: Desk) -> None:
    QTest.keyClick(desk.form, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is desk.whole.parts[0]
    QTest.keyClick(desk.form, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is desk.last


def test_the_parts_can_still_be_clicked(desk: Desk) -> None:
    for part in desk.whole.parts:
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is part


def test_tab_goes_through_all_of_them_and_round(desk: Desk) -> None:
    first, second = desk.whole.parts
    for key, way in (
        (Qt.Key.Key_Tab, (first, second, desk.last, first)),
        (Qt.Key.Key_Backtab, (desk.last, second, first, desk.last)),
    ):
        for stop in way:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)
            assert QApplication.focusWidget() is stop
