"""The look of the program for tests: the design's font, light colours."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = QFont("Inter")
    font.setPixelSize(13)
    qapp.setFont(font)
    theme = Theme(qapp, resources(), Choice.LIGHT)
    theme.apply()
    yield theme
    qapp.setStyleSheet("")
    theme.deleteLater()


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)
