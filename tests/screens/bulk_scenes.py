"""Rooms from a table: the file, its rows, its columns, what is wrong with it."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.screens.stage import Stage
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.columns_dialog import ColumnsDialog
from whereby_desktop.ui.bulk.discard_question import discard_question
from whereby_desktop.ui.bulk.table_session import TABLE_TASK

translate = QCoreApplication.translate

LONG = "introduction-to-statistics-for-beginners" + "a" * 5
CLASSES = f"""Prefix,Label,Ends,Mode,Lock
algebra-,"Algebra, group A",2026-11-25 15:30,Group,yes
algebra-,"Algebra, group B",2026-11-25 16:30,Group,yes
Geometry+1,"Geometry, A",2026-11-26 15:30,Group,yes
history-,"History, evening",2026-11-24 19:00,Group,yes
history-,"History, morning",2026-11-26 10:30,Group,yes
physics-,"Physics lab, pairs",2026-11-26 11:30,Normal,yes
physics-,"Physics, tutoring",2026-11-26 12:30,Normal,yes
,Staff meeting,2026-11-26 13:00,Normal,no
chess-,Chess club,2026-11-26 17:00,group of 8,no
art-,Drawing hour,2026-11-25 12:51,Normal,no
{LONG},"Statistics, intro",2026-11-27 11:00,Group,yes
""" + "".join(
    f"course-,Course {number},2026-12-{1 + number % 28:02} 14:00,Group,yes\n"
    for number in range(1, 290)
)
NO_ENDS = "Klasse;Wann;Art\nAlgebra;01.12.2026 15:30;Gruppe\nChemie;02.12.2026 09:00;normal\n"


async def table(on: Stage) -> None:
    on.do(Do.FROM_CSV)
    await on.dialog(BulkDialog)
    await on.take_dialog("table-none", through=False)
    dialog = await _opened(on, "autumn-classes.csv", CLASSES.encode())
    await on.take_dialog("table-problems", through=False)
    dialog = await _opened(on, "autumn-classes.csv", CLASSES.encode())
    dialog.set_busy(translate("TableSession", "Checking…"), stops=True)
    await on.take("table-busy", dialog)
    dialog.set_busy("")
    await on.leave_dialogs()
    ready = "\n".join(CLASSES.splitlines()[:3] + CLASSES.splitlines()[12:40])
    dialog = await _opened(on, "autumn-classes.csv", ready.encode())
    await on.take("table-ready", dialog)
    await on.take_opened("table-discard", discard_question(on.theme, on.icons, dialog))


async def table_columns(on: Stage) -> None:
    on.workspace.rooms.from_file(_file(on, "Klassen.csv", NO_ENDS.encode()))
    columns = await on.dialog(ColumnsDialog)
    await on.take_through("table-columns", columns)
    await on.leave_dialogs()
    dialog = await _opened(on, "autumn-classes.csv", CLASSES.encode())
    dialog.columns_wished.emit()
    columns = await on.dialog(ColumnsDialog)
    await on.take_through("table-columns-found", columns)
    await on.leave_dialogs()


async def table_troubles(on: Stage) -> None:
    latin = CLASSES.replace("Drawing hour", "Café").encode("cp1252")
    await _opened(on, "autumn-classes.csv", latin)
    await on.take_dialog("table-encoding", through=False)
    for name, content in (("no-rows", b""), ("workbook", b"PK\x03\x04")):
        on.workspace.rooms.from_file(_file(on, "autumn-classes.csv", content))
        dialog = await on.dialog(BulkDialog)
        await on.when(dialog.banner.isVisible, "what is wrong")
        await on.take_dialog(f"table-{name}", through=False)


async def _opened(on: Stage, name: str, content: bytes) -> BulkDialog:
    on.workspace.rooms.from_file(_file(on, name, content))
    running = on.workspace.background.running
    await on.when(lambda: not running(TABLE_TASK), "the end of reading it")
    dialog = await on.dialog(BulkDialog)
    assert dialog.table is not None
    return dialog


def _file(on: Stage, name: str, content: bytes) -> Path:
    path = on.place / name
    path.write_bytes(content)
    return path


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (table, table_columns, table_troubles)
