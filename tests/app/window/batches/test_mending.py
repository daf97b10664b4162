"""Rows handed back to the table: made once, in one batch or the other, whatever is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.app.window.batches.person import Person, plain
from tests.app.window.batches.test_batch import slow
from tests.app.window.batches.test_trouble import REFUSAL
from tests.app.window.bulk.conftest import checks, idle, type_into
from tests.app.window.conftest import Launch
from tests.app.window.driver import LEFT, until
from whereby_desktop.meetings.batch_journal import RowState
from whereby_desktop.meetings.table_words import Column as TableColumn
from whereby_desktop.sandbox.faults import Fault
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.result_row import Column
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.dialogs import Question

WHAT = (Column.STATE, Column.REASON, Column.ACTION)
MOVED = ("Passed on", "Made in another batch", "Show")


async def with_refused(person: Person, *refused: int, rows: int = 12) -> BatchWindow:
    """The result of a batch in which so many calls were refused."""
    for skip in refused:
        person.run.sandbox.faults.add(Fault(REFUSAL, "create", skip=skip))
    window = await person.create(rows)
    await person.result(window)
    return window


def act(window: BatchWindow, at: int) -> int:
    """Clicks what is offered beside the row that is shown there; its number."""
    table = window.outcome.table
    table.scrollTo(table.results.index(at, Column.ACTION))
    place = table.visualRect(table.results.index(at, Column.ACTION)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    return table.results.row_at(at).result.number


async def table(person: Person) -> BulkDialog:
    dialog = await person.run.dialog_opened(BulkDialog)
    await until(lambda: dialog.table is not None)
    await idle(person.run)
    return dialog


async def made(person: Person, dialog: BulkDialog, rooms: int) -> BatchWindow:
    """Presses the button; the window of the new batch, when it has its result."""
    await idle(person.run)
    known = set(person.run.seen(BatchWindow))
    (button,) = [
        each
        for each in person.run.seen(QAbstractButton, dialog)
        if plain(each.text()).replace("&", "").startswith(f"Create {rooms} room")
    ]
    QTest.mouseClick(button, LEFT)
    await until(lambda: set(person.run.seen(BatchWindow)) - known, "the new batch")
    (window,) = set(person.run.seen(BatchWindow)) - known
    await person.result(window)
    return window


def row_of(window: BatchWindow, number: int) -> tuple[str, ...]:
    model = window.outcome.table.results
    (at,) = [each for each in range(model.rowCount()) if model.row_at(each).result.number == number]
    return tuple(str(model.index(at, column).data()) for column in WHAT)


async def test_a_mended_row_is_told_where_it_was_made(person: Person) -> None:
    run = person.run
    window = await with_refused(person, 3, 9)
    assert len(person.rooms()) == 10
    number = act(window, 0)
    dialog = await table(person)
    assert list(checks(dialog)) == [number]  # as in the file it came from
    new = await made(person, dialog, 1)
    assert new.watch.run.rows[0].position == number
    await until(
        lambda: "1 did not work, 1 made in another batch" in window.outcome.head.text.text()
    )
    assert len(person.shown(window, Column.NUMBER)) == 1  # the other one, still to be fixed
    await run.in_front()
    run.click("All 12", window)
    assert row_of(window, number) == MOVED
    assert window.outcome.retry.text() == "&Try 1 row again"
    QTest.mouseClick(window.outcome.retry, LEFT)
    await until(lambda: len(person.rooms()) == 12)
    await until(lambda: not window.watch.at_work)
    await run.at_rest()
    person.one_room_for_each(12)
    new.close()
    await until(lambda: not new.isVisible())
    at = next(
        each
        for each in range(12)
        if window.outcome.table.results.row_at(each).result.number == number
    )
    act(window, at)
    await until(lambda: any(each.watch is new.watch for each in run.seen(BatchWindow)))


async def test_while_it_stands_in_the_table_nothing_else_is_done_about_it(person: Person) -> None:
    run = person.run
    window = await with_refused(person, 3, 9)
    number = act(window, 0)
    dialog = await table(person)
    await until(lambda: window.outcome.retry.text() == "&Try 1 row again")
    QTest.mouseClick(window.outcome.retry, LEFT)
    await until(lambda: len(person.rooms()) == 11)
    await until(lambda: not window.watch.at_work)
    assert window.watch.run.row(number).state is RowState.FAILED
    await until(lambda: person.shown(window, Column.NUMBER) == [(str(number),)])
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    type_into(dialog, number, TableColumn.ENDS, "5 h")
    await until(lambda: not dialog.page.rows.viewport().findChildren(QLineEdit))
    assert not window.outcome.retry.isVisible()
    act(window, 0)  # brings the table to the front, as it was left
    assert not run.seen(Question)
    assert set(run.seen(BulkDialog)) == {dialog}
    await made(person, dialog, 1)
    await run.at_rest()
    person.one_room_for_each(12)


async def test_put_away_unmade_it_can_be_tried_again(person: Person) -> None:
    run = person.run
    window = await with_refused(person, 3)
    act(window, 0)
    dialog = await table(person)
    await until(lambda: not window.outcome.retry.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not run.seen(BulkDialog))
    await until(window.outcome.retry.isVisible)
    QTest.mouseClick(window.outcome.retry, LEFT)
    await until(lambda: len(person.rooms()) == 12)
    await run.at_rest()
    person.one_room_for_each(12)


async def test_another_table_in_its_place_gives_it_back(person: Person) -> None:
    window = await with_refused(person, 3, 9)
    first, second = (int(each) for (each,) in person.shown(window, Column.NUMBER))
    act(window, 0)
    dialog = await table(person)
    await until(lambda: window.watch.run.is_lent(first))
    act(window, 1)
    await until(lambda: list(checks(dialog)) == [second])
    assert window.watch.run.is_lent(second)
    assert not window.watch.run.is_lent(first)
    await made(person, dialog, 1)
    await until(lambda: person.shown(window, Column.NUMBER) == [(str(first),)])
    QTest.mouseClick(window.outcome.retry, LEFT)
    await until(lambda: len(person.rooms()) == 12)
    await person.run.at_rest()
    person.one_room_for_each(12)


async def test_the_rest_of_a_stopped_batch_and_the_next_run(
    person: Person, launch: Launch, sandbox: Sandbox
) -> None:
    run = person.run
    slow(person)
    window = await person.create(24)
    await until(lambda: len(person.rooms()) >= 5)
    run.click("Cancel…", window)
    run.click("Stop", await run.dialog_opened(Question))
    await person.result(window)
    sandbox.faults.clear()
    left = 24 - len(person.rooms())
    await until(window.outcome.retry.isVisible)
    QTest.mouseClick(window.outcome.retry, LEFT)
    dialog = await table(person)
    assert list(checks(dialog)) == list(range(25 - left, 25))
    await until(lambda: not window.outcome.retry.isVisible())
    await made(person, dialog, left)
    await until(lambda: f"{left} made in another batch" in window.outcome.head.text.text())
    assert not window.outcome.retry.isVisible()
    person.one_room_for_each(24)
    await run.end()
    again = Person(await launch(profile=run.profile))
    await again.run.refreshed()
    stopped, whole = [each.number for each in await again.desk.batches.all()]
    again.desk._show_number(stopped)  # noqa: SLF001 - as the list of batches does
    old = await again.window()
    assert not old.outcome.retry.isVisible()
    assert row_of(old, 24) == MOVED
    act(old, 23)
    await until(lambda: {each.watch.number for each in again.run.seen(BatchWindow)} == {1, 2})
    assert whole == 2
    for each in again.run.seen(BatchWindow):
        if each.watch.number == whole:
            each.close()
    await again.desk.batches.forget(whole)
    await until(lambda: row_of(old, 24) == (*MOVED[:2], ""))  # nowhere to go any more
    assert not old.outcome.retry.isVisible()
    again.one_room_for_each(24)
