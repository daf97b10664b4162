"""The dialog pressed by mouse and keys, and what it asked for."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.old_room import OldRoom

LEFT = Qt.MouseButton.LeftButton
Wish = tuple[MeetingDraft, OldRoom]


class Heard:
    """What the dialog asked for."""

    def __init__(self, dialog: ExtendDialog) -> None:
        self.creates: list[Wish] = []
        self.copies: list[str] = []
        self.decisions: list[tuple[str, OldRoom]] = []
        self.forms: list[str] = []
        dialog.create_wished.connect(lambda *wish: self.creates.append(wish))
        dialog.copy_wished.connect(self.copies.append)
        dialog.old_room_decided.connect(lambda *what: self.decisions.append(what))
        dialog.form_wished.connect(self.forms.append)


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
