"""Deletions wished for later, carried out by a real book at the sandbox."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.extend.desk import Work, settled, until
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.sandbox.faults import Fault, Reply
from whereby_desktop.ui.decided_tasks import DELETE_TASK
from whereby_desktop.ui.extend.later_deleter import LaterDeleter

MINUTE = timedelta(minutes=1)


@asynccontextmanager
async def deleting(work: Work) -> AsyncIterator[None]:
    """The program's part runs meanwhile."""
    deleter = LaterDeleter(work.desk, work.book, work.batches, work.desk.window)
    try:
        yield
    finally:
        deleter.close()
        await work.desk.background.finish(DELETE_TASK)


async def wish(work: Work, meeting_id: str, delete_at: datetime | None) -> None:
    await work.book.change_memory(meeting_id, lambda before: replace(before, delete_at=delete_at))


def notices(work: Work) -> list[str]:
    return [f"{each.title} {each.text}".strip() for each in work.desk.notices.shown]


def press(work: Work, words: str) -> None:
    """The button of a notice."""
    buttons = work.desk.notices.findChildren(QAbstractButton)
    found = [each for each in buttons if each.isVisible() and each.text() == words]
    assert len(found) == 1
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


async def test_it_is_deleted_when_the_time_has_come(work: Work, made: str) -> None:
    await work.book.refresh()
    name = work.known(made).meeting.short_name
    async with deleting(work):
        await wish(work, made, work.clock.now() + timedelta(milliseconds=150))
        await settled()
        assert work.book.get(made)
        await until(lambda: f"Deleting {name}, as you wished" in notices(work))
        await until(lambda: made not in work.at_whereby)
        await until(lambda: work.desk.window.status.message == f"Deleted {name}")
        assert notices(work) == []
        assert work.deletes_sent == 1
        assert work.book.history.get(made)
        assert work.failures == []


async def test_the_time_that_passed_while_no_program_ran(work: Work, made: str) -> None:
    """The last run's list may hold what has gone: nothing is sent before Whereby's own has come."""
    await wish(work, made, work.clock.now() - MINUTE)
    async with deleting(work):
        await settled(60)
        assert work.deletes_sent == 0
        assert work.book.get(made)
        await work.book.refresh()
        await until(lambda: made not in work.at_whereby)


async def test_what_has_gone_by_itself_costs_nothing(work: Work, made: str) -> None:
    await wish(work, made, work.clock.now() - MINUTE)
    work.sandbox.rooms.remove(made)
    async with deleting(work):
        await work.book.refresh()
        await settled(60)
        assert work.deletes_sent == 0


async def test_a_clock_put_forward_is_noticed_with_the_next_change(work: Work, made: str) -> None:
    await work.book.refresh()
    async with deleting(work):
        await wish(work, made, work.clock.now() + timedelta(hours=1))
        await settled()
        work.clock.ahead = timedelta(hours=2)
        await work.book.refresh()
        await until(lambda: made not in work.at_whereby)


async def test_undo_takes_the_wish_back(work: Work, made: str) -> None:
    work.desk = replace(work.desk, undo_seconds=60.0)
    await work.book.refresh()
    await wish(work, made, work.clock.now())
    async with deleting(work):
        await until(lambda: notices(work))
        assert work.book.get(made) is None
        press(work, "Undo")
        await until(lambda: work.book.get(made))
        await until(lambda: work.delete_at(made) is None)
        await settled(60)
        assert work.desk.window.status.message == "Nothing was deleted"
        assert notices(work) == []
        assert (work.deletes_sent, work.book.get(made) is not None) == (0, True)


async def test_a_wish_taken_back_in_time(work: Work, made: str) -> None:
    await work.book.refresh()
    async with deleting(work):
        await wish(work, made, work.clock.now() + timedelta(hours=1))
        await wish(work, made, None)
        work.clock.ahead = timedelta(hours=2)
        await work.book.refresh()
        await settled(60)
        assert work.deletes_sent == 0


async def test_one_at_a_time(work: Work) -> None:
    work.desk = replace(work.desk, undo_seconds=60.0)
    rooms = [work.sandbox.add_meeting().meeting_id for _ in range(3)]
    await work.book.refresh()
    for number, meeting_id in enumerate(rooms):
        await wish(work, meeting_id, work.clock.now() - (9 - number) * MINUTE)
    async with deleting(work):
        for left in (2, 1, 0):
            await until(lambda left=left: work.book.count == left)  # type: ignore[misc]
            await settled(60)
            assert work.book.count == left
            assert len(notices(work)) == 1
            work.book.hurry_deletes()
            await until(lambda left=left: len(work.at_whereby) == left)  # type: ignore[misc]
        await until(lambda: notices(work) == [])


async def test_a_failure_is_said_and_not_repeated(work: Work, made: str) -> None:
    await work.book.refresh()
    name = work.known(made).meeting.short_name
    fault = work.sandbox.faults.add(Fault(Reply(403), times=None, operation="delete"))
    await wish(work, made, work.clock.now())
    async with deleting(work):
        await until(lambda: any("was not deleted" in each for each in notices(work)))
        assert f"{name} was not deleted and is back in the list." in notices(work)[0]
        sent = work.deletes_sent
        assert sent >= 1
        work.clock.ahead = timedelta(hours=2)
        await work.book.refresh()
        await settled(60)
        assert work.deletes_sent == sent
        assert work.book.get(made)
        assert work.delete_at(made)

        work.sandbox.faults.clear()
        del fault
        press(work, "Try again")
        await until(lambda: made not in work.at_whereby)


async def test_what_passes_by_itself_is_tried_again_later(work: Work, made: str) -> None:
    await work.book.refresh()
    work.sandbox.faults.add(Fault(Reply(500), times=None, operation="delete"))
    await wish(work, made, work.clock.now())
    async with deleting(work):
        await until(lambda: any("was not deleted" in each for each in notices(work)))
        work.sandbox.faults.clear()
        sent = work.deletes_sent
        work.clock.ahead = timedelta(minutes=14)
        await work.book.refresh()
        await settled(60)
        assert work.deletes_sent == sent
        work.clock.ahead = timedelta(minutes=16)
        await work.book.refresh()
        await until(lambda: made not in work.at_whereby)


async def test_a_rejected_key_has_a_face_of_its_own(work: Work, made: str) -> None:
    await work.book.refresh()
    work.sandbox.faults.add(Fault(Reply(401), times=None, operation="delete"))
    await wish(work, made, work.clock.now())
    async with deleting(work):
        await until(lambda: work.failures)
        error, _task = work.failures[0]
        assert isinstance(error, TroubleError)
        assert error.trouble.kind is TroubleKind.KEY_REJECTED
        await settled(60)
        assert len(work.failures) == 1


async def test_closed_it_deletes_nothing_more(work: Work, made: str) -> None:
    await work.book.refresh()
    async with deleting(work):
        pass
    await wish(work, made, work.clock.now())
    await settled(60)
    assert work.deletes_sent == 0
    assert work.book.get(made)
