"""The dialog: what it shows, what each button says, and that nothing is cut off."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off, laid_out
from tests.ui.unsettled.conftest import NOW, MakeDialog, room
from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


def decisions(dialog: UnsettledDialog) -> list[str]:
    said: list[str] = []
    dialog.decided.connect(said.append)
    return said


def names(dialog: UnsettledDialog) -> list[str]:
    """Of the buttons in the order of the Tab key, as a screen reader has them."""
    found: list[str] = []
    count = len([each for each in dialog.findChildren(QAbstractButton) if each.isVisible()])
    for _ in range(count):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        spoken = QAccessible.queryAccessibleInterface(dialog.focusWidget())
        found.append(spoken.text(QAccessible.Text.Name))
    return found


def test_what_was_asked_for_and_each_room(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"))
    asked = dict(dialog.form.facts.texts)
    assert list(asked) == ["Label", "Name begins with", "Ends", "Sent"]
    assert asked["Label"] == "Intake"
    assert asked["Name begins with"] == "consult-"
    for card, letter in zip(dialog.form.cards, "ab", strict=True):
        assert letter * 4 in card.name.text()
        assert [name for name, _ in card.facts.texts] == ["Created", "Ends"]
        assert card.state.accessibleName() == "ends in 2 h at " + asked["Ends"]
    assert dialog.form.heading.text().replace("(s)", "s") == "2 rooms may be the one"


def test_each_button_says_which_room_it_is_about(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"))
    short = [card.name.text() for card in dialog.form.cards]
    assert names(dialog) == [
        *(words.format(short[0]) for words in (
            "Open {0} in browser", "Copy guest link of {0}", "{0} is the room"
        )),
        *(words.format(short[1]) for words in (
            "Open {0} in browser", "Copy guest link of {0}", "{0} is the room"
        )),
        "None of these",
        "Decide later",
    ]  # fmt: skip


def test_the_focus_is_where_nothing_is_decided(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"))
    said = decisions(dialog)
    assert dialog.later.hasFocus()
    QTest.keyClick(dialog.later, Qt.Key.Key_Return)
    assert said == []
    assert not dialog.isVisible()


def test_a_room_is_chosen_by_mouse_or_key(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"))
    said = decisions(dialog)
    QTest.mouseClick(dialog.form.cards[1].choose, LEFT)
    assert said == ["bbbbbbbb"]
    again = make_dialog(room("a"), room("b"))
    said = decisions(again)
    again.form.cards[0].choose.setFocus()
    QTest.keyClick(again.form.cards[0].choose, Qt.Key.Key_Space)
    assert said == ["aaaaaaaa"]


def test_none(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"))
    said = decisions(dialog)
    QTest.mouseClick(dialog.none, LEFT)
    assert said == [""]
    assert not dialog.isVisible()


def test_where_no_room_fits(make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    assert dialog.form.heading.text() == "No room fits what was asked for"
    assert names(dialog) == ["It was not created", "Decide later"]


def test_the_rooms_change_while_it_is_open(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"), room("c"))
    dialog.show_rooms([room("c")], NOW)
    assert [card.meeting_id for card in dialog.form.cards if card.isVisible()] == ["cccccccc"]
    dialog.show_rooms([room("a"), room("c")], NOW)
    shown = [card.meeting_id for card in dialog.form.cards if card.isVisible()]
    assert shown == ["aaaaaaaa", "cccccccc"]


def places(dialog: UnsettledDialog) -> list[QPoint]:
    laid_out()
    return [card.mapTo(dialog, QPoint(0, 0)) for card in dialog.form.cards]


def test_side_by_side_where_there_is_room(make_dialog: MakeDialog, qtbot: QtBot) -> None:
    dialog = make_dialog(room("a"), room("b"), room("c"))
    one, two, three = places(dialog)
    assert one.y() == two.y() < three.y()
    assert one.x() == three.x() < two.x()
    assert len({card.height() for card in dialog.form.cards[:2]}) == 1
    assert len({card.width() for card in dialog.form.cards}) == 1
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: places(dialog)[0].x() > places(dialog)[1].x())


def test_one_below_the_other_where_it_is_narrow(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"))
    dialog.resize(480, 640)
    one, two = places(dialog)
    assert one.x() == two.x()
    assert one.y() < two.y()
    assert cut_off(dialog) == []


def test_copied_is_said_for_a_moment(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(room("a"), room("b"))
    card = dialog.form.cards[0]
    QTest.mouseClick(card.copy, LEFT)
    assert card.copy.text() == "Copied"
    assert dialog.form.cards[1].copy.text() == "Copy link"


@pytest.mark.usefixtures("large_and_long")
@pytest.mark.parametrize("count", [0, 2])
def test_nothing_is_cut_off_in_large_and_long(make_dialog: MakeDialog, count: int) -> None:
    dialog = make_dialog(*(room(letter) for letter in "ab"[:count]))
    laid_out()
    assert cut_off(dialog) == []
