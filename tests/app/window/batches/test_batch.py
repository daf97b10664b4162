"""A batch from its begin to its result: in its window, in the status bar, in a notice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.window.batches.person import Person, plain
from tests.app.window.driver import LEFT, time_for, until
from whereby_desktop.meetings.batch_mending import Mending
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.sandbox.faults import Fault, Hang, Slow
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.batches_window import BatchesWindow
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.gauge import points_gauge
from whereby_desktop.ui.gauge.points_words import gauge_text


def slow(person: Person) -> None:
    """Each create takes a while, so that there is time for other things."""
    effect = Slow(size=4096, delay=0, first=0.05)
    person.run.sandbox.faults.add(Fault(effect, "create", times=None))


async def test_a_room_created_by_hand_goes_before_the_rest(person: Person) -> None:
    run = person.run
    slow(person)
    window = await person.create(60)
    assert window.windowTitle() == "Creating rooms"
    await until(lambda: len(person.rooms()) >= 4)
    await run.in_front()
    run.keys("Ctrl+Shift+N")
    await until(lambda: run.status == "Room created, link copied")
    assert len(person.rooms()) < 60
    run.sandbox.faults.clear()
    assert plain(await person.result(window)).startswith("60 rooms created in ")
    assert plain(window.outcome.head.text.text()) == "180 points used."
    assert window.windowTitle() == "Rooms created"
    person.one_room_for_each(60)
    assert not person.line()
    assert person.said("60 rooms created")  # the keyboard was elsewhere


async def test_the_list_and_the_gauge_are_not_done_anew_for_each_room(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """300 rooms: looked at a few times a second, and what came last is shown."""
    run = person.run
    arranged: list[float] = []
    laid_out: list[float] = []
    monotonic = run.connection.clock.monotonic
    run.workspace.page.model.counted.connect(lambda: arranged.append(monotonic()))
    original = gauge_text

    def counted(quota: Quota, instant: float) -> str:
        laid_out.append(instant)
        return original(quota, instant)

    monkeypatch.setattr(points_gauge, "gauge_text", counted)
    begun = monotonic()
    window = await person.create(300)
    await until(window.outcome.isVisible, "the result", seconds=60)
    seconds = monotonic() - begun
    assert len(arranged) <= 5 + seconds / 0.3  # and not 300
    assert len(laid_out) <= 10 + seconds / 0.1  # and not 1,200
    assert len(arranged) < 150
    await until(lambda: run.workspace.page.model.total == 300)
    await run.at_rest()


async def test_paused_nothing_goes_out_and_then_all_the_rest(person: Person) -> None:
    slow(person)
    window = await person.create(24)
    await until(lambda: len(person.rooms()) >= 5)
    person.run.click("Pause", window)
    await until(lambda: window.progress.note.title == "Paused")
    await until(lambda: person.desk.batches.runs[0].progress.under_way == 0)
    made = len(person.rooms())
    await until(lambda: person.line().startswith("Paused: "))
    await until(time_for(person.run, 0.1))
    assert len(person.rooms()) == made < 24
    person.run.sandbox.faults.clear()
    person.run.click("Continue", window)
    assert plain(await person.result(window)).startswith("24 rooms created")
    person.one_room_for_each(24)


async def test_stopped_what_is_there_stays(person: Person) -> None:
    run = person.run
    slow(person)
    window = await person.create(24)
    await until(lambda: len(person.rooms()) >= 5)
    run.click("Cancel…", window)
    question = await run.dialog_opened(Question)
    assert "The rooms already created stay." in run.texts(question)
    run.click("Go on", question)
    await until(lambda: not run.workspace.background.running("ask to stop"))
    run.click("Cancel…", window)
    run.click("Stop", await run.dialog_opened(Question))
    await person.result(window)
    made = len(person.rooms())
    assert 5 <= made < 24
    assert f"{24 - made} not started" in window.outcome.head.text.text()
    wished: list[object] = []
    person.desk.fix_wished.connect(wished.append)
    QTest.mouseClick(window.outcome.retry, LEFT)
    (rest,) = wished
    assert isinstance(rest, Mending)
    assert len(rest.rows) == 24 - made


async def test_closed_it_goes_on_in_the_status_bar(person: Person) -> None:
    run = person.run
    run.sandbox.faults.add(Fault(Hang(), "create", times=1, skip=9, carried_out=True))
    window = await person.create(24)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    await until(lambda: not run.seen(BatchWindow))
    await until(lambda: person.line().startswith("Creating "))
    line = person.line_button()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert await person.window() is window
    window.close()
    run.sandbox.release()
    await until(lambda: person.said("24 rooms created"))
    assert not person.line()
    run.click("Show")
    again = await person.window()
    assert plain(await person.result(again)).startswith("24 rooms created")


async def test_the_list_of_batches(person: Person) -> None:
    run = person.run
    window = await person.create(12)
    await person.result(window)
    run.click("Close", window)
    await until(lambda: not run.seen(BatchWindow))
    run.sandbox.faults.add(Fault(Hang(), "create", carried_out=True))
    await person.create(12, "winter.csv")
    await run.in_front()
    run.keys("Ctrl+Shift+B")
    listed = await run.dialog_opened(BatchesWindow)
    model = listed.list.model()
    said = [plain(str(model.index(at, 0).data())) for at in range(model.rowCount())]
    assert said[0].startswith("winter.csv, ")
    assert said[0].endswith(", At work")
    assert said[1].startswith("autumn-classes.csv, ")
    assert said[1].endswith("12 of 12 rooms created, Finished")
    assert not listed.forget.isEnabled()
    listed.list.setFocus()
    QTest.keyClick(listed.list, Qt.Key.Key_Down)
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    await until(lambda: any(each.outcome.isVisible() for each in run.seen(BatchWindow)))
    run.click("Forget", listed)
    await until(lambda: model.rowCount() == 1)
    assert {each.watch.name for each in run.seen(BatchWindow)} == {"winter.csv"}
    assert len(await person.desk.batches.all()) == 1
    run.sandbox.release()
    await run.at_rest()
    assert run.program.furniture.actions[Do.BATCHES].isEnabled()
