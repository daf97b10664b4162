"""The field for the key: what is pasted is cleaned, what is there is not shown."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.welcome.fakes import CONTROL, KEY
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.key_field import KeyField

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, icons: Icons) -> KeyField:
    field = KeyField(theme, icons)
    qtbot.addWidget(field)
    field.resize(380, field.sizeHint().height())
    field.show()
    field.activateWindow()
    field.setFocus()
    return field


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY}\n",
        f"Bearer {KEY}",
        f"Authorization: Bearer {KEY}",
        f"{KEY[:20]}\n  {KEY[20:]}",
    ],
)
def test_what_comes_along_when_a_key_is_copied_is_left_out(
    field: KeyField, qapp: QApplication, pasted: str
) -> None:
    qapp.clipboard().setText(pasted)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text() == KEY
    assert field.key.reveal() == KEY


def test_pasting_over_a_selection_of_the_same_length_is_cleaned_when_the_field_is_left(
    field: KeyField, qapp: QApplication
) -> None:
    qapp.clipboard().setText(f"Bearer {KEY}")
    field.setText("x" * len(f"Bearer {KEY}"))
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.key.reveal() == KEY
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == KEY


def test_a_typed_key_is_left_alone_while_it_is_typed(field: KeyField) -> None:
    QTest.keyClicks(field, "Bearer abc")
    assert field.text() == "Bearer abc"
    assert field.key.reveal() == "abc"


def test_a_change_is_told(field: KeyField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.key_changed):
        QTest.keyClicks(field, "a")


def test_the_key_is_neither_seen_nor_heard_nor_copied(field: KeyField, qapp: QApplication) -> None:
    field.put(KEY)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert KEY not in field.displayText()
    spoken = QAccessible.queryAccessibleInterface(field)
    assert spoken.text(QAccessible.Text.Name) == "API key"
    assert KEY not in spoken.text(QAccessible.Text.Value)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert qapp.clipboard().text() == ""


def test_the_eye_reveals_and_conceals(field: KeyField) -> None:
    field.put(KEY)
    QTest.mouseClick(field.eye, LEFT)
    assert field.displayText() == KEY
    assert field.eye.accessibleName() == "Conceal the API key"
    QTest.mouseClick(field.eye, LEFT)
    assert KEY not in field.displayText()
    assert field.eye.accessibleName() == "Reveal the API key for 30 seconds"


def test_the_eye_can_be_used_with_the_keyboard(field: KeyField, qtbot: QtBot) -> None:
    field.put(KEY)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.eye.hasFocus()
    QTest.keyClick(field.eye, Qt.Key.Key_Space)
    assert field.displayText() == KEY


def test_the_key_is_concealed_after_half_a_minute(field: KeyField) -> None:
    field.put(KEY)
    field.eye.click()
    (timer,) = (
        each for each in field.findChildren(QTimer) if each.isActive() and each.isSingleShot()
    )
    assert timer.interval() == 30_000
    timer.timeout.emit()
    assert KEY not in field.displayText()


def test_the_key_is_concealed_when_the_window_goes_to_the_back(
    field: KeyField, qtbot: QtBot
) -> None:
    field.put(KEY)
    qtbot.waitUntil(field.isActiveWindow)
    field.eye.click()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert KEY not in field.displayText()


def test_an_emptied_field_conceals_what_comes_next(field: KeyField) -> None:
    field.put(KEY)
    field.eye.click()
    field.clear()
    field.put(KEY)
    assert KEY not in field.displayText()


def test_the_eye_stands_at_the_end_in_both_directions(field: KeyField) -> None:
    assert field.eye.geometry().center().x() > field.width() * 0.8
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendEvent(field, QEvent(QEvent.Type.LayoutDirectionChange))
    assert field.eye.geometry().center().x() < field.width() * 0.2
    assert field.textMargins().left() > 0
