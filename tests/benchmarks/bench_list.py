"""How long the list of meetings blocks the event loop, and how that grows. Run on demand:

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_list.py [rooms ...]

Prints the longest single blocked moment of each step, in milliseconds (the best of some rounds: a
busy machine only adds), and its ratio to a sixtieth of a second. No limits: numbers depend on the
machine.
"""

import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from whereby_desktop.meetings.book import BookChange
from whereby_desktop.meetings.draft import MeetingDraft, Mode
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.arrangement import Column, Sorting
from whereby_desktop.ui.meetings.meetings_page import MeetingsPage
from whereby_desktop.ui.theme import Theme

_NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)
_FRAME_MS = 1000 / 60
_ROUNDS = 5


class Clock:
    def __init__(self) -> None:
        self.time = _NOW

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError


class Book:
    """As much of a MeetingBook as the page reads."""

    def __init__(self) -> None:
        self.loading = False
        self.refreshed = True
        self.seen_at = _NOW
        self._known: dict[str, KnownMeeting] = {}
        self._listeners: list[Callable[[BookChange], None]] = []

    def all(self) -> list[KnownMeeting]:
        return list(self._known.values())

    def get(self, meeting_id: str) -> KnownMeeting | None:
        return self._known.get(meeting_id)

    def subscribe(self, listener: Callable[[BookChange], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: None

    def put(self, known: list[KnownMeeting]) -> None:
        ids = [each.meeting_id for each in known]
        old = self._known.keys()
        change = BookChange(
            tuple(each for each in ids if each not in old),
            tuple(each for each in ids if each in old),
        )
        self._known.update(zip(ids, known, strict=True))
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


def measure(app: QApplication, theme: Theme, icons: Icons, count: int) -> dict[str, float]:
    window = QWidget()
    book, clock, watch = Book(), Clock(), Watch(app)
    page = MeetingsPage(book, clock, theme, icons, Actions(theme, icons, window))  # type: ignore[arg-type]
    QVBoxLayout(window).addWidget(page)
    window.resize(700, 760)
    window.show()
    watch.settle()
    all_rooms = rooms(count)
    bar, search = page.view.verticalScrollBar(), page.toolbar.search
    times: dict[str, float] = {}

    def best(name: str, *acts: Callable[[], object]) -> None:
        """The first act is measured, the others put things back."""
        taken = []
        for _ in range(_ROUNDS):
            taken.append(watch.measure(acts[0]))
            for undo in acts[1:]:
                undo()
                watch.settle()
        times[name] = min(taken)

    def look_for(text: str) -> Callable[[], object]:
        def typed() -> None:
            search.setText(text)
            QTest.keyClick(search, Qt.Key.Key_Return)

        return typed

    def minute() -> None:
        clock.time += timedelta(minutes=1)
        page.model.take_time()

    times["load"] = watch.measure(lambda: book.put(all_rooms))
    best("search, few match", look_for("7f3"), search.clear_search)
    best("search, half match", look_for("a consult"), search.clear_search)
    look_for("7f3")()
    best("clear search", search.clear_search, look_for("7f3"))
    search.clear_search()
    best("scroll a line", lambda: bar.setValue(bar.value() + 24))
    best("scroll a page", lambda: bar.setValue(bar.value() + 700))
    best("scroll far", lambda: bar.setValue(bar.maximum() // 2), lambda: bar.setValue(0))
    by_room, by_end = Sorting(Column.ROOM), Sorting(Column.STATE)
    best("sort", lambda: page.view.sort_by(by_room), lambda: page.view.sort_by(by_end))
    best("a minute passes", minute)
    best("refresh, one changed", lambda: book.put([all_rooms[count // 2]]))
    best("refresh, all changed", lambda: book.put(all_rooms))
    best("select all", page.view.selectAll, page.view.clearSelection)
    page.view.selectAll()
    best("search, all selected", look_for("7f3"), search.clear_search)
    window.close()
    return times


def main() -> None:
    counts = [int(each) for each in sys.argv[1:]] or [2000, 10000]
    app = QApplication([])
    font = QFont("Inter")
    font.setPixelSize(13)
    app.setFont(font)
    theme = Theme(app, resources(), Choice.LIGHT)
    theme.apply()
    icons = Icons(theme)
    results = {count: measure(app, theme, icons, count) for count in counts}
    print("longest blocked moment".ljust(26), *(f"{count:>16,}" for count in counts))
    for name in results[counts[0]]:
        cells = [
            f"{times[name]:6.1f} ms {times[name] / _FRAME_MS:5.2f} f" for times in results.values()
        ]
        print(name.ljust(26), *cells)


if __name__ == "__main__":
    main()
