"""How long the list of meetings blocks the event loop, and how that grows. Run on demand:

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_list.py [rooms ...]

Prints the longest single blocked moment of each step, in milliseconds (the best of some rounds: a
busy machine only adds), and its ratio to a sixtieth of a second. No limits: numbers depend on the
machine. There are as many past rooms as rooms all the time; the last steps show them.
"""

import gc
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.draft import MeetingDraft, Mode
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.arrangement import Column, Sorting
from whereby_desktop.ui.meetings.meetings_filter import Filter
from whereby_desktop.ui.meetings.meetings_page import MeetingsPage
from whereby_desktop.ui.theme import Theme

_NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)
_FRAME_MS = 1000 / 60
_ROUNDS = 5
_MANY, _FEW_ROUNDS = 20_000, 2  # so many rooms take long


class Clock:
    def __init__(self) -> None:
        self.time = _NOW

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError


class History:
    """As much of a MeetingHistory as the page reads."""

    def __init__(self) -> None:
        self.past: dict[str, PastMeeting] = {}

    def all(self) -> list[PastMeeting]:
        return list(self.past.values())

    def get(self, meeting_id: str) -> PastMeeting | None:
        return self.past.get(meeting_id)


class Book:
    """As much of a MeetingBook as the page reads."""

    def __init__(self) -> None:
        self.history = History()
        self.loading = False
        self.refreshed = True
        self.seen_at = _NOW
        self._known: dict[str, KnownMeeting] = {}
        self._listeners: list[Callable[[BookChange], None]] = []

    def meetings(self) -> list[Meeting]:
        return [each.meeting for each in self._known.values()]

    def get(self, meeting_id: str) -> KnownMeeting | None:
        return self._known.get(meeting_id)

    def subscribe(self, listener: Callable[[BookChange], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: None

    def tell_of_history(self) -> None:
        self._tell(BookChange(history=True))

    def put(self, known: list[KnownMeeting]) -> None:
        ids = [each.meeting_id for each in known]
        old = self._known.keys()
        change = BookChange(
            tuple(each for each in ids if each not in old),
            tuple(each for each in ids if each in old),
        )
        self._known.update(zip(ids, known, strict=True))
        self._tell(change)

    def _tell(self, change: BookChange) -> None:
        for listener in self._listeners:
            listener(change)


class Watch(QObject):
    """The longest time a single event took."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.longest = 0.0
        self._app = app

    def settle(self) -> None:
        """Handles events one kind at a time until nothing is left, measuring each turn."""
        for _ in range(400):
            begun = perf_counter()
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            taken = perf_counter() - begun
            self.longest = max(self.longest, taken)
            if taken < 0.0001:
                break

    def measure(self, act: Callable[[], object]) -> float:
        """Milliseconds of the longest moment in `act` and what follows from it."""
        self.settle()
        self.longest = 0.0
        begun = perf_counter()
        act()
        self.longest = perf_counter() - begun
        self.settle()
        return self.longest * 1000


def rooms(count: int) -> list[KnownMeeting]:
    chance = random.Random(7)  # noqa: S311
    made = []
    for number in range(count):
        end = _NOW + timedelta(minutes=chance.randint(-1400, 4000))
        ending = f"{chance.getrandbits(32):08x}-70ab-4c1e-9d3f-{chance.getrandbits(48):012x}"
        prefix = chance.choice(["consult-", "tutoring-", "support-", ""])
        meeting = Meeting(
            str(number),
            prefix + ending,
            f"https://example-clinic.whereby.com/{prefix}{ending}",
            None,
            end,
        )
        mode = chance.choice(list(Mode))
        draft = MeetingDraft(end, prefix=prefix, mode=mode, locked=chance.random() < 0.5)
        label = chance.choice(["", f"Intake {number}", f"Räum {number}"])
        made.append(KnownMeeting(meeting, Remembered(str(number), label, draft)))
    return made


def past_rooms(count: int) -> list[PastMeeting]:
    gone = [
        KnownMeeting(replace(each.meeting, meeting_id=f"past {each.meeting_id}"), each.remembered)
        for each in rooms(count)
    ]
    return [
        PastMeeting(each, _NOW - timedelta(minutes=7 * number), Gone.DELETED)
        for number, each in enumerate(gone)
    ]


class Bench:
    """A page over `count` rooms, and what each step on it took, in milliseconds."""

    def __init__(self, app: QApplication, theme: Theme, icons: Icons, count: int) -> None:
        self.window = QWidget()
        self.book, self.clock, self.watch = Book(), Clock(), Watch(app)
        actions = Actions(theme, icons, self.window)
        self.page = MeetingsPage(self.book, self.clock, theme, icons, actions)  # type: ignore[arg-type]
        QVBoxLayout(self.window).addWidget(self.page)
        self.window.resize(700, 760)
        self.window.show()
        self.watch.settle()
        self.rooms, self.past = rooms(count), past_rooms(count)
        self.search = self.page.toolbar.search
        self.times: dict[str, float] = {}

    def best(self, name: str, *acts: Callable[[], object]) -> None:
        """The first act is measured, the others put things back."""
        taken = []
        for _ in range(_ROUNDS if len(self.rooms) < _MANY else _FEW_ROUNDS):
            taken.append(self.watch.measure(acts[0]))
            for undo in acts[1:]:
                undo()
                self.watch.settle()
        self.times[name] = min(taken)

    def look_for(self, text: str) -> Callable[[], object]:
        def typed() -> None:
            self.search.setText(text)
            QTest.keyClick(self.search, Qt.Key.Key_Return)

        return typed

    def minute(self) -> None:
        self.clock.time += timedelta(minutes=1)
        self.page.model.take_time()

    def scroll(self, name: str) -> None:
        bar = self.page.view.verticalScrollBar()
        self.best(f"{name} a line", lambda: bar.setValue(bar.value() + 24))
        self.best(f"{name} a page", lambda: bar.setValue(bar.value() + 700))
        self.best(f"{name} far", lambda: bar.setValue(bar.maximum() // 2), lambda: bar.setValue(0))

    def measure_rooms(self) -> None:
        book, view, best = self.book, self.page.view, self.best
        book.history.past = {each.meeting_id: each for each in self.past}
        best("past rooms, not shown", book.tell_of_history)
        self.times["load"] = self.watch.measure(lambda: book.put(self.rooms))
        best("search, few match", self.look_for("7f3"), self.search.clear_search)
        best("search, half match", self.look_for("a consult"), self.search.clear_search)
        self.look_for("7f3")()
        best("clear search", self.search.clear_search, self.look_for("7f3"))
        self.search.clear_search()
        self.scroll("scroll")
        by_room, by_end = Sorting(Column.ROOM), Sorting(Column.STATE)
        best("sort", lambda: view.sort_by(by_room), lambda: view.sort_by(by_end))
        locked = self.page.toolbar.filter.item(Filter.LOCKED)
        best("filter on", locked.trigger, locked.trigger)
        locked.trigger()
        best("filter off", locked.trigger, locked.trigger)
        locked.trigger()
        best("a minute passes", self.minute)
        best("refresh, one changed", lambda: book.put([self.rooms[len(self.rooms) // 2]]))
        best("refresh, all changed", lambda: book.put(self.rooms))
        best("select all", view.selectAll, view.clearSelection)
        view.selectAll()
        best("search, all selected", self.look_for("7f3"), self.search.clear_search)
        self.search.clear_search()
        view.clearSelection()

    def measure_past(self) -> None:
        book, best = self.book, self.best
        history = self.page.toolbar.filter.item(Filter.HISTORY)
        best("past: show", history.trigger, history.trigger)
        history.trigger()
        best("past: hide", history.trigger, history.trigger)
        best("past: search, few match", self.look_for("7f3"), self.search.clear_search)
        best("past: a minute passes", self.minute)
        best("past: one changed", lambda: book.put([self.rooms[len(self.rooms) // 2]]))
        best("past: one more", self._one_more)
        self.scroll("past: scroll")

    def _one_more(self) -> None:
        past = self.book.history.past
        new = replace(self.past[0], gone_at=self.clock.time)
        past[new.meeting_id] = new
        self.book.tell_of_history()


def measure(app: QApplication, theme: Theme, icons: Icons, count: int) -> dict[str, float]:
    bench = Bench(app, theme, icons, count)
    bench.measure_rooms()
    bench.measure_past()
    bench.window.close()
    return bench.times


def measured(counts: list[int]) -> dict[int, dict[str, float]]:
    """Milliseconds of each step's longest moment, by how many rooms there are."""
    gc.disable()  # as the program does: it collects between its own steps
    app = QApplication([])
    font = QFont("Inter")
    font.setPixelSize(13)
    app.setFont(font)
    theme = Theme(app, resources(), Choice.LIGHT)
    theme.apply()
    icons = Icons(theme)
    return {count: measure(app, theme, icons, count) for count in counts}


def main() -> None:
    counts = [int(each) for each in sys.argv[1:]] or [2000, 10000]
    results = measured(counts)
    print("longest blocked moment".ljust(26), *(f"{count:>16,}" for count in counts))
    for name in results[counts[0]]:
        cells = [
            f"{times[name]:6.1f} ms {times[name] / _FRAME_MS:5.2f} f" for times in results.values()
        ]
        print(name.ljust(26), *cells)


if __name__ == "__main__":
    main()
