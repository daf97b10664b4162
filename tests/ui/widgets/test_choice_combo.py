"""A choice of one from a few: its values, and what is seen where there is little room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import NARROW, ChoiceCombo

CHOICES = [(30, "After thirty seconds"), (60, "After a minute"), (0, "Never")]


@pytest.fixture
def combo(qtbot: QtBot, theme: Theme) -> ChoiceCombo[int]:
    combo = ChoiceCombo[int](theme, NARROW)
    qtbot.addWidget(combo)
    combo.show_choices(CHOICES, 30)
    combo.show()
    return combo


def test_it_hands_over_the_value_that_a_person_picks(combo: ChoiceCombo[int]) -> None:
    heard: list[int] = []
    combo.chosen.connect(heard.append)
    combo.show_choices(CHOICES, 60)
    combo.set_value(0)
    assert (heard, combo.value) == ([], 0)
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert (heard, combo.value) == ([60], 60)


def test_an_unknown_value_is_the_first_and_none_is_none(combo: ChoiceCombo[int]) -> None:
    combo.set_value(45)
    assert combo.value == 30
    combo.setCurrentIndex(-1)
    assert combo.value is None


@pytest.mark.parametrize("letters", [13, 26])
@pytest.mark.parametrize("icon", [False, True])
def test_its_own_size_is_enough_for_its_words(
    qapp: QApplication,
    theme: Theme,
    icons: Icons,
    combo: ChoiceCombo[int],
    *,
    letters: int,
    icon: bool,
) -> None:
    font = QFont("Inter")
    font.setPixelSize(letters)
    qapp.setFont(font)
    theme.apply()
    if icon:
        combo.setItemIcon(0, icons.icon("bookmark"))
    combo.resize(combo.sizeHint())
    assert combo.toolTip() == ""
    assert combo.width() >= theme.px(NARROW)


def test_words_without_room_are_elided_and_in_the_tip(combo: ChoiceCombo[int]) -> None:
    combo.resize(combo.minimumSizeHint())
    assert combo.width() < combo.sizeHint().width()
    assert combo.toolTip() == "After thirty seconds"
    short = combo.grab().toImage()
    combo.show_choices([(30, "After thirtx"), (0, "Never")], 30)
    combo.resize(short.size())
    assert combo.toolTip() == ""
    assert combo.grab().toImage() != short  # the last letters had given way


def test_without_a_width_it_is_as_wide_as_what_it_shows(qtbot: QtBot, theme: Theme) -> None:
    combo = ChoiceCombo[int](theme)
    qtbot.addWidget(combo)
    combo.show_choices([(1, "On"), (2, "A much longer choice than the other")], 1)
    narrow = combo.sizeHint().width()
    combo.set_value(2)
    assert combo.sizeHint().width() > 2 * narrow
