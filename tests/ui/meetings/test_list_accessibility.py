"""What screen readers find."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tests.ui.meetings.list_desk import ListDesk
from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.meetings_filter import Filter


def interface(widget: QWidget) -> QAccessibleInterface:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget: QWidget) -> str:
    return interface(widget).text(QAccessible.Text.Name)


def cell_name(desk: ListDesk, row: int, column: Column) -> str:
    # Children are counted line by line, headers included.
    child = interface(desk.view).child((row + 1) * (len(Column) + 1) + column + 1)
    assert child is not None
    return child.text(QAccessible.Text.Name)


def test_a_row_is_read_in_one_breath(full: ListDesk) -> None:
    assert cell_name(full, full.row_of("1"), Column.ROOM) == (
        "consult, name ending a7f4, Intake, morning clinic, group, locked, "
        "ends in 23 minutes at 13:05"
    )
    assert cell_name(full, full.row_of("5"), Column.ROOM) == (
        "name ending 5b8e, Not created with this app, mode unknown, lock unknown, "
        "ends tomorrow, Thu 09:30"
    )


def test_the_rows_action_names_the_room(full: ListDesk) -> None:
    spoken = [cell_name(full, full.row_of(each), Column.ACTION) for each in ("1", "8", "9")]
    assert spoken == [
        "Copy guest link of consult, name ending a7f4",
        "Copy host link of consult, name ending b7e3",
        "Duplicate tutoring, name ending 77aa",
    ]


def test_a_heading_says_how_many_and_whether_it_is_open(full: ListDesk) -> None:
    spoken = cell_name(full, 0, Column.ROOM)
    assert spoken.startswith("Open now, 5 room")
    assert spoken.endswith("expanded")
    full.model.set_expanded(full.model.flat[0].stage, False)
    assert cell_name(full, 0, Column.ROOM).endswith("collapsed")


def test_every_control_has_a_name(full: ListDesk) -> None:
    toolbar = full.page.toolbar
    new = toolbar.new_meeting
    named = (
        full.view, full.page.skeleton, toolbar.search, toolbar.filter, toolbar.refresh,
        new.main, new.arrow, full.view.header,
    )  # fmt: skip
    assert [name(each) for each in named] == [
        "Rooms",
        "Loading rooms…",
        "Search rooms and labels",
        "Filter",
        "Refresh",
        "New meeting",
        "More ways to make a meeting",
        "Sorted by State, ascending",
    ]
    assert toolbar.refresh.toolTip() == "Refresh (F5), 1 point"


def test_the_filter_button_says_how_many_are_on(full: ListDesk) -> None:
    full.page.toolbar.filter.item(Filter.OPEN).trigger()
    assert name(full.page.toolbar.filter) == "Filter, 1 on"


def test_a_face_is_read_with_its_text(full: ListDesk) -> None:
    full.page.show_face("keyring locked", keyring="KWallet")
    face = interface(full.page.face)
    assert face.text(QAccessible.Text.Name) == "KWallet is locked"
    assert face.text(QAccessible.Text.Description).startswith("The API key is kept there.")


def test_unknown_and_lock_explain_themselves(full: ListDesk) -> None:
    def tip(meeting_id: str, column: Column) -> str:
        index = full.model.index(full.row_of(meeting_id), column)
        return str(index.data(Qt.ItemDataRole.ToolTipRole))

    assert "does not report this setting" in tip("5", Column.MODE)
    assert "does not report this setting" in tip("5", Column.LOCK)
    assert tip("1", Column.LOCK).startswith("Locked\nAs created.")
