"""A dialog with a form: its size, its strip of buttons, its mnemonics."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_dialog import FormDialog
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.mnemonics import without_mnemonic
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class Form(QWidget):
    """As high as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit("typed before")
        self.rest = QWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.rest)

    def heightForWidth(self, _width: int) -> int:
        return self.rest.minimumHeight() + 100


class Dialog(FormDialog):
    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, 400)
        self.requests = 0
        self.form, self.banner = Form(), QWidget()
        self.banner.setFixedHeight(30)
        scroll, footer = FormScroll(theme, self.form, self), DialogFooter(theme, self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.go = WrappingButton(theme, icons, kind="primary", parent=self)
        self.cancel.setText("&Cancel")
        self.go.setText("&Go")
        footer.arrange((), (self.cancel, self.go))
        self._stack(scroll, footer, self.banner)
        self._begin_at(self.form.line)

    def request(self) -> None:
        self.requests += 1

    def need(self, height: int) -> None:
        self.form.rest.setMinimumHeight(height)
        QCoreApplication.sendPostedEvents()
        self._grow()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> Dialog:
    dialog = Dialog(theme, icons)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_it_grows_with_its_form_as_far_as_the_screen_goes(dialog: Dialog) -> None:
    assert dialog.width() == 400
    dialog.need(200)
    before = dialog.height()
    dialog.need(300)
    assert dialog.height() == before + 100
    dialog.need(50)
    assert dialog.height() == before + 100
    dialog.need(9000)
    assert dialog.height() <= dialog.screen().availableGeometry().height()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_next_key_does_not_wipe_out_what_stands_there(dialog: Dialog) -> None:
    assert dialog.focusWidget() is dialog.form.line
    assert not dialog.form.line.hasSelectedText()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_control_and_enter_is_its_request(qtbot: QtBot, dialog: Dialog) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.form.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.requests == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_buttons_stand_at_the_end_and_below_each_other_where_they_must(
    dialog: Dialog,
) -> None:
    right = dialog.go.mapTo(dialog, QPoint(dialog.go.width(), 0)).x()
    assert right == dialog.width() - 20
    assert dialog.go.y() == dialog.cancel.y()
    dialog.cancel.setText("Put everything back as it was before this dialog")
    QCoreApplication.sendPostedEvents()
    assert dialog.go.y() > dialog.cancel.y()


@pytest.mark.parametrize(
    ("text", "read"), [("C&lose", "Close"), ("R&&D", "R&D"), ("Plain", "Plain"), ("End&", "End&")]
)
def test_the_sign_before_a_mnemonic_is_not_read(text: str, read: str) -> None:
    assert without_mnemonic(text) == read
