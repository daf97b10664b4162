"""Fixtures of the detail pane's tests: a theme in Inter at 13 px, British times of UTC."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import DetailDesk
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def detail_theme(qapp: QApplication, utc: None) -> Iterator[Theme]:
    del utc
    before = qapp.font()
    font = QFont("Inter")
    font.setPixelSize(13)
    qapp.setFont(font)
    theme = Theme(qapp, resources(), Choice.LIGHT)
    theme.apply()
    yield theme
    qapp.setFont(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")
    shiboken6.delete(theme)


@pytest.fixture
def detail_desk(qtbot: QtBot, detail_theme: Theme) -> Iterator[DetailDesk]:
    del qtbot
    desk = DetailDesk(detail_theme)
    yield desk
    desk.window.close()
    # At once, and not when some event loop begins: each theme would restyle all of them.
    shiboken6.delete(desk.window)


@pytest.fixture
def detail_pseudo(qapp: QApplication) -> Iterator[QTranslator]:
    """A language 40% longer than English."""
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)
