"""The window of keys: searched, walked through, copied."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.help.help_window import HelpWindow
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, icons: Icons) -> HelpWindow:
    window = HelpWindow(theme, icons)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


def texts(window: HelpWindow) -> list[str]:
    return [line.text for line in window.list.keys.lines]


def test_what_is_typed_filters_the_list(window: HelpWindow) -> None:
    QTest.keyClicks(window.search, "markdown")
    assert texts(window) == ["Links of the selected room", "Copy as Markdown"]
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert "New meeting" in texts(window)
    assert window.isVisible()
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_nothing_is_said_where_nothing_matches(window: HelpWindow) -> None:
    QTest.keyClicks(window.search, "algbra")
    assert texts(window) == []
    assert window.list.accessibleDescription() == "Nothing matches “algbra”"
    assert not window.copy.isEnabled()
    before = window.list.viewport().grab().toImage()
    window.search.setText("zzzz zzzz")
    assert window.list.viewport().grab().toImage() != before


def test_down_goes_into_the_list_and_past_the_titles(window: HelpWindow) -> None:
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    assert window.list.hasFocus()
    assert window.list.currentIndex().row() == 1


def test_a_screen_reader_hears_what_a_row_does_and_its_keys(window: HelpWindow) -> None:
    listed = QAccessible.queryAccessibleInterface(window.list)
    names = [listed.child(row).text(QAccessible.Text.Name) for row in range(listed.childCount())]
    assert "Refresh, F5, Ctrl+R" in names
    assert listed.text(QAccessible.Text.Name) == "Keys"


def test_what_is_shown_is_copied_as_text(window: HelpWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.search, "f5")
    with qtbot.waitSignal(window.copied) as copied:
        QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert copied.args == ["The list of rooms\nF5, Ctrl+R  Refresh\n"]


def test_it_follows_the_language(window: HelpWindow, qapp: QApplication) -> None:
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    qapp.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.windowTitle().startswith("[Keyboard and help")
    assert texts(window)[1].startswith("[New meeting")
    qapp.removeTranslator(translator)


def test_no_word_is_cut_in_a_narrow_window(window: HelpWindow) -> None:
    """A row is as high as its words need, beside keys that are whole."""
    window.resize(300, 500)
    QApplication.sendPostedEvents(None, QEvent.Type.Timer)
    view = window.list
    view.doItemsLayout()
    heights = {view.visualRect(view.keys.index(row, 0)).height() for row in range(8)}
    assert len(heights) > 1
