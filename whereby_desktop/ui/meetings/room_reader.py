"""Takes the rooms over from the book: a few at once, many in slices, so that the window lives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.ui.at_intervals import AtIntervals
from whereby_desktop.ui.meetings.rows import PastRow, RoomRow

_AT_ONCE = 400  # so many changed rooms are read at once, more of them in slices
_SLICE_SECONDS = 0.004
_PASSING_MS = 300  # between two looks at rooms that a batch makes


@dataclass(slots=True)
class Read:
    """What has been taken over: which of the two lists are to be sorted anew."""

    changed: set[RoomRow] = field(default_factory=set)  # were there before
    rooms: bool = False
    past: bool = False


class RoomReader(QObject):
    """`rooms` and `past` by meeting id; past ones are read only while they are wanted.

    `finished` follows when nothing is left to be read.
    """

    finished = Signal(object)  # Read

    def __init__(self, book: MeetingBook, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self.rooms: dict[str, RoomRow] = {}
        self.past: dict[str, PastRow] = {}
        self._names: Mapping[str, str] = {}  # of presets, by their keys
        self._wants_history = False
        self._unread: dict[str, None] = {}
        self._unread_past: dict[str, None] = {}
        self._now = Read()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_slice)
        self._passing = AtIntervals(self._begin, _PASSING_MS, self)

    @property
    def reading(self) -> bool:
        """Whether rooms are still being taken over."""
        return bool(self._unread or self._unread_past) or self._timer.isActive()

    def room(self, meeting_id: str) -> RoomRow | None:
        return self.rooms.get(meeting_id) or self.past.get(meeting_id)

    def hear(self, change: BookChange) -> None:
        self._unread.update(dict.fromkeys((*change.added, *change.changed, *change.removed)))
        if change.history and self._wants_history:
            self._find_changed_past()
        if change.passing:
            self._passing.ask()
        else:  # and whatever has passed meanwhile
            self._begin()

    def want_history(self, wanted: bool) -> None:
        if wanted == self._wants_history:
            return
        self._wants_history = wanted
        if wanted:
            self._find_changed_past()
            self._begin()
        else:
            self.past, self._unread_past = {}, {}

    def name_presets(self, names: Mapping[str, str]) -> None:
        """Every room is found by the names its preset has from now on."""
        if names == self._names:
            return
        self._names = names
        self._unread.update(dict.fromkeys(self.rooms))
        self._unread_past.update(dict.fromkeys(self.past))
        self._begin()

    def _find_changed_past(self) -> None:
        now = {each.meeting_id: each for each in self._book.history.all()}
        shown = {meeting_id: row.past for meeting_id, row in self.past.items()}
        fresh = [each for each, past in now.items() if shown.get(each) is not past]
        self._unread_past.update(dict.fromkeys(fresh))
        self._unread_past.update(dict.fromkeys(shown.keys() - now.keys()))

    def _begin(self) -> None:
        left = len(self._unread) + len(self._unread_past)
        # To find one past room among thousands is enough for one turn of the event loop.
        if left > _AT_ONCE or (self._unread_past and len(self.past) > _AT_ONCE):
            self._timer.start()
        elif left:
            self._read(float("inf"))
            self._finish()

    def _read_slice(self) -> None:
        if self._unread or self._unread_past:
            self._read(perf_counter() + _SLICE_SECONDS)
        else:
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        read, self._now = self._now, Read()
        self.finished.emit(read)

    def _read(self, deadline: float) -> None:
        self._take_each(self._unread, self._take_room, deadline)
        self._take_each(self._unread_past, self._take_past, deadline)

    @staticmethod
    def _take_each(ids: dict[str, None], take: Callable[[str], None], deadline: float) -> None:
        while ids and perf_counter() < deadline:
            meeting_id, _ = ids.popitem()
            take(meeting_id)

    def _take_room(self, meeting_id: str) -> None:
        self._now.rooms = True
        known, room = self._book.get(meeting_id), self.rooms.get(meeting_id)
        if known is None:
            self.rooms.pop(meeting_id, None)
        elif room is None:
            self.rooms[meeting_id] = RoomRow(known, self._names)
        else:
            room.take(known, self._names)
            self._now.changed.add(room)

    def _take_past(self, meeting_id: str) -> None:
        self._now.past = True
        past, row = self._book.history.get(meeting_id), self.past.get(meeting_id)
        if past is None:
            self.past.pop(meeting_id, None)
        elif row is None:
            self.past[meeting_id] = PastRow(past, self._names)
        else:
            row.take_past(past, self._names)
            self._now.changed.add(row)
