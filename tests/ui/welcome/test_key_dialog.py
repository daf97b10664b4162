"""The key form as a dialog."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.welcome.fakes import KEY, FakeTester, FakeVault, until
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.connect_flow import ConnectFlow
from whereby_desktop.ui.welcome.key_dialog import KeyDialog
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose
from whereby_desktop.ui.welcome.key_tasks import STORE_TASK, TEST_TASK

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def new_dialog(qtbot: QtBot, theme: Theme, icons: Icons) -> Callable[[KeyPurpose], KeyDialog]:
    def make(purpose: KeyPurpose) -> KeyDialog:
        dialog = KeyDialog(theme, icons, purpose)
        qtbot.addWidget(dialog)
        return dialog

    return make


@pytest.fixture
def dialog(new_dialog: Callable[[KeyPurpose], KeyDialog]) -> KeyDialog:
    return new_dialog(KeyPurpose.REPLACE)


@pytest.fixture
def flow(
    dialog: KeyDialog, vault: FakeVault, tester: FakeTester, background: Background
) -> ConnectFlow:
    return ConnectFlow(dialog.form, vault, tester, background)


@pytest.mark.parametrize(
    ("purpose", "title", "go"),
    [
        (KeyPurpose.REPLACE, "Replace the key", "&Replace key"),
        (KeyPurpose.NEW, "Enter a new key", "&Connect"),
        (KeyPurpose.ONCE, "Use a key once", "&Use key"),
    ],
)
def test_says_what_the_key_is_for(
    new_dialog: Callable[[KeyPurpose], KeyDialog], purpose: KeyPurpose, title: str, go: str
) -> None:
    dialog = new_dialog(purpose)
    dialog.show()
    assert dialog.windowTitle() == title
    assert dialog.form.buttons.go.text() == go
    assert not dialog.form.name_field.isVisible()
    fields = [field for field in dialog.findChildren(QLineEdit) if field.isVisible()]
    assert fields == [dialog.form.key_field]
    once = purpose is KeyPurpose.ONCE
    assert (dialog.form.keyring.title == "Not stored") is once


async def test_is_accepted_once_there_is_a_connection(
    dialog: KeyDialog, flow: ConnectFlow, vault: FakeVault
) -> None:
    keys: list[tuple[Secret, str]] = []
    flow.connected.connect(lambda key, name: keys.append((key, name)))
    dialog.follow(flow)
    dialog.open()
    dialog.form.key_field.put(KEY)
    QTest.keyClick(dialog.form.key_field, Qt.Key.Key_Return)
    await until(lambda: not dialog.isVisible())
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert keys == [(Secret(KEY), "")]  # no name was asked for: the old one stays
    assert vault.stored == Secret(KEY)


async def test_escape_ends_a_test_and_takes_the_key_away(
    dialog: KeyDialog, flow: ConnectFlow, vault: FakeVault, tester: FakeTester,
    background: Background,
) -> None:  # fmt: skip
    gone: list[bool] = []
    flow.destroyed.connect(lambda: gone.append(True))
    tester.slow = True
    dialog.follow(flow)
    dialog.open()
    dialog.form.key_field.put(KEY)
    QTest.mouseClick(dialog.form.buttons.go, LEFT)
    await tester.asked.wait()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.form.key_field.text() == ""
    await until(lambda: not background.running(TEST_TASK))
    assert vault.stored is None
    assert not vault.held_in_memory
    await until(lambda: gone == [True])  # the flow ends with its dialog


async def test_is_not_closed_while_the_keyring_takes_the_key(
    dialog: KeyDialog, flow: ConnectFlow, vault: FakeVault, background: Background
) -> None:
    vault.slow = True
    dialog.follow(flow)
    dialog.open()
    dialog.form.key_field.put(KEY)
    QTest.mouseClick(dialog.form.buttons.go, LEFT)
    await vault.asked_to_store.wait()
    assert dialog.form.phase is Phase.STORING
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    vault.go_on.set()
    await until(lambda: not background.running(STORE_TASK))
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert vault.stored == Secret(KEY)


def test_grows_with_what_it_has_to_say(dialog: KeyDialog, qtbot: QtBot) -> None:
    dialog.show()
    before = dialog.height()
    dialog.form.banner.say("A title", "a long sentence " * 20, "and a detail", tone="danger")
    qtbot.waitUntil(lambda: dialog.height() > before)
    scroll = dialog.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    qtbot.waitUntil(lambda: not scroll.verticalScrollBar().isVisible())
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
