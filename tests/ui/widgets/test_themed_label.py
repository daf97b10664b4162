"""A label stands on the side of the layout, whatever language its words are in."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def inked(label: ThemedLabel) -> tuple[int, int]:
    """First and last column with ink."""
    picture = label.grab().toImage()
    ground = picture.pixel(picture.width() // 2, 0)
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("words", ["Label", "اسم"])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_its_side(qtbot: QtBot, theme: Theme, words: str, direction: Qt.LayoutDirection) -> None:
    label = ThemedLabel(theme, words)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(300, 30)
    first, last = inked(label)
    assert (first < 20) is (direction is LEFT)
    assert (last > 280) is (direction is RIGHT)
    label.setLayoutDirection(LEFT if direction is RIGHT else RIGHT)
    assert (inked(label)[0] < 20) is (direction is RIGHT)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    assert 100 < inked(label)[0] < 200
