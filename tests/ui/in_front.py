"""Puts a window on screen as a person has it: in front, with the keyboard."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def in_front(qtbot: QtBot, window: QWidget) -> None:
    """It is closed when the test ends."""
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
