"""The state of a row of the list in words, whether the room is there or past."""

from datetime import datetime

from whereby_desktop.ui.meetings.past_words import past_words
from whereby_desktop.ui.meetings.rows import PastRow, RoomRow
from whereby_desktop.ui.meetings.state_words import StateWords, state_words


def row_state(room: RoomRow, now: datetime) -> StateWords:
    if isinstance(room, PastRow):
        return past_words(room.past, now)
    return state_words(room.known.meeting, now)
