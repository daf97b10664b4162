"""Rooms selected in the list and deleted: one question, few at once, many as a batch."""

from datetime import timedelta

from PySide6.QtCore import Qt

from tests.app.window.batches.person import plain
from tests.app.window.bulk_delete.cleaner import Cleaner
from tests.app.window.bulk_delete.conftest import ENDED
from tests.app.window.driver import until
from whereby_desktop.meetings.delete_now import FEW
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.dialogs import Question


async def test_many_are_asked_about_once_and_go_as_a_batch(cleaner: Cleaner) -> None:
    cleaner.select_all()
    cleaner.run.key(Qt.Key.Key_Delete)
    question = await cleaner.run.dialog_opened(Question)
    said = plain(cleaner.run.texts(question))
    assert "Delete 27 rooms?" in said
    assert "3 rooms open now: everyone in an open room is thrown out at once." in said
    assert "27 rooms not created with this app: maybe other people’s." in said
    assert "Costs 54 points." in said
    assert cleaner.run.button("Keep rooms", question).hasFocus()
    cleaner.press(question, "Delete 27 rooms")
    await cleaner.result()
    assert cleaner.at_whereby == cleaner.shown() == set()
    assert await cleaner.earlier_batches() == ["27 selected rooms"]


async def test_kept_they_all_stay(cleaner: Cleaner) -> None:
    cleaner.select_all()
    cleaner.run.key(Qt.Key.Key_Delete)
    await cleaner.run.dialog_opened(Question)
    cleaner.run.key(Qt.Key.Key_Escape)
    await until(lambda: not cleaner.run.seen(Question))
    assert (cleaner.sent, len(cleaner.shown())) == (0, ENDED + 3)


async def test_many_that_have_ended_are_asked_about_as_well(
    cleaner: Cleaner, ended: list[str]
) -> None:
    cleaner.run.select(*ended[: FEW + 1])
    cleaner.run.key(Qt.Key.Key_Delete)
    question = await cleaner.run.dialog_opened(Question)
    said = plain(cleaner.run.texts(question))
    assert "open now" not in said
    assert "Their links stop working. This cannot be undone." in said
    cleaner.press(question, f"Delete {FEW + 1} rooms")
    await cleaner.result()
    assert not cleaner.at_whereby & set(ended[: FEW + 1])


async def test_a_few_go_first_without_a_window_and_leave_no_batch(
    cleaner: Cleaner, ended: list[str]
) -> None:
    cleaner.run.select(*ended[:FEW])
    cleaner.run.key(Qt.Key.Key_Delete)
    await until(lambda: plain(cleaner.run.status) == f"Deleted {FEW} rooms")
    assert not cleaner.run.seen(Question)
    assert not cleaner.run.seen(BatchWindow)
    assert not cleaner.at_whereby & set(ended[:FEW])
    assert await cleaner.earlier_batches() == []
    assert not cleaner.run.notices()


async def test_asked_again_where_a_room_is_open_again_meanwhile(
    cleaner: Cleaner, ended: list[str]
) -> None:
    cleaner.run.select(*ended[: FEW + 1])
    cleaner.run.key(Qt.Key.Key_Delete)
    first = await cleaner.run.dialog_opened(Question)
    sandbox, again = cleaner.run.sandbox, ended[0]
    sandbox.rooms.remove(again)
    sandbox.add_meeting(timedelta(hours=1), meeting_id=again)
    book = cleaner.run.connection.book
    now = cleaner.run.connection.clock.now()
    cleaner.run.workspace.refresher.refresh()
    await until(lambda: book.listed[again].end > now)
    cleaner.press(first, f"Delete {FEW + 1} rooms")
    await until(lambda: cleaner.run.dialog(Question) not in (None, first), "another question")
    second = await cleaner.run.dialog_opened(Question)
    assert "open now" in plain(cleaner.run.texts(second))
    assert cleaner.sent == 0
    cleaner.press(second, f"Delete {FEW + 1} rooms")
    await cleaner.result()
    assert again not in cleaner.at_whereby
