"""Common choices: the chosen one's stronger letters have their room."""

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.chips import Chip


def test_the_chosen_one_is_wide_enough_for_strong_letters(
    qtbot: QtBot, qapp: QApplication, theme: Theme, icons: Icons
) -> None:
    inter = qapp.font()
    wide = QFont("DejaVu Sans")  # its strong letters are much wider than its plain ones
    wide.setPixelSize(13)
    qapp.setFont(wide)
    theme.apply()
    parent = QWidget()
    qtbot.addWidget(parent)
    chip = Chip(theme, icons, "1 hour", parent)
    plain = chip.sizeHint().width() - QFontMetricsF(chip.font()).horizontalAdvance(chip.text())
    chip.setChecked(True)
    strong = QFont(chip.font())
    strong.setWeight(QFont.Weight.DemiBold)
    words = QFontMetricsF(strong).horizontalAdvance(chip.text())
    assert chip.sizeHint().width() >= plain + words
    assert chip.minimumSizeHint() == chip.sizeHint()
    qapp.setFont(inter)
    theme.apply()
