"""The bell rings for the right rooms at the right moment, on the program's own timers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.fixtures.rooms_in_memory import RoomsInMemory
from tests.ui.tray.rooms import MINUTE, NOW, StandingClock, book_of, room
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.reminders import Ending, Outlook, Reminder, Reminders
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.extend.moment_timer import MomentTimer
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.tray.reminder_bell import ReminderBell

DAY_AGO = NOW - timedelta(days=1)
NEARLY = timedelta(milliseconds=40)


class Ringing:
    """A bell over one room that ends in half an hour, and another made later."""

    def __init__(self, book: MeetingBook, server: RoomsInMemory, clock: StandingClock) -> None:
        self.book, self.server, self.clock = book, server, clock
        self.preferences = CurrentPreferences(
            Preferences(remind_before_end_minutes=5, remind_before_host_rights_end_minutes=10)
        )
        self.rung: list[list[Reminder]] = []
        self.bell = ReminderBell(book, clock, self.preferences)
        self.bell.due.connect(self.rung.append)

    @property
    def heard(self) -> list[list[tuple[str, Ending]]]:
        return [[each.key for each in due] for due in self.rung]


@pytest.fixture
async def ringing(qapp: object) -> AsyncIterator[Ringing]:
    del qapp
    clock = StandingClock()
    book, server = await book_of([room(1, NOW + 30 * MINUTE, made=DAY_AGO)], clock)
    ringing = Ringing(book, server, clock)
    await turns()
    yield ringing
    ringing.bell.close()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(8):
        while not condition():  # noqa: ASYNC110 - the bell sets no events
            await asyncio.sleep(0.005)


async def turns() -> None:
    """Timers of no length have fired by then."""
    for _ in range(5):
        await asyncio.sleep(0.002)


async def test_it_rings_by_itself_when_the_moment_has_come(ringing: Ringing) -> None:
    ringing.clock.moment = NOW + 25 * MINUTE - NEARLY
    await ringing.book.refresh()
    ringing.preferences.change(hide_names_in_notifications=True)  # looks again
    await turns()
    assert ringing.rung == []
    ringing.clock.moment = NOW + 25 * MINUTE
    await until(lambda: ringing.rung)
    assert ringing.heard == [[("1", Ending.ROOM)]]

    ringing.clock.moment = NOW + 80 * MINUTE
    ringing.preferences.change(hide_names_in_notifications=False)
    await until(lambda: len(ringing.rung) == 2)
    assert ringing.heard[1] == [("1", Ending.HOST_RIGHTS)]


async def test_a_new_room_is_followed(ringing: Ringing) -> None:
    ringing.server.rooms.append(room(2, NOW + 4 * MINUTE, made=DAY_AGO))
    await ringing.book.refresh()
    await until(lambda: ringing.rung)
    assert ringing.heard == [[("2", Ending.ROOM)]]
    await ringing.book.refresh()
    await turns()
    assert len(ringing.rung) == 1


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The ids of the rooms that were looked at in one go; at first for what rang before."""
    looked_at: list[list[str]] = []
    look = Reminders.look

    def watched(reminders: Reminders, meetings: list[Meeting], *rest: Any) -> Outlook:  # noqa: ANN401
        looked_at.append([each.meeting_id for each in meetings])
        return look(reminders, meetings, *rest)

    monkeypatch.setattr(Reminders, "look", watched)
    return looked_at


async def test_after_a_change_only_what_has_changed_is_looked_at(
    looked_at: list[list[str]], ringing: Ringing
) -> None:
    await until(lambda: len(looked_at) == 2)
    ringing.server.rooms.append(room(2, NOW + 20 * MINUTE, made=DAY_AGO))
    await ringing.book.refresh()
    await until(lambda: len(looked_at) == 3)
    assert looked_at == [["1"], ["1"], ["2"]]
    ringing.preferences.change(remind_before_end_minutes=21)
    await until(lambda: ringing.rung)
    assert sorted(looked_at[3]) == ["1", "2"]
    assert ringing.heard == [[("2", Ending.ROOM)]]


async def test_a_change_forgets_no_earlier_moment(
    looked_at: list[list[str]], ringing: Ringing
) -> None:
    ringing.clock.moment = NOW + 25 * MINUTE - NEARLY  # of the room that was there
    await until(lambda: len(looked_at) == 2)
    ringing.server.rooms.append(room(2, NOW + 300 * MINUTE, made=DAY_AGO))
    await ringing.book.refresh()
    await until(lambda: len(looked_at) == 3)
    ringing.clock.moment = NOW + 25 * MINUTE
    await until(lambda: ringing.rung)
    assert ringing.heard == [[("1", Ending.ROOM)]]


async def test_many_are_looked_at_in_turns(looked_at: list[list[str]], ringing: Ringing) -> None:
    await until(lambda: len(looked_at) == 2)
    late = NOW + 300 * MINUTE
    ringing.server.rooms += [room(each, late, made=DAY_AGO) for each in range(10, 4510)]
    ringing.server.rooms.append(room(9999, NOW + 4 * MINUTE, made=DAY_AGO))
    await ringing.book.refresh()
    await until(lambda: ringing.rung)
    assert ringing.heard == [[("9999", Ending.ROOM)]]
    assert [len(each) for each in looked_at] == [1, 1, 2000, 2000, 502]


async def test_several_come_at_once(ringing: Ringing) -> None:
    ringing.server.rooms += [
        room(2, NOW + 4 * MINUTE, made=DAY_AGO),
        room(3, NOW + 3 * MINUTE, made=DAY_AGO),
    ]
    await ringing.book.refresh()
    await until(lambda: ringing.rung)
    assert ringing.heard == [[("3", Ending.ROOM), ("2", Ending.ROOM)]]


async def test_a_room_that_is_deleted_is_not_reminded_of(ringing: Ringing) -> None:
    ringing.clock.moment = NOW + 25 * MINUTE - NEARLY
    ringing.preferences.change(hide_names_in_notifications=True)
    await turns()
    ringing.book.take_away(["1"])
    ringing.clock.moment = NOW + 26 * MINUTE
    ringing.preferences.change(hide_names_in_notifications=False)
    await turns()
    assert ringing.rung == []


async def test_a_change_of_the_settings_counts_at_once(ringing: Ringing) -> None:
    ringing.preferences.change(remind_before_end_minutes=60)
    await until(lambda: ringing.rung)
    assert ringing.heard == [[("1", Ending.ROOM)]]


async def test_off_is_off(ringing: Ringing) -> None:
    ringing.preferences.change(remind_before_end_minutes=0, remind_before_host_rights_end_minutes=0)
    ringing.clock.moment = NOW + 26 * MINUTE
    ringing.preferences.change(hide_names_in_notifications=True)
    await turns()
    assert ringing.rung == []


async def test_closed_it_rings_no_more(ringing: Ringing) -> None:
    ringing.bell.close()
    ringing.server.rooms.append(room(2, NOW + 4 * MINUTE, made=DAY_AGO))
    await ringing.book.refresh()
    ringing.preferences.change(remind_before_end_minutes=60)
    await turns()
    assert ringing.rung == []
    ringing.bell = ReminderBell(ringing.book, ringing.clock, ringing.preferences)


async def test_the_wall_clock_is_looked_at_again_within_a_minute(qapp: object) -> None:
    """Timers stand still while the computer sleeps."""
    del qapp
    timer = MomentTimer(StandingClock())
    timer.wait_for(NOW + timedelta(hours=5))
    assert 0 < timer._timer.interval() <= 60_000  # noqa: SLF001 - nothing else tells in less than that
    timer.wait_for(None)
    assert not timer._timer.isActive()  # noqa: SLF001


async def test_a_moment_is_not_reached_before_the_wall_clock_says_so(qapp: object) -> None:
    del qapp
    clock = StandingClock()
    timer, reached = MomentTimer(clock), list[bool]()
    timer.reached.connect(lambda: reached.append(True))
    moment = NOW + timedelta(milliseconds=2)
    timer.wait_for(moment)
    await turns()  # longer than that, but the clock stands
    assert (reached, timer.moment) == ([], moment)
    clock.moment = moment
    await until(lambda: reached)
    assert timer.moment is None
    await turns()
    assert reached == [True]
