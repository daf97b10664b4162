"""A row of a batch whose answer was lost, with a room at Whereby that nobody accounts for."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.window.batches.person import Person
from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from whereby_desktop.app.patience import Patience
from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.draft import MeetingDraft, NamePattern
from whereby_desktop.sandbox.faults import Cut, Fault
from whereby_desktop.sandbox.rooms import Room
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog

SHORT = Patience(answer=0.5, undo=0.05, locked_look=0.02, quit=3.0)


@pytest.fixture
async def unsure(launch: Launch, sandbox: Sandbox) -> tuple[Running, BatchRun, Room]:
    """Somebody else has made a room of that name and about that end."""
    end = (datetime.now(UTC) + timedelta(hours=5)).replace(second=0, microsecond=0)
    other = sandbox.add_meeting(end, prefix="class-")
    run = await launch(patience=SHORT)
    await run.refreshed()
    sandbox.faults.add(Fault(Cut("head"), "create", carried_out=False))
    draft = MeetingDraft(end, "class-", pattern=NamePattern.HUMAN_SHORT)
    await Person(run).create([BatchRow(1, draft, "Class 1")])
    batch = run.connection.batches.runs[0]
    await until(lambda: batch.row(1).state is RowState.UNSURE, "a row that needs a person", 20)
    return run, batch, other


async def asked(run: Running, batch: BatchRun) -> UnsettledDialog:
    """As the row's own button does."""
    run.workspace.rooms.batches.unsure_wished.emit(batch, 1)
    return await run.dialog_opened(UnsettledDialog)


async def test_it_is_none_of_them_so_it_is_made(
    unsure: tuple[Running, BatchRun, Room], sandbox: Sandbox
) -> None:
    run, batch, other = unsure
    dialog = await asked(run, batch)
    assert run.short_name(other.meeting_id) in run.texts(dialog)
    assert "Class 1" in run.texts(dialog)
    run.click("None of these", dialog)
    await until(lambda: batch.row(1).state is RowState.DONE, "the room", 20)
    assert batch.row(1).meeting_id != other.meeting_id
    assert len(sandbox.rooms.all()) == 2


async def test_it_is_the_one_that_is_there(
    unsure: tuple[Running, BatchRun, Room], sandbox: Sandbox
) -> None:
    run, batch, other = unsure
    dialog = await asked(run, batch)
    run.click(f"{run.short_name(other.meeting_id)} is the room", dialog)
    await until(lambda: batch.row(1).state is RowState.DONE, "the room", 20)
    assert batch.row(1).meeting_id == other.meeting_id
    assert len(sandbox.rooms.all()) == 1
    known = run.connection.book.get(other.meeting_id)
    assert known is not None
    assert known.label == "Class 1"


async def test_later(unsure: tuple[Running, BatchRun, Room], sandbox: Sandbox) -> None:
    run, batch, _ = unsure
    dialog = await asked(run, batch)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not run.seen(UnsettledDialog))
    assert batch.row(1).state is RowState.UNSURE
    assert sandbox.requests.count("create") == 1
