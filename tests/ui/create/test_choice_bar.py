"""A few choices in one frame: side by side, or below one another where there is little room."""

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.segment import Choice, Segment
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

LONG = ("Benachrichtigungseinstellungen", "Bildschirmhelligkeit", "Dunkel")


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, icons: Icons) -> ChoiceBar:
    bar = ChoiceBar(theme, icons)
    qtbot.addWidget(bar)
    bar.set_choices([Choice(word, word) for word in LONG])
    return bar


def _shown(bar: ChoiceBar, width: int) -> list[Segment]:
    bar.resize(width, bar.heightForWidth(width))
    bar.show()
    QCoreApplication.sendPostedEvents()
    return [bar.segment(key) for key in LONG]


def test_they_stand_side_by_side_all_alike(bar: ChoiceBar) -> None:
    places = [each.geometry() for each in _shown(bar, 900)]
    assert [each.y() for each in places] == [0, 0, 0]
    assert [each.width() for each in places] == [300, 300, 300]
    assert bar.height() == 32


def test_long_words_go_below_one_another(bar: ChoiceBar, theme: Theme) -> None:
    parts = _shown(bar, 300)
    tops = [each.y() for each in parts]
    assert tops == sorted(set(tops))
    assert {each.width() for each in parts} == {300}
    strong = QFontMetrics(theme.font("strong"))
    for part in parts:
        assert strong.horizontalAdvance(part.text()) <= part.width()
        assert part.height() >= part.heightForWidth(part.width())
    assert bar.rect().contains(parts[-1].geometry())
    assert bar.minimumSizeHint().width() <= 300


def test_at_its_own_width_each_stays_on_one_line(bar: ChoiceBar, theme: Theme) -> None:
    one_line = theme.px(32)
    for number in range(200):  # widths of every fraction of a pixel
        words = f"Not done {number}"
        bar.set_choices([Choice(word, words) for word in LONG])
        assert bar.segment(LONG[0]).sizeHint().height() == one_line, words


def test_words_that_take_many_lines_beside_each_other_go_below(bar: ChoiceBar) -> None:
    many = "one two three four five six seven eight nine ten " * 2
    bar.set_choices([Choice(LONG[0], many), *(Choice(key, "One") for key in LONG[1:])])
    parts = _shown(bar, 300)
    assert [each.x() for each in parts] == [0, 0, 0]
    parts = _shown(bar, 1200)
    assert [each.y() for each in parts] == [0, 0, 0]


def test_from_right_to_left_the_first_is_at_the_right(bar: ChoiceBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [each.x() for each in _shown(bar, 900)] == [600, 300, 0]


@pytest.mark.parametrize("width", [300, 900])
def test_only_the_ends_of_the_whole_are_round(bar: ChoiceBar, theme: Theme, width: int) -> None:
    parts = _shown(bar, width)
    image = bar.grab().toImage()
    line = theme.colour("lineStrong")
    corners = [
        image.pixelColor(x, y) == line
        for each in parts
        for rect in [QRect(each.geometry())]
        for x in (rect.left(), rect.right())
        for y in (rect.top(), rect.bottom())
        if (x, y) not in _of_the_whole(bar)
    ]
    assert corners.count(True) >= len(corners) // 2  # neighbours share a line
    assert not any(image.pixelColor(*corner) == line for corner in _of_the_whole(bar))


def _of_the_whole(bar: ChoiceBar) -> list[tuple[int, int]]:
    right, bottom = bar.width() - 1, bar.height() - 1
    return [(0, 0), (right, 0), (0, bottom), (right, bottom)]
