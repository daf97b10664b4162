"""Rooms that Whereby has no longer."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from tests.screens.stage import MORNING, Stage
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.ui.meetings.filter_menu import FilterButton
from whereby_desktop.ui.meetings.meetings_filter import Filter


async def history(on: Stage) -> None:
    book = on.connection.book
    known = [each for each in map(book.get, on.ids) if each is not None]
    past = []
    for number, each in enumerate(known[:4]):
        meeting = replace(
            each.meeting,
            meeting_id=f"past-{number}",
            room_name=each.meeting.room_name.replace("a", "e"),
            end=each.meeting.end - timedelta(days=2 + number),
        )
        remembered = each.remembered and replace(each.remembered, meeting_id=f"past-{number}")
        how = Gone.DELETED if number % 2 else Gone.MISSING
        gone = PastMeeting(
            replace(each, meeting=meeting, remembered=remembered),
            MORNING - timedelta(days=1 + number, hours=number),
            how,
        )
        past.append(gone)
    await book.history.add(past)
    filters = on.workspace.page.findChild(FilterButton)
    assert filters is not None
    filters.item(Filter.HISTORY).trigger()
    for number in range(2):
        on.workspace.page.select(f"past-{number}")
        await on.take(f"history-{number + 1}")
    on.select(on.ids.index("past-0"), on.ids.index("past-1"))
    await on.take("history-several")


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (history,)
