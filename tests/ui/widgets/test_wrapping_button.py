"""A button at its natural width has its words on one line."""

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


def _inked_rows(image: QImage) -> int:
    """From the first to the last row that is not all of one colour."""
    ground = image.pixel(0, 0)
    inked = [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) != ground for x in range(image.width()))
    ]
    return inked[-1] - inked[0] + 1 if inked else 0


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans", "Noto Sans"])
def test_an_underlined_letter_without_kerning_wraps_nothing(
    qtbot: QtBot, theme: Theme, icons: Icons, family: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = WrappingButton(theme, icons, kind="link", parent=parent)
    for text in ("&Try 2 rows again", "&To all", "&AV as it is", "L&Ting so", "&You do"):
        for size in range(11, 21):
            font = QFont(family)
            font.setPixelSize(size)
            button.setFont(font)
            button.setText(text)
            button.resize(button.sizeHint())
            line = button.fontMetrics().height()
            assert _inked_rows(button.grab().toImage()) <= line + 2, (text, size)
