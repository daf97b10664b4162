"""From a file with problems to rooms, as a person goes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.window.bulk.conftest import OpenTable, checks, follow_link, idle, type_into
from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.presets import CONSULT
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.batches.batch_desk import BatchDesk
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.columns_dialog import ColumnsDialog
from whereby_desktop.ui.dialogs import Question

CLASSES = """Prefix,Label,Ends,Mode,Lock
algebra-,"Algebra, A",2h,Group,yes
Geo_metry,"Geometry, A",3h,Group,yes
history-,"History, evening",2020-11-25 19:00,Group,yes
chess-,Chess club,90 min,group of 8,no
art-,Drawing hour,2020-01-01 10:00,Normal,no
"""


def made(sandbox: Sandbox) -> list[str]:
    """The prefixes of the rooms that were made, in their order."""
    return [room.plan.prefix for room in sandbox.rooms.all()[3:]]


async def test_mended_left_out_planned_and_created(
    running: Running, sandbox: Sandbox, open_table: OpenTable
) -> None:
    dialog = await open_table(CLASSES.encode())
    assert "5 rows, comma separated, times read as " in running.texts(dialog)
    assert checks(dialog) == {
        2: "Only a–z, 0–9, hyphens",
        3: "End time is in the past",
        4: "Unknown mode",
        5: "End time is in the past",
        1: "Ready",
    }
    assert list(checks(dialog)) == [2, 3, 4, 5, 1]
    follow_link(dialog, 2)
    follow_link(dialog, 4)
    type_into(dialog, 3, Column.ENDS, "4 h")
    await until(lambda: checks(dialog)[3] == "Ready")
    assert checks(dialog)[5] == "End time is in the past"
    assert list(checks(dialog)) == [2, 3, 4, 5, 1]  # no row jumps under the hand
    texts = running.texts(dialog)
    assert "4 rooms, 12 points, about 5 seconds at your limit" in texts
    assert "1 row is left out." in texts
    running.click("Create 4 rooms", dialog)
    await until(lambda: not running.seen(BulkDialog), "the end of the dialog")
    await until(lambda: len(made(sandbox)) == 4, "the rooms")
    assert sorted(made(sandbox)) == ["algebra-", "chess-", "geometry", "history-"]
    chess = next(room for room in sandbox.rooms.all() if room.plan.prefix == "chess-")
    assert chess.plan.mode == "group"
    assert abs(chess.end - datetime.now(UTC) - timedelta(minutes=90)) < timedelta(minutes=2)
    await running.at_rest()


async def test_what_is_handed_over(
    running: Running, open_table: OpenTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal gets the file's name, the rows' own numbers, and what was left out."""
    handed: list[tuple[list[int], str, list[int]]] = []

    async def create(
        _desk: object, rows: object, name: str, left_out: object, mending: object
    ) -> None:
        assert mending is None
        numbers = [row.position for row in rows]  # type: ignore[attr-defined]
        handed.append((numbers, name, [row.number for row in left_out]))  # type: ignore[attr-defined]

    monkeypatch.setattr(BatchDesk, "create", create)
    dialog = await open_table(CLASSES.encode())
    await until(dialog.page.rows.hasFocus)
    running.keys("Ctrl+Return")
    await until(lambda: handed)
    assert handed == [([1], "classes.csv", [2, 3, 4, 5])]
    await until(lambda: not running.seen(BulkDialog))


async def test_a_good_row_left_out_on_purpose(
    running: Running, sandbox: Sandbox, open_table: OpenTable
) -> None:
    dialog = await open_table(b"Prefix,Label,Ends\na-,A,2h\nb-,B,2h\nc-,C,2h\n")
    rows = dialog.page.rows
    place = rows.visualRect(dialog.page.model.index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert checks(dialog) == {1: "Ready", 2: "Left out", 3: "Ready"}
    assert "1 row is left out." in running.texts(dialog)
    running.click("Create 2 rooms", dialog)
    await until(lambda: len(made(sandbox)) == 2)
    assert sorted(made(sandbox)) == ["a-", "c-"]
    await running.at_rest()


async def test_a_check_that_is_stopped(
    running: Running, sandbox: Sandbox, open_table: OpenTable
) -> None:
    dialog = await open_table(CLASSES.encode())
    lines = "".join(f"Course {n}\t2 h\n" for n in range(3000))
    QApplication.clipboard().setText(f"Label\tEnds\n{lines}")
    dialog.pasted.emit(QApplication.clipboard().text())
    await until(lambda: "Checking…" in running.texts(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await idle(running)
    assert len(checks(dialog)) == 5  # as before
    assert dialog.page.rows.isEnabled()
    assert not dialog.dirty
    await until(dialog.page.rows.hasFocus)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not running.seen(BulkDialog))
    assert made(sandbox) == []


async def test_a_block_of_many_rows_and_undo(running: Running, open_table: OpenTable) -> None:
    dialog = await open_table(CLASSES.encode())
    rows = dialog.page.rows
    index = dialog.page.model.index(4, dialog.page.model.columns.index(Column.LABEL) + 1)
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center()
    )
    QApplication.clipboard().setText("Many\t2 h\n" * 1000)
    QTest.keyClick(rows, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: "999 rows added below." in running.texts(dialog))
    await until(rows.hasFocus)
    assert len(checks(dialog)) == 1004

    def undone() -> bool:  # a key that comes before all of the paste has ended goes nowhere
        if "Undone: Paste" not in running.texts(dialog):
            QTest.keyClick(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        return "Undone: Paste" in running.texts(dialog)

    await until(undone)
    await until(lambda: len(checks(dialog)) == 5)
    assert not dialog.dirty


async def test_a_file_of_a_german_spreadsheet(running: Running, open_table: OpenTable) -> None:
    year = datetime.now(UTC).year + 1
    text = f"Bezeichnung;Präfix;Ende;Gesperrt\nÜbung;übung;03.04.{year} 15:30;ja\n"
    dialog = await open_table(text.encode("cp1252"))
    texts = running.texts(dialog)
    assert "1 row, semicolon separated" in texts
    assert "The file is not UTF-8. Read as Windows-1252?" in texts
    table = dialog.table
    assert table is not None
    assert (table.row(0).label, table.row(0).draft.locked) == ("Übung", True)
    assert (table.row(0).draft.end.month, table.row(0).draft.end.day) == (4, 3)
    running.choose("Encoding of the file", "Windows-1251, Cyrillic", dialog)
    QTest.keyClick(dialog.page.encoding.combo, Qt.Key.Key_Return)
    await until(lambda: dialog.table and dialog.table.row(0).label == "Ьbung")
    assert "Read as Windows-1251?" in running.texts(dialog)
    running.click("Yes", dialog)
    assert not dialog.page.encoding.isVisible()


async def test_columns_with_other_names(running: Running, open_table: OpenTable) -> None:
    dialog = await open_table(b"Wer,Raum,Wann\nEva,talk-,x\nTom,chat-,soon\n")
    columns = await running.dialog_opened(ColumnsDialog)
    assert "Choose the column that says when each room ends" in running.texts(columns)
    running.click("The first row has the names of the columns", columns)
    running.choose("Prefix", "Raum", columns)
    QTest.keyClick(columns.form.choices[Column.PREFIX].combo, Qt.Key.Key_Return)
    running.choose("Ends", "Wann", columns)
    running.click("Use these columns", columns)
    await until(lambda: not running.seen(ColumnsDialog))
    await until(lambda: set(checks(dialog).values()) == {"Time cannot be read"})
    table = dialog.table
    assert table is not None
    assert [table.row(at).draft.prefix for at in range(2)] == ["talk-", "chat-"]


async def test_other_columns_end_what_can_be_undone(
    running: Running, open_table: OpenTable
) -> None:
    dialog = await open_table(CLASSES.encode())
    follow_link(dialog, 2)
    running.click("Columns…", dialog)
    columns = await running.dialog_opened(ColumnsDialog)
    running.choose("Prefix", "Label", columns)
    QTest.keyClick(columns.form.choices[Column.PREFIX].combo, Qt.Key.Key_Return)
    running.click("Use these columns", columns)
    await until(lambda: not running.seen(ColumnsDialog))
    await idle(running)
    table = dialog.table
    assert table is not None
    before = [table.row(at).cells for at in range(table.count)]
    dialog.edits.undo()
    assert [table.row(at).cells for at in range(table.count)] == before
    assert dialog.dirty


async def test_pasted_rows(running: Running, sandbox: Sandbox) -> None:
    running.keys("Ctrl+B")
    dialog = await running.dialog_opened(BulkDialog)
    QApplication.clipboard().setText("Label\tDuration\r\nOne\t2 h\r\nTwo\t90 min\r\n")
    running.keys("Ctrl+V")
    await until(lambda: dialog.table is not None)
    assert "Pasted table" in running.texts(dialog)
    running.click("Create 2 rooms", dialog)
    await until(lambda: len(made(sandbox)) == 2)
    await running.at_rest()


async def test_what_was_typed_is_not_thrown_away_unasked(
    running: Running, open_table: OpenTable
) -> None:
    dialog = await open_table(CLASSES.encode())
    follow_link(dialog, 2)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = await running.dialog_opened(Question)
    assert "Discard the table?" in running.texts(question)
    running.click("Keep table", question)
    await idle(running)
    assert dialog.isVisible()
    running.click("Cancel", dialog)
    running.click("Discard table", await running.dialog_opened(Question))
    await until(lambda: not running.seen(BulkDialog))


async def test_nothing_typed_nothing_asked(running: Running, open_table: OpenTable) -> None:
    dialog = await open_table(CLASSES.encode())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not running.seen(BulkDialog))
    assert not running.seen(Question)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"\n\n", "This file has no rows."),
        ("book.csv", b"PK\x03\x04rest", "This is a spreadsheet’s own format."),
        ("gone.csv", None, "gone.csv cannot be opened. It is no longer there."),
    ],
)
async def test_what_is_no_table(
    running: Running, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    running.workspace.rooms.from_file(tmp_path / name)
    dialog = await running.dialog_opened(BulkDialog)
    await until(lambda: said in dialog.banner.text)
    assert dialog.table is None


def drop(target: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(target, event)
        assert event.isAccepted()


async def test_a_file_dropped_on_the_list_and_on_the_dialog(
    running: Running, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text(CLASSES)
    (tmp_path / "b.tsv").write_text("Label\tDuration\nOnly\t1 h\n")
    drop(running.workspace.area, tmp_path / "a.csv")
    dialog = await running.dialog_opened(BulkDialog)
    await until(lambda: len(checks(dialog) if dialog.table else {}) == 5)
    await idle(running)
    drop(dialog, tmp_path / "b.tsv")
    await until(lambda: len(checks(dialog)) == 1)
    assert "b.tsv" in running.texts(dialog)


async def test_the_example_leads_back_in(running: Running, tmp_path: Path) -> None:
    running.keys("Ctrl+B")
    dialog = await running.dialog_opened(BulkDialog)
    running.click("Save an example…", dialog)
    await running.choose_file(tmp_path / "example.csv")
    await until(lambda: "Saved as example.csv" in running.texts(dialog))
    running.workspace.rooms.from_file(tmp_path / "example.csv")
    await until(lambda: dialog.table is not None)
    assert set(checks(dialog).values()) == {"Ready"}


async def test_time_that_passes_while_one_looks(
    running: Running, sandbox: Sandbox, open_table: OpenTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon = (datetime.now().astimezone() + timedelta(minutes=20)).strftime("%Y-%m-%d %H:%M%z")
    dialog = await open_table(f"Label,Ends\nA,{soon}\nB,3 h\n".encode())
    assert set(checks(dialog).values()) == {"Ready"}
    later = datetime.now(UTC) + timedelta(minutes=30)
    monkeypatch.setattr(type(running.connection.clock), "now", lambda _clock: later)
    running.click("Create 2 rooms", dialog)
    await until(lambda: "Time has passed: 1 row changed." in dialog.banner.text)
    assert checks(dialog) == {1: "End time is in the past", 2: "Ready"}
    assert made(sandbox) == []


async def test_from_the_menu_and_from_an_empty_list(launch: Launch) -> None:
    run = await launch()
    await run.refreshed()
    await until(lambda: run.face() == "No rooms yet")
    run.click("From CSV…")
    dialog = await run.dialog_opened(BulkDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not run.seen(BulkDialog))
    await run.in_front()
    menu = run.workspace.page.toolbar.new_meeting.new_menu
    (action,) = [each for each in menu.actions() if each.text() == "Create from CSV…"]
    action.trigger()
    await run.dialog_opened(BulkDialog)


async def test_rows_that_whereby_refused_come_back(running: Running, sandbox: Sandbox) -> None:
    draft = CONSULT.draft(datetime.now(UTC) + timedelta(hours=3))
    batches = running.workspace.rooms.batches
    old = await batches.batches.create(
        [
            BatchRow(7, replace(draft, prefix="again-"), "Again", CONSULT.key),
            BatchRow(9, replace(draft, prefix="past-", end=datetime.now(UTC)), "Past", CONSULT.key),
        ]
    )
    await old.cancel()  # before anything was sent
    batches.fix_wished.emit(old.mend([7, 9]))
    dialog = await running.dialog_opened(BulkDialog)
    await until(lambda: dialog.table is not None)
    await idle(running)
    assert checks(dialog) == {9: "End time is in the past", 7: "Ready"}  # their own numbers
    assert list(checks(dialog)) == [9, 7]
    running.click("Create 1 room", dialog)
    await until(lambda: made(sandbox) == ["again-"])
    assert old.row(7).state is RowState.MOVED
    assert old.row(9).state is RowState.TODO
    assert not old.is_lent(9)
    await running.at_rest()


async def test_a_disk_that_is_full(
    running: Running, open_table: OpenTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def create(*_arguments: object) -> None:
        raise TroubleError(Trouble(TroubleKind.DISK, words="no space left", subject="/there"))

    monkeypatch.setattr(BatchDesk, "create", create)
    dialog = await open_table(CLASSES.encode())
    running.click("Create 1 room", dialog)
    await until(lambda: "Could not save /there: no space left." in dialog.banner.text)
    assert dialog.isVisible()
    assert running.button("Create 1 room", dialog).isEnabled()
