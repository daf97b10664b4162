"""What goes wrong between the decision and the last answer, a killed program included."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.window.batches.person import plain
from tests.app.window.bulk_delete.cleaner import Cleaner
from tests.app.window.bulk_delete.conftest import ENDED
from tests.app.window.conftest import Launch
from tests.app.window.driver import LEFT, until
from whereby_desktop.app.patience import Patience
from whereby_desktop.sandbox.faults import Fault, Hang, Reply, Slow
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.batches.batch_window import BatchWindow

HURRIED = Patience(answer=3.0, undo=0.05, unlock=5.0, locked_look=0.02, quit=0.1)
NOT_YOURS = Reply(403, {"error": "not yours"})


async def test_offline_in_the_middle_it_goes_on(cleaner: Cleaner, open_rooms: list[str]) -> None:
    sandbox = cleaner.run.sandbox
    sandbox.faults.add(Fault(Slow(first=0.05), "delete", times=None))
    await cleaner.delete_all_ended()
    window = await cleaner.window()
    await until(lambda: cleaner.sent >= 5)
    sandbox.refuse()
    await until(lambda: window.progress.note.title == "You are offline", "what holds it up")
    assert len(cleaner.at_whereby) > len(open_rooms)
    sandbox.faults.clear()
    sandbox.welcome()
    cleaner.run.click("Try now", window)
    await until(window.outcome.isVisible, "the result", seconds=20)
    assert cleaner.at_whereby == cleaner.shown() == set(open_rooms)


async def test_refused_ones_are_told_and_back_in_the_list(
    cleaner: Cleaner, open_rooms: list[str]
) -> None:
    for skip in (4, 9):
        cleaner.run.sandbox.faults.add(Fault(NOT_YOURS, "delete", skip=skip))
    await cleaner.delete_all_ended()
    window = await cleaner.result()
    assert "2 did not work" in plain(cleaner.run.texts(window))
    left = cleaner.at_whereby - set(open_rooms)
    assert len(left) == 2
    assert cleaner.shown() == cleaner.at_whereby
    QTest.mouseClick(window.outcome.retry, LEFT)
    await until(lambda: cleaner.at_whereby == cleaner.shown() == set(open_rooms))
    assert cleaner.sent == ENDED + 2


async def test_gone_already_is_a_success(cleaner: Cleaner, ended: list[str]) -> None:
    for meeting_id in ended[:10]:
        cleaner.run.sandbox.rooms.remove(meeting_id)
    await cleaner.delete_all_ended()
    window = await cleaner.result()
    assert "did not work" not in cleaner.run.texts(window)
    assert not cleaner.at_whereby & set(ended)


async def test_cancelled_the_rest_is_back(cleaner: Cleaner) -> None:
    cleaner.run.sandbox.faults.add(Fault(Slow(first=0.05), "delete", times=None))
    await cleaner.delete_all_ended()
    await cleaner.window()
    await until(lambda: cleaner.sent >= 9)
    (run,) = cleaner.run.connection.batches.runs
    await run.cancel()
    await until(lambda: not run.running)
    assert cleaner.shown() == cleaner.at_whereby
    assert 3 < len(cleaner.at_whereby) < ENDED + 3


async def test_a_few_that_fail_are_back_and_leave_no_batch(
    cleaner: Cleaner, ended: list[str]
) -> None:
    cleaner.run.sandbox.faults.add(Fault(NOT_YOURS, "delete", times=None))
    cleaner.run.select(*ended[:3])
    cleaner.run.key(Qt.Key.Key_Delete)
    await until(lambda: cleaner.notice("3 rooms were not deleted and are back in the list."))
    assert cleaner.notice("not yours") or cleaner.notice("Not allowed with this key")
    assert set(ended) <= cleaner.shown()
    assert await cleaner.earlier_batches() == []
    cleaner.run.sandbox.faults.clear()
    cleaner.run.click("Try again")
    await until(lambda: not cleaner.at_whereby & set(ended[:3]))
    await cleaner.run.at_rest()
    assert await cleaner.earlier_batches() == []


@pytest.mark.parametrize("count", [1, 3, ENDED])
async def test_killed_before_the_answer_the_next_start_deletes_what_is_left(
    launch: Launch,
    sandbox: Sandbox,
    ended: list[str],
    tmp_path: Path,
    count: int,
) -> None:
    """What is on the disk while answers are awaited is what a killed program leaves."""
    first = Cleaner(await launch(patience=HURRIED))
    await first.run.refreshed()
    sandbox.faults.add(Fault(Hang(), "delete", times=None))
    if count == ENDED:
        await first.delete_all_ended()
    else:
        first.run.select(*ended[:count])
        first.run.key(Qt.Key.Key_Delete)
    await until(lambda: first.sent >= 1)
    left_by_a_kill = tmp_path / "left"
    shutil.copytree(first.run.profile, left_by_a_kill)
    await first.run.end()
    assert first.at_whereby >= set(ended)
    sandbox.faults.clear()
    again = Cleaner(await launch(profile=left_by_a_kill, preferences=None))
    await until(lambda: not again.at_whereby & set(ended[:count]), "the deletes", seconds=20)
    await until(lambda: not again.shown() & set(ended[:count]))
    assert again.at_whereby == set(ended[count:])
    await again.run.at_rest()
    assert not again.run.seen(BatchWindow)
    assert len(await again.earlier_batches()) == (1 if count == ENDED else 0)


async def test_quitting_while_undo_is_offered_sends_it_or_leaves_it_to_the_next_run(
    launch: Launch, ended: list[str]
) -> None:
    unhurried = Patience(answer=3.0, undo=60.0, unlock=5.0, locked_look=0.02, quit=3.0)
    first = Cleaner(await launch(patience=unhurried))
    await first.run.refreshed()
    await first.delete_all_ended()
    await until(lambda: first.notice("Deleting 24 rooms"))
    assert first.sent == 0
    await first.run.end()
    again = Cleaner(await launch(profile=first.run.profile, preferences=None))
    await until(lambda: not again.at_whereby, "the deletes", seconds=20)
    await until(lambda: not again.shown())
    assert again.sent == len(ended)
