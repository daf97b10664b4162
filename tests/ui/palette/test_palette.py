"""The palette by keyboard: typed, moved in, chosen, left; and what a screen reader hears."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.palette.entry import Entry, Kind, Source, of_entries
from whereby_desktop.ui.palette.palette import Palette
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTRIES = [
    Entry(Kind.ACTION, "do.NEW", "New meeting…", print, icon="plus", keys="Ctrl+N"),
    Entry(Kind.PRESET, "preset.a", "New meeting: Intake", print, icon="bookmark"),
    Entry(Kind.SETTING, "setting.theme", "Theme", print, detail="Look", icon="settings"),
]


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.resize(800, 600)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    return window


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(
        "whereby_desktop.ui.palette.palette.announce", lambda _widget, text: heard.append(text)
    )
    return heard


@pytest.fixture
def palette(theme: Theme, icons: Icons, window: Window) -> Iterator[Palette]:
    palette = Palette(theme, icons, window)
    palette.open([of_entries(ENTRIES)], [])
    yield palette
    palette.hide()


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.results.results.entries]


def test_typing_finds_and_enter_chooses(palette: Palette, window: Window, qtbot: QtBot) -> None:
    focused: list[QWidget | None] = []
    palette.chosen.connect(lambda _entry: focused.append(QApplication.focusWidget()))
    QTest.keyClicks(palette.line, "intake")
    assert titles(palette) == ["New meeting: Intake"]
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert chosen.args == [ENTRIES[1]]
    assert palette.isHidden()
    assert focused == [window.field]


def test_each_move_is_said_with_its_place(said: list[str], palette: Palette) -> None:
    QTest.keyClicks(palette.line, "meet")
    assert said[-1] == "New meeting…, Action, Ctrl+N, 1 of 2"
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert said[-1] == "New meeting: Intake, Preset, 2 of 2"
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert said[-1].endswith("1 of 2")
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.line, Qt.Key.Key_Tab)
    assert said[-1].endswith("1 of 2")
    QTest.keyClick(palette.line, Qt.Key.Key_PageDown)
    assert said[-1].endswith("2 of 2")
    assert palette.line.hasFocus()
    interface = QAccessible.queryAccessibleInterface(palette.line)
    assert interface.text(QAccessible.Text.Description).endswith("2 of 2")


def test_nothing_found_is_said_and_enter_does_nothing(
    said: list[str], palette: Palette, qtbot: QtBot
) -> None:
    QTest.keyClicks(palette.line, "qqq")
    assert said[-1] == "Nothing matches “qqq”"
    assert palette.nothing.isVisible()
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_escape_gives_the_focus_back(palette: Palette, window: Window) -> None:
    QTest.keyClicks(palette.line, "meet")
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.field.hasFocus()


def test_a_click_elsewhere_ends_it(palette: Palette, window: Window) -> None:
    window.other.setFocus()
    assert palette.isHidden()
    assert window.other.hasFocus()


def test_a_click_on_a_line_chooses_it(palette: Palette, qtbot: QtBot) -> None:
    view = palette.results
    spot = view.visualRect(view.results.index(2)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args == [ENTRIES[2]]


def test_rooms_that_come_late_are_found_at_once(palette: Palette) -> None:
    QTest.keyClicks(palette.line, "consult")
    assert titles(palette) == []
    room = Entry(Kind.ROOM, "room.1", "consult-7f3a", print)
    palette.add(Source(["consult-7f3a"], ["room.1"], lambda _row: room))
    assert titles(palette) == ["consult-7f3a"]


def test_it_stays_in_the_window_and_rises_no_higher_than_its_lines(
    palette: Palette, window: Window
) -> None:
    high = palette.height()
    QTest.keyClicks(palette.line, "intake")
    assert palette.height() < high
    window.resize(420, 300)
    QApplication.sendPostedEvents()
    assert window.rect().contains(palette.geometry())


def test_ten_thousand_letters_in_a_title_are_elided(
    theme: Theme, icons: Icons, window: Window
) -> None:
    palette = Palette(theme, icons, window)
    palette.open([of_entries([Entry(Kind.ROOM, "r", "long " * 2_000, print, detail="d")])], [])
    assert palette.width() < window.width()
    assert not palette.grab().isNull()
    palette.hide()
