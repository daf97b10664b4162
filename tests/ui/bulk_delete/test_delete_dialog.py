"""The dialog as a person uses it: what the rule takes, what is said of it, what is handed on."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.bulk_delete.conftest import Open
from tests.ui.bulk_delete.rooms import Rooms, room
from tests.ui.create.fakes import SetMeter, StoppedClock
from whereby_desktop.ui.bulk_delete.delete_dialog import DeleteDialog
from whereby_desktop.ui.bulk_delete.room_column import Column
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
HOUR = timedelta(hours=1)
ENDED = ["waiting-elsewhere", "waiting-here", "hosted-elsewhere", "hosted-here"]


def names(dialog: DeleteDialog) -> list[str]:
    """Top to bottom, as they are read in the table."""
    model = dialog.table.rooms
    return [str(model.index(row, Column.ROOM).data()) for row in range(model.rowCount())]


def choose(combo: QComboBox, words: str) -> None:
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentText() != words:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before, words


def click_box(dialog: DeleteDialog, name: str) -> None:
    box = dialog.table.box_of(names(dialog).index(name))
    QTest.mouseClick(dialog.table.viewport(), LEFT, pos=box.center())


def tick_open(dialog: DeleteDialog) -> None:
    QTest.mouseClick(dialog.form.open_too, LEFT, pos=QPoint(8, 12))


def test_at_first_it_takes_what_has_ended(dialog: DeleteDialog) -> None:
    assert sorted(names(dialog)) == sorted(ENDED)
    assert sorted(dialog.chosen_ids) == sorted(ENDED)
    assert dialog.chosen.counts.text() == "4 rooms, all ended"
    elsewhere = dialog.chosen.elsewhere.text().replace("(s)", "s")
    assert elsewhere == "2 rooms not created with this app: maybe other people’s."
    assert not dialog.plan.inside.isVisible()
    assert dialog.plan.headline.text().startswith("4 rooms, 4 points")
    assert dialog.delete.text() == "&Delete 4 rooms"


def test_the_safe_button_has_the_focus_and_escape_keeps_all(
    dialog: DeleteDialog, qtbot: QtBot
) -> None:
    assert QApplication.focusWidget() is dialog.keep
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.keep, Qt.Key.Key_Escape)


def test_enter_never_deletes(dialog: DeleteDialog) -> None:
    accepted: list[None] = []
    dialog.accepted.connect(lambda: accepted.append(None))
    for part in (dialog.form.prefix, dialog.table, dialog.form.ended, dialog.form.open_too):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Return)
    assert accepted == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("field", range(4))
def test_ctrl_enter_is_the_safe_button_from_any_field(
    dialog: DeleteDialog, key: Qt.Key, field: int
) -> None:
    """A key that is known from other dialogs deletes nothing here."""
    results: list[int] = []
    dialog.finished.connect(results.append)
    part = (dialog.form.prefix, dialog.table, dialog.form.open_too, dialog.delete)[field]
    part.setFocus()
    QTest.keyClick(part, key, Qt.KeyboardModifier.ControlModifier)
    assert results == [QDialog.DialogCode.Rejected.value]


def test_open_rooms_only_when_ticked_and_then_it_says_what_happens(dialog: DeleteDialog) -> None:
    tick_open(dialog)
    assert names(dialog)[:2] == ["open-elsewhere", "open-here"]
    assert dialog.chosen.counts.text() == "6 rooms: 2 open now, 4 ended"
    assert dialog.plan.inside.isVisible()
    inside = "Everyone in the 2 open rooms is thrown out at once."
    assert dialog.plan.inside.text() == inside
    assert inside in dialog.delete.accessibleDescription()
    tick_open(dialog)
    assert len(names(dialog)) == 4


def test_by_prefix_as_it_is_typed(dialog: DeleteDialog) -> None:
    QTest.mouseClick(dialog.form.prefix, LEFT)
    QTest.keyClicks(dialog.form.prefix, "Hosted-")
    assert sorted(names(dialog)) == ["hosted-elsewhere", "hosted-here"]
    QTest.keyClicks(dialog.form.prefix, "x")
    assert names(dialog) == []
    assert dialog.chosen.counts.text() == "No room is chosen"
    assert dialog.plan.headline.text() == "No room to delete"
    assert not dialog.delete.isEnabled()


def test_by_stage_age_and_origin(dialog: DeleteDialog) -> None:
    choose(dialog.form.ended, "Waiting for deletion")
    assert sorted(names(dialog)) == ["waiting-elsewhere", "waiting-here"]
    choose(dialog.form.age.since, "Ended more than")
    assert dialog.form.age.count.isVisible()
    assert names(dialog) == ["waiting-elsewhere"]
    choose(dialog.form.age.since, "Created more than")
    choose(dialog.form.age.unit, "days ago")
    dialog.form.age.count.setFocus()
    QTest.keyClick(dialog.form.age.count, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier)
    assert names(dialog) == ["waiting-elsewhere"]  # nine days old
    choose(dialog.form.age.since, "Any")
    QTest.mouseClick(dialog.form.here_only, LEFT, pos=QPoint(8, 12))
    assert names(dialog) == ["waiting-here"]
    assert not dialog.chosen.elsewhere.isVisible()


def test_single_rooms_are_left_out_by_a_click(dialog: DeleteDialog) -> None:
    click_box(dialog, "hosted-here")
    assert "hosted-here" in names(dialog)
    assert sorted(dialog.chosen_ids) == sorted(set(ENDED) - {"hosted-here"})
    assert dialog.delete.text() == "&Delete 3 rooms"
    assert dialog.chosen.take_all.isVisible()
    click_box(dialog, "hosted-here")
    assert len(dialog.chosen_ids) == 4
    assert not dialog.chosen.take_all.isVisible()


def test_a_click_on_the_name_only_selects(dialog: DeleteDialog) -> None:
    cell = dialog.table.visualRect(dialog.table.rooms.index(0, Column.ROOM))
    QTest.mouseClick(dialog.table.viewport(), LEFT, pos=cell.center())
    assert len(dialog.chosen_ids) == 4


def test_by_keys_several_at_once(dialog: DeleteDialog) -> None:
    table = dialog.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.chosen_ids == []
    assert not dialog.delete.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.chosen_ids == [names(dialog)[1]]
    QTest.mouseClick(dialog.chosen.take_all, LEFT)
    assert len(dialog.chosen_ids) == 4


def test_left_out_stays_left_out_whatever_the_rule(dialog: DeleteDialog) -> None:
    click_box(dialog, "hosted-here")
    tick_open(dialog)
    QTest.keyClicks(dialog.form.prefix, "hosted")
    assert dialog.chosen_ids == ["hosted-elsewhere"]
    assert dialog.chosen.take_all.text() == "Take 1 left out"


def test_sorted_by_a_heading_and_by_keys(dialog: DeleteDialog) -> None:
    assert names(dialog)[0] == "hosted-elsewhere"  # by stage of life, then by end
    header = dialog.table.horizontalHeader()
    there = QPoint(header.sectionViewportPosition(Column.ROOM) + 60, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=there)
    assert names(dialog) == sorted(ENDED)
    assert dialog.chosen.sort_by.currentText() == "Room"
    QTest.mouseClick(header.viewport(), LEFT, pos=there)
    assert names(dialog) == sorted(ENDED, reverse=True)
    choose(dialog.chosen.sort_by, "End")
    assert names(dialog) == ENDED


def test_it_follows_the_list(dialog: DeleteDialog, rooms: Rooms, qtbot: QtBot) -> None:
    rooms.add(room("another", ends=-2 * HOUR))
    rooms.remove("waiting-here")
    qtbot.waitUntil(lambda: "another" in names(dialog))
    assert "waiting-here" not in names(dialog)
    assert dialog.delete.text() == "&Delete 4 rooms"


def test_a_room_that_is_open_again_is_not_taken(
    dialog: DeleteDialog, rooms: Rooms, qtbot: QtBot
) -> None:
    rooms.add(room("waiting-here", ends=HOUR, here=True))
    qtbot.waitUntil(lambda: "waiting-here" not in names(dialog))
    assert "waiting-here" not in dialog.chosen_ids


def test_what_was_not_shown_is_not_deleted(
    dialog: DeleteDialog, rooms: Rooms, qtbot: QtBot
) -> None:
    """The list changes at the very moment of the click: then it shows, and waits for another."""
    accepted: list[None] = []
    dialog.accepted.connect(lambda: accepted.append(None))
    rooms.add(room("another", ends=-2 * HOUR))
    QTest.mouseClick(dialog.delete, LEFT)
    assert accepted == []
    assert "another" in names(dialog)
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.delete, LEFT)
    assert "another" in dialog.chosen_ids


def test_time_passes(dialog: DeleteDialog, clock: StoppedClock) -> None:
    clock.go(2 * 3600)
    QTest.mouseClick(dialog.delete, LEFT)  # the clock was put forward: looked at again
    assert dialog.isVisible()
    assert "open-elsewhere" in dialog.chosen_ids


def test_the_place_in_the_table_is_kept(opened: Open, rooms: Rooms, qtbot: QtBot) -> None:
    for number in range(200):
        rooms.add(room(f"more-{number:03}", ends=-2 * HOUR))
    dialog = opened()
    table = dialog.table
    row = names(dialog).index("more-150")
    table.setCurrentIndex(table.rooms.index(row, 0))
    top = table.verticalScrollBar().value()
    assert top > 0
    rooms.add(room("zz-last", ends=-1.5 * HOUR))
    qtbot.waitUntil(lambda: "zz-last" in names(dialog))
    assert table.rooms.room(table.currentIndex().row()).meeting_id == "more-150"
    assert abs(table.verticalScrollBar().value() - top) <= table.rowHeight(0)


def test_the_price_follows_what_is_learned(dialog: DeleteDialog, meter: SetMeter) -> None:
    meter.price = lambda kind: 2  # type: ignore[method-assign]  # noqa: ARG005
    meter.change(remaining=500)
    assert dialog.plan.headline.text().startswith("4 rooms, 8 points")


def test_ten_thousand_rooms(opened: Open, rooms: Rooms) -> None:
    for number in range(10_000):
        name = f"many-{number:05}"
        known = room(name, ends=-HOUR - timedelta(seconds=number), here=number % 2 == 0)
        assert known.remembered is not None
        rooms.known.remembered[name] = known.remembered
        rooms.known._meetings[name] = known.meeting  # noqa: SLF001 - told once, not each time
    dialog = opened()
    QTest.keyClicks(dialog.form.prefix, "many")
    tick_open(dialog)
    click_box(dialog, names(dialog)[3])
    assert dialog.delete.text() == "&Delete 9,999 rooms"


def test_names_for_a_screen_reader(dialog: DeleteDialog) -> None:
    parts = {
        dialog.form.ended: "Rooms",
        dialog.form.prefix: "Name prefix",
        dialog.form.age.since: "Age",
        dialog.chosen.sort_by: "Sort by",
        dialog.table: "Rooms to delete",
    }
    for part, name in parts.items():
        assert part.accessibleName() == name
    spoken = QAccessible.queryAccessibleInterface(dialog.table)
    assert spoken is not None
    cells = [spoken.child(number) for number in range(spoken.childCount())]
    found = next(c for c in cells if c.text(QAccessible.Text.Name) == "hosted-elsewhere")
    assert found.state().checkable
    assert found.state().checked


def test_open_rooms_stand_out(dialog: DeleteDialog, theme: Theme) -> None:
    tick_open(dialog)
    table = dialog.table
    picture = table.viewport().grab().toImage()

    def ground(name: str) -> str:
        cell = table.visualRect(table.rooms.index(names(dialog).index(name), Column.LABEL))
        return picture.pixelColor(cell.right() - 2, cell.top() + 3).name()

    assert ground("open-here") == theme.colour("dangerSoft").name()
    assert ground("hosted-here") == theme.colour("surface").name()


def test_tab_goes_through_it_in_reading_order(dialog: DeleteDialog) -> None:
    form = dialog.form
    order = [form.ended, form.open_too, form.prefix, form.age.since, form.here_only]
    order += [dialog.chosen.sort_by, dialog.table, dialog.keep, dialog.delete]
    form.ended.setFocus()
    seen = []
    for _ in order:
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == order
