"""Rooms the person wants deleted at a later time, which the program does when the time has come.

Whereby knows nothing of the wish: it is remembered here, and kept only by a program that runs. A
room whose time came while none ran is deleted at the next start, if Whereby still has it.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import TroubleKind

# Between two tries of the same room, where another try may help.
TRY_AGAIN_AFTER = timedelta(minutes=15)
_PASSING = (
    TroubleKind.OFFLINE,
    TroubleKind.PROXY,
    TroubleKind.NO_ANSWER,
    TroubleKind.SERVER,
    TroubleKind.SLOWED_DOWN,
)


class LaterDeletes:
    """Says which room is to be deleted next. What could not be deleted waits a while, or for the
    next run.

    Every time is aware, UTC.
    """

    def __init__(self) -> None:
        self._not_before: dict[str, datetime | None] = {}  # None: not again in this run

    def next(self, remembered: Iterable[Remembered]) -> tuple[str, datetime] | None:
        """The id of the room whose time comes first (or has come), and that time.

        `remembered`: of every room there is, where anything is.
        """
        wished = []  # of 10,000 rooms hardly any
        for each in remembered:
            if each.delete_at is not None:
                wished.append(each)
            elif self._not_before:
                self._not_before.pop(each.meeting_id, None)  # a new wish starts afresh
        times = [(time, each.meeting_id) for each in wished if (time := self._time(each))]
        if not times:
            return None
        time, meeting_id = min(times)
        return meeting_id, time

    def failed(self, meeting_id: str, kind: TroubleKind, now: datetime) -> None:
        """It was tried and stays: tried again after a while if the trouble passes by itself."""
        self._not_before[meeting_id] = now + TRY_AGAIN_AFTER if kind in _PASSING else None

    def try_again(self, meeting_id: str) -> None:
        """The person wants it tried at once."""
        self._not_before.pop(meeting_id, None)

    def _time(self, remembered: Remembered) -> datetime | None:
        wished = remembered.delete_at
        if wished is None:
            return None
        not_before = self._not_before.get(remembered.meeting_id, wished)
        return None if not_before is None else max(wished, not_before)
