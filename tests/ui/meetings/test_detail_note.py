"""The note of a room: several lines, edited in place, on this computer only."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import DetailDesk, button, spoken, texts
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.detail_pane import DetailPane
from whereby_desktop.ui.meetings.meetings_area import MeetingsArea
from whereby_desktop.ui.meetings.note_field import NoteField
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
NOTE = "Brought her own diary.\nNext: February."


@pytest.fixture
def pane(qtbot: QtBot, detail_desk: DetailDesk) -> DetailPane:
    pane = detail_desk.show("open")
    detail_desk.actions.connect_to(Do.EDIT_NOTE, pane.edit_note)
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    return pane


@pytest.fixture
def edits(pane: DetailPane) -> list[tuple[str, str]]:
    seen: list[tuple[str, str]] = []
    pane.note_edited.connect(lambda *args: seen.append(args))
    return seen


def field(pane: DetailPane) -> NoteField:
    found = next(each for each in pane.findChildren(NoteField) if each.window() is pane.window())
    assert isinstance(found, NoteField)
    return found


def test_keys_edit_and_save(
    detail_desk: DetailDesk, pane: DetailPane, edits: list[tuple[str, str]]
) -> None:
    QTest.keyClick(detail_desk.window, KEY.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is field(pane)
    assert field(pane).placeholderText() == "Only on this computer"
    QTest.keyClicks(field(pane), " Brought her own diary.")
    QTest.keyClick(field(pane), KEY.Key_Return)
    QTest.keyClicks(field(pane), "Next: February. ")
    assert edits == []
    QTest.keyClick(field(pane), KEY.Key_Return, CTRL)
    assert edits == [("open", NOTE)]
    assert not field(pane).editing
    assert field(pane).isVisible()
    assert QApplication.focusWidget() is button(pane, "Edit note")
    assert button(pane, "Edit note").toolTip() == "Edit note (Shift+F2)"


def test_a_click_on_the_words_edits_and_escape_gives_back(
    detail_desk: DetailDesk, pane: DetailPane, edits: list[tuple[str, str]]
) -> None:
    invitation = next(e for e in pane.findChildren(FlowingLabel) if e.text() == "Add a note…")
    QTest.mouseClick(invitation, LEFT)
    QTest.keyClicks(field(pane), "Something")
    QTest.keyClick(field(pane), KEY.Key_Escape)
    assert edits == []
    assert "Add a note…" in texts(pane)

    detail_desk.remember("open", note=NOTE)
    assert "Add a note…" not in texts(pane)
    QTest.mouseClick(field(pane).viewport(), LEFT, pos=QPoint(5, 5))
    assert field(pane).editing
    QTest.keyClicks(field(pane), " Something")
    QTest.keyClick(field(pane), KEY.Key_Escape)
    assert (field(pane).toPlainText(), edits) == (NOTE, [])
    assert QApplication.focusWidget() is button(pane, "Edit note")


def test_tab_leaves_and_saves(pane: DetailPane, edits: list[tuple[str, str]]) -> None:
    pane.edit_note()
    QTest.keyClicks(field(pane), "Diary")
    QTest.keyClick(field(pane), KEY.Key_Tab)
    assert edits == [("open", "Diary")]
    assert not field(pane).editing


def test_another_selection_saves_for_the_room_that_was_edited(
    detail_desk: DetailDesk, pane: DetailPane, edits: list[tuple[str, str]]
) -> None:
    pane.edit_note()
    QTest.keyClicks(field(pane), "Diary")
    detail_desk.show("foreign")
    assert edits == [("open", "Diary")]
    assert "Add a note…" in texts(pane)


def test_the_same_words_are_no_edit(
    detail_desk: DetailDesk, pane: DetailPane, edits: list[tuple[str, str]]
) -> None:
    detail_desk.remember("open", note=NOTE)
    pane.edit_note()
    QTest.keyClicks(field(pane), "  ")
    QTest.keyClick(field(pane), KEY.Key_Return, CTRL)
    assert edits == []


def test_a_refresh_leaves_what_is_being_typed(detail_desk: DetailDesk, pane: DetailPane) -> None:
    pane.edit_note()
    QTest.keyClicks(field(pane), "Dia")
    detail_desk.remember("open", note="From elsewhere")
    pane.minute_timer.timeout.emit()
    assert (field(pane).editing, field(pane).toPlainText()) == (True, "Dia")
    QTest.keyClick(field(pane), KEY.Key_Escape)
    assert field(pane).toPlainText() == "From elsewhere"


def test_it_is_as_high_as_its_text_up_to_eight_lines(
    qtbot: QtBot, detail_desk: DetailDesk, pane: DetailPane
) -> None:
    detail_desk.remember("open", note="Diary")  # the first note has the field built
    line = field(pane).fontMetrics().lineSpacing()
    for lines, expected in ((1, 1), (3, 3), (8, 8), (9, 8), (40, 8), (2, 2)):
        detail_desk.remember("open", note="\n".join(["Diary"] * lines))
        height = expected * line
        qtbot.waitUntil(lambda: abs(field(pane).height() - height) <= 4)  # noqa: B023 - at once
        scrolls = field(pane).verticalScrollBar().maximum() > 0
        assert scrolls is (lines > 8)


def test_a_long_word_wraps(qtbot: QtBot, detail_desk: DetailDesk, pane: DetailPane) -> None:
    detail_desk.remember("open", note="x" * 120)
    line = field(pane).fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: field(pane).height() >= 3 * line)
    assert field(pane).horizontalScrollBar().maximum() == 0


def test_escape_ends_the_edit_and_not_the_pane_over_the_list(
    qtbot: QtBot, detail_desk: DetailDesk
) -> None:
    page = QWidget()
    area = MeetingsArea(page, detail_desk.pane, detail_desk.theme, landing=page)
    qtbot.addWidget(area)
    area.resize(800, 700)
    with qtbot.waitActive(area):
        area.show()
    area.toggle_detail()
    detail_desk.pane.show_meetings(["open"])
    detail_desk.pane.edit_note()
    QTest.keyClick(field(detail_desk.pane), KEY.Key_Escape)
    assert detail_desk.pane.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, KEY.Key_Escape)
    assert not detail_desk.pane.isVisible()
    detail_desk.pane.setParent(detail_desk.window)


def test_what_a_screen_reader_finds(detail_desk: DetailDesk, pane: DetailPane) -> None:
    detail_desk.remember("open", note=NOTE)
    assert spoken(field(pane)) == "Note"
    assert spoken(button(pane, "Edit note")) == "Edit note"


def test_while_it_is_edited_it_has_the_frame_of_a_field(
    qtbot: QtBot, detail_desk: DetailDesk, pane: DetailPane
) -> None:
    focus = detail_desk.theme.colour("focus")
    detail_desk.remember("open", note=NOTE)
    frame = field(pane).parentWidget()
    assert frame is not None

    def edge() -> bool:
        return bool(frame.grab().toImage().pixelColor(1, frame.height() // 2) == focus)

    assert not edge()
    pane.edit_note()
    qtbot.waitUntil(edge)
