"""Opening, closing, and where the focus goes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gauge.looking import opened, popover_of, table_of
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.gauge.points_popover import PointsPopover
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def link(popover: PointsPopover, words: str) -> QPushButton:
    return next(each for each in popover.findChildren(QPushButton) if each.text() == words)


def test_opens_by_mouse_above_the_gauge_with_right_edges_aligned(gauge: PointsGauge) -> None:
    QTest.mouseClick(gauge, Qt.MouseButton.LeftButton)
    popover = popover_of(gauge)
    assert popover.isVisible()
    assert popover.width() == 421
    corner = gauge.mapToGlobal(QPoint(gauge.width(), 0))
    assert popover.x() + popover.width() == corner.x()
    assert popover.y() + popover.height() == corner.y() - 4


def test_stays_on_the_screen(gauge: PointsGauge, window: QWidget) -> None:
    window.resize(430, 120)
    window.move(0, 0)
    popover = opened(gauge)
    assert gauge.screen().availableGeometry().contains(popover.geometry())


def test_left_edges_are_aligned_from_right_to_left(gauge: PointsGauge, window: QWidget) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    popover = opened(gauge)
    assert popover.x() == gauge.mapToGlobal(QPoint(0, 0)).x()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_opens_by_key_and_esc_gives_the_focus_back(
    qtbot: QtBot, gauge: PointsGauge, key: Qt.Key
) -> None:
    QTest.keyClick(gauge, key)
    popover = popover_of(gauge)
    assert popover.isVisible()
    qtbot.waitUntil(table_of(popover).hasFocus)
    QTest.keyClick(table_of(popover), Qt.Key.Key_Escape)
    assert not popover.isVisible()
    qtbot.waitUntil(gauge.hasFocus)


def test_esc_goes_to_the_gauge_wherever_it_was_opened_from(
    qtbot: QtBot, gauge: PointsGauge, window: QWidget
) -> None:
    elsewhere = window.findChild(QPushButton)
    assert isinstance(elsewhere, QPushButton)
    elsewhere.setFocus()
    popover = opened(gauge)
    qtbot.waitUntil(table_of(popover).hasFocus)
    QTest.keyClick(table_of(popover), Qt.Key.Key_Escape)
    qtbot.waitUntil(gauge.hasFocus)


def test_a_press_on_the_gauge_closes_and_does_not_open_again(
    qtbot: QtBot, gauge: PointsGauge, window: QWidget
) -> None:
    popover = opened(gauge)
    middle = gauge.mapTo(window, gauge.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: not popover.isVisible())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    assert popover.isVisible()


def test_a_press_elsewhere_closes(qtbot: QtBot, gauge: PointsGauge, window: QWidget) -> None:
    popover = opened(gauge)
    spot = QPoint(5, 300)
    assert not popover.geometry().contains(window.mapToGlobal(spot))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: not popover.isVisible())


def test_tab_goes_from_the_table_to_the_link_and_round(qtbot: QtBot, gauge: PointsGauge) -> None:
    popover = opened(gauge)
    table = table_of(popover)
    qtbot.waitUntil(table.hasFocus)
    for words in ("Request log…", "Change…"):
        QTest.keyClick(popover.focusWidget(), Qt.Key.Key_Tab)
        assert popover.focusWidget() is link(popover, words)
    QTest.keyClick(popover.focusWidget(), Qt.Key.Key_Tab)
    assert popover.focusWidget() is table


def test_change_closes_and_asks_for_it(qtbot: QtBot, gauge: PointsGauge) -> None:
    popover = opened(gauge)
    with qtbot.waitSignal(gauge.change_reserve_requested):
        QTest.mouseClick(link(popover, "Change…"), Qt.MouseButton.LeftButton)
    assert not popover.isVisible()


def test_the_request_log_opens_in_its_place(qtbot: QtBot, gauge: PointsGauge) -> None:
    popover = opened(gauge)
    with qtbot.waitSignal(gauge.request_log_requested):
        QTest.mouseClick(link(popover, "Request log…"), Qt.MouseButton.LeftButton)
    assert not popover.isVisible()


def test_everything_has_a_name_for_a_screen_reader(gauge: PointsGauge) -> None:
    popover = opened(gauge)
    for widget in (popover, *popover.findChildren(QPushButton), table_of(popover)):
        seen = QAccessible.queryAccessibleInterface(widget)
        assert seen.text(QAccessible.Text.Name)


def test_twice_the_font_fits_on_the_screen(
    qapp: QApplication, gauge: PointsGauge, theme: Theme
) -> None:
    before, font = qapp.font(), qapp.font()
    font.setPixelSize(26)
    qapp.setFont(font)
    theme.apply()
    try:
        popover = opened(gauge)
        assert gauge.screen().availableGeometry().contains(popover.geometry())
        for label in popover.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())
    finally:
        popover.close()
        qapp.setFont(before)
        theme.apply()


def test_corners_are_round_and_the_footer_is_sunken(gauge: PointsGauge, theme: Theme) -> None:
    popover = opened(gauge)
    image = popover.grab().toImage()
    assert image.pixelColor(200, popover.height() - 4) == theme.colour("sunken")
    assert image.pixelColor(0, 200) == theme.colour("lineStrong")
    assert image.pixelColor(0, 0).alpha() == 0
