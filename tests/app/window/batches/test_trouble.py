"""What goes wrong in the middle of a batch, what is said of it, and how the rest is made."""

from PySide6.QtTest import QTest

from tests.app.window.batches.person import Person, plain
from tests.app.window.driver import LEFT, until
from whereby_desktop.meetings.batch_mending import Mending
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.ui.batches.result_row import Column

REFUSAL = Reply(400, {"error": "endDate is not a date this server takes"})


async def test_refused_rows_are_told_and_made_when_tried_again(person: Person) -> None:
    run = person.run
    for skip in (3, 9):
        run.sandbox.faults.add(Fault(REFUSAL, "create", skip=skip))
    window = await person.create(20)
    assert plain(await person.result(window)).startswith("18 rooms created")
    assert "2 did not work" in window.outcome.head.text.text()
    assert len(person.rooms()) == 18
    failed = person.shown(window, Column.STATE, Column.REASON, Column.ACTION)
    assert len(failed) == 2
    assert all(state == "Not created" and action == "Fix…" for state, _, action in failed)
    assert all("400" in reason for _, reason, _ in failed)
    run.click("All 20", window)
    assert len(person.shown(window, Column.NUMBER)) == 20
    QTest.mouseClick(window.outcome.retry, LEFT)
    await until(lambda: plain(window.outcome.head.title.text()).startswith("20 rooms created"))
    person.one_room_for_each(20)


async def test_a_refused_row_is_handed_over_to_be_mended(person: Person) -> None:
    person.run.sandbox.faults.add(Fault(REFUSAL, "create", skip=2))
    window = await person.create(6)
    await person.result(window)
    wished: list[object] = []
    person.desk.fix_wished.connect(wished.append)
    table = window.outcome.table
    place = table.visualRect(table.results.index(0, Column.ACTION)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    number = table.results.row_at(0).result.number
    (mending,) = wished
    assert isinstance(mending, Mending)
    assert mending.rows == (person.desk.batches.runs[0].row(number),)


async def test_server_errors_and_cut_answers_make_nothing_twice(person: Person) -> None:
    faults = person.run.sandbox.faults
    faults.add(Fault(Reply(500, "oops"), "create", skip=2))
    faults.add(Fault(Reply(502, "<html>bad"), "create", skip=5, carried_out=True))
    faults.add(Fault(Cut("head"), "create", skip=8, carried_out=True))
    faults.add(Fault(Cut("body"), "create", skip=11, carried_out=True))
    faults.add(Fault(Cut("start"), "create", skip=14))
    window = await person.create(24)
    assert plain(await person.result(window)).startswith("24 rooms created")
    person.one_room_for_each(24)
    model = window.outcome.table.results
    said = [model.row_at(at).reason for at in range(model.rowCount())]
    assert "The answer was lost, the room was found." in said


async def test_offline_in_the_middle(person: Person) -> None:
    run = person.run
    run.sandbox.faults.add(Fault(Cut("start"), "create", skip=5))
    window = await person.create(24)
    await until(lambda: len(person.rooms()) >= 4)
    run.sandbox.refuse()
    await until(lambda: window.progress.note.title == "You are offline")
    assert "It goes on by itself in" in window.progress.note.accessibleName()
    await until(lambda: person.line().startswith("Held up: "))
    run.sandbox.welcome()
    run.click("Try now", window)
    assert plain(await person.result(window)).startswith("24 rooms created")
    person.one_room_for_each(24)


async def test_a_server_that_asks_to_be_left_alone(person: Person) -> None:
    run = person.run
    busy = Reply(503, "busy", (("Retry-After", "2"),))
    run.sandbox.faults.add(Fault(busy, "create", skip=5))
    window = await person.create(24)
    await until(lambda: window.progress.note.title == "Whereby has a problem")
    assert "It goes on by itself in" in window.progress.note.accessibleName()
    assert not window.progress.note.try_now.isVisible()
    await until(lambda: person.line().startswith("Held up: "))
    assert "goes on in" in person.line()
    assert plain(await person.result(window)).startswith("24 rooms created")
    person.one_room_for_each(24)


async def test_a_rejected_key_waits_for_the_person(person: Person) -> None:
    run = person.run
    run.sandbox.faults.add(Fault(Reply(401, {"error": "no"}), "create", skip=4, times=None))
    window = await person.create(24)
    await until(lambda: window.progress.note.title == "Whereby rejected the key")
    await until(lambda: run.face() == "Whereby rejected the key")
    await until(lambda: person.line().startswith("Held up: "))
    await until(lambda: person.desk.batches.runs[0].progress.under_way == 0)
    assert len(person.rooms()) <= 4
    run.sandbox.faults.clear()
    run.click("Try now", window)
    assert plain(await person.result(window)).startswith("24 rooms created")
    person.one_room_for_each(24)
