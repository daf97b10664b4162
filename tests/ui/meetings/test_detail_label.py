"""Editing a room's label in place, and the name above it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import OPEN, DetailDesk, button, spoken, texts
from whereby_desktop.meetings.meeting import RoomName
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.detail_pane import DetailPane
from whereby_desktop.ui.meetings.room_name_label import RoomNameLabel
from whereby_desktop.ui.theme import Theme

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(qtbot: QtBot, detail_desk: DetailDesk) -> DetailPane:
    pane = detail_desk.show("open")
    detail_desk.actions.connect_to(Do.EDIT_LABEL, pane.edit_label)
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    return pane


@pytest.fixture
def edits(pane: DetailPane) -> list[tuple[str, str]]:
    seen: list[tuple[str, str]] = []
    pane.label_edited.connect(lambda *args: seen.append(args))
    return seen


def field(pane: DetailPane) -> QLineEdit:
    found = pane.findChild(QLineEdit)
    assert found is not None
    return found


def test_f2_edits_and_enter_saves(
    detail_desk: DetailDesk, pane: DetailPane, edits: list[tuple[str, str]]
) -> None:
    QTest.keyClick(detail_desk.window, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is field(pane)
    assert field(pane).selectedText() == "Intake, morning clinic"
    QTest.keyClicks(field(pane), " Evening clinic ")
    QTest.keyClick(field(pane), Qt.Key.Key_Return)

    assert edits == [("open", "Evening clinic")]
    assert not field(pane).isVisible()
    assert "Evening clinic" in texts(pane)
    assert QApplication.focusWidget() is button(pane, "Edit label")


def test_the_pencil_edits_and_escape_forgets(
    pane: DetailPane, edits: list[tuple[str, str]]
) -> None:
    pencil = button(pane, "Edit label")
    assert pencil.toolTip() == "Edit label (F2)"
    QTest.mouseClick(pencil, LEFT)
    QTest.keyClicks(field(pane), "Something else")
    QTest.keyClick(field(pane), Qt.Key.Key_Escape)

    assert edits == []
    assert "Intake, morning clinic" in texts(pane)
    assert QApplication.focusWidget() is pencil


def test_going_elsewhere_saves(pane: DetailPane, edits: list[tuple[str, str]]) -> None:
    pane.edit_label()
    QTest.keyClicks(field(pane), "Evening")
    QTest.keyClick(field(pane), Qt.Key.Key_Tab)
    assert edits == [("open", "Evening")]


def test_another_selection_saves_for_the_room_that_was_edited(
    detail_desk: DetailDesk, pane: DetailPane, edits: list[tuple[str, str]]
) -> None:
    pane.edit_label()
    QTest.keyClicks(field(pane), "Evening")
    detail_desk.show("foreign")
    assert edits == [("open", "Evening")]
    assert not field(pane).isVisible()


def test_the_same_text_is_no_edit(pane: DetailPane, edits: list[tuple[str, str]]) -> None:
    pane.edit_label()
    QTest.keyClick(field(pane), Qt.Key.Key_Return)
    assert edits == []


def test_a_refresh_leaves_what_is_being_typed(detail_desk: DetailDesk, pane: DetailPane) -> None:
    pane.edit_label()
    QTest.keyClicks(field(pane), "Eve")
    detail_desk.label("open", "From elsewhere")
    pane.minute_timer.timeout.emit()
    assert field(pane).isVisible()
    assert field(pane).text() == "Eve"


def test_without_a_label_it_invites_to_add_one(detail_desk: DetailDesk, pane: DetailPane) -> None:
    detail_desk.show("foreign")
    assert "Add a label…" in texts(pane)
    pane.edit_label()
    assert field(pane).text() == ""
    assert field(pane).placeholderText() == "Only on this computer"
    assert spoken(field(pane)) == "Label"


def test_with_several_rooms_there_is_nothing_to_edit(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("open", "foreign")
    pane.edit_label()
    assert pane.findChild(QLineEdit) is None


@pytest.fixture
def name(qtbot: QtBot, detail_theme: Theme) -> RoomNameLabel:
    label = RoomNameLabel(detail_theme)
    qtbot.addWidget(label)
    return label


def test_a_name_that_fits_is_whole(name: RoomNameLabel) -> None:
    name.show_name(OPEN.name_parts())
    name.resize(600, 24)
    assert name.shown_parts().whole == OPEN.room_name


@pytest.mark.parametrize("width", [260, 200, 150])
def test_the_middle_gives_way(name: RoomNameLabel, width: int) -> None:
    name.show_name(OPEN.name_parts())
    name.resize(width, 24)
    shown_name = name.shown_parts()
    prefix, ending = shown_name.prefix, shown_name.ending
    assert prefix == "consult"
    assert ending.endswith("…a7f4")
    assert (spoken(name), name.toolTip()) == (OPEN.room_name, OPEN.room_name)


def test_a_prefix_too_long_gives_way_last(name: RoomNameLabel) -> None:
    name.show_name(RoomName("onboarding-of-new-colleagues-in-spring", "-5c2f7be0-1d2b-4c5d-8bd8"))
    name.resize(200, 24)
    shown_name = name.shown_parts()
    prefix, ending = shown_name.prefix, shown_name.ending
    assert prefix.startswith("onboarding")
    assert prefix.endswith("…")
    assert ending == "8bd8"


def test_a_name_without_an_ending_keeps_its_last_characters(name: RoomNameLabel) -> None:
    name.show_name(RoomName("a-name-somebody-made-elsewhere-k7mf2q", ""))
    name.resize(200, 24)
    shown_name = name.shown_parts()
    shown, nothing = shown_name.prefix, shown_name.ending
    assert shown.startswith("a-name-")
    assert "…" in shown
    assert shown.endswith("mf2q")
    assert nothing == ""


def test_prefix_and_ending_differ_in_colour(name: RoomNameLabel, detail_theme: Theme) -> None:
    name.show_name(RoomName("consult", "-7f3a"))
    name.resize(name.sizeHint())
    image = name.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(24)}
    assert {detail_theme.colour("text").name(), detail_theme.colour("text3").name()} <= colours
