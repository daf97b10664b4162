"""The detail pane for everybody: keys, screen readers, large text, long languages, dark."""

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import (
    HOST_KEY,
    OPEN,
    OPTIONS,
    VIEWER_KEY,
    DetailDesk,
    button,
    scroll_of,
    spoken,
    texts,
)
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
LEFT = Qt.MouseButton.LeftButton


def test_everything_is_reached_with_tab_in_reading_order(
    qtbot: QtBot, detail_desk: DetailDesk
) -> None:
    pane = detail_desk.show("open")
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    button(pane, "More actions").setFocus()
    names = []
    for _ in range(17):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(spoken(focused))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "More actions",
        "Edit label",
        "Edit note",
        "Copy guest link of consult-7f3a…",
        "Open consult-7f3a… in the browser",
        "Share consult-7f3a…",
        "Extend consult-7f3a…",
        "Copy guest link",
        "Reveal host link for 30 seconds",
        "Copy host link",
        "Copy viewer link",
        "Copy image of the QR code",
        "Save image of the QR code",
        "Duplicate consult-7f3a…",
        "Add consult-7f3a… to the calendar",
        "Delete consult-7f3a…",
        "Details of consult-7f3a…",
    ]


def test_the_rest_is_scrolled_to_with_keys(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open", height=400)
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    scroll = scroll_of(pane)
    button(pane, "More actions").setFocus()
    before = pane.grab().toImage().pixelColor(0, 100)
    scroll.setFocus(Qt.FocusReason.TabFocusReason)
    assert pane.grab().toImage().pixelColor(0, 100) == detail_desk.theme.colour("focus") != before
    QTest.keyClick(scroll, Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0


def test_no_link_with_a_key_is_in_any_text_tip_or_name(
    qtbot: QtBot, detail_desk: DetailDesk
) -> None:
    pane = detail_desk.show("open")
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    for _ in ("concealed", "revealed"):
        for widget in (detail_desk.window, *detail_desk.window.findChildren(QWidget)):
            told = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
            told += [widget.windowTitle(), spoken(widget)]
            told += [widget.text()] if isinstance(widget, QLabel | QToolButton) else []
            assert not [each for each in told if HOST_KEY in each or VIEWER_KEY in each]
        for each in pane.findChildren(WrappingButton):
            assert "roomKey" not in each.text()
        for revealer in pane.findChildren(QWidget):
            if revealer.isVisible() and revealer.accessibleName().startswith("Reveal host"):
                QTest.mouseClick(revealer, LEFT)
    assert button(pane, "Conceal host link").isEnabled()


@pytest.mark.parametrize("meeting_id", ["open", "foreign", "ended", "over", "gone", "missed"])
@pytest.mark.parametrize("pixels", [13, 26])
@pytest.mark.parametrize("long", [False, True])
def test_nothing_is_cut_off_in_the_narrowest_pane(
    detail_desk: DetailDesk,
    request: pytest.FixtureRequest,
    meeting_id: str,
    pixels: int,
    long: bool,
) -> None:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    QApplication.setFont(font)
    detail_desk.theme.apply()
    if long:
        request.getfixturevalue("detail_pseudo")
    detail_desk.remember("open", link_options=OPTIONS, delete_at=OPEN.end, note="Long " * 30)
    pane = detail_desk.show(meeting_id, width=304, height=600)
    scroll = scroll_of(pane)
    assert scroll.horizontalScrollBar().maximum() == 0  # all of its width is in view
    for each in pane.findChildren(QWidget):
        if isinstance(each, FlowingLabel | WrappingButton) and each.isVisible():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
            assert each.width() >= each.minimumSizeHint().width(), each.text()
            inside = each.mapTo(pane, each.rect().topLeft()).x()
            assert inside >= 0, each.text()
            assert inside + each.width() <= 304, each.text()


def test_the_language_is_followed(
    detail_desk: DetailDesk, request: pytest.FixtureRequest, qapp: QApplication
) -> None:
    pane = detail_desk.show("open")
    translator: QTranslator = request.getfixturevalue("detail_pseudo")
    QApplication.processEvents()
    own = {OPEN.room_name, OPEN.room_url.removeprefix("https://"), "Intake, morning clinic"}
    assert [each for each in texts(pane) if not each.startswith("[") and each not in own] == []
    for each in pane.findChildren(WrappingButton):
        assert each.text().startswith("["), each.text()
    qapp.removeTranslator(translator)
    QApplication.processEvents()
    assert "Life of this room" in texts(pane)


def test_the_theme_is_followed(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open")
    light = pane.grab().toImage()
    detail_desk.theme.choose(Choice.DARK)
    QApplication.processEvents()
    dark = pane.grab().toImage()
    assert light.pixelColor(3, 3).name().upper() == "#FFFFFF"
    assert dark.pixelColor(3, 3).name().upper() == "#1F2528"
